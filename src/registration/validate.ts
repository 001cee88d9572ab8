import { isSet, visibleIds, type Answer, type Answers } from '../feed/condition.js';
import { CATEGORY, type Field, type Form } from '../feed/registration.js';
import { parseTime } from '../feed/time.js';
import { parseUrl } from '../feed/url.js';
import { questionsOf, requiredIds } from './answers.js';
import { isCountry } from './countries.js';

/** What can be wrong with an answer. */
export type AnswerCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'unknown-option'
  | 'too-long'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-a-url'
  | 'not-a-number'
  | 'not-a-date'
  | 'too-small'
  | 'too-large'
  | 'too-early'
  | 'too-late'
  | 'too-few'
  | 'too-many';

/** `field` is the id of a question or a consent, or `category`. */
export interface AnswerProblem {
  readonly field: string;
  readonly code: AnswerCode;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** Every language has these: what is longer than this many units for each character is no text. */
const UNITS = 16;

/**
 * What keeps answers from being accepted, in the order of the form, at most one problem for each question. Run by the
 * form in the page and again by the receiver. The answers are tidy; those to hidden questions do not count.
 */
export function validate(form: Form, answers: Answers): AnswerProblem[] {
  const questions = questionsOf(form);
  const visible = visibleIds(questions, answers);
  const required = requiredIds(form, answers);
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const problems: AnswerProblem[] = [];
  for (const { id } of questions) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (!visible.has(id)) continue;
    if (!isSet(answer)) {
      if (required.has(id)) problems.push({ field: id, code: 'missing' });
      continue;
    }
    const field = fields.get(id);
    const [code, args] = (field ? wrongWith(field, answer!) : wrongWithOther(form, id, answer!)) ?? [];
    if (code) problems.push({ field: id, code, ...(args && { args }) });
  }
  const known = new Set(questions.map(({ id }) => id));
  const foreign = Object.keys(answers).filter((id) => !known.has(id));
  return [...problems, ...foreign.map((field): AnswerProblem => ({ field, code: 'unknown-field' }))];
}

/** How long a text is to its reader: an emoji or a letter with its marks is one character. */
export function lengthOf(text: string): number {
  if (/^[ -~]*$/.test(text) || typeof Intl.Segmenter !== 'function') return Array.from(text).length;
  let length = 0;
  for (const _ of new Intl.Segmenter().segment(text)) length += 1;
  return length;
}

type Found = readonly [code: AnswerCode, args?: AnswerProblem['args']] | undefined;

function wrongWithOther(form: Form, id: string, answer: Answer): Found {
  if (id !== CATEGORY) return answer === true ? undefined : ['wrong-type'];
  if (typeof answer !== 'string') return ['wrong-type'];
  return form.categories.some((category) => category.id === answer) ? undefined : ['unknown-option'];
}

function wrongWith(field: Field, answer: Answer): Found {
  switch (field.type) {
    case 'statement':
      return ['unknown-field'];
    case 'checkbox':
      return answer === true ? undefined : ['wrong-type'];
    case 'checkboxes':
    case 'sessions':
      return wrongWithList(field, answer);
    case 'number':
      return wrongWithNumber(field, answer);
    default:
      return typeof answer === 'string' ? wrongWithText(field, answer) : ['wrong-type'];
  }
}

function wrongWithText(field: Field, answer: string): Found {
  const offered = field.options.some(({ value }) => value === answer);
  switch (field.type) {
    case 'select':
    case 'radio':
    case 'language':
      return offered ? undefined : ['unknown-option'];
    case 'country':
      return (field.options.length > 0 ? offered : isCountry(answer)) ? undefined : ['unknown-option'];
    case 'date':
      return wrongWithDate(field, answer);
    default:
      break;
  }
  const limit = field.maxLength;
  // Counting is slow where a text is made to be: what is far too long is not counted.
  const found = answer.length > limit * UNITS ? answer.length : lengthOf(answer);
  if (found > limit) return ['too-long', { limit, found }];
  switch (field.type) {
    case 'email':
      return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(answer) ? undefined : ['not-an-email'];
    case 'tel':
      return /\p{Nd}/u.test(answer) ? undefined : ['not-a-phone'];
    case 'url':
      return isWebAddress(answer) ? undefined : ['not-a-url'];
    default:
      return undefined;
  }
}

function isWebAddress(text: string): boolean {
  const url = parseUrl(text);
  return url !== undefined && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
}

function wrongWithDate({ min, max }: Field, answer: string): Found {
  if (parseTime(answer)?.kind !== 'date') return ['not-a-date'];
  if (typeof min === 'string' && answer < min) return ['too-early', { min }];
  return typeof max === 'string' && answer > max ? ['too-late', { max }] : undefined;
}

function wrongWithNumber({ min, max }: Field, answer: Answer): Found {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return ['not-a-number'];
  if (typeof min === 'number' && answer < min) return ['too-small', { min }];
  return typeof max === 'number' && answer > max ? ['too-large', { max }] : undefined;
}

function wrongWithList({ options, min, max }: Field, answer: Answer): Found {
  if (!Array.isArray(answer)) return ['wrong-type'];
  const list = answer as readonly unknown[];
  if (!list.every((value) => options.some((option) => option.value === value))) return ['unknown-option'];
  if (typeof min === 'number' && list.length < min) return ['too-few', { min }];
  return typeof max === 'number' && list.length > max ? ['too-many', { max }] : undefined;
}
