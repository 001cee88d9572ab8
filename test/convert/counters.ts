import { sampleText } from './samples.js';

/** What a feed must hold, told from the source by other means than ours. */
export interface Expected {
  readonly sessions: number;
  readonly people: number;
  readonly rooms: number;
  /** Calendar days on which a session starts. */
  readonly days: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

type Counter = (zone: string) => Expected;

interface Found {
  readonly sessions: number;
  readonly people?: Iterable<unknown>;
  readonly rooms: Iterable<unknown>;
  /** Starts as the source has them: with an offset, or clocks in the zone. */
  readonly starts: readonly (string | undefined | null)[];
}

function expected({ sessions, people = [], rooms, starts }: Found, zone: string): Expected {
  const clock = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const instants = starts
    .filter((start): start is string => Boolean(start))
    .map((start) => (/(?:Z|[+-]\d\d:\d\d)$/.test(start) ? Date.parse(start) : fromClock(start, clock)))
    .sort((a, b) => a - b);
  return {
    sessions,
    people: new Set(people).size,
    rooms: new Set(rooms).size,
    days: new Set(instants.map((instant) => clock.format(instant).slice(0, 10))).size,
    first: instants[0],
    last: instants.at(-1),
  };
}

/** Tries every offset there is until the clock on the wall shows this. */
function fromClock(wall: string, clock: Intl.DateTimeFormat): number {
  const wanted = wall.replace('T', ' ').slice(0, 16);
  for (let quarter = -56; quarter <= 48; quarter++) {
    const instant = Date.parse(`${wall.slice(0, 16)}Z`) + quarter * 900_000;
    if (clock.format(instant).slice(0, 16) === wanted) return instant;
  }
  throw new Error(`No such clock: ${wall}`);
}

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- other people's JSON, looked at without our types */
const json = (name: string): any => JSON.parse(sampleText(name));

const COUNTERS: Readonly<Record<string, Counter>> = {
  'frab-34c3.json': (zone) => {
    const listed = json('frab-34c3.json').schedule.conference.days.flatMap((day: any) =>
      Object.values<any[]>(day.rooms).flat(),
    );
    const persons = listed.flatMap(({ persons }: any) => persons);
    const named = persons.filter(({ public_name }: any) => !/^\S+@\S+\.\S+$/.test(public_name));
    const numbers = new Map(named.filter(({ id }: any) => id).map(({ id, public_name }: any) => [public_name, id]));
    return expected(
      {
        sessions: listed.length,
        // Those numbered 0 are known by their names alone, which are those of numbered people now and then.
        people: named.map(({ id, public_name }: any) => id || (numbers.get(public_name) ?? public_name)),
        rooms: listed.map(({ room }: any) => room).filter(Boolean),
        starts: listed.map(({ date }: any) => date),
      },
      zone,
    );
  },
  'pretalx-anyconf.json': () => {
    const { days } = json('pretalx-anyconf.json').schedule.conference;
    const listed = days.flatMap((day: any) => Object.values<any[]>(day.rooms).flat());
    return expected(
      {
        sessions: listed.length,
        people: listed.flatMap(({ persons }: any) => persons.map(({ code }: any) => code)),
        rooms: json('pretalx-anyconf.json').schedule.conference.rooms.map(({ name }: any) => name),
        starts: listed.map(({ date }: any) => date),
      },
      'Europe/Brussels',
    );
  },
  ...Object.fromEntries(
    ['droidkaigi', 'gab-austria'].map((name) => [
      `sessionize-all-${name}.json`,
      (zone: string) => {
        const { sessions, speakers, rooms } = json(`sessionize-all-${name}.json`);
        return expected(
          {
            sessions: sessions.length,
            people: speakers.map(({ id }: any) => id),
            rooms: rooms.map(({ id }: any) => id),
            starts: sessions.map(({ startsAt }: any) => startsAt),
          },
          zone,
        );
      },
    ]),
  ),
  'sessionize-gridsmart-droidcon.json': (zone) => {
    const days = json('sessionize-gridsmart-droidcon.json');
    const cells = days.flatMap((day: any) => day.timeSlots.flatMap((slot: any) => slot.rooms));
    const byId = new Map<string, any>(cells.map(({ session }: any) => [session.id, session]));
    return expected(
      {
        sessions: byId.size,
        people: [...byId.values()].flatMap(({ speakers }) => speakers.map(({ id }: any) => id)),
        rooms: cells.map(({ id }: any) => id).concat(days.flatMap((day: any) => day.rooms.map(({ id }: any) => id))),
        starts: [...byId.values()].map(({ startsAt }) => startsAt),
      },
      zone,
    );
  },
  'icalendar-pycon-uk.ics': (zone) => {
    const events = sampleText('icalendar-pycon-uk.ics')
      .replace(/\r?\n[ \t]/g, '')
      .split('BEGIN:VEVENT')
      .slice(1);
    const line = (event: string, name: string) => new RegExp(`^${name}:(.*\\S)`, 'm').exec(event)?.[1];
    const named = events.filter((event) => line(event, 'SUMMARY'));
    return expected(
      {
        sessions: named.length,
        rooms: named.flatMap((event) => line(event, 'LOCATION') ?? []),
        starts: named.map((event) =>
          line(event, 'DTSTART')!.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'),
        ),
      },
      zone,
    );
  },
  'csv-pycon-uk.csv': (zone) => {
    // Sessions of the same programme as the calendar: each row begins with an empty cell.
    const text = sampleText('csv-pycon-uk.csv');
    const row =
      /^,(?:"((?:[^"]|"")*)"|([^",\n]*)),(\d\d)-(\d\d)-(2015),(\d\d:\d\d),(\d\d:\d\d),(?:"((?:[^"]|"")*)"|([^",\n]*)),/gm;
    const rows = [...text.matchAll(row)].filter(([, quoted, plain]) => (quoted ?? plain)!.trim());
    return expected(
      {
        sessions: rows.length,
        rooms: rows.flatMap(([, , , , , , , , quoted, plain]) => (quoted ?? plain)?.trim() || []),
        starts: rows.map(([, , , month, day, year, start]) => `${year}-${month}-${day}T${start}`),
      },
      zone,
    );
  },
  'opass-sitcon.json': (zone) => {
    const { sessions, speakers, rooms } = json('opass-sitcon.json');
    return expected(
      {
        sessions: sessions.length,
        people: speakers.map(({ id }: any) => id),
        rooms: rooms.map(({ id }: any) => id),
        starts: sessions.map(({ start }: any) => start),
      },
      zone,
    );
  },
  'open-event-fossasia.json': (zone) => {
    const sessions = json('open-event-fossasia.json').sessions.filter(({ title }: any) => title.trim());
    return expected(
      {
        sessions: sessions.length,
        people: json('open-event-fossasia.json').sessions.flatMap(({ speakers }: any) =>
          speakers.map(({ id }: any) => id),
        ),
        rooms: sessions.map(({ location }: any) => location.trim()).filter(Boolean),
        starts: sessions.map(({ start_time }: any) => start_time),
      },
      zone,
    );
  },
  'pretalx-widget-jcconf.json': () => {
    const { talks, speakers, rooms } = json('pretalx-widget-jcconf.json');
    return expected(
      {
        sessions: talks.length,
        people: speakers.map(({ code }: any) => code),
        rooms: rooms.map(({ id }: any) => id),
        starts: talks.map(({ start }: any) => start),
      },
      'Asia/Taipei',
    );
  },
  ...Object.fromEntries(
    ['contributions', 'sessions'].map((name) => [
      `indico-event-${name}.json`,
      () => {
        const [event] = json(`indico-event-${name}.json`).results;
        const blocks = event.sessions ?? [];
        const all = [...blocks, ...blocks.flatMap((block: any) => block.contributions), ...event.contributions];
        return expected(
          {
            sessions: all.length,
            rooms: [],
            starts: all.map(({ startDate: { date, time } }: any) => date && `${date}T${time}`),
          },
          'Europe/Zurich',
        );
      },
    ]),
  ),
  ...Object.fromEntries(
    ['bolivia', 'demo'].map((name) => [
      `hoverboard-${name}.json`,
      (zone: string) => {
        const { schedule, sessions, speakers } = json(`hoverboard-${name}.json`);
        const cells = Object.values<any>(schedule).flatMap(({ date, timeslots }) =>
          timeslots.flatMap((slot: any) =>
            slot.sessions.flatMap((cell: any) =>
              (cell.items ?? cell).map((id: any) => ({ id: String(id), start: `${date}T${slot.startTime}` })),
            ),
          ),
        );
        const placed = new Set(cells.map(({ id }: any) => id));
        return expected(
          {
            sessions: cells.length + Object.keys(sessions).filter((id) => !placed.has(id)).length,
            people: Object.entries<any>(speakers)
              .filter(([, speaker]) => speaker)
              .map(([id]) => id),
            // Two columns are called the same in Bolivia.
            rooms: Object.values<any>(schedule).flatMap(({ tracks }) =>
              tracks.map((_: unknown, column: number) => (name === 'demo' ? tracks[column].title : column)),
            ),
            starts: cells.map(({ start }: any) => start),
          },
          zone,
        );
      },
    ]),
  ),
};
/* eslint-enable */

/** The independent count of a sample, where there is one. */
export function countersOf(name: string): Counter | undefined {
  return Object.hasOwn(COUNTERS, name) ? COUNTERS[name] : undefined;
}
