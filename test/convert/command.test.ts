import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { checkFeed } from '../../src/feed/check.js';
import type { FeedInput } from '../../src/feed/schema.js';
import { FORMATS } from '../../src/tools/convert/formats.js';
import { SCHEMA_URL } from '../../src/node/build/schema.js';
import { dispatch } from '../../src/node/dispatch.js';
import { fakeIo } from '../node/fake-io.js';
import { sampleText } from './samples.js';

const folder = mkdtempSync(join(tmpdir(), 'meeting-widgets-'));
after(() => rmSync(folder, { recursive: true }));

async function run(input: string, args: readonly string[], terminal = false) {
  const io = { ...fakeIo([input]), terminal };
  const commands = { convert: () => import('../../src/node/commands/convert.js') };
  const status = await dispatch(['convert', ...args], io, commands, '0');
  return { status, out: io.out(), err: io.err() };
}

suite('the command', () => {
  test('writes a feed on standard output, and what there is to say in words beside it', async () => {
    const { status, out, err } = await run(sampleText('sessionize-all-gab-austria.json'), [
      '-',
      '--time-zone',
      'Europe/Vienna',
    ]);
    assert.equal(status, 0);
    const feed = JSON.parse(out) as FeedInput;
    assert.deepEqual([feed.$schema, feed.meeting.timeZone], [SCHEMA_URL, 'Europe/Vienna']);
    assert.ok(checkFeed(feed).ok);
    assert.match(
      err,
      /^warning: The file does not say what the meeting is called; “Programme” was written\. Say it with --name\.\n/,
    );
    assert.match(err, /standard input: Sessionize, view All, 24 sessions, 27 people, 4 rooms\n$/);
  });

  test('reads a file by its name, and takes what the file lacks', async () => {
    const path = join(folder, 'programme.csv');
    writeFileSync(path, 'title,date,start,url\nApertura,2027-03-09,09:00,/a\n');
    const { out, err } = await run('', [
      path,
      '--name',
      'Congreso',
      '--language',
      'es',
      '--time-zone',
      'Europe/Madrid',
      '--base-url',
      'https://example.org/',
    ]);
    const feed = JSON.parse(out) as FeedInput;
    assert.deepEqual(
      [feed.meeting.name, feed.defaultLanguage, feed.sessions![0]!.url],
      ['Congreso', 'es', 'https://example.org/a'],
    );
    assert.equal(err, `${path}: a table with a session in each row (CSV), 1 session, 0 people, 0 rooms\n`);
  });

  test('shows progress on a terminal and takes it away', async () => {
    const { out, err } = await run(sampleText('frab-34c3.json'), ['-'], true);
    assert.match(err, /\r\u001b\[K250 sessions of standard input/);
    assert.match(err, /\r\u001b\[Kwarning: /);
    assert.doesNotMatch(out, /\u001b/);
    assert.doesNotMatch((await run(sampleText('frab-34c3.json'), ['-'])).err, /\u001b|\r/);
  });

  test('does not let what a file says write on a terminal', async () => {
    const { err } = await run(JSON.stringify({ sessions: [{ id: 1, title: 'x', startsAt: '\u001b[2J\u0007 evil' }] }), [
      '-',
    ]);
    assert.doesNotMatch(err, /[\u001b\u0007]/);
  });

  test('ends with 1 when something is lost that a feed cannot hold', async () => {
    const sessions = Array.from({ length: 5001 }, (_, id) => ({ id, title: 'x', startsAt: '2027-03-09T09:00:00' }));
    const { status, err } = await run(JSON.stringify({ sessions }), ['-', '--time-zone', 'UTC']);
    assert.equal(status, 1);
    assert.match(err, /^error: 1 entry was left out: a feed takes 5,000 at most\./);
  });

  test('knows each format by name in its help', async () => {
    const { out } = await run('', ['--help']);
    for (const { names, title } of FORMATS) assert.ok(out.includes(names[0]!) && out.includes(title));
  });

  const REFUSED: readonly (readonly [
    what: string,
    input: string,
    args: readonly string[],
    status: number,
    sentence: RegExp,
  ])[] = [
    ['no schedule', '', [], 2, /No schedule is named/],
    ['two schedules', '', ['a', 'b'], 2, /One schedule at a time/],
    [
      'an unknown format',
      '{}',
      ['-', '--from', 'sesionize'],
      2,
      /There is no format sesionize\. Did you mean sessionize\?/,
    ],
    [
      'a zone that does not exist',
      '{}',
      ['-', '--time-zone', 'Europe/Madird'],
      2,
      /There is no time zone Europe\/Madird/,
    ],
    ['an offset for a zone', '{}', ['-', '--time-zone', '+01:00'], 2, /There is no time zone/],
    ['a bad language', '{}', ['-', '--language', 'not a tag'], 2, /is no language tag/],
    ['a bad base', '{}', ['-', '--base-url', 'example.org'], 2, /--base-url takes an http or https address/],
    ['a column without a name', '{}', ['-', '--column', 'title'], 2, /--column takes OURS=THEIRS/],
    ['an empty file', ' \n', ['-'], 1, /standard input is empty/],
    ['something else', '{"a":1}', ['-'], 1, /is in no format that this command knows/],
    ['a file that is not there', '', [join(folder, 'none.json')], 1, /There is no file/],
  ];
  for (const [what, input, args, expected, sentence] of REFUSED) {
    test(`refuses ${what} in words`, async () => {
      const { status, out, err } = await run(input, args);
      assert.deepEqual([status, out], [expected, '']);
      assert.match(err, sentence);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack trace');
    });
  }
});
