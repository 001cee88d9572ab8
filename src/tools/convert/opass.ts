import type { FeedText, Participant } from '../../feed/schema.js';
import type { Draft, Frame } from './draft.js';
import type { Item } from './item.js';
import { kindOf } from './kinds.js';
import { readLanguage } from './languages.js';
import { known, mentioned } from './pretalx-widget.js';
import { hasList, isFields } from './values.js';

/** What OPass, the app of COSCUP, SITCON and others, reads: texts of each language side by side. */
export function fitsOpass(json: unknown): boolean {
  return hasList(json, 'sessions') && hasList(json, 'session_types');
}

export function readOpass(root: Item, draft: Draft): Frame {
  root
    .get('rooms')
    .objects()
    .forEach((room, index) => {
      const name = said(room, 'name').name() ?? room.get('id').name();
      if (name !== undefined)
        draft.rooms.put(room.get('id').id(), {
          name,
          description: said(room, 'description').rich(),
          position: index + 1,
        });
    });
  const types = namesOf(root.get('session_types'));
  const tags = namesOf(root.get('tags'));
  const people = new Map<string, Participant[]>();
  for (const speaker of root.get('speakers').objects()) {
    const id = speaker.get('id').id();
    const image = speaker.get('avatar').url();
    const found = draft.participant(id, said(speaker, 'name').personName(), {
      description: said(speaker, 'bio').rich(),
      image: image === undefined ? undefined : { url: image },
    });
    if (id !== undefined) people.set(id, found);
  }
  for (const session of root.get('sessions').objects()) readSession(session, types, tags, people, draft);
  return { item: root, meeting: {} };
}

function readSession(
  session: Item,
  types: ReadonlyMap<string, FeedText>,
  tags: ReadonlyMap<string, FeedText>,
  people: ReadonlyMap<string, Participant[]>,
  draft: Draft,
): void {
  const type = types.get(session.get('type').id() ?? '');
  const words = type === undefined ? [] : typeof type === 'string' ? [type] : Object.values(type);
  const kind = words.map((word) => kindOf(word)).find((found) => found !== undefined);
  const rooms = [session.get('room'), ...session.get('broadcast').items()].flatMap(
    (room) => known(room, draft.rooms, 'room-unknown') ?? [],
  );
  const shown = [...new Set(rooms)];
  const recording = session.get('record').url();
  const links = (['qa', 'co_write'] as const).flatMap((key) => {
    const url = session.get(key).url();
    return url === undefined ? [] : [{ url, name: key === 'qa' ? 'Q&A' : undefined }];
  });
  draft.add(session, session.get('id').id(), said(session, 'title').name(), {
    type: kind,
    description: said(session, 'description').rich(),
    startDate: session.get('start').moment(),
    endDate: session.get('end').moment(),
    rooms: shown,
    // Shown in every room, as breaks and what is broadcast are.
    allRooms: shown.length > 1 && shown.length === draft.rooms.entries.length ? true : undefined,
    keywords: [
      ...(kind === undefined && type !== undefined ? [type] : []),
      ...session
        .get('tags')
        .items()
        .flatMap((tag) => listed(tags.get(tag.id() ?? ''))),
    ],
    people: mentioned(session.get('speakers'), people),
    inLanguage: session.get('language').languages(),
    liveUrl: session.get('live').url(),
    recording: recording === undefined ? undefined : { url: recording },
    documents: draft.document(session.get('slide').url(), undefined, 'slides'),
    links,
    url: session.get('uri').url(),
  });
}

function listed<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function namesOf(list: Item): Map<string, FeedText> {
  return new Map(
    list.objects().flatMap((entry) => {
      const [id, name] = [entry.get('id').id(), said(entry, 'name').name()];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** A text in the languages that something has it in; a translation that is the same text is none. */
function said(item: Item, key: string): Item {
  const texts = item
    .entries()
    .filter(([tag, inner]) => isFields(inner.value) && readLanguage(tag) !== undefined)
    .flatMap(([tag, inner]) => {
      const text = inner.get(key).word();
      return text === undefined ? [] : [[tag, text] as const];
    });
  const different = new Set(texts.map(([, text]) => text));
  return item.placed([...item.path, key], different.size === 1 ? texts[0]![1] : Object.fromEntries(texts));
}
