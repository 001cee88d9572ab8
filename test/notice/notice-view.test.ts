import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeView, type NoticeView } from '../../src/notice/notice-view.js';
import type { Feed } from '../../src/feed/schema.js';
import { readerFor } from '../../src/locale/reader.js';
import { accepted, feedJson, meetingJson, realFeed, type Json } from '../feed/samples.js';
import { FEED, PAGE, plain } from '../locale/readers.js';

const read = (feed: Feed, now: string, language = 'en'): NoticeView =>
  noticeView(
    feed,
    readerFor(feed, { language, timeZone: 'meeting', now: Date.parse(now), feedUrl: FEED, pageUrl: PAGE }),
  );

const meeting = (parts: Json, now: string, rest: Json = {}) =>
  read(accepted(feedJson({ meeting: meetingJson(parts), ...rest })), now);

test('a meeting of days is before, running and over by the midnights of its zone', () => {
  const days = { startDate: '2024-09-19', endDate: '2024-09-20' };
  assert.equal(meeting(days, '2024-09-18T21:59:00Z').stage, 'before');
  assert.equal(meeting(days, '2024-09-18T22:00:00Z').stage, 'running');
  assert.equal(meeting(days, '2024-09-20T21:59:00Z').stage, 'running');
  assert.equal(meeting(days, '2024-09-20T22:00:00Z').stage, 'over');
});

test('a meeting with clocks runs from one to the other', () => {
  const clocks = { startDate: '2024-09-19T10:00', endDate: '2024-09-19T12:00' };
  assert.equal(meeting(clocks, '2024-09-19T07:59:00Z').stage, 'before');
  assert.equal(meeting(clocks, '2024-09-19T08:00:00Z').stage, 'running');
  assert.equal(meeting(clocks, '2024-09-19T10:00:00Z').stage, 'over');
  assert.equal(plain(meeting(clocks, '2024-09-19T07:59:00Z').time), '10:00–12:00');
});

test('the last day of a meeting is whole on the day the clocks go back', () => {
  const day = { startDate: '2024-10-27' };
  assert.equal(meeting(day, '2024-10-27T22:59:00Z').stage, 'running');
  assert.equal(meeting(day, '2024-10-27T23:00:00Z').stage, 'over');
});

test('a meeting without a date has not begun', () => {
  const { stage, dates } = read(accepted({ meeting: { name: 'Sample' } }), '2024-09-18T00:00:00Z');
  assert.deepEqual({ stage, dates }, { stage: 'before', dates: undefined });
});

test('what is postponed has no date but the one before, and is never over', () => {
  const { stage, dates, previousDates } = meeting(
    { eventStatus: 'EventPostponed', startDate: '2024-09-19' },
    '2025-01-01T00:00:00Z',
  );
  assert.deepEqual(
    { stage, dates, previousDates },
    { stage: 'before', dates: undefined, previousDates: ['19 September 2024'] },
  );
});

test('what is rescheduled has both dates', () => {
  const { dates, previousDates } = meeting(
    { eventStatus: 'EventRescheduled', startDate: '2024-10-03', previousStartDate: ['2024-09-19'] },
    '2024-09-01T00:00:00Z',
  );
  assert.deepEqual({ dates, previousDates }, { dates: '3 October 2024', previousDates: ['19 September 2024'] });
});

test('registration is closed once the meeting is over, whatever the feed says', () => {
  const registration = { status: 'open', url: 'https://example.org/register' };
  assert.equal(meeting({}, '2024-09-01T00:00:00Z', { registration }).registration?.state, 'open');
  assert.equal(meeting({}, '2024-10-01T00:00:00Z', { registration }).registration?.state, 'closed');
});

test('a map is the one of the feed, else found by coordinates, else by the address; never by a town alone', () => {
  const map = (location: Json) => meeting({ location }, '2024-09-01T00:00:00Z').place?.map?.url;
  const address = { streetAddress: 'Plaza Mayor 1', addressLocality: 'Madrid', addressCountry: 'ES' };
  const geo = { latitude: 40.4, longitude: -3.7 };
  assert.equal(map({ hasMap: 'https://example.org/map', geo, address }), 'https://example.org/map');
  assert.match(map({ geo, address })!, /mlat=40\.4&mlon=-3\.7/);
  assert.match(map({ address })!, /query=Plaza%20Mayor%201%2C%20Madrid%2C%20Spain$/);
  assert.equal(map({ address: { addressLocality: 'Madrid' } }), undefined);
});

test('bodies stand together by role', () => {
  const { bodies } = read(realFeed('u4ssc-8'), '2024-09-01T00:00:00Z');
  assert.deepEqual(
    bodies.map(({ role, names }) => [role, ...names.map(({ name }) => name.text)]),
    [
      ['organizer', 'International Telecommunication Union'],
      ['host', 'City of Madrid', 'Spanish Federation of Municipalities and Provinces'],
    ],
  );
});
