import { writeFile } from 'node:fs/promises';
import { KnownError, type Io } from './command.js';

/** Writes what a command made to a file, or to standard output where none is named. Throws `KnownError`. */
export async function write(text: string, output: string | undefined, io: Pick<Io, 'stdout'>): Promise<void> {
  if (output === undefined) return io.stdout(text);
  try {
    await writeFile(output, text);
  } catch (cause) {
    throw new KnownError(`${output} cannot be written (${(cause as NodeJS.ErrnoException).code}). Name another file.`, {
      cause,
    });
  }
}
