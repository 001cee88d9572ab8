import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { contrast, type Color } from '../../src/tools/contrast.js';
import { THEMES } from '../../stories/themes.js';
import { CHROMIUM } from '../browsers.js';

const root = new URL('../../', import.meta.url);
const SCRIPT = readFileSync(new URL('dist/standalone/meeting-widgets.js', root), 'utf8');
const FEED = readFileSync(new URL('stories/feeds/u4ssc-8.json', root), 'utf8');
const TAGS = ['notice', 'agenda', 'speakers'].map((name) => `meeting-${name}`);
const KINDS = ['a', 'button', 'summary'];
const AROUND = 8;

suite('the focus', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  after(() => browser.close());

  for (const [name, theme, forcedColors] of [
    ['light', THEMES.light, 'none'],
    ['dark', THEMES.dark, 'none'],
    ['forced colours', THEMES.light, 'active'],
  ] as const) {
    test(`is marked by two pixels all around, of a contrast of 3 and more: ${name}`, async () => {
      const page = await browser.newPage({ forcedColors, viewport: { width: 900, height: 700 } });
      await page.setContent(
        `<!doctype html><html lang="en" style="${theme}"><body><button>Before</button></body></html>`,
      );
      await page.addScriptTag({ content: SCRIPT });
      await page.evaluate(
        ([tags, feed]) => {
          for (const tag of tags)
            document.body.append(Object.assign(document.createElement(tag), { meeting: JSON.parse(feed) as object }));
        },
        [TAGS, FEED] as const,
      );
      let looked = 0;
      for (const tag of TAGS) {
        await page.locator(tag).locator('[part~="heading"]').first().waitFor();
        for (const kind of KINDS) {
          const node = page.locator(tag).locator(`${kind}:visible`).first();
          if ((await node.count()) === 0) continue;
          await node.scrollIntoViewIfNeeded();
          // By key: a press would mark nothing.
          await page.keyboard.press('Shift');
          await node.focus();
          const { x, y, width, height } = (await node.boundingBox())!;
          const clip = {
            x: Math.max(0, x - AROUND),
            y: y - AROUND,
            width: width + 2 * AROUND,
            height: height + 2 * AROUND,
          };
          const on = await page.screenshot({ clip });
          await page.evaluate(() => {
            for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null)
              if (!at.shadowRoot?.activeElement) (at as HTMLElement).blur();
          });
          const off = await page.screenshot({ clip });
          const changed = await difference(page, on, off);
          const marked = changed.filter(([one, other]) => contrast(one, other) >= 3).length;
          assert.ok(marked >= 2 * 2 * (width + height), `${tag} ${kind}: ${marked} pixels around ${width} × ${height}`);
          looked += 1;
        }
      }
      assert.ok(looked >= 4, `${looked} looked at`);
      await page.close();
    });
  }
});

/** The pixels that differ, as they are in both pictures. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<[Color, Color][]> {
  const pairs = await page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      const found: [number[], number[]][] = [];
      for (let at = 0; at < first!.length; at += 4) {
        const pair = [first, second].map((data) => [...data!.slice(at, at + 3)]) as [number[], number[]];
        if (pair[0].join() !== pair[1].join()) found.push(pair);
      }
      return found;
    },
    [one.toString('base64'), other.toString('base64')],
  );
  return pairs.map((pair) => pair.map((color) => [...color, 1] as unknown as Color) as [Color, Color]);
}
