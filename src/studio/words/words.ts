import { en, type Words } from './en.js';
import { es } from './es.js';

export type { Words } from './en.js';

/** The languages of the studio. */
export const TABLES: readonly Words[] = [en, es];

/** The words for a list of wanted languages, the most wanted first; English when none of them is there. */
export function wordsFor(wanted: readonly string[]): Words {
  for (const tag of wanted) {
    const found = TABLES.find(({ code }) => code === tag.split('-', 1)[0]!.toLowerCase());
    if (found) return found;
  }
  return en;
}
