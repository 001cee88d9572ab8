import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { registrationWindow } from '../../src/feed/registration-window.js';

const at = (registration: unknown, now: string) =>
  registrationWindow(registration, 'Europe/Madrid', Date.parse(now))?.state;

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
      registrationWindow(whole, 'Europe/Madrid', 0);
      const window = registrationWindow({ status, url: time, validFrom: time, validThrough: time }, 'Europe/Madrid', 0);
      assert.equal(window?.required, false);
    }),
  );
});
