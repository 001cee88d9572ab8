import { checkBytes } from '../../tools/check/check.js';
import { explain, type Explained } from '../../tools/check/explain.js';
import { SPANISH } from '../../tools/check/words/spanish/spanish.js';
import type { Tongue } from '../../tools/check/words/tongue.js';

/** What the checker says of a text. */
export interface Inspection {
  readonly problems: readonly Explained[];
  readonly languages: readonly Coverage[];
  /** Whether widgets would show it. */
  readonly isShown: boolean;
}

/** How far a feed is translated into one of its languages. */
export interface Coverage {
  readonly language: string;
  readonly written: number;
  readonly texts: number;
  /** Line of the first text that is missing. */
  readonly line: number | undefined;
}

/** Languages of the studio that the checker speaks besides English. */
const TONGUES: Readonly<Record<string, Tongue>> = { es: SPANISH };

export function inspect(text: string, language: string): Inspection {
  const checked = checkBytes(new TextEncoder().encode(text));
  return {
    problems: explain(checked.problems, checked, TONGUES[language]),
    languages: checked.translations.map(({ language, written, texts, line }) => ({ language, written, texts, line })),
    isShown: checked.feed !== undefined,
  };
}
