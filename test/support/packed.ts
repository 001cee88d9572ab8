import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Packed {
  /** Path of the tarball. */
  readonly path: string;
  readonly files: readonly { readonly path: string }[];
}

/** What `npm publish` would send. */
export function pack(folder: string): Packed {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' })) as [
    { filename: string; files: { path: string }[] },
  ];
  return { path: join(folder, packed.filename), files: packed.files };
}

/** Puts it where a project has its packages. */
export function unpack({ path }: Packed, modules: string): string {
  const installed = join(modules, '@u4ssc/meeting-widgets');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path, '--strip-components=1', '-C', installed]);
  return installed;
}
