import { parseTime } from '../../../feed/time.js';
import { similar } from '../../similar.js';
import * as fix from '../fixes.js';
import { asText, meant, quote, words, type Case, type Words } from './words.js';

export const noSuchDay = (at: Case) =>
  /^(19|20|21)\d\d-\d\d-\d\d(T|$)/.test(asText(at)) && !parseTime(asText(at).slice(0, 10))
    ? 'The calendar has no such day: look at the month and the day.'
    : undefined;
const TYPES: Readonly<Record<string, readonly [is: string, write: string]>> = {
  string: ['text', 'Put it in double quotes.'],
  number: ['a number', 'Write digits without quotes.'],
  boolean: ['true or false', 'Write true or false, without quotes.'],
  array: ['a list', 'Put it in square brackets: [ … ].'],
  object: ['an object', 'Put its fields in curly brackets: { … }.'],
};

const ends = (what: string): Words =>
  words(
    'error',
    ({ args }) => `The ${what} ends (${args['end']}) before it starts (${args['start']}), so the end is not shown.`,
    () => 'Correct endDate or startDate. After midnight, the date is that of the next day.',
    '"startDate": "2024-09-19T10:00", "endDate": "2024-09-19T09:30"',
    '"startDate": "2024-09-19T10:00", "endDate": "2024-09-19T10:30"',
  );

const overlap = (what: string, field: string, value: string): Words =>
  words(
    'notice',
    ({ args }) => `The ${what} “${args['id']}” has the session “${args['session']}” at the same time.`,
    () => `If that is not meant, change the time or the ${what} of one of them.`,
    `two sessions at 10:00 with "${field}": [${value}]`,
    'another time, or another ' + what,
  );

/** What is wrong with what a feed says. */
export const FEED: Readonly<Record<string, Words>> = {
  'not-a-meeting': words(
    'error',
    () => 'This is no meeting feed, so widgets show nothing of it.',
    () => 'Write an object with a meeting that has a name.',
    '{ "title": "Assembly" }',
    '{ "meeting": { "name": "Assembly" } }',
  ),
  'unsupported-version': words(
    'error',
    ({ value }) => `Feeds of version ${quote(value)} are not understood, so widgets show nothing of it.`,
    () => 'Write "formatVersion": "1.0".',
    '"formatVersion": "2.0"',
    '"formatVersion": "1.0"',
  ),
  'too-deep': words(
    'error',
    () => 'This is nested deeper than a feed may be, so widgets show nothing of it.',
    () => 'Take the inner levels out.',
    '[[[[[[[[[[[[[[[[[[ … ]]]]]]]]]]]]]]]]]]',
    '[ … ]',
  ),
  'too-many': words(
    'error',
    ({ args: { limit, found, total }, key }) =>
      total !== undefined
        ? `The feed holds more than ${total} values, so widgets show nothing of it.`
        : `“${key}” has ${found} entries; it may have ${limit}. ${Number(limit) < 1000 ? 'The rest is left out.' : 'Widgets show nothing of the feed.'}`,
    () => 'Take entries out, or split the meeting into several feeds.',
    '5001 sessions',
    '5000 sessions at most',
  ),
  'forbidden-key': words(
    'error',
    ({ key }) => `A field must not be called “${key}”; it is left out.`,
    () => 'Give it another name, such as one with x- in front.',
    '"constructor": "A"',
    '"x-constructor": "A"',
  ),
  'unknown-key': words(
    'notice',
    ({ key }) => `Nothing reads “${key}” here.`,
    ({ args }) => meant(args['meant'] as string | undefined, 'Take it out, or put x- in front of fields of your own.'),
    '"tilte": "Opening"',
    '"name": "Opening"',
  ),
  'missing-field': words(
    'error',
    ({ key, owner, level }) =>
      `“${key}” is missing in ${owner}${level === 'error' ? ', which is not shown without it' : '; widgets do without it'}.`,
    ({ key }) => `Add "${key}".`,
    '{ "id": "opening" }',
    '{ "id": "opening", "name": "Opening" }',
  ),
  'wrong-type': words(
    'error',
    ({ key, value, args }) =>
      `“${key}” must be ${TYPES[args['expected']!]?.[0] ?? args['expected']}, not ${quote(value)}.`,
    ({ args }) => TYPES[args['expected']!]?.[1] ?? '',
    '"number": 2',
    '"number": "2"',
  ),
  'not-a-text': words(
    'error',
    ({ key, value }) => `“${key}” must be text, not ${quote(value)}${value === '' ? ' (it is empty)' : ''}.`,
    () => 'Write it in double quotes, or as { "en": "…", "es": "…" } with words in at least one language.',
    '"name": ["Opening"]',
    '"name": "Opening"',
  ),
  'text-too-long': words(
    'warning',
    ({ args }) => `The text has ${args['found']} characters; it is cut after ${args['limit']}.`,
    () => 'Shorten it, or link to a document.',
    'a description of 30 000 characters',
    'one of 20 000 at most',
  ),
  'unknown-value': words(
    'error',
    ({ key, value }) => `“${key}” does not know ${quote(value)}.`,
    ({ value, args }) => {
      const known = String(args['known']).split(', ');
      const near = similar(asText({ value }), known);
      return near === undefined
        ? `Write one of: ${known.join(', ')}.`
        : `Did you mean ${quote(near)}? Known are: ${known.join(', ')}.`;
    },
    '"type": "lecture"',
    '"type": "talk"',
  ),
  'empty-id': words(
    'error',
    ({ owner }) => `The id of ${owner} is empty, so it is not shown.`,
    () => 'Write a short name that stays the same from version to version, such as "opening".',
    '"id": ""',
    '"id": "opening"',
  ),
  'duplicate-id': words(
    'error',
    ({ value }) => `The id ${quote(value)} is already used above in this list; references mean the first one.`,
    () => 'Give each its own id.',
    'two sessions with "id": "opening"',
    '"id": "opening", and "id": "opening-2"',
  ),
  'bad-time': words(
    'error',
    ({ value }) => `${quote(value)} is no time.`,
    (at) =>
      meant(
        fix.meantTime(asText(at)),
        noSuchDay(at) ?? 'Write a day as 2024-09-19, or a day and a time as 2024-09-19T13:10.',
      ),
    '"startDate": "2024-9-19 10:00"',
    '"startDate": "2024-09-19T10:00"',
  ),
  'bad-date': words(
    'error',
    ({ value }) => `${quote(value)} is no day.`,
    (at) => meant(fix.meantDate(asText(at)), noSuchDay(at) ?? 'Write year, month and day as 2024-09-19.'),
    '"day": "19 September"',
    '"day": "2024-09-19"',
  ),
  'bad-clock': words(
    'error',
    ({ value }) => `${quote(value)} is no time of day.`,
    (at) => meant(fix.meantClock(asText(at)), 'Write hours and minutes as 04:00.'),
    '"dayChangeTime": "4 am"',
    '"dayChangeTime": "04:00"',
  ),
  'bad-duration': words(
    'error',
    ({ value }) => `${quote(value)} is no duration.`,
    ({ value }) => meant(fix.meantDuration(asText({ value })), 'Write it as PT15M, PT1H30M or P2D.'),
    '"duration": "90 min"',
    '"duration": "PT90M"',
  ),
  'bad-color': words(
    'error',
    ({ value }) => `${quote(value)} is no colour.`,
    (at) => meant(fix.meantColor(asText(at)), 'Write # and six digits from 0 to f, such as #0b57a4.'),
    '"color": "#05a"',
    '"color": "#0055aa"',
  ),
  'bad-language-tag': words(
    'error',
    ({ value }) => `${quote(value)} is no language tag.`,
    (at) => meant(fix.meantTag(asText(at)), 'Write the short code of the language, such as en, es or zh-Hans.'),
    '"inLanguage": ["en_US"]',
    '"inLanguage": ["en-US"]',
  ),
  'unknown-time-zone': words(
    'error',
    ({ value }) => `There is no time zone ${quote(value)}, so times are shown without one.`,
    (at) =>
      meant(
        fix.meantZone(asText(at)),
        'Write the name of a city in the zone, as in Europe/Madrid; the names are listed at https://www.iana.org/time-zones.',
      ),
    '"timeZone": "Madrid"',
    '"timeZone": "Europe/Madrid"',
  ),
  'unsafe-url': words(
    'error',
    ({ value }) => `${quote(value)} is no link that widgets offer.`,
    (at) =>
      meant(
        fix.meantUrl(asText(at)),
        'Write an address that starts with https://, or mailto: or tel:, without user name and password.',
      ),
    '"url": "ftp://example.org/a"',
    '"url": "https://example.org/a"',
  ),
  'session-ends-before-start': ends('session'),
  'meeting-ends-before-start': ends('meeting'),
  'room-overlap': overlap('room', 'rooms', '"berlin"'),
  'person-overlap': overlap('person', 'people', '{ "person": "ana" }'),
  'missing-translation': words(
    'notice',
    ({ key, args }) => `“${key}” has no words in ${args['languages']}; the default language is shown instead.`,
    () => 'Add them, or take the language out of "languages".',
    '"languages": ["en", "es"], "name": { "en": "Opening" }',
    '"name": { "en": "Opening", "es": "Apertura" }',
  ),
};
