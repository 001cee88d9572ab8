import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import sirv from 'sirv';
import { CHROMIUM } from '../browsers.js';
import { keepResults } from '../support/results.js';

const dist = new URL('../../dist/', import.meta.url).pathname;
const REAL = JSON.parse(readFileSync(new URL('../../stories/feeds/u4ssc-8.json', import.meta.url), 'utf8')) as {
  registration: object;
};
/** Registration for the real meeting is over. */
const FEED = { ...REAL, registration: { ...REAL.registration, validThrough: '2099-12-31' } };
const TYPED = ['Ana Example', 'ana@mail.example'];
const WIDGETS = ['notice', 'agenda', 'speakers', 'registration'].map((name) => `meeting-${name}`);
const HOUR = 3_600_000;
const MEGABYTE = 1_000_000;

/** What a page holds once all that can be forgotten is. */
interface Held {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** Counts listeners on what outlives every widget, and notes errors. */
const COUNT = `
  for (const target of [window, document, document.documentElement]) {
    const { addEventListener: add, removeEventListener: drop } = target;
    const held = new Map();
    target.addEventListener = function (type, run, options) {
      if (!held.has(type)) held.set(type, new Set());
      held.get(type).add(run);
      return add.call(this, type, run, options);
    };
    target.removeEventListener = function (type, run, options) {
      held.get(type)?.delete(run);
      return drop.call(this, type, run, options);
    };
    (window.heldBy ??= []).push(held);
  }
  window.countListeners = () => window.heldBy.flatMap((held) => [...held.values()]).reduce((sum, { size }) => sum + size, 0);
  window.errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
`;

suite('a page that stays open', () => {
  let browser: Browser;
  let server: Server;
  let origin = '';
  let asked = 0;
  /** How the server answers: with the feed of a turn, or not at all. */
  let answer: () => { status: number; body: string } = () => ({ status: 200, body: JSON.stringify(FEED) });
  const results: Record<string, unknown> = {};

  before(async () => {
    const files = sirv(dist);
    server = createServer((request, response) => {
      if (request.url === '/meeting.json') {
        asked += 1;
        const { status, body } = answer();
        return response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      }
      if (request.url === '/')
        return response.writeHead(200, { 'content-type': 'text/html' }).end(
          `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><script>${COUNT}</script>
          <script src="/standalone/meeting-widgets.js"></script></head><body></body></html>`,
        );
      return files(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--js-flags=--expose-gc'] });
  });
  after(async () => {
    keepResults('long-life', results);
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  async function held(page: Page, session: CDPSession): Promise<Held> {
    let least: Held | undefined;
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes } = await session.send('Memory.getDOMCounters');
      const listeners = await page.evaluate(() =>
        (window as unknown as { countListeners: () => number }).countListeners(),
      );
      if (least === undefined || usedSize < least.heap) least = { heap: usedSize, listeners, nodes };
    }
    return least!;
  }

  const errorsOf = (page: Page) => page.evaluate(() => (window as unknown as { errors: string[] }).errors);
  const fill = (page: Page) =>
    page.evaluate(async (tags) => {
      document.body.innerHTML = tags
        .map((tag) => `<${tag} src="/meeting.json" endpoint="${location.origin}/api"></${tag}>`)
        .join('');
      const widgets = [...document.body.children];
      while (!widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="heading"]')))
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }, WIDGETS);

  test('a thousand widgets come and go, and nothing of them stays', async () => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(origin);
    const turns = async (count: number) => {
      for (let turn = 0; turn < count; turn++) await fill(page);
      await page.evaluate(() => document.body.replaceChildren());
    };
    // What is made once and kept, such as templates and formats, is there after the first.
    await turns(15);
    const start = await held(page, session);
    await turns(250);
    const end = await held(page, session);
    results['mounts'] = {
      mounts: 250 * WIDGETS.length,
      heapBefore: start.heap,
      heapAfter: end.heap,
      listenersBefore: start.listeners,
      listenersAfter: end.listeners,
    };
    assert.deepEqual(await errorsOf(page), []);
    assert.equal(end.listeners, start.listeners);
    assert.ok(end.nodes - start.nodes < 200, `${start.nodes} nodes, then ${end.nodes}`);
    assert.ok(end.heap - start.heap < MEGABYTE, `${start.heap} bytes, then ${end.heap}`);
    await page.close();
  });

  test('a day passes with polls, changes, failures, sleep, clock changes and other languages, and all is as it was, typed answers too', async () => {
    const context = await browser.newContext({ timezoneId: 'Europe/Madrid' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // The night in which clocks go back.
    await page.clock.install({ time: '2026-10-24T18:00:00Z' });
    await page.goto(origin);
    let turn = 0;
    answer = () => {
      turn += 1;
      if (turn % 7 === 0) return { status: 503, body: '' };
      return { status: 200, body: JSON.stringify({ ...FEED, sequence: 1000 + turn, refreshInterval: 'PT5M' }) };
    };
    await fill(page);
    const boxes = page.locator('meeting-registration').locator('input[type="text"], input[type="email"]');
    for (const [at, words] of TYPED.entries()) await boxes.nth(at).fill(words);
    const languages = ['es', 'ar', 'en', 'zh-Hans', 'fr'];
    /** An hour, in steps in which answers arrive. */
    const hour = async (at: number) => {
      for (let step = 0; step < 12; step++) {
        await page.clock.runFor(HOUR / 12);
        await page.evaluate(() => new Promise((resolve) => queueMicrotask(() => resolve(undefined))));
      }
      await page.evaluate(
        (lang) => document.documentElement.setAttribute('lang', lang),
        languages[at % languages.length]!,
      );
      if (at % 6 === 5) {
        // A lid that was closed: the clock jumps, one timer fires, and the page comes back to the front.
        await page.clock.fastForward(HOUR);
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      }
      if (at % 8 === 7) await page.evaluate(() => dispatchEvent(new Event('online')));
    };
    for (let at = 0; at < 5; at++) await hour(at);
    const start = await held(page, session);
    const polls = asked;
    for (let at = 5; at < 21; at++) await hour(at);
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await page.clock.runFor(HOUR / 6);
    const end = await held(page, session);
    results['day'] = {
      hours: 24,
      polls: asked - polls,
      heapBefore: start.heap,
      heapAfter: end.heap,
      listenersBefore: start.listeners,
      listenersAfter: end.listeners,
    };
    assert.deepEqual(await errorsOf(page), []);
    assert.ok(asked - polls > 16 * 12 * 0.6 && asked - polls < 20 * 12 * 1.3, `${asked - polls} polls`);
    assert.equal(end.listeners, start.listeners);
    assert.ok(end.heap - start.heap < MEGABYTE, `${start.heap} bytes, then ${end.heap}`);
    const shown = await page.evaluate(
      (tags) =>
        tags.map((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('[part~="heading"]')?.textContent),
      WIDGETS,
    );
    assert.ok(
      shown.every((heading) => (heading ?? '').trim() !== ''),
      shown.join(),
    );
    const kept = await Promise.all(TYPED.map((_, at) => boxes.nth(at).inputValue()));
    assert.deepEqual(kept, TYPED);
    await context.close();
  });
});
