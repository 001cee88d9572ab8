import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { agendaView } from '../../src/agenda/agenda-view.js';
import { icsOf } from '../../src/calendar/ics.js';
import { accepted, feedJson, meetingJson, type Json } from '../feed/samples.js';
import { plain, readerOf } from '../locale/readers.js';
import { ENGLISH, instantIn, readBack, textOf } from '../calendar/calendars.js';

/** A session of a meeting in Madrid, by the clock on its wall. */
const at = (name: string, startDate: string, endDate?: string): Json => ({ id: name, name, startDate, endDate });

/** A programme as it is read: days, then what happens at which time. */
function rows(sessions: readonly Json[], timeZone: string, meeting: Json = {}): string[] {
  const feed = accepted(
    feedJson({ sessions, meeting: meetingJson({ timeZone: 'Europe/Madrid', startDate: undefined, ...meeting }) }),
  );
  const view = agendaView(feed, readerOf(feed, { timeZone }), { days: [], rooms: [], tracks: [] })!;
  return view.days.flatMap(({ date, slots }) => [
    date,
    ...slots.flatMap((slot) =>
      slot.sessions().map(({ name }) => {
        const time = slot.time();
        if (time.kind === 'unknown') return `? ${name.text}`;
        return `${plain(time.text)}${time.day ? ` (${time.day.replace(',', '')})` : ''} ${name.text}`;
      }),
    ),
  ]);
}

// Clocks in Madrid go from 02:00 to 03:00 on 28 March 2027, and from 03:00 back to 02:00 on 31 October 2027.
const SPRING = [
  at('night', '2027-03-28T01:30', '2027-03-28T03:30'),
  at('skipped', '2027-03-28T02:30', '2027-03-28T04:00'),
  at('morning', '2027-03-28T10:00', '2027-03-28T11:00'),
];
const AUTUMN = [
  at('night', '2027-10-31T01:30', '2027-10-31T03:30'),
  at('first 02:30', '2027-10-31T02:30+02:00', '2027-10-31T02:45+02:00'),
  at('second 02:30', '2027-10-31T02:30+01:00', '2027-10-31T02:45+01:00'),
  at('morning', '2027-10-31T10:00', '2027-10-31T11:00'),
];

const SEEN: Readonly<Record<string, readonly [spring: readonly string[], autumn: readonly string[]]>> = {
  meeting: [
    ['2027-03-28', '01:30–03:30 night', '03:30–04:00 skipped', '10:00–11:00 morning'],
    ['2027-10-31', '01:30–03:30 night', '02:30–02:45 first 02:30', '02:30–02:45 second 02:30', '10:00–11:00 morning'],
  ],
  'Asia/Kolkata': [
    ['2027-03-28', '06:00–07:00 night', '07:00–07:30 skipped', '13:30–14:30 morning'],
    ['2027-10-31', '05:00–08:00 night', '06:00–06:15 first 02:30', '07:00–07:15 second 02:30', '14:30–15:30 morning'],
  ],
  // Two and a half hours behind Greenwich on both days: its own clocks change on others.
  'America/St_Johns': [
    ['2027-03-27', '22:00–23:00 night', '23:00–23:30 skipped', '2027-03-28', '05:30–06:30 morning'],
    [
      '2027-10-30',
      '21:00–00:00 night',
      '22:00–22:15 first 02:30',
      '23:00–23:15 second 02:30',
      '2027-10-31',
      '06:30–07:30 morning',
    ],
  ],
  'Pacific/Apia': [
    ['2027-03-28', '13:30–14:30 night', '14:30–15:00 skipped', '21:00–22:00 morning'],
    ['2027-10-31', '12:30–15:30 night', '13:30–13:45 first 02:30', '14:30–14:45 second 02:30', '22:00–23:00 morning'],
  ],
};

suite('when clocks change in Madrid', () => {
  for (const [zone, [spring, autumn]] of Object.entries(SEEN)) {
    test(`times are right in the zone "${zone}"`, () => {
      assert.deepEqual(rows(SPRING, zone), spring);
      assert.deepEqual(rows(AUTUMN, zone), autumn);
    });
  }

  test('calendars get the same instants', () => {
    for (const sessions of [SPRING, AUTUMN]) {
      const feed = accepted(feedJson({ sessions, meeting: meetingJson({ timeZone: 'Europe/Madrid' }) }));
      const { events } = readBack(icsOf(feed, { ...ENGLISH, which: 'sessions' }).text);
      const starts = events.map((event) => [
        textOf(event, 'summary'),
        new Date(instantIn(event, 'dtstart')!).toISOString().slice(5, 16),
      ]);
      assert.deepEqual(
        starts,
        sessions === SPRING
          ? [
              ['night', '03-28T00:30'],
              ['skipped', '03-28T01:30'],
              ['morning', '03-28T08:00'],
            ]
          : [
              ['night', '10-30T23:30'],
              ['first 02:30', '10-31T00:30'],
              ['second 02:30', '10-31T01:30'],
              ['morning', '10-31T09:00'],
            ],
      );
    }
  });
});

suite('sessions over midnight', () => {
  const nights = [
    at('concert', '2027-03-27T23:00', '2027-03-28T01:30'),
    at('breakfast', '2027-03-28T04:00', '2027-03-28T05:00'),
    at('late', '2027-03-28T03:30', '2027-03-28T03:50'),
    at('ball', '2027-10-30T23:00', '2027-10-31T03:30'),
    at('last dance', '2027-10-31T03:30', '2027-10-31T03:59'),
  ];

  test('belong to the evening on which they began, where the day changes at four, on the nights of a clock change too', () => {
    assert.deepEqual(rows(nights, 'meeting', { dayChangeTime: '04:00' }), [
      '2027-03-27',
      '23:00–01:30 concert',
      '03:30–03:50 (Sun 28 Mar) late',
      '2027-03-28',
      '04:00–05:00 breakfast',
      '2027-10-30',
      '23:00–03:30 ball',
      '03:30–03:59 (Sun 31 Oct) last dance',
    ]);
  });

  test('stand on the day of their start, where it changes at midnight', () => {
    assert.deepEqual(rows(nights, 'meeting'), [
      '2027-03-27',
      '23:00–01:30 concert',
      '2027-03-28',
      '03:30–03:50 late',
      '04:00–05:00 breakfast',
      '2027-10-30',
      '23:00–03:30 ball',
      '2027-10-31',
      '03:30–03:59 last dance',
    ]);
  });

  test('stand on the days of a visitor, who knows nothing of those evenings', () => {
    assert.deepEqual(rows(nights.slice(0, 3), 'Asia/Kolkata', { dayChangeTime: '04:00' }), [
      '2027-03-28',
      '03:30–06:00 concert',
      '07:00–07:20 late',
      '07:30–08:30 breakfast',
    ]);
    assert.deepEqual(rows(nights.slice(0, 3), 'America/St_Johns', { dayChangeTime: '04:00' }), [
      '2027-03-27',
      '19:30–22:00 concert',
      '23:00–23:20 late',
      '23:30–00:30 breakfast',
    ]);
    assert.deepEqual(rows(nights.slice(3), 'Pacific/Apia', { dayChangeTime: '04:00' }), [
      '2027-10-31',
      '10:00–15:30 ball',
      '15:30–15:59 last dance',
    ]);
  });
});
