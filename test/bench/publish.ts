import type { LoadedFeed } from '../../src/feed/load.js';
import { FeedStore, type Surroundings } from '../../src/feed/store.js';
import type { Feed } from '../../src/feed/schema.js';
import { chance } from '../support/chance.js';

/** Where pages ask, and how they came to be open. All times are in seconds. */
export interface Scene {
  readonly name: string;
  readonly pages: number;
  /** Over how long they were opened, before anything is counted. */
  readonly opened: number;
  /** Without one, every question reaches the origin. */
  readonly cdn?: {
    /** Places of the network that hold a copy each. */
    readonly places: number;
    readonly maxAge: number;
    /** How much older a copy may be that is handed out while a new one is fetched. */
    readonly stale: number;
  };
}

/** What a publish looks like from the origin and from the pages. */
export interface Outcome {
  /** Questions that the origin was asked in each second from the publish on: on average and in the worst one. */
  readonly mean: number;
  readonly peak: number;
  /** Of them, those that it had to answer with a whole feed. */
  readonly whole: number;
  /** Questions that all places of the network and the origin were asked in the worst second. */
  readonly edgePeak: number;
  /** Seconds after which a page showed what was new: half of the pages, 99 in 100, the last one. */
  readonly half: number;
  readonly most: number;
  readonly last: number;
}

/** From the publish on, how long is looked at: longer than the widgets wait between two looks. */
const WATCHED = 10 * 60;
const SECOND = 1000;

/** What is to be done, the earliest first. */
class Agenda {
  readonly #heap: { at: number; run: () => void; dropped: boolean }[] = [];

  add(at: number, run: () => void) {
    const entry = { at, run, dropped: false };
    const heap = this.#heap;
    let index = heap.push(entry) - 1;
    while (index > 0 && heap[(index - 1) >> 1]!.at > at) {
      heap[index] = heap[(index - 1) >> 1]!;
      index = (index - 1) >> 1;
    }
    heap[index] = entry;
    return entry;
  }

  next(): { at: number; run: () => void; dropped: boolean } | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.at < heap[child]!.at) child++;
      if (heap[child]!.at >= last.at) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = last;
    return first;
  }
}

/**
 * Pages with the widgets' own store, on a clock of their own: they are opened, look at the feed as often as they do, and
 * a new version is published. Answers take no time; a place of the network asks the origin once, however many wait.
 */
export async function simulate({ pages, opened, cdn }: Scene, seed = 1): Promise<Outcome> {
  const random = chance(seed);
  const agenda = new Agenda();
  // Every copy is as old as it gets before the publish, and every page has looked.
  const published = opened + WATCHED;
  const end = published + WATCHED;
  let now = 0;

  const version = (sequence: number): LoadedFeed => ({
    feed: { sequence, meeting: { name: 'Sample' } } as unknown as Feed,
    problems: [],
    body: String(sequence),
  });
  const [old, fresh] = [version(0), version(1)];
  const asked = new Uint32Array(end + 1);
  const askedEdge = new Uint32Array(end + 1);
  let whole = 0;

  const origin = (known: LoadedFeed | undefined): LoadedFeed => {
    asked[Math.floor(now)]!++;
    const held = now < published ? old : fresh;
    if (now >= published && known !== held) whole++;
    return held;
  };
  const copies = Array.from({ length: cdn?.places ?? 0 }, () => ({
    at: -Infinity,
    held: undefined as LoadedFeed | undefined,
  }));
  const through = (place: number): LoadedFeed => {
    const copy = copies[place]!;
    const age = now - copy.at;
    const before = copy.held;
    if (before && age < cdn!.maxAge) return before;
    const held = origin(before);
    Object.assign(copy, { at: now, held });
    // A copy that may still be handed out is, while the next one is fetched.
    return before && age < cdn!.maxAge + cdn!.stale ? before : held;
  };

  const seen: number[] = [];
  const openPage = (page: number) => {
    const surroundings: Surroundings = {
      load: (_, __, options) => {
        askedEdge[Math.floor(now)]!++;
        const answer = cdn ? through(page % cdn.places) : origin(options?.known);
        return Promise.resolve(answer);
      },
      now: () => now * SECOND,
      random,
      visible: () => true,
      setTimer: (run, milliseconds) => agenda.add(now + milliseconds / SECOND, run),
      clearTimer: (timer) => {
        if (timer) (timer as { dropped: boolean }).dropped = true;
      },
    };
    let isNew = false;
    new FeedStore('https://example.org/meeting.json', surroundings).subscribe({
      notify: (state) => {
        if (isNew || state.status !== 'ready' || state.loaded !== fresh) return;
        isNew = true;
        seen.push(now - published);
      },
      refresh: () => undefined,
      copy: () => undefined,
    });
  };
  for (let page = 0; page < pages; page++) agenda.add(random() * opened, () => openPage(page));

  for (let entry = agenda.next(); entry && entry.at < end; entry = agenda.next()) {
    if (entry.dropped) continue;
    now = entry.at;
    entry.run();
    // What the store waits for has arrived by then.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }

  const seconds = asked.slice(published, end);
  seen.sort((one, other) => one - other);
  const at = (share: number) => seen[Math.min(Math.floor(share * pages), seen.length - 1)] ?? Infinity;
  return {
    mean: seconds.reduce((sum, count) => sum + count, 0) / seconds.length,
    peak: Math.max(...seconds),
    whole,
    edgePeak: Math.max(...askedEdge),
    half: at(0.5),
    most: at(0.99),
    last: seen.length < pages ? Infinity : seen.at(-1)!,
  };
}

const PAGES = 100_000;
const NETWORK = { places: 50, maxAge: 60, stale: 60 };

export const SCENES: readonly Scene[] = [
  { name: 'No CDN, opened over 15 minutes', pages: PAGES, opened: 900 },
  { name: 'No CDN, opened within ten seconds', pages: PAGES, opened: 10 },
  { name: 'CDN, opened over 15 minutes', pages: PAGES, opened: 900, cdn: NETWORK },
  { name: 'CDN, opened within ten seconds', pages: PAGES, opened: 10, cdn: NETWORK },
];

/** Prints what a publish does to the origin of a feed that very many pages show. */
export async function measurePublish(): Promise<void> {
  console.log(
    `\nA publish while ${PAGES.toLocaleString('en')} pages are open; CDN: ${NETWORK.places} places, ${NETWORK.maxAge} s fresh, ${NETWORK.stale} s more while it asks`,
  );
  for (const scene of SCENES) {
    const { mean, peak, whole, edgePeak, half, most, last } = await simulate(scene);
    console.log(
      `  ${scene.name.padEnd(36)} origin ${mean.toFixed(1).padStart(6)} a second, ${String(peak).padStart(5)} at most, ` +
        `${String(whole).padStart(6)} whole; all ${String(edgePeak).padStart(5)} at most; ` +
        `new after ${[half, most, last].map((seconds) => seconds.toFixed(0)).join(' / ')} s (half / 99 % / last)`,
    );
  }
}
