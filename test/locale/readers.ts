import { loadMarkdown } from '../../src/feed/rich.js';
import type { Feed } from '../../src/feed/schema.js';
import { readerFor, type Reader } from '../../src/locale/reader.js';

await loadMarkdown();

export const PAGE = 'https://host.example/congress/programme.html';
export const FEED = 'https://feeds.example/2024/meeting.json';

export interface Wishes {
  readonly language?: string;
  readonly timeZone?: string;
  readonly feedUrl?: string;
}

/** How a visitor reads a feed, at noon (UTC) on the day of the eighth meeting. */
export function readerOf(feed: Feed, { language = 'en', timeZone = 'meeting', feedUrl = FEED }: Wishes = {}): Reader {
  return readerFor(feed, { language, timeZone, now: Date.UTC(2024, 8, 19, 12), feedUrl, pageUrl: PAGE });
}

/** Words without the differences that engines make, and typesetters: kinds of space and hyphen, spaces around the dash of a range. */
export function plain(words: string | undefined): string | undefined {
  return words
    ?.replace(/\s+/g, ' ')
    .replaceAll('\u2011', '-')
    .replace(/ ?– ?| - /g, '–');
}
