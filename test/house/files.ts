import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of a path from the top. */
export const at = (path: string): string => join(ROOT, path);

export const exists = (path: string): boolean => existsSync(at(path));

export const read = (path: string): string => readFileSync(at(path), 'utf8');

/** Every file below a folder, as paths from the top with forward slashes, in order; none when there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!exists(folder)) return [];
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at('').length).split(sep).join('/'))
    .sort();
}

/** The source we write ourselves: what lit-localize generates has the style of lit-localize. */
export function sourceFiles(): string[] {
  return filesBelow('src').filter((path) => path.endsWith('.ts') && !path.startsWith('src/locale/generated/'));
}

/** Folders that exist whether or not a widget does. */
export const SHARED_FOLDERS = [
  'feed',
  'locale',
  'widget',
  'calendar',
  'structured',
  'tools',
  'doctor',
  'embed',
  'studio',
  'node',
];

/** The folder of each widget. */
export function widgetFolders(): string[] {
  const folders = sourceFiles().map((path) => path.split('/'));
  return [...new Set(folders.filter((parts) => parts.length > 2).map((parts) => parts[1]!))].filter(
    // What has no element yet is no widget.
    (folder) => !SHARED_FOLDERS.includes(folder) && exists(`src/${folder}/meeting-${folder}.ts`),
  );
}

/** Number of the line that a position in a text is on, from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
