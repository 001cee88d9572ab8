import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FeedInput } from '../../src/feed/schema.js';
import { sampleText } from './samples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const run = (sample: string) =>
  spawnSync(process.execPath, ['dist/node/cli.js', 'convert', '-'], {
    cwd: root,
    encoding: 'utf8',
    input: sampleText(sample),
  });

// One for each parser, which is loaded when it is needed.
for (const sample of [
  'csv-own-columns.csv',
  'icalendar-zones.made.ics',
  'schedule-xml.made.xml',
  'schema-org-page.made.html',
  'opass-sitcon.json',
]) {
  test(`the built command converts ${sample} by itself`, () => {
    const { status, stdout } = run(sample);
    assert.equal(status, 0);
    assert.ok((JSON.parse(stdout) as FeedInput).sessions!.length > 2);
  });
}

test('the licences of the parsers go along with the built command', () => {
  const licenses = readFileSync(`${root}/dist/licenses.txt`, 'utf8');
  for (const name of ['htmlparser2', 'entities', 'csv-parse', 'ical.js'])
    assert.match(licenses, new RegExp(`^${name} \\d`, 'm'));
});

test('the built command converts 1,400 sessions in less than a second of processor time', () => {
  const { schedule } = JSON.parse(sampleText('frab-34c3.json')) as {
    schedule: { conference: { days: { rooms: Record<string, { guid: string; title: string }[]> }[] } };
  };
  let count = 0;
  for (const { rooms } of schedule.conference.days) {
    for (const sessions of Object.values(rooms)) {
      sessions.push(
        ...sessions.map((session) => ({ ...session, guid: `${session.guid}-2`, title: `${session.title} II` })),
      );
      sessions.push(
        ...sessions.slice(0, sessions.length / 16).map((session) => ({ ...session, guid: `${session.guid}-3` })),
      );
      count += sessions.length;
    }
  }
  assert.ok(count > 1350);
  const script = `
    const before = process.cpuUsage();
    process.argv = [process.argv[0], 'cli.js', 'convert', '-'];
    process.on('exit', () => { const { user, system } = process.cpuUsage(before); process.stderr.write(' CPU ' + (user + system)); });
    await import('./dist/node/cli.js');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify({ schedule }),
    maxBuffer: 2 ** 28,
  });
  assert.equal((JSON.parse(stdout) as FeedInput).sessions!.length, count);
  const seconds = Number(/CPU (\d+)$/.exec(stderr)![1]) / 1e6;
  assert.ok(seconds < 1, `${seconds} s`);
});
