import { look } from '../../feed/clean.js';
import { convert } from '../../tools/convert/convert.js';
import { recognise } from '../../tools/convert/recognise.js';
import { Refusal, type RefusalCode } from '../../tools/convert/refusal.js';
import { ENGLISH } from '../../tools/convert/words/english.js';
import { sayProblems } from '../../tools/convert/words/say.js';
import { SPANISH } from '../../tools/convert/words/spanish.js';
import type { ConvertTongue } from '../../tools/convert/words/tongue.js';
import { decodeText, wrongEncoding } from '../../tools/encoding.js';

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
      /** What was skipped, guessed and repaired, a sentence each, in a language of the studio. */
      readonly remarks: (language: string) => readonly string[];
    }
  /** A spreadsheet, a document or a picture: what only other programs read. */
  | { readonly kind: 'binary' }
  /** Nothing could be made of it: why, in a sentence that calls the file by a name. */
  | { readonly kind: 'refused'; readonly message: (language: string, name: string) => string };

/** Languages of the studio that importers speak. */
const TONGUES: Readonly<Record<string, ConvertTongue>> = { en: ENGLISH, es: SPANISH };

/** Reads a file that was dropped, opened or pasted. Rejects with bugs alone. */
export async function importFile(
  content: Uint8Array | string,
  name: string,
  { timeZone, language, name: title }: Hints,
): Promise<Imported> {
  if (typeof content !== 'string' && isBinary(content)) return { kind: 'binary' };
  const wrong = typeof content === 'string' ? undefined : wrongEncoding(content);
  if (wrong !== undefined) return refused(wrong, {});
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
      remarks: (language) => sayProblems(problems, TONGUES[language]),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error.code, error.args);
  }
}

function refused(code: RefusalCode, args: Refusal['args']): Imported {
  return {
    kind: 'refused',
    message: (language, file) => (TONGUES[language] ?? ENGLISH).refusals[code]({ ...args, file }),
  };
}

/** What looks like a feed is left to the checker, broken or not; so is nothing at all. */
function isFeed(text: string): boolean {
  if (text.trim() === '') return true;
  try {
    return look(JSON.parse(text), ['meeting', 'name']) !== undefined;
  } catch {
    return /^\s*\{/.test(text) && /"formatVersion"|"meeting"\s*:\s*\{/.test(text);
  }
}

/** No text holds these signs at its start, in UTF-8 or anything near it. */
function isBinary(content: Uint8Array): boolean {
  const start = String.fromCharCode(...content.subarray(0, 8));
  return /^(?:PK\x03\x04|%PDF-|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b)/.test(start);
}
