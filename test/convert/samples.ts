import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { convert, type Converted } from '../../src/tools/convert/convert.js';
import type { ConvertOptions } from '../../src/tools/convert/draft.js';
import { formatsNamed, recognise } from '../../src/tools/convert/recognise.js';

const FOLDER = new URL('samples/', import.meta.url);

/** The text of a sample. */
export function sampleText(name: string): string {
  const file = readdirSync(FOLDER).find((one) => one === name || one === `${name}.gz`);
  if (file === undefined) throw new Error(`There is no sample ${name}`);
  const bytes = readFileSync(new URL(file, FOLDER));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The names of all samples. */
export function sampleNames(): string[] {
  return readdirSync(FOLDER)
    .map((file) => file.replace(/\.gz$/, ''))
    .filter((file) => !file.endsWith('.md'))
    .sort();
}

/** Reads a schedule as the command does; the format is recognised unless it is named. */
export async function convertText(
  text: string,
  options: ConvertOptions = {},
  from?: string,
): Promise<Converted & { format: string }> {
  const among = from === undefined ? undefined : formatsNamed(from);
  const { format, parsed } = await recognise(text, 'The file', { among, columns: options.columns });
  return { ...convert(format, parsed, options), format: format.names[0]! };
}

export function convertSample(name: string, options?: ConvertOptions, from?: string): ReturnType<typeof convertText> {
  return convertText(sampleText(name), options, from);
}

/** How often each problem was met. */
export function codesOf({ problems }: Pick<Converted, 'problems'>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
