import { holds, isSet, visibleIds, type Answer, type Answers, type Conditional } from '../feed/condition.js';
import { CATEGORY, type Field, type Form } from '../feed/registration.js';

export { isSet, type Answer, type Answers };

// Controls but tabs and line ends, explicit bidi controls, and what shows nothing and joins nothing.
const INVISIBLE = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\xad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
// Joiners have a meaning inside words and signs alone, and one is enough.
const JOINERS = /([\u200c\u200d])[\u200c\u200d]+/g;
const LOOSE_JOINERS = /(^|\s)[\u200c\u200d]|[\u200c\u200d](?=\s|$)/g;
const PILED = /(\p{M}{4})\p{M}+/gu;

/** The controls of a form, in the order of its questions, with what shows and hides them. */
export function questionsOf(form: Form): Conditional[] {
  const category = form.categories.length > 0 ? [{ id: CATEGORY }] : [];
  return [...category, ...form.fields, ...form.consents.map(({ id }) => ({ id }))];
}

/** Ids of the questions that have to be answered, given the answers. */
export function requiredIds(form: Form, answers: Answers): ReadonlySet<string> {
  const visible = visibleIds(questionsOf(form), answers);
  const answerTo = (id: string) => (visible.has(id) && Object.hasOwn(answers, id) ? answers[id] : undefined);
  const required = form.fields.filter(
    ({ id, type, required = false, requiredWhen }) =>
      type !== 'statement' &&
      visible.has(id) &&
      (required || (requiredWhen !== undefined && holds(requiredWhen, answerTo))),
  );
  const consents = form.consents.filter((consent) => consent.required);
  return new Set([
    ...(form.categories.length > 0 ? [CATEGORY] : []),
    ...[...required, ...consents].map(({ id }) => id),
  ]);
}

/**
 * Everything that was answered in an HTML form whose controls are named after the questions, also where a question is
 * hidden at the moment: its answer is there again once it is shown.
 */
export function readAnswers(form: Form, data: FormData): Answers {
  const answers: Record<string, Answer> = {};
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const boxes = new Set(form.consents.map(({ id }) => id));
  for (const { id } of questionsOf(form)) {
    const texts = data.getAll(id).filter((value) => typeof value === 'string');
    if (texts.length > 0) answers[id] = boxes.has(id) || fromTexts(fields.get(id), texts);
  }
  return tidy(form, answers);
}

/** Name and value of every control that has to be filled, ticked or chosen to give these answers. */
export function controlsOf(form: Form, answers: Answers): [name: string, value: string][] {
  return questionsOf(form).flatMap(({ id }): [string, string][] => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (!isSet(answer)) return [];
    if (answer === true) return [[id, 'on']];
    return Array.isArray(answer) ? answer.map((value: string) => [id, value]) : [[id, String(answer)]];
  });
}

/** The answers that are sent: those to questions that are shown. Answers to questions that the form does not have stay. */
export function visibleAnswers(form: Form, answers: Answers): Answers {
  const questions = questionsOf(form);
  const visible = visibleIds(questions, answers);
  const hidden = new Set(questions.map(({ id }) => id).filter((id) => !visible.has(id)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.has(id)));
}

/** Answers without what nobody sees in them: spaces around and in rows, invisible characters, empty answers. */
export function tidy(form: Form, answers: Answers): Answers {
  const long = new Set(form.fields.filter(({ type }) => type === 'textarea').map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(answers)
      .map(([id, answer]) => [id, tidyAnswer(answer, long.has(id))] as const)
      .filter(([, answer]) => isSet(answer)),
  );
}

/** A text as it is sent; in long ones the line ends stay. */
export function tidyText(text: string, long = false): string {
  const visible = text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(JOINERS, '$1')
    .replace(LOOSE_JOINERS, '$1')
    .replace(long ? /[^\S\n]+/g : /\s+/g, ' ')
    .normalize('NFC')
    .replace(PILED, '$1')
    .normalize('NFC');
  return (long ? visible.replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n') : visible).trim();
}

function tidyAnswer(answer: Answer, long: boolean): Answer {
  if (typeof answer === 'string') return tidyText(answer, long);
  if (!Array.isArray(answer)) return answer;
  return [...new Set(answer as readonly string[])].filter((value) => value !== '');
}

function fromTexts(field: Field | undefined, texts: readonly string[]): Answer {
  const [text = ''] = texts;
  switch (field?.type) {
    case 'checkbox':
      return true;
    case 'checkboxes':
    case 'sessions':
      return texts;
    case 'number': {
      const number = Number(text);
      return text.trim() !== '' && Number.isFinite(number) ? number : text;
    }
    case 'statement':
      return false;
    default:
      return text;
  }
}
