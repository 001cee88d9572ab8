import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { KnownError, UsageError, type Command } from '../../src/node/command.js';
import { dispatch, type Commands } from '../../src/node/dispatch.js';
import { similar } from '../../src/tools/similar.js';
import { feed } from '../../stories/mock-feeds.js';
import { fakeIo } from './fake-io.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'meeting-widgets-'));
after(() => rmSync(folder, { recursive: true }));

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const say: Command = {
  summary: 'say something',
  usage: 'npx meeting-widgets say WORD [--loudly]',
  run: async ([word], io) => {
    const { parseArgs } = await import('node:util');
    if (word === 'bug') throw new TypeError('x is undefined');
    if (word === 'known') throw new KnownError('Say something else.');
    if (word === undefined) throw new UsageError('There is no word.');
    parseArgs({ args: [...(word.startsWith('-') ? [word] : [])], options: { loudly: { type: 'boolean' } } });
    io.stdout(`${word}\n`);
    return word === 'nothing' ? 1 : 0;
  },
};
let loaded = 0;
const COMMANDS: Commands = {
  say: () => Promise.resolve({ command: say }),
  heavy: () => {
    loaded += 1;
    return Promise.resolve({ command: { ...say, summary: 'something heavy' } });
  },
};

async function run(...args: string[]) {
  const io = fakeIo();
  const status = await dispatch(args, io, COMMANDS, '1.2.3');
  return { status, out: io.out(), err: io.err() };
}

test('a command gets its arguments, and its status is that of the program', async () => {
  assert.deepEqual(await run('say', 'hello'), { status: 0, out: 'hello\n', err: '' });
  assert.equal((await run('say', 'nothing')).status, 1);
  assert.equal(loaded, 0, 'other commands are not loaded');
});

test('help lists the commands, and says what one command takes', async () => {
  const all = await run('--help');
  assert.equal(all.status, 0);
  assert.match(all.out, / {2}say {4}say something\n {2}heavy {2}something heavy\n/);
  for (const args of [
    ['say', '--help'],
    ['say', 'known', '-h'],
  ]) {
    const { status, out } = await run(...args);
    assert.equal(status, 0);
    assert.match(out, /^say something\n\nUsage: npx meeting-widgets say WORD/);
  }
  assert.equal((await run('say', '--', '--help')).out, '--\n', 'what follows -- is no option');
});

test('the version is the one of the package', async () => {
  assert.deepEqual(await run('--version'), { status: 0, out: '1.2.3\n', err: '' });
});

test('nothing, an unknown command and an unknown option are wrong usage, with what was probably meant', async () => {
  const nothing = await run();
  assert.equal(nothing.status, 2);
  assert.match(nothing.err, /^Usage: /);
  assert.equal(nothing.out, '');
  const command = await run('sya');
  assert.equal(command.status, 2);
  assert.match(command.err, /There is no command sya\. Did you mean say\?/);
  assert.match((await run('constructor')).err, /There is no command constructor\.\n/);
  assert.match((await run('--verison')).err, /There is no option --verison\. Did you mean --version\?/);
  const option = await run('say', '--loudyl');
  assert.equal(option.status, 2);
  assert.match(option.err, /^meeting-widgets say: There is no option --loudyl\. Did you mean --loudly\?\n\nUsage: /);
  assert.match((await run('say', '--loudly=very')).err, /^meeting-widgets say: .*--loudly.*\n\nUsage: /);
});

test('a known error is one sentence; a bug is not hidden', async () => {
  assert.deepEqual(await run('say', 'known'), {
    status: 1,
    out: '',
    err: 'meeting-widgets say: Say something else.\n',
  });
  const usage = await run('say');
  assert.equal(usage.status, 2);
  assert.match(usage.err, /There is no word\.\n\nUsage: npx meeting-widgets say/);
  await assert.rejects(run('say', 'bug'), TypeError);
});

test('what is meant is guessed only where it is near', () => {
  assert.equal(similar('recieve', ['receive', 'ics', 'check']), 'receive');
  assert.equal(similar('ICS', ['receive', 'ics']), 'ics');
  assert.equal(similar('--out', ['--language', '--output', '--meeting']), '--output');
  assert.equal(similar('zebra', ['receive', 'ics']), undefined);
  assert.equal(similar('x', ['ab']), undefined);
  assert.equal(similar('', ['a']), undefined);
  assert.equal(similar('a'.repeat(1e6), ['a'.repeat(1e6 - 1)]), undefined);
});

/** The program itself, from its source. */
const PROGRAM = ['--import', 'tsx', 'src/node/cli.ts'];

test('the program writes a calendar of a feed from standard input', () => {
  const input = readFileSync(join(root, 'stories/feeds/u4ssc-8.json'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, 'ics', '-', '--language', 'fr'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^BEGIN:VCALENDAR\r\n[^]*SUMMARY;LANGUAGE=fr:[^]*END:VCALENDAR\r\n$/);
  assert.match(stderr, /4 sessions without a start left out/);
});

test('the program knows its version, and fails without a stack trace', () => {
  const known = spawnSync(process.execPath, [...PROGRAM, '--version'], { cwd: root, encoding: 'utf8' });
  assert.equal(known.stdout, `${version}\n`);
  const missing = spawnSync(process.execPath, [...PROGRAM, 'ics', 'none.json'], { cwd: root, encoding: 'utf8' });
  assert.equal(missing.status, 1);
  assert.equal(
    missing.stderr,
    'meeting-widgets ics: There is no file none.json. Check its name and the folder you are in.\n',
  );
});

test('a reader that has had enough is no error', async () => {
  const sessions = Array.from({ length: 3000 }, () => ({ name: 'Long '.repeat(30), startDate: '2027-03-09T10:00' }));
  const path = join(folder, 'large.json');
  writeFileSync(path, JSON.stringify(feed(sessions)));
  const child = spawn(process.execPath, [...PROGRAM, 'ics', path], { cwd: root });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += String(data)));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.once('close', resolve));
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
});
