import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { CHROMIUM, freePort } from '../browsers.js';
import { startServer } from '../server.js';

/** An export for each parser that the studio fetches apart, with a word of its own in each. */
const EXPORTS: Readonly<Record<string, string>> = {
  'programme.csv': 'Title,Date,Start,End\nWord of a table,2030-05-06,09:00,10:00\n',
  'programme.ics':
    'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Sample//EN\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20300101T000000Z\n' +
    'DTSTART:20300506T090000Z\nDTEND:20300506T100000Z\nSUMMARY:Word of a calendar\nEND:VEVENT\nEND:VCALENDAR\n',
  'programme.html':
    '<!doctype html><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event",' +
    '"name":"Meeting","startDate":"2030-05-06T09:00+02:00","subEvent":[{"@type":"Event","name":"Word of a page",' +
    '"startDate":"2030-05-06T09:00+02:00","endDate":"2030-05-06T10:00+02:00"}]}</script>',
  'programme.xml':
    '<?xml version="1.0"?><schedule><conference><title>Meeting</title><start>2030-05-06</start><end>2030-05-06</end>' +
    '<time_zone_name>Europe/Madrid</time_zone_name></conference><day index="1" date="2030-05-06"><room name="Hall">' +
    '<event id="1" guid="a"><date>2030-05-06T09:00:00+02:00</date><start>09:00</start><duration>01:00</duration>' +
    '<title>Word of a schedule</title></event></room></day></schedule>',
};

const WORDS = ['table', 'calendar', 'page', 'schedule'].map((kind) => `Word of a ${kind}`);

suite('the studio, once loaded', () => {
  let browser: Browser;
  let page: Page;
  let asked: { readonly url: string; readonly body: string | null }[];

  before(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage({ locale: 'en-GB' });
    const port = await freePort();
    const server = await startServer(port);
    await page.goto(`http://127.0.0.1:${port}/dist/studio/`);
    await page.getByText('it goes on without a network').waitFor();
    // From here on nobody answers.
    server.close();
    asked = [];
    page.on('request', (request) => asked.push({ url: request.url(), body: request.postData() }));
  });
  after(() => browser.close());

  test('makes a snippet and shows every widget in another language, without a network', async () => {
    for (const name of ['notice', 'speakers', 'registration']) await page.locator(`input[value="${name}"]`).check();
    await page.locator('#lang').selectOption('ar');
    const preview = page.frameLocator('[aria-labelledby="preview-embed"] iframe');
    for (const name of ['notice', 'agenda', 'speakers', 'registration']) {
      await preview.locator(`meeting-${name} [part~="base"][dir="rtl"] [part~="heading"]`).first().waitFor();
    }
    await preview.locator('meeting-agenda [data-tool="find"]').click();
    await preview.locator('meeting-agenda [part~="panel"] input').first().waitFor();
    assert.match(await page.locator('#copy-html-paste').innerText(), /<meeting-registration/);
    assert.match((await page.locator('#policy-whole').textContent()) ?? '', /script-src/);
  });

  test('makes a feed of each kind of export, without a network', async () => {
    await page.locator('nav a[href="#meeting"]').click();
    const preview: FrameLocator = page.frameLocator('[aria-labelledby="preview-feed"] iframe');
    for (const [index, [name, content]] of Object.entries(EXPORTS).entries()) {
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
      await preview.locator('meeting-agenda').getByText(WORDS[index]!).first().waitFor();
    }
    const editor = page.locator('.editor .cm-content');
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ "form');
    await page.locator('.editor .cm-tooltip-autocomplete').getByText('formatVersion').waitFor();
  });

  test('sends nowhere what is typed', async () => {
    const secret = 'Zarzuela-7391';
    await page.keyboard.type(`": "${secret}" }`);
    await page.locator('.editor').getByText(secret).waitFor();
    await page.locator('nav a[href="#embed"]').click();
    await page.locator('#fallback').fill(`https://town.example/${secret}`);
    await page.locator('#fallback').blur();
    await page.locator('#copy-html-paste').getByText(secret).waitFor();
    assert.deepEqual(
      asked.filter(({ url, body }) => `${url} ${body}`.includes(secret) || body !== null),
      [],
    );
  });
});
