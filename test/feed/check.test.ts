import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeed, type Path, type ProblemLevel } from '../../src/feed/check.js';
import { reviewFeed } from '../../src/feed/review.js';
import { FeedError, readFeed } from '../../src/feed/load.js';
import {
  accepted,
  brokenCodes,
  brokenText,
  drop,
  feedJson,
  put,
  realText,
  reported,
  sessionJson,
  realFeed,
} from './samples.js';

interface Broken {
  readonly level?: ProblemLevel;
  /** Where the mistake is reported. */
  readonly path: Path;
  /** What is lost because of it; `path` when nothing else is said. */
  readonly lost?: Path;
  /** How it is put right where nothing is taken out. */
  readonly instead?: unknown;
}

const READABLE: Readonly<Record<string, Broken>> = {
  'unknown-person': { path: ['sessions', 1, 'people', 1, 'person'] },
  'unknown-room': { path: ['sessions', 1, 'rooms', 1] },
  'unknown-track': { path: ['sessions', 1, 'tracks', 1] },
  'unknown-document': { path: ['sessions', 1, 'documents', 1] },
  'unknown-organization': { path: ['people', 0, 'affiliation', 1, 'organization'] },
  'unknown-parent': { path: ['sessions', 1, 'parent'] },
  'unknown-session': { path: ['updates', 0, 'sessions', 1] },
  'duplicate-id': { path: ['sessions', 2, 'id'], instead: 'affected~2' },
  'parent-cycle': { path: ['sessions', 1, 'parent'] },
  'session-ends-before-start': { path: ['sessions', 1, 'endDate'] },
  'meeting-ends-before-start': { path: ['meeting', 'endDate'] },
  'unknown-time-zone': { path: ['meeting', 'timeZone'] },
  'bad-time': { path: ['sessions', 1, 'startDate'] },
  'bad-date': { path: ['sessions', 1, 'day'] },
  'bad-clock': { path: ['meeting', 'dayChangeTime'] },
  'bad-duration': { path: ['sessions', 1, 'duration'] },
  'bad-color': { path: ['tracks', 0, 'color'] },
  'bad-language-tag': { path: ['sessions', 1, 'inLanguage', 1] },
  'unsafe-url': { path: ['sessions', 1, 'liveUrl'] },
  'not-a-text': { path: ['sessions', 1, 'abstract'] },
  'wrong-type': { path: ['sessions', 1, 'allRooms'] },
  'unknown-value': { path: ['sessions', 1, 'type'] },
  'missing-field': { path: ['sessions', 1, 'name'], lost: ['sessions', 1] },
  'empty-id': { path: ['sessions', 1, 'id'], lost: ['sessions', 1] },
  'forbidden-key': { path: ['sessions', 1, '__proto__'] },
};

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'not-a-meeting': ['error missing-field meeting'],
  'unsupported-version': [],
  'too-deep': [`error too-deep sessions.1.x-outline${'.topics'.repeat(13)}`],
};

test('every broken feed has an expectation here', () => {
  assert.deepEqual(brokenCodes().sort(), [...Object.keys(READABLE), ...Object.keys(REFUSED), 'not-json'].sort());
});

for (const [code, { level = 'error', path, lost = path, instead }] of Object.entries(READABLE)) {
  test(`${code}: one problem is reported, where it is`, () => {
    assert.deepEqual(reported(checkFeed(JSON.parse(brokenText(code))).problems), [
      `${level} ${code} ${path.join('.')}`,
    ]);
  });

  test(`${code}: only what is wrong is left out`, () => {
    const mended: unknown = JSON.parse(brokenText(code));
    if (instead === undefined) drop(mended, lost);
    else put(mended, path, instead);
    assert.deepEqual(accepted(JSON.parse(brokenText(code))), accepted(mended));
  });

  test(`${code}: the good sessions stay`, () => {
    const kept = accepted(JSON.parse(brokenText(code))).sessions.filter(({ id }) => id !== 'affected');
    const written = (JSON.parse(brokenText(code)) as { sessions: { id: string }[] }).sessions;
    if (code === 'duplicate-id') kept[1]!.id = written[2]!.id;
    assert.deepEqual(kept, [written[0], written[2]]);
    assert.equal(kept[0]!.name, 'Good session');
  });
}

for (const [code, problems] of Object.entries(REFUSED)) {
  test(`${code}: nothing of the feed is shown`, () => {
    const result = checkFeed(JSON.parse(brokenText(code)));
    assert.equal(result.ok, false);
    assert.equal(result.ok || result.code, code);
    assert.deepEqual(reported(result.problems), problems);
  });
}

test('not-json: a cut-off file is refused', () => {
  assert.throws(
    () => readFeed(brokenText('not-json')),
    (error) => error instanceof FeedError && error.code === 'not-json' && error.cause instanceof SyntaxError,
  );
});

test('a check leaves the JSON it was given as it was', () => {
  for (const code of brokenCodes().filter((name) => name !== 'not-json')) {
    const json: unknown = JSON.parse(brokenText(code));
    const before = JSON.stringify(json);
    checkFeed(json);
    assert.equal(JSON.stringify(json), before, code);
  }
});

test('the feeds of the real meetings are free of problems', () => {
  for (const name of ['u4ssc-1', 'u4ssc-8'] as const) {
    const result = checkFeed(JSON.parse(realText(name)));
    assert.deepEqual([result.ok, ...reported(result.problems)], [true]);
  }
});

test('values that are not objects are not meetings', () => {
  for (const json of [null, true, 0, '', 'meeting', [], [feedJson()]]) {
    const result = checkFeed(json);
    assert.equal(result.ok || result.code, 'not-a-meeting', JSON.stringify(json));
  }
});

test('a meeting without a readable name is refused', () => {
  for (const meeting of [{}, { id: 'm' }, { name: null }, { name: 5 }, { name: ['A'] }, 'A', 7, []]) {
    const result = checkFeed(feedJson({ meeting }));
    assert.equal(result.ok || result.code, 'not-a-meeting', JSON.stringify(meeting));
  }
});

test('minor versions are read and other major versions refused', () => {
  for (const version of ['1', '1.0', '1.7', '1.12'])
    assert.equal(checkFeed(feedJson({ formatVersion: version })).ok, true, version);
  for (const version of ['2.0', '0.9', '10.0', '11', 'latest']) {
    const result = checkFeed(feedJson({ formatVersion: version }));
    assert.equal(result.ok || result.code, 'unsupported-version', version);
  }
});

test('a bare meeting is read, and its owner is told of every field that the contract asks for', () => {
  const json = { meeting: { name: 'Annual assembly' } };
  const result = checkFeed(json);
  assert.ok(result.ok);
  assert.deepEqual(result.problems, []);
  assert.deepEqual(reported(reviewFeed(json, result.feed)), [
    'warning missing-field $schema',
    'warning missing-field formatVersion',
    'warning missing-field dateModified',
    'warning missing-field defaultLanguage',
    'warning missing-field languages',
    'warning missing-field meeting.id',
    'warning missing-field meeting.startDate',
    'warning missing-field meeting.timeZone',
  ]);
});

test('collections that the owner left out are empty and the first language is the default one', () => {
  const feed = accepted({ meeting: { name: { eu: 'Bilera' } }, languages: ['eu', 'es'] });
  assert.deepEqual(
    [feed.sessions, feed.people, feed.organizations, feed.rooms, feed.tracks, feed.documents],
    [[], [], [], [], [], []],
  );
  assert.equal(feed.defaultLanguage, 'eu');
});

test('null entries are missing ones', () => {
  const json = feedJson({
    people: null,
    rooms: [null, { id: 'r', name: 'Room', building: null }],
    sessions: [sessionJson({ rooms: ['r', null], abstract: null, name: { en: 'Sample session', es: null } })],
  });
  const result = checkFeed(json);
  assert.deepEqual(reported(result.problems), []);
  const feed = accepted(json);
  assert.deepEqual(feed.rooms, [{ id: 'r', name: 'Room' }]);
  assert.deepEqual(feed.sessions, [sessionJson({ rooms: ['r'], name: { en: 'Sample session' } })]);
  assert.deepEqual(feed.people, []);
});

test('keys that the contract does not know never reach a widget', () => {
  const feed = accepted(feedJson({ 'x-build': 7, sessions: [sessionJson({ endpoint: 'https://evil.example/' })] }));
  assert.equal('x-build' in feed, false);
  assert.deepEqual(feed.sessions, [sessionJson()]);
});

test('a text that lacks a language the feed announces is a notice with the languages it lacks', () => {
  const json = {
    languages: ['en', 'es', 'eu'],
    meeting: { name: { en: 'Assembly', es: 'Asamblea', eu: 'Batzarra' } },
    sessions: [{ id: 'a', name: { en: 'Opening', es: ' ' }, keywords: [{ en: 'water', es: 'agua', eu: 'ura' }] }],
    people: [{ id: 'p', name: 'Sample Speaker 1' }],
  };
  const result = checkFeed(json);
  assert.ok(result.ok);
  const notices = reviewFeed(json, result.feed).filter(({ level }) => level === 'notice');
  assert.deepEqual(notices, [
    { level: 'notice', code: 'missing-translation', path: ['sessions', 0, 'name'], args: { languages: 'es, eu' } },
  ]);
});

test('the feeds of the real meetings say everything in the six languages of the Union', () => {
  for (const name of ['u4ssc-8', 'u4ssc-1'] as const) {
    const feed = realFeed(name);
    const notices = reviewFeed(feed, feed).filter(({ code }) => code === 'missing-translation');
    assert.deepEqual([[...(feed.languages ?? [])].sort(), notices], [['ar', 'en', 'es', 'fr', 'ru', 'zh'], []]);
  }
});
