import type { Participant } from '../../feed/schema.js';
import type { Draft, Frame, SessionContent } from './draft.js';
import type { Item } from './item.js';
import { breakOf, kindOf } from './kinds.js';
import { atClock, readClock } from './times.js';
import { entriesOf, field, hasList, isFields } from './values.js';

/** The data of a Hoverboard site (GDG DevFests): days of time slots, whose columns are rooms. */
export function fitsHoverboard(json: unknown): boolean {
  const schedule = field(json, 'schedule');
  const days = isFields(schedule) ? Object.values(schedule) : entriesOf(schedule);
  return field(json, 'sessions') !== undefined && days.some((day) => hasList(day, 'timeslots'));
}

export function readHoverboard(root: Item, draft: Draft): Frame {
  const people = new Map<string, Participant[]>();
  for (const [id, speaker] of keyed(root.get('speakers'))) people.set(id, personOf(id, speaker, draft));
  const sessions = new Map(keyed(root.get('sessions')));
  const placed = new Set<string>();
  for (const [key, day] of daysOf(root.get('schedule'))) {
    const date = day.get('date').exists ? day.get('date').date() : day.keyed(key).date();
    const tracks = day.get('tracks').objects();
    const rooms = tracks.map((track, column) => roomOf(track, column, tracks, draft));
    const slots = day.get('timeslots').objects();
    slots.forEach((slot, index) => {
      const columns = slot.get('sessions').items();
      columns.forEach((cell, column) => {
        const last = slots[Math.min(slots.length, index + Math.max(1, cell.get('extend').number() ?? 1)) - 1] ?? slot;
        for (const item of (cell.isObject ? cell.get('items') : cell).items()) {
          const id = item.id();
          const session = id === undefined ? undefined : sessions.get(id);
          if (id === undefined || session === undefined) {
            item.report('wrong-type', { expected: 'id of a session' });
            continue;
          }
          placed.add(id);
          // One column is for everybody.
          const room = columns.length === 1 && rooms.length > 1 ? undefined : rooms[column];
          const allRooms = columns.length === 1 && rooms.length > 1 ? true : undefined;
          const times = { startDate: timeOf(slot.get('startTime'), date), endDate: timeOf(last.get('endTime'), date) };
          readSession(
            id,
            session,
            { ...times, allRooms, rooms: room === undefined ? undefined : [room] },
            people,
            draft,
          );
        }
      });
    });
  }
  for (const [id, session] of sessions) if (!placed.has(id)) readSession(id, session, {}, people, draft);
  return { item: root, meeting: { name: root.get('config').get('title').name() ?? root.get('title').name() } };
}

/** What is a list with numbers in older sites and a map in newer ones. */
function keyed(item: Item): (readonly [id: string, item: Item])[] {
  if (item.isObject)
    return item
      .entries()
      .filter(([, entry]) => entry.isObject)
      .map(([key, entry]) => [entry.get('id').id() ?? key, entry] as const);
  // The first of a list that counts from one is empty.
  return item
    .items()
    .filter((entry) => entry.isObject)
    .map((entry, index) => [entry.get('id').id() ?? String(index), entry] as const);
}

function daysOf(schedule: Item): (readonly [string, Item])[] {
  const days = schedule.isObject ? [...schedule.entries()] : schedule.items().map((day) => ['', day] as const);
  return days.filter(([, day]) => day.isObject).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Columns of one name are different rooms. */
function roomOf(track: Item, column: number, all: readonly Item[], draft: Draft): string | undefined {
  const name = track.get('title').line();
  if (name === undefined) return undefined;
  const before = all.slice(0, column).filter((other) => other.get('title').line() === name).length;
  return draft.rooms.put(undefined, { name: before > 0 ? `${name} ${before + 1}` : name });
}

function timeOf(item: Item, date: string | undefined): string | undefined {
  const word = item.word();
  if (word === undefined || date === undefined) return undefined;
  const minutes = readClock(word);
  const time = minutes === undefined ? undefined : atClock(date, minutes);
  if (time === undefined) item.report('bad-time', { found: word.slice(0, 40) });
  if (minutes === 1440) item.report('clock-24');
  return time;
}

function readSession(
  id: string,
  session: Item,
  place: Pick<SessionContent, 'startDate' | 'endDate' | 'rooms' | 'allRooms'>,
  people: ReadonlyMap<string, Participant[]>,
  draft: Draft,
): void {
  const speakers = session.get('speakers').items();
  const title = session.get('title').line() ?? '';
  const isBreak = speakers.length === 0 && (session.get('icon').exists || session.get('image').exists);
  const video = session.get('videoId').word();
  const complexity = session.get('complexity').names();
  draft.add(session, id, session.get('title').name(), {
    ...place,
    type: isBreak ? breakOf(`${session.get('icon').word() ?? ''} ${title}`) : kindOf(title),
    description: session.get('description').rich(),
    keywords: [
      ...session
        .get('tags')
        .items()
        .flatMap((tag) => tag.names()),
      ...complexity,
    ],
    people: speakers.flatMap((speaker) => {
      const found = people.get(speaker.id() ?? '');
      if (found === undefined && speaker.exists) speaker.report('person-unknown');
      return found ?? [];
    }),
    inLanguage: session.get('language').languages(),
    documents: draft.document(session.get('presentation').url(), undefined, 'slides'),
    recording:
      video !== undefined && /^[\w-]{6,20}$/.test(video)
        ? { url: `https://www.youtube.com/watch?v=${video}` }
        : undefined,
  });
}

function personOf(id: string, speaker: Item, draft: Draft): Participant[] {
  const company = speaker.get('company').name();
  const image = speaker.get('photoUrl', 'photo').url();
  const links = speaker
    .get('socials')
    .objects()
    .flatMap((social) => {
      const url = social.get('link').url();
      return url === undefined ? [] : [{ url, name: social.get('name').name() }];
    });
  return draft.participant(id, speaker.get('name').personName(), {
    jobTitle: speaker.get('title').name(),
    affiliation: company === undefined ? undefined : [{ name: company }],
    description: speaker.get('bio', 'shortBio').rich(),
    image: image === undefined ? undefined : { url: image },
    links: links.length > 0 ? links : undefined,
    featured: speaker.get('featured').value === true ? true : undefined,
    position: speaker.get('order').number(),
  });
}
