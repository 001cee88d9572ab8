import { isTimeZone } from '../../feed/time.js';
import type { Draft, Frame } from './draft.js';

/**
 * The zone of the meeting: that of the source if it names one, else the caller's, else one that all offsets of the source
 * agree with; never that of this computer.
 */
export function findZone(
  said: string | undefined,
  { options, entries }: Draft,
  item: Frame['item'],
): string | undefined {
  if (said !== undefined) {
    if (isZoneName(said)) {
      if (options.timeZone !== undefined && options.timeZone !== said) item.report('time-zone-ignored', { zone: said });
      return said;
    }
    item.report('bad-time-zone', { found: said.slice(0, 40) });
  }
  if (options.timeZone !== undefined) return options.timeZone;
  const clocks = entries.flatMap(({ content }) => /T.{5}(.*)$/.exec(content.startDate ?? '')?.[1] ?? []);
  const offsets = new Set(clocks.map((rest) => /(?:Z|[+-]\d\d:\d\d)$/.exec(rest)?.[0]));
  const [offset] = offsets;
  const zone = offsets.size === 1 && offset !== undefined ? fixedZone(offset) : undefined;
  if (zone !== undefined) item.report('time-zone-guessed', { zone });
  else if (clocks.length > 0) item.report('time-zone-missing');
  return zone;
}

/** Whether a word names a zone; offsets, which some engines take for zones, do not. */
export function isZoneName(zone: string): boolean {
  return /^[a-z]/i.test(zone) && isTimeZone(zone);
}

/** The zone without summer time that keeps an offset of whole hours; its sign is the other way round. */
function fixedZone(offset: string): string | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (offset === 'Z' || (hours === '00' && minutes === '00')) return 'UTC';
  const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return minutes === '00' && isTimeZone(zone) ? zone : undefined;
}
