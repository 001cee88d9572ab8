import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/notice/define.js';
import type { MeetingNotice } from '../src/notice/meeting-notice.js';
import { feedStore } from '../src/feed/store.js';
import { answerNever, answerUnavailable, answerWith, serve, stopServing } from './mock-server.js';
import * as feeds from './notice-feeds.js';

type Args = Partial<Pick<MeetingNotice, 'src' | 'meeting' | 'timeZone' | 'headingLevel' | 'face'>>;
type Story = StoryObj<Args>;

const EIGHTH = new URL('./feeds/u4ssc-8.json', import.meta.url).href;
const FIRST = new URL('./feeds/u4ssc-1.json', import.meta.url).href;

const notice = (lang: string, args: Args, fallback: unknown = nothing) =>
  html`<meeting-notice
    lang=${lang}
    src=${args.src ?? nothing}
    .meeting=${args.meeting}
    view=${args.face ?? nothing}
    time-zone=${args.timeZone ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    >${fallback}</meeting-notice
  >`;

const meta = {
  title: 'Notice',
  component: 'meeting-notice',
  render: (args, { globals }) => notice(globals['lang'] as string, args),
} satisfies Meta<Args>;

export default meta;

export const Summary: Story = { args: { src: EIGHTH } };

export const Letter: Story = { args: { src: EIGHTH, face: 'letter' } };

export const FirstMeeting: Story = { args: { src: FIRST } };

/** The letter of a meeting that has none. */
export const NoLetter: Story = { args: { src: FIRST, face: 'letter' } };

export const OtherLetter: Story = { args: { meeting: feeds.letter, face: 'letter' } };

export const Before: Story = { args: { meeting: feeds.before } };

export const RegistrationNotOpen: Story = { args: { meeting: feeds.notOpen } };

export const RegistrationClosed: Story = { args: { meeting: feeds.registrationClosed } };

export const Full: Story = { args: { meeting: feeds.full } };

export const Running: Story = { args: { meeting: feeds.running } };

export const Over: Story = { args: { meeting: feeds.over } };

export const Postponed: Story = { args: { meeting: feeds.postponed } };

export const Rescheduled: Story = { args: { meeting: feeds.rescheduled } };

export const MovedOnline: Story = { args: { meeting: feeds.movedOnline } };

export const Cancelled: Story = { args: { meeting: feeds.cancelled } };

export const Updates: Story = { args: { meeting: feeds.updates } };

/** In Spanish and Arabic some words are still in English, and marked as such. */
export const PartlyTranslated: Story = { args: { meeting: feeds.partlyTranslated } };

export const LetterPartlyTranslated: Story = { args: { meeting: feeds.partlyTranslated, face: 'letter' } };

export const LetterRightToLeftOnLeftToRight: Story = {
  args: { src: EIGHTH, face: 'letter' },
  render: (args) =>
    html`<div lang="en" dir="ltr">
      <p>A page in English with the notice in Arabic.</p>
      ${notice('ar', args)}
    </div>`,
};

const served = { beforeEach: () => stopServing, tags: ['!autodocs'] } satisfies Story;

const fallback = html`<p lang="en" dir="ltr">
  <a href="https://meetings.example.org/sample">The meeting as a page</a>
</p>`;

/** The feed never answers; after ten seconds the widget gives up, as it would anywhere. */
export const Loading: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/silent-notice.json' },
  render: (args, { globals }) => {
    serve(args.src!, answerNever);
    return notice(globals['lang'] as string, args, fallback);
  },
};

/** The feed works until the widget holds it and fails from then on. */
export const Stale: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/stale-notice.json' },
  parameters: { shows: '.said' },
  render: (args, { globals }) => {
    const store = feedStore(args.src!);
    serve(store.url, () => ('loaded' in store.state ? answerUnavailable() : answerWith(feeds.before)));
    return html`<div @meeting-load=${() => void store.refresh()}>${notice(globals['lang'] as string, args)}</div>`;
  },
};

export const FailedWithFallback: Story = {
  ...served,
  args: { src: 'https://feeds.example.org/down-notice.json' },
  parameters: { warns: true },
  render: (args, { globals }) => {
    serve(args.src!, answerUnavailable);
    return notice(globals['lang'] as string, args, fallback);
  },
};
