import { instantOf, parseTime } from './time.js';

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
 * Reads the part of a feed that is about registration, whatever it may hold; undefined when there is none. Dates win over a
 * word that time has overtaken: what was not open yet opens by itself, and nothing is open after its deadline.
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
  return {
    ...facts,
    state: stateOf(word('status'), edge(opens, zone, 'T00:00'), edge(closes, zone, 'T23:59:59'), now),
  };
}

/** A mere day is whole: it begins at midnight and ends at the next one. */
function edge(time: string | undefined, zone: string, clock: string): number | undefined {
  return time === undefined ? undefined : (instantOf(time, zone) ?? instantOf(`${time}${clock}`, zone));
}

function stateOf(
  status: string | undefined,
  opens: number | undefined,
  closes: number | undefined,
  now: number,
): RegistrationWindow['state'] {
  if (status === 'notNeeded' || status === 'invitationOnly') return status;
  if (closes !== undefined && now > closes) return 'closed';
  if (opens === undefined ? status === 'notOpen' : now < opens) return 'notOpen';
  return status === 'closed' || status === 'full' ? status : 'open';
}
