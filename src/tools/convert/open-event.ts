import type { Participant } from '../../feed/schema.js';
import type { Draft, Frame } from './draft.js';
import type { Item } from './item.js';
import { kindOf } from './kinds.js';
import { colorOf } from './schedule-json.js';
import { entriesOf, field, hasList } from './values.js';

/** The file of sessions of Open Event (FOSSASIA, eventyay), with underscores or with hyphens. */
export function fitsOpenEvent(json: unknown): boolean {
  const sessions = hasList(json, 'sessions') ? field(json, 'sessions') : json;
  return entriesOf(sessions).some(
    (session) =>
      field(session, 'title') !== undefined &&
      ['start_time', 'starts-at', 'starts_at', 'session_id'].some((key) => field(session, key) !== undefined),
  );
}

export function readOpenEvent(root: Item, draft: Draft): Frame {
  const sessions = hasList(root.value, 'sessions') ? root.get('sessions') : root;
  for (const track of root.get('tracks').objects()) trackOf(track, draft);
  for (const speaker of root.get('speakers').objects()) personOf(speaker, draft);
  for (const session of sessions.objects()) readSession(session, draft);
  const event = root.get('event');
  return {
    item: root,
    meeting: {
      name: event.get('name').name(),
      description: event.get('description').rich(),
      startDate: event.get('start_time', 'starts-at').moment(),
      endDate: event.get('end_time', 'ends-at').moment(),
      timeZone: event.get('timezone').word(),
    },
  };
}

function readSession(session: Item, draft: Draft): void {
  const state = session.get('state').word();
  if (state !== undefined && !/^(?:accepted|confirmed)$/i.test(state)) return session.report('not-accepted');
  const kind = session.get('session_type', 'session-type', 'type');
  const type = kind.isObject ? kind.get('name').line() : kind.line();
  const found = kindOf(type);
  const place = session.get('microlocation', 'location');
  const recording = session.get('video', 'video_url', 'video-url').url();
  draft.add(session, session.get('session_id', 'id').id(), session.get('title').name(), {
    alternateName: session.get('subtitle').name(),
    type: found,
    abstract: session.get('short_abstract', 'short-abstract').rich(),
    description: session.get('long_abstract', 'long-abstract', 'description').rich(),
    startDate: session.get('start_time', 'starts-at', 'starts_at').moment(),
    endDate: session.get('end_time', 'ends-at', 'ends_at').moment(),
    rooms: draft.byName(draft.rooms, place.isObject ? place.get('name').name() : place.name()),
    tracks: trackOf(session.get('track'), draft),
    keywords: found === undefined && type !== undefined ? [type] : undefined,
    people: session
      .get('speakers')
      .objects()
      .flatMap((speaker) => personOf(speaker, draft)),
    inLanguage: session.get('language').languages(),
    recording: recording === undefined ? undefined : { url: recording },
    documents: draft.document(session.get('slides', 'slides_url', 'slides-url').url(), undefined, 'slides'),
  });
}

function trackOf(track: Item, draft: Draft): string[] | undefined {
  if (!track.isObject) return draft.byName(draft.tracks, track.name());
  const name = track.get('name').name();
  if (name === undefined) return undefined;
  const id = draft.tracks.put(track.get('id').id(), {
    name,
    color: colorOf(track.get('key_color', 'color')),
    position: track.get('order').number(),
  });
  return id === undefined ? undefined : [id];
}

/** Addresses and telephone numbers, which some exports hold, are not asked for. */
function personOf(speaker: Item, draft: Draft): Participant[] {
  const body = speaker.get('organisation', 'organization').name();
  const image = speaker.get('photo', 'photo_image_url', 'photo-url').url();
  const links = ['web', 'website', 'twitter', 'github', 'linkedin', 'facebook'].flatMap((key) => {
    const url = /^https?:/i.test(speaker.get(key).word() ?? '') ? speaker.get(key).url() : undefined;
    return url === undefined ? [] : [{ url }];
  });
  return draft.participant(speaker.get('id').id(), speaker.get('name').personName(), {
    jobTitle: speaker.get('position').name(),
    affiliation: body === undefined ? undefined : [{ name: body }],
    description: speaker
      .get('long_biography', 'long-biography', 'biography', 'short_biography', 'short-biography')
      .rich(),
    image: image === undefined ? undefined : { url: image },
    links: links.length > 0 ? links : undefined,
  });
}
