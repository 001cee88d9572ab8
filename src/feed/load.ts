import { checkFeed, type Problem, type RefusalCode } from './check.js';
import { REQUEST, refusalOf } from './request.js';
import type { Feed } from './schema.js';

export type FeedErrorCode =
  | RefusalCode
  | 'bad-address'
  | 'insecure-address'
  | 'unreachable'
  | 'timed-out'
  | 'http-status'
  | 'redirected'
  | 'too-large'
  | 'not-json'
  | 'older-than-shown';

/** Why a feed cannot be shown. `status` is set with `http-status`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  readonly status: number | undefined;
  readonly problems: readonly Problem[];

  constructor(code: FeedErrorCode, details: { cause?: unknown; status?: number; problems?: readonly Problem[] } = {}) {
    super(details.status ? `${code} ${details.status}` : code, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.problems = details.problems ?? [];
  }
}

/** A feed as read: `body` tells a later read whether anything changed. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  readonly body: string;
}

/** What a page reads of a feed at most. */
export const MAX_BYTES = 5_000_000;
const TIMEOUT = 10_000;

/**
 * Fetches and checks the feed at an absolute URL. The browser's own cache revalidates it by ETag; when the body is the one
 * of `known`, `known` itself comes back unchecked. Throws `FeedError`, or the signal's reason once `signal` is aborted.
 */
export async function loadFeed(
  url: string,
  signal: AbortSignal,
  { known, request = fetch, timeout = TIMEOUT }: { known?: LoadedFeed; request?: typeof fetch; timeout?: number } = {},
): Promise<LoadedFeed> {
  const refusal = refusalOf(url);
  if (refusal) throw new FeedError(refusal);
  const stop = new AbortController();
  const forward = () => stop.abort(signal.reason);
  signal.addEventListener('abort', forward, { once: true });
  if (signal.aborted) forward();
  const timer = setTimeout(() => stop.abort(new FeedError('timed-out')), timeout);
  try {
    const response = await request(url, { ...REQUEST, signal: stop.signal });
    if (response.url && new URL(response.url).origin !== new URL(url).origin) throw new FeedError('redirected');
    if (!response.ok) throw new FeedError('http-status', { status: response.status });
    const body = await readBody(response);
    if (known?.body === body) return known;
    return readFeed(body);
  } catch (error) {
    stop.abort();
    if (signal.aborted) throw signal.reason;
    if (error instanceof FeedError) throw error;
    if (stop.signal.reason instanceof FeedError) throw stop.signal.reason;
    throw new FeedError('unreachable', { cause: error });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', forward);
  }
}

/** Reads a feed from the text of a JSON document. Throws `FeedError`. */
export function readFeed(body: string): LoadedFeed {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new FeedError('not-json', { cause });
  }
  return { ...acceptFeed(json), body };
}

/** Checks parsed JSON. Throws `FeedError` when nothing of it can be shown. */
export function acceptFeed(json: unknown): { feed: Feed; problems: readonly Problem[] } {
  const result = checkFeed(json);
  if (!result.ok) throw new FeedError(result.code, { problems: result.problems });
  return result;
}

async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return body + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) throw new FeedError('too-large');
    body += decoder.decode(value, { stream: true });
  }
}
