import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FeedInput } from '../src/feed/schema.js';
import { directionOf, LOCALES } from '../src/locale/locale.js';
import { HOSTS } from './hosts.js';
import { setClock } from './mock-clock.js';
import { answerWith, serve } from './mock-server.js';
import { THEMES, type Theme } from './themes.js';
import { inLanguage, momentOf, MOMENTS, type Moment } from './variants.js';

/** What the toolbars of Storybook say. */
export interface Setting {
  readonly lang: string;
  /** The one language of the feed, or as many as it has. */
  readonly content: string;
  readonly theme: Theme;
  readonly zone: keyof typeof ZONES;
  readonly moment: 'now' | Moment;
  readonly host: 'none' | keyof typeof HOSTS;
  readonly width: string;
}

/** Zones by names that Storybook takes into its address. */
const ZONES = {
  story: undefined,
  meeting: 'meeting',
  visitor: 'visitor',
  bogota: 'America/Bogota',
  kolkata: 'Asia/Kolkata',
  kiritimati: 'Pacific/Kiritimati',
} as const;

/** The parts of a story's args that a setting has a say in. */
interface Args {
  readonly meeting?: FeedInput;
  readonly src?: string | null;
  readonly timeZone?: string | null;
}

const inOwnWords = (language: string) =>
  `${language} ${new Intl.DisplayNames(language, { type: 'language' }).of(language)}`;

const titled = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

/** Every toolbar; its first value is what it starts with. */
export const TOOLBARS = {
  lang: {
    title: 'Language of the page',
    icon: 'globe',
    items: ['en', ...LOCALES.filter((locale) => locale !== 'en').sort()].map((value) => ({
      value,
      title: inOwnWords(value),
    })),
  },
  content: {
    title: 'Languages of the feed',
    icon: 'paragraph',
    items: [
      { value: 'all', title: 'As the feed has' },
      ...['ar', 'en', 'es', 'fr', 'ru', 'zh'].map((value) => ({ value, title: `Feed in ${value} alone` })),
    ],
  },
  theme: {
    title: 'Theme',
    icon: 'paintbrush',
    items: titled({
      light: 'Light page',
      dark: 'Dark page',
      contrast: 'High contrast',
      brand: 'Page of a partner',
    } satisfies Record<Theme, string>),
  },
  zone: {
    title: 'Time zone',
    icon: 'location',
    items: titled({
      story: 'Zone of the story',
      meeting: 'Zone of the meeting',
      visitor: 'Zone of the visitor',
      bogota: ZONES.bogota,
      kolkata: ZONES.kolkata,
      kiritimati: ZONES.kiritimati,
    } satisfies Record<Setting['zone'], string>),
  },
  moment: {
    title: 'Moment',
    icon: 'time',
    items: [
      { value: 'now', title: 'Today' },
      ...MOMENTS.map((value) => ({ value, title: `${value[0]!.toUpperCase()}${value.slice(1)} the meeting` })),
    ],
  },
  host: {
    title: 'Style sheet of the page',
    icon: 'lightning',
    items: titled({
      none: 'A page without rules',
      ...Object.fromEntries(Object.keys(HOSTS).map((name) => [name, `${name[0]!.toUpperCase()}${name.slice(1)}`])),
    }),
  },
  width: {
    title: 'Width',
    icon: 'grow',
    items: titled({ auto: 'Full width', '280px': '280px', '360px': '360px', '768px': '768px', '1280px': '1280px' }),
  },
} as const satisfies Record<keyof Setting, object>;

/** The feed of a story, where it lies beside the stories; states without one have addresses of their own. */
export async function feedOf({ meeting, src }: Args): Promise<FeedInput | undefined> {
  if (meeting !== undefined || !src || new URL(src).origin !== location.origin) return meeting;
  return (await (await fetch(src)).json()) as FeedInput;
}

/** Args as a setting has them. */
export function argsIn<A extends Args>(args: A, { content, zone }: Setting, feed: FeedInput | undefined): A {
  const timeZone = ZONES[zone] ?? args.timeZone;
  if (content === 'all' || feed === undefined) return { ...args, timeZone };
  const reduced = inLanguage(feed, content);
  if (!args.src) return { ...args, timeZone, meeting: reduced };
  // Beside the whole one, so that what the feed names relatively is found.
  const src = `${args.src}?content=${content}`;
  serve(src, () => answerWith(reduced));
  return { ...args, timeZone, src };
}

const host = new CSSStyleSheet();

/**
 * Makes the whole document a page of a setting. Its clock and its style sheet are those of one story: a page with several
 * stories and words between them is left alone.
 */
export function setPage({ lang, theme, moment, host: name }: Setting, feed: FeedInput | undefined): void {
  Object.assign(document.documentElement, { lang, dir: directionOf(lang) });
  document.documentElement.style.cssText = THEMES[theme];
  setClock(moment === 'now' || feed === undefined ? undefined : momentOf(feed, moment));
  // Storybook keeps its own messages beside the story, and rules for everything would bring them out.
  host.replaceSync(
    name === 'none' ? '' : `${HOSTS[name]} head, body > :not(#storybook-root) { display: none !important; }`,
  );
  if (!document.adoptedStyleSheets.includes(host)) document.adoptedStyleSheets.push(host);
}

/** A story in its place on that page. Another feed or another moment is another visit. */
export function placed({ lang, content, theme, moment, width }: Setting, story: unknown): TemplateResult {
  return html`<div lang=${lang} dir=${directionOf(lang)} style="${THEMES[theme]}; padding: 1.5rem">
    <div style="inline-size: ${width}">${keyed(`${content} ${moment}`, story)}</div>
  </div>`;
}
