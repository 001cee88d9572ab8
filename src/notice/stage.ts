import type { Feed } from '../feed/schema.js';
import { instantOf, minutesOf, parseTime } from '../feed/time.js';

/** Where a meeting stands at a moment. */
export type Stage = 'before' | 'running' | 'over';

const DAY = 86_400_000;

/**
 * Where a meeting stands. A mere day begins and ends when days of the meeting do; what has no end lasts until the end of
 * its day. A meeting without a date has not begun.
 */
export function stageOf({ meeting }: Feed, now: number): Stage {
  const { startDate, endDate = startDate, timeZone = '', dayChangeTime } = meeting;
  if (startDate === undefined || endDate === undefined) return 'before';
  const change = minutesOf(dayChangeTime) * 60_000;
  const midnight = (time: string) => instantOf(`${time.slice(0, 10)}T00:00`, timeZone)! + change;
  const start = instantOf(startDate, timeZone) ?? midnight(startDate);
  if (now < start) return 'before';
  const isClock = endDate !== startDate && parseTime(endDate)?.kind !== 'date';
  // By way of the next noon: days of a clock change are an hour longer or shorter.
  const next = new Date(Date.parse(`${endDate.slice(0, 10)}T12:00Z`) + DAY).toISOString();
  return now < (isClock ? instantOf(endDate, timeZone)! : midnight(next)) ? 'running' : 'over';
}
