import { similar } from '../similar.js';
import type { ConvertOptions } from './draft.js';
import { FORMATS, type Format, type Syntax } from './formats.js';
import { parse, syntaxOf } from './parse.js';
import { Refusal, type RefusalCode } from './refusal.js';
import { field, hasList, isFields } from './values.js';

/** A format, and what its parser made of a file. */
export interface Recognised {
  readonly format: Format;
  readonly parsed: unknown;
}

/** The formats that a word of `--from` stands for; undefined when it stands for none. */
export function formatsNamed(name: string): readonly Format[] | undefined {
  const found = FORMATS.filter(({ names }) => names.includes(name.toLowerCase()));
  return found.length > 0 ? found : undefined;
}

/** Words that `--from` knows, the proper name of each format first. */
export function formatNames(): string[] {
  return [...new Set([...FORMATS.map(({ names }) => names[0]!), ...FORMATS.flatMap(({ names }) => names)])];
}

/** What `--from` may have been meant to say. */
export function similarFormat(name: string): string | undefined {
  return similar(name, formatNames());
}

/** What the caller says of a file. */
export interface Hints {
  /** The formats that come into question; all when unset. */
  readonly among?: readonly Format[] | undefined;
  readonly columns?: ConvertOptions['columns'];
}

/** Tells the format of a file from its shape. Throws a `Refusal` that says what the file looks like instead. */
export async function recognise(text: string, name: string, { among, columns }: Hints = {}): Promise<Recognised> {
  const formats = among ?? FORMATS;
  const looks = syntaxOf(text);
  const syntax = among === undefined || among.some((one) => one.syntax.includes(looks)) ? looks : among[0]!.syntax[0]!;
  const parsed = await parse(text, syntax, name);
  const format = formats.find((one) => one.syntax.includes(syntax) && one.fits(parsed, columns));
  if (format) return { format, parsed };
  if (among === undefined) throw new Refusal(codeOf(parsed, syntax), { file: name });
  const wanted = among.map(({ title }) => `“${title}”`).join(' / ');
  throw new Refusal('other-format', { file: name, wanted });
}

function codeOf(parsed: unknown, syntax: Syntax): RefusalCode {
  if (isFields(field(parsed, 'meeting'))) return 'feed-already';
  if (hasList(parsed, 'results') && field(parsed, 'count') !== undefined) return 'api-page';
  if (syntax === 'html') return 'no-event';
  return syntax === 'csv' ? 'no-headings' : 'unknown-format';
}
