import { msg } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import type { Feed } from '../feed/schema.js';
import { catalogue } from '../locale/catalogues.js';
import type { Catalogue } from '../locale/locale.js';
import type { Reader } from '../locale/reader.js';
import { MeetingWidget } from '../widget/meeting-widget.js';
import { warn } from '../widget/warn.js';
import { fill, gather, isTouched, toFormData, unreadable, type Entries } from './controls.js';
import { draftKey, endpointOf } from './endpoint.js';
import { aboutTemplate, formTemplate, helpTemplate } from './form.js';
import type { Pin } from './pinned/pin.js';
import {
  readAnswers,
  registrationOf,
  registrationView,
  visibleAnswers,
  type Answers,
  type Registration,
  type RegistrationView,
} from './registration-view.js';
import { registrationStyles } from './registration.styles.js';
import type { RegistrationHost, Sending } from './sending/sending.js';
import { START, type Stage } from './stage.js';
import { isAccepting } from './state.js';
import { sendText } from './words.js';

export { MeetingInvalidEvent, MeetingRegisteredEvent, MeetingSubmitEvent } from './events.js';

/** How often the clock is looked at, in milliseconds: registration opens and closes by itself. */
const TICK = 15_000;

/**
 * Registration for a meeting: the questions of the feed, posted where the page says, and the receipt.
 *
 * @tagname meeting-registration
 * @summary Registration for a meeting.
 * @attr {string} endpoint - Where answers are posted: an absolute https address (http on localhost). Read once, when the element is first on the page.
 * @slot - Shown without script, and when the feed cannot be read: usually a link to the page of registration.
 * @slot privacy - The page's own privacy notice, in the place of the feed's first layer.
 * @fires {MeetingLoadEvent} meeting-load - The questions are on screen, for the first time or in another version.
 * @fires {MeetingErrorEvent} meeting-error - The feed could not be read and no good copy is held.
 * @fires {MeetingStaleEvent} meeting-stale - A newer version could not be read; the last good one stays.
 * @fires {MeetingInvalidEvent} meeting-invalid - Answers were not sent because of mistakes in them; `count` says how many.
 * @fires {MeetingSubmitEvent} meeting-submit - Somebody sends answers. Prevented, nothing is posted; `respondWith(promise)` takes the posting over.
 * @fires {MeetingRegisteredEvent} meeting-registered - A registration is stored: its `reference` and `state`.
 * @csspart base - Everything the widget draws.
 * @csspart heading - The widget's heading.
 * @csspart status - What is loading, old or failed.
 * @csspart about - The meeting, and whether somebody can register.
 * @csspart state - Whether and until when somebody can register.
 * @csspart form - The questions.
 * @csspart section - Questions that belong together.
 * @csspart section-heading - Their heading.
 * @csspart field - A question.
 * @csspart hint - What helps to answer it.
 * @csspart error - What is wrong with the answer.
 * @csspart statement - A sentence between questions.
 * @csspart privacy - The first layer of the privacy notice.
 * @csspart summary - What is wrong, above the questions.
 * @csspart draft - Keeping answers on this device.
 * @csspart notice - Why answers could not be sent.
 * @csspart review - The answers, before they are sent.
 * @csspart receipt - What somebody gets who has registered.
 * @csspart reference - The reference of a registration.
 * @csspart answers - A list of answers.
 * @csspart help - Where to go and whom to ask.
 * @csspart link - A link of the feed.
 * @csspart button - A button.
 * @csspart submit - The one that sends.
 * @csspart empty - The words for a meeting that says nothing of registration.
 * @example
 * <meeting-registration src="https://example.org/meeting.json" endpoint="https://example.org/api/registrations"></meeting-registration>
 */
export class MeetingRegistration extends MeetingWidget<RegistrationView> {
  static override styles: CSSResultGroup = [MeetingWidget.styles, registrationStyles];

  static override properties = {
    encoding: {},
    formDigest: { attribute: 'form-digest' },
    href: {},
    shareAnswers: { attribute: 'share-answers', type: Boolean },
    stage: { state: true },
    left: { state: true },
    pin: { state: true },
    sending: { state: true },
  };

  /** How answers are posted: `json`, or `form` for services that take what an HTML form sends. */
  declare encoding: 'json' | 'form' | null;

  /** Digests of the questions that may be asked, separated by spaces, as `meeting-widgets digest` prints them; unset: any. */
  declare formDigest: string | null | undefined;

  /** A form of the organiser's own: the widget tells the state of registration and leads there. */
  declare href: string | null | undefined;

  /** Whether `meeting-submit` and `meeting-registered` carry what was answered. */
  declare shareAnswers: boolean;

  declare private stage: Stage;
  declare private left: number | undefined;
  declare private pin: (Pick<Pin, 'holds'> & Partial<Pin>) | undefined;
  declare private sending: Sending | undefined;

  protected override catalogues: readonly Catalogue[] = [catalogue];

  #endpoint: { readonly url: string | undefined } | undefined;
  #entries: Entries = new Map();
  #latest: Feed | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.encoding = 'json';
    this.shareAnswers = false;
    this.stage = START;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'endpoint'];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endpoint ??= this.#readEndpoint();
    this.#clock = setInterval(this.#handleTick, TICK);
    addEventListener('beforeunload', this.#handleLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    removeEventListener('beforeunload', this.#handleLeave);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'endpoint' && this.#endpoint && old !== value) warn('endpoint-changed', this.localName);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#gather();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { feed } = this;
    const form = this.#form;
    if (form) fill(form, this.#entries);
    if (typeof this.formDigest === 'string' && !this.pin) void this.#fetchPin();
    if (!feed || feed === this.#latest) return;
    this.#latest = feed;
    const { problems, registration } = registrationOf(feed);
    if (problems.length > 0) warn('feed-problems', this.localName, this.src ?? 'the meeting it was given', problems);
    if (registration?.form && !this.href && !this.#hasWay) warn('no-endpoint', this.localName);
    if (this.#hasDraft(registration)) void this.#fetchSending().then((sending) => sending?.restoreDraft());
  }

  protected override headingText(): string {
    return msg('Registration');
  }

  protected override view(feed: Feed, reader: Reader): RegistrationView | undefined {
    const registration = this.#registration(feed);
    if (!registration) return undefined;
    const { stage } = this;
    return registrationView(feed, registration, reader, {
      answers: stage.kind === 'done' ? stage.answers : this.#answers(registration),
      left: this.left,
      href: this.href ?? undefined,
      canSend: this.#canSend,
    });
  }

  protected override content(view: RegistrationView): unknown {
    const { stage, sending } = this;
    const isPinned = stage.kind === 'done' || this.#isPinned;
    if (isPinned === undefined) return nothing;
    const form = this.#isOpen(view) ? view.form : undefined;
    const level = this.headingLevel ?? 2;
    const isReviewed = stage.kind === 'review' || (stage.kind === 'sending' && stage.from === 'review');
    const isStuck = 'obstacle' in stage && stage.obstacle !== undefined;
    return html`<div @click=${this.#handleClick} @submit=${this.#handleSubmit}>
      ${stage.kind === 'done' ? nothing : aboutTemplate(view, isPinned ? nothing : this.pin?.notice?.())}
      ${
        stage.kind === 'done'
          ? sending?.receipt(view, stage)
          : form === undefined
            ? nothing
            : isReviewed
              ? sending?.review(view, form)
              : html`<div @input=${this.#handleInput} @change=${this.#handleInput} @focusin=${this.#handleFocus}>
                  ${formTemplate(form, {
                    level,
                    beside: (field) => sending?.beside(field) ?? { error: undefined, length: undefined },
                    summary: sending?.summary(form) ?? nothing,
                    footer: sending?.footer() ?? nothing,
                    sendText: sending?.sendText(view, form) ?? sendText(view.state),
                    isSending: stage.kind === 'sending',
                  })}
                </div>`
      }
      ${helpTemplate(view, form === undefined || isStuck)}
    </div>`;
  }

  protected override emptyText(): string {
    return msg('Nothing is known about registration yet.');
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  get #hasWay(): boolean {
    return this.#endpoint?.url !== undefined || this.shareAnswers;
  }

  get #canSend(): boolean {
    return this.#hasWay && this.#isPinned === true;
  }

  /** Whether the page allows the questions; undefined while that is being found out. */
  get #isPinned(): boolean | undefined {
    const { formDigest, feed } = this;
    return typeof formDigest !== 'string' || this.pin?.holds(feed!, formDigest);
  }

  #readEndpoint(): { readonly url: string | undefined } {
    const given = this.getAttribute('endpoint');
    const url = isSecureContext ? endpointOf(given) : undefined;
    if (given !== null && url === undefined) warn('bad-endpoint', this.localName, given, isSecureContext);
    return { url };
  }

  /** What was sent stays what it was, whatever becomes of the feed. */
  #registration(feed: Feed): Registration | undefined {
    return this.stage.kind === 'done' ? this.stage.registration : registrationOf(feed).registration;
  }

  #answers({ form }: Registration): Answers {
    return form ? visibleAnswers(form, readAnswers(form, toFormData(this.#entries))) : {};
  }

  /** Nobody loses what they have written because registration closes meanwhile: the receiver has the last word. */
  #isOpen({ state }: RegistrationView): boolean {
    const isFirm = state === 'elsewhere' || state === 'notNeeded' || state === 'invitationOnly';
    return isAccepting({ kind: state } as Parameters<typeof isAccepting>[0]) || (!isFirm && isTouched(this.#entries));
  }

  #gather(): void {
    const form = this.#form;
    if (form) this.#entries = gather(form, this.#entries);
  }

  #hasDraft(registration: Registration | undefined): boolean {
    const url = this.#endpoint?.url;
    if (!registration?.form || url === undefined) return false;
    try {
      return localStorage.getItem(draftKey(url, registration.meeting)) !== null;
    } catch {
      return false;
    }
  }

  async #fetchPin(): Promise<void> {
    const isThere = await this.fetchPart(async () => {
      const { Pin, catalogue } = await import('./pinned/pin.js');
      await this.addWords(catalogue);
      this.pin ??= new Pin(this.localName, () => this.requestUpdate());
    });
    // What nobody can tell is not asked.
    if (!isThere) this.pin = { holds: () => false };
  }

  async #fetchSending(): Promise<Sending | undefined> {
    await this.fetchPart(async () => {
      if (this.sending) return;
      const { Sending, catalogue, sendingStyles } = await import('./sending/sending.js');
      await this.addWords(catalogue);
      this.addStyles(sendingStyles);
      this.sending ??= new Sending(this.#host);
    });
    return this.sending;
  }

  get #host(): RegistrationHost {
    return {
      element: this,
      endpoint: this.#endpoint?.url,
      stage: () => this.stage,
      become: (stage) => (this.stage = stage),
      state: () => {
        this.#gather();
        const feed = this.feed!;
        const registration = this.#registration(feed)!;
        return {
          feed,
          registration,
          reader: this.reader(feed),
          answers: this.#answers(registration),
          entries: this.#entries,
          level: this.headingLevel ?? 2,
          encoding: this.encoding === 'form' ? 'form' : 'json',
          isSharing: this.shareAnswers,
        };
      },
      unreadable: () => (this.#form ? unreadable(this.#form) : []),
      restore: (entries) => {
        this.#entries = entries;
        if (this.#form) fill(this.#form, entries);
        this.requestUpdate();
      },
      learn: (left) => (this.left = left),
      announce: (words) => (this.announcement = words),
    };
  }

  readonly #handleInput = async () => {
    this.#gather();
    this.requestUpdate();
    const sending = await this.#fetchSending();
    sending?.begin();
    sending?.recheck();
  };

  readonly #handleFocus = () => void this.#fetchSending();

  readonly #handleSubmit = async (event: Event) => {
    event.preventDefault();
    await (await this.#fetchSending())?.submit();
  };

  readonly #handleClick = async (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (!target) return;
    event.preventDefault();
    await (await this.#fetchSending())?.act(target.dataset['action']!, target.dataset['field']);
  };

  readonly #handleTick = () => this.requestUpdate();

  readonly #handleLeave = (event: Event) => {
    if (this.stage.kind !== 'done' && isTouched(this.#entries)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-registration': MeetingRegistration;
  }
}
