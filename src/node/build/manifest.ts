import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ReleaseManifest {
  readonly version: string;
  /** Every script, with its size in bytes and its hash for `integrity` attributes. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly integrity: string }>>;
  /** For each script that a page names itself, the copy whose name never means other bytes: what snippets should name. */
  readonly versioned: Readonly<Record<string, string>>;
  /** To stand in the page before any module script; `{base}` is the folder the files are served from. */
  readonly importMap: { readonly integrity: Readonly<Record<string, string>> };
  /** What a page's policy must allow; `{base}`, `{feed}` and `{endpoint}` are origins. */
  readonly contentSecurityPolicy: readonly string[];
  /** Headers to serve `embed.html` with; `{base}` is the origin of the scripts, `{partners}` are those of the pages that may frame it. */
  readonly frameHeaders: Readonly<Record<string, string>>;
}

/** What a page in a frame has no use for. */
const POWERS = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'publickey-credentials-get',
  'usb',
];

/** What a page's policy must allow; `{base}`, `{feed}` and `{endpoint}` are origins. */
export const POLICY = [
  'script-src {base}',
  'connect-src {feed} {endpoint}',
  'img-src {feed}',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
] as const;

/** Headers of `embed.html`. */
export const FRAME_HEADERS = {
  'Content-Security-Policy': 'script-src {base}; frame-ancestors {partners}',
  'Permissions-Policy': POWERS.map((power) => `${power}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Describes the browser files below `dist`: those of the script tag and the standalone ones. */
export function releaseManifest(
  dist: string,
  version: string,
  versioned: Readonly<Record<string, string>>,
): ReleaseManifest {
  const scripts = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => /^((meeting-widgets\.|embed|doctor)[^/]*js$|(widgets|locales|shared|standalone)\/)/.test(file))
    .sort();
  const files = Object.fromEntries(
    scripts.map((file) => {
      const content = readFileSync(join(dist, file));
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      return [file, { bytes: content.byteLength, integrity }];
    }),
  );
  const modules = Object.entries(files).filter(([file]) => !/^(standalone\/|embed)/.test(file));
  return {
    version,
    files,
    versioned,
    importMap: { integrity: Object.fromEntries(modules.map(([file, { integrity }]) => [`{base}/${file}`, integrity])) },
    contentSecurityPolicy: POLICY,
    frameHeaders: FRAME_HEADERS,
  };
}
