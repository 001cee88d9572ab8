import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { read, sourceFiles } from './files.js';
import { importsOf } from './modules.js';

/** When each was published and looked up, as `npm view NAME@VERSION time` says it. */
const AGES = JSON.parse(read('test/house/ages.json')) as Readonly<
  Record<string, { readonly published: string; readonly checked: string }>
>;
const LOCK = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dependencies?: Readonly<Record<string, string>> }>
  >;
};
const DAY = 86_400_000;
/** By then a hijacked version has mostly been found. */
const RIPE = 14;
/** What runs in no visitor's browser. */
const ELSEWHERE = ['src/node/', 'src/tools/', 'src/studio/'];

suite('packages that run in browsers of visitors', () => {
  test('are few, and had been out for a fortnight when they were taken', () => {
    const used = withTheirs(
      sourceFiles()
        .filter((path) => !ELSEWHERE.some((place) => path.startsWith(place)))
        .flatMap((path) => importsOf(path).filter(({ file, typeOnly }) => file === undefined && !typeOnly))
        .map(({ specifier }) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')),
    );
    const versions = used.map((name) => `${name}@${LOCK.packages[`node_modules/${name}`]!.version}`);
    assert.deepEqual(versions.sort(), Object.keys(AGES).sort(), 'Look up: npm view NAME@VERSION time');
    const young = Object.entries(AGES).filter(
      ([, { published, checked }]) => !(Date.parse(checked) - Date.parse(published) >= RIPE * DAY),
    );
    assert.deepEqual(young, []);
  });
});

/** These, and what they bring along to run. */
function withTheirs(names: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || name.startsWith('@types/')) return;
    found.add(name);
    Object.keys(LOCK.packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(add);
  };
  names.forEach(add);
  return [...found];
}
