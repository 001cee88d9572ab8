import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../results', import.meta.url));

/** Keeps what a test counted, under its name in `results/`. */
export function keepResults(name: string, results: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(results, undefined, 2)}\n`);
}
