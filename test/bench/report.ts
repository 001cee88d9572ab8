import { cpus, loadavg, totalmem } from 'node:os';
import { isMet, judge } from './budgets.js';
import { spreadOf, type Spread } from './figures.js';
import type { Results } from './results.js';

/** What a run leaves behind for the documentation. */
export interface Report {
  /** Where it was measured, and how busy that was. */
  readonly machine: string;
  /** Processes that waited for a processor when the run began, for each of them: a quiet machine has next to none. */
  readonly load: number;
  readonly rounds: number;
  readonly budgets: readonly (ReturnType<typeof judge>[number] & { readonly met: boolean })[];
  readonly figures: readonly {
    readonly variant: string;
    readonly figure: string;
    readonly size: number;
    readonly spread: Spread;
  }[];
}

export const loadNow = (): number => loadavg()[0]! / cpus().length;

export function reportOf(results: Results, about: { browser: string; rounds: number; load: number }): Report {
  const [{ model } = { model: 'unknown' }] = cpus();
  return {
    machine: `${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${about.browser}`,
    load: rounded(about.load),
    rounds: about.rounds,
    budgets: judge(results).map((one) => ({ ...one, result: roundedAll(one.result), met: isMet(one) })),
    figures: results.all.map(({ variant, figure, size, values }) => ({
      variant,
      figure,
      size,
      spread: roundedAll(spreadOf(values)),
    })),
  };
}

/** The figures and budgets for a terminal: least / median / most. */
export function print({ machine, load, budgets, figures }: Report): void {
  console.log(`\n${machine}; load at the start ${load} for each core\n`);
  const text = ({ min, median, max }: Spread) =>
    [min, median, max].map((value) => String(value).padStart(9)).join(' /');
  let before = '';
  const sorted = [...figures].sort((one, other) => one.figure.localeCompare(other.figure) || one.size - other.size);
  for (const { variant, figure, size, spread } of sorted) {
    const group = `${figure}, ${size} sessions`;
    if (group !== before) console.log(group);
    before = group;
    console.log(`  ${variant.padEnd(16)}${text(spread)}`);
  }
  console.log('\nBudgets: least / median / most');
  for (const { what, unit, budget, larger, result, met } of budgets)
    console.log(`${met ? ' ok  ' : 'MISS '}${text(result)} ${unit} of ${larger ? '≥' : '≤'} ${budget}  ${what}`);
}

const rounded = (value: number) => Number(value.toPrecision(3));
const roundedAll = ({ min, median, max }: Spread): Spread => ({
  min: rounded(min),
  median: rounded(median),
  max: rounded(max),
});
