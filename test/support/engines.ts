import type { AxeResults, RunOptions } from 'axe-core';

/** What IBM's engine says of one rule at one place. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

/** The two engines that look for barriers, as their scripts leave them on a window. */
export interface Engines {
  readonly axe: {
    readonly run: (node: Element, options: RunOptions & { readonly iframes?: boolean }) => Promise<AxeResults>;
  };
  readonly ace: {
    readonly Checker: new () => { check: (node: Element, sets: string[]) => Promise<{ results: Result[] }> };
  };
}
