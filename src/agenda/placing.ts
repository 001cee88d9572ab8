import type { Feed, FeedDocument, Session } from '../feed/schema.js';
import { dayOf, dayOfTime, minutesOf } from '../feed/time.js';
import type { Reader } from '../locale/reader.js';
import { lastingOf } from '../locale/times.js';

/** A feed with what views look up in it, and what was made of it so far. */
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
  /** Views by what they show: a list that is narrowed and widened again is not made anew. */
  readonly made: Map<unknown, unknown>;
}

/** The readers for whom a feed has been indexed, the newest last. */
const contexts = new WeakMap<Feed, Context[]>();
const KEPT = 4;

/** Indexes a feed for one reader; the same index again while language, zone and addresses are the same. */
export function contextOf(feed: Feed, reader: Reader): Context {
  const known = contexts.get(feed) ?? [];
  contexts.set(feed, known);
  // Formats are of one zone.
  const same = known.find(
    ({ reader: { say, format, feedUrl, pageUrl } }) =>
      say === reader.say && format === reader.format && feedUrl === reader.feedUrl && pageUrl === reader.pageUrl,
  );
  if (same) return same;
  const context = indexOf(feed, reader);
  known.push(context);
  if (known.length > KEPT) known.shift();
  return context;
}

/** What `make` returns, made once for each key. */
export function once<T>({ made }: Context, key: unknown, make: () => T): T {
  let value = made.get(key) as T | undefined;
  if (value === undefined) made.set(key, (value = make()));
  return value;
}

function indexOf(feed: Feed, reader: Reader): Context {
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
    made: new Map(),
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
  return once(context, session, () => find(session, context));
}

function find(session: Session, context: Context): Placed {
  const { zone, dayChange, reader } = context;
  const { start, end } = lastingOf(session, zone);
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
