import { FeedError, loadFeed, type LoadedFeed } from './load.js';
import type { Feed } from './schema.js';
import { durationOf } from './time.js';

/** What is known of a feed. `at` is when it was last seen to be current, in milliseconds since 1970. */
export type FeedState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly at: number; readonly loaded: LoadedFeed }
  | { readonly status: 'stale'; readonly at: number; readonly loaded: LoadedFeed; readonly error: FeedError }
  | { readonly status: 'failed'; readonly error: FeedError };

/** What a store asks of the page it runs in; tests bring their own. */
export interface Surroundings {
  readonly load: typeof loadFeed;
  readonly now: () => number;
  readonly random: () => number;
  readonly visible: () => boolean;
  readonly setTimer: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimer: (timer: unknown) => void;
}

export interface Subscriber {
  readonly notify: (state: FeedState) => void;
  /** Seconds between looks at the feed; 0 never; undefined leaves it to the feed. */
  readonly refresh: () => number | undefined;
  /** The feed as the page brought it along, and when that was current. */
  readonly copy: () => (FeedState & { readonly status: 'ready' }) | undefined;
  /** What the feed is fetched by where this is the one that makes the store look at it. */
  readonly request?: typeof fetch | undefined;
}

const PAGE: Surroundings = {
  load: loadFeed,
  now: Date.now,
  random: Math.random,
  visible: () => globalThis.document?.visibilityState !== 'hidden',
  setTimer: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimer: (timer) => clearTimeout(timer as number),
};

/** Seconds. */
const DEFAULT_REFRESH = 300;
const SHORTEST_HINT = 60;
const RETRY = 60;
const JUST_LOOKED = 2;
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * One feed for any number of widgets. It starts with the first subscriber and stops with the last, keeps the last good
 * meeting when a refresh fails and forgets failures: the next look is a new one.
 */
export class FeedStore {
  readonly url: string;
  readonly #page: Surroundings;
  readonly #subscribers = new Set<Subscriber>();
  #state: FeedState = { status: 'loading' };
  #running: AbortController | undefined;
  #timer: unknown;
  #looked = -Infinity;

  constructor(url: string, page: Surroundings = PAGE) {
    this.url = url;
    this.#page = page;
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Starts listening; the state at hand arrives at once. Returns how to stop. */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber);
    const copy = this.#held() ? undefined : subscriber.copy();
    if (copy) {
      this.#state = copy;
      // The clock of the visitor may be behind that of the page.
      this.#looked = Math.min(copy.at, this.#page.now());
    }
    subscriber.notify(this.#state);
    if (this.#held() || this.#subscribers.size > 1) this.#plan();
    else void this.refresh(subscriber.request);
    return () => {
      this.#subscribers.delete(subscriber);
      if (this.#subscribers.size > 0) return;
      this.#running?.abort();
      this.#page.clearTimer(this.#timer);
    };
  }

  /** Looks at the feed now; while a look is under way, no second one starts. */
  async refresh(request?: typeof fetch): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#page.clearTimer(this.#timer);
    if (this.#state.status === 'failed') this.#become({ status: 'loading' });
    const known = this.#held()?.loaded;
    try {
      const loaded = await this.#page.load(this.url, running.signal, {
        ...(known && { known }),
        ...(request && { request }),
      });
      if (known && isOlder(loaded.feed, known.feed)) throw new FeedError('older-than-shown');
      this.#looked = this.#page.now();
      this.#become({ status: 'ready', at: this.#looked, loaded });
    } catch (error) {
      if (!running.signal.aborted) this.#fail(error);
    } finally {
      this.#running = undefined;
      if (running.signal.aborted && this.#subscribers.size > 0) void this.refresh();
      else this.#plan();
    }
  }

  /** The page came back to the front, or the network did: looks at the feed unless that was done this moment. */
  wake(): void {
    if (this.#subscribers.size > 0 && this.#page.now() - this.#looked >= JUST_LOOKED * 1000) void this.refresh();
  }

  #fail(error: unknown): void {
    if (!(error instanceof FeedError)) throw error;
    this.#looked = this.#page.now();
    const held = this.#held();
    this.#become(held ? { ...held, status: 'stale', error } : { status: 'failed', error });
  }

  #held() {
    return 'loaded' in this.#state ? this.#state : undefined;
  }

  #become(state: FeedState): void {
    this.#state = state;
    for (const subscriber of [...this.#subscribers]) subscriber.notify(state);
  }

  #plan(): void {
    this.#page.clearTimer(this.#timer);
    const seconds = this.#interval();
    if (this.#running || this.#subscribers.size === 0 || seconds === undefined) return;
    // Up to a quarter more, by chance: pages opened together must not ask together for ever.
    const due = this.#looked + seconds * 1000 * (1 + this.#page.random() / 4);
    // A page that is hidden looks when it wakes.
    const look = () => this.#page.visible() && void this.refresh();
    this.#timer = this.#page.setTimer(look, Math.min(due - this.#page.now(), LONGEST_TIMER));
  }

  /** The shortest interval a subscriber asks for, in seconds; undefined when nobody wants to look again. */
  #interval(): number | undefined {
    const hint = (durationOf(this.#held()?.loaded.feed.refreshInterval) ?? 0) / 1000;
    const usual = hint > 0 ? Math.max(hint, SHORTEST_HINT) : DEFAULT_REFRESH;
    const wanted = [...this.#subscribers].map(({ refresh }) => refresh() ?? usual).filter((seconds) => seconds > 0);
    if (wanted.length === 0) return undefined;
    const shortest = Math.min(...wanted);
    return this.#state.status === 'failed' ? Math.min(shortest, RETRY) : shortest;
  }
}

/** The same meeting with a lower sequence is a copy from before, such as a cache of the past; another meeting is a swap. */
function isOlder(feed: Feed, shown: Feed): boolean {
  return feed.id === shown.id && feed.meeting.id === shown.meeting.id && (feed.sequence ?? 0) < (shown.sequence ?? 0);
}

const stores = new Map<string, FeedStore>();

/** The store of a feed's absolute URL: one per page, however many widgets show it. */
export function feedStore(url: string): FeedStore {
  let store = stores.get(url);
  if (store === undefined) stores.set(url, (store = new FeedStore(url)));
  return store;
}
