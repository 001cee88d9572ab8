import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack, unpack } from '../support/packed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
after(() => rmSync(folder, { recursive: true }));

const packed = pack(folder);
/** A project that has installed it. */
const project = join(folder, 'project');
const installed = unpack(packed, join(project, 'node_modules'));

/** What somebody writes who uses each door of the package. */
const CONSUMER = `
import '@u4ssc/meeting-widgets/register';
import { checkFeed, FeedError, MeetingAgenda, MeetingErrorEvent, type Feed, type Problem } from '@u4ssc/meeting-widgets';
import { createReceiver } from '@u4ssc/meeting-widgets/receiver';

const agenda: MeetingAgenda = document.createElement('meeting-agenda');
agenda.src = 'https://example.org/meeting.json';
agenda.addEventListener('meeting-load', (event) => {
  const problems: readonly Problem[] = event.problems;
  console.log(problems.length);
});
document.addEventListener('meeting-error', (event: MeetingErrorEvent) => {
  if (event.error instanceof FeedError) console.log(event.error.code);
});
const result = checkFeed({});
if (result.ok) {
  const feed: Feed = result.feed;
  console.log(feed.meeting.name);
}
console.log(createReceiver);
// @ts-expect-error A layout is a word, no number.
agenda.layout = 3;
`;

test('publint finds nothing to say of the package', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('the types of every door are what its code is, to those who import modules', async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(packed.path)));
  assert.ok(result.types);
  // The package is made of modules only, and says so: what cannot resolve `exports`, or must `require`, is left out.
  const problems = result.problems.filter(
    (problem) =>
      !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)) &&
      problem.kind !== 'CJSResolvesToESM',
  );
  assert.deepEqual(problems, []);
});

test('a strict project that installs the package type-checks', () => {
  // What npm installs along: the dependency, and what those who run the receiver install.
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'hono', 'kysely', '@types/trusted-types']) {
    mkdirSync(join(project, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
  }
  writeFileSync(join(project, 'consumer.ts'), CONSUMER);
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
      },
      files: ['consumer.ts'],
    }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('the package carries no more than it promises', () => {
  const strange = packed.files
    .map(({ path }) => path)
    .filter((path) => !/^(dist\/|locales\/|LICENSE$|README\.md$|package\.json$)/.test(path));
  assert.deepEqual(strange, []);
  assert.ok(!packed.files.some(({ path }) => /\.zip$|storybook|\.map$/.test(path)));
});
