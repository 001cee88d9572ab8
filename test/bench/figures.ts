/** What was measured of one figure: its smallest, its middle and its largest value. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  const median = sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}

/** What one took of what the other took in the same round: machines are slow and quick by turns. */
export function ratioOf(values: readonly number[], others: readonly number[]): Spread {
  return spreadOf(values.map((value, round) => value / others[round]!));
}

/** The power of the size with which a figure grows: 1 is in step with it. */
export function growthOf(small: { size: number; value: number }, large: { size: number; value: number }): number {
  return Math.log(large.value / small.value) / Math.log(large.size / small.size);
}
