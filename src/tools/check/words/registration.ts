import { similar } from '../../similar.js';
import { meant, quote, words, type Words } from './words.js';

/** What is wrong with the registration of a feed. */
export const REGISTRATION: Readonly<Record<string, Words>> = {
  'bad-id': words(
    'error',
    ({ value }) => `${quote(value)} cannot name a question or a consent, so it is not asked.`,
    () => 'Begin with a letter, and go on with letters, digits, - and _; 64 at most.',
    '"id": "e mail"',
    '"id": "email"',
  ),
  'bad-count': words(
    'error',
    ({ key, value }) => `“${key}” must be a whole number, not ${quote(value)}.`,
    () => 'Write digits without quotes, such as 250.',
    '"maximumAttendeeCapacity": 2.5',
    '"maximumAttendeeCapacity": 250',
  ),
  'bad-limit': words(
    'error',
    ({ key, value }) => `“${key}” must be a number or a day, not ${quote(value)}.`,
    () => 'Write a number without quotes, or a day as "2024-09-19".',
    '"min": "18 years"',
    '"min": 18',
  ),
  'bad-condition': words(
    'error',
    ({ value }) => `${quote(value)} is no condition, so the question is asked freely.`,
    () =>
      'Write { "field": "…", "equals": … }, with in, notEquals or isSet in the place of equals, or a list of these in { "all": [ … ] } or { "any": [ … ] }.',
    '"visibleWhen": "attendance"',
    '"visibleWhen": { "field": "attendance", "isSet": true }',
  ),
  'condition-cycle': words(
    'error',
    ({ args }) => `Whether the question “${args['id']}” is asked depends on itself, so it is asked freely.`,
    () => 'Take one of the conditions of the circle out.',
    '"id": "a", "visibleWhen": { "field": "a", "isSet": true }',
    '"id": "a", "visibleWhen": { "field": "b", "isSet": true }',
  ),
  'condition-chain': words(
    'error',
    ({ args }) => `The question “${args['id']}” depends on too many others in a row, so it is asked freely.`,
    () => 'Let it depend on one of the first of them.',
    'a question that depends on one that depends on another, more than five times',
    'five times at most',
  ),
  'missing-options': words(
    'error',
    () => 'There is nothing to choose from here, so the question is not asked.',
    () => 'Add "options": [{ "value": "…", "name": "…" }].',
    '"type": "radio"',
    '"type": "radio", "options": [{ "value": "yes", "name": "Yes" }]',
  ),
  'unknown-field': words(
    'error',
    ({ args }) => `There is no question or consent with the id “${args['id']}”, so this is left out.`,
    ({ args, ids }) => meant(similar(String(args['id']), ids), 'Write the id of one that is there.'),
    '"fields": ["e-mail"]',
    '"fields": ["email"]',
  ),
  'unknown-option': words(
    'error',
    ({ args }) => `Nobody can answer “${args['value']}” to the question “${args['id']}”, so this never holds.`,
    () => 'Write the value of one of its options.',
    '"visibleWhen": { "field": "attendance", "equals": "onsite" }',
    '"visibleWhen": { "field": "attendance", "equals": "inPerson" }',
  ),
  'missing-consent': words(
    'error',
    ({ args }) => `The question “${args['id']}” is special, and no consent names it, so it is not asked.`,
    () => 'Name it in the "fields" of a consent.',
    '"sensitive": "special"',
    '"sensitive": "special", and "fields": ["meals"] in a consent',
  ),
  'required-consent': words(
    'error',
    ({ args }) => `The consent “${args['id']}” allows special questions, so nobody can be required to give it.`,
    () => 'Take "required" out.',
    '"required": true, "fields": ["meals"]',
    '"fields": ["meals"]',
  ),
  'required-special': words(
    'error',
    ({ args }) => `The question “${args['id']}” is special, so nobody has to answer it.`,
    () => 'Take "required" and "requiredWhen" out.',
    '"sensitive": "special", "required": true',
    '"sensitive": "special"',
  ),
  'registration-ends-before-start': words(
    'error',
    ({ args }) =>
      `Registration closes (${args['end']}) before it opens (${args['start']}), so the deadline is not shown.`,
    () => 'Correct validFrom or validThrough.',
    '"validFrom": "2024-09-01", "validThrough": "2024-08-01"',
    '"validFrom": "2024-08-01", "validThrough": "2024-09-01"',
  ),
};
