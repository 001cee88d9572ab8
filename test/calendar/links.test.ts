import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarLinks, type CalendarService } from '../../src/calendar/links.js';
import { subjectsOf } from '../../src/calendar/subject.js';
import { ENGLISH, feedOf } from './calendars.js';

function linksOf(session: object, rest: object = {}, meeting: object = {}) {
  const feed = feedOf([session], rest, meeting);
  return calendarLinks(subjectsOf(feed, ENGLISH).session(feed.sessions[0]!));
}

/** The parameters of one service's link. */
function asked(session: object, service: CalendarService, meeting: object = {}): Record<string, string> {
  return Object.fromEntries(new URL(linksOf(session, {}, meeting)![service]).searchParams);
}

const HOUR = {
  name: 'Air & water; 50 % + more',
  abstract: 'What it is about.',
  startDate: '2027-03-09T10:00',
  endDate: '2027-03-09T11:30',
};
const HALL = { location: { name: 'Congress Hall' } };
const ABOUT = 'What it is about.\n\nSample meeting';

test('Google opens its form with the instants of the session', () => {
  assert.match(linksOf(HOUR)!.google, /^https:\/\/calendar\.google\.com\/calendar\/render\?/);
  assert.deepEqual(asked(HOUR, 'google', HALL), {
    action: 'TEMPLATE',
    dates: '20270309T090000Z/20270309T103000Z',
    text: HOUR.name,
    location: 'Congress Hall',
    details: ABOUT,
  });
});

test('Outlook.com and Office 365 open theirs', () => {
  const expected = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: '2027-03-09T09:00:00Z',
    enddt: '2027-03-09T10:30:00Z',
    subject: HOUR.name,
    location: 'Congress Hall',
    body: ABOUT,
  };
  assert.match(linksOf(HOUR)!.outlook, /^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/);
  assert.match(linksOf(HOUR)!.office365, /^https:\/\/outlook\.office\.com\/calendar\/0\/deeplink\/compose\?/);
  assert.deepEqual(asked(HOUR, 'outlook', HALL), expected);
  assert.deepEqual(asked(HOUR, 'office365', HALL), expected);
});

test('Yahoo opens its own', () => {
  assert.match(linksOf(HOUR)!.yahoo, /^https:\/\/calendar\.yahoo\.com\/\?/);
  assert.deepEqual(asked(HOUR, 'yahoo', HALL), {
    v: '60',
    st: '20270309T090000Z',
    et: '20270309T103000Z',
    title: HOUR.name,
    in_loc: 'Congress Hall',
    desc: ABOUT,
  });
});

test('a space is never a plus sign, which Outlook would show', () => {
  for (const link of Object.values(linksOf(HOUR)!)) {
    assert.ok(!link.includes('+'), link);
    assert.ok(link.includes('Air%20%26%20water'), link);
  }
});

test('whole days end with the day after them where the service counts so', () => {
  const day = { startDate: '2027-03-09' };
  const days = { startDate: '2027-03-09', endDate: '2027-03-11' };
  assert.equal(asked(day, 'google')['dates'], '20270309/20270310');
  assert.equal(asked(days, 'google')['dates'], '20270309/20270312');
  const { startdt, enddt, allday } = asked(days, 'outlook');
  assert.deepEqual({ startdt, enddt, allday }, { startdt: '2027-03-09', enddt: '2027-03-12', allday: 'true' });
  const { st, et, dur } = asked(day, 'yahoo');
  assert.deepEqual({ st, et, dur }, { st: '20270309', et: undefined, dur: 'allday' });
  const several = asked(days, 'yahoo');
  assert.deepEqual([several['st'], several['et']], ['20270309T000000', '20270311T235900']);
});

test('no end is made up', () => {
  const open = { startDate: '2027-03-09T10:00' };
  assert.equal(asked(open, 'google')['dates'], '20270309T090000Z/20270309T090000Z');
  assert.equal(asked(open, 'outlook')['enddt'], undefined);
  assert.equal(asked(open, 'yahoo')['et'], undefined);
});

test('what has no time has no links', () => {
  assert.equal(linksOf({}), undefined);
  assert.equal(linksOf({ endDate: '2027-03-09T10:00' }), undefined);
  assert.equal(linksOf({ startDate: '2027-03-09T10:00', timeStatus: 'toBeAnnounced' }), undefined);
});

test('long texts of any script are cut between characters, so that the address stays short', () => {
  for (const piece of ['a', 'ش', '会议', '👩🏽‍🚀']) {
    const long = piece.repeat(3000);
    const links = linksOf({ ...HOUR, name: long, abstract: long, rooms: ['r'] }, { rooms: [{ id: 'r', name: long }] })!;
    for (const link of Object.values(links)) {
      assert.ok(link.length <= 2000, `${link.length}`);
      assert.ok(link.length > 1500, 'what fits is there');
      decodeURIComponent(link);
    }
    const { text } = Object.fromEntries(new URL(links.google).searchParams);
    assert.match(text!, /…$/);
  }
});

test('the meeting has links too', () => {
  const feed = feedOf([], {}, { startDate: '2027-03-09', endDate: '2027-03-11' });
  const { google } = calendarLinks(subjectsOf(feed, ENGLISH).meeting())!;
  assert.equal(new URL(google).searchParams.get('dates'), '20270309/20270312');
});

test('nothing that a feed says changes where a link leads', () => {
  for (const name of ['&dates=1/2&x=', '#', '?', '/../', '%00', '\ud800', 'a\r\nb']) {
    for (const link of Object.values(linksOf({ ...HOUR, name })!)) {
      const url = new URL(link);
      assert.match(url.host, /^(calendar\.google\.com|outlook\.(live|office)\.com|calendar\.yahoo\.com)$/);
      assert.equal(url.hash, '');
      assert.ok([...url.searchParams.values()].includes(name.replace('\ud800', '\ufffd').replace('\r', '')), link);
    }
  }
});
