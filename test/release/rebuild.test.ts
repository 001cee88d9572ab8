import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'rebuild-'));
after(() => rmSync(elsewhere, { recursive: true }));

/** Hash of each built file. Storybook is no part of a release. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .filter((file) => !file.includes('/storybook/'))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Packages are not written to: a link to each file does, where both folders are on one disk. */
function copyPackages(): void {
  const packages = join(root, 'node_modules');
  if (spawnSync('cp', ['-al', packages, elsewhere]).status !== 0) execFileSync('cp', ['-a', packages, elsewhere]);
}

test('a clean copy in another folder, built in another zone, gives the same bytes', () => {
  const left = ['.git', 'dist', 'generated', 'node_modules', 'registrations'];
  cpSync(root, elsewhere, { recursive: true, filter: (source) => !left.includes(basename(source)) });
  copyPackages();
  const env = { ...process.env, TZ: 'Pacific/Apia', LANG: 'C' };
  for (const script of ['build:words', 'build:dist'])
    execFileSync('npm', ['run', script], { cwd: elsewhere, env, stdio: 'ignore' });
  assert.deepEqual(hashes(`${elsewhere}/`), hashes(root));
});
