import { FeedError, type FeedErrorCode, type LoadedFeed, type loadFeed } from '../../src/feed/load.js';
import { FeedStore, type FeedState, type Subscriber, type Surroundings } from '../../src/feed/store.js';
import { accepted, feedJson, type Json } from './samples.js';

/** Lets everything that is under way arrive: a network never answers within the microtask that asked. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A network of one answer; remembers how it was asked. */
export function network(answer: (init: RequestInit) => Response | Promise<Response>) {
  const asked: RequestInit[] = [];
  const request = async (_url: unknown, init: RequestInit = {}): Promise<Response> => {
    asked.push(init);
    await new Promise((resolve) => setImmediate(resolve));
    if (init.signal?.aborted) throw init.signal.reason;
    return answer(init);
  };
  return { request: request as typeof fetch, asked };
}

/** Never answers, and gives up when it is told to. */
export function silence({ signal }: RequestInit): Promise<never> {
  return new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)));
}

/** A body that sends `chunk` again and again until it is stopped. */
export function endless(init: RequestInit, chunk: Uint8Array) {
  const body = { sent: 0, stopped: false };
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      init.signal!.addEventListener('abort', () => {
        body.stopped = true;
        controller.error(init.signal!.reason);
      });
    },
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve));
      if (body.stopped) return;
      controller.enqueue(chunk);
      body.sent += chunk.byteLength;
    },
    cancel() {
      body.stopped = true;
    },
  });
  return { body, stream };
}

/** A feed as loaded; equal parts give the same body. */
export function loaded(parts: Json = {}): LoadedFeed {
  const json = feedJson(parts);
  return { feed: accepted(json), problems: [], body: JSON.stringify(json) };
}

interface Look {
  readonly signal: AbortSignal;
  readonly known: LoadedFeed | undefined;
  readonly answer: (feed: LoadedFeed) => Promise<void>;
  readonly fail: (code?: FeedErrorCode) => Promise<void>;
}

/** A page with a clock that only tests move, and a network that answers when they say so. */
export class FakePage implements Surroundings {
  readonly looks: Look[] = [];
  chance = 0;
  shown = true;
  #now = 1_000_000;
  #timers = new Map<object, { run: () => void; at: number }>();

  readonly load: typeof loadFeed = (_url, signal, options) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => setImmediate(() => reject(signal.reason)));
      this.looks.push({
        signal,
        known: options?.known,
        answer: (feed) => (resolve(feed), settle()),
        fail: (code = 'unreachable') => (reject(new FeedError(code)), settle()),
      });
    });
  readonly now = () => this.#now;
  readonly random = () => this.chance;
  readonly visible = () => this.shown;
  readonly setTimer = (run: () => void, milliseconds: number) => {
    const timer = {};
    this.#timers.set(timer, { run, at: this.#now + milliseconds });
    return timer;
  };
  readonly clearTimer = (timer: unknown) => void this.#timers.delete(timer as object);

  /** The look that is under way, or was the last one. */
  get look(): Look {
    return this.looks.at(-1)!;
  }

  /** Seconds until the next timer; undefined when there is none. */
  get waiting(): number | undefined {
    const times = [...this.#timers.values()].map(({ at }) => at);
    return times.length > 0 ? (Math.min(...times) - this.#now) / 1000 : undefined;
  }

  async pass(seconds: number): Promise<void> {
    const until = this.#now + seconds * 1000;
    for (;;) {
      const [next] = [...this.#timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at);
      if (next === undefined) break;
      this.#timers.delete(next[0]);
      this.#now = next[1].at;
      next[1].run();
      await settle();
    }
    this.#now = until;
  }
}

/** A widget's side of a subscription. */
export class FakeWidget implements Subscriber {
  readonly seen: FeedState[] = [];
  readonly refresh: () => number | undefined;
  readonly copy: Subscriber['copy'];
  constructor(seconds?: number, copy?: ReturnType<Subscriber['copy']>) {
    this.refresh = () => seconds;
    this.copy = () => copy;
  }

  readonly notify = (state: FeedState) => void this.seen.push(state);
  get statuses(): string[] {
    return this.seen.map(({ status }) => status);
  }
}

export function storeOn(page: FakePage): FeedStore {
  return new FeedStore('https://feeds.example/meeting.json', page);
}
