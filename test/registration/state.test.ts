import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAccepting, registrationState } from '../../src/registration/state.js';
import { read, registrationJson } from './forms.js';

const at = (time: string) => Date.parse(time);
const stateOf = (parts: Record<string, unknown>, now: string, left?: number) =>
  registrationState(read(registrationJson(parts)).registration!, at(now), left);

test('a mere day as deadline is open until it ends at the meeting', () => {
  const parts = { validThrough: '2024-09-15' };
  // Madrid is two hours ahead of UTC in September.
  assert.equal(stateOf(parts, '2024-09-15T21:59:59Z').kind, 'open');
  assert.deepEqual(stateOf(parts, '2024-09-15T22:00Z'), { kind: 'closed', closedAt: at('2024-09-15T22:00Z') });
});

test('registration ends with the meeting where no deadline is named, and says no date that the feed does not', () => {
  assert.equal(stateOf({}, '2024-09-19T21:59:59Z').kind, 'open');
  for (const status of ['open', 'waitingList', 'full', 'invitationOnly'])
    assert.deepEqual(stateOf({ status }, '2024-09-19T22:00Z'), { kind: 'closed', closedAt: undefined }, status);
  assert.equal(stateOf({ validThrough: '2024-12-31' }, '2024-09-19T22:00Z').kind, 'open');
});

test('registration opens at the wall clock of the meeting', () => {
  const parts = { status: 'notOpen', validFrom: '2024-08-01T09:00' };
  assert.deepEqual(stateOf(parts, '2024-08-01T06:59Z'), { kind: 'notOpen', opensAt: at('2024-08-01T07:00Z') });
  assert.equal(stateOf(parts, '2024-08-01T07:00Z').kind, 'open');
});

test('dates win over a word that time has overtaken', () => {
  const dates = { validFrom: '2024-08-01', validThrough: '2024-09-01' };
  for (const status of ['notOpen', 'open', 'waitingList', 'full', 'closed']) {
    assert.equal(stateOf({ ...dates, status }, '2024-07-01T00:00Z').kind, 'notOpen', status);
    assert.equal(stateOf({ ...dates, status }, '2024-10-01T00:00Z').kind, 'closed', status);
  }
  assert.equal(stateOf({ ...dates, status: 'notOpen' }, '2024-08-15T00:00Z').kind, 'open');
});

test('the organiser can close early, and names other ways', () => {
  for (const [status, kind] of [
    ['closed', 'closed'],
    ['full', 'full'],
    ['waitingList', 'waitingList'],
    ['invitationOnly', 'invitationOnly'],
    ['notNeeded', 'notNeeded'],
    ['notOpen', 'notOpen'],
    ['open', 'open'],
  ])
    assert.equal(stateOf({ status }, '2024-08-15T00:00Z').kind, kind, status);
});

test('no places left is a waiting list, and the receiver knows better than the feed', () => {
  assert.equal(stateOf({ remainingAttendeeCapacity: 0 }, '2024-08-15T00:00Z').kind, 'waitingList');
  assert.deepEqual(stateOf({ remainingAttendeeCapacity: 0 }, '2024-08-15T00:00Z', 3), {
    kind: 'open',
    closesAt: undefined,
    left: 3,
  });
});

test('a feed without questions leads elsewhere', () => {
  const state = stateOf({ fields: [] }, '2024-08-15T00:00Z');
  assert.equal(state.kind, 'elsewhere');
  assert.equal(isAccepting(state), false);
});
