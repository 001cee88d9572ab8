import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dispatch } from '../../src/node/dispatch.js';
import { feed, type SessionDraft } from '../../stories/mock-feeds.js';
import { linesOf, readBack, textOf } from '../calendar/calendars.js';
import { fakeIo } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'meeting-widgets-'));
after(() => rmSync(folder, { recursive: true }));

const OPENING: SessionDraft = {
  id: 'opening',
  name: { en: 'Opening', es: 'Apertura' },
  startDate: '2027-03-09T10:00',
  people: [{ name: 'Ana', role: 'coChair' }],
};
const LUNCH: SessionDraft = { id: 'lunch', name: 'Lunch', startDate: '2027-03-09T13:00' };
const LATER: SessionDraft = { id: 'later', name: 'Later' };

async function ics(json: unknown, ...args: string[]) {
  const io = fakeIo([typeof json === 'string' ? json : JSON.stringify(json)]);
  const commands = { ics: () => import('../../src/node/commands/ics.js') };
  const status = await dispatch(['ics', '-', ...args], io, commands, '0');
  const events = io.out() === '' ? [] : readBack(io.out()).events;
  return { status, err: io.err(), out: io.out(), names: events.map((event) => textOf(event, 'summary')), events };
}

test('every session with a start becomes an entry, in the default language and with English words', async () => {
  const { status, names, err, events } = await ics(feed([OPENING, LUNCH, LATER]));
  assert.equal(status, 0);
  assert.deepEqual(names, ['Opening', 'Lunch']);
  assert.equal(err, 'meeting-widgets ics: 1 session without a start left out: later\n');
  assert.match(textOf(events[0]!, 'description')!, /^Co-chair: Ana\n/);
});

test('a language, sessions and the meeting can be chosen', async () => {
  assert.deepEqual((await ics(feed([OPENING]), '--language', 'es')).names, ['Apertura']);
  assert.deepEqual((await ics(feed([OPENING, LUNCH]), '--session', 'lunch')).names, ['Lunch']);
  assert.deepEqual((await ics(feed([OPENING, LUNCH]), '--session', 'lunch', '--session', 'opening')).names, [
    'Opening',
    'Lunch',
  ]);
  const { out, names } = await ics(feed([OPENING]), '--meeting', '--source', 'https://example.org/meeting.ics');
  assert.equal(names.length, 1);
  assert.ok(linesOf(out).includes('DTEND;VALUE=DATE:20270312'));
  assert.ok(linesOf(out).includes('SOURCE;VALUE=URI:https://example.org/meeting.ics'));
});

test('a file is written where it is asked for, and nothing on standard output', async () => {
  const path = join(folder, 'meeting.ics');
  const { status, out, err } = await ics(feed([OPENING]), '--output', path);
  assert.deepEqual({ status, out, err }, { status: 0, out: '', err: '' });
  assert.equal(readBack(readFileSync(path, 'utf8')).events.length, 1);
  const failed = await ics(feed([OPENING]), '--output', join(folder, 'none', 'meeting.ics'));
  assert.equal(failed.status, 1);
  assert.match(failed.err, /cannot be written \(ENOENT\)\. Name another file\.\n$/);
});

test('problems of the feed are counted, and what is right is written', async () => {
  const { status, names, err } = await ics(feed([OPENING, { ...LUNCH, startDate: 'noon' }]));
  assert.equal(status, 0);
  assert.deepEqual(names, ['Opening']);
  assert.match(err, /^meeting-widgets ics: 1 problem in the feed/);
});

test('a language that the feed does not have is told, the default language stands in', async () => {
  const { status, names, err } = await ics(feed([OPENING]), '--language', 'fr');
  assert.equal(status, 0);
  assert.deepEqual(names, ['Opening']);
  assert.equal(err, 'meeting-widgets ics: The feed has no texts in fr, only in en, es, ar.\n');
});

const REFUSED: readonly (readonly [
  what: string,
  json: unknown,
  args: readonly string[],
  status: number,
  err: RegExp,
])[] = [
  ['no JSON', '{', [], 1, /standard input is not JSON: /],
  ['no meeting', {}, [], 1, /standard input is no meeting feed: /],
  ['another version', { formatVersion: '2.0', meeting: { name: 'x' } }, [], 1, /formatVersion must be 1\.x/],
  [
    'an unknown session',
    feed([OPENING]),
    ['--session', 'openign'],
    1,
    /has no session openign\. Did you mean opening\?/,
  ],
  ['a session without a time', feed([LATER]), ['--session', 'later'], 1, /No session has a time yet/],
  ['a meeting without a date', { meeting: { name: 'x' } }, ['--meeting'], 1, /The meeting has no startDate/],
  ['a meeting and a session', feed([]), ['--meeting', '--session', 'x'], 2, /cannot be combined/],
  ['two feeds', feed([]), ['other.json'], 2, /One feed at a time/],
  ['a bad language', feed([]), ['--language', 'not a tag'], 2, /is no language tag/],
  ['a bad source', feed([]), ['--source', 'meeting.ics'], 2, /--source takes an http or https address/],
  ['an unknown option', feed([]), ['--out', 'x'], 2, /There is no option --out\. Did you mean --output\?/],
  ['an option without its value', feed([OPENING]), ['--output'], 2, /--output/],
];

for (const [what, json, args, expected, sentence] of REFUSED) {
  test(`${what} is refused in words`, async () => {
    const { status, out, err } = await ics(json, ...args);
    assert.equal(status, expected);
    assert.equal(out, '');
    assert.match(err, sentence);
    assert.doesNotMatch(err, /\n\s+at /, 'no stack trace');
  });
}
