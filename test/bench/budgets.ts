import { growthOf, spreadOf, type Spread } from './figures.js';
import type { Results } from './results.js';
import { VARIANTS } from './variants.js';

/** What the agenda may take, and what it took. */
export interface Judged {
  readonly what: string;
  readonly unit: '×' | 'ms' | 'MB' | '%' | '';
  /** The most it may be; of a figure that is the better the larger, the least. */
  readonly budget: number;
  readonly larger: boolean;
  readonly result: Spread;
}

const PEERS = VARIANTS.filter(({ kind }) => kind === 'peer').map(({ name }) => name);

/** What pretalx's own widget took on another machine from data to painted, and what the limit took there, in milliseconds. */
export const PRETALX = {
  200: { widget: 1009, limit: 81 },
  1000: { widget: 1960, limit: 194 },
  5000: { widget: 7759, limit: 405 },
} as const;

/** Figures in time, other than the one that is judged by itself, in words. */
const GROWING: Readonly<Record<string, string>> = {
  first: 'data → first session painted',
  processor: 'processor time of showing',
  style: 'styles',
  layout: 'layout',
  chainedAll: 'navigation → painted, chained',
  pinnedAll: 'navigation → painted, pinned',
  opened: 'opening of the search',
  press: 'key press',
  slowestPress: 'slowest key press',
  filterOn: 'filter on',
  filterOff: 'filter off',
  refresh: 'refresh',
  language: 'switch of language',
  validation: 'validation',
  indexing: 'indexing',
};

/** The quickest of the others, by its median. */
function bestPeer(results: Results, figure: string, size: number): string {
  const median = (name: string) => results.spread(name, figure, size)?.median ?? Infinity;
  return [...PEERS].sort((one, other) => median(one) - median(other))[0]!;
}

/** Every budget for which something was measured. */
export function judge(results: Results): Judged[] {
  const judged: Judged[] = [];
  const hold = (
    what: string,
    result: Spread | undefined,
    budget: number,
    unit: Judged['unit'],
    { larger = false } = {},
  ) => {
    if (result) judged.push({ what, unit, budget, larger, result });
  };
  const against = (figure: string, size: number) => results.ratio('agenda', figure, size, 'limit');

  for (const [size, budget] of [
    [200, 1.5],
    [1400, 1.3],
    [5000, 1.3],
  ] as const)
    hold(`data → all painted, ${size} sessions, against the limit`, against('all', size), budget, '×');
  hold(
    'data → first session painted, 5000 sessions, against all of the limit',
    results.ratio('agenda', 'first', 5000, 'limit', 'all'),
    0.6,
    '×',
  );
  for (const size of [200, 1400, 5000]) {
    const best = bestPeer(results, 'all', size);
    hold(
      `data → all painted, ${size} sessions: times as fast as the quickest peer (${best})`,
      results.ratio(best, 'all', size, 'agenda'),
      2,
      '×',
      { larger: true },
    );
  }
  for (const size of [200, 5000] as const) {
    const own = against('all', size);
    const times = PRETALX[size].widget / PRETALX[size].limit;
    hold(
      `data → all painted, ${size} sessions: times as fast as pretalx's widget, by what each takes of the limit`,
      own && { min: times / own.max, median: times / own.median, max: times / own.min },
      8,
      '×',
      { larger: true },
    );
  }
  hold(
    'navigation → all words painted, 200 sessions, by the pinned snippet in one language and a preload of the feed, against the limit (chained)',
    results.ratio('agenda', 'pinnedAll', 200, 'limit', 'chainedAll'),
    0.9,
    '×',
  );
  hold(
    'navigation → all words painted, 200 sessions, with the words in the page, against these words alone',
    results.ratio('agenda', 'prerenderedAll', 200, 'agenda', 'staticAll'),
    1.2,
    '×',
  );
  hold('validation and indexing, 1400 sessions: share of data → painted', share(results, 1400), 25, '%');
  hold('search, key press → painted, 1400 sessions', results.spread('agenda', 'press', 1400), 50, 'ms');
  hold('filter on, 5000 sessions, against the limit', against('filterOn', 5000), 1.5, '×');
  hold('filter off, 5000 sessions, against the limit', against('filterOff', 5000), 1.5, '×');
  hold('longest task, 1400 sessions', results.spread('agenda', 'longest', 1400), 100, 'ms');
  hold('layout shift, host with a place, 200 sessions', results.spread('agenda', 'chainedShift', 200), 0, '');
  hold('script heap, 1400 sessions', results.spread('agenda', 'heap', 1400), 6, 'MB');
  hold('left on the heap by 1000 mounts and unmounts', results.spread('agenda', 'left', 7), 1, 'MB');
  hold('growth of data → all painted from 200 to 5000 sessions (1 is linear)', growth(results, 'all'), 1, '');
  const [steepest] = Object.keys(GROWING)
    .filter((figure) => growth(results, figure))
    .sort((one, other) => growth(results, other)!.median - growth(results, one)!.median);
  if (steepest !== undefined)
    hold(
      `growth of what takes its time in any other way; the steepest: ${GROWING[steepest]}`,
      growth(results, steepest),
      1,
      '',
    );
  return judged;
}

export function isMet({ larger, result, budget }: Judged): boolean {
  return larger ? result.median >= budget : result.median <= budget;
}

function share(results: Results, size: number): Spread | undefined {
  const [validation, indexing, all] = (['validation', 'indexing', 'all'] as const).map((figure) =>
    results.spread('agenda', figure, size),
  );
  if (!validation || !indexing || !all) return undefined;
  const part = (key: keyof Spread) => (100 * (validation[key] + indexing[key])) / all.median;
  return { min: part('min'), median: part('median'), max: part('max') };
}

/** From the shortest programme that a figure was measured with to the longest; of a very short one, what is fixed hides it. */
function growth(results: Results, figure: string): Spread | undefined {
  const [small, large] = [
    results.sizes('agenda', figure).find((size) => size >= 200),
    results.sizes('agenda', figure).at(-1),
  ];
  if (small === undefined || large === undefined || small === large) return undefined;
  const values = results.values('agenda', figure, large)!;
  return spreadOf(
    results
      .values('agenda', figure, small)!
      .map((value, round) => growthOf({ size: small, value }, { size: large, value: values[round]! })),
  );
}
