import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedError, loadFeed, type FeedErrorCode, type LoadedFeed } from '../../src/feed/load.js';
import { endless, loaded, network, silence } from './fakes.js';
import { brokenText, feedJson, realText } from './samples.js';

const URL_OF_FEED = 'https://feeds.example/2024/meeting.json';
const MEGABYTE = new Uint8Array(1_000_000).fill(0x20);

const unaborted = () => new AbortController().signal;
const load = (request: typeof fetch, options: { known?: LoadedFeed; timeout?: number } = {}) =>
  loadFeed(URL_OF_FEED, unaborted(), { request, ...options });

/** A response as it looks after redirects. */
function from(url: string, response: Response): Response {
  return Object.defineProperty(response, 'url', { value: url });
}

async function failure(promise: Promise<unknown>): Promise<FeedError> {
  const error = await promise.then(
    () => assert.fail('a feed came'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof FeedError, String(error));
  return error;
}

test('a feed is fetched, checked and handed over with its body', async () => {
  const body = realText('u4ssc-8');
  const { request } = network(() => new Response(body));
  const result = await load(request);
  assert.equal(result.feed.meeting.id, 'u4ssc-8');
  assert.equal(result.body, body);
  assert.deepEqual(result.problems, []);
});

test('the problems of a readable feed come with it', async () => {
  const { request } = network(() => new Response(brokenText('bad-time')));
  const { feed, problems } = await load(request);
  assert.equal(feed.sessions.length, 3);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['bad-time'],
  );
});

test('the request carries no cookies and no address of the page, and asks whether the cached copy still holds', async () => {
  const { request, asked } = network(() => new Response(realText('u4ssc-8')));
  await load(request);
  assert.equal(asked.length, 1);
  assert.equal(asked[0]!.credentials, 'omit');
  assert.equal(asked[0]!.referrerPolicy, 'no-referrer');
  assert.equal(asked[0]!.cache, 'no-cache');
  assert.equal(asked[0]!.method ?? 'GET', 'GET');
});

test('a body that is the known one brings back the known feed itself, unchecked', async () => {
  const known = { ...loaded(), body: 'as before' };
  const { request } = network(() => new Response('as before'));
  assert.equal(await load(request, { known }), known);
});

test('a body that differs from the known one is read anew', async () => {
  const known = loaded();
  const { request } = network(() => new Response(`${known.body} `));
  const result = await load(request, { known });
  assert.notEqual(result, known);
  assert.deepEqual(result.feed, known.feed);
});

test('a byte order mark is no mistake', async () => {
  const { request } = network(() => new Response(`\ufeff${JSON.stringify(feedJson())}`));
  assert.equal((await load(request)).feed.id, 'sample-feed');
});

test('letters that arrive in pieces are put together', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(feedJson({ meeting: { name: '城市 مدينة 🏙' } })));
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const { request } = network(() => new Response(stream));
  assert.equal((await load(request)).feed.meeting.name, '城市 مدينة 🏙');
});

test('the media type does not matter, the content does', async () => {
  const { request } = network(
    () => new Response(JSON.stringify(feedJson()), { headers: { 'content-type': 'text/plain' } }),
  );
  assert.equal((await load(request)).feed.id, 'sample-feed');
});

for (const status of [404, 403, 410, 429, 500, 503]) {
  test(`an answer of ${status} fails with that status, even when it holds a feed`, async () => {
    const { request } = network(() => new Response(JSON.stringify(feedJson()), { status }));
    const error = await failure(load(request));
    assert.equal(error.code, 'http-status');
    assert.equal(error.status, status);
  });
}

test('a redirect to another origin is refused, and one within the origin followed', async () => {
  const answer = () => new Response(JSON.stringify(feedJson()));
  for (const url of [
    'https://evil.example/meeting.json',
    'http://feeds.example/2024/meeting.json',
    'https://feeds.example:8443/meeting.json',
  ]) {
    assert.equal((await failure(load(network(() => from(url, answer())).request))).code, 'redirected', url);
  }
  const moved = network(() => from('https://feeds.example/2025/meeting.json', answer()));
  assert.equal((await load(moved.request)).feed.id, 'sample-feed');
});

for (const [what, body, code] of [
  ['a web page', '<!doctype html><title>Log in</title>', 'not-json'],
  ['an empty body', '', 'not-json'],
  ['a cut-off feed', brokenText('not-json'), 'not-json'],
  ['JSON of something else', '{"weather":"fine"}', 'not-a-meeting'],
  ['a later version', brokenText('unsupported-version'), 'unsupported-version'],
  ['a feed nested too deep', brokenText('too-deep'), 'too-deep'],
  ['a million brackets', '['.repeat(1_000_000), 'not-json'],
] as const) {
  test(`${what} fails with ${code}`, async () => {
    const error = await failure(load(network(() => new Response(body)).request));
    assert.equal(error.code, code);
  });
}

test('a refusal carries the problems that led to it', async () => {
  const error = await failure(load(network(() => new Response(brokenText('not-a-meeting'))).request));
  assert.deepEqual(
    error.problems.map(({ code, path }) => [code, ...path]),
    [['missing-field', 'meeting']],
  );
});

test('a body beyond five megabytes is refused as soon as it is, and stopped', async () => {
  let source: ReturnType<typeof endless> | undefined;
  const { request } = network((init) => new Response((source = endless(init, MEGABYTE)).stream));
  assert.equal((await failure(load(request))).code, 'too-large');
  assert.equal(source!.body.stopped, true);
  assert.ok(source!.body.sent <= 8 * MEGABYTE.byteLength);
});

test('a body of almost five megabytes is read', async () => {
  const body = JSON.stringify(feedJson()).padEnd(4_999_000);
  assert.equal((await load(network(() => new Response(body)).request)).feed.id, 'sample-feed');
});

test('an unreachable network fails with its own reason kept', async () => {
  const cause = new TypeError('fetch failed');
  const { request } = network(() => Promise.reject(cause));
  const error = await failure(load(request));
  assert.equal(error.code, 'unreachable');
  assert.equal(error.cause, cause);
});

test('a connection that breaks off in the middle of the body fails', async () => {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"meeting":')),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  assert.equal((await failure(load(network(() => new Response(stream)).request))).code, 'unreachable');
});

test('a network that does not answer in time fails', async () => {
  const { request, asked } = network(silence);
  assert.equal((await failure(load(request, { timeout: 5 }))).code, 'timed-out');
  assert.equal(asked[0]!.signal!.aborted, true);
});

test('a network that gives up in its own words is still one that was too slow', async () => {
  const { request } = network(
    ({ signal }) =>
      new Promise((_, reject) =>
        signal!.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError'))),
      ),
  );
  assert.equal((await failure(load(request, { timeout: 5 }))).code, 'timed-out');
});

test('a body that does not end in time fails', async () => {
  const { request } = network((init) => new Response(endless(init, new Uint8Array()).stream));
  assert.equal((await failure(load(request, { timeout: 5 }))).code, 'timed-out');
});

test('an abort reaches the network and comes back as its own reason', async () => {
  const abort = new AbortController();
  const { request, asked } = network(silence);
  const promise = loadFeed(URL_OF_FEED, abort.signal, { request });
  const reason = new Error('no widget left');
  abort.abort(reason);
  await assert.rejects(promise, (error) => error === reason);
  assert.equal(asked[0]!.signal!.aborted, true);
});

test('an abort while the body arrives comes back as its own reason', async () => {
  const abort = new AbortController();
  const reason = new Error('no widget left');
  const { request } = network((init) => {
    setImmediate(() => abort.abort(reason));
    return new Response(endless(init, new Uint8Array()).stream);
  });
  await assert.rejects(loadFeed(URL_OF_FEED, abort.signal, { request }), (error) => error === reason);
});

test('what is aborted before it begins never arrives', async () => {
  const reason = new Error('no widget left');
  const { request } = network(() => new Response(JSON.stringify(feedJson())));
  await assert.rejects(loadFeed(URL_OF_FEED, AbortSignal.abort(reason), { request }), (error) => error === reason);
});

test('addresses that are none, or not secure, are never asked', async () => {
  for (const [url, code] of [
    ['', 'bad-address'],
    ['meeting.json', 'bad-address'],
    ['//feeds.example/meeting.json', 'bad-address'],
    ['https://', 'bad-address'],
    ['http://feeds.example/meeting.json', 'insecure-address'],
    ['http://localhost.evil.example/meeting.json', 'insecure-address'],
    ['http://127.0.0.1.evil.example/', 'insecure-address'],
    ['ftp://feeds.example/meeting.json', 'insecure-address'],
    ['file:///meeting.json', 'insecure-address'],
    ['data:application/json,{}', 'insecure-address'],
    ['javascript:alert(1)', 'insecure-address'],
  ] as const satisfies readonly (readonly [string, FeedErrorCode])[]) {
    const { request, asked } = network(() => new Response(JSON.stringify(feedJson())));
    assert.equal((await failure(loadFeed(url, unaborted(), { request }))).code, code, url);
    assert.equal(asked.length, 0, url);
  }
});

test('a feed on the machine itself may be asked without encryption', async () => {
  for (const url of [
    'http://localhost:8000/meeting.json',
    'http://127.0.0.1/meeting.json',
    'http://[::1]:8000/meeting.json',
  ]) {
    const { request } = network(() => new Response(JSON.stringify(feedJson())));
    assert.equal((await loadFeed(url, unaborted(), { request })).feed.id, 'sample-feed', url);
  }
});
