import { UsageError } from './command.js';

/** The canonical form of the language tag that an option was given. Throws a `UsageError` when it is none. */
export function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new UsageError(`${tag} is no language tag; write it like en, es or zh-Hans.`);
  }
}
