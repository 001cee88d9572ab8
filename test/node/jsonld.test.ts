import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dispatch } from '../../src/node/dispatch.js';
import { feed } from '../../stories/mock-feeds.js';
import { fakeIo } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'meeting-widgets-'));
after(() => rmSync(folder, { recursive: true }));

async function jsonld(json: unknown, ...args: string[]) {
  const io = fakeIo([typeof json === 'string' ? json : JSON.stringify(json)]);
  const commands = { jsonld: () => import('../../src/node/commands/jsonld.js') };
  const status = await dispatch(['jsonld', '-', ...args], io, commands, '0');
  return { status, out: io.out(), err: io.err() };
}

const OPENING = { name: { en: 'Opening', es: 'Apertura' }, startDate: '2027-03-09T10:00' };

test('a meeting is written in the default language of its feed, or in the one that is asked for', async () => {
  const { status, out, err } = await jsonld(feed([OPENING]));
  assert.deepEqual({ status, err }, { status: 0, err: '' });
  const event = JSON.parse(out) as { '@type': string; subEvent: { name: string }[] };
  assert.equal(event['@type'], 'Event');
  assert.deepEqual(
    event.subEvent.map(({ name }) => name),
    ['Opening'],
  );
  assert.match((await jsonld(feed([OPENING]), '--language', 'es')).out, /"Apertura"/);
});

test('several languages make a list', async () => {
  const { out } = await jsonld(feed([OPENING]), '--language', 'es', '--language', 'ar');
  const events = JSON.parse(out) as { name: string }[];
  assert.equal(events.length, 2);
  assert.match(events[1]!.name, /اجتماع/);
});

test('a file is written where it is asked for', async () => {
  const path = join(folder, 'meeting.jsonld');
  assert.deepEqual(await jsonld(feed([]), '--output', path), { status: 0, out: '', err: '' });
  assert.match(readFileSync(path, 'utf8'), /"https:\/\/schema\.org"/);
});

test('a language that the feed does not have and problems of the feed are told', async () => {
  const { status, err } = await jsonld(feed([{ ...OPENING, startDate: 'noon' }]), '--language', 'fr');
  assert.equal(status, 0);
  assert.match(err, /1 problem in the feed/);
  assert.match(err, /has no texts in fr, only in en, es, ar\./);
});

test('what cannot be written is refused in words', async () => {
  assert.equal((await jsonld({})).status, 1);
  assert.equal((await jsonld(feed([]), 'other.json')).status, 2);
  assert.match((await jsonld(feed([]), '--language', 'not a tag')).err, /is no language tag/);
});
