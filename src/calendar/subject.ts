import type { Feed, FeedText, Participant, Session } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import { safeUrl, type SafeUrl } from '../feed/url.js';
import { joined, present } from './phrases.js';
import { plainText } from './plain-text.js';
import { encode, entriesOf, scopeOf, type CalendarLinkKind, type CalendarOptions, type Scope } from './scope.js';
import { spanOf, type Span } from './span.js';

/** A session or the meeting, as a calendar tells of it. `lang` of a phrase is the tag of its language. */
export interface Subject {
  readonly uid: string;
  readonly parent: string | undefined;
  readonly span: Span | undefined;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly name: Phrase;
  /** Plain text, and the language of the feed's part of it where that is one. */
  readonly description: Phrase | undefined;
  readonly location: Phrase | undefined;
  readonly categories: readonly Phrase[];
  readonly geo: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly conferences: readonly { readonly url: SafeUrl; readonly label: Phrase }[];
  readonly url: SafeUrl | undefined;
}

/** Makes entries of a calendar of one feed. */
export interface Subjects {
  /** The name of the meeting, for what holds its sessions. */
  readonly name: Phrase;
  readonly meeting: () => Subject;
  readonly session: (session: Session) => Subject;
}

/** The entries of a feed's calendar, in one language. */
export function subjectsOf(feed: Feed, options: CalendarOptions): Subjects {
  const scope = scopeOf(feed, options);
  return {
    name: scope.say(feed.meeting.name)!,
    meeting: () => meetingSubject(scope),
    session: (session) => sessionSubject(session, scope),
  };
}

function meetingSubject(scope: Scope): Subject {
  const { meeting } = scope.feed;
  return {
    ...common(meeting, [], scope),
    uid: scope.uid,
    parent: undefined,
    name: scope.say(meeting.name)!,
    description: describe([statusLine(meeting, scope), rich(meeting.description, scope)]),
    categories: [],
  };
}

function sessionSubject(session: Session, scope: Scope): Subject {
  const { say, feed, tracks, uid } = scope;
  const people = session.people?.map((participant) => person(participant, scope));
  return {
    ...common(session, placesOf(session, scope), scope),
    uid: `${encode(session.id)}@${uid}`,
    parent: session.parent === undefined ? undefined : `${encode(session.parent)}@${uid}`,
    name: say(session.name)!,
    description: describe([
      statusLine(session, scope),
      rich(session.abstract, scope),
      rich(session.description, scope),
      joined(people, '\n'),
      joined(linksOf(session, scope), '\n'),
      say(feed.meeting.name),
    ]),
    categories: present([
      ...entriesOf(session.tracks, tracks).map(({ name }) => say(name)),
      ...(session.keywords ?? []).map(say),
    ]),
  };
}

/** A part takes place where the whole does unless it says otherwise. */
function placesOf({ allRooms, rooms, parent }: Session, scope: Scope): (Phrase | undefined)[] {
  if (allRooms) return [{ text: scope.words.allRooms() }];
  const { say, sessions } = scope;
  const whole = rooms || parent === undefined ? undefined : sessions.get(parent);
  return whole
    ? placesOf(whole, scope)
    : entriesOf(rooms, scope.rooms).flatMap(({ name, building, floorLevel }) => [
        say(name),
        say(building),
        say(floorLevel),
      ]);
}

type Common = Pick<Subject, 'span' | 'status' | 'location' | 'geo' | 'conferences' | 'url'>;

/** What is said of a session and of the meeting in the same way. */
function common(entry: Session | Feed['meeting'], places: readonly (Phrase | undefined)[], scope: Scope): Common {
  const { feed, say, base, words, venue } = scope;
  const { location, virtualLocation = [], ...meeting } = feed.meeting;
  const mode = entry.eventAttendanceMode ?? meeting.eventAttendanceMode;
  const states = [entry.eventStatus, meeting.eventStatus];
  const moved = (entry.eventAttendanceMode ? states.slice(0, 1) : states).includes('EventMovedOnline');
  const online = moved || mode === 'OnlineEventAttendanceMode';
  const live = 'liveUrl' in entry ? safe(entry.liveUrl, base) : undefined;
  const virtual = mode === 'OfflineEventAttendanceMode' && !moved ? [] : virtualLocation;
  const named = virtual.map(({ name, platform }) => say(name) ?? say(platform));
  const actual = [...(places.length > 0 ? places : [say(location?.room)]), ...venue];
  const { latitude = NaN, longitude = NaN } = location?.geo ?? {};
  return {
    span: spanOf(entry, meeting.timeZone ?? ''),
    status: states.includes('EventCancelled')
      ? 'CANCELLED'
      : states.includes('EventPostponed') || ('timeStatus' in entry && entry.timeStatus === 'tentative')
        ? 'TENTATIVE'
        : 'CONFIRMED',
    // The rooms of what is held online from the start are those of the platform.
    location: joined(online ? (moved || places.length === 0 ? named : places) : actual, ', '),
    geo: !online && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined,
    conferences: live
      ? [{ url: live, label: { text: words.link('live') } }]
      : virtual.flatMap(({ url }, index) => {
          const found = safe(url, base);
          return found ? [{ url: found, label: named[index] ?? { text: words.link('live') } }] : [];
        }),
    url: safe(entry.url, base) ?? safe(meeting.url, base),
  };
}

function statusLine({ eventStatus, statusReason }: Session | Feed['meeting'], { say, words }: Scope) {
  const status = !eventStatus || eventStatus === 'EventScheduled' ? undefined : { text: words.status(eventStatus) };
  return joined([status, say(statusReason)], ': ');
}

/** "Moderator: Name, job title, body" */
function person({ person: id, name: own, role = 'speaker', roleName }: Participant, scope: Scope) {
  const { say, words, people, organizations } = scope;
  const found = people.get(id ?? '');
  const name = say(own) ?? say(found?.name);
  if (name === undefined) return undefined;
  const bodies = (found?.affiliation ?? []).map(({ organization, name: affiliation }) => {
    const body = organizations.get(organization ?? '');
    return say(affiliation) ?? say(body?.alternateName) ?? say(body?.name);
  });
  const known = words.role(role);
  const label = known === undefined ? (say(roleName) ?? { text: words.contributor() }) : { text: known };
  return joined([label, joined([name, say(found?.jobTitle), ...bodies], ', ')], ': ');
}

function linksOf({ recording, documents, links }: Session, scope: Scope) {
  const { say, words, base } = scope;
  const make = (kind: CalendarLinkKind, url: string | undefined, name?: Phrase, language?: string) => {
    const found = safe(url, base);
    const label = joined([name ?? { text: words.link(kind) }, language ? { text: `(${language})` } : undefined], ' ');
    return found && joined([label, { text: found }], ': ');
  };
  return [
    make('recording', recording?.url),
    ...entriesOf(documents, scope.documents).flatMap(({ name, type = 'other', url, urls = {} }) => [
      make(type, url, say(name)),
      ...Object.entries(urls).map(([tag, address]) => make(type, address, say(name), tag)),
    ]),
    ...(links ?? []).map(({ url, name }) => make('link', url, say(name))),
  ];
}

function safe(url: string | undefined, base: string | undefined): SafeUrl | undefined {
  return url === undefined ? undefined : safeUrl(url, base);
}

function rich(text: FeedText | undefined, { feed, say, base }: Scope): Phrase | undefined {
  const said = say(text);
  return said && feed.textFormat === 'markdown' ? { ...said, text: plainText(said.text, base) } : said;
}

function describe(parts: readonly (Phrase | undefined)[]): Phrase | undefined {
  return joined(parts, '\n\n');
}
