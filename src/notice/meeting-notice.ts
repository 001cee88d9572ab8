import { msg } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed } from '../feed/schema.js';
import { catalogue } from '../locale/catalogues.js';
import type { Catalogue } from '../locale/locale.js';
import type { Reader } from '../locale/reader.js';
import { MeetingWidget } from '../widget/meeting-widget.js';
import { heading, phrase } from '../widget/pieces.js';
import type * as calendar from './calendar/calendar.js';
import type * as letter from './letter/letter.js';
import { noticeView, type NoticeView } from './notice-view.js';
import { noticeStyles } from './notice.styles.js';
import { actionsTemplate, standingTemplate } from './pieces.js';
import { leadTemplate, summaryTemplate } from './summary.js';
import type * as updates from './updates/updates.js';

/** How often the clock is looked at, in milliseconds: short enough after a laptop has slept. */
const TICK = 30_000;

/**
 * A meeting at a glance, or its formal notice as a letter: what, when and where, who may take part and how.
 *
 * @tagname meeting-notice
 * @summary The notice of a meeting, as a summary or as a letter.
 * @slot - Shown without script, and when the feed cannot be read: usually a link to the page of the meeting.
 * @fires {MeetingLoadEvent} meeting-load - A notice is on screen, for the first time or in another version.
 * @fires {MeetingErrorEvent} meeting-error - The feed could not be read and no good copy is held.
 * @fires {MeetingStaleEvent} meeting-stale - A newer version could not be read; the last good one stays.
 * @csspart base - Everything the widget draws.
 * @csspart heading - The widget's heading: the name of the meeting, or the number of the notice.
 * @csspart subheading - A heading below it.
 * @csspart status - What is loading, old or failed.
 * @csspart about - Date and place of the meeting.
 * @csspart notice - That the meeting is cancelled or has changed, takes place or is over.
 * @csspart actions - What can be done now: register, take part, see the recording, add to the calendar.
 * @csspart action - The first of it.
 * @csspart facts - The facts of the meeting.
 * @csspart fact - One of them.
 * @csspart letterhead - Who wrote the letter, where and when.
 * @csspart letter - The letter, from its addressees to its signatory.
 * @csspart link - A link of the feed.
 * @csspart button - A button.
 * @csspart panel - What the calendar button opens.
 * @csspart update-title - The heading of an announcement.
 * @csspart empty - The words for a meeting without a formal notice.
 * @example
 * <meeting-notice src="https://example.org/meeting.json" view="letter"></meeting-notice>
 */
export class MeetingNotice extends MeetingWidget<NoticeView> {
  static override styles: CSSResultGroup = [MeetingWidget.styles, noticeStyles];

  static override properties = {
    face: { attribute: 'view' },
    letter: { state: true },
    updates: { state: true },
    calendar: { state: true },
    calendarOpen: { state: true },
  };

  /** `summary`, or `letter` for the formal notice as a document. */
  declare face: 'summary' | 'letter' | null;

  /** What shows letters; null when it could not be fetched. */
  declare private letter: typeof letter | null | undefined;
  declare private updates: typeof updates | undefined;
  declare private calendar: typeof calendar | undefined;
  declare private calendarOpen: boolean;

  protected override catalogues: readonly Catalogue[] = [catalogue];

  #shown = '';
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.face = 'summary';
    this.calendarOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(this.#handleTick, TICK);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  /** A letter is not there before what shows it: until then the fallback stays, or what is on screen. */
  protected override render(): unknown {
    return this.#isWaiting ? html`<slot></slot>` : super.render();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#isLetter && this.letter === undefined) void this.#fetchLetter();
    if (this.feed?.updates?.length && !this.updates && !this.#isLetter) void this.#fetchUpdates();
    if (!this.#isWaiting) super.updated(changed);
  }

  protected override headingText(): unknown {
    const { meeting } = this.feed!;
    const { say } = this.reader(this.feed!);
    if (!this.#isLetter || !this.letter || !meeting.notice) return phrase(say(meeting.name));
    const { identifier, type } = meeting.notice;
    return identifier ? phrase(say(identifier)) : this.letter.noticeTypeText(type);
  }

  protected override view(feed: Feed, reader: Reader): NoticeView {
    return noticeView(feed, reader);
  }

  protected override content(view: NoticeView): TemplateResult {
    this.#shown = momentOf(view);
    const level = this.headingLevel ?? 2;
    const actions = html`${actionsTemplate(view, this.#calendarButton())} ${this.#calendarPanel()}`;
    const feed = this.feed!;
    const reader = this.reader(feed);
    const { letter, updates } = this;
    const shown = this.#isLetter ? letter?.letterView(feed, reader) : undefined;
    if (letter && shown) {
      return html`${letter.letterheadTemplate(shown)} ${standingTemplate(view)}
      ${letter.letterTemplate(shown)}${actions}`;
    }
    return html`
      ${leadTemplate(view)} ${this.#isLetter && letter ? html`<p part="empty">${this.emptyText()}</p>` : nothing}
      ${standingTemplate(view)} ${actions} ${summaryTemplate(view, level)}
      ${
        feed.updates?.length && updates
          ? html`${heading(level + 1, 'subheading', msg('Updates'))} ${updates.updatesTemplate(feed, reader, level + 2)}`
          : nothing
      }
    `;
  }

  protected override emptyText(): string {
    return msg('There is no formal notice of this meeting.');
  }

  get #isLetter(): boolean {
    return this.face === 'letter';
  }

  get #isWaiting(): boolean {
    return this.#isLetter && this.letter === undefined && this.#shown === '';
  }

  async #fetchLetter(): Promise<void> {
    const isThere = await this.fetchPart(async () => {
      const part = await import('./letter/letter.js');
      await this.addWords(part.catalogue);
      this.addStyles(part.letterStyles);
      this.letter = part;
    });
    if (!isThere) this.letter = null;
  }

  async #fetchUpdates(): Promise<void> {
    await this.fetchPart(async () => {
      const part = await import('./updates/updates.js');
      this.addStyles(part.updatesStyles);
      this.updates = part;
    });
  }

  #calendarButton(): TemplateResult {
    return html`<button part="button" aria-expanded=${this.calendarOpen} @click=${this.#handleCalendar}>
      ${msg('Add to calendar')}
    </button>`;
  }

  #calendarPanel(): unknown {
    const { calendar, feed } = this;
    return this.calendarOpen && calendar && feed ? calendar.calendarTemplate(feed, this.reader(feed)) : nothing;
  }

  readonly #handleCalendar = async () => {
    this.calendarOpen = !this.calendarOpen;
    if (this.calendar) return;
    const isThere = await this.fetchPart(async () => {
      const part = await import('./calendar/calendar.js');
      await this.addWords(part.catalogue);
      this.addStyles(part.calendarStyles);
      this.calendar = part;
    });
    if (!isThere) this.calendarOpen = false;
  };

  readonly #handleTick = () => {
    const { feed } = this;
    if (feed && momentOf(this.view(feed, this.reader(feed))) !== this.#shown) this.requestUpdate();
  };
}

/** What the clock alone changes of a view. */
function momentOf({ stage, registration }: NoticeView): string {
  return `${stage} ${registration?.state}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-notice': MeetingNotice;
  }
}
