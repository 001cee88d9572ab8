import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { LOCALES } from '../../src/locale/locale.js';
import { THEMES, type Theme } from '../../stories/themes.js';
import { clearPage, parts, read } from '../support/page.js';
import { open, STORIES, WIDGETS } from '../support/stories.js';

const axe = (window as unknown as { axe: { run: (node: Element, options: RunOptions) => Promise<AxeResults> } }).axe;

const isChromium = 'userAgentData' in navigator;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Show hundreds of times what another state shows once, and take as long to look at. */
const LONG: readonly string[] = ['Agenda Large', 'Speakers Many'];
const OTHERS = LOCALES.filter((lang) => lang !== 'es');

let said: string[] = [];
const speak = { warn: console.warn, error: console.error };

describe('every story', () => {
  beforeEach(() => {
    said = [];
    console.warn = (...words: unknown[]) => said.push(words.join(' '));
    console.error = (...words: unknown[]) => said.push(words.join(' '));
    document.body.style.margin = '0';
  });
  afterEach(() => {
    Object.assign(console, speak);
    clearPage();
  });

  for (const [index, [name, story]] of STORIES.entries()) {
    for (const lang of isChromium ? LOCALES : (['es', 'ar'] as const)) {
      it(`${name} opens silently in ${lang}, and fits 320 pixels`, async () => {
        const host = await open(story, lang, 'light', '320px');
        if (!story.parameters?.warns) expect(said).to.deep.equal([]);
        for (const widget of host.querySelectorAll(WIDGETS)) {
          const base = parts(widget, 'base')[0]!;
          for (const node of [
            base,
            ...['slot', 'panel', 'speaker', 'details', 'fact', 'letter'].flatMap((part) => parts(widget, part)),
          ]) {
            // What is drawn only where it is looked at is cut off at its own edge, and Firefox guesses how wide it is.
            if (getComputedStyle(node).contentVisibility === 'auto') continue;
            expect(node.scrollWidth, read(node).slice(0, 40)).to.be.at.most(node.clientWidth);
          }
        }
      });
    }

    if (!isChromium) continue;
    for (const theme of LONG.includes(name) ? (['light'] as const) : (Object.keys(THEMES) as Theme[])) {
      it(`${name} has no accessibility violation on a ${theme} page`, async () => {
        // A theme changes nothing but colours, which are the same in every language.
        const runOnly = theme === 'light' ? RULES : COLOURS;
        // Every language has its turn; the matrix has all of them in every state.
        const other = theme === 'light' && !LONG.includes(name) ? [OTHERS[index % OTHERS.length]!] : [];
        for (const lang of ['es', ...other]) {
          const host = await open(story, lang, theme);
          const { violations } = await axe.run(host, { runOnly, resultTypes: ['violations'] });
          const found = violations.map(
            ({ id, nodes }) => `${lang} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
          );
          expect(found).to.deep.equal([]);
          host.remove();
        }
      }).timeout(120_000);
    }
  }
});
