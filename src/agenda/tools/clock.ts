import type { Session } from '../../feed/schema.js';
import { SOON } from '../agenda-view.js';
import type { Placed } from '../placing.js';
import type { Phase } from './words.js';

/** Where a programme stands at a moment. */
export interface Clock {
  readonly phases: ReadonlyMap<string, Phase>;
  /** The next instant at which any of it changes, in milliseconds since 1970. */
  readonly change: number;
}

/**
 * Which sessions take place and which come next. One without an end lasts until the next one begins; what is cancelled or
 * postponed does neither.
 */
export function clockOf(placed: readonly Placed[], now: number): Clock {
  const starts = [...new Set(placed.map(({ start }) => start).filter((start) => start !== undefined))].sort(
    (a, b) => a - b,
  );
  const phases = new Map<string, Phase>();
  const next = starts.find((start) => start > now) ?? Infinity;
  let change = next - SOON > now ? next - SOON : next;
  for (const { session, start, end: written } of placed) {
    if (start === undefined) continue;
    const end = written ?? starts.find((other) => other > start) ?? start;
    if (end > now) change = Math.min(change, end);
    if (!takesPlace(session)) continue;
    if (start <= now && now < end) phases.set(session.id, 'now');
    else if (start === next && start - now <= SOON) phases.set(session.id, 'next');
  }
  return { phases, change };
}

function takesPlace({ eventStatus }: Session): boolean {
  return eventStatus !== 'EventCancelled' && eventStatus !== 'EventPostponed';
}
