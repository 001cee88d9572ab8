import { plainText } from '../calendar/plain-text.js';
import type { Feed, FeedText, Meeting, Session } from '../feed/schema.js';
import { registrationWindow } from '../feed/registration-window.js';
import { sayIn } from '../feed/text.js';
import { instantOf, toRfc3339 } from '../feed/time.js';
import { safeUrl } from '../feed/url.js';

/** A node of JSON-LD in the terms of schema.org. */
export interface StructuredNode {
  readonly '@type': string;
  readonly [term: string]: StructuredValue;
}

type StructuredValue = string | number | boolean | StructuredNode | readonly StructuredValue[] | undefined;

export interface StructuredOptions {
  /** BCP 47 tag of the language that texts of the feed are wanted in. */
  readonly language: string;
  /** The feed's own address, for links in it that are relative. */
  readonly base?: string | undefined;
  /** Milliseconds since 1970, to tell whether one can still register. */
  readonly now: number;
}

interface Scope extends StructuredOptions {
  readonly feed: Feed;
  readonly text: (text: FeedText | undefined) => string | undefined;
  readonly link: (url: string | undefined) => string | undefined;
  readonly time: (time: string | undefined) => string | undefined;
}

/** A meeting with its sessions as a schema.org Event (https://schema.org/Event), in one language. */
export function structuredEvent(feed: Feed, options: StructuredOptions): StructuredNode {
  const zone = feed.meeting.timeZone ?? '';
  const say = sayIn(options.language, feed.defaultLanguage, '');
  const scope: Scope = {
    ...options,
    feed,
    text: (text) => say(text)?.text,
    link: (url) => (url === undefined ? undefined : safeUrl(url, options.base)),
    time: (time) => {
      const instant = zone === '' ? undefined : instantOf(time, zone);
      return instant === undefined ? time : toRfc3339(instant, zone);
    },
  };
  return { '@context': 'https://schema.org', ...(bare(meetingEvent(scope)) as StructuredNode) };
}

/** JSON that can stand in a script element: nothing in it ends the element. */
export function structuredText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[<\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function meetingEvent(scope: Scope): StructuredNode {
  const { feed, text, link, time } = scope;
  const { meeting } = feed;
  const roots = feed.sessions.filter(({ parent }) => parent === undefined);
  const bodies = (...roles: readonly string[]) =>
    (meeting.organizers ?? [])
      .filter(({ role = 'organizer' }) => roles.includes(role))
      .map(({ organization: id }) => organization(id, scope));
  const whole = meeting.relatedEvents?.find(({ relation }) => relation === 'partOf');
  return {
    '@type': 'Event',
    identifier: meeting.id ?? feed.id,
    ...common(meeting, scope),
    description: rich(meeting.description, scope),
    image: link(meeting.image?.url),
    doorTime: time(meeting.doorTime),
    location: places(meeting, scope),
    organizer: bodies('organizer', 'coOrganizer'),
    sponsor: bodies('sponsor'),
    contributor: bodies('host', 'coHost', 'partner', 'supporter'),
    performer: performers(feed.sessions, scope),
    isAccessibleForFree: meeting.isAccessibleForFree,
    offers: offer(scope),
    audience: (meeting.audience ?? []).map((audience) => ({ '@type': 'Audience', audienceType: text(audience) })),
    superEvent: whole && {
      '@type': 'Event',
      name: text(whole.name),
      url: link(whole.url),
      startDate: time(whole.startDate),
    },
    subEvent: roots.flatMap((session) => sessionEvent(session, scope)),
  };
}

/** A session with what is inside it; none while it has no start. */
function sessionEvent(session: Session, scope: Scope): StructuredNode[] {
  const { feed, text, link } = scope;
  if (session.startDate === undefined || session.timeStatus === 'toBeAnnounced') return [];
  const rooms = feed.rooms.filter(({ id }) => session.rooms?.includes(id)).map(({ name }) => text(name));
  return [
    {
      '@type': 'Event',
      identifier: session.id,
      ...common({ ...session, eventStatus: session.eventStatus ?? feed.meeting.eventStatus }, scope),
      description: rich(session.abstract ?? session.description, scope),
      location:
        rooms.length > 0
          ? { '@type': 'Place', name: rooms.join(', '), address: address(feed.meeting, scope) }
          : live(session.liveUrl, scope),
      performer: performers([session], scope),
      keywords: (session.keywords ?? []).map(text),
      recordedIn: session.recording?.url && { '@type': 'CreativeWork', url: link(session.recording.url) },
      subEvent: feed.sessions
        .filter(({ parent }) => parent === session.id)
        .flatMap((part) => sessionEvent(part, scope)),
    },
  ];
}

/** What is said of a session and of the meeting in the same way. */
function common(entry: Session | Meeting, { text, link, time }: Scope) {
  const { eventStatus = 'EventScheduled', previousStartDate } = entry;
  const mode = eventStatus === 'EventMovedOnline' ? 'OnlineEventAttendanceMode' : entry.eventAttendanceMode;
  const before = typeof previousStartDate === 'string' ? [previousStartDate] : (previousStartDate ?? []);
  return {
    name: text(entry.name),
    alternateName: text(entry.alternateName),
    url: link(entry.url),
    startDate: time(entry.startDate),
    endDate: time(entry.endDate),
    duration: 'duration' in entry ? entry.duration : undefined,
    eventStatus: `https://schema.org/${eventStatus}`,
    previousStartDate: before.map(time),
    eventAttendanceMode: mode && `https://schema.org/${mode}`,
    inLanguage: entry.inLanguage,
  } satisfies Record<string, StructuredValue>;
}

function places(meeting: Meeting, scope: Scope): StructuredValue {
  const { text, link } = scope;
  const { location, virtualLocation = [] } = meeting;
  const isOnline =
    meeting.eventStatus === 'EventMovedOnline' || meeting.eventAttendanceMode === 'OnlineEventAttendanceMode';
  const actual =
    location === undefined || isOnline
      ? []
      : [
          {
            '@type': 'Place',
            name: [text(location.room), text(location.name)].filter(Boolean).join(', '),
            address: address(meeting, scope),
            geo: location.geo && { '@type': 'GeoCoordinates', ...location.geo },
            hasMap: link(location.hasMap),
          },
        ];
  const virtual = virtualLocation.map(({ name, platform, url }) => ({
    '@type': 'VirtualLocation',
    name: text(name) ?? text(platform),
    url: link(url),
  }));
  return [...actual, ...virtual];
}

function address({ location }: Meeting, { text }: Scope): StructuredNode | undefined {
  const { streetAddress, postalCode, addressLocality, addressCountry } = location?.address ?? {};
  return {
    '@type': 'PostalAddress',
    streetAddress: text(streetAddress),
    postalCode,
    addressLocality: text(addressLocality),
    addressCountry,
  };
}

function live(url: string | undefined, { link }: Scope): StructuredNode | undefined {
  return url === undefined ? undefined : { '@type': 'VirtualLocation', url: link(url) };
}

function organization(id: string, { feed, text, link }: Scope): StructuredNode | undefined {
  const body = feed.organizations.find((one) => one.id === id);
  return (
    body && {
      '@type': 'Organization',
      name: text(body.name),
      alternateName: text(body.alternateName),
      url: link(body.url),
    }
  );
}

/** Everybody who takes part in some sessions, once; who is still to be named is nobody yet. */
function performers(sessions: readonly Session[], scope: Scope): StructuredNode[] {
  const { feed, text } = scope;
  const seen = new Set<string>();
  return sessions.flatMap(({ people = [] }) =>
    people.flatMap(({ person: id, name: own }) => {
      const person = feed.people.find((one) => one.id === id);
      const name = text(own) ?? text(person?.name);
      const key = id ?? name;
      if (name === undefined || key === undefined || seen.has(key) || person?.placeholder) return [];
      seen.add(key);
      return {
        '@type': 'Person',
        name,
        honorificPrefix: text(person?.honorificPrefix),
        jobTitle: text(person?.jobTitle),
        affiliation: (person?.affiliation ?? []).map(({ organization: body, name: other }) =>
          body === undefined ? { '@type': 'Organization', name: text(other) } : organization(body, scope),
        ),
      };
    }),
  );
}

/** Where one registers for what costs nothing. */
function offer({ feed, link, time, now }: Scope): StructuredNode | undefined {
  const { meeting } = feed;
  if (!meeting.isAccessibleForFree) return undefined;
  const window = registrationWindow(feed, now);
  return {
    '@type': 'Offer',
    price: 0,
    url: link(window?.url),
    validFrom: time(window?.opens),
    validThrough: time(window?.closes),
    availability: window?.state === 'full' ? 'https://schema.org/SoldOut' : undefined,
  };
}

function rich(text: FeedText | undefined, { feed, text: say, base }: Scope): string | undefined {
  const said = say(text);
  return said !== undefined && feed.textFormat === 'markdown' ? plainText(said, base) : said;
}

/** A value without what it says nothing of: no empty texts, lists and nodes. */
function bare(value: StructuredValue): StructuredValue {
  if (Array.isArray(value)) {
    const there = (value as readonly StructuredValue[]).map(bare).filter((part) => part !== undefined);
    return there.length > 0 ? there : undefined;
  }
  if (typeof value !== 'object') return value === '' ? undefined : value;
  const terms = Object.entries(value)
    .map(([term, part]) => [term, bare(part)] as const)
    .filter(([, part]) => part !== undefined);
  return terms.length > 1 ? (Object.fromEntries(terms) as StructuredNode) : undefined;
}
