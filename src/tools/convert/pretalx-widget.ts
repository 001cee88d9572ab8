import type { Participant } from '../../feed/schema.js';
import type { Draft, Frame } from './draft.js';
import type { Item } from './item.js';
import { breakOf } from './kinds.js';
import { colorOf, imageOf } from './schedule-json.js';
import type { Shelf } from './shelf.js';
import { hasList } from './values.js';

/** What the schedule widget of pretalx reads (`/schedule/widgets/schedule.json`): the one export with breaks and colours. */
export function fitsPretalxWidget(json: unknown): boolean {
  return hasList(json, 'talks') && hasList(json, 'rooms') && hasList(json, 'tracks');
}

export function readPretalxWidget(root: Item, draft: Draft): Frame {
  root
    .get('rooms')
    .objects()
    .forEach((room, index) => {
      const name = room.get('name').name();
      if (name !== undefined)
        draft.rooms.put(room.get('id').id(), {
          name,
          description: room.get('description').rich(),
          position: index + 1,
        });
    });
  root
    .get('tracks')
    .objects()
    .forEach((track, index) => {
      const name = track.get('name').name();
      if (name !== undefined) {
        draft.tracks.put(track.get('id').id(), {
          name,
          description: track.get('description').rich(),
          color: colorOf(track.get('color')),
          position: index + 1,
        });
      }
    });
  const people = new Map<string, Participant[]>();
  for (const speaker of root.get('speakers').objects()) {
    const code = speaker.get('code').id();
    const found = draft.participant(code, speaker.get('name').personName(), { image: imageOf(speaker.get('avatar')) });
    if (code !== undefined) people.set(code, found);
  }
  for (const talk of root.get('talks').objects()) readTalk(talk, people, draft);
  return {
    item: root,
    meeting: {
      startDate: root.get('event_start').moment(),
      endDate: root.get('event_end').moment(),
      timeZone: root.get('timezone').word(),
    },
  };
}

function readTalk(talk: Item, people: ReadonlyMap<string, Participant[]>, draft: Draft): void {
  const state = talk.get('state').word();
  if (state !== undefined && !/^(?:confirmed|accepted)$/i.test(state)) return talk.report('not-accepted');
  if (talk.get('slot_type').word() === 'blocker') return talk.report('hidden-entry');
  const code = talk.get('code').id();
  const id = talk.get('id').id();
  draft.add(talk, code ?? (id === undefined ? undefined : `break-${id}`), talk.get('title').name(), {
    // What has no code was not proposed by anybody.
    type: code === undefined ? breakOf(talk.get('title').line() ?? '') : undefined,
    abstract: talk.get('abstract').rich(),
    startDate: talk.get('start').moment(),
    endDate: talk.get('end').moment(),
    duration: talk.get('end').exists ? undefined : talk.get('duration').duration(),
    rooms: known(talk.get('room'), draft.rooms, 'room-unknown'),
    tracks: known(talk.get('track'), draft.tracks, 'track-unknown'),
    people: mentioned(talk.get('speakers'), people),
    inLanguage: talk.get('content_locale').languages(),
    recording: talk.get('do_not_record').value === true ? { policy: 'notRecorded' } : undefined,
  });
}

/** Those of the people that a list names by their ids. */
export function mentioned(list: Item, people: ReadonlyMap<string, readonly Participant[]>): Participant[] {
  return list.items().flatMap((speaker) => {
    const found = people.get(speaker.id() ?? '');
    if (found === undefined) speaker.report('person-unknown');
    return found ?? [];
  });
}

/** A reference to what a list of the source holds. */
export function known(
  item: Item,
  shelf: Pick<Shelf<never>, 'has'>,
  code: 'room-unknown' | 'track-unknown',
): string[] | undefined {
  const id = item.id();
  if (id === undefined) return undefined;
  if (shelf.has(id)) return [id];
  item.report(code);
  return undefined;
}
