import { KnownError } from '../tools/known-error.js';

export { KnownError };

/** What a command reads and writes. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether colours and progress are allowed on stderr. */
  readonly terminal: boolean;
  /** Whether colours are allowed on stdout. */
  readonly colors: boolean;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What can be written after the command's name, and what each option does. */
  readonly usage: string;
  /** The exit status: 0 fine, 1 an error in the input, 2 wrong usage. Throws `KnownError`. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** The command was called in a way it does not know: printed with its usage, and the exit status is 2. */
export class UsageError extends KnownError {
  override readonly name: string = 'UsageError';
}

/** The one feed that a command line names. */
export function soleFeed([where, ...more]: readonly string[]): string {
  if (where === undefined) throw new UsageError('No feed is named.');
  if (more.length > 0) throw new UsageError(`One feed at a time: ${more.join(', ')} is too much.`);
  return where;
}
