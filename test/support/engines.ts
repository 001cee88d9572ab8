import type { AxeResults, RunOptions } from 'axe-core';

/** What is asked of axe. */
export const RULES = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'EN-301-549',
  'EN-301-549v4',
  'best-practice',
] as const;

/** Of these, all that other colours change. */
export const COLOURS = ['color-contrast', 'link-in-text-block'] as const;

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

/** What axe finds wrong inside an element, a line each; frames within are judged on their own. */
export async function axeViolations(
  { axe }: Engines,
  node: Element,
  rules: readonly string[] = RULES,
): Promise<string[]> {
  const { violations } = await axe.run(node, { runOnly: [...rules], resultTypes: ['violations'], iframes: false });
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
