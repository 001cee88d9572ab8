import { atRest, type Bench, type Figures } from './bench.js';

/** What reading a feed takes before anything is drawn: checking it, and making of it what is to be shown. */
export async function measureReading({ browser, server }: Bench, size: number): Promise<Figures> {
  server.put(
    '/reading.html',
    '<!doctype html><script type="module" src="/bundles/reading/reading.js"></script>',
    'text/html',
  );
  const page = await browser.newPage();
  await page.goto(`${server.url}/reading.html`);
  await atRest(page, 'readingOf');
  const figures = await page.evaluate<Figures>(`readingOf('/feeds/${size}.json')`);
  await page.close();
  return figures;
}
