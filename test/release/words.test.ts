import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
import { CHROMIUM } from '../browsers.js';
import { serve } from '../guides/guides.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FEED = join(root, 'stories/feeds/u4ssc-8.json');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** What the command writes of a widget, in a page. */
function page(widget: string, lang: string, ...options: string[]): string {
  const args = ['render', FEED, '--src', '/feed.json', '--widget', widget, '--lang', lang, ...options];
  const words = execFileSync(process.execPath, [join(root, 'dist/node/cli.js'), ...args], { encoding: 'utf8' });
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Sala</title>
    <link rel="icon" href="data:,"><script type="module" src="/meeting-widgets.js"></script>
    <main><h1>Sala</h1>${words}</main><footer>Contacto</footer></html>`;
}

/** Every frame tells whether there are words, and how far everything moved until then. */
const watch = `(() => {
  globalThis.frames_ = [];
  globalThis.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (moved += value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const look = () => {
    const widget = document.querySelector('main > :last-child');
    const words = widget?.querySelector('h2');
    const drawn = widget?.shadowRoot?.querySelector('h2');
    if (words) frames_.push(drawn ? 'widget' : words.getClientRects().length > 0 ? getComputedStyle(words).direction : 'blank');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

suite('words that a page brings along', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  after(() => browser.close());

  for (const [widget, lang, ...options] of [
    ['agenda', 'ar'],
    ['notice', 'es'],
    ['notice', 'ar', '--view', 'letter'],
    ['speakers', 'ar'],
    ['registration', 'es', '--attribute', 'endpoint=https://desk.example.org/'],
  ] as const) {
    const name = `${options.some((option) => option === 'letter') ? 'letter' : widget} in ${lang}`;
    test(`stay until the widget takes their place, which asks for no feed: ${name}`, async () => {
      const html = page(widget, lang, ...options);
      const files = sirv(join(root, 'dist'), { dev: true });
      const asked: string[] = [];
      const held: (() => void)[] = [];
      let isHeld = true;
      const site = await serve((request, response) => {
        const path = request.url!;
        asked.push(path);
        const answer = () => {
          if (path === '/feed.json') return response.end(readFileSync(FEED));
          if (path !== '/') return files(request, response);
          response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': STRICT });
          return response.end(html);
        };
        if (isHeld && path.startsWith('/locales/')) held.push(answer);
        else answer();
      });
      const opened = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const said: string[] = [];
      opened.on('console', (message) => said.push(message.text()));
      opened.on('pageerror', (error) => said.push(error.message));
      await opened.addInitScript(watch);
      await opened.goto(site.address);
      const heading = opened.locator(`meeting-${widget} > h2`);
      await opened.waitForFunction(
        (tag) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('slot')),
        `meeting-${widget}`,
      );
      assert.equal(await heading.isVisible(), true);
      isHeld = false;
      for (const answer of held) answer();
      await opened.locator(`meeting-${widget} h2[part]`).waitFor();
      assert.equal(await heading.isVisible(), false);
      const wordless = await opened.evaluate((tag) => {
        const root = document.querySelector(tag)!.shadowRoot!;
        return [...root.querySelectorAll('dt, dd, p:not([role]), button')]
          .map(({ textContent }) => textContent.trim())
          .filter((text) => text === '' || text.includes('undefined'));
      }, `meeting-${widget}`);
      assert.deepEqual(wordless, []);
      await opened.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
      );
      const frames = await opened.evaluate<string[]>('frames_');
      assert.deepEqual([...new Set(frames)], [lang === 'ar' ? 'rtl' : 'ltr', 'widget']);
      const moved = await opened.evaluate<number>('moved');
      assert.ok(moved <= 0.05, `moved by ${moved}`);
      assert.deepEqual([asked.filter((path) => path === '/feed.json'), said], [[], []]);
      await opened.close();
      site.close();
    });
  }

  test('have no barriers where no script comes', async () => {
    const opened = await browser.newPage();
    for (const [widget, ...options] of [
      ['agenda'],
      ['notice'],
      ['notice', '--view', 'letter'],
      ['speakers'],
      ['registration'],
    ] as const) {
      await opened.setContent(page(widget, 'ar', ...options).replace(/<script type="module".*?<\/script>/, ''));
      await opened.evaluate(AXE);
      const found = await opened.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      );
      assert.deepEqual(found, [], widget);
    }
    await opened.close();
  });
});
