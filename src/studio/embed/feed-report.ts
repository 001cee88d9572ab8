import type { Feed, FeedText } from '../../feed/schema.js';
import { FeedError, loadFeed, type FeedErrorCode } from '../../feed/load.js';
import { answers } from '../../tools/answers.js';
import { feedProblem, type AddressProblem } from './address.js';

/** What the studio found at the address of a feed. */
export type FeedReport =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'bad-address'; readonly problem: AddressProblem }
  /** There is something, but pages of other sites may not read it. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly code: FeedErrorCode; readonly status: number | undefined }
  | { readonly kind: 'found'; readonly summary: FeedSummary };

export interface FeedSummary {
  readonly name: FeedText;
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
  readonly sessions: number;
  readonly people: number;
  /** How many places of the feed have something wrong. */
  readonly problems: number;
  /** Hosts of photos, other than the feed's own. */
  readonly photoHosts: readonly string[];
}

/** Reads a feed as a widget would on any page. Rejects only once `signal` is aborted. */
export async function reportFeed(
  address: string,
  signal: AbortSignal,
  request: typeof fetch = fetch,
): Promise<FeedReport> {
  if (address === '') return { kind: 'none' };
  const problem = feedProblem(address);
  if (problem !== undefined) return { kind: 'bad-address', problem };
  try {
    const { feed, problems } = await loadFeed(address, signal, { request });
    return { kind: 'found', summary: summaryOf(feed, problems.length, address) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { code, status } = error;
    const isClosed = code === 'unreachable' && (await answers(address, signal, request));
    signal.throwIfAborted();
    if (isClosed) return { kind: 'closed' };
    return { kind: 'failed', code, status };
  }
}

export function summaryOf(feed: Feed, problems: number, address: string): FeedSummary {
  const own = new URL(address).host;
  const images = feed.people.map(({ image }) => image?.url).filter((url) => url !== undefined);
  const hosts = images.filter((url) => URL.canParse(url, address)).map((url) => new URL(url, address).host);
  return {
    name: feed.meeting.name,
    defaultLanguage: feed.defaultLanguage,
    languages: feed.languages ?? [feed.defaultLanguage],
    sessions: feed.sessions.length,
    people: feed.people.length,
    problems,
    photoHosts: [...new Set(hosts)].filter((host) => host !== '' && host !== own).sort(),
  };
}
