import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, translationsOf } from '../../src/node/build/messages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.js$/.test(file) && !file.startsWith('storybook'),
);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
/** What ends up in a page: all but the commands. */
const pages = built.filter((file) => !file.startsWith('node'));
/** Files that browsers load as they are; the others go through a bundler. */
const direct = built.filter((file) => /^(meeting-widgets\.|embed|doctor|widgets|locales|shared|standalone)/.test(file));

test('the promised files are there', () => {
  for (const file of [
    'meeting-widgets.js',
    'standalone/meeting-agenda.js',
    'standalone/meeting-widgets.js',
    'index.js',
    'register.js',
  ]) {
    assert.ok(built.includes(file), file);
  }
  for (const file of [
    'index.d.ts',
    'register.d.ts',
    'schema/meeting-1.json',
    'custom-elements.json',
    'manifest.json',
    'licenses.txt',
  ]) {
    assert.ok(readFileSync(join(dist, file)).length > 0, file);
  }
});

/** Parses every file that it is given: one process for all of them, as starting one takes longer than that. */
const PARSE = `
  import { readFileSync } from 'node:fs';
  import { SourceTextModule } from 'node:vm';
  for (const identifier of process.argv.slice(1)) new SourceTextModule(readFileSync(identifier, 'utf8'), { identifier });
`;

test('every built file is a script that parses', () => {
  const flags = ['--experimental-vm-modules', '--no-warnings', '--input-type=module', '--eval', PARSE, '--'];
  execFileSync(process.execPath, [...flags, ...built.map((file) => join(dist, file))]);
});

test('no file built for pages turns strings into markup or code, or styles inline', () => {
  const forbidden =
    /unsafeHTML|unsafeSVG|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|[\s"'`]style=|styleMap/;
  for (const file of pages) {
    const code = read(file);
    assert.equal(forbidden.exec(code)?.[0], undefined, file);
    // Templates are made by innerHTML, in one place, through a policy for Trusted Types.
    assert.ok((code.match(/innerHTML/g) ?? []).length <= 1, file);
  }
});

test('what browsers load holds no development build, no Node and no words of another language', () => {
  const spanish = translationsOf(parse('es.ts', readFileSync(join(root, 'src/locale/generated/es.ts'), 'utf8')));
  const sentences = [...spanish.values()].filter((sentence) => sentence.length > 12 && !sentence.includes('{'));
  assert.ok(sentences.length > 10);
  for (const file of direct) {
    const code = read(file);
    assert.doesNotMatch(code, /["'`]node:|DEV_MODE|dev-mode|__PURE__/, file);
    if (/standalone|locales\/[\w-]+\/(es|gl|ca)-/.test(file)) continue;
    for (const sentence of sentences) assert.ok(!code.includes(sentence), `${file}: ${sentence}`);
    if (!/locales\//.test(file)) assert.ok(!code.includes('The programme has not been published yet'), file);
  }
});

test('the manifest names every file that browsers load, with its hash', async () => {
  const { createHash } = await import('node:crypto');
  const manifest = JSON.parse(read('manifest.json')) as { files: Record<string, { bytes: number; integrity: string }> };
  assert.deepEqual(Object.keys(manifest.files).sort(), [...direct].sort());
  for (const [file, { bytes, integrity }] of Object.entries(manifest.files)) {
    const content = readFileSync(join(dist, file));
    assert.equal(bytes, content.byteLength);
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
  }
});

test('the npm entries import nothing but Lit and each other', () => {
  const entries = built.filter((file) => /^(index|register|npm\/)/.test(relative('.', file)));
  for (const file of entries) {
    for (const [, from] of read(file).matchAll(/\bfrom\s*["']([^"']+)["']/g)) {
      assert.match(from!, /^(lit($|\/)|\.)/, `${file} imports ${from}`);
    }
  }
});

test('links of the feed are bound in one place and photos in another, which take safe addresses only', () => {
  const src = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const bound = src.filter((file) =>
    /(href|src|action|srcset|formaction)=\$\{/.test(readFileSync(join(root, 'src', file), 'utf8')),
  );
  assert.deepEqual(bound.sort(), ['speakers/photo.ts', 'widget/pieces.ts']);
  assert.match(readFileSync(join(root, 'src/speakers/photo-view.ts'), 'utf8'), /readonly url: SafeUrl;/);
  assert.match(readFileSync(join(root, 'src/widget/pieces.ts'), 'utf8'), /function link\(url: SafeUrl,/);
});

test('the built command runs by itself', () => {
  const cli = join(dist, 'node/cli.js');
  const run = (...args: string[]) => execFileSync(cli, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  assert.match(run('--help'), /^Usage: npx meeting-widgets COMMAND/);
  assert.match(run('ics', 'stories/feeds/u4ssc-1.json'), /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
});
