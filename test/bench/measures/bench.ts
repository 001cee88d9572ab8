import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchServer } from '../server.js';
import { pageOf, type Variant, type Way } from '../variants.js';

/** What every measure works with. */
export interface Bench {
  readonly browser: Browser;
  readonly server: BenchServer;
  /** Style sheets of each bundle. */
  readonly styles: Readonly<Record<string, readonly string[]>>;
}

/** Each figure of one round, by its name; times in milliseconds. */
export type Figures = Readonly<Record<string, number>>;

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

const HARNESS = fileURLToPath(new URL('../browser/harness.js', import.meta.url));

/** A page with an empty cache; `prepare` comes before it is asked for, and `watch` is how many sessions it is to wait for. */
export async function open(
  { browser, server, styles }: Bench,
  {
    variant,
    way,
    feed,
    words,
    watch = 0,
    prepare,
  }: {
    readonly variant: Variant;
    readonly way: Way;
    readonly feed: string;
    readonly words?: string;
    readonly watch?: number;
    readonly prepare?: (session: CDPSession) => Promise<void>;
  },
): Promise<Opened> {
  const path = `/${variant.name}/${way}.html`;
  server.put(path, pageOf(variant, way, feed, styles[variant.entry] ?? [], words), 'text/html');
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(String(error)));
  await page.addInitScript({ path: HARNESS });
  const session = await context.newCDPSession(page);
  await prepare?.(session);
  await page.goto(`${server.url}${path}?watch=${watch}`);
  if (failed.length > 0) throw new Error(`${variant.name}: ${failed.join('\n')}`);
  return { page, session, close: () => context.close() };
}

/** How long a browser goes on with what it does for every new page, in milliseconds. */
const SETTLED = 1000;

/** Until the script of a page is there, with the function that is to be `called`, and nothing more is to be done for either. */
export async function atRest(page: Page, called = 'show'): Promise<void> {
  await page.waitForFunction(`globalThis.${called}`);
  await page.evaluate('new Promise(requestIdleCallback).then(() => undefined)');
  await page.waitForTimeout(SETTLED);
}

/** Until all sessions of a feed are painted on a page. */
export const showAll = (page: Page, feed: string, size: number): Promise<unknown> =>
  page.evaluate(`Promise.all([bench.watch(${size}), show(${JSON.stringify(feed)})])`);

/** What Chromium counts of a page. */
export async function countersOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Bytes that scripts hold on to. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
