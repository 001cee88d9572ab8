import { meetingTimes } from './meeting-times.js';
import type { Feed, Meeting } from './schema.js';
import { endOf, parseTime, startOf } from './time.js';

/** Whether, where and until when somebody can register, as far as a feed says it. */
export interface RegistrationWindow {
  readonly state: 'open' | 'notOpen' | 'closed' | 'full' | 'invitationOnly' | 'notNeeded';
  readonly required: boolean;
  /** The page where people register, as written. */
  readonly url: string | undefined;
  /** The opening and the deadline, as written. */
  readonly opens: string | undefined;
  readonly closes: string | undefined;
}

/**
 * Reads the part of a feed that is about registration, whatever it may hold; undefined when there is none. What
 * was not open yet opens by itself, and nothing is open after its deadline.
 */
export function registrationWindow(
  { registration, meeting }: Pick<Feed, 'registration' | 'meeting'>,
  now: number,
): RegistrationWindow | undefined {
  const { timeZone: zone = '' } = meeting;
  if (typeof registration !== 'object' || registration === null) return undefined;
  const entry = (key: string) => (registration as Record<string, unknown>)[key];
  const word = (key: string) => {
    const value = entry(key);
    return typeof value === 'string' ? value : undefined;
  };
  const time = (key: string) => {
    const value = word(key);
    return value !== undefined && parseTime(value) ? value : undefined;
  };
  const [opens, closes] = [time('validFrom'), time('validThrough')];
  const facts = { required: entry('required') === true, url: word('url'), opens, closes };
  const dates = { opensAt: startOf(opens, zone), endsAt: endOf(closes, zone) ?? endOfMeeting(meeting) };
  return { ...facts, state: windowState({ status: word('status'), ...dates }, now) };
}

/** What a registration says of itself. Dates win over a word that time has overtaken. Times are milliseconds since 1970. */
export function windowState(
  {
    status,
    opensAt,
    endsAt,
  }: { status?: string | undefined; opensAt?: number | undefined; endsAt?: number | undefined },
  now: number,
): RegistrationWindow['state'] {
  if (status === 'notNeeded') return status;
  if (endsAt !== undefined && now >= endsAt) return 'closed';
  if (status === 'invitationOnly') return status;
  if (opensAt === undefined ? status === 'notOpen' : now < opensAt) return 'notOpen';
  return status === 'closed' || status === 'full' ? status : 'open';
}

/** When nobody can register any more where no deadline is named: once the meeting is over, or will not take place. */
export function endOfMeeting(meeting: Meeting): number | undefined {
  return meeting.eventStatus === 'EventCancelled' ? 0 : meetingTimes(meeting)?.end;
}
