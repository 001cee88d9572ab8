import { parseTime } from '../../feed/time.js';

const MINUTES_OF_A_DAY = 1440;

/** A time of the feed, and whether 24:00 had to be read as the next midnight. */
export interface Moment {
  readonly time: string;
  readonly late: boolean;
}

const MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** Reads the ISO 8601 forms that programmes have; undefined when it is none, or no such day exists. */
export function readMoment(value: string): Moment | undefined {
  const [, date, hours, minutes, seconds = '00', offset] = MOMENT.exec(value.trim()) ?? [];
  if (date === undefined) return undefined;
  if (hours === undefined) return valid(date, false);
  const late = hours === '24' && minutes === '00' && seconds === '00';
  const day = late ? nextDay(date, 1) : date;
  if (day === undefined) return undefined;
  const second = seconds === '60' ? '59' : seconds;
  const clock = `${late ? '00' : hours}:${minutes}`;
  // RFC 3339 wants seconds, wall clocks read better without.
  if (offset !== undefined) return valid(`${day}T${clock}:${second}${offsetOf(offset)}`, late);
  return valid(`${day}T${clock}${second === '00' ? '' : `:${second}`}`, late);
}

function valid(time: string, late: boolean): Moment | undefined {
  return parseTime(time) === undefined ? undefined : { time, late };
}

function offsetOf(offset: string): string {
  if (/^[a-z]/i.test(offset)) return 'Z';
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** The day some days after another; undefined when it is no day. */
export function nextDay(date: string, days: number): string | undefined {
  const midnight = Date.parse(`${date}T00:00Z`);
  return Number.isNaN(midnight) ? undefined : new Date(midnight + days * 86_400_000).toISOString().slice(0, 10);
}

/** Minutes after midnight of "9:30", "09:30:00", "9.30", "9h30", "7:30 PM PDT" or "24:00". */
export function readClock(value: string): number | undefined {
  const [, hours, minutes = '0', half] =
    /^(\d{1,2})(?:\s*[:.h]\s*(\d\d)?(?:[:.]\d\d(?:\.\d+)?)?)?\s*([ap])?\.?(?:m\.?)?(?:\s+[A-Z]{1,5})?$/i.exec(
      value.trim(),
    ) ?? [];
  if (hours === undefined || (half === undefined && !/[:.h]/i.test(value))) return undefined;
  if (half !== undefined && (Number(hours) > 12 || hours === '0')) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const total = hour * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= MINUTES_OF_A_DAY ? total : undefined;
}

/** A clock of minutes after midnight on a day, or on one of the days after it. */
export function atClock(date: string, minutes: number): string | undefined {
  const day = nextDay(date, Math.floor(minutes / MINUTES_OF_A_DAY));
  return day === undefined ? undefined : valid(`${day}T${clockOf(minutes)}`, false)?.time;
}

/** "HH:MM" of minutes after midnight. */
export function clockOf(minutes: number): string {
  const within = ((minutes % MINUTES_OF_A_DAY) + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Minutes of "1:30", "01:30:00", "00.45", 45 or "PT1H30M"; undefined when it is none, 0 and less are none. */
export function readDuration(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 1 ? Math.round(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const [, hours, minutes] = /^(\d{1,3})[:.](\d\d)(?:[:.]\d\d)?$/.exec(text) ?? [];
  const [, days, h, m] = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d+(?:\.\d+)?S)?)?$/.exec(text) ?? [];
  const whole = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  const total =
    Number(hours ?? 0) * 60 +
    Number(minutes ?? 0) +
    Number(days ?? 0) * MINUTES_OF_A_DAY +
    Number(h ?? 0) * 60 +
    Number(m ?? 0) +
    whole;
  return total > 0 && total < 100_000 ? total : undefined;
}

/** An ISO 8601 duration of minutes. */
export function durationText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes % 60 > 0 || hours === 0 ? `${minutes % 60}M` : ''}`;
}
