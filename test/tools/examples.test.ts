import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBytes } from '../../src/tools/check/check.js';
import { CODES } from '../../src/tools/report.js';

const inFeed = (parts: string, own = '"formatVersion": "1.0", "languages": ["en", "es"]') =>
  `{ "$schema": "https://u4ssc.itu.int/schema/meeting-1.json", "dateModified": "2024-09-01", "defaultLanguage": "en",
  "textFormat": "markdown", ${parts.includes('"meeting":') ? '' : '"meeting": { "id": "m", "name": "M", "startDate": "2024-09-19", "timeZone": "Europe/Madrid" },'}
  "rooms": [{ "id": "berlin", "name": "Berlin" }], "tracks": [{ "id": "water", "name": "Water" }],
  "organizations": [{ "id": "itu", "name": "ITU" }], "documents": [{ "id": "slides", "name": "Slides", "url": "https://example.org/" }],
  ${own}${parts === '' ? '' : `, ${parts}`} }`;
const inMeeting = (parts: string) => inFeed(`"meeting": { "id": "m", "name": "M", ${parts} }`);
const inSession = (parts: string, known = '"id": "opening", "name": "Opening", ') =>
  inFeed(
    `"people": [{ "id": "ana", "name": "Ana" }], "sessions": [{ "id": "panel-1", "name": "A" }, { ${known}${parts} }]`,
  );
const inRegistration = (parts: string) =>
  inFeed(`"registration": { "status": "open", "privacy": { "controller": "A", "purpose": "B", "legalBasis": "C",
    "recipients": "D", "transfers": "E", "rights": "F" }, ${parts} }`);
const FIELD = '{ "id": "email", "type": "email", "name": "E-mail" }';
const MEALS = '"id": "meals", "type": "text", "name": "Meals"';
const inField = (parts: string, known: string) =>
  inRegistration(`"fields": [{ ${known}, ${parts} }, ${FIELD},
  { "id": "b", "type": "text", "name": "B" },
  { "id": "attendance", "type": "radio", "name": "Attendance", "options": [{ "value": "inPerson", "name": "In person" }] }],
  "consents": [{ "id": "c", "text": "Yes", "fields": ["meals"] }]`);

/** Where the examples of the documentation stand in a feed; a session is the place of the rest. */
const PLACES: Readonly<Record<string, (example: string) => string>> = {
  'trailing-comma': (text) => inFeed('', `"languages": ${text}`),
  'wrong-bracket': (text) => inFeed('', `"languages": ${text}`),
  'missing-comma': (text) => inSession(text, ''),
  'duplicate-key': (text) => inSession(text, '"id": "a", '),
  comment: (text) => inSession(`\n${text}\n`),
  'not-json': (text) => inFeed(`"sessions": [{ ${text} "id": "a" }]`),
  'wrong-quotes': (text) => inSession(text, '"id": "a", '),
  'unquoted-text': (text) => inSession(text, '"id": "a", '),
  'open-string': (text) => inSession(text, '"id": "a", '),
  'bad-escape': (text) => inSession(`"number": ${text}`),
  'empty-file': (text) => text.replace('…', '"name": "A"'),
  'cut-off': (text) => text,
  'more-than-one-value': (text) => text.replaceAll('…', ''),
  'not-a-meeting': (text) => text,
  'too-deep': (text) => inFeed(`"x-own": ${text.replace('…', '')}`),
  'unsupported-version': (text) => inFeed('', text),
  'unknown-key': (text) => inSession(text, '"id": "a", '),
  'missing-field': (text) => inFeed(`"sessions": [${text}]`),
  'not-a-text': (text) => inSession(text, '"id": "a", '),
  'empty-id': (text) => inSession(text, '"name": "A", '),
  'parent-cycle': (text) => inSession(text, '"name": "A", '),
  'bad-clock': inMeeting,
  'unknown-time-zone': inMeeting,
  'meeting-ends-before-start': inMeeting,
  'bad-color': (text) => inFeed(`"tracks": [{ "id": "a", "name": "A", ${text} }]`),
  'missing-translation': (text) => inSession(text.replace(/^"languages".*?\], /, ''), '"id": "a", '),
  'unknown-person': (text) => inSession(`"people": [{ ${text} }]`),
  'unknown-organization': (text) => inFeed(`"people": [{ "id": "a", "name": "A", "affiliation": [{ ${text} }] }]`),
  'unknown-session': (text) =>
    inFeed(`"sessions": [{ "id": "opening", "name": "A" }],
      "updates": [{ "id": "u", "datePublished": "2024-09-01", "type": "info", "name": "A", "text": "B", ${text} }]`),
  'dead-anchor': (text) => inSession(`"description": ${text}`),
  'bad-id': (text) => inRegistration(`"fields": [{ ${text}, "type": "text", "name": "A" }]`),
  'bad-count': inRegistration,
  'registration-ends-before-start': inRegistration,
  'bad-limit': (text) => inField(text, '"id": "age", "type": "number", "name": "Age"'),
  'bad-condition': (text) => inField(text, '"id": "a", "type": "text", "name": "A"'),
  'condition-cycle': (text) => inField(text, '"type": "text", "name": "A"'),
  'missing-options': (text) => inField(text, '"id": "a", "name": "A"'),
  'unknown-option': (text) => inField(text, '"id": "a", "type": "text", "name": "A"'),
  'required-special': (text) => inField(text, MEALS),
  'missing-consent': (text) => inRegistration(`"fields": [{ ${MEALS}, ${text} }]`),
  'unknown-field': (text) =>
    inRegistration(`"fields": [${FIELD}], "sections": [{ "id": "you", "name": "You", ${text} }]`),
  'required-consent': (text) =>
    inRegistration(
      `"fields": [{ ${MEALS}, "sensitive": "special" }], "consents": [{ "id": "c", "text": "Yes", ${text} }]`,
    ),
};

/** Written as in a file, and not told in prose. */
const isLiteral = (example: string) => /^(?:[[{"“/]|name:)/.test(example) && !example.includes(', and ');

/** About what no feed holds: the file around it and the web; each is made in the tests of the command. */
const OUTSIDE = ['dead-link', 'unclear-link'];

const codesIn = (text: string) => new Set(checkBytes(new TextEncoder().encode(text)).problems.map(({ code }) => code));

test('each example of the documentation is what it says', () => {
  let tried = 0;
  for (const [code, { example }] of Object.entries(CODES)) {
    if (OUTSIDE.includes(code)) continue;
    const [wrong, right] = example.map((text) => (isLiteral(text) ? (PLACES[code] ?? inSession)(text) : undefined));
    if (wrong !== undefined)
      assert.ok(codesIn(wrong).has(code), `${code} is not in ${wrong}: ${[...codesIn(wrong)].join()}`);
    if (right !== undefined) assert.ok(!codesIn(right).has(code), `${code} is still in ${right}`);
    tried += Number(wrong !== undefined) + Number(right !== undefined);
  }
  assert.ok(tried > 100, String(tried));
});

test('a web page in the place of a feed is told as that', () => {
  const { problems } = checkBytes(new TextEncoder().encode('<!doctype html><title>Log in</title>'));
  assert.deepEqual(
    problems.map(({ code, args }) => [code, args]),
    [['not-json', { found: '<' }]],
  );
});

test('a day, a clock or a number with a zero in front, without quotes, is told whole', () => {
  const found = (text: string) =>
    checkBytes(new TextEncoder().encode(text)).problems.map(({ code, args, column }) => [
      code,
      args?.['found'],
      column,
    ]);
  assert.deepEqual(found('{ "startDate": 2024-09-19 }'), [['unquoted-text', '2024-09-19', 16]]);
  assert.deepEqual(found('{ "dayChangeTime": 04:00 }'), [['unquoted-text', '04:00', 20]]);
  assert.deepEqual(found('{ "startDate": 2024-09-19T10:00:00Z }'), [['unquoted-text', '2024-09-19T10:00:00Z', 16]]);
  assert.deepEqual(found('{ "sequence": 01 }'), [['unquoted-text', '01', 15]]);
  assert.deepEqual(found('[1 2]'), [['missing-comma', undefined, 4]]);
});

test('a comment between a comma too many and a bracket hides neither', () => {
  const text = '{ "meeting": { "name": "A", // the host\n } }';
  const codes = checkBytes(new TextEncoder().encode(text)).problems.map(({ code }) => code);
  assert.deepEqual(codes.filter((code) => code !== 'missing-field').slice(0, 3), ['trailing-comma', 'comment']);
});
