import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { loadMarkdown } from '../feed/rich.js';
import { acceptFeed, FeedError, readFeed } from '../feed/load.js';
import { absolute, takeEarly } from '../feed/request.js';
import type { Feed, FeedInput } from '../feed/schema.js';
import { feedStore, type FeedState, type FeedStore } from '../feed/store.js';
import { isTimeZone } from '../feed/time.js';
import {
  directionOf,
  formatLocale,
  isLoaded,
  languageOf,
  loadLocale,
  matchLocale,
  watchLanguage,
  withLocale,
  type Catalogue,
  type Locale,
} from '../locale/locale.js';
import { formatFor } from '../locale/format.js';
import { readerFor, type Reader } from '../locale/reader.js';
import { MeetingErrorEvent, MeetingLoadEvent, MeetingStaleEvent } from './events.js';
import { heading } from './pieces.js';
import { failedText, insteadText, loadingText, partFailedText, retryText, staleText } from './status.js';
import { sharedStyles } from './styles.js';
import { warn } from './warn.js';

declare const __VERSION__: string;

/** How long a feed may take before the widget says that it is loading, in milliseconds. */
const LOADING_DELAY = 600;

/**
 * What the four widgets share: where the meeting comes from, which language and zone it is read in, and what is shown
 * while there is none. A widget adds a title, a view, its content and the words for an empty one.
 *
 * @attr {string} lang - Language of interface and content; else that of the nearest ancestor, the page, the browser. Live.
 * @attr {boolean} structured-data - Describes the meeting to search engines in the head of the page (schema.org, JSON-LD).
 */
export abstract class MeetingWidget<View = unknown> extends LitElement {
  static readonly version: string = __VERSION__;

  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    src: {},
    timeZone: { attribute: 'time-zone' },
    headingLevel: { attribute: 'heading-level', type: Number },
    refresh: { type: Number },
    meeting: { attribute: false },
    feedState: { state: true },
    announcement: { state: true },
    shownLanguage: { state: true },
    slow: { state: true },
  };

  /**
   * URL of the feed. Without it, a child `<script type="application/json">` or the `meeting` property is read; with it, such
   * a child with a `data-at` is the feed as it was at that time, which is enough until the next look is due.
   */
  declare src: string | null | undefined;

  /** Zone of the times: `meeting`, `visitor` or an IANA name. */
  declare timeZone: string | null;

  /** Level of the widget's heading, 2 to 6. */
  declare headingLevel: number | null;

  /** Seconds between looks at the feed; 0 never; unset: as the feed says, else 300. */
  declare refresh: number | undefined;

  /** The feed as an object, for pages that have it at hand. */
  declare meeting: FeedInput | undefined;

  declare protected feedState: FeedState;

  /** What to tell a screen reader after the visitor's own action; made in render, as all words are. */
  declare protected announcement: (() => string) | undefined;

  declare protected shownLanguage: string | undefined;

  declare private slow: boolean;

  #store: FeedStore | undefined;
  #coming: FeedState | undefined;
  #announced: FeedState | undefined;
  #unsubscribe: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #describe: (() => void) | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.timeZone = 'meeting';
    this.headingLevel = 2;
    this.feedState = { status: 'loading' };
    this.slow = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'structured-data'];
  }

  /** The words it needs; more of them when more of it has been fetched. */
  protected abstract catalogues: readonly Catalogue[];

  /** The widget's heading. */
  protected abstract headingText(): unknown;

  /** What to show of a feed, as plain data; undefined when it has nothing for this widget. */
  protected abstract view(feed: Feed, reader: Reader): View | undefined;

  /** A view as a template. */
  protected abstract content(view: View): unknown;

  /** The words for a feed that has nothing for this widget. */
  protected abstract emptyText(): string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch ??= watchLanguage(() => void this.#syncLanguage());
    document.addEventListener('visibilitychange', this.#handleWake);
    addEventListener('online', this.#handleWake);
    void this.#syncLanguage();
    if (this.hasUpdated) this.#connectFeed();
    this.#describe?.();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the page is a removal and an insertion at once: only a removal that lasts lets go.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#unwatch?.();
      this.#unwatch = undefined;
      document.removeEventListener('visibilitychange', this.#handleWake);
      removeEventListener('online', this.#handleWake);
      this.#disconnectFeed();
      this.#describe?.();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') void this.#syncLanguage();
    if (name === 'structured-data') {
      void this.fetchPart(async () => {
        const { describe } = await import('./structured-data.js');
        this.#describe = () => describe(this, this.feed);
        this.#describe();
      });
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('meeting')) this.#connectFeed();
    const { timeZone } = this;
    if (changed.has('timeZone') && timeZone && !/^(meeting|visitor)$/.test(timeZone) && !isTimeZone(timeZone)) {
      warn('unknown-zone', this.localName, timeZone);
    }
  }

  protected override update(changed: PropertyValues): void {
    this.inWords(() => super.update(changed));
  }

  /** Draws in the language shown. */
  protected inWords<T>(draw: () => T): T {
    return withLocale(this.#locale, draw);
  }

  protected override render(): unknown {
    const { feedState } = this;
    // Without words, what stands on the page stays as it is.
    if (this.shownLanguage === undefined) return html`<slot></slot>`;
    const shown = 'loaded' in feedState ? feedState.loaded : undefined;
    const statusText = this.#statusText();
    return html`<section
      part="base"
      lang=${this.#locale}
      dir=${directionOf(this.#locale)}
      aria-labelledby=${shown ? 'title' : nothing}
    >
      <svg class="strut" aria-hidden="true"></svg>
      <div part="status">
        <p role="status">
          ${statusText ? html`<span class="said">${statusText}</span>` : nothing}
          <span class="visually-hidden">${shown ? this.announcement?.() : nothing}</span>
        </p>
        ${
          feedState.status === 'failed' && this.#store
            ? html`<button part="button" @click=${this.#handleRetry}>${retryText()}</button>`
            : nothing
        }
      </div>
      ${
        shown
          ? html`<div class="container">
              ${heading(this.headingLevel, 'heading', this.headingText(), 'title')}${this.#body(shown.feed)}
            </div>`
          : html`<slot></slot>`
      }
    </section>`;
  }

  #body(feed: Feed): unknown {
    const reader = this.reader(feed);
    const { instead, format } = reader;
    const view = this.view(feed, reader);
    const said = instead && html`<p class="instead">${insteadText(format.language(instead))}</p>`;
    return view === undefined ? html`<p part="empty">${this.emptyText()}</p>` : [said, this.content(view)];
  }

  /** The feed on screen. */
  protected get feed(): Feed | undefined {
    return 'loaded' in this.feedState ? this.feedState.loaded.feed : undefined;
  }

  /** Fetches a part of the widget that a first view does without. What cannot be fetched is said, and asked for again. */
  protected async fetchPart(fetch: () => Promise<void>): Promise<boolean> {
    try {
      await fetch();
      return true;
    } catch {
      this.announcement = partFailedText;
      warn('no-part', this.localName);
      return false;
    }
  }

  /** Styles that a part brings along. */
  protected addStyles({ styleSheet }: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  }

  /** Words that a part brings along, in the language of the moment, be it another by then, and in those to come. */
  protected async addWords(catalogue: Catalogue): Promise<void> {
    while (!isLoaded(this.#locale, [catalogue])) await loadLocale(this.#locale, [catalogue]);
    if (!this.catalogues.includes(catalogue)) this.catalogues = [...this.catalogues, catalogue];
  }

  /** How this widget reads a feed; words in it are in the language of the moment. */
  protected reader(feed: Feed, timeZone: string = this.timeZone ?? 'meeting'): Reader {
    return readerFor(feed, {
      language: this.shownLanguage!,
      timeZone,
      now: Date.now(),
      feedUrl: this.#store?.url,
      // Without what the page itself may change at any time.
      pageUrl: location.href.replace(/#.*/, ''),
    });
  }

  get #locale(): Locale {
    return matchLocale(this.shownLanguage ?? languageOf(this));
  }

  #statusText(): string | undefined {
    const { feedState } = this;
    if (this.slow) return loadingText();
    switch (feedState.status) {
      case 'loading':
      case 'ready':
        return undefined;
      case 'stale': {
        const zone = this.reader(feedState.loaded.feed).zone;
        return staleText(formatFor(formatLocale(this.shownLanguage!), zone).dateTime(feedState.at));
      }
      case 'failed':
        return failedText();
      default:
        return feedState satisfies never;
    }
  }

  /** Shows the language that holds here once its words have arrived; until then the one before stays. */
  async #syncLanguage(): Promise<void> {
    const language = languageOf(this);
    if (language === this.shownLanguage) return;
    if (!isLoaded(matchLocale(language), this.catalogues)) {
      try {
        await loadLocale(matchLocale(language), this.catalogues);
      } catch {
        warn('no-words', this.localName, language);
        return;
      }
      // Meanwhile another language may hold, and a part may have brought words of its own along.
      return this.#syncLanguage();
    }
    this.shownLanguage = language;
  }

  #connectFeed(): void {
    this.#disconnectFeed();
    if (this.meeting !== undefined) return this.#accept(() => acceptFeed(this.meeting));
    if (!this.src) return this.#readChild();
    this.#slowTimer = setTimeout(() => (this.slow = true), LOADING_DELAY);
    const url = absolute(this.src);
    this.#store = feedStore(url);
    this.#unsubscribe = this.#store.subscribe({
      notify: (state) => this.#become(state),
      refresh: () => this.refresh,
      copy: () => this.#readCopy(),
      request: takeEarly(this, url),
    });
  }

  #disconnectFeed(): void {
    clearTimeout(this.#slowTimer);
    this.slow = false;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#store = undefined;
  }

  get #child(): HTMLElement | null {
    return this.querySelector(':scope > script[type="application/json"]');
  }

  #readCopy() {
    const child = this.#child;
    const at = Date.parse(child?.dataset['at'] ?? '');
    try {
      return at ? { status: 'ready' as const, at, loaded: readFeed(child!.textContent) } : undefined;
    } catch {
      // There is the feed itself to read.
      return undefined;
    }
  }

  #readChild(): void {
    const child = this.#child;
    if (child) return this.#accept(() => readFeed(child.textContent));
    warn('no-meeting', this.localName);
  }

  #accept(read: () => ReturnType<typeof acceptFeed>): void {
    try {
      this.#become({ status: 'ready', at: Date.now(), loaded: { body: '', ...read() } });
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.#become({ status: 'failed', error });
    }
  }

  #become(state: FeedState): void {
    // What is on screen, a failure included, stays until there is an answer.
    if (state.status === 'loading' && this.feedState.status !== 'loading') return;
    this.#coming = state;
    const markdown = 'loaded' in state && state.loaded.feed.textFormat === 'markdown' ? loadMarkdown() : undefined;
    if (markdown) void markdown.then(() => this.#settle(state));
    else this.#settle(state);
  }

  #settle(state: FeedState): void {
    if (state !== this.#coming) return;
    this.feedState = state;
    if (state.status === 'loading') return;
    clearTimeout(this.#slowTimer);
    this.slow = false;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#describe?.();
    if (this.shownLanguage === undefined || this.feedState === this.#announced) return;
    const before = this.#announced;
    this.#announced = this.feedState;
    this.#announce(before, this.feedState);
  }

  #announce(before: FeedState | undefined, state: FeedState): void {
    switch (state.status) {
      case 'loading':
        return;
      case 'ready':
        if (before && 'loaded' in before && before.loaded.feed === state.loaded.feed) return;
        if (state.loaded.problems.length > 0)
          warn('feed-problems', this.localName, this.#source, state.loaded.problems);
        this.dispatchEvent(new MeetingLoadEvent({ meeting: state.loaded.feed, problems: state.loaded.problems }));
        return;
      case 'stale':
        this.dispatchEvent(new MeetingStaleEvent({ error: state.error, at: state.at }));
        return;
      case 'failed':
        warn('feed-failed', this.localName, this.#source, state.error.message);
        this.dispatchEvent(new MeetingErrorEvent({ error: state.error }));
        return;
      default:
        state satisfies never;
    }
  }

  get #source(): string {
    return this.#store?.url ?? 'the meeting it was given';
  }

  readonly #handleWake = () => {
    if (document.visibilityState !== 'visible') return;
    void this.#syncLanguage();
    this.#store?.wake();
  };

  /** The button goes when the meeting comes: the heading takes the focus over. */
  readonly #handleRetry = async () => {
    this.#slowTimer = setTimeout(() => (this.slow = true), LOADING_DELAY);
    await this.#store?.refresh();
    await this.updateComplete;
    const heading = this.renderRoot.querySelector<HTMLElement>('[part~="heading"]');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };
}
