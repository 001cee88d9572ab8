import { dayOf, dayOfTime, durationOf, instantOf, parseTime } from '../feed/time.js';

/**
 * What a calendar can be told of the time of a session or meeting: whole days, both included, or instants in
 * milliseconds since 1970; `end` is only there when it is known, and later than `start`.
 */
export type Span =
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | {
      readonly kind: 'times';
      readonly start: number;
      readonly end: number | undefined;
      /** The zone whose wall clock was meant; undefined where the feed itself fixes the instant. */
      readonly zone: string | undefined;
    };

interface Timed {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly duration?: string | undefined;
  readonly timeStatus?: string | undefined;
}

const DAY = 86_400_000;

/** The time of a session or meeting; undefined without a start, and while its time is still to be announced. */
export function spanOf({ startDate, endDate, duration, timeStatus }: Timed, zone: string): Span | undefined {
  const from = startDate === undefined ? undefined : parseTime(startDate);
  if (from === undefined || timeStatus === 'toBeAnnounced') return undefined;
  const to = endDate === undefined ? undefined : parseTime(endDate);
  const first = dayOfTime(startDate!, zone)!;
  const length = durationOf(duration);
  if (from.kind === 'date') {
    const last = to === undefined ? length && nextDay(first, Math.ceil(length / DAY) - 1) : lastDay(endDate!, zone);
    return { kind: 'days', first, last: last && last > first ? last : first };
  }
  // An end that is a mere day makes days of what began at a clock, if it is a later one.
  if (to?.kind === 'date' && to.date > first) return { kind: 'days', first, last: to.date };
  const start = instantOf(startDate, zone)!;
  const end = instantOf(endDate, zone) ?? (length === undefined ? undefined : start + length);
  const fixed = from.kind === 'instant' || to?.kind === 'instant' || /^$|^(etc\/)?utc$/i.test(zone);
  return {
    kind: 'times',
    start,
    end: end !== undefined && end > start ? end : undefined,
    zone: fixed ? undefined : zone,
  };
}

/** The day some days after another. */
export function nextDay(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Midnight ends the day before. */
function lastDay(endDate: string, zone: string): string {
  const end = instantOf(endDate, zone);
  return end === undefined ? dayOfTime(endDate, zone)! : dayOf(end - 1, zone);
}
