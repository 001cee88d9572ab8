import type { AnswerProblem } from '../../registration/validate.js';
import { inLanguage } from '../../locale/sentences.js';

/** What the form in the page says is wrong with an answer: {0} is the question, the rest what the problem says of it. */
export const SENTENCES: Readonly<Record<string, string>> = {
  fill: 'Fill in “{0}”.',
  choose: 'Choose an answer to “{0}”.',
  tick: 'Tick the box “{0}”.',
  'too-long': 'Shorten “{0}”: it has {1} characters, and {2} fit.',
  'not-an-email': 'Write an e-mail address in “{0}”, such as name@example.org.',
  'not-a-phone': 'Write a telephone number in “{0}”, such as +34 910 000 000.',
  'not-a-url': 'Write a web address in “{0}”, such as https://example.org.',
  'not-a-number': 'Write a number in “{0}”.',
  'not-a-date': 'Write a whole date in “{0}”.',
  'too-small': 'The number in “{0}” must be {1} or more.',
  'too-large': 'The number in “{0}” must be {1} or less.',
  'too-early': 'The date in “{0}” must be {1} or later.',
  'too-late': 'The date in “{0}” must be {1} or earlier.',
  'too-few': 'Fewest answers to “{0}”: {1}. Choose more.',
  'too-many': 'Most answers to “{0}”: {1}. Choose fewer.',
  other: 'Look at “{0}” again: the answer was not accepted.',
};

/** What to do about an answer, in the words of the form in the page. `kind` is how the question is answered. */
export function problemSentence(
  language: string,
  question: string,
  { code, args = {} }: AnswerProblem,
  kind: 'fill' | 'choose' | 'tick',
): string {
  const named = code === 'missing' ? kind : code === 'unknown-option' ? 'choose' : code;
  const { found, limit, min, max } = args;
  const values = [question, ...[found, limit, min, max].filter((value) => value !== undefined)];
  const sentence = Object.hasOwn(SENTENCES, named) ? SENTENCES[named]! : SENTENCES['other']!;
  return inLanguage(sentence, language).replaceAll(/{(\d)}/g, (_, at) => String(values[Number(at)] ?? ''));
}
