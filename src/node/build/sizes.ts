import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a page loads for a first view in one language, in bytes of brotli, and what it may cost. */
export interface Cost {
  readonly what: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly budget: number;
}

const kB = 1000;

/** What the names of weekdays, months and zones may add in Basque and Galician, which Chromium cannot write, in kB. */
const NAMES = 0.9;

/** Budget of each widget's first view, in kB. */
const FIRST_VIEW: Readonly<Record<string, number>> = {
  agenda: 26,
};

/** Measures the built files below `dist` against their budgets. */
export function measure(dist: string): Cost[] {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const named = (pattern: RegExp) => all.filter((file) => pattern.test(file.replaceAll('\\', '/')));
  const weigh = (file: string) =>
    brotliCompressSync(readFileSync(join(dist, file)), {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).byteLength;
  const cost = (what: string, budget: number, files: readonly string[]): Cost => ({
    what,
    files,
    budget,
    bytes: files.reduce((sum, file) => sum + weigh(file), 0),
  });

  /** A file with all that it cannot run without. */
  const whole = (file: string, seen = new Set<string>()): string[] => {
    seen.add(file);
    for (const [, from] of readFileSync(join(dist, file), 'utf8').matchAll(
      /\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g,
    )) {
      const imported = posix.join(posix.dirname(file), from!);
      if (!seen.has(imported)) whole(imported, seen);
    }
    return [...seen];
  };

  const loader = named(/^meeting-widgets\.js$/);
  const languages = named(/^locales\//).map((file) => whole(file).filter((part) => !part.startsWith('widgets/')));
  // Languages whose dates a browser may not know bring their names along.
  const usual = languages.filter((files) => files.length === 1);
  const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + weigh(file), 0);
  const heaviest = (candidates: readonly string[][]) => [...candidates].sort((x, y) => weight(y) - weight(x))[0] ?? [];
  const firstView = (widget: string, words: readonly string[]) => [
    ...loader,
    ...named(new RegExp(`^widgets/meeting-${widget}-`)).flatMap((file) => whole(file)),
    ...words,
  ];
  return [
    cost('loader alone', 1 * kB, loader),
    ...Object.entries(FIRST_VIEW).flatMap(([widget, budget]) => [
      cost(`${widget}, first view, heaviest language`, budget * kB, firstView(widget, heaviest(usual))),
      cost(`${widget}, first view, with names of dates`, (budget + NAMES) * kB, firstView(widget, heaviest(languages))),
    ]),
    ...languages.map((files) =>
      cost(`one more language: ${files[0]!.replace(/^.*?(\w+)-[\w-]+\.js$/, '$1')}`, 3.5 * kB, files),
    ),
    ...named(/^standalone\//).map((file) => cost(`${file}, nine languages`, 55 * kB, [file])),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, bytes, budget } of measure('dist')) {
    console.log(`${(bytes / kB).toFixed(2).padStart(7)} kB of ${(budget / kB).toFixed(1).padStart(4)}  ${what}`);
  }
}
