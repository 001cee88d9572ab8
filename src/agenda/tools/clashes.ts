import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { contextOf, place } from '../placing.js';

/**
 * Which of some sessions take place at the same time as another of them. A session and what is inside it do not clash,
 * nor does what is cancelled; one without an end takes up its first minute.
 */
export function clashesOf(
  feed: Feed,
  reader: Reader,
  chosen: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const context = contextOf(feed, reader);
  const parents = new Map(feed.sessions.map(({ id, parent }) => [id, parent]));
  const isWithin = (inner: string, outer: string): boolean => {
    for (let id: string | undefined = inner; id !== undefined; id = parents.get(id)) if (id === outer) return true;
    return false;
  };
  const timed = feed.sessions
    .filter(
      ({ id, eventStatus }) => chosen.has(id) && eventStatus !== 'EventCancelled' && eventStatus !== 'EventPostponed',
    )
    .flatMap((session) => {
      const { start, end } = place(session, context);
      return start === undefined ? [] : [{ id: session.id, start, end: end ?? start + 60_000 }];
    });
  const clashes = new Map<string, string[]>();
  for (const one of timed) {
    const others = timed
      .filter(
        (other) =>
          one.start < other.end && other.start < one.end && !isWithin(one.id, other.id) && !isWithin(other.id, one.id),
      )
      .map(({ id }) => id);
    if (others.length > 0) clashes.set(one.id, others);
  }
  return clashes;
}
