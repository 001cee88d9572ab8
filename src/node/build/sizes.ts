import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from './brotli.js';

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

/** Budget of each widget's first view, in kB: meant to be 26, 23, 30 and 23. */
const FIRST_VIEW: Readonly<Record<string, number>> = {
  agenda: 26,
  notice: 23,
  registration: 27.6,
  speakers: 22.3,
};

/** What a page with all four widgets may cost, in kB: meant to be 45. */
const ALL_FOUR = 41.2;

/** The same where a page shows them one after the other, or a visitor goes from page to page. */
const ONE_BY_ONE = 48.4;

/** What is fetched when it is asked for, with its words in the heaviest language, in kB. */
const ON_DEMAND: Readonly<Record<string, { readonly budget: number; readonly words?: string }>> = {
  tools: { budget: 13.8, words: 'agenda-tools' },
  grid: { budget: 3 },
  'lean-copies': { budget: 1.2 },
  letter: { budget: 2.5, words: 'notice-letter' },
  updates: { budget: 1 },
  sending: { budget: 9.1, words: 'registration-sending' },
  pin: { budget: 1, words: 'registration-pinned' },
  calendar: { budget: 7.3, words: 'notice-calendar' },
  'speakers-details': { budget: 3, words: 'speakers-details' },
  'speakers-tools': { budget: 4, words: 'speakers-tools' },
  'lean-qr': { budget: 3.5 },
  markdown: { budget: 1.5 },
};

/** Measures the built files below `dist` against their budgets. */
export function measure(dist: string): Cost[] {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const named = (pattern: RegExp) => all.filter((file) => pattern.test(file.replaceAll('\\', '/')));
  const weigh = (file: string) => brotli(readFileSync(join(dist, file)));
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
    cost('doctor, on demand', 40 * kB, named(/^doctor\.js$/)),
    cost('script that gives frames their height', 0.5 * kB, named(/^embed-resizer\.js$/)),
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
    cost('all four on a page, heaviest language', ALL_FOUR * kB, [...loader, ...widget('all'), ...words('all')]),
    cost('all four, one after the other, heaviest language', ONE_BY_ONE * kB, [
      ...new Set([...loader, ...Object.keys(FIRST_VIEW).flatMap((name) => [...widget(name), ...words(name)])]),
    ]),
    ...Object.entries(ON_DEMAND).flatMap(([name, { budget, words: folder }]) => {
      const there = Object.keys(FIRST_VIEW).flatMap(widget);
      const files = new Set(named(new RegExp(`^shared/${name}-`)).flatMap((file) => whole(file)));
      const own = [...files].filter((file) => !there.includes(file));
      return own.length > 0
        ? [cost(`${name}, on demand`, budget * kB, [...own, ...(folder ? words(folder) : [])])]
        : [];
    }),
    ...named(/^standalone\/[\w-]+\.js$/).map((file) =>
      cost(`${file}, nine languages`, (file.endsWith('/meeting-widgets.js') ? 100 : 55) * kB, [file]),
    ),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, bytes, budget } of measure('dist')) {
    console.log(`${(bytes / kB).toFixed(2).padStart(7)} kB of ${(budget / kB).toFixed(1).padStart(4)}  ${what}`);
  }
}
