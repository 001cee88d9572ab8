import type { EventStatus, Feed, FeedDocument, Organization, Person, Room, Session, Track } from '../feed/schema.js';
import { sayIn, type Phrase, type Say } from '../feed/text.js';
import { joined } from './phrases.js';

/** What a link in a calendar leads to. */
export type CalendarLinkKind = 'live' | 'recording' | 'link' | NonNullable<FeedDocument['type']>;

/** The words of the interface that stand in a calendar; called while the calendar is made. */
export interface CalendarWords {
  /** A known role, such as "Moderator"; undefined for one that only the feed has a word for. */
  readonly role: (role: string) => string | undefined;
  readonly contributor: () => string;
  readonly link: (kind: CalendarLinkKind) => string;
  readonly status: (status: Exclude<EventStatus, 'EventScheduled'>) => string;
  readonly allRooms: () => string;
}

export interface CalendarOptions {
  /** BCP 47 tag of the language that texts of the feed are wanted in. */
  readonly language: string;
  readonly words: CalendarWords;
  /** The feed's own address, for links in it that are relative. */
  readonly base?: string | undefined;
}

/** What entries of a calendar are made from. */
export interface Scope extends CalendarOptions {
  readonly feed: Feed;
  readonly say: Say;
  /** Of the meeting: the same in every language and version of the feed. */
  readonly uid: string;
  readonly sessions: Index<Session>;
  readonly rooms: Index<Room>;
  readonly tracks: Index<Track>;
  readonly people: Index<Person>;
  readonly organizations: Index<Organization>;
  readonly documents: Index<FeedDocument>;
  /** Where the meeting is, from the building to the country. */
  readonly venue: readonly (Phrase | undefined)[];
}

export type Index<T> = ReadonlyMap<string, T>;

/** Looks up once what every entry needs. */
export function scopeOf(feed: Feed, options: CalendarOptions): Scope {
  const { id, meeting, defaultLanguage } = feed;
  // Amid no language, each phrase names its own.
  const say = sayIn(options.language, defaultLanguage, '');
  const { name, address } = meeting.location ?? {};
  const city = joined([address?.postalCode && { text: address.postalCode }, say(address?.addressLocality)], ' ');
  const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...options,
    feed,
    say,
    uid: encode(id ?? meeting.id ?? sayIn(defaultLanguage, defaultLanguage, '')(meeting.name)!.text),
    sessions: byId(feed.sessions),
    rooms: byId(feed.rooms),
    tracks: byId(feed.tracks),
    people: byId(feed.people),
    organizations: byId(feed.organizations),
    documents: byId(feed.documents),
    venue: [say(name), say(address?.streetAddress), city, country(say(address?.addressCountry), options.language)],
  };
}

/** The entries that are named, in that order. */
export function entriesOf<T>(ids: readonly string[] | undefined, entries: Index<T>): T[] {
  return (ids ?? []).flatMap((id) => entries.get(id) ?? []);
}

/** An id as part of a UID. */
export function encode(id: string): string {
  return encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

function country(named: Phrase | undefined, language: string): Phrase | undefined {
  if (named === undefined || !/^[A-Z]{2}$/.test(named.text)) return named;
  return { text: new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(named.text) ?? named.text };
}
