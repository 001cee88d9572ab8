import type { ConvertTongue } from './tongue.js';

const sentences: ConvertTongue['sentences'] = {
  'bad-language': (n, { found }) =>
    `No se ${understood(n)} ${some(n, 'idioma')}, que se ${leaves(n)} fuera, como «${found}».`,
  'bad-line': (n) => `No se ${could(n)} leer ${some(n, 'línea')}, y se ${leaves(n)} fuera.`,
  'bad-time': (n, { found }) =>
    `No se ${understood(n)} ${some(n, 'hora o fecha', 'horas o fechas')}, que se ${leaves(n)} fuera, como «${found}».`,
  'bad-time-zone': (_, { found }) => `El fichero nombra una zona horaria que no existe: «${found}».`,
  'broken-lines': (n) =>
    `${n === 1 ? '1 línea estaba partida' : `${num(n)} líneas estaban partidas`} en dos y se ${n === 1 ? 'ha' : 'han'} unido de nuevo.`,
  'cancel-word': (n) =>
    `${n === 1 ? '1 nombre dice' : `${num(n)} nombres dicen`} que la sesión está cancelada. Si es así, póngale "eventStatus": "EventCancelled".`,
  'clock-24': (n) =>
    `${n === 1 ? '1 hora escrita 24:00 es ahora' : `${num(n)} horas escritas 24:00 son ahora`} la medianoche del día siguiente.`,
  'column-guessed': (n, { column, meaning }) =>
    `${n === 1 ? '1 columna se tomó por una' : `${num(n)} columnas se tomaron por otras`} de las nuestras, como «${column}» por ${meaning}.`,
  'column-unknown': (n, { column }) =>
    `${some(n, 'columna')} se ${leaves(n)} fuera, como «${column}». Si alguna importa, diga qué es con --column.`,
  'date-order-guessed': (_, { order }) =>
    `Las fechas se pueden leer de dos maneras; se leyeron como ${order === 'day, month, year' ? 'día, mes, año' : order}. Para estar seguro, escríbalas como AAAA-MM-DD.`,
  'day-change-guessed': (_, { clock }) =>
    `Hay sesiones de después de medianoche en el día anterior, así que los días de la reunión empiezan a las ${clock}.`,
  'day-label-differs': (_, { found }) =>
    `${Number(found) === 1 ? '1 sesión figura' : `${num(Number(found))} sesiones figuran`} en otro día que el de su comienzo; cuenta el comienzo.`,
  'end-before-start': (n) =>
    `${n === 1 ? '1 sesión acabaría' : `${num(n)} sesiones acabarían`} antes de empezar; el final se deja fuera.`,
  'hidden-entry': (n) =>
    `${some(n, 'entrada')} que no ${n === 1 ? 'es' : 'son'} para el público se ${leaves(n)} fuera.`,
  'id-repeated': (n) =>
    `${n === 1 ? '1 sesión repite un id' : `${num(n)} sesiones repiten ids`}; se añadió el comienzo ${n === 1 ? 'al suyo' : 'a los suyos'}.`,
  'in-a-gap': (n, { time }) =>
    `${n === 1 ? '1 sesión empezaría' : `${num(n)} sesiones empezarían`} en una hora que el cambio de hora se salta, como ${time}.`,
  'language-guessed': (_, { language }) =>
    `El fichero no dice en qué idioma están sus textos; se supuso «${language}». Dígalo con --language.`,
  'markup-converted': (n) => `El HTML de ${some(n, 'texto')} se convirtió en texto o en Markdown.`,
  'name-missing': () => 'El fichero no dice cómo se llama la reunión; se escribió «Programme». Dígalo con --name.',
  'no-sessions': () => 'En el fichero no hay ninguna sesión. Los eventos de Indico las traen con ?detail=sessions.',
  'no-start': (n) => `${n === 1 ? '1 sesión no tiene' : `${num(n)} sesiones no tienen`} hora todavía.`,
  'not-accepted': (n) => `${some(n, 'sesión', 'sesiones')} sin aceptar se ${leaves(n)} fuera.`,
  'other-event': (n) =>
    `${n === 1 ? '1 evento más del fichero se deja' : `${num(n)} eventos más del fichero se dejan`} fuera: un fichero nuestro es una reunión.`,
  'person-unknown': (n) =>
    `${some(n, 'mención', 'menciones')} de personas de las que el fichero no dice más se ${leaves(n)} fuera.`,
  'private-left-out': (n) =>
    `${some(n, 'dirección de correo o similar', 'direcciones de correo y similares')} se ${leaves(n)} fuera.`,
  recurring: (n) =>
    `${n === 1 ? '1 entrada que se repite quedó' : `${num(n)} entradas que se repiten quedaron`} en una sola sesión, la primera vez.`,
  'relative-url': (n) =>
    `${some(n, 'enlace relativo', 'enlaces relativos')} se ${leaves(n)} fuera. Diga desde dónde empiezan con --base-url.`,
  repaired: (n, { problem, at }) =>
    `Al final hubo que arreglar ${some(n, 'lugar', 'lugares')}, como ${at} (${problem}).`,
  'room-unknown': (n) =>
    `${some(n, 'mención', 'menciones')} de salas de las que el fichero no dice más se ${leaves(n)} fuera.`,
  'same-twice': (n) =>
    `${n === 1 ? '1 sesión está' : `${num(n)} sesiones están`} otra vez en el fichero y se ${leaves(n)} fuera.`,
  'text-cut': (n) =>
    `Se ${n === 1 ? 'ha cortado 1 texto' : `han cortado ${num(n)} textos`}: caben 20.000 caracteres como máximo.`,
  'time-zone-guessed': (_, { zone }) =>
    `El fichero no nombra ninguna zona horaria; ${zone} cuadra con sus horas. Diga la buena, por ejemplo --time-zone Europe/Madrid.`,
  'time-zone-ignored': (_, { zone }) => `El fichero nombra su zona horaria, ${zone}; --time-zone no hizo falta.`,
  'time-zone-missing': () =>
    'El fichero no nombra ninguna zona horaria, así que nadie sabe de dónde son sus horas. Dígala, por ejemplo --time-zone Europe/Madrid.',
  'too-deep': (n) =>
    `${n === 1 ? '1 lugar del fichero está anidado' : `${num(n)} lugares del fichero están anidados`} demasiado hondo, y se ${leaves(n)} fuera.`,
  'too-many': (_, { kind, found }) =>
    `Se ${leaves(Number(found))} fuera ${num(Number(found))} ${KINDS[kind!] ?? kind}: caben 5000 como máximo.`,
  'track-unknown': (n) =>
    `${some(n, 'mención', 'menciones')} de líneas temáticas de las que el fichero no dice más se ${leaves(n)} fuera.`,
  unnamed: (n) => `${some(n, 'sesión', 'sesiones')} sin nombre se ${leaves(n)} fuera.`,
  'unsafe-url': (n) => `${some(n, 'enlace')} se ${leaves(n)} fuera: a los visitantes solo se les ofrecen http y https.`,
  'wrong-type': (n, { expected }) =>
    `${n === 1 ? '1 valor no es' : `${num(n)} valores no son`} lo que el formato tiene ahí y se ${leaves(n)} fuera; uno debería ser ${TYPES[expected!] ?? expected}.`,
};

const KINDS: Readonly<Record<string, string>> = {
  sessions: 'sesiones',
  people: 'personas',
  rooms: 'salas',
  tracks: 'líneas temáticas',
  documents: 'documentos',
  entry: 'entrada',
  entries: 'entradas',
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'un objeto',
  text: 'un texto',
  'id of a session': 'el id de una sesión',
};

const refusals: ConvertTongue['refusals'] = {
  'api-page': ({ file }) =>
    `${file} es una página de una interfaz para programas. Use en su lugar la exportación del programa completo.`,
  'broken-json': ({ file, line }) =>
    `${file} no es JSON válido: está estropeado o cortado${line === undefined ? '' : ` en la línea ${line}`}.`,
  'broken-json-ld': ({ file }) => `${file} contiene JSON-LD que no es JSON válido: está estropeado o cortado.`,
  'broken-xml': ({ file, found }) => `${file} no es XML válido: <${found}> no se cierra. Quizá esté cortado.`,
  'calendar-broken': ({ file, reason }) => `${file} no es un calendario válido: ${reason}.`,
  'calendar-cut-off': ({ file }) => `${file} está cortado: una parte del calendario empieza y no acaba.`,
  'document-type': ({ file }) => `${file} tiene un tipo de documento (DOCTYPE), y esos no se leen. Quítelo.`,
  'feed-already': ({ file }) => `${file} ya es un fichero de reunión. «npx meeting-widgets check» lo revisa.`,
  'nested-page': ({ file }) => `${file} está anidado más hondo que cualquier página web.`,
  'nested-schedule': ({ file }) => `${file} está anidado más hondo que cualquier programa.`,
  'no-event': ({ file }) =>
    `${file} es una página web que no habla de ningún evento en los términos de schema.org. Si es una hoja de cálculo, guárdela como CSV y abra ese fichero.`,
  'no-headings': ({ file }) =>
    `${file} no es una tabla con una fila de encabezados que nombre un título. Diga qué es cada columna con --column, o el formato con --from.`,
  'not-utf-8': ({ file }) => `${file} no es texto UTF-8. Guárdelo como UTF-8 y vuelva a intentarlo.`,
  'other-format': ({ file, wanted }) => `${file} no está en el formato ${wanted}. Sin --from se reconoce el que tenga.`,
  'row-broken': ({ file, reason, line }) =>
    `${file} no es una tabla válida: una fila no se puede leer (${reason})${around(line)}.`,
  'row-open': ({ file, line }) =>
    `${file} no es una tabla válida: unas comillas se abren y no se cierran${around(line)}.`,
  'row-too-long': ({ file, line }) =>
    `${file} no es una tabla válida: una fila pasa de un millón de caracteres${around(line)}.`,
  'too-many-rows': ({ file }) => `${file} tiene más de 20.000 filas. Use una tabla con una fila por sesión.`,
  'unknown-format': ({ file }) =>
    `${file} no está en ningún formato que se conozca aquí. «npx meeting-widgets convert --help» los enumera; --from nombra uno.`,
  'utf-16': ({ file }) => `${file} es texto UTF-16. Guárdelo como UTF-8 y vuelva a intentarlo.`,
};

/** Everything that importers say, in Spanish. */
export const SPANISH: ConvertTongue = {
  levels: { error: 'error', warning: 'aviso', notice: 'observación' },
  sentences,
  refusals,
};

const num = (count: number) => count.toLocaleString('es');
const some = (count: number, one: string, many = `${one}s`) => `${num(count)} ${count === 1 ? one : many}`;
const leaves = (count: number) => (count === 1 ? 'deja' : 'dejan');
const could = (count: number) => (count === 1 ? 'pudo' : 'pudieron');
const understood = (count: number) => (count === 1 ? 'entendió' : 'entendieron');

function around(line: string | number | undefined): string {
  return line === undefined ? '' : `, hacia la línea ${line}`;
}
