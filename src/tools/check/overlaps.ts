import type { Problem } from '../../feed/check.js';
import type { Feed, Session } from '../../feed/schema.js';
import { durationOf, instantOf } from '../../feed/time.js';

interface Timed {
  readonly at: number;
  readonly session: Session;
  readonly start: number;
  readonly end: number;
}

/** No feed needs to be told of more. */
const MOST = 200;

/**
 * Two sessions at the same time in one room, or with one person. A session inside another is part of it, and one that is
 * cancelled or postponed takes up nothing. The lists of `feed` may have gaps.
 */
export function overlapsIn(feed: Feed): Problem[] {
  const parents = new Map<string, string | undefined>();
  const byRoom = new Map<string, Timed[]>();
  const byPerson = new Map<string, Timed[]>();
  (feed.sessions as (Session | undefined)[]).forEach((session, at) => {
    if (!session) return;
    parents.set(session.id, session.parent);
    const timed = timedOf(session, feed.meeting.timeZone ?? 'UTC', at);
    if (!timed) return;
    for (const room of new Set(session.rooms)) push(byRoom, room, timed);
    for (const person of new Set(session.people?.map((one) => one?.person))) push(byPerson, person, timed);
  });
  return [
    ...clashes(byRoom, 'room-overlap', 'rooms', parents),
    ...clashes(byPerson, 'person-overlap', 'people', parents),
  ].slice(0, MOST);
}

function clashes(
  groups: ReadonlyMap<string, Timed[]>,
  code: string,
  field: 'rooms' | 'people',
  parents: ReadonlyMap<string, string | undefined>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [id, group] of groups) {
    const open: Timed[] = [];
    for (const one of group.sort((a, b) => a.start - b.start || a.at - b.at)) {
      for (let index = open.length - 1; index >= 0; index--) if (open[index]!.end <= one.start) open.splice(index, 1);
      const other = open.find((before) => !isInside(before.session, one.session, parents));
      open.push(one);
      if (other === undefined) continue;
      const entries: readonly unknown[] = one.session[field] ?? [];
      const index = entries.findIndex(
        (entry) => entry === id || (entry as { person?: string } | undefined)?.person === id,
      );
      problems.push({
        level: 'notice',
        code,
        path: ['sessions', one.at, field, index],
        args: { id, session: other.session.id },
      });
    }
  }
  return problems;
}

function isInside(a: Session, b: Session, parents: ReadonlyMap<string, string | undefined>): boolean {
  const leads = (from: string, to: string) => {
    for (let id = parents.get(from); id !== undefined; id = parents.get(id)) if (id === to) return true;
    return false;
  };
  return leads(a.id, b.id) || leads(b.id, a.id);
}

function timedOf(session: Session, zone: string, at: number): Timed | undefined {
  if (session.eventStatus === 'EventCancelled' || session.eventStatus === 'EventPostponed') return undefined;
  const start = instantOf(session.startDate, zone);
  if (start === undefined) return undefined;
  const end = instantOf(session.endDate, zone) ?? start + (durationOf(session.duration) ?? 0);
  return end > start ? { at, session, start, end } : undefined;
}

function push(groups: Map<string, Timed[]>, id: string | undefined, timed: Timed): void {
  if (id === undefined) return;
  const group = groups.get(id);
  if (group) group.push(timed);
  else groups.set(id, [timed]);
}
