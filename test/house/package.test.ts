import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { suite, test } from 'node:test';
import { at, exists, filesBelow, read, sourceFiles, widgetFolders } from './files.js';
import { OPTIONAL } from '../../src/node/receiver/optional.js';
import { importsOf } from './modules.js';

type Entries = { readonly [condition: string]: Entries } | string | null;

interface Package {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly engines?: { readonly node?: string };
  readonly files?: readonly string[];
  readonly sideEffects?: boolean | readonly string[];
  readonly exports?: Readonly<Record<string, Entries>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly customElements?: string;
  readonly 'web-types'?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly overrides?: Readonly<Record<string, unknown>>;
}

const PACKAGE = JSON.parse(read('package.json')) as Package;
const DEPENDENCIES = Object.keys(PACKAGE.dependencies ?? {});
/** Doors that hold types alone, with the framework that each adds to. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  './react': 'react',
  './vue': 'vue',
  './svelte': 'svelte',
};
/** What the receiver stands on, and nothing else. */
const PEERS = Object.keys(PACKAGE.peerDependencies ?? {});
const PROMISED = [
  'meeting-widgets.js',
  'index.js',
  'index.d.ts',
  'register.js',
  'register.d.ts',
  'schema/meeting-1.json',
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
  'manifest.json',
  'standalone/meeting-widgets.js',
  'node/cli.js',
  'node/receiver.js',
  'receiver.d.ts',
  'licenses.txt',
  'sbom.json',
  'conformance.json',
  'meeting-widgets-self-host.zip',
  'doctor.js',
  'embed.html',
  'embed.js',
  'embed-resizer.js',
  ...widgetFolders().map((folder) => `standalone/meeting-${folder}.js`),
];

const unbuilt = !exists('dist/index.js') && 'dist is not built';

suite('the package', () => {
  test('says what it is', () => {
    assert.equal(PACKAGE.name, '@u4ssc/meeting-widgets');
    assert.match(PACKAGE.version ?? '', /^\d+\.\d+\.\d+/);
    assert.equal(PACKAGE.type, 'module');
    assert.equal(PACKAGE.engines?.node, '>=20.19');
  });

  test('is free to use, and can be published', () => {
    assert.equal(PACKAGE.license, 'MIT');
    assert.match(read('LICENSE'), /MIT License[\s\S]*Permission is hereby granted, free of charge/);
    assert.ok(!PACKAGE.private, 'private packages cannot be published');
    assert.ok(PACKAGE.files?.includes('dist'), 'dist is not among the files');
  });

  test('names each version that it stands on exactly', () => {
    const versions = Object.entries({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies, ...PACKAGE.overrides });
    const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)));
    assert.deepEqual(loose, []);
  });

  test('names every package that the source uses', () => {
    const named = [...DEPENDENCIES, ...Object.keys(PACKAGE.devDependencies ?? {})];
    const used = sourceFiles().flatMap((path) => importsOf(path).filter(({ file }) => file === undefined));
    const packages = new Set(used.map(({ specifier }) => packageOf(specifier)).filter((name) => name !== undefined));
    assert.deepEqual(
      [...packages].filter((name) => !named.includes(name)),
      [],
    );
  });

  test('asks nobody to install what the receiver alone needs', () => {
    assert.deepEqual([...OPTIONAL].sort(), PEERS);
    const compulsory = PEERS.filter((name) => PACKAGE.peerDependenciesMeta?.[name]?.optional !== true);
    assert.deepEqual(compulsory, []);
  });

  test('has the promised commands', () => {
    const promised = ['start', 'test', 'build', 'storybook', 'build-storybook', 'prepare'];
    const missing = promised.filter((command) => !PACKAGE.scripts?.[command]);
    assert.deepEqual(missing, []);
  });

  test('keeps its lock file in step', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
    const { dependencies, devDependencies } = lock.packages['']!;
    assert.deepEqual(
      { dependencies, devDependencies },
      { dependencies: PACKAGE.dependencies, devDependencies: PACKAGE.devDependencies },
    );
  });

  test('holds no secrets', () => {
    const texts = ['src', 'stories', 'locales', 'dist']
      .flatMap(filesBelow)
      .filter((path) => /\.(js|ts|json|xlf|html|css|md|pem|key)$/.test(path));
    const secret = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
    assert.deepEqual(
      texts.filter((path) => secret.test(read(path))),
      [],
    );
  });
});

suite('what is published', { skip: unbuilt }, () => {
  test('has every file that package.json points to', () => {
    const pointed = [
      ...targets(PACKAGE.exports ?? {}),
      ...Object.values(PACKAGE.bin ?? {}),
      PACKAGE.customElements ?? '',
      PACKAGE['web-types'] ?? '',
    ];
    assert.deepEqual(
      pointed.filter((path) => filesLike(path).length === 0),
      [],
    );
  });

  test('has the promised doors, with types before code', () => {
    const doors = PACKAGE.exports ?? {};
    assert.deepEqual(
      ['.', './register', './receiver'].filter((door) => !(door in doors)),
      [],
    );
    // Compilers and bundlers take the first condition that they know.
    const late = Object.values(doors).filter(
      (door) => typeof door === 'object' && door !== null && Object.keys(door)[0] !== 'types',
    );
    assert.deepEqual(late, []);
  });

  test('has every promised file', () => {
    assert.deepEqual(
      PROMISED.filter((file) => !exists(`dist/${file}`)),
      [],
    );
  });

  test('has no code in the doors of frameworks', () => {
    for (const door of Object.keys(FRAMEWORKS)) assert.deepEqual(Object.keys(PACKAGE.exports?.[door] ?? {}), ['types']);
  });

  test('keeps its definitions when a bundler drops modules that have no effect', () => {
    assert.ok(Array.isArray(PACKAGE.sideEffects), 'sideEffects is not a list');
    const kept = PACKAGE.sideEffects.flatMap(filesLike);
    const effective = [
      'dist/register.js',
      'dist/meeting-widgets.js',
      ...widgetFolders().map((folder) => `src/${folder}/define.ts`),
    ];
    assert.deepEqual(
      effective.filter((path) => !kept.includes(path)),
      [],
    );
  });

  test('has commands that a shell can run, and that need no other package', () => {
    for (const path of Object.values(PACKAGE.bin ?? {})) {
      assert.match(read(path), /^#!\/usr\/bin\/env node\n/, path);
      assert.equal(statSync(at(path)).mode & 0o111, 0o111, `${path} is not executable`);
    }
    // The list of commands loads each of them, and none loads more before it runs.
    const commands = importsOf('dist/node/cli.js').flatMap(({ file }) => file ?? []);
    const loaded = commands.map((path) => path.replace(/\.ts$/, '.js'));
    for (const path of loaded) {
      for (const { file, dynamic } of importsOf(path)) {
        const next = file?.replace(/\.ts$/, '.js');
        if (next !== undefined && !dynamic && !loaded.includes(next)) loaded.push(next);
      }
    }
    const foreign = ['dist/node/cli.js', ...loaded].flatMap((path) =>
      importsOf(path)
        .filter(({ specifier, file }) => file === undefined && packageOf(specifier) !== undefined)
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    assert.deepEqual(foreign, []);
  });

  test('stands on its own files and its dependencies alone', () => {
    const entries = [...targets(PACKAGE.exports ?? {}), ...Object.values(PACKAGE.bin ?? {})].filter((path) =>
      /\.(js|d\.ts)$/.test(path),
    );
    const open = entries.map((path) => path.replace(/^\.\//, ''));
    const foreign = new Set<string>();
    for (const path of open) {
      const own = path.endsWith('.d.ts') ? '.d.ts' : '.js';
      for (const { specifier, file } of importsOf(path)) {
        const next = file?.replace(/\.ts$/, own);
        if (next === undefined) {
          const name = packageOf(specifier);
          const framework = FRAMEWORKS[path.replace(/^dist(.*)\.d\.ts$/, '.$1')];
          const known = [...DEPENDENCIES, ...(/\bnode\//.test(path) ? PEERS : []), framework];
          if (name !== undefined && !known.includes(name)) foreign.add(`${path} imports ${specifier}`);
        } else if (!exists(next)) foreign.add(`${path} imports ${specifier}, which is not there`);
        else if (!open.includes(next)) open.push(next);
      }
    }
    assert.deepEqual([...foreign], []);
  });
});

/** The package of a bare specifier; undefined for what Node brings along. */
function packageOf(specifier: string): string | undefined {
  return isBuiltin(specifier) ? undefined : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function targets(entries: Entries): string[] {
  if (entries === null) return [];
  return typeof entries === 'string' ? [entries] : Object.values(entries).flatMap(targets);
}

/** The files that a path of package.json stands for; a `*` in it is anything. */
function filesLike(pattern: string): string[] {
  const path = pattern.replace(/^\.\//, '');
  if (!path.includes('*')) return exists(path) && path !== '' ? [path] : [];
  const parts = path.split('*').map((part) => part.replaceAll(/[.\\+?^${}()|[\]]/g, String.raw`\$&`));
  const like = new RegExp(`^${parts.join('.*')}$`);
  return [...filesBelow('dist'), ...filesBelow('src')].filter((file) => like.test(file));
}
