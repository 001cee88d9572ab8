import { primary } from '../feed/text.js';
import type { Feed } from '../feed/schema.js';
import { UsageError } from './command.js';

/** A language as it was asked for. Throws `UsageError` for what is no BCP 47 tag. */
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
