import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dayOf,
  dayOfTime,
  durationOf,
  instantOf,
  isTimeZone,
  minutesOf,
  offsetAt,
  parseTime,
  toRfc3339,
} from '../../src/feed/time.js';

const utc = (value: string) => Date.parse(value);

/** Wall clocks, and the instants that the zone's own rules give them. */
const INSTANTS: Readonly<Record<string, readonly (readonly [wall: string, instant: string, why: string])[]>> = {
  'Europe/Madrid': [
    ['2024-09-19T13:10', '2024-09-19T11:10:00Z', 'summer'],
    ['2024-01-15T09:00:30', '2024-01-15T08:00:30Z', 'winter'],
    ['2024-03-31T01:59', '2024-03-31T00:59:00Z', 'before the clock goes forward'],
    ['2024-03-31T02:30', '2024-03-31T01:30:00Z', 'skipped'],
    ['2024-03-31T03:00', '2024-03-31T01:00:00Z', 'after the clock went forward'],
    ['2024-10-27T01:59', '2024-10-26T23:59:00Z', 'before the hour that occurs twice'],
    ['2024-10-27T02:30', '2024-10-27T00:30:00Z', 'twice: the first'],
    ['2024-10-27T03:00', '2024-10-27T02:00:00Z', 'after the hour that occurs twice'],
  ],
  'America/St_Johns': [
    ['2024-09-19T13:10', '2024-09-19T15:40:00Z', 'summer'],
    ['2024-12-01T13:10', '2024-12-01T16:40:00Z', 'winter'],
    ['2024-03-10T01:59', '2024-03-10T05:29:00Z', 'before the clock goes forward'],
    ['2024-03-10T02:30', '2024-03-10T06:00:00Z', 'skipped'],
    ['2024-03-10T03:00', '2024-03-10T05:30:00Z', 'after the clock went forward'],
    ['2024-11-03T01:30', '2024-11-03T04:00:00Z', 'twice: the first'],
    ['2024-11-03T02:00', '2024-11-03T05:30:00Z', 'after the hour that occurs twice'],
    ['2011-03-13T00:30', '2011-03-13T04:00:00Z', 'skipped, one minute after midnight'],
    ['2010-11-06T23:30', '2010-11-07T02:00:00Z', 'twice, back to the day before: the first'],
  ],
  'Asia/Kolkata': [
    ['2024-09-19T13:10', '2024-09-19T07:40:00Z', 'half an hour off'],
    ['2024-03-31T02:30', '2024-03-30T21:00:00Z', 'no clock change'],
  ],
  'Pacific/Apia': [
    ['2011-12-29T23:30', '2011-12-30T09:30:00Z', 'last evening east of the date line'],
    ['2011-12-30T12:00', '2011-12-30T22:00:00Z', 'the day that was skipped'],
    ['2011-12-31T00:00', '2011-12-30T10:00:00Z', 'first moment west of the date line'],
    ['2011-12-31T23:00', '2011-12-31T09:00:00Z', 'the day after'],
    ['2021-04-04T03:30', '2021-04-03T13:30:00Z', 'twice: the first'],
    ['2021-04-04T04:00', '2021-04-03T15:00:00Z', 'after the hour that occurs twice'],
    ['2024-09-19T13:10', '2024-09-19T00:10:00Z', 'thirteen hours ahead'],
  ],
  'Australia/Lord_Howe': [
    ['2024-10-06T01:59', '2024-10-05T15:29:00Z', 'before the clock goes forward by half an hour'],
    ['2024-10-06T02:15', '2024-10-05T15:45:00Z', 'skipped'],
    ['2024-10-06T02:30', '2024-10-05T15:30:00Z', 'after the clock went forward'],
    ['2024-04-07T01:45', '2024-04-06T14:45:00Z', 'twice: the first'],
    ['2024-04-07T02:00', '2024-04-06T15:30:00Z', 'after the half hour that occurs twice'],
  ],
};

for (const [zone, walls] of Object.entries(INSTANTS)) {
  test(`wall clocks of ${zone} are the right instants`, () => {
    for (const [wall, instant, why] of walls) {
      assert.equal(new Date(instantOf(wall, zone)!).toISOString(), new Date(instant).toISOString(), `${wall}: ${why}`);
    }
  });
}

test('an offset fixes the instant, whatever the zone', () => {
  for (const zone of Object.keys(INSTANTS)) {
    assert.equal(instantOf('2024-09-19T13:10:00+02:00', zone), utc('2024-09-19T11:10:00Z'));
    assert.equal(instantOf('2024-09-19T13:10-02:30', zone), utc('2024-09-19T15:40:00Z'));
    assert.equal(instantOf('2024-09-19T13:10:00.250Z', zone), utc('2024-09-19T13:10:00Z'));
  }
});

test('a mere day and no time at all are no instants', () => {
  assert.equal(instantOf('2024-09-19', 'Europe/Madrid'), undefined);
  assert.equal(instantOf(undefined, 'Europe/Madrid'), undefined);
});

test('offsets are those of the moment', () => {
  const minutes = (instant: string, zone: string) => offsetAt(utc(instant), zone) / 60_000;
  assert.equal(minutes('2024-03-31T00:59:59Z', 'Europe/Madrid'), 60);
  assert.equal(minutes('2024-03-31T01:00:00Z', 'Europe/Madrid'), 120);
  assert.equal(minutes('2024-10-27T00:59:59Z', 'Europe/Madrid'), 120);
  assert.equal(minutes('2024-10-27T01:00:00Z', 'Europe/Madrid'), 60);
  assert.equal(minutes('2024-07-01T00:00:00Z', 'America/St_Johns'), -150);
  assert.equal(minutes('2024-07-01T00:00:00Z', 'Asia/Kolkata'), 330);
  assert.equal(minutes('2011-12-30T09:59:59Z', 'Pacific/Apia'), -600);
  assert.equal(minutes('2011-12-30T10:00:00Z', 'Pacific/Apia'), 840);
  assert.equal(minutes('2024-10-05T15:30:00Z', 'Australia/Lord_Howe'), 660);
  assert.equal(minutes('1969-07-20T20:17:40Z', 'Europe/London'), 60);
});

test('the three forms of a time are told apart', () => {
  assert.deepEqual(parseTime('2024-09-19'), { kind: 'date', date: '2024-09-19' });
  assert.deepEqual(parseTime('2024-09-19T13:10'), { kind: 'wall', wall: utc('2024-09-19T13:10:00Z') });
  assert.deepEqual(parseTime('2024-09-19T13:10:05'), { kind: 'wall', wall: utc('2024-09-19T13:10:05Z') });
  assert.deepEqual(parseTime('2024-09-19T13:10Z'), { kind: 'instant', instant: utc('2024-09-19T13:10:00Z') });
  assert.deepEqual(parseTime('2024-02-29'), { kind: 'date', date: '2024-02-29' });
});

test('what is no time is refused', () => {
  for (const value of [
    '',
    'today',
    '2024',
    '2024-09',
    '2024-9-19',
    '24-09-19',
    '19/09/2024',
    '19.09.2024',
    '20240919',
    ' 2024-09-19',
    '2024-09-19 ',
    '2024-W38-4',
    '2024-02-30',
    '2023-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-01-32',
    '+002024-09-19',
    '2024-09-19T',
    '2024-09-19T13',
    '2024-09-19T1310',
    '2024-09-19T25:00',
    '2024-09-19T24:01',
    '2024-09-19T13:60',
    '2024-09-19T13:10:60',
    '2024-09-19 13:10',
    '2024-09-19T1:10',
    '2024-09-19T13:10pm',
    '2024-09-19T13:10+2',
    '2024-09-19T13:10+0200',
    '2024-09-19T13:10+25:00',
    '2024-09-19T13:10[Europe/Madrid]',
    '2024-09-19Z',
    'T13:10',
    '13:10',
    '2024-02-30T10:00',
    '2024-09-19T13:10\n',
    '٢٠٢٤-٠٩-١٩',
  ]) {
    assert.equal(parseTime(value), undefined, value);
  }
});

test('a day is that of the zone', () => {
  const instant = utc('2024-09-19T22:30:00Z');
  assert.equal(dayOf(instant, 'UTC'), '2024-09-19');
  assert.equal(dayOf(instant, 'Europe/Madrid'), '2024-09-20');
  assert.equal(dayOf(instant, 'America/St_Johns'), '2024-09-19');
  assert.equal(dayOf(instant, 'Pacific/Apia'), '2024-09-20');
});

test('minutes before the change of day count to the evening before', () => {
  const four = minutesOf('04:00');
  assert.equal(dayOfTime('2024-09-20T01:30', 'Europe/Madrid', four), '2024-09-19');
  assert.equal(dayOfTime('2024-09-20T03:59', 'Europe/Madrid', four), '2024-09-19');
  assert.equal(dayOfTime('2024-09-20T04:00', 'Europe/Madrid', four), '2024-09-20');
  assert.equal(dayOfTime('2024-09-20T01:30', 'Europe/Madrid'), '2024-09-20');
  assert.equal(dayOfTime('2024-03-01T01:30', 'Asia/Kolkata', four), '2024-02-29');
  assert.equal(dayOfTime('2024-09-19T23:30:00Z', 'Europe/Madrid', four), '2024-09-19');
});

test('the day of a mere day is that day, and the day of nonsense is none', () => {
  assert.equal(dayOfTime('2024-09-20', 'Pacific/Apia', 240), '2024-09-20');
  assert.equal(dayOfTime('tomorrow', 'Pacific/Apia'), undefined);
});

test('a clock is minutes after midnight', () => {
  assert.equal(minutesOf('00:00'), 0);
  assert.equal(minutesOf('04:30'), 270);
  assert.equal(minutesOf(undefined), 0);
});

test('durations are read in days, hours, minutes and seconds', () => {
  assert.equal(durationOf('PT45M'), 45 * 60_000);
  assert.equal(durationOf('PT1H30M'), 90 * 60_000);
  assert.equal(durationOf('P1DT2H3M4S'), 93_784_000);
  assert.equal(durationOf('PT90S'), 90_000);
});

test('what is no duration, or none of a known length, is refused', () => {
  for (const value of ['', '45', '45M', '1:30', 'PT1.5H', '-PT1H', 'P1M', 'P1Y', 'PT1M1H', 'pt1h', 'PT 1H', '1 hour']) {
    assert.equal(durationOf(value), undefined, value);
  }
  assert.equal(durationOf(undefined), undefined);
});

test('an instant is written with the offset of its zone', () => {
  const instant = utc('2024-09-19T11:10:00Z');
  assert.equal(toRfc3339(instant, 'Europe/Madrid'), '2024-09-19T13:10:00+02:00');
  assert.equal(toRfc3339(instant, 'America/St_Johns'), '2024-09-19T08:40:00-02:30');
  assert.equal(toRfc3339(instant, 'Asia/Kolkata'), '2024-09-19T16:40:00+05:30');
  assert.equal(toRfc3339(instant, 'Pacific/Apia'), '2024-09-20T00:10:00+13:00');
  assert.equal(toRfc3339(instant, 'UTC'), '2024-09-19T11:10:00+00:00');
});

test('names of zones are known or not, and asking never throws', () => {
  for (const zone of ['Europe/Madrid', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'UTC'])
    assert.equal(isTimeZone(zone), true, zone);
  for (const zone of ['', 'Mars/Olympus', 'Madrid', 'CEST', 'local', '__proto__'])
    assert.equal(isTimeZone(zone), false, zone);
});
