import { KnownError } from '../command.js';

/** What the receiver needs and nobody else does: https://www.npmjs.com/ packages that stand beside this one. */
export const OPTIONAL = ['hono', '@hono/node-server', 'kysely', 'libsql', 'pg', 'nodemailer'] as const;

/** Loads an optional package. Throws a `KnownError` that says how to install it. */
export async function optional<T>(name: (typeof OPTIONAL)[number], load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw (
      asMissing(error) ?? new KnownError(`${name} cannot be loaded: ${(error as Error).message}.`, { cause: error })
    );
  }
}

/** The sentence for a package of the receiver that is not installed; undefined for every other error. */
export function asMissing(error: unknown): KnownError | undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  const [, found] = /'([^']+)'/.exec((error as Error).message) ?? [];
  const name = OPTIONAL.find((known) => known === found);
  return (
    name && new KnownError(`The receiver needs the package ${name}. Install it: npm install ${name}`, { cause: error })
  );
}
