import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages that built files contain or import though hardly a line of their own is left. */
const SHIPPED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

/** A build step that notes from which packages the built files take code, and the folders of these. */
export function bundledPackages(root: string): { readonly plugin: Plugin; readonly folders: () => string[] } {
  const found = new Set(SHIPPED.map((name) => join(root, 'node_modules', name)));
  return {
    plugin: {
      name: 'bundled-packages',
      // Vite reads the configuration anew for each of its builds: what they note has to meet in one place all the same.
      sharedDuringBuild: true,
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

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string;
  readonly repository?: string | { readonly url: string };
}

/**
 * The licences of packages, as these ask to go along with every copy. One that only names its licence goes by the words of
 * another from the same repository, or by those of the MIT licence. Throws when there are none to copy.
 */
export function licenseTexts(folders: readonly string[]): string {
  const packages = folders.map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file));
    const words = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    return { ...about, folder, words, origin: originOf(about) };
  });
  const texts = packages.map(({ name, version, license, author, folder, words, origin }) => {
    const kin = packages.find((other) => origin && other.origin === origin && other.words);
    const text = words || kin?.words || (license === 'MIT' && author && mit(author));
    if (!text) throw new Error(`${name} is bundled, and its folder holds no licence: ${folder}`);
    return `${name} ${version}\n\n${text}\n`;
  });
  return [...new Set(texts)].join('\n\n');
}

/** Repository and licence; undefined where one of them is not told. */
function originOf({ license, repository }: Package): string | undefined {
  const url = typeof repository === 'object' ? repository.url : repository;
  return license && url && `${url} ${license}`;
}

function mit(author: string): string {
  const own = readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8').trim();
  return own.replace(/^Copyright .*/m, `Copyright (c) ${author}`);
}
