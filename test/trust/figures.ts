import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What tests have counted, by the name that they kept it under, and the day of the last of it. */
export interface Figures {
  readonly date: string;
  readonly results: Readonly<Record<string, unknown>>;
}

export const FIGURES = 'test/trust/figures.json';

const COMMITTED = new URL('figures.json', import.meta.url);
const KEPT = fileURLToPath(new URL('../../results', import.meta.url));

/** The figures that TRUST.md shows. */
export function figures(): Figures {
  if (!existsSync(COMMITTED)) return { date: '', results: {} };
  return JSON.parse(readFileSync(COMMITTED, 'utf8')) as Figures;
}

/** The figures with what tests have kept since: of what did not run, the last ones stay. */
export function collected(today: string): Figures {
  if (!existsSync(KEPT)) throw new Error('No test has kept anything yet: run npm test first.');
  const kept = readdirSync(KEPT)
    .filter((file) => file.endsWith('.json'))
    .map((file): [string, unknown] => {
      const results = JSON.parse(readFileSync(`${KEPT}/${file}`, 'utf8')) as { readonly whole?: boolean };
      const name = file.slice(0, -'.json'.length);
      // The whole matrix and the slice that each run takes are told apart.
      return [results.whole === true ? `${name}-whole` : name, results];
    });
  const results = { ...figures().results, ...Object.fromEntries(kept) };
  return { date: today, results: Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1))) };
}
