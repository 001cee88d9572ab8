import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { durationOf, instantOf } from '../../src/feed/time.js';
import type { Feed } from '../../src/feed/schema.js';
import { checkFeed } from '../../src/feed/check.js';
import { nextDay } from '../../src/calendar/span.js';
import { eventOf, eventsOf, feedOf, instantIn, linesOf, readBack, textOf, write } from './calendars.js';

/** Each session with a clock begins and ends in the calendar at the instants that the feed means. */
function assertInstants(feed: Feed): number {
  const zone = feed.meeting.timeZone ?? '';
  const events = eventsOf(feed);
  let compared = 0;
  for (const { id, startDate, endDate, duration } of feed.sessions) {
    const start = instantOf(startDate, zone);
    const event = events.get(id);
    if (start === undefined || event === undefined) continue;
    compared += 1;
    const length = durationOf(duration);
    const end = instantOf(endDate, zone) ?? (length === undefined ? undefined : start + length);
    assert.equal(iso(instantIn(event, 'dtstart')), iso(start), `start of ${id} in ${zone}`);
    assert.equal(
      iso(instantIn(event, 'dtend')),
      iso(end !== undefined && end > start ? end : undefined),
      `end of ${id}`,
    );
  }
  return compared;
}

const iso = (instant: number | undefined) => instant && new Date(instant).toISOString();

for (const name of ['u4ssc-1', 'u4ssc-8']) {
  test(`the sessions of ${name} are in the calendar at their own time`, () => {
    const result = checkFeed(JSON.parse(readFileSync(`stories/feeds/${name}.json`, 'utf8')));
    assert.ok(result.ok);
    const timed = result.feed.sessions.filter(
      ({ startDate, timeStatus }) => startDate && timeStatus !== 'toBeAnnounced',
    );
    assert.ok(timed.length >= 3);
    assert.equal(assertInstants(result.feed), timed.length);
  });
}

const CLOCK_CHANGES: Readonly<Record<string, readonly string[]>> = {
  'Europe/Madrid': ['2024-03-31', '2024-10-27', '2027-03-28', '2027-10-31', '1976-03-28'],
  'America/St_Johns': ['2024-03-10', '2024-11-03', '2010-11-07', '2011-03-13'],
  'Pacific/Apia': ['2011-12-30', '2011-12-29', '2021-04-04', '2024-06-01'],
  'Asia/Kolkata': ['2024-03-31', '2027-07-01'],
  'Australia/Lord_Howe': ['2024-04-07', '2024-10-06'],
  'Africa/Casablanca': ['2024-03-10', '2024-04-14'],
  'Asia/Kathmandu': ['1986-01-01', '2027-01-01'],
  'America/Sao_Paulo': ['2018-11-04', '2027-01-01'],
  'Antarctica/Troll': ['2024-03-31', '2024-10-27'],
};

for (const [zone, days] of Object.entries(CLOCK_CHANGES)) {
  test(`every half hour around the clock changes of ${zone} is the right instant`, () => {
    const clocks = Array.from({ length: 48 }, (_, half) => `${two(Math.floor(half / 2))}:${half % 2 ? '30' : '00'}`);
    const sessions = days.flatMap((day) =>
      clocks.flatMap((clock) => [
        { startDate: `${day}T${clock}`, endDate: `${nextDay(day)}T12:00` },
        { startDate: `${day}T${clock}`, duration: 'PT90M' },
        { startDate: `${nextDay(day, -1)}T20:00`, endDate: `${day}T${clock}` },
      ]),
    );
    assert.ok(assertInstants(feedOf(sessions, {}, { timeZone: zone })) > sessions.length / 2);
  });
}

test('any clock of any day in any zone is the right instant', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const time = fc
    .date({ min: new Date('1951-01-01Z'), max: new Date('2037-12-31Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16));
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.array(time, { minLength: 1, maxLength: 4 }), (timeZone, times) => {
      const sessions = times.map((startDate) => ({ startDate, duration: 'PT45M' }));
      assert.equal(assertInstants(feedOf(sessions, {}, { timeZone })), times.length);
    }),
    { numRuns: 200 },
  );
});

test('a wall clock keeps its zone, and the zone is described for the years it is needed in', () => {
  const feed = feedOf([
    { startDate: '2027-03-09T10:00', endDate: '2027-03-09T11:00' },
    { startDate: '2030-03-09T10:00' },
  ]);
  const lines = linesOf(write(feed));
  assert.ok(lines.includes('DTSTART;TZID=Europe/Madrid:20270309T100000'));
  assert.ok(lines.includes('DTEND;TZID=Europe/Madrid:20270309T110000'));
  const onsets = lines.filter((line) => /^DTSTART:\d/.test(line)).map((line) => line.slice(8, 12));
  assert.deepEqual([...new Set(onsets)], ['2026', '2027', '2030']);
  assert.equal(lines.filter((line) => line === 'BEGIN:VTIMEZONE').length, 1);
  const summer = lines.indexOf('BEGIN:DAYLIGHT');
  assert.deepEqual(lines.slice(summer, summer + 5), [
    'BEGIN:DAYLIGHT',
    'DTSTART:20270328T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
  ]);
});

test('a zone that never changes its clock has one observance', () => {
  const lines = linesOf(write(feedOf([{ startDate: '2027-03-09T10:00' }], {}, { timeZone: 'Asia/Kolkata' })));
  assert.equal(lines.filter((line) => line.startsWith('TZOFFSETTO')).length, 1);
  assert.ok(lines.includes('TZOFFSETTO:+0530'));
});

test('an instant with an offset of its own is written in UTC, and no zone with it', () => {
  const lines = linesOf(write(feedOf([{ startDate: '2027-03-09T10:00-02:30', endDate: '2027-03-09T14:00' }])));
  assert.ok(lines.includes('DTSTART:20270309T123000Z'));
  assert.ok(lines.includes('DTEND:20270309T130000Z'));
  assert.ok(!lines.some((line) => line.includes('TZ')));
});

test('without a zone, and in UTC itself, times are in UTC', () => {
  for (const timeZone of [undefined, 'UTC', 'Etc/UTC']) {
    const lines = linesOf(write(feedOf([{ startDate: '2027-03-09T10:00' }], {}, { timeZone })));
    assert.ok(lines.includes('DTSTART:20270309T100000Z'), timeZone);
    assert.ok(!lines.some((line) => line.includes('TZID')));
  }
});

test('what touches the hour that occurs twice is written in UTC: programs read such clocks in different ways', () => {
  const lines = linesOf(
    write(feedOf([{ startDate: '2027-10-31T00:30', duration: 'PT3H' }, { startDate: '2027-10-31T02:30' }])),
  );
  assert.ok(lines.includes('DTSTART:20271030T223000Z'));
  assert.ok(lines.includes('DTEND:20271031T013000Z'));
  assert.ok(lines.includes('DTSTART:20271031T003000Z'));
});

test('a clock at an offset with seconds is written in UTC: not every program reads them', () => {
  const lines = linesOf(write(feedOf([{ startDate: '1970-01-01T00:00' }], {}, { timeZone: 'Africa/Monrovia' })));
  assert.ok(lines.includes('DTSTART:19700101T004430Z'));
});

test('a clock that is skipped is written as the clock that is shown then', () => {
  const lines = linesOf(write(feedOf([{ startDate: '2027-03-28T02:30' }])));
  assert.ok(lines.includes('DTSTART;TZID=Europe/Madrid:20270328T033000'));
});

test('a session over midnight ends on the next day, wherever the day of the meeting changes', () => {
  const feed = feedOf(
    [
      { startDate: '2027-03-10T01:30', endDate: '2027-03-10T02:00' },
      { startDate: '2027-03-09T23:00', endDate: '2027-03-10T01:30' },
    ],
    {},
    { dayChangeTime: '04:00' },
  );
  const lines = linesOf(write(feed));
  assert.ok(lines.includes('DTSTART;TZID=Europe/Madrid:20270310T013000'));
  assert.ok(lines.includes('DTEND;TZID=Europe/Madrid:20270310T013000'));
  assert.equal(assertInstants(feed), 2);
});

const DAYS: readonly (readonly [what: string, times: object, first: string, next: string])[] = [
  ['a mere day', { startDate: '2027-03-09' }, '20270309', '20270310'],
  ['days, the last included', { startDate: '2027-12-30', endDate: '2028-01-01' }, '20271230', '20280102'],
  ['a day with a length in days', { startDate: '2027-03-09', duration: 'P3D' }, '20270309', '20270312'],
  ['a day with an end at a clock', { startDate: '2027-03-09', endDate: '2027-03-09T13:00' }, '20270309', '20270310'],
  ['days until midnight', { startDate: '2027-03-09', endDate: '2027-03-11T00:00' }, '20270309', '20270311'],
  ['a clock until a later day', { startDate: '2027-03-09T10:00', endDate: '2027-03-11' }, '20270309', '20270312'],
];

for (const [what, times, first, next] of DAYS) {
  test(`${what}: whole days, with the day after them as the end`, () => {
    const lines = linesOf(write(feedOf([times])));
    assert.ok(lines.includes(`DTSTART;VALUE=DATE:${first}`), lines.join('\n'));
    assert.ok(lines.includes(`DTEND;VALUE=DATE:${next}`), lines.join('\n'));
    assert.ok(!lines.includes('BEGIN:VTIMEZONE'));
    assert.ok((eventOf(feedOf([times])).getFirstPropertyValue('dtstart') as { isDate: boolean }).isDate);
  });
}

test('no end is made up: not for a start alone, nor for an end that is the start', () => {
  for (const times of [
    { startDate: '2027-03-09T10:00' },
    { startDate: '2027-03-09T10:00', endDate: '2027-03-09' },
    { startDate: '2027-03-09T10:00', endDate: '2027-03-09T10:00' },
    { startDate: '2027-03-09T10:00', duration: 'PT0M' },
  ]) {
    const event = eventOf(feedOf([times]));
    assert.equal(event.getFirstProperty('dtend'), null);
    assert.equal(event.getFirstProperty('duration'), null);
  }
});

test('what has no start is left out', () => {
  const feed = feedOf([
    { endDate: '2027-03-09T10:00' },
    { day: '2027-03-09' },
    { startDate: '2027-03-09T10:00', timeStatus: 'toBeAnnounced' },
    { startDate: '2027-03-09T10:00' },
    {},
  ]);
  assert.deepEqual([...eventsOf(feed).keys()], ['s4']);
});

test('the whole meeting is one entry, over its days', () => {
  const feed = feedOf([{ startDate: '2027-03-09T10:00' }], {}, { startDate: '2027-03-09', endDate: '2027-03-11' });
  const event = eventOf(feed, { which: 'meeting' });
  assert.equal(textOf(event, 'dtstart'), '2027-03-09');
  assert.equal(textOf(event, 'dtend'), '2027-03-12');
  assert.equal(readBack(write(feedOf([]), { which: 'meeting' })).events.length, 0);
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
