import { render } from 'lit';
import { directionOf } from '../../src/locale/locale.js';
import type { MeetingWidget } from '../../src/widget/meeting-widget.js';
import * as agenda from '../../stories/agenda.stories.js';
import * as notice from '../../stories/notice.stories.js';
import * as registration from '../../stories/registration.stories.js';
import * as speakers from '../../stories/speakers.stories.js';
import { THEMES, type Theme } from '../../stories/themes.js';
import { parts, read, until } from './page.js';

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

const SETS = [agenda, notice, registration, speakers].map((module) => {
  const { default: meta, ...stories } = module as unknown as { readonly default: Meta } & Record<string, Story>;
  return { meta, stories };
});
/** A selector of every widget that has stories. */
export const WIDGETS = SETS.map(({ meta }) => meta.component).join();

/** A story with the way its widget draws. */
export type Drawn = Story & Meta;

/** Every story, under the name of its widget and its own. */
export const STORIES = SETS.flatMap(({ meta, stories }) =>
  Object.entries(stories).map(([name, story]) => [`${meta.title} ${name}`, { ...meta, ...story }] as const),
);

/** Puts a story on a page of a language, theme and width, and waits until it has settled. */
export async function open(story: Drawn, lang: string, theme: Theme, width = 'auto'): Promise<HTMLElement> {
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  document.documentElement.setAttribute('style', THEMES[theme]);
  const host = document.createElement('main');
  host.setAttribute('style', `padding: 16px; box-sizing: border-box; inline-size: ${width}`);
  document.body.append(host);
  await mount(story, lang, host);
  return host;
}

/** Puts a story into an element, be it of this page or of one in a frame, and waits until it has settled. */
export async function mount(
  { render: draw, args = {}, parameters = {}, play }: Drawn,
  lang: string,
  host: HTMLElement,
): Promise<void> {
  render(draw(args, { globals: { lang } }), host, { creationScope: host.ownerDocument });
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
}
