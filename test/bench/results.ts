import { ratioOf, spreadOf, type Spread } from './figures.js';
import type { Figures } from './measures/bench.js';

/** One figure of one page with one number of sessions, as often as it was measured. */
export interface Result {
  readonly variant: string;
  readonly figure: string;
  readonly size: number;
  readonly values: readonly number[];
}

/** What a run has measured so far, in the order of the rounds. */
export class Results {
  readonly #values = new Map<string, { variant: string; figure: string; size: number; values: number[] }>();

  add(variant: string, size: number, figures: Figures): void {
    for (const [figure, value] of Object.entries(figures)) {
      const key = keyOf(variant, figure, size);
      const known = this.#values.get(key);
      if (known) known.values.push(value);
      else this.#values.set(key, { variant, figure, size, values: [value] });
    }
  }

  get all(): readonly Result[] {
    return [...this.#values.values()];
  }

  /** How many sessions a figure was measured with, from few to many. */
  sizes(variant: string, figure: string): number[] {
    const own = this.all.filter((one) => one.variant === variant && one.figure === figure);
    return own.map(({ size }) => size).sort((one, other) => one - other);
  }

  spread(variant: string, figure: string, size: number): Spread | undefined {
    const values = this.values(variant, figure, size);
    return values && spreadOf(values);
  }

  /** How often the figure of one fits into that of another, round by round. */
  ratio(variant: string, figure: string, size: number, other: string, otherFigure = figure): Spread | undefined {
    const values = this.values(variant, figure, size);
    const others = this.values(other, otherFigure, size);
    return values && others && ratioOf(values, others);
  }

  values(variant: string, figure: string, size: number): readonly number[] | undefined {
    return this.#values.get(keyOf(variant, figure, size))?.values;
  }
}

function keyOf(variant: string, figure: string, size: number): string {
  return `${variant} ${figure} ${size}`;
}
