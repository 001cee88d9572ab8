import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeed } from '../../src/feed/check.js';
import { accepted, feedJson, meetingJson, reported, sessionJson } from './samples.js';

test('several bad entries of one list go and the good ones between them stay', () => {
  const json = feedJson({
    sessions: [
      sessionJson({ id: 'a', name: 1 }),
      sessionJson({ id: 'b', name: 1 }),
      sessionJson({ id: 'c' }),
      sessionJson({ id: 'd', name: 1 }),
      sessionJson({ id: 'e' }),
    ],
  });
  assert.deepEqual(
    accepted(json).sessions.map(({ id }) => id),
    ['c', 'e'],
  );
  assert.deepEqual(reported(checkFeed(json).problems), [
    'error not-a-text sessions.0.name',
    'error not-a-text sessions.1.name',
    'error not-a-text sessions.3.name',
  ]);
});

test('an entry with several mistakes is reported for each of them', () => {
  const json = feedJson({
    sessions: [sessionJson({ startDate: 'soon', duration: 'long', type: 'lecture', number: 2 })],
  });
  assert.deepEqual(reported(checkFeed(json).problems).sort(), [
    'error bad-duration sessions.0.duration',
    'error bad-time sessions.0.startDate',
    'error unknown-value sessions.0.type',
    'error wrong-type sessions.0.number',
  ]);
  assert.deepEqual(accepted(json).sessions, [
    { id: 'sample-session', name: 'Sample session', endDate: '2024-09-19T11:00' },
  ]);
});

test('a problem says what would have been right', () => {
  const { problems } = checkFeed(feedJson({ textFormat: 'html', sessions: [sessionJson({ number: 2 })] }));
  assert.deepEqual(problems.map(({ code, args }) => [code, args]).sort(), [
    ['unknown-value', { known: 'plain, markdown' }],
    ['wrong-type', { expected: 'string' }],
  ]);
});

test('an object that only its bad field made useful goes with it', () => {
  const json = feedJson({
    people: [{ id: 'p', name: 'Sample Speaker 1', image: { url: 'data:image/svg+xml,x', alt: 'Portrait' } }],
  });
  assert.deepEqual(reported(checkFeed(json).problems), ['error unsafe-url people.0.image.url']);
  assert.deepEqual(accepted(json).people, [{ id: 'p', name: 'Sample Speaker 1' }]);
});

test('a collection that is not a list is empty', () => {
  const json = feedJson({ rooms: { id: 'r', name: 'Room' } });
  assert.deepEqual(reported(checkFeed(json).problems), ['error wrong-type rooms']);
  assert.deepEqual(accepted(json).rooms, []);
  assert.equal(accepted(json).sessions.length, 1);
});

test('a reference to an entry that had to go is taken out as well', () => {
  const json = feedJson({ rooms: [{ id: 'r' }], sessions: [sessionJson({ rooms: ['r'] })] });
  assert.deepEqual(reported(checkFeed(json).problems), [
    'error missing-field rooms.0.name',
    'error unknown-room sessions.0.rooms.0',
  ]);
  assert.deepEqual(accepted(json).sessions, [sessionJson({ rooms: [] })]);
});

test('every place that names another entry is checked', () => {
  const json = feedJson({
    meeting: meetingJson({
      organizers: [{ organization: 'o' }],
      officers: [{ person: 'p' }],
      relatedEvents: [{ name: 'Fair', organizers: [{ organization: 'o' }] }],
      notice: { documents: ['d'] },
    }),
    people: [{ id: 'q', name: 'Sample Speaker 1', affiliation: [{ organization: 'o' }] }],
    sessions: [
      sessionJson({
        rooms: ['r'],
        previousRoom: 'r',
        tracks: ['t'],
        documents: ['d'],
        people: [{ person: 'p' }],
        parent: 's',
      }),
    ],
    updates: [{ datePublished: '2024-09-01', sessions: ['s'] }],
  });
  assert.deepEqual(reported(checkFeed(json).problems).sort(), [
    'error unknown-document meeting.notice.documents.0',
    'error unknown-document sessions.0.documents.0',
    'error unknown-organization meeting.organizers.0.organization',
    'error unknown-organization meeting.relatedEvents.0.organizers.0.organization',
    'error unknown-organization people.0.affiliation.0.organization',
    'error unknown-parent sessions.0.parent',
    'error unknown-person meeting.officers.0.person',
    'error unknown-person sessions.0.people.0.person',
    'error unknown-room sessions.0.previousRoom',
    'error unknown-room sessions.0.rooms.0',
    'error unknown-session updates.0.sessions.0',
    'error unknown-track sessions.0.tracks.0',
  ]);
});

test('an id is only looked for in its own collection', () => {
  const json = feedJson({
    tracks: [{ id: 'main', name: 'Main' }],
    sessions: [sessionJson({ rooms: ['main'], tracks: ['main'] })],
  });
  assert.deepEqual(reported(checkFeed(json).problems), ['error unknown-room sessions.0.rooms.0']);
});

test('sessions with the same id all stay and differ from one another', () => {
  const sessions = ['a', 'a', 'a~2', 'a'].map((id, index) => sessionJson({ id, name: `Session ${index}` }));
  const kept = accepted(feedJson({ sessions })).sessions;
  assert.deepEqual(
    kept.map(({ name }) => name),
    ['Session 0', 'Session 1', 'Session 2', 'Session 3'],
  );
  assert.equal(new Set(kept.map(({ id }) => id)).size, 4);
  assert.equal(kept[0]!.id, 'a');
});

test('sessions inside one another all stay and at least one of them is on top', () => {
  for (const parents of [
    { a: 'b', b: 'a' },
    { a: 'b', b: 'c', c: 'a' },
    { a: 'b', b: 'c', c: 'b' },
  ]) {
    const sessions = Object.entries(parents).map(([id, parent]) => sessionJson({ id, parent }));
    const result = checkFeed(feedJson({ sessions }));
    const kept = accepted(feedJson({ sessions })).sessions;
    assert.equal(kept.length, sessions.length);
    assert.equal(kept.filter(({ parent }) => parent === undefined).length, 1, JSON.stringify(parents));
    assert.deepEqual(
      result.problems.map(({ code }) => code),
      ['parent-cycle'],
    );
  }
});

test('a long chain of sessions is not a cycle', () => {
  const sessions = Array.from({ length: 200 }, (_, index) =>
    sessionJson({ id: `s${index}`, ...(index && { parent: `s${index - 1}` }) }),
  );
  assert.deepEqual(reported(checkFeed(feedJson({ sessions })).problems), []);
});

test('what starts and ends at one moment, or ends on the day it starts, is in order', () => {
  for (const [startDate, endDate] of [
    ['2024-09-19T10:00', '2024-09-19T10:00'],
    ['2024-09-19', '2024-09-19'],
    ['2024-09-19', '2024-09-19T00:30'],
    ['2024-09-19T10:00', '2024-09-19'],
    ['2024-09-19T10:00+02:00', '2024-09-19T08:30Z'],
    // The clock is turned back between the two.
    ['2024-10-27T02:30+02:00', '2024-10-27T02:10+01:00'],
  ] as const) {
    const json = feedJson({ sessions: [sessionJson({ startDate, endDate })] });
    assert.deepEqual(reported(checkFeed(json).problems), [], `${startDate} ${endDate}`);
  }
});

test('an end before the start is found across offsets and between a day and a time', () => {
  for (const [startDate, endDate] of [
    ['2024-09-19T10:00', '2024-09-19T09:59'],
    ['2024-09-19T10:00+02:00', '2024-09-19T09:59+02:30'],
    ['2024-09-19', '2024-09-18'],
    ['2024-09-19', '2024-09-18T23:00'],
    ['2024-09-19T10:00', '2024-09-18'],
  ] as const) {
    const json = feedJson({ sessions: [sessionJson({ startDate, endDate })] });
    const result = checkFeed(json);
    assert.deepEqual(
      reported(result.problems),
      ['error session-ends-before-start sessions.0.endDate'],
      `${startDate} ${endDate}`,
    );
    assert.deepEqual(result.problems[0]!.args, { start: startDate, end: endDate });
    assert.equal(accepted(json).sessions[0]!.startDate, startDate);
  }
});

test('a relative link is a link', () => {
  const json = feedJson({
    sessions: [sessionJson({ url: 'sessions/1.html', liveUrl: '/live', links: [{ url: '?print' }] })],
  });
  assert.deepEqual(reported(checkFeed(json).problems), []);
});
