import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { faintest } from '../../src/doctor/faint.js';
import '../../src/register.js';
import { chance } from '../support/chance.js';
import { ENGINE } from '../support/engine.js';
import { clearPage, show } from '../support/page.js';

const { axe } = window as unknown as { axe: { run: (node: Element, options: RunOptions) => Promise<AxeResults> } };
const PALETTES = 50;

/** A colour that a page might write, in one of the ways to write it. */
function anyColor(random: () => number): string {
  const [one, two, three] = [random(), random(), random()];
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  const hex = [one, two, three]
    .map((part) =>
      Math.floor(part * 256)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  const ways = [
    `#${hex}`,
    `hsl(${Math.round(one * 360)} ${percent(two)} ${percent(three)})`,
    `oklch(${percent(one)} ${(two * 0.3).toFixed(2)} ${Math.round(three * 360)})`,
    `color-mix(in srgb, #${hex} ${percent(one)}, white)`,
    ['gray', 'silver', 'gold', 'teal', 'navy', 'tomato'][Math.floor(two * 6)]!,
  ];
  return ways[Math.floor(random() * ways.length)]!;
}

// The colours are the browser's; what is made of them is the same in all.
if (ENGINE === 'chromium')
  describe('colours of pages', () => {
    afterEach(() => {
      clearPage();
      document.documentElement.removeAttribute('style');
    });

    it(`are called faint when axe calls them so, and else not: ${PALETTES} palettes`, async () => {
      const random = chance(8);
      const widget = await show('<meeting-notice lang="en" src="/feeds/u4ssc-8.json"></meeting-notice>');
      let faint = 0;
      for (let at = 0; at < PALETTES; at++) {
        const [text, surface, accent, muted] = Array.from({ length: 4 }, () => anyColor(random));
        const page = `--meeting-text: ${text}; --meeting-surface: ${surface}; --meeting-accent: ${accent}; --meeting-muted: ${muted}`;
        document.documentElement.setAttribute('style', page);
        const { violations, incomplete } = await axe.run(widget, { runOnly: ['color-contrast'] });
        // Of words in the colour of their paper axe asks whether they are meant to be seen.
        const unseen = incomplete.flatMap(({ nodes }) =>
          nodes.filter(({ any }) =>
            any.some(({ data }) => (data as { messageKey?: string }).messageKey === 'equalRatio'),
          ),
        );
        const found = faintest(widget);
        expect(found !== undefined, `${page}: ${JSON.stringify(found)}`).to.equal(
          violations.length + unseen.length > 0,
        );
        if (found) faint += 1;
      }
      expect(faint).to.be.within(10, PALETTES - 1);
    }).timeout(120_000);
  });
