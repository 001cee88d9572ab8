import type { ProblemLevel } from '../../../feed/check.js';
import type { ConvertCode } from '../problems.js';
import type { RefusalCode } from '../refusal.js';

type Args = Readonly<Record<string, string | number>>;

/** A language in which importers speak. */
export interface ConvertTongue {
  readonly levels: Readonly<Record<ProblemLevel, string>>;
  /** What each problem is, for one and for many. */
  readonly sentences: Readonly<Record<ConvertCode, (count: number, args: Args) => string>>;
  /** Why nothing can be made of a file. */
  readonly refusals: Readonly<Record<RefusalCode, (args: Args) => string>>;
}
