import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { render } from 'lit';
import { directionOf, LOCALES } from '../../src/locale/locale.js';
import type { MeetingWidget } from '../../src/widget/meeting-widget.js';
import * as agenda from '../../stories/agenda.stories.js';
import * as notice from '../../stories/notice.stories.js';
import * as registration from '../../stories/registration.stories.js';
import * as speakers from '../../stories/speakers.stories.js';
import { THEMES, type Theme } from '../../stories/themes.js';
import { clearPage, parts, read, until } from '../support/page.js';

interface Meta {
  readonly title: string;
  readonly component: string;
  readonly render: NonNullable<Story['render']>;
}

interface Story {
  readonly args?: object;
  readonly parameters?: { readonly warns?: boolean; readonly shows?: string };
  readonly play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
  readonly render?: (args: object, context: { globals: { lang: string } }) => unknown;
}

/** The stories of a widget, under the name of each. */
const SETS = [agenda, notice, registration, speakers].map((module) => {
  const { default: meta, ...stories } = module as unknown as { readonly default: Meta } & Record<string, Story>;
  return { meta, stories };
});
const WIDGETS = SETS.map(({ meta }) => meta.component).join();
const axe = (window as unknown as { axe: { run: (node: Element, options: RunOptions) => Promise<AxeResults> } }).axe;
type Drawn = Story & Pick<Meta, 'render'>;

const isChromium = 'userAgentData' in navigator;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

let said: string[] = [];
const speak = { warn: console.warn, error: console.error };

/** Puts a story on a page of a language, theme and width, and waits until it has settled. */
async function open(
  { render: draw, args = {}, parameters = {}, play }: Drawn,
  lang: string,
  theme: Theme,
  width = 'auto',
): Promise<HTMLElement> {
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  document.documentElement.setAttribute('style', THEMES[theme]);
  const host = document.createElement('main');
  host.setAttribute('style', `padding: 16px; box-sizing: border-box; inline-size: ${width}`);
  document.body.append(host);
  render(draw(args, { globals: { lang } }), host);
  const widgets = [...host.querySelectorAll<MeetingWidget>(WIDGETS)];
  await until(() =>
    widgets.every(
      (widget) =>
        parts(widget, 'heading').length > 0 || read(widget.shadowRoot?.querySelector('[role="status"]')) !== '',
    ),
  );
  await play?.({ canvasElement: host });
  const { shows } = parameters;
  if (shows) await until(() => widgets.some((widget) => widget.shadowRoot?.querySelector(shows)));
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  return host;
}

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

  const all = SETS.flatMap(({ meta, stories }) =>
    Object.entries(stories).map(
      ([name, story]) => [`${meta.title} ${name}`, { render: meta.render, ...story }] as const,
    ),
  );
  for (const [name, story] of all) {
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
    for (const theme of Object.keys(THEMES) as Theme[]) {
      it(`${name} has no accessibility violation on a ${theme} page`, async () => {
        for (const lang of theme === 'light' ? LOCALES : (['ar', 'es'] as const)) {
          const host = await open(story, lang, theme);
          const { violations } = await axe.run(host, { runOnly: RULES, resultTypes: ['violations'] });
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
