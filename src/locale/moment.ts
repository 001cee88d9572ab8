import { dayOfTime, instantOf } from '../feed/time.js';
import type { Reader } from './reader.js';

/** "5 March 2027" or "5 March 2027, 18:00 CET": a time of a feed, written as exactly as it is known; `zone` is the meeting's. */
export function momentText(time: string, zone: string, { format }: Reader): string {
  const instant = instantOf(time, zone);
  if (instant !== undefined) return format.dateTime(instant);
  const day = dayOfTime(time, zone)!;
  return format.dayRange(day, day);
}
