import type { Sentences } from '../sentences.js';

/** The feed itself, and the lists that sessions refer to. */
export const FEED: Sentences = {
  'The address of this contract, which is also its major version.':
    'La dirección de este contrato, que es también su versión principal.',
  'The version of the contract that the feed keeps to. Widgets read every 1.x and refuse others.':
    'La versión del contrato que sigue el fichero. Los widgets leen todas las 1.x y rechazan las demás.',
  'Names this feed, and stays the same when it moves to another address.':
    'Nombra este fichero, y sigue igual aunque cambie de dirección.',
  'Goes up by one with each version that is published; an older one never takes the place of a newer one.':
    'Sube en uno con cada versión que se publica; una más antigua no sustituye nunca a una más nueva.',
  'When the feed was last changed. Write an instant, with an offset or Z.':
    'Cuándo se cambió el fichero por última vez. Escriba un instante, con diferencia horaria o Z.',
  'How often a page that stays open should look for another version; a minute at least.':
    'Cada cuánto busca otra versión una página que sigue abierta; un minuto como mínimo.',
  'The language of texts that are mere strings, and the one shown where another is missing.':
    'El idioma de los textos que no dicen el suyo, y el que se muestra donde falta otro.',
  'The languages that this feed has texts in.': 'Los idiomas en los que este fichero tiene textos.',
  'How long texts are read. HTML is never read: a tag is shown as the characters it is made of.':
    'Cómo se leen los textos largos. HTML no se lee nunca: las etiquetas se muestran tal como están escritas.',
  'What is held, when and where.': 'Qué se celebra, cuándo y dónde.',
  'The programme, in any order: widgets sort by time.':
    'El programa, en cualquier orden: los widgets ordenan por hora.',
  'Whoever speaks, chairs or signs.': 'Quienes hablan, presiden o firman.',
  'Bodies that organize, host or send people.': 'Entidades que organizan, acogen o envían a personas.',
  'Where sessions take place.': 'Dónde son las sesiones.',
  'Threads of the programme.': 'Líneas temáticas del programa.',
  'Files that the meeting or its sessions lead to.': 'Ficheros a los que llevan la reunión o sus sesiones.',
  'Announcements, shown with the newest first.': 'Anuncios; se muestran primero los más nuevos.',
  'Whether, when and how people register, and what is asked.': 'Si hay inscripción, cuándo y cómo, y qué se pregunta.',
  'How the meeting would like to look. Pages may override or ignore it.':
    'El aspecto que la reunión querría tener. Cada página puede cambiarlo o no hacerle caso.',
  'The colour of links and marks.': 'El color de enlaces y marcas.',
  'The logo of the meeting.': 'El logotipo de la reunión.',
  'What the logo says, for those who do not see it.': 'Qué dice el logotipo, para quien no lo ve.',
  'Names the announcement, so that it is told once.': 'Nombra el anuncio, para que se avise de él una sola vez.',
  'When it was announced.': 'Cuándo se anunció.',
  'How much it matters.': 'Cuánto importa.',
  'Its heading.': 'Su título.',
  'What is announced.': 'Qué se anuncia.',
  'The ids of the sessions it is about.': 'Los id de las sesiones de las que trata.',
  'What other parts of the feed call it.': 'Cómo la llaman otras partes del fichero.',
  'Its full name.': 'Su nombre completo.',
  'Its short name, such as “ITU”.': 'Su nombre corto, como «UIT».',
  'Its page.': 'Su página.',
  'Its logo.': 'Su logotipo.',
  'The ISO 3166 code of its country, such as ES.': 'El código ISO 3166 de su país, como ES.',
  'What sessions call it.': 'Cómo la llaman las sesiones.',
  'What is written at its door.': 'Qué pone en su puerta.',
  'What helps to find it.': 'Qué ayuda a encontrarla.',
  'The building it is in.': 'El edificio en el que está.',
  'The floor it is on.': 'La planta en la que está.',
  'A map on which it is.': 'Un plano en el que está.',
  'What people with access needs should know: steps, hearing loops, places for wheelchairs.':
    'Qué conviene saber sobre accesibilidad: escalones, bucles magnéticos, sitios para sillas de ruedas.',
  'Its place among the rooms, the least first.': 'Su lugar entre las salas: primero el menor.',
  'Its name.': 'Su nombre.',
  'What it is about.': 'De qué trata.',
  'The colour that marks its sessions, never without its name.':
    'El color que marca sus sesiones, nunca sin su nombre.',
  'Its place among the tracks, the least first.': 'Su lugar entre las líneas temáticas: primero el menor.',
  'What the meeting and its sessions call it.': 'Cómo lo llaman la reunión y sus sesiones.',
  'Its title.': 'Su título.',
  'Its number in the files of the organizer, such as “TD 12”.':
    'Su número en los archivos de quien organiza, como «TD 12».',
  'What kind of document it is.': 'Qué clase de documento es.',
  'Its address, when it is the same in every language.': 'Su dirección, cuando es la misma en todos los idiomas.',
  'Its addresses by language.': 'Sus direcciones, por idioma.',
  'Its media type, such as application/pdf.': 'Su tipo de contenido, como application/pdf.',
  'Its size, as it is to be shown, such as “1.2 MB”.': 'Su tamaño, tal como debe mostrarse, como «1,2 MB».',
  'When it was published.': 'Cuándo se publicó.',
  'Who can open it, when not everybody can, such as “TIES account needed”.':
    'Quién puede abrirlo, cuando no cualquiera, como «Hace falta cuenta TIES».',
  'What sessions and the meeting call them.': 'Cómo llaman a la persona las sesiones y la reunión.',
  'The whole name, as it is spoken. Names differ between scripts, and are never taken apart.':
    'El nombre entero, tal como se dice. Los nombres cambian de una escritura a otra, y nunca se separan.',
  'The name as lists sort it, such as “García, Ana”.': 'El nombre como se ordena en las listas, como «García, Ana».',
  'A title before the name, such as “Dr”.': 'Un tratamiento antes del nombre, como «Dra.».',
  'What they do.': 'A qué se dedica.',
  'The bodies they belong to.': 'Las entidades a las que pertenece.',
  'The ISO 3166 code of their country, such as ES.': 'El código ISO 3166 de su país, como ES.',
  'A few words about them. Read by “textFormat”.': 'Unas palabras sobre la persona. Se leen según «textFormat».',
  'A photo, which they have agreed to.': 'Una foto, que la persona ha autorizado.',
  'Their own pages.': 'Sus propias páginas.',
  'Whether they come first.': 'Si va entre las primeras.',
  'Their place among the people, the least first.': 'Su lugar entre las personas: primero el menor.',
  'Whether this is a place for somebody still to be announced.':
    'Si es un hueco para alguien que aún no se ha anunciado.',
  'The id of an entry of “organizations”.': 'El id de una entrada de «organizations».',
  'Its name, when it has no entry.': 'Su nombre, cuando no tiene entrada.',
  'The photo: PNG, JPEG, WebP or AVIF, over https.': 'La foto: PNG, JPEG, WebP o AVIF, por https.',
  'What the photo shows, when that is more than the person.': 'Qué muestra la foto, cuando es más que la persona.',
  'Who made the photo.': 'Quién hizo la foto.',
  'Where it leads.': 'Adónde lleva.',
  'The words of the link; without them its host is shown.':
    'Las palabras del enlace; sin ellas se muestra su servidor.',
};
