import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';
import { CHROMIUM } from '../browsers.js';
import { keepResults } from '../support/results.js';

const dist = new URL('../../dist/', import.meta.url).pathname;
const PERSONAL = ['Ana Example', 'ana.example@mail.example', 'wheelchair'];
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Asked {
  readonly host: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const feed = (foreign: string) =>
  JSON.stringify({
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    dateModified: '2030-05-01T00:00:00Z',
    defaultLanguage: 'en',
    languages: ['en', 'es'],
    textFormat: 'markdown',
    meeting: {
      id: 'm',
      name: 'Sample',
      description: `Words with [a link](${foreign}/words) and ![an image](${foreign}/image.png).`,
      startDate: '2094-05-06',
      timeZone: 'UTC',
      url: `${foreign}/meeting`,
      image: { url: `${foreign}/poster.png` },
      location: { name: 'Hall', hasMap: `${foreign}/map`, geo: { latitude: 40, longitude: -3 } },
      virtualLocation: [{ name: 'Online', url: `${foreign}/live` }],
    },
    theme: { logo: `${foreign}/logo.png` },
    organizations: [{ id: 'o', name: 'City', logo: `${foreign}/city.svg`, url: `${foreign}/city` }],
    people: [
      {
        id: 'p',
        name: 'Bea Sample',
        description: 'Speaks.',
        image: { url: 'bea.png' },
        affiliation: [{ organization: 'o' }],
      },
      { id: 'q', name: 'Carl Sample', image: { url: `${foreign}/carl.png` } },
    ],
    sessions: ['Opening', 'Closing'].map((name, at) => ({
      id: `s${at}`,
      name,
      startDate: `2094-05-06T1${at}:00`,
      people: [{ person: 'p', role: 'speaker' }],
      recording: { url: `${foreign}/video` },
    })),
    registration: {
      status: 'open',
      url: `${foreign}/register`,
      privacy: {
        ...Object.fromEntries(
          ['controller', 'purpose', 'legalBasis', 'recipients', 'transfers', 'rights'].map((row) => [row, 'Sample']),
        ),
        url: `${foreign}/privacy`,
      },
      fields: [
        { id: 'name', type: 'text', name: 'Name', required: true, autocomplete: 'name' },
        { id: 'email', type: 'email', name: 'E-mail', required: true },
        { id: 'needs', type: 'text', name: 'Needs' },
      ],
      confirmation: { text: 'Bring it.', url: `${foreign}/arriving` },
    },
  });

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

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/** The files of the archive that a page is to serve by itself, as a server finds them. */
function archive(): ReadonlyMap<string, Uint8Array> {
  const files = unzipSync(readFileSync(`${dist}meeting-widgets-self-host.zip`));
  return new Map(Object.entries(files).map(([path, bytes]) => [path.replace(/^[^/]+/, ''), bytes]));
}

/** Page, files with feed, and receiver, each a host of its own; everything they are asked is noted. */
class World {
  readonly asked: Asked[] = [];
  readonly #servers: Server[] = [];
  page = '';
  files = '';
  receiver = '';

  async open(): Promise<void> {
    const serveDist = sirv(dist, { setHeaders: (response) => response.setHeader('access-control-allow-origin', '*') });
    const own = archive();
    const start = async (host: string, answer: (url: string) => string | Uint8Array | undefined) => {
      const server = createServer((request, response) => {
        void (async () => {
          let body = '';
          for await (const chunk of request) body += String(chunk);
          const { method = '', url = '/', headers } = request;
          this.asked.push({ host, method, url, headers, body });
          response.setHeader('access-control-allow-origin', '*');
          response.setHeader('access-control-allow-headers', '*');
          response.setHeader('set-cookie', `${host}=1; Path=/`);
          if (method === 'OPTIONS') return response.end();
          const found = answer(url);
          if (found === undefined) return serveDist(request, response, () => void response.writeHead(404).end());
          const types: Readonly<Record<string, string>> = {
            js: 'text/javascript',
            json: 'application/json',
            png: 'image/png',
          };
          response.setHeader('content-type', types[url.split('.').at(-1)!] ?? 'text/html');
          return response.writeHead(method === 'POST' ? 201 : 200).end(found);
        })();
      });
      this.#servers.push(server);
      return `http://localhost:${await listen(server)}`;
    };
    const common = (url: string) =>
      url === '/meeting.json'
        ? feed('https://elsewhere.invalid')
        : url === '/bea.png'
          ? PHOTO
          : url === '/cookie.html'
            ? 'A page'
            : undefined;
    this.files = await start('files', common);
    this.receiver = await start('receiver', (url) =>
      url === '/api' ? '{"reference":"K7M-9QX-2RT","state":"received","receivedAt":"2030-05-06T10:00:00Z"}' : '',
    );
    this.page = await start('page', (url) =>
      url.startsWith('/widgets/') && url !== '/widgets/meeting.json'
        ? own.get(url.slice('/widgets'.length))
        : url === '/hosted'
          ? this.#html(`${this.files}/meeting-widgets.js`, `${this.files}/meeting.json`, `${this.receiver}/api`)
          : url === '/own'
            ? this.#html('/widgets/meeting-widgets.js', '/meeting.json', `${this.page}/api`)
            : url === '/api'
              ? '{"reference":"K7M-9QX-2RT","state":"received","receivedAt":"2030-05-06T10:00:00Z"}'
              : (common(url) ?? ''),
    );
  }

  #html(script: string, src: string, endpoint: string): string {
    return `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">
      <script type="module" src="${script}" crossorigin referrerpolicy="no-referrer"></script></head><body>
      <meeting-notice src="${src}"></meeting-notice><meeting-agenda src="${src}"></meeting-agenda>
      <meeting-speakers src="${src}"></meeting-speakers>
      <meeting-registration src="${src}" endpoint="${endpoint}"></meeting-registration></body></html>`;
  }

  close(): void {
    for (const server of this.#servers) server.close().closeAllConnections();
  }
}

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

      /** What has come to pass since the last look. */
      const since = async (action: string) => {
        await page.waitForLoadState('networkidle');
        const asked = world.asked.splice(0);
        const kept = await page.evaluate(() => (window as unknown as { kept: string[] }).kept.splice(0));
        counts[action] = { requests: asked.length, kept: kept.length };
        assert.deepEqual(elsewhere, [], action);
        for (const { url, headers, host, method } of asked.filter(({ url }) => !['/own', '/hosted'].includes(url))) {
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
      assert.equal(posts[0]!.headers['cache-control'] ?? 'no-cache', 'no-cache');
      assert.ok(
        sent.kept.every((one) => one.startsWith('storage meeting-widgets:')),
        sent.kept.join('\n'),
      );
      const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
      assert.ok(told.some((one) => one.includes('meeting-registered')));
      for (const one of told) for (const words of PERSONAL) assert.ok(!one.includes(words), one);

      const seen = await hostsOf(page);
      assert.deepEqual(seen.sort(), [...hosts].map((host) => world[host]).sort());
      results[setUp] = { hosts: seen.length, foreign: elsewhere.length, referrers: 0, ...counts };
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
