import type { FeedText } from './schema.js';

/** Words from the feed; `lang` is set only where they are not in the language around them. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
  /** Set where a language that was not asked for is to be seen as one. */
  readonly marked?: boolean;
}

/** Words that are a name: no language is missing there. */
export function asName(words: Phrase | undefined): Phrase | undefined {
  return words && { ...words, marked: false };
}

/** Reads feed texts in one language. */
export type Say = (text: FeedText | undefined) => Phrase | undefined;

/**
 * A reader of texts for a language, to stand amid the language `around`: the asked tag, then the same language in another
 * script or region, then the feed's `defaultLanguage`, then the first one there is. Undefined when the text is empty in
 * every language. Nothing is marked of a language that the reader was `told` of.
 */
export function sayIn(language: string, defaultLanguage: string, around: string, told = ''): Say {
  const key = [language, defaultLanguage, around, told].join();
  const known = readers.get(key);
  if (known) return known;
  const near = primary(around);
  const isNear = primary(defaultLanguage) === near;
  const say: Say = (text) => {
    if (text === undefined) return undefined;
    const [tag, words] =
      typeof text === 'string' ? ([defaultLanguage, text] as const) : (choose(text, language, defaultLanguage) ?? []);
    if (!words?.trim() || tag === undefined) return undefined;
    if (tag === defaultLanguage ? isNear : primary(tag) === near) return { text: words };
    const isMarked = ![language, told].some((known) => primary(known) === primary(tag));
    return { text: words, lang: tag, ...(isMarked && { marked: true }) };
  };
  readers.set(key, say);
  return say;
}

/** The same reader for the same languages: what was made with one can be kept until the other changes. */
const readers = new Map<string, Say>();

/** The primary language of a BCP 47 tag, in lower case: "pt" of "pt-BR". */
export function primary(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}

/** Whether a language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  const [language = ''] = tag.split(/[-_][a-z\d][-_]/i);
  const script = /[-_]([a-z]{4})\b/i.exec(language)?.[1];
  return script
    ? /^(adlm|arab|hebr|nkoo|rohg|syrc|thaa)$/i.test(script)
    : /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)$/.test(primary(language));
}

function choose(map: Readonly<Record<string, string>>, language: string, defaultLanguage: string) {
  const entries = Object.entries(map).filter(([, words]) => words.trim());
  const exact = (tag: string) => entries.find(([key]) => key.toLowerCase() === tag.toLowerCase());
  const related = (tag: string) => entries.find(([key]) => primary(key) === primary(tag));
  return exact(language) ?? related(language) ?? exact(defaultLanguage) ?? related(defaultLanguage) ?? entries[0];
}
