import { cita, say, type Sayings } from './say.js';

const megabytes = (bytes: string | number | undefined) => `${(Number(bytes) / 1e6).toFixed(1).replace('.', ',')} MB`;

export const FILE: Sayings = {
  unreadable: say(
    ({ args }) => String(args['reason']),
    () => '',
  ),
  'empty-file': say(
    () => 'El fichero está vacío.',
    () => 'Escriba en él la reunión.',
  ),
  'too-large': say(
    ({ args }) =>
      `El fichero tiene ${megabytes(args['found'])}; los widgets leen ${megabytes(args['limit'])} como máximo.`,
    () => 'Acorte las descripciones, o quite los idiomas que nadie lea.',
  ),
  'utf-16': say(
    () => 'El fichero es texto UTF-16 («Unicode» en algunos editores), que en JSON no se admite.',
    () => 'Guárdelo otra vez con la codificación UTF-8.',
  ),
  'not-utf-8': say(
    () =>
      'A partir de aquí el fichero no es texto UTF-8; las letras con acento se guardaron probablemente como Windows-1252 o Latin-1.',
    () => 'Guárdelo otra vez con la codificación UTF-8, y mire si las letras siguen bien.',
  ),
  'byte-order-mark': say(
    () =>
      'El fichero empieza por una marca de orden de bytes (BOM). Los widgets la pasan por alto; otros programas, quizá no.',
    () => 'Guárdelo como «UTF-8», no como «UTF-8 con BOM».',
  ),
  'trailing-comma': say(
    () => 'Hay una coma detrás del último elemento, así que el fichero no es JSON.',
    () => 'Quite la coma.',
  ),
  'missing-comma': say(
    () => 'Falta una coma delante de esto.',
    () => 'Ponga una coma entre un elemento y el siguiente.',
  ),
  'duplicate-key': say(
    ({ args }) => `«${args['key']}» está escrito dos veces en el mismo objeto; solo cuenta la última.`,
    () => 'Deje una de las dos.',
  ),
  comment: say(
    () => 'Esto es un comentario, y en JSON no los hay.',
    () => 'Quítelo, o guárdelo en un campo propio como "x-nota".',
  ),
  'wrong-quotes': say(
    ({ args }) => `JSON pide aquí comillas dobles rectas ("), no ${args['found']}.`,
    () => 'Sustitúyalas por ". Los procesadores de texto cambian las comillas por su cuenta: use un editor de texto.',
  ),
  'unquoted-text': say(
    ({ args }) =>
      `${cita(args['found'])} no es JSON: el texto va entre comillas dobles; true, false y null, en minúsculas.`,
    ({ args }) =>
      /^0\d+$/.test(String(args['found'])) ? 'Quite el cero de delante del número.' : 'Póngalo entre comillas dobles.',
  ),
  'open-string': say(
    () => 'Este texto no se cierra en su línea.',
    () => 'Ciérrelo con ", y escriba \\n para un salto de línea y \\" para unas comillas dentro del texto.',
  ),
  'line-break-in-string': say(
    () => 'Este texto contiene un tabulador u otro carácter que JSON no admite en los textos.',
    () => 'Escriba \\n para un salto de línea y \\t para un tabulador.',
  ),
  'bad-escape': say(
    () => 'Detrás de una barra invertida de este texto hay algo que JSON no conoce.',
    () => 'Escriba \\\\ para una barra invertida y \\" para unas comillas.',
  ),
  'wrong-bracket': say(
    () => 'Aquí se cierra otro paréntesis que el que está abierto.',
    () => 'Mire los paréntesis anteriores: [ se cierra con ], y { con }.',
  ),
  'cut-off': say(
    () => 'El fichero acaba antes de que se cierren todos los paréntesis.',
    () => '¿Se cortó al copiarlo? Si no, cierre con ] y } lo que está abierto.',
  ),
  'more-than-one-value': say(
    () => 'La reunión acaba antes de esto, y sigue algo más.',
    () => 'Quite lo que sigue, o un paréntesis que se cerró antes de tiempo.',
  ),
  'not-json': say(
    ({ args }) => (args['found'] === '<' ? 'Esto es una página web, y no JSON.' : 'Esto no es JSON.'),
    ({ args }) =>
      args['found'] === '<'
        ? '¿Es una página de error, o una para identificarse? Busque la dirección, o el fichero, de la reunión misma.'
        : 'Mire este lugar y la línea anterior: falta un valor, unas comillas o un paréntesis.',
  ),
};
