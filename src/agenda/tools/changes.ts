import type { Feed, Session } from '../../feed/schema.js';
import type { Change } from '../words.js';

/**
 * What became of the sessions of a feed in another version of it: by id. A session that was taken out altogether is not
 * in the new version and has no entry.
 */
export function changesBetween(before: Feed, after: Feed): ReadonlyMap<string, Change> {
  const known = new Map(before.sessions.map((session) => [session.id, session]));
  const changes = new Map<string, Change>();
  for (const session of after.sessions) {
    const change = changeOf(known.get(session.id), session);
    if (change) changes.set(session.id, change);
  }
  return changes;
}

function changeOf(before: Session | undefined, after: Session): Change | undefined {
  if (before === undefined) return 'new';
  if (before.eventStatus !== after.eventStatus && after.eventStatus === 'EventCancelled') return 'cancelled';
  const differs = (...keys: (keyof Session)[]) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (differs('startDate', 'endDate', 'duration', 'day', 'rooms', 'allRooms', 'timeStatus')) return 'moved';
  return differs('name', 'people', 'eventStatus', 'abstract', 'description', 'liveUrl') ? 'changed' : undefined;
}
