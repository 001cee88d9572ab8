import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';
import { CHROMIUM } from '../browsers.js';
import { pack, unpack } from '../support/packed.js';
import { installPeers } from '../support/peers.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const at = (path: string) => join(HERE, path);
const modules = at('node_modules');
const built = join(modules, '.pages');
const root = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

installPeers(HERE, 'the frameworks that pages are written in');
const installed = unpack(pack(modules), modules);

/** What a program says when it does not end well. */
async function run(program: string, ...args: string[]): Promise<string> {
  try {
    await promisify(execFile)(program, args, { cwd: HERE, maxBuffer: 2 ** 26 });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

/** The build and both compilers, at once. */
const building = run(join(root, 'vite'), 'build', '--app');
const checking = run(join(modules, '.bin/vue-tsc'), '-p', '.');
const checkingSvelte = run(
  join(modules, '.bin/svelte-check'),
  ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings'],
);

const meetings = readFileSync(at('meetings.json'), 'utf8');
const { spring } = JSON.parse(meetings) as { spring: object };

let browser: Browser;
let origin: string;
let rendered = '';

const pages = sirv(join(built, 'client'), { dev: true });
const widgets = sirv(join(installed, 'dist'));
const server = createServer((request, response) => {
  const send = (type: string, body: string) => response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
  switch (request.url) {
    case '/meeting.json':
      return send('application/json', JSON.stringify(spring));
    case '/meetings.json':
      return send('application/json', meetings);
    case '/html/':
      return send('text/html', readFileSync(at('html/index.html'), 'utf8'));
    case '/server/':
      return send(
        'text/html',
        readFileSync(join(built, 'client/server/index.html'), 'utf8').replace('<!-- rendered -->', rendered),
      );
    default:
      pages(request, response, () => widgets(request, response));
  }
});

before(async () => {
  assert.equal(await building, '');
  const { render } = (await import(join(built, 'server/render.js'))) as { render: () => string };
  rendered = render();
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
  server.close();
});

/**
 * A page whose scripts arrive after something, and what it says on the console besides that a feed which is not there is
 * not there.
 */
async function open(name: string, scripts = Promise.resolve()): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    const isExpected =
      message.location().url.endsWith('/none.json') || /^meeting-notice: .*\/none\.json/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isExpected) said.push(message.text());
  });
  await page.route('**/assets/*.js', (route) => scripts.then(() => route.continue()));
  await page.goto(`${origin}/${name}/`, { waitUntil: 'commit' });
  return { page, said };
}

/** A heading in a widget. */
const named = (page: Page, widget: string, name: string) => page.locator(widget).getByRole('heading', { name });

for (const name of ['html', 'react', 'vue', 'svelte', 'angular']) {
  suite(name, () => {
    let page: Page;
    let said: string[];
    before(async () => ({ page, said } = await open(name)));
    after(() => page.close());

    test('gives an element texts, numbers and switches as attributes', async () => {
      await named(page, 'meeting-agenda', 'Apertura').waitFor();
      await page.locator('meeting-agenda h3[part~="heading"]').waitFor();
      await page.locator('meeting-speakers').locator('[part~="group-heading"]').waitFor();
    });

    test('gives it objects and numbers as properties', async () => {
      await named(page, 'meeting-speakers', 'Ada Sample').waitFor();
      await page.locator('meeting-speakers h4[part~="heading"]').waitFor();
    });

    test('hears what it tells', async () => {
      await page.locator('#loaded', { hasText: /^spring$/ }).waitFor();
      await page.locator('#failed', { hasText: /^http-status$/ }).waitFor();
    });

    test('keeps what stands inside it', async () => {
      await page.getByRole('link', { name: 'The notice' }).waitFor();
    });

    test('passes on what changes', async () => {
      await page.getByRole('button', { name: 'Français' }).click();
      await named(page, 'meeting-agenda', 'Ouverture').waitFor();
      await page.getByRole('button', { name: 'Autumn' }).click();
      await named(page, 'meeting-speakers', 'Grace Sample').waitFor();
    });

    test('takes it away and brings it back', async () => {
      await page.getByRole('button', { name: 'Speakers' }).click();
      await page.locator('meeting-speakers').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Speakers' }).click();
      await named(page, 'meeting-speakers', 'Grace Sample').waitFor();
    });

    test('says nothing on the console', () => assert.deepEqual(said, []));
  });
}

suite('a page that a server renders', () => {
  test('may load the elements on the server', async () => {
    await import(join(installed, 'dist/register.js'));
  });

  test('stands in the HTML with its fallback, and is the same element once it is alive', async () => {
    assert.match(rendered, /<meeting-agenda src="\/meeting\.json" lang="es" heading-level="3"><a href="\/programme">/);
    let release: () => void;
    const { page, said } = await open('server', new Promise((resolve) => (release = resolve)));
    await page.getByRole('link', { name: 'The programme' }).waitFor();
    const [agenda] = await page.$$('meeting-agenda');
    release!();
    await named(page, 'meeting-agenda', 'Apertura').waitFor();
    await named(page, 'meeting-speakers', 'Ada Sample').waitFor();
    await page.locator('#loaded', { hasText: /^spring$/ }).waitFor();
    assert.ok(await agenda!.evaluate((node) => node.isConnected && node.children.length === 1));
    assert.deepEqual(said, []);
    await page.close();
  });
});

suite('types', () => {
  test('of React, Vue and Angular take what is right and refuse what is wrong', async () => {
    assert.equal(await checking, '');
  });

  test('of Svelte, too', async () => {
    assert.equal(await checkingSvelte, '');
  });
});
