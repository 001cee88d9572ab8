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
