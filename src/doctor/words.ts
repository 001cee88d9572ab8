import type { Code, Finding } from './finding.js';

/** What is the matter, and what to do about it; names in braces stand for what was found. */
interface Sentences {
  readonly language: string;
  readonly title: string;
  readonly levels: Readonly<Record<Finding['level'], string>>;
  readonly line: string;
  readonly more: string;
  readonly close: string;
  readonly codes: Readonly<Record<Code, readonly [says: string, advice?: string]>>;
}

const en: Sentences = {
  language: 'en',
  title: 'What the doctor says of <{tag}>',
  levels: { wrong: 'Wrong', notice: 'Mind', fine: 'Fine' },
  line: 'Line {line}, column {column}',
  more: 'and {count} more',
  close: 'Close',
  codes: {
    'not-loaded': [
      'The script of <{tag}> could not be loaded.',
      'Keep all files of a release beside each other, and open the browser’s console to see which one is missing.',
    ],
    'policy-script': [
      'The policy of this page refuses a script: {address}.',
      'Add its origin to script-src in the Content-Security-Policy of this page.',
    ],
    'no-address': ['The element names no feed.', 'Write src="https://…/meeting.json".'],
    'bad-address': ['src="{src}" is no address.', 'Write it in full: https://…/meeting.json.'],
    'insecure-address': ['{address} is not encrypted.', 'Serve the feed on https and write https:// in src.'],
    'policy-feed': [
      'The policy of this page refuses to ask {origin}.',
      'Add {origin} to connect-src in the Content-Security-Policy of this page.',
    ],
    offline: ['This device is offline.', 'Connect it and load the page again.'],
    unreachable: [
      'Nothing answers at {address}.',
      'Open the address in a tab of its own. If it opens there, something between this browser and the server blocks it here.',
    ],
    'no-cors': [
      '{origin} answers, but does not let other sites read what it says.',
      'Open the address in a tab of its own. If the feed is there, whoever serves it has to send Access-Control-Allow-Origin: * with it.',
    ],
    redirected: [
      '{address} leads on to another place {to}.',
      'Write the address in src where the feed really is. A feed that moves to another site is not read.',
    ],
    'http-status': ['{address} answers with {status}.', 'Correct the address in src, or put the feed there.'],
    'web-page': [
      '{address} is a web page and no JSON.',
      'Write the address of the JSON file itself. Sites often send a page where a file is missing.',
    ],
    'feed-refused': ['The feed cannot be shown: it is no valid meeting JSON.', 'Mend what stands below.'],
    'feed-problems': ['The feed was read; {count} places in it should be mended.', 'What is wrong there is left out.'],
    'content-type': [
      'The server calls the feed “{type}”.',
      'It works all the same; application/json lets servers and caches compress it.',
    ],
    stale: ['A newer version of the feed could not be read: an older one is shown.', 'Load the page again in a while.'],
    'nothing-for-it': ['The feed says nothing that this widget could show.', 'Check that src names the right meeting.'],
    hidden: [
      '<{tag}> has no size on this page.',
      'Look for styles of the page that hide it or what it stands in: display: none, a height of 0, a closed tab.',
    ],
    faint: [
      'Words of the widget are hard to read: {text} on {paper} has a contrast of {ratio}, and 4.5 is the least.',
      'Set --meeting-text, --meeting-accent or --meeting-muted to a colour that stands out from the background.',
    ],
    'other-version': [
      'This page runs version {first}, which came first, beside version {second}.',
      'Keep one script tag, of one version.',
    ],
    'two-scripts': ['Scripts of the widgets stand {count} times in this page.', 'Keep one script tag.'],
    'no-endpoint': [
      'The form does not know where to send answers.',
      'Write endpoint="https://…", or href="https://…" for a form of your own.',
    ],
    'insecure-page': ['This page is not encrypted: the form will send nothing.', 'Serve the page on https.'],
    'policy-other': [
      'The policy of this page ({directive}) refused {address}.',
      'Allow it if it belongs to the meeting.',
    ],
    'feed-read': ['The feed is read and without mistakes.'],
    shown: ['The widget shows its content.'],
  },
};

const es: Sentences = {
  language: 'es',
  title: 'Lo que dice el doctor de <{tag}>',
  levels: { wrong: 'Mal', notice: 'Atención', fine: 'Bien' },
  line: 'Línea {line}, columna {column}',
  more: 'y {count} más',
  close: 'Cerrar',
  codes: {
    'not-loaded': [
      'No se ha podido cargar el script de <{tag}>.',
      'Deje juntos todos los ficheros de una versión y abra la consola del navegador para ver cuál falta.',
    ],
    'policy-script': [
      'La política de esta página rechaza un script: {address}.',
      'Añada su origen a script-src en la Content-Security-Policy de la página.',
    ],
    'no-address': ['El elemento no indica ningún fichero de reunión.', 'Escriba src="https://…/meeting.json".'],
    'bad-address': ['src="{src}" no es una dirección.', 'Escríbala completa: https://…/meeting.json.'],
    'insecure-address': ['{address} no va cifrada.', 'Sirva el fichero por https y escriba https:// en src.'],
    'policy-feed': [
      'La política de esta página no permite preguntar a {origin}.',
      'Añada {origin} a connect-src en la Content-Security-Policy de la página.',
    ],
    offline: ['Este dispositivo está sin conexión.', 'Conéctelo y vuelva a cargar la página.'],
    unreachable: [
      'Nadie responde en {address}.',
      'Abra la dirección en otra pestaña. Si allí se abre, algo entre este navegador y el servidor la bloquea aquí.',
    ],
    'no-cors': [
      '{origin} responde, pero no deja que otros sitios lean lo que dice.',
      'Abra la dirección en otra pestaña. Si el fichero está allí, quien lo sirve debe enviar con él Access-Control-Allow-Origin: *.',
    ],
    redirected: [
      '{address} lleva a otro lugar {to}.',
      'Escriba en src la dirección en la que está de verdad. No se lee un fichero que se muda a otro sitio.',
    ],
    'http-status': ['{address} responde con {status}.', 'Corrija la dirección de src o ponga allí el fichero.'],
    'web-page': [
      '{address} es una página web y no JSON.',
      'Escriba la dirección del propio fichero JSON. Muchos sitios envían una página donde falta un fichero.',
    ],
    'feed-refused': ['No se puede mostrar: el fichero no es un JSON de reunión válido.', 'Corrija lo que sigue.'],
    'feed-problems': ['El fichero se ha leído; conviene corregir {count} lugares.', 'Lo que está mal se deja fuera.'],
    'content-type': [
      'El servidor llama al fichero «{type}».',
      'Funciona igual; con application/json los servidores y las cachés pueden comprimirlo.',
    ],
    stale: [
      'No se ha podido leer una versión más nueva: se muestra una anterior.',
      'Vuelva a cargar la página dentro de un rato.',
    ],
    'nothing-for-it': [
      'El fichero no dice nada que este widget pueda mostrar.',
      'Compruebe que src nombra la reunión correcta.',
    ],
    hidden: [
      '<{tag}> no ocupa sitio en esta página.',
      'Busque estilos de la página que lo oculten a él o a lo que lo contiene: display: none, altura 0, una pestaña cerrada.',
    ],
    faint: [
      'Hay palabras del componente que se leen mal: {text} sobre {paper} tiene un contraste de {ratio}, y el mínimo es 4,5.',
      'Dé a --meeting-text, --meeting-accent o --meeting-muted un color que destaque del fondo.',
    ],
    'other-version': [
      'Esta página usa la versión {first}, que llegó primero, junto a la versión {second}.',
      'Deje una sola etiqueta script, de una sola versión.',
    ],
    'two-scripts': ['Los scripts de los widgets están {count} veces en esta página.', 'Deje una sola etiqueta script.'],
    'no-endpoint': [
      'El formulario no sabe adónde enviar las respuestas.',
      'Escriba endpoint="https://…", o href="https://…" para un formulario propio.',
    ],
    'insecure-page': ['Esta página no va cifrada: el formulario no enviará nada.', 'Sirva la página por https.'],
    'policy-other': [
      'La política de esta página ({directive}) ha rechazado {address}.',
      'Permítalo si es de la reunión.',
    ],
    'feed-read': ['El fichero se ha leído y no tiene errores.'],
    shown: ['El widget muestra su contenido.'],
  },
};

/** The doctor's words in a language; English where it does not speak it. */
export function wordsIn(language: string): Sentences {
  return /^es\b/i.test(language) ? es : en;
}

/** A sentence with what was found put in its place. */
export function fill(sentence: string, args: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\s*\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name] ?? '';
    return value === '' ? '' : `${/^\s*/.exec(whole)![0]}${value}`;
  });
}
