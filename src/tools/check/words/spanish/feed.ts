import { similar } from '../../../similar.js';
import { noSuchDay } from '../feed.js';
import * as fix from '../../fixes.js';
import { asText } from '../words.js';
import { cita, quiso, say, type Sayings } from './say.js';

const TYPES: Readonly<Record<string, readonly [is: string, write: string]>> = {
  string: ['un texto', 'Póngalo entre comillas dobles.'],
  number: ['un número', 'Escriba cifras sin comillas.'],
  boolean: ['true o false', 'Escriba true o false, sin comillas.'],
  array: ['una lista', 'Póngalo entre corchetes: [ … ].'],
  object: ['un objeto', 'Ponga sus campos entre llaves: { … }.'],
};

const ends = (what: string) =>
  say(
    ({ args }) => `${what} acaba (${args['end']}) antes de empezar (${args['start']}), así que el final no se muestra.`,
    () => 'Corrija endDate o startDate. Pasada la medianoche, la fecha es la del día siguiente.',
  );

const overlap = (what: string) =>
  say(
    ({ args }) => `${what} «${args['id']}» tiene a la misma hora la sesión «${args['session']}».`,
    () => 'Si no es lo que quiere, cambie la hora de una de las dos, o dónde o con quién es.',
  );

const noDay = 'Ese día no existe en el calendario: mire el mes y el día.';

export const FEED: Sayings = {
  'not-a-meeting': say(
    () => 'Esto no es el fichero de una reunión, así que los widgets no muestran nada de él.',
    () => 'Escriba un objeto con un meeting que tenga nombre (name).',
  ),
  'unsupported-version': say(
    ({ value }) => `Los ficheros de la versión ${cita(value)} no se entienden, así que los widgets no muestran nada.`,
    () => 'Escriba "formatVersion": "1.0".',
  ),
  'too-deep': say(
    () => 'Esto está anidado más hondo de lo que se admite, así que los widgets no muestran nada del fichero.',
    () => 'Quite los niveles de dentro.',
  ),
  'too-many': say(
    ({ args: { limit, found, total }, key }) =>
      total !== undefined
        ? `El fichero tiene más de ${total} valores, así que los widgets no muestran nada de él.`
        : `«${key}» tiene ${found} elementos; puede tener ${limit}. ${Number(limit) < 1000 ? 'El resto se deja fuera.' : 'Los widgets no muestran nada del fichero.'}`,
    () => 'Quite elementos, o reparta la reunión en varios ficheros.',
  ),
  'forbidden-key': say(
    ({ key }) => `Un campo no puede llamarse «${key}»; se deja fuera.`,
    () => 'Déle otro nombre, por ejemplo uno que empiece por x-.',
  ),
  'unknown-key': say(
    ({ key }) => `Nadie lee aquí «${key}».`,
    ({ args }) => quiso(args['meant'] as string | undefined, 'Quítelo, o ponga x- delante de los campos propios.'),
  ),
  'missing-field': say(
    ({ key, owner, level }) =>
      `Falta «${key}» en ${owner}${level === 'error' ? ', y sin ello no se muestra' : '; los widgets se arreglan sin ello'}.`,
    ({ key }) => `Añada "${key}".`,
  ),
  'wrong-type': say(
    ({ key, value, args }) =>
      `«${key}» debe ser ${TYPES[args['expected']!]?.[0] ?? args['expected']}, no ${cita(value)}.`,
    ({ args }) => TYPES[args['expected']!]?.[1] ?? '',
  ),
  'not-a-text': say(
    ({ key, value }) => `«${key}» debe ser un texto, no ${cita(value)}${value === '' ? ' (está vacío)' : ''}.`,
    () => 'Escríbalo entre comillas dobles, o como { "es": "…", "en": "…" }, con palabras al menos en un idioma.',
  ),
  'text-too-long': say(
    ({ args }) => `El texto tiene ${args['found']} caracteres; se corta a los ${args['limit']}.`,
    () => 'Acórtelo, o enlace un documento.',
  ),
  'unknown-value': say(
    ({ key, value }) => `«${key}» no conoce ${cita(value)}.`,
    ({ value, args }) => {
      const known = String(args['known']).split(', ');
      const near = similar(asText({ value }), known);
      return near === undefined
        ? `Escriba uno de estos: ${known.join(', ')}.`
        : `¿Quiso decir ${cita(near)}? Se conocen: ${known.join(', ')}.`;
    },
  ),
  'empty-id': say(
    ({ owner }) => `El id de ${owner} está vacío, así que no se muestra.`,
    () => 'Escriba un nombre corto que siga igual de una versión a otra, como "apertura".',
  ),
  'duplicate-id': say(
    ({ value }) => `El id ${cita(value)} ya se usa más arriba en esta lista; quien lo nombra se refiere al primero.`,
    () => 'Dé a cada uno su propio id.',
  ),
  'bad-time': say(
    ({ value }) => `${cita(value)} no es un momento.`,
    (at) =>
      quiso(
        fix.meantTime(asText(at)),
        noSuchDay(at) ? noDay : 'Escriba un día como 2024-09-19, o un día y una hora como 2024-09-19T13:10.',
      ),
  ),
  'bad-date': say(
    ({ value }) => `${cita(value)} no es un día.`,
    (at) => quiso(fix.meantDate(asText(at)), noSuchDay(at) ? noDay : 'Escriba año, mes y día como 2024-09-19.'),
  ),
  'bad-clock': say(
    ({ value }) => `${cita(value)} no es una hora del día.`,
    (at) => quiso(fix.meantClock(asText(at)), 'Escriba horas y minutos como 04:00.'),
  ),
  'bad-duration': say(
    ({ value }) => `${cita(value)} no es una duración.`,
    ({ value }) => quiso(fix.meantDuration(asText({ value })), 'Escríbala como PT15M, PT1H30M o P2D.'),
  ),
  'bad-color': say(
    ({ value }) => `${cita(value)} no es un color.`,
    (at) => quiso(fix.meantColor(asText(at)), 'Escriba # y seis cifras de 0 a f, como #0b57a4.'),
  ),
  'bad-language-tag': say(
    ({ value }) => `${cita(value)} no es el código de un idioma.`,
    (at) => quiso(fix.meantTag(asText(at)), 'Escriba el código corto del idioma, como es, en o zh-Hans.'),
  ),
  'unknown-time-zone': say(
    ({ value }) => `No hay ninguna zona horaria ${cita(value)}, así que las horas se muestran sin ella.`,
    (at) =>
      quiso(
        fix.meantZone(asText(at)),
        'Escriba el nombre de una ciudad de la zona, como en Europe/Madrid; la lista está en https://www.iana.org/time-zones.',
      ),
  ),
  'unsafe-url': say(
    ({ value }) => `${cita(value)} no es un enlace que ofrezcan los widgets.`,
    (at) =>
      quiso(
        fix.meantUrl(asText(at)),
        'Escriba una dirección que empiece por https://, o mailto: o tel:, sin usuario ni contraseña.',
      ),
  ),
  'session-ends-before-start': ends('La sesión'),
  'meeting-ends-before-start': ends('La reunión'),
  'room-overlap': overlap('La sala'),
  'person-overlap': overlap('La persona'),
  'missing-translation': say(
    ({ key, args }) => `«${key}» no tiene palabras en ${args['languages']}; se muestra el idioma por defecto.`,
    () => 'Añádalas, o quite el idioma de "languages".',
  ),
};
