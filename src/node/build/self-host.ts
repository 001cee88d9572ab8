import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What goes along with the scripts. */
const PAPERS = [
  'embed.html',
  'manifest.json',
  'licenses.txt',
  'sbom.json',
  'conformance.json',
  'schema/meeting-1.json',
];

/**
 * Everything that a site needs to serve the widgets by itself, as one zip file with one folder inside. The same files give
 * the same bytes.
 */
export function selfHostZip(dist: string, scripts: readonly string[], version: string): Uint8Array {
  const folder = `meeting-widgets-${version}`;
  const files = [...scripts, ...PAPERS].map((file): [string, Uint8Array] => [
    `${folder}/${file}`,
    new Uint8Array(readFileSync(join(dist, file))),
  ]);
  // Zip files begin with the year 1980, by the clock of whoever writes them: noon is the same day in every zone.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1, 12) });
}
