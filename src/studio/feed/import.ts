import { look } from '../../feed/clean.js';
import { convert } from '../../tools/convert/convert.js';
import { recognise } from '../../tools/convert/recognise.js';
import { sayProblems } from '../../tools/convert/words.js';
import { decodeText } from '../../tools/encoding.js';
import { KnownError } from '../../tools/known-error.js';

export { loadParsers } from '../../tools/convert/parse.js';

/** What a file of another system may not say. */
export interface Hints {
  readonly timeZone: string;
  readonly language: string;
  readonly name: string;
}

/** What became of a file. */
export type Imported =
  /** It is a feed already. */
  | { readonly kind: 'feed'; readonly text: string }
  | {
      readonly kind: 'converted';
      readonly text: string;
      /** Proper name of the format it was in. */
      readonly format: string;
      /** What was skipped, guessed and repaired, a sentence each, in English. */
      readonly remarks: readonly string[];
    }
  /** A spreadsheet, a document or a picture: what only other programs read. */
  | { readonly kind: 'binary' }
  /** Nothing could be made of it: a sentence in English. */
  | { readonly kind: 'refused'; readonly message: string };

/** Reads a file that was dropped, opened or pasted. Rejects with bugs alone. */
export async function importFile(
  content: Uint8Array | string,
  name: string,
  { timeZone, language, name: title }: Hints,
): Promise<Imported> {
  if (typeof content !== 'string' && isBinary(content)) return { kind: 'binary' };
  try {
    const text = typeof content === 'string' ? content : decodeText(content, name);
    if (isFeed(text)) return { kind: 'feed', text };
    const { format, parsed } = await recognise(text, name);
    const options = { timeZone: timeZone || undefined, language: language || undefined, name: title || undefined };
    const { feed, problems } = convert(format, parsed, options);
    return {
      kind: 'converted',
      text: `${JSON.stringify(feed, undefined, 2)}\n`,
      format: format.title,
      remarks: sayProblems(problems),
    };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { kind: 'refused', message: error.message };
  }
}

/** What looks like a feed is left to the checker, broken or not. */
function isFeed(text: string): boolean {
  try {
    return look(JSON.parse(text), ['meeting', 'name']) !== undefined;
  } catch {
    return /^\s*\{[^]*"formatVersion"/.test(text);
  }
}

/** No text holds these signs at its start, in UTF-8 or anything near it. */
function isBinary(content: Uint8Array): boolean {
  const start = String.fromCharCode(...content.subarray(0, 8));
  return /^(?:PK\x03\x04|%PDF-|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b)/.test(start);
}
