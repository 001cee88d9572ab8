import { instantOf, offsetAt } from '../../feed/time.js';
import type { Entry, Frame } from './draft.js';
import { clockOf } from './times.js';

const MINUTE = 60_000;
const NOON = 720;

/**
 * Minutes after midnight at which days of the meeting begin, so that sessions stand on the days under which the source
 * lists them; of several that do, the one that the source says.
 */
export function findDayChange(
  entries: readonly Entry[],
  zone: string,
  said: readonly number[],
  item: Frame['item'],
): number {
  const listed = entries.flatMap(({ listedOn, content }) => {
    const start = instantOf(content.startDate, zone);
    return listedOn === undefined || start === undefined ? [] : [{ listedOn, wall: start + offsetAt(start, zone) }];
  });
  if (listed.length === 0) return 0;
  const wrong = (change: number) =>
    listed.filter(({ listedOn, wall }) => new Date(wall - change * MINUTE).toISOString().slice(0, 10) !== listedOn)
      .length;
  const hours = Array.from({ length: NOON / 60 + 1 }, (_, hour) => hour * 60);
  const choices = [0, ...said.filter((change) => change > 0 && change <= NOON), ...hours];
  const [best] = choices.map((change) => ({ change, found: wrong(change) })).sort((a, b) => a.found - b.found);
  const { change, found } = best!;
  if (change > 0) item.report('day-change-guessed', { clock: clockOf(change) });
  if (found > 0) item.report('day-label-differs', { found });
  return change;
}
