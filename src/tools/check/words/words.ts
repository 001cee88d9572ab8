import type { ProblemLevel } from '../../../feed/check.js';

/** What is known of a problem when it is put into words. */
export interface Case {
  readonly args: Readonly<Record<string, string | number>>;
  /** What stands at its place; undefined where nothing does. */
  readonly value: unknown;
  /** The name of the field. */
  readonly key: string;
  /** What the field belongs to, such as “the session” or “the meeting”. */
  readonly owner: string;
  /** The ids that could have been meant. */
  readonly ids: readonly string[];
  readonly level: ProblemLevel;
}

/** A problem in words: what is wrong, and what to write instead. */
export interface Words {
  readonly level: ProblemLevel;
  readonly says: (at: Case) => string;
  readonly write: (at: Case) => string;
  /** For the documentation: what is wrong in the first is right in the second. */
  readonly example: readonly [wrong: string, right: string];
}

export const words = (
  level: ProblemLevel,
  says: Words['says'],
  write: Words['write'],
  ...example: [string, string]
): Words => ({
  level,
  says,
  write,
  example,
});

/** A value as it stands in the file, cut where it is long. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

export const meant = (guess: string | undefined, else_: string) =>
  guess === undefined ? else_ : `Did you mean ${quote(guess)}?`;
export const asText = ({ value }: Pick<Case, 'value'>) => (typeof value === 'string' ? value : '');
