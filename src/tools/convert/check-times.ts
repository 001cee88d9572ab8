import { dayOfTime, instantOf, parseTime, toRfc3339 } from '../../feed/time.js';
import type { SessionContent, Entry } from './draft.js';

type Times = Pick<SessionContent, 'startDate' | 'endDate' | 'duration'>;

/** The times of an entry as a feed may have them; an end that cannot be is none. */
export function checkTimes({ content, item }: Entry, zone: string | undefined): Times {
  const { startDate, endDate, duration } = content;
  const place = zone ?? 'UTC';
  if (startDate === undefined && endDate === undefined) item.report('no-start');
  if (zone !== undefined && startDate !== undefined && isSkipped(startDate, zone))
    item.report('in-a-gap', { time: startDate });
  if (endDate === undefined) return { startDate, endDate, duration };
  if (startDate === undefined) return { startDate, endDate, duration: undefined };
  const [start, end] = [instantOf(startDate, place), instantOf(endDate, place)];
  const length =
    start !== undefined && end !== undefined
      ? end - start
      : compare(dayOfTime(startDate, place)!, dayOfTime(endDate, place)!);
  if (length < 0) item.report('end-before-start', { start: startDate, end: endDate });
  const none = length < 0 || (length === 0 && start !== undefined && end !== undefined);
  return { startDate, endDate: none ? undefined : endDate, duration: none && length < 0 ? duration : undefined };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

/** Whether a wall clock falls into the hour that a clock change leaves out. */
function isSkipped(time: string, zone: string): boolean {
  return parseTime(time)?.kind === 'wall' && !toRfc3339(instantOf(time, zone)!, zone).startsWith(time);
}
