import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadFeed, type FeedErrorCode } from '../../src/feed/load.js';
import { FeedStore } from '../../src/feed/store.js';
import { keepResults } from '../support/results.js';
import { endless, FakePage, FakeWidget, settle, silence } from './fakes.js';
import { feedJson } from './samples.js';

const URL_OF_FEED = 'https://feeds.example/meeting.json';
const body = (sequence: number) => JSON.stringify(feedJson({ sequence }));

/** Longer than any machine takes over an answer that is there, in milliseconds. */
const PATIENT = 60_000;

const LARGE = new Uint8Array(10_000_000);

/** What a network and a server can do to a feed, and what a page is to be told. */
const FAULTS: Readonly<Record<string, readonly [FeedErrorCode, (init: RequestInit) => Response | Promise<Response>]>> =
  {
    'no answer': ['timed-out', silence],
    'no connection': ['unreachable', () => Promise.reject(new TypeError('lost'))],
    'a body that never ends': ['timed-out', (init) => new Response(endless(init, Uint8Array.of(32)).stream)],
    'a body that is cut': [
      'unreachable',
      () => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) })),
    ],
    'ten megabytes': ['too-large', () => new Response(LARGE)],
    'half a feed': ['not-json', () => new Response(body(9).slice(0, 100))],
    'a page to log in at': ['not-json', () => new Response('<!doctype html><title>Log in</title>')],
    'another encoding': ['not-json', () => new Response(Buffer.from(body(9), 'utf16le'))],
    'a compressed file': ['not-json', () => new Response(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3))],
    'another origin': [
      'redirected',
      () => Object.defineProperty(new Response(body(9)), 'url', { value: 'https://evil.example/meeting.json' }),
    ],
    'nothing there': ['http-status', () => new Response(body(9), { status: 404 })],
    'a server in trouble': ['http-status', () => new Response('', { status: 503 })],
    'other JSON': ['not-a-meeting', () => Response.json({ ok: true })],
    'no content': ['not-json', () => new Response(null, { status: 204 })],
  };

type Step =
  | { readonly kind: 'answer'; readonly sequence: number }
  | { readonly kind: 'fault'; readonly name: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'wake' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }).map((sequence) => ({ kind: 'answer', sequence }) as const) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(...Object.keys(FAULTS)).map((name) => ({ kind: 'fault', name }) as const),
  },
  fc.constant({ kind: 'leave' } as const),
  fc.constant({ kind: 'wake' } as const),
);

test('whatever the network does, the newest feed seen stays, every fault has its name, and a good answer mends all', async () => {
  let faults = 0;
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      let answer: (init: RequestInit) => Response | Promise<Response> = silence;
      let limit = PATIENT;
      let under = 0;
      const request = async (_: unknown, init: RequestInit = {}) => {
        assert.equal(++under, 1, 'two requests at once');
        try {
          await settle();
          if (init.signal?.aborted) throw init.signal.reason;
          return await answer(init);
        } finally {
          under -= 1;
        }
      };
      const load: typeof loadFeed = (url, signal, options) =>
        loadFeed(url, signal, { ...options, request, timeout: limit });
      const page = Object.assign(new FakePage(), { load });
      const store = new FeedStore(URL_OF_FEED, page);
      const widget = new FakeWidget(0);
      let newest = 0;
      /** Looks, and waits until nothing is under way: the widget hears how it ended. */
      const look = async () => {
        const heard = widget.seen.length;
        void store.refresh();
        while (widget.seen.slice(heard).every(({ status }) => status === 'loading'))
          await new Promise((resolve) => setTimeout(resolve));
        await settle();
      };
      answer = () => new Response('');
      let leave = store.subscribe(widget);
      await look();
      for (const one of steps) {
        if (one.kind === 'leave') {
          void store.refresh();
          leave();
          await settle();
          leave = store.subscribe(widget);
          await look();
        } else if (one.kind === 'wake') {
          await page.pass(3);
          store.wake();
          await look();
        } else {
          const [told, fault] = (one.kind === 'fault' && FAULTS[one.name]) || [];
          answer = one.kind === 'answer' ? () => new Response(body(one.sequence)) : fault!;
          limit = told === 'timed-out' ? 15 : PATIENT;
          await look();
          const { state } = store;
          const isOld = one.kind === 'answer' && one.sequence < newest;
          if (one.kind === 'fault') {
            faults += 1;
            assert.ok('error' in state, one.name);
            assert.equal(state.error.code, told, one.name);
          } else if (isOld) assert.ok('error' in state && state.error.code === 'older-than-shown');
          else {
            newest = one.sequence;
            assert.equal(state.status, 'ready');
          }
        }
        const { state } = store;
        const shown = 'loaded' in state && state.loaded.feed.sequence;
        if (newest > 0 && shown !== newest) lost += 1;
        if (newest > 0) assert.equal(shown, newest);
        else assert.equal(state.status, 'failed');
      }
      answer = () => new Response(body(9));
      limit = PATIENT;
      await look();
      assert.equal(store.state.status, 'ready');
      leave();
      assert.equal(page.waiting, undefined);
    }),
    { numRuns: 120, seed: 8 },
  );
  assert.ok(faults > 300);
  keepResults('faults-feed', { runs: 120, faults, lost });
});
