import type { Session } from '../feed/schema.js';
import { dayOf, durationOf, instantOf, toRfc3339 } from '../feed/time.js';
import type { Reader } from './reader.js';

/** `open`: from a start on; `until`: up to an end; `unknown`: to be announced. */
export type TimeView =
  | {
      readonly kind: 'range' | 'open' | 'until';
      readonly text: string;
      readonly datetime: string;
      readonly day: string | undefined;
      readonly tentative: boolean;
    }
  | { readonly kind: 'unknown' };

/** From when to when something lasts, in milliseconds since 1970, as far as it is known. */
export interface Lasting {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** `zone` is the meeting's own, in which wall clocks of the feed are meant. */
export function lastingOf({ startDate, endDate, duration }: Session, zone: string): Lasting {
  const start = instantOf(startDate, zone);
  const length = durationOf(duration);
  return { start, end: instantOf(endDate, zone) ?? (start !== undefined && length ? start + length : undefined) };
}

/** The time of a session; its day is said where it is not the `day` that it stands under. */
export function timeView(
  { session, day, start, end }: Lasting & { readonly session: Session; readonly day?: string | undefined },
  reader: Reader,
): TimeView {
  const anchor = start ?? end;
  if (anchor === undefined || session.timeStatus === 'toBeAnnounced') return { kind: 'unknown' };
  const { format, zone } = reader;
  const kind = start === undefined ? 'until' : end === undefined ? 'open' : 'range';
  const actualDay = dayOf(anchor, zone);
  return {
    kind,
    text: kind === 'range' ? rangeText(start!, end!, reader) : format.time(anchor),
    datetime: zone === '' ? new Date(anchor).toISOString().slice(0, 16) : toRfc3339(anchor, zone),
    day: actualDay === day ? undefined : format.shortDay(actualDay),
    tentative: session.timeStatus === 'tentative',
  };
}

/** Beyond the small hours of the next day, the end needs its date. */
function rangeText(start: number, end: number, { format, zone }: Reader): string {
  if (end - start < 86_400_000) return format.timeRange(start, end);
  return `${format.time(start)} – ${format.shortDay(dayOf(end, zone))}${format.comma}${format.time(end)}`;
}
