import { endpointProblem, feedProblem } from './address.js';
import type { Attributes } from './markup.js';

/** In the order in which they stand on a page. */
export const WIDGETS = ['notice', 'agenda', 'speakers', 'registration'] as const;

export type Widget = (typeof WIDGETS)[number];

/** What a page may set, as the names of custom properties without `--meeting-`; what is empty is as the page around it. */
export const THEME = ['accent', 'surface', 'text', 'radius', 'font'] as const;

export type Theme = Readonly<Record<(typeof THEME)[number], string>>;

/** Everything a webmaster decides. Empty is undecided: the widget's own way. */
export interface Choice {
  readonly widgets: readonly Widget[];
  /** Address of the feed. */
  readonly feed: string;
  /** Address of the folder that holds the scripts. */
  readonly base: string;
  /** Page that the widgets lead to where they cannot be shown. */
  readonly fallback: string;
  readonly lang: string;
  /** `meeting`, `visitor` or an IANA name. */
  readonly zone: string;
  readonly headingLevel: '2' | '3' | '4' | '5' | '6';
  readonly notice: 'summary' | 'letter';
  readonly agenda: 'list' | 'grid';
  readonly speakers: 'grid' | 'list' | 'grouped';
  /** Hosts that photos come from beside the feed's own, separated by spaces. */
  readonly photoHosts: string;
  /** Where registrations are posted. */
  readonly endpoint: string;
  readonly theme: Theme;
}

export const EMPTY: Choice = {
  widgets: ['agenda'],
  feed: '',
  base: '',
  fallback: '',
  lang: '',
  zone: 'meeting',
  headingLevel: '2',
  notice: 'summary',
  agenda: 'list',
  speakers: 'grid',
  photoHosts: '',
  endpoint: '',
  theme: { accent: '', surface: '', text: '', radius: '', font: '' },
};

/** What stands in a snippet as long as nothing is entered. */
export const EXAMPLE = {
  feed: 'https://example.org/meeting.json',
  endpoint: 'https://example.org/api/registrations',
} as const;

/** What keeps a snippet from working as it stands. */
export type Obstacle =
  'no-widget' | 'no-feed' | 'bad-feed' | 'bad-base' | 'local-base' | 'no-endpoint' | 'bad-endpoint';

export function obstacles({ widgets, feed, base, endpoint }: Choice): readonly Obstacle[] {
  const found: (Obstacle | undefined)[] = [
    widgets.length === 0 ? 'no-widget' : undefined,
    feed === '' ? 'no-feed' : feedProblem(feed) && 'bad-feed',
    baseObstacle(base),
    widgets.includes('registration')
      ? endpoint === ''
        ? 'no-endpoint'
        : endpointProblem(endpoint) && 'bad-endpoint'
      : undefined,
  ];
  return found.filter((obstacle) => obstacle !== undefined);
}

function baseObstacle(base: string): Obstacle | undefined {
  const problem = feedProblem(base);
  if (problem !== undefined) return 'bad-base';
  return new URL(base).protocol === 'https:' ? undefined : 'local-base';
}

/** One widget on a page: its tag and its attributes. */
export interface PlacedWidget {
  readonly widget: Widget;
  readonly tag: string;
  readonly attributes: Attributes;
}

/** The chosen widgets in the order of the page. */
export function placed(choice: Choice): readonly PlacedWidget[] {
  const { feed, lang, zone, headingLevel } = choice;
  return WIDGETS.filter((widget) => choice.widgets.includes(widget)).map((widget) => ({
    widget,
    tag: `meeting-${widget}`,
    attributes: {
      src: feed || EXAMPLE.feed,
      ...own(widget, choice),
      ...(lang && { lang }),
      ...(zone !== 'meeting' && { 'time-zone': zone }),
      ...(headingLevel !== '2' && { 'heading-level': headingLevel }),
    },
  }));
}

function own(widget: Widget, { notice, agenda, speakers, photoHosts, endpoint }: Choice): Attributes {
  switch (widget) {
    case 'notice':
      return notice === 'letter' ? { view: 'letter' } : {};
    case 'agenda':
      return agenda === 'grid' ? { view: 'grid' } : {};
    case 'speakers':
      return {
        ...(speakers === 'list' && { view: 'list' }),
        ...(speakers === 'grouped' && { grouped: true as const }),
        ...(photoHosts && { 'image-hosts': photoHosts }),
      };
    case 'registration':
      return { endpoint: endpoint || EXAMPLE.endpoint };
    default:
      return widget satisfies never;
  }
}

/** The theme as the rule of a style sheet; empty when the page decides everything. */
export function themeRule(theme: Theme): string {
  const lines = THEME.filter((name) => theme[name] !== '').map((name) => `  --meeting-${name}: ${theme[name]};`);
  return lines.length === 0 ? '' : `:root {\n${lines.join('\n')}\n}`;
}

/** The rule as it stands in a style element, to the letter: a page policy allows it by its hash. */
export const styleContent = (theme: string): string => `\n${theme}\n`;
