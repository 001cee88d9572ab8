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
const NAMES = 1.1;

/** Budget of each widget's first view, in kB. */
const FIRST_VIEW: Readonly<Record<string, number>> = {
  // One kilobyte above what it is meant to be.
  agenda: 27.1,
  registration: 30,
};

/** What is fetched when it is asked for, with its words in the heaviest language, in kB. */
const ON_DEMAND: Readonly<Record<string, number>> = {
  tools: 12,
  grid: 3,
  'lean-qr': 3.5,
  markdown: 1.5,
  sending: 12,
  ics: 4.5,
};

/** The folder of the words that come along with them. */
const ON_DEMAND_WORDS: Readonly<Record<string, string>> = { tools: 'agenda-tools', sending: 'registration-sending' };

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
  const heaviest = (candidates: readonly string[]) => [...candidates].sort((x, y) => weigh(y) - weigh(x)).slice(0, 1);
  const dates = heaviest(named(/^locales\/dates\//))
    .flatMap((file) => whole(file))
    .filter((file) => !file.startsWith('widgets/'));
  const words = (folder: string) => heaviest(named(new RegExp(`^locales/${folder}/`)));
  const widget = (name: string) => named(new RegExp(`^widgets/meeting-${name}-`)).flatMap((file) => whole(file));
  return [
    cost('loader alone', 1 * kB, loader),
    ...Object.entries(FIRST_VIEW).flatMap(([name, budget]) => {
      const files = [...loader, ...widget(name), ...words(name)];
      return [
        cost(`${name}, first view, heaviest language`, budget * kB, files),
        cost(`${name}, first view, with names of dates`, (budget + NAMES) * kB, [...new Set([...files, ...dates])]),
        cost(`${name}, one more language`, 3.5 * kB, [
          ...words(name),
          ...dates.filter((file) => !files.includes(file)),
        ]),
      ];
    }),
    ...Object.entries(ON_DEMAND).flatMap(([name, budget]) => {
      const files = named(new RegExp(`^shared/${name}-`));
      const own = ON_DEMAND_WORDS[name] ? words(ON_DEMAND_WORDS[name]) : [];
      return files.length > 0 ? [cost(`${name}, on demand`, budget * kB, [...files, ...own])] : [];
    }),
    ...named(/^standalone\//).map((file) =>
      cost(`${file}, nine languages`, (/widgets/.test(file) ? 80 : 55) * kB, [file]),
    ),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, bytes, budget } of measure('dist')) {
    console.log(`${(bytes / kB).toFixed(2).padStart(7)} kB of ${(budget / kB).toFixed(1).padStart(4)}  ${what}`);
  }
}
