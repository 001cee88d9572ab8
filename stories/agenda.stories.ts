import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/agenda/define.js';
import type { MeetingAgenda } from '../src/agenda/meeting-agenda.js';
import { feedStore } from '../src/feed/store.js';
import * as feeds from './agenda-feeds.js';
import { answerNever, answerUnavailable, answerWith, serve, stopServing } from './mock-server.js';
import { appears, enter, press, pressing } from './play.js';

type Args = Partial<
  Pick<MeetingAgenda, 'src' | 'meeting' | 'timeZone' | 'headingLevel' | 'refresh' | 'day' | 'room' | 'track' | 'layout'>
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
    view=${args.layout ?? nothing}
    >${fallback}</meeting-agenda
  >`;

// A story is a state of the widget. `render` alone brings it about, so that tests can open it without Storybook;
// `parameters.warns` marks the states in which the widget writes to the console; `play` goes on from there.
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
    html`<div
      .style=${'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr)); gap: 2em'}
    >
      ${agenda('es', args)} ${agenda('ar', args)}
    </div>`,
};

export const LongWords: Story = {
  args: { meeting: feeds.longWords },
  render: (args, { globals }) =>
    html`<div .style=${'inline-size: 17.5em; max-inline-size: 100%'}>${agenda(globals['lang'] as string, args)}</div>`,
};

export const Grid: Story = {
  args: { meeting: feeds.parallelSessions, layout: 'grid' },
  parameters: { shows: 'table' },
};

export const GridOneRoom: Story = {
  args: { meeting: feeds.severalDays, room: 'plenary', layout: 'grid' },
  parameters: { shows: 'table' },
};

export const GridEighthMeeting: Story = {
  args: { src: EIGHTH, layout: 'grid' },
  parameters: { shows: 'table' },
};

export const GridTimeNotKnown: Story = {
  args: { meeting: feeds.timeNotKnown, layout: 'grid' },
  parameters: { shows: 'table' },
};

export const Search: Story = {
  args: { meeting: feeds.parallelSessions },
  play: pressing('[data-tool="find"]', '[part="panel"]'),
};

export const Filtered: Story = {
  args: { meeting: feeds.parallelSessions },
  play: async ({ canvasElement }) => {
    const panel = await press(canvasElement, '[data-tool="find"]', '[part="panel"]');
    const select = panel.querySelector('select')!;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

export const FilteredToNothing: Story = {
  args: { meeting: feeds.parallelSessions },
  play: async ({ canvasElement }) => {
    const panel = await press(canvasElement, '[data-tool="find"]', '[part="panel"]');
    const field = panel.querySelector('input')!;
    field.value = 'zzz';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await appears(() => canvasElement.querySelector('meeting-agenda')?.shadowRoot?.querySelector('[part="empty"]'));
  },
};

/** The way of somebody without a pointer, from the search to a session that is chosen: every step leaves the focus somewhere. */
export const ByKeyboard: Story = {
  args: { meeting: feeds.byKeyboard },
  play: async ({ canvasElement }) => {
    const all = (selector: string) => [
      ...(canvasElement.querySelector('meeting-agenda')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    await enter(await appears(() => all('[data-tool="find"]')[0]));
    const field = await appears(() => all('[part="panel"] input')[0] as HTMLInputElement | undefined);
    field.focus();
    field.value = 'announce';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const star = await appears(() => {
      // What is not found is only hidden.
      const stars = all('[part="choose"]').filter((one) => !one.closest('[hidden]'));
      return stars.length === 1 ? stars[0] : undefined;
    });
    // What is chosen is kept from one visit to the next.
    if (star.ariaPressed !== 'true') await enter(star);
    await appears(() => all('[part="choose"][aria-pressed="true"]')[0]);
  },
};

export const MyProgrammeEmpty: Story = {
  args: { meeting: feeds.parallelSessions },
  play: pressing('[data-tool="mine"]', '[part="panel"]'),
};

/** Two sessions that overlap are chosen. */
export const MyProgramme: Story = {
  args: { meeting: feeds.clashing },
  play: async ({ canvasElement }) => {
    for (const id of ['s1', 's2']) {
      const star = `[data-session="${id}"] [part="choose"]`;
      if (!canvasElement.querySelector('meeting-agenda')?.shadowRoot?.querySelector(`${star}[aria-pressed="true"]`)) {
        await press(canvasElement, star, `${star}[aria-pressed="true"]`);
      }
    }
    await press(canvasElement, '[data-tool="mine"]', '[part="panel"] svg');
  },
};

/** The address of the page hands over a choice made on another device. */
export const MyProgrammeFromALink: Story = {
  args: { meeting: feeds.handedOver },
  play: async ({ canvasElement }) => {
    const view = canvasElement.ownerDocument.defaultView!;
    view.history.replaceState(null, '', '#meeting:handed?s1+s2');
    view.dispatchEvent(new HashChangeEvent('hashchange'));
    const offer = '[part="panel"] [part="button"]';
    await appears(() => canvasElement.querySelector('meeting-agenda')?.shadowRoot?.querySelector(offer));
    view.history.replaceState(null, '', view.location.pathname + view.location.search);
  },
};

export const CalendarFiles: Story = {
  args: { meeting: feeds.severalDays },
  play: pressing('[data-tool="calendar"]', '[part="panel"]'),
};

export const Updates: Story = {
  args: { meeting: feeds.announced },
  play: pressing('[data-tool="updates"]', '[part="panel"]'),
};

export const SessionOpened: Story = {
  args: { meeting: feeds.abstracts },
  play: pressing('[part="details"] summary', '[part="details"][open] button'),
};

/** A newer version arrived while the page was open. */
export const Changed: Story = {
  args: { meeting: feeds.parallelSessions },
  play: async ({ canvasElement }) => {
    const agenda = canvasElement.querySelector('meeting-agenda')!;
    agenda.meeting = feeds.changed;
    await appears(() => agenda.shadowRoot?.querySelector('[part="mark"]'));
  },
};

/** One session takes place and another is next. */
export const Running: Story = { args: { meeting: feeds.running() } };

/** After the end, what was recorded and published comes first, and the days are folded. */
export const Over: Story = { args: { meeting: feeds.over } };

/** What is found on a day that is over is not folded away. */
export const OverSearched: Story = {
  args: { meeting: feeds.over },
  play: async ({ canvasElement }) => {
    const panel = await press(canvasElement, '[data-tool="find"]', '[part="panel"]');
    const select = panel.querySelector('select')!;
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
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
  parameters: { shows: '.said' },
  render: (args, { globals }) => {
    const store = feedStore(args.src!);
    serve(store.url, () => ('loaded' in store.state ? answerUnavailable() : answerWith(feeds.severalDays)));
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
