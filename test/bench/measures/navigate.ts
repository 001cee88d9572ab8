import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { feedOf } from '../feeds.js';
import type { Variant, Way } from '../variants.js';
import { open, type Bench, type Figures } from './bench.js';

const CLI = fileURLToPath(new URL('../../../dist/node/cli.js', import.meta.url));

/**
 * A middling phone on slow 4G: 1.6 Mbit/s, and 150 ms for each way there and back. Requests are held back here, not
 * packets, so that the factors are those by which DevTools and Lighthouse make of one what the other costs.
 */
const SLOWER = 4;
const ROUND_TRIP = 150;
const SLOW_4G = {
  offline: false,
  latency: ROUND_TRIP * 3.75,
  downloadThroughput: (1_600_000 / 8) * 0.9,
  uploadThroughput: (750_000 / 8) * 0.9,
};

/** From the address of a page until all of its words are painted, on a phone. */
export async function measureNavigation(
  bench: Bench,
  variant: Variant,
  size: number,
  way: Way,
  words = '',
): Promise<Figures> {
  const { page, close } = await open(bench, {
    variant,
    way,
    feed: `/feeds/${size}.json`,
    words,
    watch: words.match(/<h4>/g)?.length ?? size,
    prepare: async (session) => {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    },
  });
  const { first, all } = await page.evaluate<{ first: number; all: number }>('bench.watching');
  const shift = await page.evaluate<number>('bench.shifts.reduce((sum, { value }) => sum + value, 0)');
  await close();
  return { [`${way}First`]: first, [`${way}All`]: all, [`${way}Shift`]: shift };
}

/** The words of the agenda, as the command of the package writes them. */
export function wordsOf(size: number, alone: boolean): string {
  const feed = feedOf(size);
  const at = `${feed.meeting.startDate as string}T00:00Z`.replace(/T.*T/, 'T');
  const args = ['render', '-', '--src', `/feeds/${size}.json`, '--widget', 'agenda', '--lang', 'en', '--at', at];
  const options = { input: JSON.stringify(feed), encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const words = execFileSync(process.execPath, [CLI, ...args, ...(alone ? ['--without-feed'] : [])], options);
  // Written before the meeting, so that nothing is folded; and a moment ago.
  return words.replace(/(?<=data-at=")[^"]+/, new Date().toISOString());
}
