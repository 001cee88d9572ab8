import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script of a fixed name, and its copy whose name says which it is: `name.0.1.0.1a2b3c4d.js`. */
const VERSIONED = /\.\d+\.\d+\.\d+[^/]*\.[0-9a-f]{8}\.js$/;

/**
 * Writes a copy of every script that pages name themselves, under a name that never means other bytes, so that it may be
 * kept for ever. Copies of earlier builds go. Returns the copy for each script, as paths below `dist`.
 */
export function versionedCopies(dist: string, version: string): Record<string, string> {
  const scripts = ['', 'standalone'].flatMap((folder) =>
    readdirSync(join(dist, folder), { encoding: 'utf8' })
      .filter((name) => /^meeting-.*\.js$/.test(name))
      .map((name) => (folder === '' ? name : `${folder}/${name}`)),
  );
  for (const file of scripts.filter((name) => VERSIONED.test(name))) rmSync(join(dist, file));
  return Object.fromEntries(
    scripts
      .filter((name) => !VERSIONED.test(name))
      .sort()
      .map((file) => {
        const content = readFileSync(join(dist, file));
        const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
        const copy = file.replace(/\.js$/, `.${version}.${hash}.js`);
        writeFileSync(join(dist, copy), content);
        return [file, copy];
      }),
  );
}
