import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { checkFeed } from '../../src/feed/check.js';
import { dispatch } from '../../src/node/dispatch.js';
import { PHRASES } from '../../src/tools/diff/phrases.js';
import { feedJson, meetingJson, sessionJson, type Json } from '../feed/samples.js';
import { fakeIo } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'meeting-widgets-'));
after(() => rmSync(folder, { recursive: true }));

const ROOMS = [
  { id: 'a', name: { en: 'Hall A', es: 'Sala A' } },
  { id: 'b', name: { en: 'Hall B', es: 'Sala B' } },
];
const PEOPLE = [
  { id: 'ana', name: 'Ana García' },
  { id: 'li', name: 'Li Wei' },
];
const BEFORE = [
  sessionJson({ id: 'opening', name: { en: 'Opening', es: 'Apertura' }, rooms: ['a'] }),
  sessionJson({ id: 'panel', name: { en: 'Panel', es: 'Mesa' }, rooms: ['a'], people: [{ person: 'ana' }] }),
  sessionJson({ id: 'lunch', name: 'Lunch' }),
];

const feed = (sessions: readonly Json[], parts: Json = {}) =>
  feedJson({ languages: ['en', 'es'], rooms: ROOMS, people: PEOPLE, sessions, ...parts });

let files = 0;
function file(json: unknown): string {
  const path = join(folder, `${++files}.json`);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
}

async function diff(old: unknown, now: unknown, ...args: string[]) {
  const io = fakeIo();
  const commands = { diff: () => import('../../src/node/commands/diff.js') };
  const status = await dispatch(['diff', file(old), file(now), ...args], io, commands, '0');
  return { status, out: io.out(), err: io.err() };
}

// Engines of dates differ in kinds of space.
const lines = async (now: readonly Json[], parts?: Json) =>
  (await diff(feed(BEFORE), feed(now, parts))).out
    .trimEnd()
    .replaceAll(/[\u2009\u202f]/g, ' ')
    .split('\n');

suite('two versions of a feed', () => {
  test('that are the same, or in another order, have nothing to tell', async () => {
    for (const now of [BEFORE, [...BEFORE].reverse()]) {
      const { status, out } = await diff(feed(BEFORE), feed(now), '--exit-code');
      assert.deepEqual(
        { status, out },
        { status: 0, out: 'Nothing that visitors see of the sessions and the meeting has changed.\n' },
      );
    }
  });

  test('tell in words what is new, moved, renamed and cancelled', async () => {
    const [opening, panel, lunch] = BEFORE as [Json, Json, Json];
    assert.deepEqual(
      await lines([
        { ...opening, startDate: '2024-09-20T09:00', endDate: '2024-09-20T09:45', rooms: ['b'] },
        { ...panel, eventStatus: 'EventCancelled' },
        { ...lunch, name: 'Long lunch' },
        sessionJson({ id: 'walk', name: 'Walk', startDate: undefined, endDate: undefined }),
      ]),
      [
        'New time: Opening, Friday, 20 September 2024, 09:00–09:45 (before: Thursday, 19 September 2024, 10:00–11:00).',
        'New room: Opening, Hall B (before: Hall A).',
        'Cancelled: Panel (Thursday, 19 September 2024, 10:00–11:00, Hall A).',
        'New name: Long lunch (before: Lunch).',
        'New: Walk (time to be announced).',
      ],
    );
  });

  test('tell who takes part now, and what they cannot put into words', async () => {
    const [opening, panel, lunch] = BEFORE as [Json, Json, Json];
    assert.deepEqual(
      await lines([
        opening,
        { ...panel, people: [{ person: 'li' }, { name: 'Somebody' }] },
        { ...lunch, abstract: 'Soup' },
      ]),
      ['Other people: Panel, Li Wei, Somebody (before: Ana García).', 'Updated: Lunch.'],
    );
  });

  test('tell what became of the meeting', async () => {
    const meeting = meetingJson({ startDate: '2024-10-01', endDate: '2024-10-02', location: { name: 'Town hall' } });
    assert.deepEqual(await lines(BEFORE, { meeting }), [
      'New time: Sample meeting, Tuesday 1 October – Wednesday 2 October 2024 (before: Thursday, 19 September 2024).',
      'Updated: Sample meeting.',
    ]);
  });

  test('tell that cancelled sessions should stay', async () => {
    const told = await lines(BEFORE.slice(0, 2));
    assert.equal(told[0], 'Taken out: Lunch (Thursday, 19 September 2024, 10:00–11:00).');
    assert.match(told.at(-1)!, /should stay in the feed, with "eventStatus": "EventCancelled"/);
  });

  test('are compared for other programs', async () => {
    const { status, out } = await diff(
      feed(BEFORE),
      feed([{ ...BEFORE[0]!, rooms: ['b'] }, BEFORE[1]!]),
      '--json',
      '--exit-code',
    );
    assert.equal(status, 3);
    assert.deepEqual(JSON.parse(out), {
      differences: [
        {
          what: 'moved',
          id: 'opening',
          name: { en: 'Opening', es: 'Apertura' },
          fields: [{ field: 'rooms', before: ['a'], after: ['b'] }],
        },
        { what: 'removed', id: 'lunch', name: 'Lunch' },
      ],
    });
  });
});

suite('announcements', () => {
  const now = feed([{ ...BEFORE[0]!, eventStatus: 'EventCancelled' }, BEFORE[1]!]);

  test('are in the languages of the feed, and the feed that gets them has no mistakes', async () => {
    const { out } = await diff(feed(BEFORE), now, '--updates');
    const updates = JSON.parse(out) as { type: string; text: object; sessions?: string[]; datePublished: string }[];
    assert.deepEqual(
      updates.map(({ type, text, sessions, datePublished }) => ({ type, text, sessions, datePublished })),
      [
        {
          type: 'cancellation',
          text: {
            en: 'Cancelled: Opening (Thursday, 19 September 2024, 10:00–11:00, Hall A).',
            es: 'Cancelada: Apertura (jueves, 19 de septiembre de 2024, 10:00–11:00, Sala A).',
          },
          sessions: ['opening'],
          datePublished: '2024-09-01',
        },
        {
          type: 'cancellation',
          text: {
            en: 'Taken out: Lunch (Thursday, 19 September 2024, 10:00–11:00).',
            es: 'Retirada del programa: Lunch (jueves, 19 de septiembre de 2024, 10:00–11:00).',
          },
          sessions: undefined,
          datePublished: '2024-09-01',
        },
      ],
    );
    const result = checkFeed({ ...now, updates });
    assert.deepEqual(result.problems, []);
  });

  test('are the same whenever the same versions are compared', async () => {
    const written = async () => (await diff(feed(BEFORE), now, '--updates')).out;
    assert.equal(await written(), await written());
  });

  test('are complete in every language of the interface', () => {
    const whole = Object.keys(PHRASES['en']!);
    for (const [language, phrases] of Object.entries(PHRASES)) {
      assert.deepEqual(Object.keys(phrases), whole, language);
      for (const [key, phrase] of Object.entries(phrases) as [string, string][]) {
        const parts = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([part]) => part).sort();
        assert.deepEqual(parts(phrase), parts(PHRASES['en']![key as 'added']), `${language} ${key}`);
      }
    }
    assert.deepEqual(Object.keys(PHRASES).sort(), ['ar', 'ca', 'en', 'es', 'eu', 'fr', 'gl', 'ru', 'zh']);
  });
});

test('what cannot be compared is refused in a sentence', async () => {
  const refused = await diff(feed(BEFORE), '{ "title": "A" }');
  assert.equal(refused.status, 1);
  assert.match(refused.err, /is no meeting feed/);
  assert.equal((await diff(feed(BEFORE), feed(BEFORE), '--json', '--updates')).status, 2);
});
