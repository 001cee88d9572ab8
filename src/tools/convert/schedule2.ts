import type { Participant } from '../../feed/schema.js';
import type { Draft, Frame } from './draft.js';
import type { Item } from './item.js';
import { breakOf, kindOf } from './kinds.js';
import { colorOf, fileOf, imageOf, linkOf } from './schedule-json.js';
import { field, hasList } from './values.js';

/** The draft of the next `schedule.json`, as the hub of c3 events writes it: one list of sessions. */
export function fitsSchedule2(json: unknown): boolean {
  return hasList(field(json, 'schedule'), 'events');
}

export function readSchedule2(root: Item, draft: Draft): Frame {
  const base = draft.options.base ?? root.get('schedule').get('base_url').url();
  const schedule = root.get('schedule').with({ base });
  const conference = schedule.get('conference');
  conference
    .get('rooms')
    .objects()
    .forEach((room, index) => {
      const name = room.get('name').name();
      if (name !== undefined)
        draft.rooms.put(room.get('guid', 'slug').id(), {
          name,
          description: room.get('description').rich(),
          position: index + 1,
        });
    });
  const tracks = new Map<string, string>();
  for (const track of conference.get('tracks').objects()) {
    const [name, slug] = [track.get('name').name(), track.get('slug').id()];
    const id =
      name === undefined
        ? undefined
        : draft.tracks.put(slug, { name, color: colorOf(track.get('colors').get('light')) });
    if (slug !== undefined && id !== undefined) tracks.set(slug, id);
  }
  for (const person of schedule.get('persons').objects()) participantOf(person, draft);
  for (const session of schedule.get('events').objects()) readSession(session, tracks, draft);
  return {
    item: schedule,
    defaultLanguage: conference.get('defaults').get('language').word(),
    meeting: {
      id: conference.get('acronym').id(),
      name: conference.get('title').name(),
      description: conference.get('description').rich(),
      url: conference.get('url').url(),
      startDate: conference.get('start').moment(),
      endDate: conference.get('end').moment(),
      timeZone: conference.get('time_zone_name').word(),
    },
  };
}

const HIDDEN = /^(?:draft|withdrawn|deleted|rejected|submitted)$/i;

function readSession(session: Item, tracks: ReadonlyMap<string, string>, draft: Draft): void {
  const state = session.get('state').word();
  if (state !== undefined && HIDDEN.test(state)) return session.report('not-accepted');
  const [type, room, track] = [session.get('type').line(), session.get('room'), session.get('track')];
  const title = session.get('title').line() ?? '';
  const slug = (track.isObject ? track.get('slug') : track).id() ?? '';
  const named = track.isObject ? track.get('name').name() : undefined;
  const place = room.isObject ? room.get('name').name() : room.name();
  draft.add(session, session.get('guid', 'id').id(), session.get('title').name(), {
    alternateName: session.get('subtitle').name(),
    type: /^(?:break|meta)$/i.test(type ?? '') ? breakOf(title) : kindOf(type),
    abstract: session.get('abstract').rich(),
    description: session.get('description').rich(),
    startDate: session.get('start').moment(),
    endDate: session.get('end').moment(),
    duration: session.get('duration').duration(),
    eventStatus: /^cancell?ed$/i.test(state ?? '') ? 'EventCancelled' : undefined,
    rooms: draft.byName(draft.rooms, place),
    tracks: tracks.has(slug) ? [tracks.get(slug)!] : draft.byName(draft.tracks, named),
    inLanguage: session.get('language').languages(),
    people: session
      .get('participants', 'persons')
      .objects()
      .flatMap((person) => participantOf(person, draft)),
    documents: session
      .get('attachments')
      .items()
      .flatMap((file) => fileOf(file, draft)),
    links: session.get('links').items().flatMap(linkOf),
    url: session.get('url').url(),
  });
}

const ROLES: Readonly<Record<string, string>> = {
  MODERATOR: 'moderator',
  HOST: 'host',
  CONTRIBUTOR: 'contributor',
  GUEST: 'panelist',
};

function participantOf(person: Item, draft: Draft): Participant[] {
  const url = person.get('url').url();
  return draft.participant(
    person.get('guid').id(),
    person.get('name', 'public_name').personName(),
    {
      description: person.get('biography').rich(),
      image: imageOf(person.get('avatar')),
      links: url === undefined ? undefined : [{ url }],
    },
    ROLES[person.get('role').word() ?? ''],
  );
}
