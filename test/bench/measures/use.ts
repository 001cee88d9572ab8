import type { Page } from 'playwright-core';
import { CHANGED, changedFeed, feedOf } from '../feeds.js';
import type { Variant } from '../variants.js';
import { heapOf, open, showAll, type Bench, type Figures } from './bench.js';

/** Words as they are typed, and taken back. */
const TYPED = ['w', 'wa', 'wat', 'water', 'water and school', 'water', 'wa', ''];

/** A track of the sample programme. */
const TRACK = 'city';

async function shown(bench: Bench, variant: Variant, size: number) {
  const feed = `/feeds/${size}.json`;
  const opened = await open(bench, { variant, way: 'on-call', feed });
  await opened.page.waitForFunction('globalThis.show');
  await showAll(opened.page, feed, size);
  return { ...opened, feed };
}

const middle = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1]!;

/** Search and filters of a list, from the press of a key until what is left is painted. */
export async function measureFinding(bench: Bench, variant: Variant, size: number): Promise<Figures> {
  const { page, close } = await shown(bench, variant, size);
  const opened = await page.evaluate<number>(`(async () => {
    const start = performance.now();
    await tools.open();
    return performance.now() - start;
  })()`);
  const presses: number[] = [];
  for (const words of TYPED)
    presses.push(await page.evaluate<number>(`bench.act(() => tools.type(${JSON.stringify(words)}))`));
  const filter = (track: string, look: string) =>
    page.evaluate<number>(`bench.act(() => tools.filter('${track}'), () => ${look})`);
  const on = await filter(TRACK, `count() < ${size}`);
  const off = await filter('', `count() === ${size}`);
  await close();
  return { opened, press: middle(presses), slowestPress: Math.max(...presses), filterOn: on, filterOff: off };
}

/** Another language for interface and dates, and a feed in which one session has changed. */
export async function measureChanges(bench: Bench, variant: Variant, size: number): Promise<Figures> {
  const { page, close, feed } = await shown(bench, variant, size);
  const text = JSON.stringify(changedFeed(size));
  bench.server.put(feed, text);
  // The widget does not look again within two seconds.
  await page.waitForTimeout(2100);
  const refresh = await changed(page, feed);
  const language =
    variant.kind === 'ours'
      ? await page.evaluate(
          `bench.act(() => host.firstElementChild.setAttribute('lang', 'es'), () => text().includes('Programa'))`,
        )
      : undefined;
  bench.server.put(feed, JSON.stringify(feedOf(size)));
  await close();
  return { refresh, ...(typeof language === 'number' && { language }) };
}

/** From the new feed's arrival until its change is painted. */
async function changed(page: Page, feed: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const painted = bench.painted(() => text().includes(${JSON.stringify(CHANGED)}));
    if (host.firstElementChild) dispatchEvent(new Event('online'));
    else show(${JSON.stringify(feed)});
    return (await painted) - bench.arrived(${JSON.stringify(feed)});
  })()`);
}

/** What is left on the heap of widgets that came and went, in megabytes. */
export async function measureMounts(bench: Bench, variant: Variant, mounts: number): Promise<Figures> {
  const { page, session, close } = await shown(bench, variant, 7);
  await session.send('HeapProfiler.enable');
  const come = (times: number) =>
    page.evaluate(`(async () => {
      for (let time = 0; time < ${times}; time++) {
        const element = document.createElement('meeting-agenda');
        element.src = '/feeds/7.json';
        document.body.append(element);
        await element.updateComplete;
        element.remove();
        if (time % 50 === 0) await new Promise(requestAnimationFrame);
      }
    })()`);
  // Once before: what is made once is no leak.
  await come(mounts / 10);
  const before = await heapOf(session);
  await come(mounts);
  const left = ((await heapOf(session)) - before) / 1e6;
  await close();
  return { left };
}
