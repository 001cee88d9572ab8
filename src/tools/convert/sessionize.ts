import type { Participant, Session } from '../../feed/schema.js';
import type { Draft, Frame, SessionContent } from './draft.js';
import type { Item } from './item.js';
import { breakOf, kindOf } from './kinds.js';
import { readLanguage } from './languages.js';
import { imageOf, linkOf } from './schedule-json.js';
import { entriesOf, field, hasList } from './values.js';

/** `view/All` of Sessionize: sessions that name speakers, rooms and categories by id. */
export function fitsAll(json: unknown): boolean {
  const isOne = (session: unknown) =>
    ['startsAt', 'isServiceSession', 'roomId'].some((key) => field(session, key) !== undefined);
  return hasList(json, 'sessions') && entriesOf(field(json, 'sessions')).some(isOne);
}

/** `view/GridSmart` of Sessionize: days of rooms of sessions that hold all of their speakers and categories. */
export function fitsGrid(json: unknown): boolean {
  return Array.isArray(json) && json.some((day) => hasList(day, 'rooms') && hasList(day, 'timeSlots'));
}

/** `view/Sessions` of Sessionize: groups of such sessions. */
export function fitsSessions(json: unknown): boolean {
  return (
    Array.isArray(json) && json.some((group) => hasList(group, 'sessions') && field(group, 'groupName') !== undefined)
  );
}

/** An item of a category, with the title of that category. */
interface Choice {
  readonly item: Item;
  readonly category: string;
}

export function readAll(root: Item, draft: Draft): Frame {
  readRooms(root.get('rooms'), draft);
  const choices = choicesOf(root);
  const people = new Map<string, Participant[]>();
  for (const speaker of root.get('speakers').objects()) {
    const id = speaker.get('id').id();
    const found = participantOf(speaker, draft);
    if (id !== undefined) people.set(id.toLowerCase(), found);
  }
  for (const session of root.get('sessions').objects()) {
    const chosen = session
      .get('categoryItems')
      .items()
      .flatMap((item) => choices.get(item.word() ?? '') ?? []);
    const speakers = session.get('speakers').items();
    const named = speakers.flatMap((item) => {
      if (item.isObject) return participantOf(item, draft);
      const found = people.get(item.id()?.toLowerCase() ?? '');
      if (found === undefined && item.exists) item.report('person-unknown');
      return found ?? [];
    });
    readSession(session, chosen, named, draft);
  }
  return { item: root, meeting: {} };
}

export function readGrid(root: Item, draft: Draft): Frame {
  const seen = new Set<string>();
  const read = (session: Item) => {
    // Each is there once for its room and once for its time.
    const id = session.get('id').id() ?? '';
    const key = `${id} ${session.get('startsAt').word()}`;
    if (id !== '' && seen.has(key)) return;
    seen.add(key);
    const chosen = session
      .get('categories')
      .objects()
      .flatMap((category) => {
        const title = category.get('name', 'title').line() ?? '';
        return category
          .get('categoryItems', 'items')
          .objects()
          .map((item) => ({ item, category: title }));
      });
    const people = session
      .get('speakers')
      .objects()
      .flatMap((speaker) => participantOf(speaker, draft));
    readSession(session, chosen, people, draft);
  };
  for (const day of root.items()) {
    readRooms(day.get('rooms'), draft);
    for (const room of day.get('rooms').objects()) room.get('sessions').objects().forEach(read);
    for (const slot of day.get('timeSlots').objects()) {
      for (const room of slot.get('rooms').objects()) if (room.get('session').isObject) read(room.get('session'));
    }
    day.get('sessions').objects().forEach(read);
  }
  return { item: root, meeting: {} };
}

function readRooms(rooms: Item, draft: Draft): void {
  for (const room of rooms.objects()) {
    const name = room.get('name').name();
    if (name !== undefined)
      draft.rooms.put(room.get('id').id(), { name, position: room.get('sort', 'index').number() });
  }
}

function choicesOf(root: Item): Map<string, Choice> {
  const found = new Map<string, Choice>();
  for (const category of root.get('categories').objects()) {
    const title = category.get('title').line() ?? '';
    for (const item of category.get('items').objects()) {
      const id = item.get('id').id();
      if (id !== undefined) found.set(id, { item, category: title });
    }
  }
  return found;
}

function participantOf(speaker: Item, draft: Draft): Participant[] {
  const full = speaker.get('fullName', 'name').personName();
  const parts = [speaker.get('firstName').line(), speaker.get('lastName').line()].filter((part) => part !== undefined);
  return draft.participant(
    speaker.get('id').id(),
    full ?? speaker.keyed(parts.join(' ')).personName(),
    {
      jobTitle: speaker.get('tagLine').name(),
      description: speaker.get('bio').rich(),
      image: imageOf(speaker.get('profilePicture')),
      links: filled(speaker.get('links').items().flatMap(linkOf)),
      featured: speaker.get('isTopSpeaker').value === true ? true : undefined,
    },
    undefined,
  );
}

function filled<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}

function readSession(session: Item, chosen: readonly Choice[], people: Participant[], draft: Draft): void {
  const status = session.get('status').word();
  if (status !== undefined && !/^(?:accepted|confirmed)$/i.test(status)) return session.report('not-accepted');
  const name = session.get('title').name();
  const recording = session.get('recordingUrl').url() ?? session.get('asset').get('videoUrl').url();
  const isService = session.get('isServiceSession').value === true;
  const isPlenum = session.get('isPlenumSession').value === true;
  const { type, ...sorted } = sort(chosen, draft);
  const rooms = roomsOf(session, draft);
  draft.add(session, session.get('id').id(), name, {
    ...sorted,
    type: isService ? breakOf(session.get('title').line() ?? '') : (type ?? (isPlenum ? 'plenary' : undefined)),
    description: session.get('description').rich(),
    startDate: session.get('startsAt').moment(),
    endDate: session.get('endsAt').moment(),
    rooms,
    allRooms: isPlenum && rooms === undefined ? true : undefined,
    people,
    inLanguage: sorted.inLanguage ?? session.get('language').languages(),
    liveUrl: session.get('liveUrl').url(),
    recording: recording === undefined ? undefined : { url: recording },
    documents: draft.document(session.get('asset').get('slideUrl').url(), undefined, 'slides'),
  });
}

function roomsOf(session: Item, draft: Draft): string[] | undefined {
  const id = session.get('roomId').id();
  if (id !== undefined && draft.rooms.has(id)) return [id];
  const name = session.get('room').name();
  if (name !== undefined) return draft.byName(draft.rooms, name);
  if (id !== undefined) session.get('roomId').report('room-unknown');
  return undefined;
}

/** Tracks, formats and languages are categories that owners name as they like; what is none of these is a keyword. */
function sort(chosen: readonly Choice[], draft: Draft): SessionContent {
  const tracks: string[] = [];
  const languages: string[] = [];
  const keywords: Session['keywords'] = [];
  let type: Session['type'];
  for (const { item, category } of chosen) {
    const name = item.get('name').name();
    const word = item.get('name').line();
    if (name === undefined || word === undefined) continue;
    const language = /lang|sprache|idioma|llengua|言語|語言/i.test(category) ? readLanguage(word) : undefined;
    const kind = /format|type|art\b|形式/i.test(category) ? kindOf(word) : undefined;
    if (language !== undefined) languages.push(language);
    else if (kind !== undefined) type ??= kind;
    else if (/track|topic|theme|thema|tema/i.test(category)) tracks.push(...(draft.byName(draft.tracks, name) ?? []));
    else keywords.push(name);
  }
  return { type, tracks, keywords, inLanguage: languages.length > 0 ? languages : undefined };
}
