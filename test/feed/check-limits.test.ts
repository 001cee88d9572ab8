import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeed } from '../../src/feed/check.js';
import { growth } from '../support/growth.js';
import { accepted, feedJson, reported, sessionJson } from './samples.js';

const sessions = (count: number) => Array.from({ length: count }, (_, index) => sessionJson({ id: `s${index}` }));
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `Sample Speaker ${index}` }));

const LONGEST: readonly unknown[] = Array.from({ length: 1000 }, () => 1);

/** `depth` lists inside one another; the innermost is empty. */
function nest(depth: number): unknown {
  let json: unknown = [];
  for (let level = 1; level < depth; level++) json = [json];
  return json;
}

test('a feed may hold 5,000 sessions and 5,000 people', () => {
  const result = checkFeed(feedJson({ sessions: sessions(5000), people: people(5000) }));
  assert.deepEqual(reported(result.problems), []);
  assert.equal(result.ok && result.feed.sessions.length, 5000);
});

test('a feed of more than 5,000 sessions or people is refused', () => {
  for (const [kind, entries] of [
    ['sessions', sessions(5001)],
    ['people', people(5001)],
  ] as const) {
    const result = checkFeed(feedJson({ [kind]: entries }));
    assert.equal(result.ok || result.code, 'too-many', kind);
    assert.deepEqual(result.problems, [
      { level: 'error', code: 'too-many', path: [kind], args: { limit: 5000, found: 5001 } },
    ]);
  }
});

test('lists that are short each, and too many together, are refused as soon as they are', async () => {
  const holding = (lists: number) =>
    feedJson({ sessions: Array.from({ length: lists }, (_, at) => sessionJson({ id: `s${at}`, rooms: LONGEST })) });
  const [more, much] = [holding(600), holding(5000)];
  const result = checkFeed(more);
  assert.equal(result.ok || result.code, 'too-many');
  assert.deepEqual(result.problems.at(-1), {
    level: 'error',
    code: 'too-many',
    path: ['sessions', 496, 'rooms'],
    args: { total: 500_000 },
  });
  // A walk through all of it would take eight times as long.
  const ratio = await growth(
    () => checkFeed(more),
    () => checkFeed(much),
    2,
  );
  assert.ok(ratio < 2, String(ratio));
});

test('what no feed needs may be nested as deep as the deepest feed, and no deeper', () => {
  // The feed itself is one level.
  assert.equal(checkFeed(feedJson({ 'x-tree': nest(15) })).ok, true);
  for (const depth of [18, 100, 10_000]) {
    const result = checkFeed(feedJson({ 'x-tree': nest(depth) }));
    assert.equal(result.ok || result.code, 'too-deep', String(depth));
  }
});

test('a million brackets are refused sooner than they were parsed', async () => {
  const text = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  const json: unknown = JSON.parse(text);
  const result = checkFeed(json);
  assert.equal(result.ok || result.code, 'too-deep');
  assert.ok(
    (await growth(
      () => JSON.parse(text),
      () => checkFeed(json),
      1,
    )) < 1,
  );
});

test('a million objects inside one another, far down in a feed, are refused as well', () => {
  const text = `{"meeting":{"name":"A","location":${'{"name":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}}}`;
  const result = checkFeed(JSON.parse(text));
  assert.equal(result.ok || result.code, 'too-deep');
});

test('a text of 20,000 characters stays whole', () => {
  const abstract = 'x'.repeat(20_000);
  const json = feedJson({ sessions: [sessionJson({ abstract })] });
  assert.deepEqual(reported(checkFeed(json).problems), []);
  assert.equal(accepted(json).sessions[0]!.abstract, abstract);
});

test('text-too-long: a text of 20,001 characters is cut, marked as cut, and reported', () => {
  const json = feedJson({ sessions: [sessionJson({ abstract: { en: 'x'.repeat(20_001), es: 'Resumen' } })] });
  assert.deepEqual(checkFeed(json).problems, [
    {
      level: 'warning',
      code: 'text-too-long',
      path: ['sessions', 0, 'abstract', 'en'],
      args: { limit: 20_000, found: 20_001 },
    },
  ]);
  assert.deepEqual(accepted(json).sessions[0]!.abstract, { en: `${'x'.repeat(20_000)}…`, es: 'Resumen' });
});

test('keys that reach prototypes are reported wherever they stand and change nothing', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const evil = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
  const json: unknown = JSON.parse(
    `{${evil},"meeting":{${evil},"name":{${evil},"en":"A"}},"sessions":[{${evil},"id":"s","name":"S"}],"x":[[{${evil}}]]}`,
  );
  const { problems } = checkFeed(json);
  const feed = accepted(json);
  assert.deepEqual(
    problems
      .filter(({ code }) => code === 'forbidden-key')
      .map(({ path }) => path.join('.'))
      .sort(),
    ['', 'meeting.', 'meeting.name.', 'sessions.0.', 'x.0.0.']
      .flatMap((place) => [`${place}__proto__`, `${place}constructor`, `${place}prototype`])
      .sort(),
  );
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
  for (const object of [{}, feed, feed.meeting, feed.sessions[0]!, feed.meeting.name]) {
    assert.equal('polluted' in (object as object), false);
    assert.equal(Object.getPrototypeOf(object), Object.prototype);
  }
});

test('ids with the names of built-in properties are ordinary ids', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const json = feedJson({
    rooms: ids.map((id) => ({ id, name: `Room ${id}` })),
    sessions: ids.map((id) => sessionJson({ id, rooms: [id] })),
  });
  assert.deepEqual(reported(checkFeed(json).problems), []);
  const unknown = feedJson({ sessions: [sessionJson({ rooms: ids, parent: 'constructor' })] });
  assert.equal(checkFeed(unknown).problems.length, ids.length + 1);
});
