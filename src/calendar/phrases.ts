import type { Phrase } from '../feed/text.js';

/** Phrases as one, in a language only where all that name one agree. */
export function joined(parts: readonly (Phrase | '' | undefined)[] = [], separator: string): Phrase | undefined {
  const found = present(parts);
  if (found.length === 0) return undefined;
  const [lang, ...others] = new Set(found.flatMap((part) => part.lang ?? []));
  const text = found.map((part) => part.text).join(separator);
  return lang !== undefined && others.length === 0 ? { text, lang } : { text };
}

/** Those phrases that are there. */
export function present(parts: readonly (Phrase | '' | undefined)[]): Phrase[] {
  return parts.filter((part): part is Phrase => Boolean(part));
}
