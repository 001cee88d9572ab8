import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { isForScriptTag } from './script-tag.js';

/** What a module that others share looks like to those who import it takes a file of its own to make: an object will do. */
export const plainNamespaces: Plugin = {
  name: 'plain-namespaces',
  applyToEnvironment: isForScriptTag,
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const [line, make] =
        /import\{(?:\w+ as )?([\w$]+)\}from"[^"]*\/(?:all-)?rolldown-runtime-[^"]*";/.exec(chunk.code) ?? [];
      if (line === undefined) continue;
      const made = new RegExp(
        `(?<=(?:var |,)[\\w$]+=)${make!.replace('$', '\\$')}\\(\\{((?:[\\w$]+:\\(\\)=>[\\w$]+,?)*)\\}\\)`,
        'g',
      );
      const code = chunk.code.replaceAll(
        made,
        (_call, names: string) => `{${names.replaceAll(/([\w$]+):\(\)=>([\w$]+)/g, 'get $1(){return $2}')}}`,
      );
      if (code === chunk.code) throw new Error(`${chunk.fileName} makes an object in another way than expected.`);
      chunk.code = code.replace(line, '');
    }
    for (const file of Object.keys(bundle)) if (file.includes('rolldown-runtime')) delete bundle[file];
  },
};

const EXPORTS = /export\{([^}]*)\};?\s*$/;

/** What files share among themselves goes by the name that it has where it is made, and needs no second one. */
export const sharedNames: Plugin = {
  name: 'shared-names',
  applyToEnvironment: isForScriptTag,
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const shared of chunks) {
      const [list, names] = EXPORTS.exec(shared.code) ?? [];
      // What is asked for while a page runs is asked for by name.
      const asked = `/${posix.basename(shared.fileName)}")`;
      if (list === undefined || shared.isEntry || chunks.some(({ code }) => code.includes(asked))) continue;
      const made = new Map(names!.split(',').map((pair) => named(pair).reverse() as [string, string]));
      shared.code = shared.code.replace(EXPORTS, `export{${[...made.values()].sort().join()}};`);
      for (const chunk of chunks) {
        chunk.code = chunk.code.replaceAll(/import\{([^}]*)\}from"([^"]+)"/g, (whole, taken: string, from: string) => {
          if (posix.join(posix.dirname(chunk.fileName), from) !== shared.fileName) return whole;
          const pairs = taken.split(',').map(named);
          return `import{${pairs.map(([name, own]) => spelled(made.get(name)!, own)).join()}}from"${from}"`;
        });
      }
    }
  },
};

/** "a as b", or "a" for both. */
function named(pair: string): [string, string] {
  const [name, other = name] = pair.split(' as ');
  return [name!, other!];
}

const spelled = (name: string, other: string): string => (name === other ? name : `${name} as ${other}`);

/** The loader has its own copy of what it shares with the widgets: it waits for no other file. */
export const loaderAlone = (root: string): Plugin => ({
  name: 'loader-alone',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'split',
  resolveId: (id, importer) =>
    importer === `${root}src/loader.ts` && id === './feed/request.js' ? `${root}src/feed/request.ts?loader` : undefined,
  load: (id) => (id.endsWith('?loader') ? readFileSync(id.replace('?loader', ''), 'utf8') : undefined),
});

/** Small modules that several widgets need: one that is shared would be a file of its own, or would bring another widget along. */
const COPIED = /\/(?:locale\/(?:country|moment)|feed\/registration-window|widget\/paced-widget)\.js$/;

/** Every folder that asks for one of these gets a copy; state, if any, is a cache. */
export const ownCopies = (root: string): Plugin => ({
  name: 'own-copies',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'split',
  resolveId(id, importer = '') {
    if (!COPIED.test(id) || !importer.startsWith(`${root}src/`)) return undefined;
    const [folder] = importer.slice(`${root}src/`.length).split('/');
    return `${posix.join(posix.dirname(importer), id).replace(/\.js$/, '.ts')}?${folder}`;
  },
  load: (id) =>
    COPIED.test(id.replace(/\.ts\?\w+$/, '.js')) ? readFileSync(id.replace(/\?\w+$/, ''), 'utf8') : undefined,
});

/** The loader asks for a widget and for all that it imports at the same time: else each import would wait for the one before. */
export const flatRequests: Plugin = {
  name: 'flat-requests',
  applyToEnvironment: ({ name }) => name === 'split',
  generateBundle(_, bundle) {
    const loader = bundle['meeting-widgets.js'];
    if (loader?.type !== 'chunk') return;
    const needed = (file: string, seen = new Set<string>()): Set<string> => {
      const chunk = bundle[file];
      if (chunk?.type !== 'chunk' || seen.has(file)) return seen;
      seen.add(file);
      for (const [, from] of chunk.code.matchAll(/\bfrom"(\.[^"]+)"/g))
        needed(posix.join(posix.dirname(file), from!), seen);
      return seen;
    };
    loader.code = loader.code.replaceAll(
      /import\("\.\/(widgets\/[^"]+)"\)\.then\(\w+=>\w+\.\w+\)/g,
      (_whole, file: string) => `Promise.all([${[...needed(file)].map((name) => `import("./${name}")`).join()}])`,
    );
  },
};

/** What begins the build of all widgets does nothing but ask for the file that holds them: the loader asks for that one. */
export const withoutEntry: Plugin = {
  name: 'without-entry',
  applyToEnvironment: ({ name }) => name === 'all',
  generateBundle(_, bundle) {
    for (const [file, chunk] of Object.entries(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry) delete bundle[file];
  },
};

/** The file with all widgets in one, which is built before the loader that asks for it. */
export const fileOfAll = (outDir: string): string => {
  const file = readdirSync(`${outDir}/widgets`).find((name) => name.startsWith('meeting-all-'));
  if (file === undefined) throw new Error('The file with all widgets is built before the loader.');
  return `./widgets/${file}`;
};

/** The loader asks for a file of another build where its source names the module that defines all widgets. */
export const loaderOfAll = (root: string): Plugin => ({
  name: 'loader-of-all',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'split',
  resolveId(id, importer) {
    if (importer !== `${root}src/loader.ts` || id !== './register.js') return undefined;
    return { id: fileOfAll(this.environment.config.build.outDir), external: true };
  },
});
