import type { Sentences } from '../sentences.js';

/** How values are written, whatever the field. */
export const FORMS: Sentences = {
  'One meeting, as its widgets read it.': 'Una reunión, tal como la leen sus widgets.',
  'A string in the default language of the feed, or a map of BCP 47 language tag to string.':
    'Un texto en el idioma por defecto del fichero, o uno por idioma: { "es": "…", "en": "…" }.',
  'A link: https, http, mailto or tel.': 'Un enlace: https, http, mailto o tel.',
  'A map of BCP 47 language tag to link.': 'Un enlace por idioma: { "es": "https://…", "en": "https://…" }.',
  'A day, a wall clock in the time zone of the meeting, or RFC 3339 with an offset.':
    'Un día, una hora de reloj en la zona horaria de la reunión, o un instante RFC 3339 con su diferencia horaria.',
  'A day.': 'Un día.',
  'A time of day.': 'Una hora del día.',
  'An ISO 8601 duration.': 'Una duración ISO 8601.',
  'A colour.': 'Un color.',
  'A BCP 47 language tag.': 'El código de un idioma (BCP 47).',
  'A comparison with the answer to another question, or a list of such in all or any.':
    'Una comparación con la respuesta a otra pregunta, o una lista de ellas en all o any.',
  'Names a question, a consent or its answer: unique among both, stable between versions, never shown.':
    'Nombra una pregunta, un consentimiento o su respuesta: único entre todos, igual de una versión a otra; nunca se muestra.',
  'New object': 'Objeto nuevo',
  'New array': 'Lista nueva',
  'Default value': 'Valor por defecto',
  'A number, or a day.': 'Un número o un día.',
};
