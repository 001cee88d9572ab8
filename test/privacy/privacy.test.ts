import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM } from '../browsers.js';
import { keepResults } from '../support/results.js';
import { World } from './world.js';

const PERSONAL = ['Ana Example', 'ana.example@mail.example', 'wheelchair'];

/** Notes whatever a page could keep of its visitor, or send past the requests that a server sees. */
const WATCH = `
  window.kept = [];
  window.told = [];
  const watch = (object, name, what) => {
    const own = object[name];
    object[name] = function (...args) { kept.push(what + ' ' + args.map(String).join(' ')); return own.apply(this, args); };
  };
  watch(Storage.prototype, 'setItem', 'storage');
  watch(IDBFactory.prototype, 'open', 'database');
  if (window.caches) watch(CacheStorage.prototype, 'open', 'cache');
  watch(Navigator.prototype, 'sendBeacon', 'beacon');
  if (navigator.serviceWorker) watch(ServiceWorkerContainer.prototype, 'register', 'worker');
  watch(window, 'open', 'window');
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'SharedWorker', 'Worker', 'BroadcastChannel'])
    window[name] = class { constructor(...args) { kept.push(name + ' ' + args); } };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set(value) { kept.push('cookie ' + value); cookie.set.call(this, value); } });
  for (const type of ['meeting-load', 'meeting-error', 'meeting-stale', 'meeting-submit', 'meeting-registered', 'meeting-invalid'])
    addEventListener(type, (event) => {
      const facts = {};
      for (const key in event) if (!(key in Event.prototype) && key !== 'feed') facts[key] = event[key];
      told.push(JSON.stringify([type, facts, event.submission ?? null]));
    });
`;

suite('what becomes known of a visitor', () => {
  let browser: Browser;
  const world = new World();
  const results: Record<string, unknown> = {};
  before(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    await world.open();
  });
  after(async () => {
    keepResults('privacy', results);
    world.close();
    await browser.close();
  });

  for (const [setUp, hosts] of [
    ['hosted', ['files', 'page', 'receiver']],
    ['own', ['page']],
  ] as const) {
    test(`${setUp === 'own' ? 'all files on the page’s own host' : 'files on another host'}: nothing but what is needed`, async () => {
      const context = await browser.newContext();
      const elsewhere: string[] = [];
      await context.route(
        (url) => !/^(localhost|127\.0\.0\.1)$/.test(url.hostname),
        (route) => {
          elsewhere.push(route.request().url());
          return route.abort();
        },
      );
      await context.addInitScript(WATCH);
      const page = await context.newPage();
      // Who has been there before carries cookies of all three.
      for (const origin of [world.files, world.page, world.receiver]) await page.goto(`${origin}/cookie.html`);
      assert.ok((await context.cookies()).length > 0);
      world.asked.length = 0;
      const counts: Record<string, { requests: number; kept: number }> = {};
      let referrers = 0;

      /** What has come to pass since the last look. */
      const since = async (action: string) => {
        await page.waitForLoadState('networkidle');
        const asked = world.asked.splice(0);
        const kept = await page.evaluate(() => (window as unknown as { kept: string[] }).kept.splice(0));
        counts[action] = { requests: asked.length, kept: kept.length };
        assert.deepEqual(elsewhere, [], action);
        for (const { url, headers, host, method } of asked.filter(({ url }) => !['/own', '/hosted'].includes(url))) {
          if (headers.referer !== undefined) referrers += 1;
          assert.equal(headers.referer, undefined, `${action}: ${host}${url}`);
          for (const words of PERSONAL) assert.ok(!decodeURIComponent(url).includes(words), url);
          // A page's own scripts are asked for as the page asks for all of its own; of photos it is for the browser to say.
          const isOwn = host === 'page' && url.endsWith('.js');
          if (!isOwn && !url.endsWith('.png'))
            assert.equal(headers.cookie, undefined, `${action}: ${method} ${host}${url}`);
        }
        for (const one of kept) for (const words of PERSONAL) assert.ok(!one.includes(words), one);
        return { asked, kept };
      };

      await page.goto(`${world.page}/${setUp}`);
      await page
        .locator('meeting-registration')
        .getByRole('button', { name: /Send|Register|Continue/ })
        .waitFor();
      await page.locator('meeting-speakers img').first().scrollIntoViewIfNeeded();
      const view = await since('view');
      assert.deepEqual(view.kept, []);
      const kinds = new Set(view.asked.map(({ url }) => url.split('.').at(-1)!));
      assert.deepEqual(
        [...kinds].filter((kind) => !['js', 'json', 'png', `/${setUp}`].includes(kind)),
        [],
      );
      assert.deepEqual(
        view.asked.filter(({ host }) => host === 'receiver'),
        [],
      );
      assert.equal(view.asked.filter(({ url }) => url.endsWith('/meeting.json')).length, 1);

      const agenda = page.locator('meeting-agenda');
      await agenda.getByRole('button', { name: 'Search and filter' }).click();
      await agenda.getByRole('searchbox').fill('Ana Example');
      const filtered = await since('filter');
      assert.deepEqual(filtered.kept, []);
      assert.deepEqual(
        filtered.asked.filter(({ url }) => !url.endsWith('.js')),
        [],
      );
      await agenda.getByRole('searchbox').fill('');

      await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
      await agenda.getByText('Programa', { exact: false }).first().waitFor();
      assert.deepEqual((await since('language')).kept, []);
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
      await page.locator('meeting-speakers').getByText('Bea Sample').first().click();
      assert.deepEqual((await since('person')).kept, []);
      await page.keyboard.press('Escape');

      await agenda
        .getByRole('button', { name: /In my programme/ })
        .first()
        .click();
      const star = await since('star');
      assert.ok(star.kept.length >= 1 && star.kept.every((one) => one.startsWith('storage ')), star.kept.join('\n'));
      assert.deepEqual(
        star.asked.filter(({ url }) => !url.endsWith('.js')),
        [],
      );

      const form = page.locator('meeting-registration');
      for (const [at, words] of PERSONAL.entries()) await form.getByRole('textbox').nth(at).fill(words);
      const typed = await since('typing');
      assert.deepEqual(typed.kept, []);
      assert.deepEqual(
        typed.asked.filter(({ method }) => method === 'POST'),
        [],
      );
      assert.ok(typed.asked.every(({ body }) => body === ''));

      await form.getByRole('button', { name: /Send|Register|Continue/ }).click();
      const receipt = form.getByText('K7M-9QX-2RT');
      await receipt.waitFor();
      const sent = await since('send');
      const posts = sent.asked.filter(({ method }) => method === 'POST');
      assert.deepEqual(
        posts.map(({ host, url }) => `${host}${url}`),
        [`${hosts.at(-1)}/api`],
      );
      assert.ok(PERSONAL.every((words) => posts[0]!.body.includes(words)));
      assert.equal(posts[0]!.headers['cache-control'], 'no-cache');
      assert.ok(
        sent.kept.every((one) => one.startsWith('storage meeting-widgets:')),
        sent.kept.join('\n'),
      );
      const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
      assert.ok(told.some((one) => one.includes('meeting-registered')));
      for (const one of told) for (const words of PERSONAL) assert.ok(!one.includes(words), one);

      const seen = await hostsOf(page);
      assert.deepEqual(seen.sort(), [...hosts].map((host) => world[host]).sort());
      results[setUp] = { hosts: seen.length, foreign: elsewhere.length, referrers, ...counts };
      await context.close();
    });
  }

  /** Origins that the page has asked, as the browser counts. */
  async function hostsOf(page: Page): Promise<string[]> {
    const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    return [
      ...new Set([page.url(), ...urls.filter((url) => url.startsWith('http'))].map((url) => new URL(url).origin)),
    ];
  }
});
