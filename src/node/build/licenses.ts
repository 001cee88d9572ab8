import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that built files contain. */
const SHIPPED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize', 'zod'];

/** Their licences, as these ask to go along with every copy. */
export function licenseTexts(root: string): string {
  return SHIPPED.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return `${name} ${version}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`;
  }).join('\n\n');
}
