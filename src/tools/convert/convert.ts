import type { FeedInput } from '../../feed/schema.js';
import { Draft, type ConvertOptions } from './draft.js';
import { finish } from './finish.js';
import type { Format } from './formats.js';
import { Item } from './item.js';
import { collectProblems, type ConvertProblem } from './problems.js';

/** A feed, and what was skipped, guessed and repaired on the way to it. */
export interface Converted {
  readonly feed: FeedInput;
  readonly problems: readonly ConvertProblem[];
}

/** The feed of what was parsed from a file of a format. The same file always gives the same feed. */
export function convert({ markup, read }: Format, parsed: unknown, options: ConvertOptions = {}): Converted {
  const { problems, report } = collectProblems();
  const draft = new Draft(options, report);
  const root = new Item(parsed, [], { report, base: options.base, markup });
  return { feed: finish(draft, read(root, draft)), problems };
}
