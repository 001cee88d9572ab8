import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type * as sources from '../../src/node/receiver/index.js';
import { readDesk } from '../../src/registration/submission.js';
import { emptyDatabase, meetingFeed } from './receivers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('where the packages of the receiver are not installed, every other command runs, and this one says what to install', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  for (const path of ['dist/node', 'package.json']) cpSync(join(root, path), join(folder, path), { recursive: true });
  const feed = join(root, 'stories/feeds/u4ssc-8.json');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['dist/node/cli.js', ...args], { cwd: folder, encoding: 'utf8' });
  assert.match(run('--help').stdout, /^ {2}receive {2}/m);
  assert.match(run('receive', '--help').stdout, /ORGANISER_KEY/);
  assert.match(run('ics', feed).stdout, /^BEGIN:VCALENDAR/);
  const { status, stderr } = run('receive', '--feed', feed);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^meeting-widgets receive: The receiver needs the package [@\w/-]+\. Install it: npm install [@\w/-]+\n$/,
  );
  rmSync(folder, { recursive: true });
});

test('the entry of the package makes a receiver that answers requests', async () => {
  const url = new URL('../../dist/node/receiver.js', import.meta.url).href;
  const { createReceiver, openDatabase } = (await import(url)) as typeof sources;
  const { where, remove } = await emptyDatabase('sqlite');
  const database = await openDatabase(where);
  const feed = meetingFeed({}, { startDate: '2099-03-01' });
  const receiver = createReceiver({
    database,
    feed: () => feed,
    origins: [],
    publicUrl: () => 'https://desk.example/',
  });
  const response = await receiver.fetch(new Request('https://desk.example/api/registrations'));
  assert.equal(readDesk(await response.json())!.state, 'open');
  await database.close();
  await remove();
});

test('the built receiver brings the sentences of the form in other languages', () => {
  const built = join(root, 'dist/node');
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(built, file), 'utf8'));
  for (const words of ['Rellene el campo «', 'Заполните поле', 'املأوا حقل']) {
    assert.ok(
      files.some((text) => text.includes(words)),
      words,
    );
  }
});
