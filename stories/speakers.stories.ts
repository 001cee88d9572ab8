import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/agenda/define.js';
import { feedStore } from '../src/feed/store.js';
import '../src/speakers/define.js';
import type { MeetingSpeakers } from '../src/speakers/meeting-speakers.js';
import { answerNever, answerUnavailable, answerWith, serve, stopServing } from './mock-server.js';
import * as feeds from './speakers-feeds.js';

type Args = Partial<
  Pick<
    MeetingSpeakers,
    'src' | 'meeting' | 'timeZone' | 'headingLevel' | 'refresh' | 'layout' | 'grouped' | 'imageHosts'
  >
>;
type Story = StoryObj<Args>;

const EIGHTH = new URL('./feeds/u4ssc-8.json', import.meta.url).href;
const FIRST = new URL('./feeds/u4ssc-1.json', import.meta.url).href;

const speakers = (lang: string, args: Args, fallback: unknown = nothing) =>
  html`<meeting-speakers
    lang=${lang}
    src=${args.src ?? nothing}
    .meeting=${args.meeting}
    time-zone=${args.timeZone ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    refresh=${args.refresh ?? nothing}
    view=${args.layout ?? nothing}
    ?grouped=${args.grouped}
    image-hosts=${args.imageHosts ?? nothing}
    >${fallback}</meeting-speakers
  >`;

/** What a visitor does: opens everybody, or the search. */
const press =
  (selector: string) =>
  ({ target }: Event) =>
    (target as Element).shadowRoot?.querySelectorAll<HTMLButtonElement>(selector).forEach((button) => button.click());

// A story is a state of the widget. `render` alone brings it about, so that tests can open it without Storybook;
// `parameters.warns` marks the states in which the widget writes to the console, `parameters.shows` what is waited for.
const meta = {
  title: 'Speakers',
  component: 'meeting-speakers',
  render: (args, { globals }) => speakers(globals['lang'] as string, args),
} satisfies Meta<Args>;

export default meta;

export const EighthMeeting: Story = { args: { src: EIGHTH } };

/** Of the meeting of 2016 nobody is on record. */
export const FirstMeeting: Story = { args: { src: FIRST } };

export const Complete: Story = { args: { meeting: feeds.complete } };

export const AsList: Story = { args: { meeting: feeds.complete, layout: 'list' } };

export const Grouped: Story = { args: { meeting: feeds.complete, grouped: true } };

export const GroupedAsList: Story = { args: { meeting: feeds.complete, grouped: true, layout: 'list' } };

export const Opened: Story = {
  args: { meeting: feeds.complete },
  parameters: { shows: '[part~="details"]' },
  render: (args, { globals }) =>
    html`<div @meeting-load=${press('.more')}>${speakers(globals['lang'] as string, args)}</div>`,
};

export const OpenedInList: Story = { ...Opened, args: { meeting: feeds.complete, layout: 'list' } };

export const Searching: Story = {
  args: { meeting: feeds.complete },
  parameters: { shows: '[part~="panel"]' },
  render: (args, { globals }) =>
    html`<div @meeting-load=${press('[data-tool="find"]')}>${speakers(globals['lang'] as string, args)}</div>`,
};

export const Photos: Story = { args: { meeting: feeds.photos } };

/** The page's author is told which host to allow. */
export const PhotoNotAllowed: Story = { args: { meeting: feeds.refusedPhoto }, parameters: { warns: true } };

export const NamesOfTheWorld: Story = { args: { meeting: feeds.names } };

export const ToBeAnnounced: Story = { args: { meeting: feeds.toBeAnnounced } };

/** Sessions lead to the programme on the same page. Both read one feed, which is fetched once. */
export const BesideAgenda: Story = {
  args: { src: EIGHTH },
  parameters: { shows: '[part~="details"]' },
  render: (args, { globals }) =>
    html`<div @meeting-load=${press('.more')}>${speakers(globals['lang'] as string, args)}</div>
      <hr />
      <meeting-agenda lang=${globals['lang'] as string} src=${args.src ?? nothing}></meeting-agenda>`,
};

export const LongWords: Story = {
  args: { meeting: feeds.longWords },
  parameters: { shows: '[part~="details"]' },
  render: (args, { globals }) =>
    html`<div .style=${'inline-size: 17.5em; max-inline-size: 100%'} @meeting-load=${press('.more')}>
      ${speakers(globals['lang'] as string, args)}
    </div>`,
};

export const Many: Story = { args: { meeting: feeds.many }, tags: ['!autodocs'] };

export const Empty: Story = { args: { meeting: feeds.notAnnounced } };

const served = { beforeEach: () => stopServing, tags: ['!autodocs'] } satisfies Story;

const fallback = html`<p lang="en" dir="ltr">
  <a href="https://meetings.example.org/sample/speakers">The speakers as a page</a>
</p>`;

/** The feed never answers; after ten seconds the widget gives up, as it would anywhere. */
export const Loading: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/silent-speakers.json' },
  render: (args, { globals }) => {
    serve(args.src!, answerNever);
    return speakers(globals['lang'] as string, args, fallback);
  },
};

/** The feed works until the widget holds it and fails from then on. */
export const Stale: Story = {
  ...served,
  // Photos lie beside the stories, not beside this feed.
  args: { src: 'https://feeds.example.org/stale-speakers.json', imageHosts: new URL(import.meta.url).origin },
  parameters: { shows: '.said' },
  render: (args, { globals }) => {
    const store = feedStore(args.src!);
    serve(store.url, () => ('loaded' in store.state ? answerUnavailable() : answerWith(feeds.complete)));
    return html`<div @meeting-load=${() => void store.refresh()}>${speakers(globals['lang'] as string, args)}</div>`;
  },
};

export const FailedWithFallback: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/down-speakers.json' },
  parameters: { warns: true },
  render: (args, { globals }) => {
    serve(args.src!, answerUnavailable);
    return speakers(globals['lang'] as string, args, fallback);
  },
};
