import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/agenda/define.js';
import type { MeetingAgenda } from '../src/agenda/meeting-agenda.js';
import { feedStore } from '../src/feed/store.js';
import * as feeds from './agenda-feeds.js';
import { answerNever, answerUnavailable, answerWith, serve, stopServing } from './mock-server.js';

type Args = Partial<
  Pick<MeetingAgenda, 'src' | 'meeting' | 'timeZone' | 'headingLevel' | 'refresh' | 'day' | 'room' | 'track'>
>;
type Story = StoryObj<Args>;

const EIGHTH = new URL('./feeds/u4ssc-8.json', import.meta.url).href;
const FIRST = new URL('./feeds/u4ssc-1.json', import.meta.url).href;

const agenda = (lang: string, args: Args, fallback: unknown = nothing) =>
  html`<meeting-agenda
    lang=${lang}
    src=${args.src ?? nothing}
    .meeting=${args.meeting}
    time-zone=${args.timeZone ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    refresh=${args.refresh ?? nothing}
    day=${args.day ?? nothing}
    room=${args.room ?? nothing}
    track=${args.track ?? nothing}
    >${fallback}</meeting-agenda
  >`;

// A story is a state of the widget. `render` alone brings it about, so that tests can open it without Storybook;
// `parameters.warns` marks the states in which the widget writes to the console.
const meta = {
  title: 'Agenda',
  component: 'meeting-agenda',
  render: (args, { globals }) => agenda(globals['lang'] as string, args),
} satisfies Meta<Args>;

export default meta;

export const EighthMeeting: Story = { args: { src: EIGHTH } };

export const FirstMeeting: Story = { args: { src: FIRST } };

export const SeveralDays: Story = { args: { meeting: feeds.severalDays } };

export const ParallelSessions: Story = { args: { meeting: feeds.parallelSessions } };

export const NestedSessions: Story = { args: { meeting: feeds.nestedSessions } };

export const Breaks: Story = { args: { meeting: feeds.breaks } };

export const PeopleAndRoles: Story = { args: { meeting: feeds.peopleAndRoles } };

export const Tracks: Story = { args: { meeting: feeds.tracks } };

export const Abstracts: Story = { args: { meeting: feeds.abstracts } };

export const Documents: Story = { args: { meeting: feeds.documents } };

export const Interpretation: Story = { args: { meeting: feeds.interpretation } };

export const TimeNotKnown: Story = { args: { meeting: feeds.timeNotKnown } };

export const OnlyStart: Story = { args: { meeting: feeds.onlyStart } };

export const OnlyEnd: Story = { args: { meeting: feeds.onlyEnd } };

export const TentativeTime: Story = { args: { meeting: feeds.tentativeTime } };

export const AfterMidnight: Story = { args: { meeting: feeds.afterMidnight } };

export const VisitorZone: Story = { args: { meeting: feeds.farAway, timeZone: 'visitor' } };

export const NamedZone: Story = { args: { meeting: feeds.farAway, timeZone: 'America/New_York' } };

export const SessionCancelled: Story = { args: { meeting: feeds.sessionCancelled } };

export const SessionMoved: Story = { args: { meeting: feeds.sessionMoved } };

export const MeetingCancelled: Story = { args: { meeting: feeds.meetingCancelled } };

export const MeetingPostponed: Story = { args: { meeting: feeds.meetingPostponed } };

export const OneDay: Story = { args: { meeting: feeds.severalDays, day: '2027-03-10' } };

export const OneRoom: Story = { args: { meeting: feeds.parallelSessions, room: 'blue' } };

export const OneTrack: Story = { args: { meeting: feeds.parallelSessions, track: 'people' } };

export const NothingSelected: Story = { args: { meeting: feeds.severalDays, day: '2027-03-12' } };

export const RightToLeftOnLeftToRight: Story = {
  args: { meeting: feeds.peopleAndRoles },
  render: (args) =>
    html`<div lang="en" dir="ltr">
      <p>A page in English with the programme in Arabic.</p>
      ${agenda('ar', args)}
    </div>`,
};

export const LeftToRightOnRightToLeft: Story = {
  args: { meeting: feeds.peopleAndRoles },
  render: (args) =>
    html`<div lang="ar" dir="rtl">
      <p>صفحة بالعربية وبرنامج بالإنكليزية.</p>
      ${agenda('en', args)}
    </div>`,
};

/** Both read one feed, which is fetched once. */
export const TwoLanguages: Story = {
  args: { src: EIGHTH },
  render: (args) =>
    html`<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr)); gap: 2em">
      ${agenda('es', args)} ${agenda('ar', args)}
    </div>`,
};

export const LongWords: Story = {
  args: { meeting: feeds.longWords },
  render: (args, { globals }) =>
    html`<div style="inline-size: 17.5em; max-inline-size: 100%">${agenda(globals['lang'] as string, args)}</div>`,
};

export const Large: Story = { args: { meeting: feeds.large }, tags: ['!autodocs'] };

export const Empty: Story = { args: { meeting: feeds.notPublished } };

const served = { beforeEach: () => stopServing, tags: ['!autodocs'] } satisfies Story;

const fallback = html`<p lang="en" dir="ltr">
  <a href="https://meetings.example.org/sample/programme">The programme as a page</a>
</p>`;

/** The feed never answers; after ten seconds the widget gives up, as it would anywhere. */
export const Loading: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/silent.json' },
  render: (args, { globals }) => {
    serve(args.src!, answerNever);
    return agenda(globals['lang'] as string, args, fallback);
  },
};

/** The feed works until the widget holds it and fails from then on. */
export const Stale: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/stale.json' },
  render: (args, { globals }) => {
    const store = feedStore(args.src!);
    serve(store.url, () => ('feed' in store.state ? answerUnavailable() : answerWith(feeds.severalDays)));
    return html`<div @meeting-load=${() => void store.refresh()}>${agenda(globals['lang'] as string, args)}</div>`;
  },
};

export const FailedWithFallback: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/down.json' },
  parameters: { warns: true },
  render: (args, { globals }) => {
    serve(args.src!, answerUnavailable);
    return agenda(globals['lang'] as string, args, fallback);
  },
};

export const FailedWithoutFallback: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/down.json' },
  parameters: { warns: true },
  render: (args, { globals }) => {
    serve(args.src!, answerUnavailable);
    return agenda(globals['lang'] as string, args);
  },
};
