import { instantOf, parseTime } from './time.js';

const DAY = 86_400_000;

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
export function registrationWindow(registration: unknown, zone: string, now: number): RegistrationWindow | undefined {
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
  const dates = { opensAt: startOf(opens, zone), closesAt: endOf(closes, zone) };
  return { ...facts, state: windowState({ status: word('status'), ...dates }, now) };
}

/** What a registration says of itself. Dates win over a word that time has overtaken. Times are milliseconds since 1970. */
export function windowState(
  {
    status,
    opensAt,
    closesAt,
  }: { status?: string | undefined; opensAt?: number | undefined; closesAt?: number | undefined },
  now: number,
): RegistrationWindow['state'] {
  if (status === 'notNeeded' || status === 'invitationOnly') return status;
  if (closesAt !== undefined && now >= closesAt) return 'closed';
  if (opensAt === undefined ? status === 'notOpen' : now < opensAt) return 'notOpen';
  return status === 'closed' || status === 'full' ? status : 'open';
}

/** When an opening is: a mere day begins at midnight. */
export function startOf(time: string | undefined, zone: string): number | undefined {
  return instantOf(time, zone) ?? midnight(time, zone, 0);
}

/** When a deadline is over: a mere day is whole. */
export function endOf(time: string | undefined, zone: string): number | undefined {
  return instantOf(time, zone) ?? midnight(time, zone, DAY);
}

/** The beginning of a day, or of one `later`. */
function midnight(time: string | undefined, zone: string, later: number): number | undefined {
  if (time === undefined) return undefined;
  const day = new Date(Date.parse(`${time}T00:00Z`) + later).toISOString().slice(0, 10);
  return instantOf(`${day}T00:00`, zone);
}
