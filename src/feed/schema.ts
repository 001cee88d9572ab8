import { $ZodArray, $ZodCustom, $ZodObject, $ZodOptional } from 'zod/v4/core';
import type * as z from 'zod/mini';
import { durationOf, isTimeZone, parseTime } from './time.js';
import { safeUrl } from './url.js';

/**
 * The one implementation of the feed contract, version 1. Terms are schema.org's where it has one
 * (https://schema.org/Event), iCalendar's otherwise (RFC 5545, RFC 7986).
 *
 * A refinement's message is the problem code it becomes.
 */
// zod/mini's types over the four parts of zod that a feed needs: every visitor loads 1.5 kB less for it.
type Schema = z.ZodMiniType;
const as = <T>(schema: unknown) => schema as T;
const object = <const T extends Readonly<Record<string, Schema>>>(shape: T) =>
  as<z.ZodMiniObject<T>>(new $ZodObject({ type: 'object', shape }));
const optional = <T extends Schema>(innerType: T) =>
  as<z.ZodMiniOptional<T>>(new $ZodOptional({ type: 'optional', innerType }));
const list = <T extends Schema>(element: T) =>
  optional(as<z.ZodMiniArray<T>>(new $ZodArray({ type: 'array', element })));

/** What a leaf tells the checker and the published schema of itself. */
export interface Leaf {
  readonly type?: 'string' | 'number' | 'boolean';
  readonly known?: readonly string[];
}

const leaf = <T>(params: Leaf, holds: (value: T) => boolean, code: string) =>
  new $ZodCustom({
    type: 'custom',
    check: 'custom',
    fn: (value) => (params.type === undefined || typeof value === params.type) && holds(value as T),
    error: () => code,
    params: params as Record<string, unknown>,
  });
const stringThat = (holds: (value: string) => boolean, code: string) =>
  as<z.ZodMiniString>(leaf({ type: 'string' }, holds, code));
const oneOf = <const T extends string>(known: readonly T[]) =>
  as<z.ZodMiniEnum<{ [K in T]: K }>>(
    leaf<T>({ type: 'string', known }, (value) => known.includes(value), 'unknown-value'),
  );
const matching = (pattern: RegExp, code: string) => stringThat((value) => pattern.test(value), code);
const string = stringThat(() => true, '');
const flag = optional(as<z.ZodMiniBoolean>(leaf({ type: 'boolean' }, () => true, '')));
const number = as<z.ZodMiniNumber>(leaf({ type: 'number' }, Number.isFinite, 'wrong-type'));
const position = optional(number);
const id = matching(/./, 'empty-id');
const language = stringThat(isLanguageTag, 'bad-language-tag');
const languages = list(language);
const url = stringThat((value) => safeUrl(value, 'https://feed.invalid/') !== undefined, 'unsafe-url');
const time = stringThat((value) => parseTime(value) !== undefined, 'bad-time');
const date = stringThat((value) => parseTime(value)?.kind === 'date', 'bad-date');
const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-clock');
const duration = stringThat((value) => durationOf(value) !== undefined, 'bad-duration');
const color = matching(/^#[\da-f]{6}$/i, 'bad-color');

/** A string in the feed's `defaultLanguage`, or a map of BCP 47 tag to string. */
export type FeedText = string | Readonly<Record<string, string>>;

type Urls = Readonly<Record<string, string>>;

/** One check for both forms: cheaper for the visitor than a union of two schemas. The published schema spells it out. */
const text = as<z.ZodMiniCustom<FeedText, FeedText>>(leaf({}, isText, 'not-a-text'));
const said = optional(text);
const urls = as<z.ZodMiniCustom<Urls, Urls>>(leaf({}, isUrlMap, 'unsafe-url'));

/** The kinds of value with a form of their own, for the published schema to describe. */
export const FORMS = { text, url, urls, time, date, clock, duration, color, language, id };

const eventStatus = oneOf([
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
]);
const attendanceMode = oneOf(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode']);
const interpretation = list(
  object({ language, mode: optional(oneOf(['simultaneous', 'consecutive', 'sign', 'captioning'])) }),
);
const link = object({ url, name: said });

const organization = object({ id, name: text, alternateName: said, url: optional(url), logo: optional(url), country: optional(string) });

const room = object({
  id,
  name: text,
  description: said,
  building: said,
  floorLevel: said,
  hasMap: optional(url),
  accessibility: said,
  position,
});

const track = object({ id, name: text, description: said, color: optional(color), position });

const feedDocument = object({
  id,
  name: text,
  identifier: said,
  type: optional(
    oneOf(['agenda', 'contribution', 'report', 'slides', 'paper', 'form', 'map', 'video', 'notice', 'other']),
  ),
  url: optional(url),
  urls: optional(urls),
  encodingFormat: optional(string),
  contentSize: optional(string),
  datePublished: optional(time),
  access: said,
});

const person = object({
  id,
  name: text,
  sortName: said,
  honorificPrefix: said,
  jobTitle: said,
  affiliation: list(object({ organization: optional(id), name: said })),
  country: optional(string),
  description: said,
  image: optional(object({ url, alt: said })),
  links: list(link),
  featured: flag,
  position,
  placeholder: flag,
});

const participant = object({
  person: optional(id),
  name: said,
  role: optional(string),
  roleName: said,
  remote: flag,
});

const session = object({
  id,
  number: optional(string),
  type: optional(
    oneOf([
      'plenary',
      'keynote',
      'talk',
      'panel',
      'roundtable',
      'workshop',
      'tutorial',
      'poster',
      'agendaItem',
      'ceremony',
      'questions',
      'vote',
      'break',
      'meal',
      'social',
      'registration',
      'exhibition',
      'sideEvent',
      'other',
    ]),
  ),
  name: text,
  alternateName: said,
  abstract: said,
  description: said,
  startDate: optional(time),
  endDate: optional(time),
  duration: optional(duration),
  timeStatus: optional(oneOf(['confirmed', 'tentative', 'toBeAnnounced'])),
  day: optional(date),
  position,
  rooms: list(id),
  allRooms: flag,
  tracks: list(id),
  keywords: list(text),
  parent: optional(id),
  people: list(participant),
  inLanguage: languages,
  interpretation,
  eventStatus: optional(eventStatus),
  previousStartDate: optional(time),
  previousRoom: optional(id),
  statusReason: said,
  eventAttendanceMode: optional(attendanceMode),
  liveUrl: optional(url),
  recording: optional(
    object({ policy: optional(oneOf(['recorded', 'notRecorded', 'partly'])), url: optional(url) }),
  ),
  documents: list(id),
  links: list(link),
  url: optional(url),
  accessibility: said,
});

const contact = object({
  name: said,
  role: said,
  email: optional(string),
  telephone: optional(string),
  faxNumber: optional(string),
});

const organizerRole = oneOf(['organizer', 'coOrganizer', 'host', 'coHost', 'partner', 'sponsor', 'supporter']);

const notice = object({
  identifier: said,
  type: optional(oneOf(['circular', 'letter', 'invitation', 'addendum', 'corrigendum'])),
  publisher: said,
  department: said,
  datePublished: optional(time),
  locationCreated: said,
  headline: said,
  toRecipient: list(text),
  ccRecipient: list(text),
  salutation: said,
  paragraphs: list(object({ number: optional(string), text })),
  closing: said,
  signatory: optional(object({ name: text, jobTitle: said })),
  contact: optional(contact),
  inLanguage: languages,
  documents: list(id),
  supersedes: said,
});

const meeting = object({
  id: optional(id),
  type: optional(
    oneOf(['Meeting', 'Conference', 'Assembly', 'Workshop', 'Seminar', 'Webinar', 'Ceremony', 'Course']),
  ),
  name: text,
  alternateName: said,
  edition: said,
  description: said,
  objectives: list(text),
  url: optional(url),
  image: optional(object({ url, alt: said })),
  startDate: optional(time),
  endDate: optional(time),
  timeZone: optional(stringThat(isTimeZone, 'unknown-time-zone')),
  doorTime: optional(time),
  dayChangeTime: optional(clock),
  days: list(object({ date, name: text })),
  eventStatus: optional(eventStatus),
  previousStartDate: list(time),
  statusReason: said,
  eventAttendanceMode: optional(attendanceMode),
  location: optional(
    object({
      name: said,
      room: said,
      address: optional(
        object({
          streetAddress: said,
          postalCode: optional(string),
          addressLocality: said,
          addressCountry: optional(string),
        }),
      ),
      geo: optional(object({ latitude: number, longitude: number })),
      hasMap: optional(url),
      accessibility: said,
      travel: said,
    }),
  ),
  virtualLocation: list(
    object({
      name: said,
      url: optional(url),
      platform: said,
      access: optional(oneOf(['public', 'registered'])),
      note: said,
    }),
  ),
  inLanguage: languages,
  interpretation,
  organizers: list(object({ organization: id, role: optional(organizerRole) })),
  contacts: list(contact),
  officers: list(object({ person: id, role: optional(string), roleName: said })),
  eligibility: said,
  audience: list(text),
  isAccessibleForFree: flag,
  fees: said,
  visa: said,
  accessibility: said,
  dataController: optional(object({ name: text, email: optional(string), url: optional(url), purpose: said })),
  privacyPolicy: optional(url),
  recording: optional(
    object({
      policy: optional(oneOf(['recorded', 'notRecorded', 'partly'])),
      published: flag,
      note: said,
    }),
  ),
  relatedEvents: list(
    object({
      relation: optional(oneOf(['coLocated', 'partOf', 'previous', 'next'])),
      name: text,
      url: optional(url),
      startDate: optional(time),
      organizers: list(object({ organization: id, role: optional(organizerRole) })),
    }),
  ),
  notice: optional(notice),
});

export const feedSchema = object({
  $schema: optional(string),
  formatVersion: optional(string),
  id: optional(string),
  sequence: optional(number),
  dateModified: optional(time),
  refreshInterval: optional(duration),
  defaultLanguage: optional(language),
  languages,
  textFormat: optional(oneOf(['plain', 'markdown'])),
  meeting,
  sessions: list(session),
  people: list(person),
  organizations: list(organization),
  rooms: list(room),
  tracks: list(track),
  documents: list(feedDocument),
  updates: list(
    object({
      id: optional(id),
      datePublished: time,
      type: optional(oneOf(['info', 'change', 'cancellation', 'urgent'])),
      name: said,
      text: said,
      sessions: list(id),
    }),
  ),
  theme: optional(object({ accent: optional(color), logo: optional(url), logoAlt: said })),
});

/** Fields the contract asks for and a widget can do without: missing ones are reported, the rest is shown. */
export const EXPECTED = [
  ['$schema'],
  ['formatVersion'],
  ['dateModified'],
  ['defaultLanguage'],
  ['languages'],
  ['meeting', 'id'],
  ['meeting', 'startDate'],
  ['meeting', 'timeZone'],
] as const;

/** A feed as its owner writes it. */
export type FeedInput = z.infer<typeof feedSchema>;

/** A feed as widgets read it: a collection that the owner left out is empty. */
export type Feed = Omit<FeedInput, Complete> & { [K in Complete]: NonNullable<FeedInput[K]> };
type Complete = 'defaultLanguage' | Collection;

/** The lists of a feed whose entries have ids. */
export const COLLECTIONS = ['sessions', 'people', 'organizations', 'rooms', 'tracks', 'documents'] as const;
export type Collection = (typeof COLLECTIONS)[number];

export type Meeting = Feed['meeting'];
export type Session = Feed['sessions'][number];
export type Participant = z.infer<typeof participant>;
export type Person = Feed['people'][number];
export type Organization = Feed['organizations'][number];
export type Room = Feed['rooms'][number];
export type Track = Feed['tracks'][number];
export type FeedDocument = Feed['documents'][number];
export type Interpretation = NonNullable<z.infer<typeof interpretation>>[number];
export type EventStatus = z.infer<typeof eventStatus>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || isMap(value, (words) => typeof words === 'string');
}

function isUrlMap(value: unknown): boolean {
  return isMap(value, (address) => typeof address === 'string' && safeUrl(address, 'https://feed.invalid/') !== undefined);
}

function isMap(value: unknown, holds: (entry: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}
