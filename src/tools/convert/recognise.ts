import { KnownError } from '../known-error.js';
import { similar } from '../similar.js';
import type { ConvertOptions } from './draft.js';
import { FORMATS, type Format } from './formats.js';
import { parse, syntaxOf } from './parse.js';
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

/** Tells the format of a file from its shape. Throws a `KnownError` that says what the file looks like instead. */
export async function recognise(text: string, name: string, { among, columns }: Hints = {}): Promise<Recognised> {
  const formats = among ?? FORMATS;
  const looks = syntaxOf(text);
  const syntax = among === undefined || among.some((one) => one.syntax.includes(looks)) ? looks : among[0]!.syntax[0]!;
  const parsed = await parse(text, syntax, name);
  const format = formats.find((one) => one.syntax.includes(syntax) && one.fits(parsed, columns));
  if (format) return { format, parsed };
  if (among === undefined) throw new KnownError(`${name} ${hintOf(parsed, syntax)}`);
  const titles = among.map(({ title }) => `“${title}”`).join(' or ');
  throw new KnownError(`${name} is not in the format ${titles}. Leave --from out to have it recognised.`);
}

function hintOf(parsed: unknown, syntax: string): string {
  if (isFields(field(parsed, 'meeting')))
    return 'is a meeting feed already. “npx meeting-widgets check” looks it through.';
  if (hasList(parsed, 'results') && field(parsed, 'count') !== undefined) {
    return 'is one page of an interface for programs. Take the export of the whole schedule instead.';
  }
  switch (syntax) {
    case 'html':
      return 'is a web page that says nothing of an event in schema.org’s terms. If it is a spreadsheet, publish it as CSV and give that address.';
    case 'csv':
      return 'is no table with a row of headings that name a title. Name the columns with --column, or the format with --from.';
    default:
      return 'is in no format that this command knows. “npx meeting-widgets convert --help” lists them; --from names one.';
  }
}
