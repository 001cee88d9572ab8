import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages that built files contain or import though hardly a line of their own is left. */
const SHIPPED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

const NOTED = Symbol.for('@u4ssc/meeting-widgets: bundled packages');

/** A build step that notes from which packages the built files take code, and the folders of these. */
export function bundledPackages(root: string): { readonly plugin: Plugin; readonly folders: () => string[] } {
  // Vite reads the configuration anew for each of its builds: what they note has to meet in one place all the same.
  const process = globalThis as typeof globalThis & { [NOTED]?: Set<string> };
  const found = (process[NOTED] ??= new Set(SHIPPED.map((name) => join(root, 'node_modules', name))));
  return {
    plugin: {
      name: 'bundled-packages',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const id of chunk.moduleIds) {
            const [folder] = /^[^\0]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? [];
            if (folder !== undefined) found.add(join(folder));
          }
        }
      },
    },
    folders: () => [...found],
  };
}

/** The licences of packages, as these ask to go along with every copy. Throws when one has no licence to copy. */
export function licenseTexts(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    };
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file));
    if (files.length === 0) throw new Error(`${name} is bundled, and its folder holds no licence: ${folder}`);
    return `${name} ${version}\n\n${files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')}\n`;
  });
  return [...new Set(texts)].join('\n\n');
}
