import type { ProblemLevel } from '../feed/check.js';
import { parseTime } from '../feed/time.js';
import * as fix from './check/fixes.js';
import { similar } from './similar.js';

/** What is known of a problem when it is put into words. */
export interface Case {
  readonly args: Readonly<Record<string, string | number>>;
  /** What stands at its place; undefined where nothing does. */
  readonly value: unknown;
  /** The name of the field. */
  readonly key: string;
  /** What the field belongs to, such as “the session” or “the meeting”. */
  readonly owner: string;
  /** The ids that could have been meant. */
  readonly ids: readonly string[];
  readonly level: ProblemLevel;
}

/** A problem in words: what is wrong, and what to write instead. */
export interface Words {
  readonly level: ProblemLevel;
  readonly says: (at: Case) => string;
  readonly write: (at: Case) => string;
  /** For the documentation: what is wrong in the first is right in the second. */
  readonly example: readonly [wrong: string, right: string];
}

const words = (
  level: ProblemLevel,
  says: Words['says'],
  write: Words['write'],
  ...example: [string, string]
): Words => ({
  level,
  says,
  write,
  example,
});

/** A value as it stands in the file, cut where it is long. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

const meant = (guess: string | undefined, else_: string) =>
  guess === undefined ? else_ : `Did you mean ${quote(guess)}?`;
const asText = ({ value }: Pick<Case, 'value'>) => (typeof value === 'string' ? value : '');
const noSuchDay = (at: Case) =>
  /^(19|20|21)\d\d-\d\d-\d\d(T|$)/.test(asText(at)) && !parseTime(asText(at).slice(0, 10))
    ? 'The calendar has no such day: look at the month and the day.'
    : undefined;
const megabytes = (bytes: string | number | undefined) => `${(Number(bytes) / 1e6).toFixed(1)} MB`;
const TYPES: Readonly<Record<string, readonly [is: string, write: string]>> = {
  string: ['text', 'Put it in double quotes.'],
  number: ['a number', 'Write digits without quotes.'],
  boolean: ['true or false', 'Write true or false, without quotes.'],
  array: ['a list', 'Put it in square brackets: [ … ].'],
  object: ['an object', 'Put its fields in curly brackets: { … }.'],
};

function unknownEntry(noun: string, list: string, wrong: string, right: string): Words {
  return words(
    'error',
    ({ value }) => `The feed has no ${noun} with the id ${quote(value)}, so it is left out here.`,
    ({ value, ids }) =>
      meant(similar(asText({ value }), ids), `Add it to “${list}”, or write the id of one that is there.`),
    wrong,
    right,
  );
}

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

/** Every code that the command reports. Codes never change their meaning; words may. */
export const CODES: Readonly<Record<string, Words>> = {
  // The file
  unreadable: words(
    'error',
    ({ args }) => String(args['reason']),
    () => '',
    'meting.json',
    'meeting.json',
  ),
  'empty-file': words(
    'error',
    () => 'The file is empty.',
    () => 'Write a feed into it.',
    '',
    '{ "meeting": { … } }',
  ),
  'too-large': words(
    'error',
    ({ args }) => `The file has ${megabytes(args['found'])}; widgets read at most ${megabytes(args['limit'])}.`,
    () => 'Shorten descriptions, or take out languages that nobody reads.',
    'a file of 7 MB',
    'a file of 5 MB at most',
  ),
  'utf-16': words(
    'error',
    () => 'The file is UTF-16 text (“Unicode” in some editors), which JSON must not be.',
    () => 'Save it again with the encoding UTF-8.',
    'saved as “Unicode” or UTF-16',
    'saved as UTF-8',
  ),
  'not-utf-8': words(
    'error',
    () => 'From here on the file is not UTF-8 text; accented letters were probably saved as Windows-1252 or Latin-1.',
    () => 'Save it again with the encoding UTF-8, and look whether its letters are still right.',
    'saved as “ANSI”, Windows-1252 or Latin-1',
    'saved as UTF-8',
  ),
  'byte-order-mark': words(
    'notice',
    () => 'The file starts with a byte order mark (BOM). Widgets pass over it; other programs may not.',
    () => 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
    'saved as “UTF-8 with BOM”',
    'saved as UTF-8',
  ),
  // JSON
  'trailing-comma': words(
    'error',
    () => 'There is a comma after the last entry, so the file is no JSON.',
    () => 'Take the comma out.',
    '["en", "es",]',
    '["en", "es"]',
  ),
  'missing-comma': words(
    'error',
    () => 'A comma is missing before this.',
    () => 'Put a comma between one entry and the next.',
    '"id": "a" "name": "A"',
    '"id": "a", "name": "A"',
  ),
  'duplicate-key': words(
    'error',
    ({ args }) => `“${args['key']}” is written twice in the same object; only the last one counts.`,
    () => 'Keep one of them.',
    '"name": "A", "name": "B"',
    '"name": "B"',
  ),
  comment: words(
    'error',
    () => 'This is a comment, and JSON has none.',
    () => 'Take it out, or keep it in a field of your own such as "x-note".',
    '// still to be confirmed',
    '"x-note": "still to be confirmed"',
  ),
  'wrong-quotes': words(
    'error',
    ({ args }) => `JSON wants straight double quotes (") here, not ${args['found']}.`,
    () => 'Replace it by ". Word processors change quotes by themselves: use a text editor.',
    '“name”: “Opening”',
    '"name": "Opening"',
  ),
  'unquoted-text': words(
    'error',
    ({ args }) => `${quote(args['found'])} is no JSON: text needs double quotes; true, false and null are lower case.`,
    () => 'Put it in double quotes.',
    'name: Opening',
    '"name": "Opening"',
  ),
  'open-string': words(
    'error',
    () => 'This text is not closed on its line.',
    () => 'Close it with ", write \\n for a line break and \\" for a quote inside.',
    '"name": "Opening',
    '"name": "Opening"',
  ),
  'line-break-in-string': words(
    'error',
    () => 'This text holds a tab or another character that JSON does not allow in texts.',
    () => 'Write \\n for a line break and \\t for a tab.',
    'a tab between quotes',
    '"\\t"',
  ),
  'bad-escape': words(
    'error',
    () => 'A backslash in this text is followed by something that JSON does not know.',
    () => 'Write \\\\ for a backslash and \\" for a quote.',
    '"C:\\programme"',
    '"C:\\\\programme"',
  ),
  'wrong-bracket': words(
    'error',
    () => 'Another bracket is closed here than the one that is open.',
    () => 'Look at the brackets before this place: [ is closed by ], and { by }.',
    '["en", "es"}',
    '["en", "es"]',
  ),
  'cut-off': words(
    'error',
    () => 'The file ends before all brackets are closed.',
    () => 'Was it cut off when it was copied? Otherwise close what is open with ] and }.',
    '{ "meeting": { "name": "A" }',
    '{ "meeting": { "name": "A" } }',
  ),
  'more-than-one-value': words(
    'error',
    () => 'The feed is over before this; more follows.',
    () => 'Take out what follows, or a bracket that was closed too early.',
    '{ … } { … }',
    '{ … }',
  ),
  'not-json': words(
    'error',
    () => 'This is no JSON.',
    () => 'Look at this place and the line before it: a value, a quote or a bracket is missing.',
    '"name": ,',
    '"name": "Opening",',
  ),
  // The feed
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
    ({ args }) => `This has ${args['found']} entries; a feed may have ${args['limit']}. Widgets show nothing of it.`,
    () => 'Split the meeting into several feeds.',
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
  'unknown-person': unknownEntry('person', 'people', '"person": "anna"', '"person": "ana"'),
  'unknown-organization': unknownEntry(
    'organization',
    'organizations',
    '"organization": "itu-t"',
    '"organization": "itu"',
  ),
  'unknown-room': unknownEntry('room', 'rooms', '"rooms": ["berln"]', '"rooms": ["berlin"]'),
  'unknown-track': unknownEntry('track', 'tracks', '"tracks": ["watr"]', '"tracks": ["water"]'),
  'unknown-document': unknownEntry('document', 'documents', '"documents": ["slide"]', '"documents": ["slides"]'),
  'unknown-session': unknownEntry('session', 'sessions', '"sessions": ["openning"]', '"sessions": ["opening"]'),
  'unknown-parent': unknownEntry('session', 'sessions', '"parent": "pannel-1"', '"parent": "panel-1"'),
  'parent-cycle': words(
    'error',
    ({ value }) => `This session is part of ${quote(value)}, which is part of this session.`,
    () => 'Take "parent" out of one of them.',
    '"id": "a", "parent": "a"',
    '"id": "a"',
  ),
  'session-ends-before-start': ends('session'),
  'meeting-ends-before-start': ends('meeting'),
  'room-overlap': overlap('room', 'rooms', '"berlin"'),
  'person-overlap': overlap('person', 'people', '{ "person": "ana" }'),
  'dead-anchor': words(
    'warning',
    ({ args }) =>
      args['id'] === undefined
        ? `The link to ${quote(args['anchor'])} leads nowhere.`
        : `The link leads to the session “${args['id']}”, which the feed does not have.`,
    ({ args, ids }) =>
      args['id'] === undefined
        ? 'Write a whole address, or #meeting:MEETING-ID/SESSION-ID.'
        : meant(similar(String(args['id']), ids), 'Write the id of a session that is there.'),
    '"[Opening](#meeting:m/openin)"',
    '"[Opening](#meeting:m/opening)"',
  ),
  'missing-translation': words(
    'notice',
    ({ key, args }) => `“${key}” has no words in ${args['languages']}; the default language is shown instead.`,
    () => 'Add them, or take the language out of "languages".',
    '"languages": ["en", "es"], "name": { "en": "Opening" }',
    '"name": { "en": "Opening", "es": "Apertura" }',
  ),
  // Links, where they are asked
  'dead-link': words(
    'warning',
    ({ args }) => `${args['url']} is not there (${args['reason']}).`,
    () => 'Correct the address or take the link out.',
    '"url": "https://example.org/gone"',
    '"url": "https://example.org/here"',
  ),
  'unclear-link': words(
    'notice',
    ({ args }) => `${args['url']} could not be checked (${args['reason']}).`,
    () => 'Open it in a browser.',
    'a page that needs a password',
    'a page that anybody can open',
  ),
};

/** The words for a code; a code without any is named as it is. */
export function wordsOf(code: string): Words {
  return (
    CODES[code] ??
    words(
      'error',
      () => `There is a problem: ${code}.`,
      () => '',
      '',
      '',
    )
  );
}
