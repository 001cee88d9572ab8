import type { Component, Judgement, Row } from './judgement.js';
import { OPERABLE } from './operable.js';
import { PERCEIVABLE } from './perceivable.js';
import { ROBUST } from './robust.js';
import { statement } from './statement.js';
import { UNDERSTANDABLE } from './understandable.js';

/** The day on which all of it was last gone through. */
export const REVIEWED = '2026-11-29';

/** The success criteria of WCAG 2.2, levels A and AA. */
export const CRITERIA: readonly Row[] = [...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE, ...ROBUST];

/** How many there are: 31 of level A and 24 of level AA. */
const LEVELS = { A: 31, AA: 24 } as const;

export interface Conformance {
  readonly product: string;
  readonly version: string;
  readonly standard: string;
  readonly reviewed: string;
  readonly method: string;
  readonly screenReaders: string;
  readonly statement: Readonly<Record<'en' | 'es', string>>;
  readonly criteria: readonly Row[];
}

/** The file that goes along with a release. Throws when a criterion is missing. */
export function conformance(version: string, criteria: readonly Row[] = CRITERIA): Conformance {
  for (const [level, count] of Object.entries(LEVELS)) {
    const rows = new Set(criteria.filter((row) => row.level === level).map(({ number }) => number));
    if (rows.size !== count) throw new Error(`WCAG 2.2 has ${count} criteria of level ${level}, not ${rows.size}.`);
  }
  return {
    product: '@u4ssc/meeting-widgets',
    version,
    standard: 'WCAG 2.2, levels A and AA',
    reviewed: REVIEWED,
    method:
      'Judged by those who made it: two engines in every state, tests that are named, and review. No other body has looked.',
    screenReaders: 'Not yet done: people who use a screen reader every day have not tried it.',
    statement: {
      en: statement('en', version, REVIEWED, gaps(criteria)),
      es: statement('es', version, REVIEWED, gaps(criteria)),
    },
    criteria,
  };
}

/** What is known not to conform, as number of the criterion and component. */
export function gaps(rows: readonly Row[]): string[] {
  return rows.flatMap(({ number, components }) =>
    (Object.entries(components) as [Component, Judgement][])
      .filter(([, { result }]) => result === 'known gap')
      .map(([component]) => `${number} (${component})`),
  );
}
