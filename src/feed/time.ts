import { memo } from './memo.js';

/** What a time in the feed says: a day, a wall clock in the meeting's zone, or an instant (RFC 3339 with an offset). */
export type FeedTime =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'wall'; readonly wall: number }
  | { readonly kind: 'instant'; readonly instant: number };

const MINUTE = 60_000;
const DAY = 86_400_000;
// Years that a meeting can be in: typing errors such as 0024 are told as such.
const PATTERN =
  /^((?:19|20|21)\d\d-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Reads `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM[:SS]` or RFC 3339; undefined when it is none of them or no such day exists. Sessions
 * share their times, and each is read several times over.
 */
export const parseTime = memo((value: string): FeedTime | undefined => {
  const [, date, clock, offset] = PATTERN.exec(value) ?? [];
  if (date === undefined) return undefined;
  const midnight = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(midnight) || dateOf(midnight) !== date) return undefined;
  if (clock === undefined) return { kind: 'date', date };
  const instant = Date.parse(`${date}T${clock}${offset ?? 'Z'}`);
  if (Number.isNaN(instant)) return undefined;
  return offset === undefined ? { kind: 'wall', wall: instant } : { kind: 'instant', instant };
});

/** Whether `Intl` knows the zone (an IANA name, or an alias of one). */
export function isTimeZone(zone: string): boolean {
  try {
    return !!clockOf(zone);
  } catch {
    return false;
  }
}

/** The instant, in milliseconds since 1970, that a feed time with a clock stands for; undefined for a mere day. */
export function instantOf(value: string | undefined, zone: string): number | undefined {
  const time = value === undefined ? undefined : parseTime(value);
  if (time === undefined || time.kind === 'date') return undefined;
  return time.kind === 'instant' ? time.instant : fromWall(time.wall, zone);
}

/** When a feed time begins: a mere day at midnight. */
export function startOf(value: string | undefined, zone: string): number | undefined {
  return instantOf(value, zone) ?? midnight(value, zone, 0);
}

/** When a feed time is over: a mere day is whole. */
export function endOf(value: string | undefined, zone: string): number | undefined {
  return instantOf(value, zone) ?? midnight(value, zone, DAY);
}

/** The beginning of a day, or of one `later`. */
function midnight(day: string | undefined, zone: string, later: number): number | undefined {
  return day === undefined ? undefined : instantOf(`${dateOf(Date.parse(`${day}T00:00Z`) + later)}T00:00`, zone);
}

/** The calendar day (`YYYY-MM-DD`) an instant belongs to in a zone; minutes before `dayChange` count to the day before. */
export function dayOf(instant: number, zone: string, dayChange = 0): string {
  return dateOf(instant + offsetAt(instant, zone) - dayChange * MINUTE);
}

/** The day a feed time falls on, in the meeting's zone. */
export function dayOfTime(value: string, zone: string, dayChange = 0): string | undefined {
  const time = parseTime(value);
  if (time === undefined) return undefined;
  return time.kind === 'date' ? time.date : dayOf(instantOf(value, zone)!, zone, dayChange);
}

/** Minutes after midnight of "HH:MM"; 0 when there is none. */
export function minutesOf(clock: string | undefined): number {
  const [hours = 0, minutes = 0] = (clock ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}

/** Milliseconds of an ISO 8601 duration in days, hours, minutes and seconds ("PT1H30M"); undefined when it is none. */
export function durationOf(value: string | undefined): number | undefined {
  const match = /^P(?=T?\d)(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(value ?? '');
  if (!match) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return days * DAY + hours * 60 * MINUTE + minutes * MINUTE + seconds * 1000;
}

/** RFC 3339 with the zone's offset at that instant, as a `<time datetime>` wants it. */
export function toRfc3339(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  const [local, clock] = [instant + offset, Math.abs(offset)].map((time) => new Date(time).toISOString());
  return `${local!.slice(0, 19)}${offset < 0 ? '-' : '+'}${clock!.slice(11, 16)}`;
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const day = Math.floor(instant / DAY);
  const start = offsetExactly(day * DAY, zone);
  return start === offsetExactly((day + 1) * DAY, zone) ? start : offsetExactly(instant, zone);
}

/** What holds at a time in a zone. */
function inZones(find: (time: number, zone: string) => number): typeof find {
  const zones = memo((zone: string) => memo((time: number) => find(time, zone)));
  return (time, zone) => zones(zone)(time);
}

/** A wall clock that a clock change skips is read with the offset before it; one that occurs twice is the first. */
const fromWall = inZones((wall, zone) => {
  const before = offsetAt(wall - DAY, zone);
  const early = wall - before;
  if (offsetAt(early, zone) === before) return early;
  const late = wall - offsetAt(wall + DAY, zone);
  return offsetAt(late, zone) === wall - late ? late : early;
});

const offsetExactly = inZones((instant, zone) => {
  // "GMT-05:00"; what lies back far enough may have seconds, and "GMT" alone is none.
  const [, sign, ...parts]: (string | undefined)[] =
    /([+-])(..):(..):?(..)?/.exec(clockOf(zone || 'UTC').format(instant)) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part = '0') => Number(`${sign}${part}`));
  return (hours * 60 + minutes) * MINUTE + seconds * 1000;
});

/** Throws a RangeError where there is no such zone. */
const clockOf = memo((zone: string) => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }));

function dateOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}
