import type { Path, Problem, ProblemLevel } from '../../feed/check.js';

/** What an importer can have to say, and how much it matters. */
const LEVELS = {
  'bad-language': 'warning',
  'bad-line': 'warning',
  'bad-time': 'warning',
  'bad-time-zone': 'warning',
  'broken-lines': 'warning',
  'cancel-word': 'notice',
  'clock-24': 'notice',
  'column-guessed': 'notice',
  'column-unknown': 'notice',
  'date-order-guessed': 'warning',
  'day-change-guessed': 'notice',
  'day-label-differs': 'notice',
  'end-before-start': 'warning',
  'hidden-entry': 'notice',
  'id-repeated': 'notice',
  'in-a-gap': 'warning',
  'language-guessed': 'notice',
  'markup-converted': 'notice',
  'name-missing': 'warning',
  'no-sessions': 'warning',
  'no-start': 'notice',
  'not-accepted': 'notice',
  'other-event': 'warning',
  'person-unknown': 'notice',
  'private-left-out': 'notice',
  recurring: 'warning',
  'relative-url': 'warning',
  repaired: 'warning',
  'room-unknown': 'notice',
  'same-twice': 'notice',
  'text-cut': 'warning',
  'time-zone-guessed': 'warning',
  'time-zone-ignored': 'warning',
  'time-zone-missing': 'warning',
  'too-deep': 'warning',
  'too-many': 'error',
  'track-unknown': 'notice',
  unnamed: 'warning',
  'unsafe-url': 'warning',
  'wrong-type': 'warning',
} as const satisfies Readonly<Record<string, ProblemLevel>>;

export type ConvertCode = keyof typeof LEVELS;

/** Something that an importer skipped, guessed or repaired; the path is that of the source. */
export interface ConvertProblem extends Problem {
  readonly code: ConvertCode;
}

/** Takes down a problem. */
export type Report = (code: ConvertCode, path: Path, args?: Problem['args']) => void;

/** A list of problems, and what adds to it. */
export function collectProblems(): { readonly problems: readonly ConvertProblem[]; readonly report: Report } {
  const problems: ConvertProblem[] = [];
  return {
    problems,
    report: (code, path, args) => void problems.push({ level: LEVELS[code], code, path, ...(args && { args }) }),
  };
}
