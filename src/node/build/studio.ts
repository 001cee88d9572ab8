import { copyFileSync, mkdirSync } from 'node:fs';

/** What the studio needs beside its script. */
const FILES = ['index.html', 'studio.css', 'preview.css', 'editor.css', 'icon.svg', 'sample.json'];

/** Puts the page of the studio and what lies beside its script into `dist/studio`. */
export function copyStudio(root: string, dist: string): void {
  mkdirSync(`${dist}/studio`, { recursive: true });
  for (const file of FILES) copyFileSync(`${root}/src/studio/${file}`, `${dist}/studio/${file}`);
}
