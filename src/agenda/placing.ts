import type { Feed, FeedDocument, Session } from '../feed/schema.js';
import { dayOf, dayOfTime, durationOf, instantOf, minutesOf } from '../feed/time.js';
import type { Reader } from '../locale/reader.js';

/** A feed with what views look up in it. */
export interface Context {
  readonly feed: Feed;
  readonly reader: Reader;
  /** The meeting's own zone, in which wall clocks of the feed are meant. */
  readonly zone: string;
  /** Minutes after midnight at which a day of the meeting begins. */
  readonly dayChange: number;
  readonly children: ReadonlyMap<string, readonly Session[]>;
  readonly rooms: ReadonlyMap<string, Feed['rooms'][number]>;
  readonly tracks: ReadonlyMap<string, Feed['tracks'][number]>;
  readonly people: ReadonlyMap<string, Feed['people'][number]>;
  readonly organizations: ReadonlyMap<string, Feed['organizations'][number]>;
  readonly documents: ReadonlyMap<string, FeedDocument>;
}

/** Indexes a feed for one reader. */
export function contextOf(feed: Feed, reader: Reader): Context {
  const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));
  const children = new Map<string, Session[]>();
  for (const session of feed.sessions) {
    if (session.parent === undefined) continue;
    const siblings = children.get(session.parent);
    if (siblings) siblings.push(session);
    else children.set(session.parent, [session]);
  }
  return {
    feed,
    reader,
    zone: feed.meeting.timeZone ?? '',
    dayChange: minutesOf(feed.meeting.dayChangeTime),
    children,
    rooms: byId(feed.rooms),
    tracks: byId(feed.tracks),
    people: byId(feed.people),
    organizations: byId(feed.organizations),
    documents: byId(feed.documents),
  };
}

/** A session on the time line. */
export interface Placed {
  readonly session: Session;
  readonly day: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Position on the time line; Infinity for sessions without a time. */
  readonly at: number;
}

/** Where a session stands; an end alone belongs to the day that it ends. */
export function place(session: Session, context: Context): Placed {
  const { zone, dayChange, reader } = context;
  const start = instantOf(session.startDate, zone);
  const length = durationOf(session.duration);
  const end = instantOf(session.endDate, zone) ?? (start !== undefined && length ? start + length : undefined);
  const anchor = start ?? end;
  const day =
    anchor === undefined
      ? (session.day ?? (session.startDate && dayOfTime(session.startDate, zone)))
      : dayOf(start ?? anchor - 1, reader.zone, reader.atMeeting ? dayChange : 0);
  return { session, day, start, end, at: start ?? (end === undefined ? Infinity : end - 0.5) };
}

/** By time, then by the position the feed gives. */
export function inOrder(a: Placed, b: Placed): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return (
    (a.end ?? Infinity) - (b.end ?? Infinity) ||
    (a.session.position ?? Infinity) - (b.session.position ?? Infinity) ||
    0
  );
}

/** A session and everything inside it. */
export function descendants(session: Session, { children }: Context): Session[] {
  const found = [session];
  for (const member of found) found.push(...(children.get(member.id) ?? []));
  return found;
}
