import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
import type { FeedInput } from '../../src/feed/schema.js';
import { CHROMIUM } from '../browsers.js';
import { sampleText } from '../convert/samples.js';
import { blocksOf, serve, shell, workshop } from './guides.js';

interface Guide {
  /** What stands at the address that the guide gives. */
  readonly sample: string;
  readonly sessions: number;
  /** What the source says of it. */
  readonly shown: readonly string[];
}

const GUIDES: Readonly<Record<string, Guide>> = {
  'from-pretalx': {
    sample: 'pretalx-anyconf.json',
    sessions: 2,
    shown: ['Welcome to AnyConf 2024', 'Saturday'],
  },
  'from-sessionize': {
    sample: 'sessionize-all-gab-austria.json',
    sessions: 24,
    shown: ['Global Azure Austria', 'Central European'],
  },
  'from-indico': {
    sample: 'indico-timetable.made.json',
    sessions: 6,
    shown: ['Cities meeting', 'Night shift', '23:00 – 01:00', 'Late results', 'Coffee'],
  },
  'from-a-spreadsheet': {
    sample: 'csv-own-columns.csv',
    sessions: 5,
    shown: ['Sample congress', 'Thursday, 11 June 2026', '09:30–10:00', 'Ada Example', 'Cancelled'],
  },
};

suite('a guide', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  after(() => browser.close());

  for (const [guide, { sample, sessions, shown }] of Object.entries(GUIDES)) {
    test(`leads from the first step to the widget on a page: ${guide}`, async () => {
      const place = workshop();
      const source = await serve((_, response) => response.end(sampleText(sample)));
      const commands = blocksOf(guide, 'sh').join('\n');
      const here = commands.replace(/https:\/\/(?!nodejs)[^\s"]+/, `${source.address}/schedule`);
      assert.notEqual(here, commands);
      const { status, stdout, stderr } = await shell(here, place);
      source.close();
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^meeting\.json: ready to publish/m);

      const folder = join(place.folder, 'my-meeting');
      const [html, ...more] = blocksOf(guide, 'html');
      assert.deepEqual(more, []);
      writeFileSync(
        join(folder, 'index.html'),
        `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${html}</body></html>`,
      );
      const site = await serve(sirv(folder, { dev: true }));
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(site.address);
      // Days that are over are closed.
      await page.locator('meeting-agenda [part~="session"]').first().waitFor({ state: 'attached' });
      const words = await page.locator('meeting-agenda').evaluate((agenda) => agenda.shadowRoot!.textContent ?? '');
      const count = await page.locator('meeting-agenda [part~="session"]').count();
      await page.close();
      site.close();
      rmSync(place.folder, { recursive: true });
      assert.equal(count, sessions);
      for (const one of shown) assert.ok(words.replace(/\s+/g, ' ').includes(one), `${one} is not in ${words}`);
      assert.deepEqual(said, []);
    });
  }
});

suite('the script that renews a feed', () => {
  const [script] = blocksOf('on-a-schedule', 'sh');
  const place = workshop();
  const published = join(place.folder, 'meeting.json');
  const text = sampleText('pretalx-anyconf.json');
  let answer: { status: number; body: string };
  let source: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    source = await serve((_, response) => response.writeHead(answer.status).end(answer.body));
    assert.equal((await shell('npm install @u4ssc/meeting-widgets', place)).status, 0);
    const here = script!
      .replace(/^schedule=.*$/m, `schedule=${source.address}/schedule.json`)
      .replace(/^published=.*$/m, `published=${published}`);
    assert.ok(here.includes(source.address) && here.includes(published));
    writeFileSync(join(place.folder, 'publish.sh'), here);
  });
  after(() => {
    source.close();
    rmSync(place.folder, { recursive: true });
  });

  async function renew(body: string, code = 200) {
    answer = { status: code, body };
    return shell('sh publish.sh', place);
  }
  const feed = () => JSON.parse(readFileSync(published, 'utf8')) as FeedInput;

  test('publishes what is right, and tells what changed', async () => {
    assert.equal((await renew(text)).status, 0);
    assert.equal(feed().sessions!.length, 2);
    const { stdout } = await renew(text.replaceAll('Welcome to AnyConf 2024', 'Welcome, everybody'));
    assert.match(stdout, /Welcome, everybody/);
    assert.ok(JSON.stringify(feed()).includes('Welcome, everybody'));
  });

  test('leaves the published feed as it is when there is no better one', async () => {
    assert.equal((await renew(text)).status, 0);
    const before = readFileSync(published, 'utf8');
    const schedule = JSON.parse(text) as { schedule: { conference: { days: { rooms: Record<string, object[]> }[] } } };
    const long = Array.from({ length: 400 }, (_, index) => ({
      guid: `g${index}`,
      title: `Session ${index}`,
      date: '2024-02-02T10:00:00+01:00',
      duration: '00:30',
      description: 'word '.repeat(3900),
    }));
    const [day] = schedule.schedule.conference.days;
    day!.rooms = { Hall: long };
    const bad: readonly (readonly [string, number?])[] = [
      [''],
      ['<html><body>Please log in</body></html>'],
      [text.slice(0, text.length / 2)],
      ['{"count": 0, "results": []}'],
      [text, 500],
      // Converts well, but is larger than widgets read.
      [JSON.stringify(schedule)],
    ];
    for (const [body, code] of bad) {
      assert.notEqual((await renew(body, code)).status, 0, body.slice(0, 60));
      assert.equal(readFileSync(published, 'utf8'), before);
      const files = readdirSync(place.folder).filter((file) => file.startsWith('meeting.json'));
      assert.deepEqual(files, ['meeting.json']);
    }
  });
});

suite('the README', () => {
  test('shows a mistake as it is told', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [shown] = /(?<=^```text\n)meeting\.json[^]*?(?=^```)/m.exec(readme)!;
    const [smallest] = /(?<=^```json\n)[^]*?(?=^```)/m.exec(readme)!;
    const feed = JSON.parse(smallest) as FeedInput;
    Object.assign(feed.sessions![0]!, { rooms: ['plenery'] });
    const place = workshop();
    writeFileSync(
      join(place.folder, 'meeting.json'),
      JSON.stringify({ ...feed, rooms: [{ id: 'plenary', name: 'Plenary hall' }] }),
    );
    const { status, stdout } = await shell(
      'npm install @u4ssc/meeting-widgets; npx meeting-widgets check meeting.json',
      place,
    );
    rmSync(place.folder, { recursive: true });
    assert.equal(status, 1);
    const withoutPlace = (text: string) => text.replace(/(?<=^meeting\.json):\d+:\d+/m, '');
    assert.ok(withoutPlace(stdout).startsWith(withoutPlace(shown)), stdout);
  });
});
