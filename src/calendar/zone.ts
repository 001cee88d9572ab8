import { offsetAt } from '../feed/time.js';
import { parameter } from './lines.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** `YYYYMMDDTHHMMSS` of a wall clock given as if it were UTC. */
export function stamp(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** The wall clock of a zone at an instant, as if it were UTC. */
export function wallAt(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/**
 * Whether every program reads the wall clock as the instant that is meant: they disagree over the hour that occurs twice,
 * and over offsets with seconds (Monrovia's until 1972).
 */
export function isPlain(instant: number, zone: string): boolean {
  const wall = wallAt(instant, zone);
  if ((wall - instant) % MINUTE !== 0) return false;
  return [instant - DAY, instant + DAY].every((near) => {
    const other = wall - offsetAt(near, zone);
    return other === instant || wallAt(other, zone) !== wall;
  });
}

/**
 * The lines of a VTIMEZONE (RFC 5545, section 3.6.5) that holds in the years of the given instants: what `Intl` knows of
 * the zone, one observance for each change of its clock.
 */
export function timeZoneLines(zone: string, instants: readonly number[]): string[] {
  const years = [...new Set(instants.map((instant) => new Date(wallAt(instant, zone)).getUTCFullYear()))];
  const lines = ['BEGIN:VTIMEZONE', `TZID:${parameter(zone)}`];
  let current: number | undefined;
  for (const year of years.sort((a, b) => a - b)) {
    // A day more on both sides: a year begins at another instant in each zone.
    const first = Date.UTC(year, 0, 1) - DAY;
    const end = Date.UTC(year + 1, 0, 1) + DAY;
    const standard = Math.min(offsetAt(Date.UTC(year, 0, 1), zone), offsetAt(Date.UTC(year, 6, 1), zone));
    for (let at: number | undefined = first; at !== undefined; at = nextChange(at, end, zone)) {
      const offset = offsetAt(at, zone);
      if (offset === current) continue;
      const before = at === first ? offset : offsetAt(at - 1, zone);
      lines.push(...observance(offset > standard ? 'DAYLIGHT' : 'STANDARD', at + before, before, offset));
      current = offset;
    }
  }
  return [...lines, 'END:VTIMEZONE'];
}

function observance(kind: string, onset: number, before: number, after: number): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(onset)}`,
    `TZOFFSETFROM:${utcOffset(before)}`,
    `TZOFFSETTO:${utcOffset(after)}`,
    `END:${kind}`,
  ];
}

/** The first instant after another, and before `end`, at which the clock of a zone changes. */
function nextChange(after: number, end: number, zone: string): number | undefined {
  const offset = offsetAt(after, zone);
  for (let low = after; low < end; low += DAY) {
    let high = low + DAY;
    if (offsetAt(high, zone) === offset) continue;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetAt(middle, zone) === offset) low = middle;
      else high = middle;
    }
    return high;
  }
  return undefined;
}

/** "+0530"; with seconds where history has them. */
function utcOffset(offset: number): string {
  const clock = new Date(Math.abs(offset)).toISOString().slice(11, 19).replaceAll(':', '');
  return `${offset < 0 ? '-' : '+'}${clock.replace(/00$/, '')}`;
}
