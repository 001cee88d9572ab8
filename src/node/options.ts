import type { Feed } from '../feed/schema.js';
import { primary } from '../feed/text.js';
import { UsageError } from './command.js';

/** The canonical form of the language tag that an option was given. Throws a `UsageError` when it is none. */
export function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new UsageError(`${tag} is no language tag; write it like en, es or zh-Hans.`);
  }
}

/** Tells that a feed has nothing in the language that was asked for. */
export function tellLanguage(tag: string | undefined, { languages }: Feed, say: (sentence: string) => void): void {
  if (tag === undefined || !languages || languages.some((one) => primary(one) === primary(tag))) return;
  say(`The feed has no texts in ${tag}, only in ${languages.join(', ')}.`);
}
