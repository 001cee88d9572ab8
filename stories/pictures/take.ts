import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { CHROMIUM } from '../../test/browsers.js';
import type { Setting } from '../page.js';

/** What is taken of a story: so wide, and from its top no more than so high. */
interface Picture {
  readonly story: string;
  readonly setting: Partial<Setting>;
  readonly width: number;
  readonly height: number;
}

const PICTURES: Readonly<Record<string, Picture>> = {
  notice: { story: 'notice--before', setting: {}, width: 640, height: 620 },
  agenda: { story: 'agenda--several-days', setting: { moment: 'during' }, width: 640, height: 620 },
  speakers: { story: 'speakers--complete', setting: { theme: 'brand' }, width: 640, height: 620 },
  registration: { story: 'registration--every-question', setting: {}, width: 640, height: 620 },
  'agenda-ar': {
    story: 'agenda--several-days',
    setting: { lang: 'ar', theme: 'dark', moment: 'during' },
    width: 360,
    height: 620,
  },
  'agenda-grid': { story: 'agenda--grid', setting: { lang: 'es' }, width: 900, height: 620 },
};

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = sirv(fileURLToPath(new URL('../../dist/storybook', import.meta.url)));
const server = createServer((request, response) => files(request, response)).listen(0);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
for (const [name, { story, setting, width, height }] of Object.entries(PICTURES)) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    timezoneId: 'Europe/Madrid',
  });
  const globals = Object.entries(setting).map((pair) => pair.join(':'));
  await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=story&id=${story}&globals=${globals.join(';')}`);
  await page.locator('[part~="heading"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  writeFileSync(`${folder}${name}.webp`, data, 'base64');
  await page.close();
}
await browser.close();
server.close();
