import { similar } from '../../../similar.js';
import { cita, quiso, say, type Sayings } from './say.js';

export const REGISTRATION: Sayings = {
  'bad-id': say(
    ({ value }) => `${cita(value)} no puede nombrar una pregunta ni un consentimiento, así que no se pregunta.`,
    () => 'Empiece por una letra, y siga con letras, cifras, - y _; 64 como máximo.',
  ),
  'bad-count': say(
    ({ key, value }) => `«${key}» debe ser un número entero, no ${cita(value)}.`,
    () => 'Escriba cifras sin comillas, como 250.',
  ),
  'bad-limit': say(
    ({ key, value }) => `«${key}» debe ser un número o un día, no ${cita(value)}.`,
    () => 'Escriba un número sin comillas, o un día como "2024-09-19".',
  ),
  'bad-condition': say(
    ({ value }) => `${cita(value)} no es una condición, así que la pregunta se hace siempre.`,
    () =>
      'Escriba { "field": "…", "equals": … }, con in, notEquals o isSet en lugar de equals, o una lista de ellas en { "all": [ … ] } o { "any": [ … ] }.',
  ),
  'condition-cycle': say(
    ({ args }) => `Que se haga la pregunta «${args['id']}» depende de ella misma, así que se hace siempre.`,
    () => 'Quite una de las condiciones del círculo.',
  ),
  'condition-chain': say(
    ({ args }) => `La pregunta «${args['id']}» depende de demasiadas otras seguidas, así que se hace siempre.`,
    () => 'Haga que dependa de una de las primeras.',
  ),
  'missing-options': say(
    () => 'Aquí no hay nada que elegir, así que la pregunta no se hace.',
    () => 'Añada "options": [{ "value": "…", "name": "…" }].',
  ),
  'unknown-field': say(
    ({ args }) => `No hay pregunta ni consentimiento con el id «${args['id']}», así que esto se deja fuera.`,
    ({ args, ids }) => quiso(similar(String(args['id']), ids), 'Escriba el id de uno que esté.'),
  ),
  'unknown-option': say(
    ({ args }) =>
      `Nadie puede responder «${args['value']}» a la pregunta «${args['id']}», así que esto no se cumple nunca.`,
    () => 'Escriba el valor de una de sus opciones.',
  ),
  'missing-consent': say(
    ({ args }) =>
      `La pregunta «${args['id']}» es de categoría especial y ningún consentimiento la nombra, así que no se hace.`,
    () => 'Nómbrela en el "fields" de un consentimiento.',
  ),
  'required-consent': say(
    ({ args }) =>
      `El consentimiento «${args['id']}» permite preguntas de categoría especial, así que no puede ser obligatorio.`,
    () => 'Quite "required".',
  ),
  'required-special': say(
    ({ args }) => `La pregunta «${args['id']}» es de categoría especial, así que nadie tiene que responderla.`,
    () => 'Quite "required" y "requiredWhen".',
  ),
  'registration-ends-before-start': say(
    ({ args }) =>
      `La inscripción se cierra (${args['end']}) antes de abrirse (${args['start']}), así que el plazo no se muestra.`,
    () => 'Corrija validFrom o validThrough.',
  ),
};
