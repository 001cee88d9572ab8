import { checkBytes } from '../../tools/check/check.js';
import { explain, type Explained } from '../../tools/check/explain.js';

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

export function inspect(text: string): Inspection {
  const checked = checkBytes(new TextEncoder().encode(text));
  return {
    problems: explain(checked.problems, checked),
    languages: checked.translations.map(({ language, written, texts, line }) => ({ language, written, texts, line })),
    isShown: checked.feed !== undefined,
  };
}
