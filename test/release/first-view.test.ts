import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';
import { CHROMIUM } from '../browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const feed = readFileSync(join(root, 'stories/feeds/u4ssc-8.json'));
/** What the README tells a page to give its widgets. */
const [PLACE] = /(?<=```css\n)meeting-agenda[^]*?(?=```)/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];

const page = (style: string) => `<!doctype html><html lang="es"><meta charset="utf-8"><link rel="icon" href="data:,">
  <style>body { margin: 0 } ${style}</style>
  <script>
    let moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (moved += value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  </script>
  <script type="module" src="/meeting-widgets.js"></script>
  <h1>Sala</h1>
  <meeting-agenda src="/feed.json"><a href="/">Programa</a></meeting-agenda>
  <footer><p>Contacto</p></footer></html>`;

const files = sirv(join(root, 'dist'));
let asked: string[] = [];
/** What is not answered before something holds. */
let hold: { readonly path: RegExp; readonly until: () => boolean } | undefined;
let held: (() => void)[] = [];

const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  const answer = () => {
    if (path === '/feed.json') response.end(feed);
    else if (!/^\/(?:bare|placed)$/.test(path)) files(request, response);
    else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(path === '/placed' ? PLACE! : ''));
    }
  };
  if (hold?.path.test(path)) held.push(answer);
  else answer();
  release();
});

function release(): void {
  if (hold?.until() === false) return;
  for (const answer of held) answer();
  held = [];
}

let browser: Browser;
let origin: string;

before(async () => {
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});

after(async () => {
  await browser.close();
  server.close();
});

async function open(path: string): Promise<Page> {
  asked = [];
  const opened = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await opened.goto(origin + path, { waitUntil: 'commit' });
  return opened;
}

const shown = (opened: Page) => opened.locator('meeting-agenda').getByText('13:10').first().waitFor();

/** How far everything moved until now. */
async function shift(opened: Page): Promise<number> {
  await opened.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
  return opened.evaluate('moved');
}

test('the script tag asks for the feed, the words and all scripts of a widget at once, and for nothing twice', async () => {
  const others = [/^\/shared\/core-/, /^\/locales\/agenda\/es-/, /^\/feed\.json$/];
  // Whoever waited for the widget before asking for the rest would wait for ever.
  hold = { path: /^\/widgets\//, until: () => others.every((other) => asked.some((path) => other.test(path))) };
  const opened = await open('/bare');
  await shown(opened);
  assert.deepEqual(asked, [...new Set(asked)]);
  await opened.close();
});

test('a page that gives a widget its place does not move, and its fallback is not seen for a moment', async () => {
  assert.ok(PLACE, 'The README shows no place.');
  let isReady = false;
  hold = { path: /^\/feed\.json$/, until: () => isReady };
  const opened = await open('/placed');
  const link = opened.locator('a');
  assert.equal(await link.evaluate((node) => getComputedStyle(node).visibility), 'hidden');
  // Later than a second it is there for those who wait.
  await link.waitFor({ state: 'visible' });
  isReady = true;
  release();
  await shown(opened);
  assert.equal(await shift(opened), 0);
  await opened.close();
});

test('a page that gives it none moves little', async () => {
  hold = undefined;
  const opened = await open('/bare');
  await shown(opened);
  const moved = await shift(opened);
  assert.ok(moved > 0 && moved <= 0.05, String(moved));
  await opened.close();
});
