import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { registrationWindow } from '../../src/feed/registration-window.js';
import type { Feed } from '../../src/feed/schema.js';
import type { Json } from './samples.js';

const MEETING = { name: 'Sample meeting', startDate: '2027-03-09', endDate: '2027-03-11', timeZone: 'Europe/Madrid' };
const windowAt = (registration: unknown, now: number, meeting: Json = {}) =>
  registrationWindow({ registration, meeting: { ...MEETING, ...meeting } } as unknown as Feed, now);
const at = (registration: unknown, now: string, meeting: Json = {}) =>
  windowAt(registration, Date.parse(now), meeting)?.state;

test('registration is open until its deadline has passed in the zone of the meeting, and not a moment longer', () => {
  const registration = { status: 'open', validThrough: '2027-03-05T18:00' };
  assert.equal(at(registration, '2027-03-05T16:59:59Z'), 'open');
  assert.equal(at(registration, '2027-03-05T17:00:00Z'), 'closed');
});

test('a deadline that is a mere day is whole', () => {
  assert.equal(at({ validThrough: '2027-03-05' }, '2027-03-05T22:59:00Z'), 'open');
  assert.equal(at({ validThrough: '2027-03-05' }, '2027-03-05T23:00:00Z'), 'closed');
});

test('what was not open yet opens by itself', () => {
  const registration = { status: 'notOpen', validFrom: '2027-01-10' };
  assert.equal(at(registration, '2027-01-09T22:59:00Z'), 'notOpen');
  assert.equal(at(registration, '2027-01-09T23:00:00Z'), 'open');
});

test('registration ends with the meeting where no deadline is named, whatever the word', () => {
  const last = '2027-03-11T22:59:59Z';
  const after = '2027-03-11T23:00:00Z';
  for (const status of [undefined, 'open', 'full', 'waitingList', 'invitationOnly']) {
    assert.notEqual(at({ status }, last), 'closed', status);
    assert.equal(at({ status }, after), 'closed', status);
  }
  assert.equal(at({ status: 'notNeeded' }, after), 'notNeeded');
  assert.equal(at({ validThrough: '2027-04-01' }, after), 'open', 'a deadline after the end is the deadline');
});

test('registration for a meeting without a date does not end by itself; for one that is cancelled it has', () => {
  const late = '2099-01-01T00:00:00Z';
  assert.equal(at({}, late, { startDate: undefined, endDate: undefined }), 'open');
  assert.equal(at({}, late, { eventStatus: 'EventPostponed' }), 'open');
  assert.equal(at({}, late, { eventStatus: 'EventPostponed', previousStartDate: ['2027-02-01'] }), 'closed');
  assert.equal(at({ status: 'open' }, '2027-01-01T00:00:00Z', { eventStatus: 'EventCancelled' }), 'closed');
});

test('a word holds where no date says otherwise', () => {
  for (const status of ['full', 'closed', 'invitationOnly', 'notNeeded', 'notOpen']) {
    assert.equal(at({ status }, '2027-01-01T00:00:00Z'), status);
  }
  assert.equal(at({ status: 'full', validThrough: '2027-01-01' }, '2027-02-01T00:00:00Z'), 'closed');
});

test('a feed may hold anything there', () => {
  assert.equal(at(undefined, '2027-01-01T00:00:00Z'), undefined);
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (whole, status, time) => {
      windowAt(whole, 0);
      const window = windowAt({ status, url: time, validFrom: time, validThrough: time }, 0);
      assert.equal(window?.required, false);
    }),
  );
});
