import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { LOCALES, type Locale } from '../../src/locale/locale.js';
import { THEMES, type Theme } from '../../stories/themes.js';
import { listen } from '../support/console.js';
import { axeViolations, COLOURS, RULES, type Engines } from '../support/engines.js';
import { clearPage, parts, read } from '../support/page.js';
import { open, STORIES, WIDGETS } from '../support/stories.js';

const engines = window as unknown as Engines;

const isChromium = 'userAgentData' in navigator;

/** Show hundreds of times what another state shows once, and take as long to look at. */
const LONG: readonly string[] = ['Agenda Large', 'Speakers Many'];
const READ_IN_ALL_ENGINES: readonly string[] = ['es', 'ar'];
const OTHERS = LOCALES.filter((lang) => lang !== 'es');
const THEME_NAMES = Object.keys(THEMES) as Theme[];

/** Every story meets every language and every theme; the whole matrix has each language in each theme. */
const themeOf = (story: number, turn: number): Theme => THEME_NAMES[(story + turn) % THEME_NAMES.length]!;

/**
 * What axe looks at in each language that a story is in. All of it in Spanish and, by turns, in one language more. Colours
 * are those of the theme, whatever the language: once in each theme that is left, in other languages for other stories.
 */
function rulesOf(name: string, story: number): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, readonly string[]>([['es', RULES]]);
  if (LONG.includes(name)) return rules;
  rules.set(OTHERS[story % OTHERS.length]!, RULES);
  const themes = new Set([...rules.keys()].map((lang) => themeOf(story, LOCALES.indexOf(lang as Locale))));
  for (const at of LOCALES.keys()) {
    const turn = (story + at) % LOCALES.length;
    const theme = themeOf(story, turn);
    if (!themes.has(theme)) rules.set(LOCALES[turn]!, COLOURS);
    themes.add(theme);
  }
  return rules;
}

/** What is drawn only where it is looked at is cut off at its own edge, and Firefox guesses how wide it is. */
const isDrawn = (node: HTMLElement) =>
  getComputedStyle(node).contentVisibility !== 'auto' && node.checkVisibility({ contentVisibilityAuto: true });

/** What of a story is wider than its place. */
function tooWide(host: Element): string[] {
  return [...host.querySelectorAll(WIDGETS)].flatMap((widget) =>
    ['base', 'slot', 'panel', 'speaker', 'details', 'fact', 'letter']
      .flatMap((part) => parts(widget, part))
      .filter((node) => isDrawn(node) && node.scrollWidth > node.clientWidth)
      .map((node) => `${node.scrollWidth} pixels on ${node.clientWidth}: ${read(node).slice(0, 40)}`),
  );
}

describe('every story', () => {
  beforeEach(() => {
    document.body.style.margin = '0';
  });
  afterEach(clearPage);

  for (const [index, [name, story]] of STORIES.entries()) {
    const rules = isChromium ? rulesOf(name, index) : undefined;
    for (const [turn, lang] of LOCALES.entries()) {
      if (!isChromium && !READ_IN_ALL_ENGINES.includes(lang)) continue;
      const theme = themeOf(index, turn);
      const asked = rules?.get(lang);

      it(`${name} opens silently in ${lang} on a ${theme} page, and fits 320 pixels`, async () => {
        const heard = listen();
        const host = await open(story, lang, theme, '320px').finally(heard.stop);
        if (!story.parameters?.warns) expect(heard.said).to.deep.equal([]);
        expect(tooWide(host)).to.deep.equal([]);
        if (asked) expect(await axeViolations(engines, host, asked)).to.deep.equal([]);
      }).timeout(120_000);
    }
  }
});
