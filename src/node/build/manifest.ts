import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ReleaseManifest {
  readonly version: string;
  /** Every script, with its size in bytes and its hash for `integrity` attributes. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly integrity: string }>>;
  /** To stand in the page before any module script; `{base}` is the folder the files are served from. */
  readonly importMap: { readonly integrity: Readonly<Record<string, string>> };
  /** What a page's policy must allow; `{base}`, `{feed}` and `{endpoint}` are origins. */
  readonly contentSecurityPolicy: readonly string[];
}

/** Describes the browser files below `dist`: those of the script tag and the standalone ones. */
export function releaseManifest(dist: string, version: string): ReleaseManifest {
  const scripts = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => /^(meeting-widgets\.js|(widgets|locales|shared|standalone)\/)/.test(file))
    .sort();
  const files = Object.fromEntries(
    scripts.map((file) => {
      const content = readFileSync(join(dist, file));
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      return [file, { bytes: content.byteLength, integrity }];
    }),
  );
  const modules = Object.entries(files).filter(([file]) => !file.startsWith('standalone/'));
  return {
    version,
    files,
    importMap: { integrity: Object.fromEntries(modules.map(([file, { integrity }]) => [`{base}/${file}`, integrity])) },
    contentSecurityPolicy: [
      'script-src {base}',
      'connect-src {feed} {endpoint}',
      'img-src {feed}',
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ],
  };
}
