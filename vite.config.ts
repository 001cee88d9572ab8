import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildEnvironmentOptions, type EnvironmentOptions } from 'vite';
import { conformance } from './src/node/build/conformance/conformance.js';
import { leanLit, leanSchema, markedAsUtf8, plainEnglish, stripAnnotations } from './src/node/build/lean-code.js';
import { bundledPackages, licenseTexts } from './src/node/build/licenses.js';
import { releaseManifest } from './src/node/build/manifest.js';
import { billOfMaterials } from './src/node/build/sbom.js';
import {
  flatRequests,
  loaderAlone,
  loaderOfAll,
  ownCopies,
  withoutEntry,
  plainNamespaces,
  sharedNames,
} from './src/node/build/requests.js';
import { shortNames } from './src/node/build/short-names.js';
import { publishedSchema } from './src/node/build/schema.js';
import { selfHostZip } from './src/node/build/self-host.js';
import { copyStudio } from './src/node/build/studio.js';
import { leanTemplates } from './src/node/build/templates.js';
import { writeTypes } from './src/node/build/types.js';
import { OPTIONAL } from './src/node/receiver/optional.js';
import { versionedCopies } from './src/node/build/versioned.js';
import { compileWords } from './src/node/build/words.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('dist', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** One classic script for each widget, every language inside; `meeting-widgets` holds them all. */
const WIDGETS = readdirSync(`${root}src`).filter((folder) => existsSync(`${root}src/${folder}/define.ts`));
const STANDALONE = Object.fromEntries([
  ...WIDGETS.map((widget) => [`meeting-${widget}`, `src/${widget}/define.ts`]),
  ['meeting-widgets', 'src/register.ts'],
]) as Record<string, string>;

const browser: BuildEnvironmentOptions = {
  target: 'es2022',
  emptyOutDir: false,
  copyPublicDir: false,
  reportCompressedSize: false,
};

/** Half a kilobyte lighter than the built-in minifier where every byte is weighed, in twenty times the time. */
const lightest: BuildEnvironmentOptions = {
  ...browser,
  minify: 'terser',
  terserOptions: { module: true, ecma: 2020, compress: { passes: 3, pure_getters: true }, format: { comments: false } },
};

/** What every widget needs at once. */
const CORE =
  /\/src\/(?:widget|feed)\/(?!changes|digest|warnings|markdown|session-hash|paced-widget|registration|condition|review|calendar|updates|structured|find-panel|copies|lean-copies|request\.ts\?)|\/src\/locale\/[^/]+(?<!source|catalogues|country|early|moment|fold-text)\.ts$|\/locale-codes|\0words/;

/** The script tag: a loader, a file for each widget and language, and what they share. */
const split: BuildEnvironmentOptions = {
  ...lightest,
  lib: { entry: { 'meeting-widgets': 'src/loader.ts' }, formats: ['es'] },
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      // Few files that are large: what compresses together is lighter than what is cut where it is shared.
      codeSplitting: {
        groups: [
          { name: 'core', test: CORE },
          ...WIDGETS.map((widget) => ({
            name: `meeting-${widget}`,
            // What is posted and received is fetched with what posts it, and what tells mistakes with what names them.
            test: new RegExp(`/src/(?:${widget}/(?!submission|validate|events)[^/]+|\\w+/[\\w-]+\\.ts\\?${widget})$`),
          })),
        ],
      },
      chunkFileNames: ({ facadeModuleId, name }) => {
        const [, spelled] = /\/locale\/spelling\/(\w\w)\.ts$/.exec(facadeModuleId ?? '') ?? [];
        if (spelled) return `locales/dates/${spelled}-[hash].js`;
        return `${name.startsWith('meeting-') ? 'widgets' : 'shared'}/[name]-[hash].js`;
      },
    },
  },
};

/** What else one of the widgets needs at once. */
const ALL = new RegExp(
  `/src/(?:register\\.ts|(?:${WIDGETS.join('|')})/(?!submission|validate|events)[^/]+|widget/paced-widget\\.ts|locale/(?:catalogues\\.ts\\?all|country\\.ts|moment\\.ts)|feed/registration[^/]*)$`,
);

/** For pages that show every widget: all that their first view needs in one file, which is much lighter than five. */
const all: BuildEnvironmentOptions = {
  ...lightest,
  lib: { entry: 'src/register.ts', formats: ['es'] },
  rolldownOptions: {
    output: {
      codeSplitting: { groups: [{ name: 'meeting-all', test: new RegExp(`${CORE.source}|${ALL.source}`) }] },
      chunkFileNames: ({ name }) =>
        name === 'meeting-all' ? 'widgets/[name]-[hash].js' : 'shared/all-[name]-[hash].js',
    },
  },
};

/** One classic script with all that it needs inside. */
const classic = (name: string, entry: string, outDir: string): BuildEnvironmentOptions => ({
  ...browser,
  outDir,
  lib: { entry, name: 'MeetingWidgets', formats: ['iife'] },
  rolldownOptions: { output: { minify: true, codeSplitting: false, entryFileNames: `${name}.js` } },
});

/** For bundlers: readable modules that import Lit from where the page's other components do. */
const npm: BuildEnvironmentOptions = {
  ...browser,
  minify: false,
  lib: { entry: { index: 'src/index.ts', register: 'src/register.ts' }, formats: ['es'] },
  rolldownOptions: {
    external: /^lit($|\/)/,
    output: { entryFileNames: '[name].js', chunkFileNames: 'npm/[name]-[hash].js' },
  },
};

/**
 * The commands: one file for each, loaded when it is called, with every package it stands on inside. What the receiver
 * alone needs stays outside: those who only embed do not install it.
 */
const node: BuildEnvironmentOptions = {
  target: 'node20.19',
  outDir: 'dist/node',
  emptyOutDir: true,
  copyPublicDir: false,
  reportCompressedSize: false,
  minify: false,
  rolldownOptions: {
    input: { cli: 'src/node/cli.ts', receiver: 'src/node/receiver/index.ts' },
    external: new RegExp(`^(${OPTIONAL.join('|')})($|/)`),
    output: {
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: ({ facadeModuleId }) =>
        /\/locale\/(?:generated|source)/.test(facadeModuleId ?? '') ? 'locales/[name].js' : '[name].js',
    },
  },
};

/** The page where webmasters make their snippet: one script, and what is fetched when it is asked for. */
const studio: BuildEnvironmentOptions = {
  ...browser,
  outDir: 'dist/studio',
  lib: { entry: { studio: 'src/studio/studio.ts' }, formats: ['es'] },
  rolldownOptions: { output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
};

const environments: Record<string, EnvironmentOptions> = {
  all: { consumer: 'client', build: all },
  split: { consumer: 'client', build: split },
  npm: { consumer: 'client', build: npm },
  studio: { consumer: 'client', build: studio },
  node: { consumer: 'server', resolve: { noExternal: true, external: [...OPTIONAL] }, build: node },
  ...Object.fromEntries(
    Object.entries(STANDALONE).map(([name, entry]) => [
      `standalone_${name.replaceAll('-', '_')}`,
      { consumer: 'client', build: classic(name, entry, 'dist/standalone') },
    ]),
  ),
  doctor: {
    consumer: 'client',
    build: {
      ...browser,
      lib: { entry: 'src/doctor/doctor.ts', formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false, entryFileNames: 'doctor.js' } },
    },
  },
  embed: { consumer: 'client', build: classic('embed', 'src/embed/frame.ts', 'dist') },
  embed_resizer: { consumer: 'client', build: classic('embed-resizer', 'src/embed/resizer.ts', 'dist') },
};

const bundled = bundledPackages(root);

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [
    compileWords(`${root}src`),
    leanSchema(root),
    leanLit(root),
    plainEnglish(root),
    shortNames(root),
    stripAnnotations,
    markedAsUtf8,
    plainNamespaces,
    sharedNames,
    loaderAlone(root),
    ownCopies(root),
    loaderOfAll(root),
    withoutEntry,
    flatRequests,
    bundled.plugin,
    leanTemplates(),
  ],
  environments,
  builder: {
    async buildApp(builder) {
      for (const folder of ['locales', 'npm', 'shared', 'standalone', 'studio', 'types', 'widgets']) {
        rmSync(`${dist}/${folder}`, { recursive: true, force: true });
      }
      for (const name of Object.keys(environments)) await builder.build(builder.environments[name]!);
      const write = (file: string, content: unknown) =>
        writeFileSync(`${dist}/${file}`, `${JSON.stringify(content, undefined, 2)}\n`);
      mkdirSync(`${dist}/schema`, { recursive: true });
      write('schema/meeting-1.json', publishedSchema());
      copyFileSync(`${root}src/embed/embed.html`, `${dist}/embed.html`);
      const manifest = releaseManifest(dist, version, versionedCopies(dist, version));
      write('manifest.json', manifest);
      write('sbom.json', billOfMaterials(root, bundled.folders()));
      write('conformance.json', conformance(version));
      copyStudio(root, dist);
      writeFileSync(`${dist}/licenses.txt`, licenseTexts(bundled.folders()));
      writeFileSync(`${dist}/meeting-widgets-self-host.zip`, selfHostZip(dist, Object.keys(manifest.files), version));
      chmodSync(`${dist}/node/cli.js`, 0o755);
      await writeTypes(root, dist);
    },
  },
});
