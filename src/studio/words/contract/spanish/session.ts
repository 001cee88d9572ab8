import type { Sentences } from '../sentences.js';

/** Sessions. */
export const SESSION: Sentences = {
  'Names the session for good: links, calendars and chosen programmes hold it.':
    'Nombra la sesión para siempre: lo guardan enlaces, calendarios y programas elegidos.',
  'Its number in the programme, such as “2.1”.': 'Su número en el programa, como «2.1».',
  'What kind of session it is; breaks and meals are drawn quietly.':
    'Qué clase de sesión es; las pausas y comidas se dibujan con discreción.',
  'What the session is called.': 'Cómo se llama la sesión.',
  'A second line below the name.': 'Una segunda línea debajo del nombre.',
  'What it is about, in a few sentences. Read by “textFormat”.':
    'De qué trata, en unas frases. Se lee según «textFormat».',
  'Everything else about it. Read by “textFormat”.': 'Todo lo demás sobre ella. Se lee según «textFormat».',
  'When it begins. Without it the time is still to be announced.':
    'Cuándo empieza. Sin ello, la hora está por anunciar.',
  'When it ends. None is made up where there is none.': 'Cuándo acaba. Donde no está, no se inventa.',
  'How long it takes, when that is known and the end is not.': 'Cuánto dura, si se sabe eso y no el final.',
  'Whether its time is settled.': 'Si su hora es segura.',
  'The day it is shown on while it has no time.': 'El día en que se muestra mientras no tiene hora.',
  'Its place among sessions of the same time, the least first.':
    'Su lugar entre las sesiones de la misma hora: primero el menor.',
  'The ids of its rooms.': 'Los id de sus salas.',
  'Whether it takes place in every room, as a break does.': 'Si es en todas las salas, como una pausa.',
  'The ids of its tracks.': 'Los id de sus líneas temáticas.',
  'Words to find it by.': 'Palabras con las que encontrarla.',
  'The id of the session it is a part of.': 'El id de la sesión de la que forma parte.',
  'Who takes part in it, in the order they are shown.': 'Quién interviene, en el orden en que se muestra.',
  'The languages that are spoken in it.': 'Los idiomas que se hablan en ella.',
  'Whether it takes place as planned. A cancelled session stays in the feed, and is shown struck out.':
    'Si se celebra como estaba previsto. Una sesión cancelada sigue en el fichero, y se muestra tachada.',
  'The id of the room it was to be in before it was moved.': 'El id de la sala donde iba a ser antes del cambio.',
  'Whether people take part on site, online or both, when that differs from the meeting.':
    'Si se participa en persona, en línea o de ambas maneras, cuando no es como en la reunión.',
  'Where to take part on the web while it lasts.': 'Dónde participar en la web mientras dura.',
  'Its recording.': 'Su grabación.',
  'The ids of its documents.': 'Los id de sus documentos.',
  'Pages about it.': 'Páginas sobre ella.',
  'What people with access needs should know, such as sign language.':
    'Qué conviene saber sobre accesibilidad, como la lengua de signos.',
  'A name, for somebody who has no entry.': 'Un nombre, para quien no tiene entrada.',
  'What they do: speaker, keynote, moderator, chair, coChair, viceChair, panelist, discussant, presenter, author, convener, rapporteur, host, facilitator, interpreter or contributor. Other words are read by their roleName.':
    'Qué hace: speaker, keynote, moderator, chair, coChair, viceChair, panelist, discussant, presenter, author, convener, rapporteur, host, facilitator, interpreter o contributor. De otras palabras se lee su roleName.',
  'What they do in words, when no known role fits.': 'Qué hace, con palabras, cuando ninguna de las conocidas sirve.',
  'Whether they take part from elsewhere.': 'Si participa desde otro lugar.',
  'Where the recording is.': 'Dónde está la grabación.',
};
