import type { Sentences } from '../sentences.js';

/** The registration. */
export const REGISTRATION: Sentences = {
  'Where registration stands. The dates win over a word that nobody took out.':
    'Cómo está la inscripción. Las fechas pueden más que una palabra que nadie quitó.',
  'Whether one has to register to take part.': 'Si hay que inscribirse para participar.',
  'A page to register at, always offered as the way out when the form cannot be used.':
    'Una página donde inscribirse, que se ofrece siempre como salida cuando el formulario no se puede usar.',
  'When registration opens.': 'Cuándo se abre la inscripción.',
  'The deadline; a day counts to its end. Without it, registration ends with the meeting.':
    'El plazo; un día cuenta hasta su final. Sin él, la inscripción acaba con la reunión.',
  'How many places there are. The receiver never gives more.': 'Cuántas plazas hay. El receptor nunca da más.',
  'How many are left, when somebody keeps count elsewhere.': 'Cuántas quedan, cuando alguien lleva la cuenta aparte.',
  'Kinds of participants, of whom one is chosen, such as “Member State”.':
    'Clases de participantes, de las que se elige una, como «Estado Miembro».',
  'The questions in groups, in the order they are asked.': 'Las preguntas por grupos, en el orden en que se hacen.',
  'The questions. None can ask for a password, a card, a passport, an identity number or a file.':
    'Las preguntas. Ninguna puede pedir una contraseña, una tarjeta, un pasaporte, un número de identidad o un fichero.',
  'What people may agree to: one purpose each, and never ticked beforehand.':
    'A qué se puede consentir: una finalidad cada vez, y nunca marcada de antemano.',
  'The first layer of the privacy notice. Without it nothing is asked.':
    'La primera capa de la información de privacidad. Sin ella no se pregunta nada.',
  'What is told to somebody who has registered.': 'Qué se dice a quien se ha inscrito.',
  'Names the form to the receiver.': 'Nombra el formulario ante el receptor.',
  'What is sent when it is chosen.': 'Qué se envía cuando se elige.',
  'Who belongs to it.': 'Quién pertenece a ella.',
  'Whether the organiser has to agree before a place is given.':
    'Si quien organiza tiene que aceptar antes de dar plaza.',
  'Names the group.': 'Nombra el grupo.',
  'The ids of its questions, in order.': 'Los id de sus preguntas, en orden.',
  'What helps to answer its questions.': 'Qué ayuda a responder a sus preguntas.',
  'Names the question.': 'Nombra la pregunta.',
  'What kind of answer it takes.': 'Qué clase de respuesta admite.',
  'The question itself.': 'La pregunta misma.',
  'A hint that helps to answer it.': 'Una indicación que ayuda a responder.',
  'Whether it must be answered; a question that is hidden need not be.':
    'Si es obligatorio responder; a una pregunta oculta no lo es.',
  'The answers to choose from.': 'Las respuestas entre las que elegir.',
  'What browsers may fill in by themselves.': 'Qué pueden rellenar los navegadores por su cuenta.',
  'How many characters an answer may have.': 'Cuántos caracteres puede tener una respuesta.',
  'The least number, or the first day.': 'El número menor, o el primer día.',
  'The greatest number, or the last day.': 'El número mayor, o el último día.',
  'When the question is asked; its answer is neither needed nor sent while it is not.':
    'Cuándo se hace la pregunta; mientras no se hace, su respuesta ni se pide ni se envía.',
  'When it must be answered.': 'Cuándo es obligatorio responder.',
  'How much the answer tells about somebody.': 'Cuánto dice la respuesta de una persona.',
  'What the answer is used for.': 'Para qué se usa la respuesta.',
  'What is shown; else the value.': 'Qué se muestra; si falta, el valor.',
  'Names the consent.': 'Nombra el consentimiento.',
  'What is agreed to.': 'A qué se consiente.',
  'Whether one cannot register without it.': 'Si no es posible inscribirse sin él.',
  'Where more is said about it.': 'Dónde se dice más sobre él.',
  'The version of its text, kept with the answer.': 'La versión de su texto, que se guarda con la respuesta.',
  'The ids of the questions that are asked only once it is given.':
    'Los id de las preguntas que se hacen solo cuando se ha dado.',
  'Who answers for the data.': 'Quién responde de los datos.',
  'What they are used for.': 'Para qué se usan.',
  'What allows it.': 'Qué lo permite.',
  'Who else gets them.': 'Quién más los recibe.',
  'Whether they leave the European Economic Area.': 'Si salen del Espacio Económico Europeo.',
  'What people can demand, and how.': 'Qué se puede exigir, y cómo.',
  'The whole notice.': 'La información completa.',
  'What comes next. Read by “textFormat”.': 'Qué viene después. Se lee según «textFormat».',
  'A page that says more.': 'Una página que dice más.',
};
