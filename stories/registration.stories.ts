import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/registration/define.js';
import type { MeetingRegistration } from '../src/registration/meeting-registration.js';
import type { ReceiptState } from '../src/registration/submission.js';
import * as feeds from './registration-feeds.js';
import { answerNever, serve, stopServing } from './mock-server.js';
import { appears } from './play.js';

type Args = Partial<
  Pick<
    MeetingRegistration,
    'src' | 'meeting' | 'timeZone' | 'headingLevel' | 'encoding' | 'formDigest' | 'href' | 'shareAnswers'
  >
> & { readonly endpoint?: string };
type Story = StoryObj<Args>;
type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

const EIGHTH = new URL('./feeds/u4ssc-8.json', import.meta.url).href;
const ENDPOINT = 'https://receiver.example.org/api/registrations';

const registration = (lang: string, args: Args, children: unknown = nothing) =>
  html`<meeting-registration
    lang=${lang}
    endpoint=${args.endpoint ?? ENDPOINT}
    src=${args.src ?? nothing}
    .meeting=${args.meeting}
    time-zone=${args.timeZone ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    encoding=${args.encoding ?? nothing}
    form-digest=${args.formDigest ?? nothing}
    href=${args.href ?? nothing}
    ?share-answers=${args.shareAnswers}
    >${children}</meeting-registration
  >`;

// As with the agenda: `render` brings a state about as far as the page can, `play` goes on as a visitor would.
const meta = {
  title: 'Registration',
  component: 'meeting-registration',
  render: (args, { globals }) => registration(globals['lang'] as string, args),
} satisfies Meta<Args>;

export default meta;

const EXAMPLE = feeds.registration();
const REPLY = { reference: 'K7M-9QX-2RT', receivedAt: '2027-02-01T10:00:00Z' };

/** What a receiver answers; it never sees a request before somebody acts. */
function answering(reply: () => Promise<Response>): Story {
  return {
    beforeEach: () => stopServing,
    tags: ['!autodocs'],
    args: { meeting: EXAMPLE },
    render: (args, { globals }) => {
      serve(ENDPOINT, answerNever);
      serve(ENDPOINT, reply);
      return registration(globals['lang'] as string, args);
    },
  };
}

const replying = (body: unknown, status = 201) => answering(async () => Response.json(body, { status }));

const inside = (canvas: ParentNode, selector: string) =>
  appears(() => canvas.querySelector('meeting-registration')?.shadowRoot?.querySelector<HTMLElement>(selector));

async function write(canvas: ParentNode, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const control = (await inside(canvas, `[name="${name}"]`)) as HTMLInputElement;
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** Answers both questions of the example, sends, and waits for what comes of it. */
const sending =
  (result: string): Play =>
  async ({ canvasElement }) => {
    await write(canvasElement, { name: 'Sample Participant', email: 'participant@example.org' });
    (await inside(canvasElement, '[part~="submit"]')).click();
    await inside(canvasElement, result);
  };

const pressing =
  (selectors: readonly string[], result: string): Play =>
  async ({ canvasElement }) => {
    for (const selector of selectors) (await inside(canvasElement, selector)).click();
    await inside(canvasElement, result);
  };

export const EighthMeeting: Story = { args: { src: EIGHTH } };

export const EveryQuestion: Story = {
  ...answering(answerNever as () => Promise<Response>),
  args: { meeting: feeds.everyQuestion },
  play: pressing(['#way-0', '#access-input'], '#needs-0'),
};

export const Mistakes: Story = {
  ...EveryQuestion,
  play: async ({ canvasElement }) => {
    await write(canvasElement, { email: 'participant', phone: 'none', site: 'here', note: 'long '.repeat(90) });
    (await inside(canvasElement, '[part~="submit"]')).click();
    await inside(canvasElement, '[part~="summary"]');
  },
};

export const Review: Story = {
  ...EveryQuestion,
  play: async ({ canvasElement }) => {
    await write(canvasElement, {
      name: 'Sample Participant',
      email: 'participant@example.org',
      country: 'ES',
      note: 'Two\nlines',
    });
    await pressing(['#category-1', '#way-1', '[part~="submit"]'], '[part~="review"]')({ canvasElement });
  },
};

export const Sending: Story = {
  ...answering(answerNever as () => Promise<Response>),
  play: sending('[part~="notice"]'),
};

export const AnswersRefused: Story = {
  ...replying({ code: 'invalid-answers', problems: [{ field: 'email', code: 'not-an-email' }] }, 400),
  play: sending('[part~="summary"]'),
};

export const Refused: Story = { ...replying({ code: 'closed' }, 403), play: sending('.obstacle') };

/** A service that may have stored what it was sent, and does not know of keys. */
export const Failed: Story = {
  ...replying({}, 500),
  args: { meeting: EXAMPLE, encoding: 'form' },
  play: sending('.obstacle'),
};

export const Offline: Story = {
  ...replying({}),
  play: async (context) => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      await sending('.obstacle')(context);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  },
};

const receipt = (state: ReceiptState, more: object = {}): Story => ({
  ...replying({ ...REPLY, state, ...more }),
  play: sending('[part~="receipt"]'),
});

export const Received: Story = receipt('received');

export const WaitingForApproval: Story = receipt('waitingForApproval', {
  manageUrl: 'https://receiver.example.org/registrations/sample',
});

export const OnTheWaitingList: Story = receipt('waitingList');

export const Confirmed: Story = receipt('confirmed');

/** What was sent once, and has been withdrawn since: the same receipt comes back, in the state of now. */
export const Withdrawn: Story = receipt('withdrawn');

export const OpenUntil: Story = {
  args: { meeting: feeds.registration({ validThrough: '2099-03-01', remainingAttendeeCapacity: 12 }) },
};

export const NotOpenYet: Story = {
  args: { meeting: feeds.registration({ status: 'notOpen', validFrom: '2099-01-10T09:00' }) },
};

export const WaitingList: Story = { args: { meeting: feeds.registration({ status: 'waitingList' }) } };

export const Full: Story = { args: { meeting: feeds.registration({ status: 'full' }) } };

export const Closed: Story = { args: { meeting: feeds.registration({ validThrough: '2026-03-01T18:00' }) } };

export const InvitationOnly: Story = { args: { meeting: feeds.registration({ status: 'invitationOnly' }) } };

export const NotNeeded: Story = { args: { meeting: feeds.registration({ status: 'notNeeded' }) } };

export const FormOfTheOrganiser: Story = {
  args: { meeting: EXAMPLE, href: 'https://forms.example.net/sample' },
};

/** The page asks these questions and no others. */
export const Pinned: Story = {
  parameters: { shows: 'form' },
  args: { meeting: EXAMPLE, formDigest: feeds.PINNED },
};

/** The feed has got other questions than those that the page allows. */
export const QuestionsChanged: Story = {
  parameters: { warns: true, shows: '[part~="notice"]' },
  args: { meeting: feeds.everyQuestion, formDigest: feeds.PINNED },
};

/** A privacy notice of the page's own. */
export const OwnPrivacyNotice: Story = {
  args: { meeting: EXAMPLE },
  render: (args, { globals }) => {
    const lang = globals['lang'] as string;
    return registration(lang, args, html`<p slot="privacy">${PRIVACY[lang] ?? PRIVACY['en']}</p>`);
  },
};

const PRIVACY: Readonly<Record<string, string>> = {
  en: 'The City of Example is responsible for your answers and deletes them after the meeting.',
  es: 'La Ciudad de Ejemplo es responsable de sus respuestas y las borra después de la reunión.',
  ar: 'مدينة المثال مسؤولة عن إجاباتكم وتحذفها بعد الاجتماع.',
};

export const Empty: Story = { args: { meeting: { ...EXAMPLE, registration: undefined } } };
