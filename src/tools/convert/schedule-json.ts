import type { FeedText, Participant } from '../../feed/schema.js';
import type { Draft, Frame } from './draft.js';
import type { Item } from './item.js';
import { kindOf } from './kinds.js';
import { atClock, readClock } from './times.js';
import { field, hasList } from './values.js';

/** `schedule.json` of frab, pretalx and the tools around them (https://c3voc.de/schedule/schema.json). */
export function fitsScheduleJson(json: unknown): boolean {
  return hasList(field(field(json, 'schedule'), 'conference'), 'days');
}

export function readScheduleJson(root: Item, draft: Draft): Frame {
  const schedule = root.get('schedule');
  const base = draft.options.base ?? schedule.get('base_url').url() ?? schedule.get('url').url();
  const conference = schedule.get('conference').with({ base });
  readRooms(conference, draft);
  for (const track of conference.get('tracks').objects()) {
    const name = track.get('name').name();
    if (name !== undefined) draft.tracks.put(track.get('slug').id(), { name, color: colorOf(track.get('color')) });
  }
  const dayChanges: number[] = [];
  for (const day of conference.get('days').objects()) {
    dayChanges.push(...boundaries(day));
    for (const [room, sessions] of day.get('rooms').entries()) {
      for (const session of sessions.objects()) readSession(session, day, room, draft);
    }
  }
  const title = conference.get('title').name();
  return {
    item: schedule,
    meeting: {
      id: conference.get('acronym').id(),
      name: title,
      description: conference.get('description').rich(),
      url: conference.get('url').url() ?? schedule.get('url').url(),
      image: imageOf(conference.get('logo')),
      startDate: conference.get('start').moment(),
      endDate: conference.get('end').moment(),
      timeZone: conference.get('time_zone_name').word(),
    },
    theme: themeOf(conference),
    dayChanges,
  };
}

function readRooms(conference: Item, draft: Draft): void {
  conference
    .get('rooms')
    .objects()
    .forEach((room, index) => {
      const name = room.get('name').name();
      if (name === undefined) return;
      draft.rooms.put(room.get('guid').id(), {
        name,
        description: room.get('description').rich(),
        position: index + 1,
      });
    });
}

function readSession(session: Item, day: Item, room: string, draft: Draft): void {
  const place = session.get('room').name() ?? session.keyed(room).name();
  const type = session.get('type').line();
  const kind = kindOf(type);
  const listedOn = day.get('date').date();
  draft.add(
    session,
    session.get('guid', 'code', 'id').id(),
    session.get('title').name(),
    {
      alternateName: session.get('subtitle').name(),
      type: kind,
      abstract: session.get('abstract').rich(),
      description: session.get('description').rich(),
      startDate: session.get('date').moment() ?? startOn(listedOn, session, day),
      endDate: session.get('end').moment(),
      duration: session.get('duration').duration(),
      rooms: draft.byName(draft.rooms, place),
      tracks: draft.byName(draft.tracks, session.get('track').name()),
      keywords: kind === undefined && type !== undefined ? [type] : undefined,
      inLanguage: session.get('language').languages(),
      people: session
        .get('persons')
        .objects()
        .flatMap((person) => participantOf(person, draft)),
      recording: session.get('do_not_record').value === true ? { policy: 'notRecorded' } : undefined,
      documents: session
        .get('attachments')
        .items()
        .flatMap((file) => fileOf(file, draft)),
      links: session.get('links').items().flatMap(linkOf),
      url: session.get('url').url(),
    },
    { listedOn },
  );
}

/** A clock before the day begins is meant for the night after it. */
function startOn(date: string | undefined, session: Item, day: Item): string | undefined {
  const minutes = readClock(session.get('start').word() ?? '');
  if (date === undefined || minutes === undefined) return undefined;
  const opens = clockIn(day.get('day_start')) ?? 0;
  const closes = clockIn(day.get('day_end')) ?? opens;
  const night = minutes < opens && (closes >= opens || minutes <= closes);
  return atClock(date, night ? minutes + 1440 : minutes);
}

function boundaries(day: Item): number[] {
  return ['day_end', 'day_start'].flatMap((key) => {
    const minutes = clockIn(day.get(key));
    // 03:59 is the last minute of a day.
    return minutes === undefined ? [] : [minutes % 60 === 59 ? (minutes + 1) % 1440 : minutes];
  });
}

function clockIn(item: Item): number | undefined {
  const [, clock] = /[T ](\d\d:\d\d)/.exec(item.word() ?? '') ?? [];
  return clock === undefined ? undefined : readClock(clock);
}

function participantOf(person: Item, draft: Draft): Participant[] {
  // Tools that merge schedules number those whom they do not know 0.
  const id = person.get('guid', 'code', 'id').id();
  const url = person.get('url').url();
  return draft.participant(
    id === '0' ? undefined : id,
    person.get('public_name', 'name', 'full_public_name').personName(),
    {
      description: person.get('biography', 'description').rich(),
      image: imageOf(person.get('avatar')),
      links: url === undefined ? undefined : [{ url }],
    },
  );
}

/** A picture that is not just a sign for none. */
export function imageOf(item: Item): { url: string } | undefined {
  const url = item.isObject ? item.get('url').url() : item.url();
  return url === undefined ? undefined : { url };
}

/** A link with its title, or its bare address. */
export function linkOf(link: Item): { url: string; name?: FeedText | undefined }[] {
  const url = link.isObject ? link.get('url').url() : link.url();
  return url === undefined ? [] : [{ url, name: link.isObject ? link.get('title', 'name').name() : undefined }];
}

/** A file, or its bare address. */
export function fileOf(file: Item, draft: Draft): string[] {
  return file.isObject
    ? draft.document(file.get('url').url(), file.get('title', 'name').name(), file.get('type').line())
    : draft.document(file.url(), undefined);
}

export function colorOf(item: Item): string | undefined {
  const color = item.word();
  return color !== undefined && /^#[\da-f]{6}$/i.test(color) ? color.toLowerCase() : undefined;
}

function themeOf(conference: Item): Frame['theme'] {
  const accent = colorOf(conference.get('colors').get('primary'));
  return accent === undefined ? undefined : { accent };
}
