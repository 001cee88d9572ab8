import type { Meeting } from './schema.js';
import { dayOfTime, endOf, instantOf, minutesOf, startOf } from './time.js';

/** Whether a meeting was postponed and has no other date yet: the one it has is the one before. */
export function isWithoutDate({ startDate, eventStatus, previousStartDate = [] }: Meeting): boolean {
  return eventStatus === 'EventPostponed' && previousStartDate.every((date) => date === startDate);
}

/**
 * When a meeting begins and ends, in milliseconds since 1970; undefined while it has no date. A mere day begins and ends
 * when days of the meeting do; what has no end lasts until the end of its day.
 */
export function meetingTimes(meeting: Meeting): { readonly start: number; readonly end: number } | undefined {
  const { startDate, endDate = startDate, timeZone = '', dayChangeTime } = meeting;
  if (startDate === undefined || endDate === undefined || isWithoutDate(meeting)) return undefined;
  const change = minutesOf(dayChangeTime);
  const end = endDate === startDate ? undefined : instantOf(endDate, timeZone);
  return {
    start: instantOf(startDate, timeZone) ?? startOf(startDate, timeZone)! + change * 60_000,
    end: end ?? endOf(dayOfTime(endDate, timeZone, change), timeZone)! + change * 60_000,
  };
}
