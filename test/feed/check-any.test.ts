import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agendaView } from '../../src/agenda/agenda-view.js';
import { checkFeed, type Path } from '../../src/feed/check.js';
import type { Feed } from '../../src/feed/schema.js';
import { readerOf } from '../locale/readers.js';
import { drop, feedJson, put, realText } from './samples.js';

const ALL = { days: [], rooms: [], tracks: [] };
const LANGUAGES = ['en', 'es', 'ar', 'zh-Hant-TW', 'tlh', 'not a tag', ''];
const ZONES = ['meeting', 'visitor', 'Asia/Kolkata', 'Pacific/Apia', 'Mars/Olympus', ''];

/** Everything about a feed that anybody could see. */
function show(feed: Feed, language: string, timeZone: string): void {
  agendaView(feed, readerOf(feed, { language, timeZone }), ALL);
  agendaView(feed, readerOf(feed, { language, timeZone }), {
    days: ['2024-09-19'],
    rooms: ['berlin'],
    tracks: ['none'],
  });
}

/** Every place of a JSON, from the top. */
function places(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [
    path,
    ...Object.entries(json).flatMap(([key, value]) =>
      places(value, [...path, Array.isArray(json) ? Number(key) : key]),
    ),
  ];
}

/** Strings that look like what a feed holds, and are not always. */
const plausible = fc.constantFrom(
  '',
  ' ',
  '0',
  '-',
  'berlin',
  's1',
  's2',
  'opening',
  'seizo-onoe',
  '2024-09-19',
  '2024-02-30',
  '2024-09-19T13:10',
  '2024-09-18T23:59:59',
  '2024-03-31T02:30',
  '2024-09-19T13:10:00+14:00',
  '2024-09-19T11:10:00.250Z',
  '2024-09-19T13:10+25:00',
  '1900-01-01T00:00',
  '19:00',
  '25:00',
  'PT1H30M',
  'PT0S',
  'P3D',
  '-PT1H',
  'UTC',
  'Asia/Calcutta',
  'Mars/Olympus',
  'zh-Hant',
  'x-none',
  'de-CH-1996',
  'EventCancelled',
  'EventPostponed',
  'markdown',
  'toBeAnnounced',
  'tentative',
  'javascript:alert(1)',
  '//host',
  'https://[',
  'mailto:',
  '**[*](',
  '\u202e',
  '\ud800',
  '__proto__',
  'constructor',
);
const anything = fc.oneof(
  plausible,
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(plausible, plausible),
  fc.array(plausible),
);

test('arbitrary JSON never makes the check throw', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 20 }), (json) => void checkFeed(json)),
    { numRuns: 300 },
  );
});

test('arbitrary JSON in the place of every part of a feed never makes the check throw', () => {
  const names = [
    'formatVersion',
    'languages',
    'meeting',
    'sessions',
    'people',
    'organizations',
    'rooms',
    'tracks',
    'documents',
    'updates',
    'theme',
  ];
  const parts = fc.dictionary(fc.constantFrom(...names), anything);
  fc.assert(
    fc.property(parts, (replaced) => void checkFeed(feedJson(replaced))),
    { numRuns: 300 },
  );
});

test('a real feed with damage anywhere is refused or shown, and never throws', () => {
  const text = realText('u4ssc-8');
  const all = places(JSON.parse(text)).slice(1);
  const damage = fc.array(
    fc.oneof(
      fc.record({ place: fc.constantFrom(...all), value: anything }),
      fc.record({ place: fc.constantFrom(...all.filter(([top]) => top === 'sessions')), value: anything }),
      fc.record({ place: fc.constantFrom(...all), value: fc.constant(undefined) }),
    ),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(damage, fc.constantFrom(...LANGUAGES), fc.constantFrom(...ZONES), (changes, language, timeZone) => {
      const json: unknown = JSON.parse(text);
      for (const { place, value } of changes) {
        try {
          if (value === undefined) drop(json, place);
          else put(json, place, value);
        } catch {
          // An earlier change has taken the place away.
        }
      }
      const result = checkFeed(json);
      if (result.ok) show(result.feed, language, timeZone);
    }),
    { numRuns: 250 },
  );
});

test('damage in a session that one check repaired is not found by the next', () => {
  const text = realText('u4ssc-8');
  const inSessions = places(JSON.parse(text)).filter(([top]) => top === 'sessions');
  fc.assert(
    fc.property(fc.constantFrom(...inSessions), anything, (place, value) => {
      const json: unknown = JSON.parse(text);
      put(json, place, value);
      const first = checkFeed(json);
      if (!first.ok) return;
      const second = checkFeed(first.feed);
      assert.ok(second.ok);
      assert.deepEqual(
        second.problems.filter(({ level }) => level === 'error'),
        [],
      );
      assert.deepEqual(second.feed, first.feed);
    }),
    { numRuns: 150 },
  );
});
