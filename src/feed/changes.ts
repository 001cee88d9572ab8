import type { Feed, Session } from './schema.js';

/** What another version of a feed did to a session. */
export type Change = 'new' | 'moved' | 'cancelled' | 'changed';

type Key = keyof Session;

/** What moves a session when it differs. */
export const PLACING = ['startDate', 'endDate', 'duration', 'day', 'rooms', 'allRooms', 'timeStatus'] as const;
/** What else is worth telling of. */
export const CONTENT = ['name', 'people', 'eventStatus', 'abstract', 'description', 'liveUrl'] as const;

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
  const differs = (key: Key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  if (PLACING.some(differs)) return 'moved';
  return CONTENT.some(differs) ? 'changed' : undefined;
}
