import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle, installPeers } from './bundles.js';
import { feedOf } from './feeds.js';
import type { Bench } from './measures/bench.js';
import { measureNavigation, wordsOf } from './measures/navigate.js';
import { measureReading } from './measures/reading.js';
import { measureHeap, measureShow } from './measures/show.js';
import { measureChanges, measureFinding, measureMounts } from './measures/use.js';
import { Results } from './results.js';
import { serve } from './server.js';
import { VARIANTS, type Variant, type VariantName } from './variants.js';
import { CHROMIUM } from '../browsers.js';

export const MEASURES = ['show', 'navigate', 'use', 'reading'] as const;
export type Measure = (typeof MEASURES)[number];

/** A large congress. */
const LARGE = 1400;
/** How many sessions the pages show. */
const SHOWN = [7, 20, 200, LARGE, 5000];
const NAVIGATED = [20, 200, LARGE];
/** And those that bring their words along. */
const WORDS = 200;
const MOUNTS = 1000;

const [limit, , agenda] = VARIANTS;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Measures the built agenda beside its limits and peers: in each round, each of them in turn. */
export async function measureWidgets(
  rounds: number,
  measures: readonly Measure[],
  names: readonly VariantName[],
): Promise<{ results: Results; browser: string }> {
  installPeers();
  const variants = VARIANTS.filter(({ name }) => names.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = await serve({ dist, bundles: folder });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const results = new Results();
  try {
    await bundle('add-to-calendar-button', folder);
    server.sent();
    await fetch(`${server.url}/bundles/add-to-calendar-button/add-to-calendar-button.js`);
    results.add('add-to-calendar-button', 0, { transfer: server.sent() });
    const styles: Record<string, readonly string[]> = {};
    for (const entry of new Set([...variants.map((variant) => variant.entry), 'reading']))
      styles[entry] = (await bundle(entry, folder)).map((file) => `/bundles/${entry}/${file}`);
    for (const size of SHOWN) server.put(`/feeds/${size}.json`, JSON.stringify(feedOf(size)));
    const bench = { browser, server, styles };
    for (let round = 0; round < rounds; round++) {
      console.log(`Round ${round + 1} of ${rounds}`);
      for (const measure of measures) await ROUND[measure](bench, variants, results);
    }
    return { results, browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

const ROUND: Readonly<
  Record<Measure, (bench: Bench, variants: readonly Variant[], results: Results) => Promise<void>>
> = {
  show: async (bench, variants, results) => {
    for (const size of SHOWN)
      for (const variant of variants) results.add(variant.name, size, await measureShow(bench, variant, size));
    for (const variant of variants) results.add(variant.name, LARGE, await measureHeap(bench, variant, LARGE));
  },
  navigate: async (bench, variants, results) => {
    for (const size of NAVIGATED) {
      for (const variant of variants) {
        results.add(variant.name, size, await measureNavigation(bench, variant, size, 'chained'));
        if (variant.name === 'agenda')
          results.add(variant.name, size, await measureNavigation(bench, variant, size, 'pinned'));
      }
    }
    for (const way of ['static', 'prerendered'] as const) {
      const words = wordsOf(WORDS, way === 'static');
      results.add(agenda.name, WORDS, await measureNavigation(bench, agenda, WORDS, way, words));
    }
  },
  use: async (bench, _, results) => {
    for (const size of [200, LARGE, 5000]) {
      for (const variant of [limit, agenda]) {
        results.add(variant.name, size, await measureFinding(bench, variant, size));
        results.add(variant.name, size, await measureChanges(bench, variant, size));
      }
    }
    results.add(agenda.name, 7, await measureMounts(bench, agenda, MOUNTS));
  },
  reading: async (bench, _, results) => {
    for (const size of [200, LARGE, 5000]) results.add(agenda.name, size, await measureReading(bench, size));
  },
};
