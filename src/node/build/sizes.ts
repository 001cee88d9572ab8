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
    for (const [, from] of readFileSync(join(dist, file), 'utf8').matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) {
      const imported = posix.join(posix.dirname(file), from!);
      if (!seen.has(imported)) whole(imported, seen);
    }
    return [...seen];
  };

  const loader = named(/^meeting-widgets\.js$/);
  const words = named(/^locales\//);
  const heaviest = [...words].sort((a, b) => weigh(b) - weigh(a)).slice(0, 1);
  return [
    cost('loader alone', 1 * kB, loader),
    cost('agenda, first view, heaviest language', 26 * kB, [
      ...loader,
      ...named(/^widgets\/meeting-agenda-/).flatMap((file) => whole(file)),
      ...heaviest,
    ]),
    ...words.map((file) => cost(`one more language: ${file.replace(/^.*?(\w+)-[\w-]+\.js$/, '$1')}`, 3.5 * kB, [file])),
    cost('standalone agenda, nine languages', 55 * kB, named(/^standalone\/meeting-agenda\.js$/)),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, bytes, budget } of measure('dist')) {
    console.log(`${(bytes / kB).toFixed(2).padStart(7)} kB of ${(budget / kB).toFixed(1).padStart(4)}  ${what}`);
  }
}
