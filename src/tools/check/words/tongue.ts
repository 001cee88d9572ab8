import type { Words } from './words.js';

/** A language in which problems are explained: its sentences by code, and what stands around the names in them. */
export interface Tongue {
  /** Undefined for a code without any: English speaks for it. */
  readonly wordsOf: (code: string) => Pick<Words, 'says' | 'write'> | undefined;
  readonly quote: (value: unknown) => string;
  /** What an entry of a list is called, by the name of the list. */
  readonly nouns: Readonly<Record<string, string>>;
  /** The same as in “this session”. */
  readonly these: Readonly<Record<string, string>>;
  readonly feed: string;
  readonly entry: string;
  readonly entryOf: (list: string) => string;
}
