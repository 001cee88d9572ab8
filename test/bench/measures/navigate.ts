import type { Variant, Way } from '../variants.js';
import { open, type Bench, type Figures } from './bench.js';

/** A middling phone on a slow network. */
const SLOWER = 4;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** From the address of a page until all of its words are painted, on a phone. */
export async function measureNavigation(bench: Bench, variant: Variant, size: number, way: Way): Promise<Figures> {
  const { page, close } = await open(bench, {
    variant,
    way,
    feed: `/feeds/${size}.json`,
    watch: size,
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
