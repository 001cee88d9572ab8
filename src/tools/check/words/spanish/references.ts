import { similar } from '../../../similar.js';
import { asText } from '../words.js';
import { cita, quiso, say, type Sayings } from './say.js';

const unknownEntry = (nobody: string, list: string) =>
  say(
    ({ value }) => `En el fichero no hay ${nobody} con el id ${cita(value)}, así que aquí se deja fuera.`,
    ({ value, ids }) => quiso(similar(asText({ value }), ids), `Añádalo a «${list}», o escriba el id de uno que esté.`),
  );

export const REFERENCES: Sayings = {
  'unknown-person': unknownEntry('ninguna persona', 'people'),
  'unknown-organization': unknownEntry('ninguna organización', 'organizations'),
  'unknown-room': unknownEntry('ninguna sala', 'rooms'),
  'unknown-track': unknownEntry('ninguna línea temática', 'tracks'),
  'unknown-document': unknownEntry('ningún documento', 'documents'),
  'unknown-session': unknownEntry('ninguna sesión', 'sessions'),
  'unknown-parent': unknownEntry('ninguna sesión', 'sessions'),
  'parent-cycle': say(
    ({ value }) => `Esta sesión es parte de ${cita(value)}, que es parte de esta sesión.`,
    () => 'Quite "parent" de una de las dos.',
  ),
  'dead-anchor': say(
    ({ args }) =>
      args['id'] === undefined
        ? `El enlace a ${cita(args['anchor'])} no lleva a ninguna parte.`
        : `El enlace lleva a la sesión «${args['id']}», que no está en el fichero.`,
    ({ args, ids }) =>
      args['id'] === undefined
        ? 'Escriba una dirección completa, o #meeting:ID-DE-LA-REUNIÓN/ID-DE-LA-SESIÓN.'
        : quiso(similar(String(args['id']), ids), 'Escriba el id de una sesión que esté.'),
  ),
  'dead-link': say(
    ({ args }) => `${args['url']} no está (${args['reason']}).`,
    () => 'Corrija la dirección o quite el enlace.',
  ),
  'unclear-link': say(
    ({ args }) => `${args['url']} no se pudo comprobar (${args['reason']}).`,
    () => 'Ábralo en un navegador.',
  ),
};
