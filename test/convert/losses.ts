import { icsOf } from '../../src/calendar/ics.js';
import { checkFeed } from '../../src/feed/check.js';
import type { Feed, FeedInput } from '../../src/feed/schema.js';
import { instantOf } from '../../src/feed/time.js';
import { ENGLISH } from '../../src/node/words.js';
import { structuredEvent, structuredText } from '../../src/structured/event.js';
import { frabOf } from './frab.js';
import { convertText } from './samples.js';

/** What becomes of a field: it comes back as it was, in other words or shape, or not at all. */
export type Fate = 'kept' | 'otherwise' | 'lost';

/** The ways out of a feed, each of which there is a way back from. */
const WAYS: Readonly<Record<string, (feed: Feed) => string>> = {
  ics: (feed) => icsOf(feed, { which: 'sessions', language: 'en', words: ENGLISH }).text,
  jsonld: (feed) => structuredText(structuredEvent(feed, { language: 'en', now: 0 })),
  frab: frabOf,
};

/** What becomes of each field of a feed that goes out in a format and comes back from it, by its path. */
export async function fatesOf(input: FeedInput): Promise<Map<string, Record<string, Fate>>> {
  const checked = checkFeed(input);
  if (!checked.ok || checked.problems.length > 0) throw new Error(JSON.stringify(checked));
  const before = said(checked.feed);
  const fates = new Map<string, Record<string, Fate>>();
  for (const [way, write] of Object.entries(WAYS)) {
    const { feed } = await convertText(write(checked.feed), { language: 'en', timeZone: ZONE });
    const after = said(feed);
    for (const [path, value] of before) {
      const now = after.get(path);
      const fate = now === undefined ? 'lost' : now === value ? 'kept' : 'otherwise';
      fates.set(path, { ...fates.get(path), [way]: fate });
    }
  }
  return fates;
}

const ZONE = 'Europe/Madrid';

type Entry = Readonly<Record<string, unknown>>;
const LISTS = ['sessions', 'people', 'rooms', 'tracks', 'organizations', 'documents'] as const;

/** What the fields of a feed say in English, ids and notations aside: entries are known by their names, times by their instants. */
function said(feed: Partial<FeedInput> | Feed): Map<string, string> {
  const names = new Map<unknown, string>();
  for (const list of LISTS) {
    for (const entry of (feed[list] ?? []) as readonly Entry[]) names.set(entry['id'], english(entry['name']));
  }
  const told = new Map<string, string>();
  const tell = (path: string, value: unknown) => {
    if (value === undefined) return;
    const text = JSON.stringify(value, (key, inner: unknown) => {
      if (key === 'id') return undefined;
      if (typeof inner === 'string') return names.get(inner) ?? instantOf(inner, ZONE) ?? inner;
      return isText(inner) ? english(inner) : inner;
    });
    told.set(path, [...(told.get(path)?.split('\n') ?? []), text].sort().join('\n'));
  };
  for (const [key, value] of Object.entries(feed.meeting ?? {})) tell(`meeting.${key}`, value);
  for (const list of LISTS) {
    for (const entry of (feed[list] ?? []) as readonly Entry[]) {
      const name = english(entry['name']);
      for (const [key, value] of Object.entries(entry)) {
        if (key !== 'id') tell(`${list}.${key}`, key === 'name' ? value : [name, value]);
      }
    }
  }
  return told;
}

function isText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'en' in value;
}

function english(text: unknown): string {
  return String(isText(text) ? (text as Entry)['en'] : text);
}
