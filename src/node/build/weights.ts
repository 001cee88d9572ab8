import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder, type Rolldown } from 'vite';
import { brotli } from './brotli.js';

/** What a module adds to the file that it is in, in bytes. */
interface Weight {
  readonly module: string;
  readonly minified: number;
  /** What the file would be lighter by without it. */
  readonly compressed: number;
}

/** The modules of a minified file, heaviest first. */
function weigh({ code, map }: Rolldown.OutputChunk, named: (source: string) => string): Weight[] {
  const sources = new SourceMap(map as never);
  const owners = code.split('\n').flatMap((text, line) =>
    Array.from({ length: text.length + 1 }, (_, column) => {
      const entry = sources.findEntry(line, column);
      return 'originalSource' in entry && entry.originalSource ? named(entry.originalSource) : 'between modules';
    }),
  );
  const whole = brotli(code);
  return [...new Set(owners)]
    .map((module) => {
      const rest = Array.from(code, (character, at) => (owners[at] === module ? '' : character)).join('');
      return { module, minified: code.length - rest.length, compressed: whole - brotli(rest) };
    })
    .sort((one, other) => other.compressed - one.compressed);
}

/** Builds the files that the script tag loads once more, in memory, and tells what each is made of. */
async function main(pattern: RegExp): Promise<void> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const build = { sourcemap: 'hidden', write: false } as const;
  const builder = await createBuilder({ root, logLevel: 'error', environments: { split: { build } } });
  const built = await builder.build(builder.environments['split']!);
  const files = [built].flat().flatMap((output) => ('output' in output ? output.output : []));
  const named = (source: string) => relative(root, fileURLToPath(new URL(source, `file://${root}`)));
  for (const file of files) {
    if (file.type !== 'chunk' || !pattern.test(file.fileName)) continue;
    console.log(`\n${file.fileName}: ${file.code.length} bytes, ${brotli(file.code)} in brotli`);
    for (const { module, minified, compressed } of weigh(file, named)) {
      console.log(`${String(minified).padStart(8)} ${String(compressed).padStart(6)}  ${module}`);
    }
  }
}

await main(new RegExp(process.argv[2] ?? '^(shared/core|widgets/)'));
