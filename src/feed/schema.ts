import { $ZodArray, $ZodCustom, $ZodObject, $ZodOptional } from 'zod/v4/core';
import type * as z from 'zod/mini';
import { durationOf, isTimeZone, parseTime } from './time.js';
import { safeUrl } from './url.js';

/**
 * The one implementation of the feed contract, version 1. Terms are schema.org's where it has one
 * (https://schema.org/Event), iCalendar's otherwise (RFC 5545, RFC 7986).
 */
// zod/mini's types over the four parts of zod that a feed needs; what visitors load is lighter still, see zod-parts.ts.
type Schema = z.ZodMiniType;
const as = <T>(schema: unknown) => schema as T;
type Shape = Readonly<Record<string, Schema>>;
const maybe = (innerType: Schema) => new $ZodOptional({ type: 'optional', innerType });

/** An object: what it must have, then what it may have. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- no optional properties
const object = <const R extends Shape, const O extends Shape = {}>(required: R, rest = {} as O) => {
  const optional = Object.entries(rest).map(([key, innerType]) => [key, maybe(innerType)]);
  return as<z.ZodMiniObject<R & { [K in keyof O]: z.ZodMiniOptional<O[K]> }>>(
    new $ZodObject({ type: 'object', shape: { ...required, ...(Object.fromEntries(optional) as Shape) } }),
  );
};
/** A list; the checker takes bad entries out and leaves gaps until it is done. */
const listOf = <T extends Schema>(element: T) =>
  as<z.ZodMiniArray<T>>(new $ZodArray({ type: 'array', element: maybe(element) }));

/** What a leaf tells the checker and the published schema of itself. */
export interface Leaf {
  /** The problem when it does not hold. */
  readonly code?: string;
  readonly type?: 'string' | 'number' | 'boolean';
  readonly known?: readonly string[];
  /** What must hold of each entry of a map. */
  readonly entry?: (value: unknown) => boolean;
}

const leaf = <T>(params: Leaf, holds: (value: T) => boolean) =>
  new $ZodCustom({
    type: 'custom',
    check: 'custom',
    fn: (value) => (params.type === undefined || typeof value === params.type) && holds(value as T),
    params: params as Record<string, unknown>,
  });
const stringThat = (holds: (value: string) => boolean, code = 'wrong-type') =>
  as<z.ZodMiniString>(leaf({ type: 'string', code }, holds));
const oneOf = <const T extends string>(known: readonly T[]) =>
  as<z.ZodMiniEnum<{ [K in T]: K }>>(
    leaf<T>({ type: 'string', known, code: 'unknown-value' }, (value) => known.includes(value)),
  );
const matching = (pattern: RegExp, code: string) => stringThat((value) => pattern.test(value), code);
const string = stringThat(() => true);
const boolean = as<z.ZodMiniBoolean>(leaf({ type: 'boolean' }, () => true));
const number = as<z.ZodMiniNumber>(leaf({ type: 'number', code: 'wrong-type' }, Number.isFinite));
const id = matching(/./, 'empty-id');
const language = stringThat(isLanguageTag, 'bad-language-tag');
const url = stringThat(isUrl, 'unsafe-url');
const time = stringThat((value) => parseTime(value) !== undefined, 'bad-time');
const date = stringThat((value) => parseTime(value)?.kind === 'date', 'bad-date');
const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-clock');
const duration = stringThat((value) => durationOf(value) !== undefined, 'bad-duration');
const color = matching(/^#[\da-f]{6}$/i, 'bad-color');

/** A string in the feed's `defaultLanguage`, or a map of BCP 47 tag to string. */
export type FeedText = string | Readonly<Record<string, string>>;

type Urls = Readonly<Record<string, string>>;

/** One check for both forms: cheaper for the visitor than a union of two schemas. The published schema spells it out. */
const text = as<z.ZodMiniCustom<FeedText, FeedText>>(leaf({ entry: isString, code: 'not-a-text' }, isText));
/** What has to be called something. */
const name = as<z.ZodMiniCustom<FeedText, FeedText>>(leaf({ entry: isString, code: 'not-a-text' }, isName));
const urls = as<z.ZodMiniCustom<Urls, Urls>>(leaf({ entry: isUrl, code: 'unsafe-url' }, isUrlMap));

/** The kinds of value with a form of their own, for the published schema to describe. */
export const FORMS = { text, name, url, urls, time, date, clock, duration, color, language, id };

const eventStatus = oneOf([
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
]);
const attendanceMode = oneOf(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode']);
const interpretation = listOf(
  object({ language }, { mode: oneOf(['simultaneous', 'consecutive', 'sign', 'captioning']) }),
);
const link = object({ url }, { name: text });

const organization = object({ id, name }, { alternateName: text, url, logo: url, country: string });

const room = object(
  { id, name },
  { description: text, building: text, floorLevel: text, hasMap: url, accessibility: text, position: number },
);

const track = object({ id, name }, { description: text, color, position: number });

const feedDocument = object(
  { id, name },
  {
    identifier: text,
    type: oneOf(['agenda', 'contribution', 'report', 'slides', 'paper', 'form', 'map', 'video', 'notice', 'other']),
    url,
    urls,
    encodingFormat: string,
    contentSize: string,
    datePublished: time,
    access: text,
  },
);

const person = object(
  { id, name },
  {
    sortName: text,
    honorificPrefix: text,
    jobTitle: text,
    affiliation: listOf(object({}, { organization: id, name: text })),
    country: string,
    description: text,
    image: object({ url }, { alt: text, creditText: text }),
    links: listOf(link),
    featured: boolean,
    position: number,
    placeholder: boolean,
  },
);

const participant = object({}, { person: id, name: text, role: string, roleName: text, remote: boolean });

const session = object(
  { id, name },
  {
    number: string,
    type: oneOf([
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
    alternateName: text,
    abstract: text,
    description: text,
    startDate: time,
    endDate: time,
    duration,
    timeStatus: oneOf(['confirmed', 'tentative', 'toBeAnnounced']),
    day: date,
    position: number,
    rooms: listOf(id),
    allRooms: boolean,
    tracks: listOf(id),
    keywords: listOf(text),
    parent: id,
    people: listOf(participant),
    inLanguage: listOf(language),
    interpretation,
    eventStatus,
    previousStartDate: time,
    previousRoom: id,
    statusReason: text,
    eventAttendanceMode: attendanceMode,
    liveUrl: url,
    recording: object({}, { policy: oneOf(['recorded', 'notRecorded', 'partly']), url }),
    documents: listOf(id),
    links: listOf(link),
    url,
    accessibility: text,
  },
);

const contact = object({}, { name: text, role: text, email: string, telephone: string, faxNumber: string });

const organizerRole = oneOf(['organizer', 'coOrganizer', 'host', 'coHost', 'partner', 'sponsor', 'supporter']);

const notice = object(
  {},
  {
    identifier: text,
    type: oneOf(['circular', 'letter', 'invitation', 'addendum', 'corrigendum']),
    publisher: text,
    department: text,
    datePublished: time,
    locationCreated: text,
    headline: text,
    toRecipient: listOf(text),
    ccRecipient: listOf(text),
    salutation: text,
    paragraphs: listOf(object({ text }, { number: string })),
    closing: text,
    signatory: object({ name }, { jobTitle: text }),
    contact,
    inLanguage: listOf(language),
    documents: listOf(id),
    supersedes: text,
  },
);

const meeting = object(
  { name },
  {
    id,
    type: oneOf(['Meeting', 'Conference', 'Assembly', 'Workshop', 'Seminar', 'Webinar', 'Ceremony', 'Course']),
    alternateName: text,
    edition: text,
    description: text,
    objectives: listOf(text),
    url,
    image: object({ url }, { alt: text }),
    startDate: time,
    endDate: time,
    timeZone: stringThat(isTimeZone, 'unknown-time-zone'),
    doorTime: time,
    dayChangeTime: clock,
    days: listOf(object({ date, name })),
    eventStatus,
    previousStartDate: listOf(time),
    statusReason: text,
    eventAttendanceMode: attendanceMode,
    location: object(
      {},
      {
        name: text,
        room: text,
        address: object({}, { streetAddress: text, postalCode: string, addressLocality: text, addressCountry: string }),
        geo: object({ latitude: number, longitude: number }),
        hasMap: url,
        accessibility: text,
        travel: text,
      },
    ),
    virtualLocation: listOf(
      object({}, { name: text, url, platform: text, access: oneOf(['public', 'registered']), note: text }),
    ),
    inLanguage: listOf(language),
    interpretation,
    organizers: listOf(object({ organization: id }, { role: organizerRole })),
    contacts: listOf(contact),
    officers: listOf(object({ person: id }, { role: string, roleName: text })),
    eligibility: text,
    audience: listOf(text),
    isAccessibleForFree: boolean,
    fees: text,
    visa: text,
    accessibility: text,
    dataController: object({ name }, { email: string, url, purpose: text }),
    privacyPolicy: url,
    recording: object({}, { policy: oneOf(['recorded', 'notRecorded', 'partly']), published: boolean, note: text }),
    relatedEvents: listOf(
      object(
        { name },
        {
          relation: oneOf(['coLocated', 'partOf', 'previous', 'next']),
          url,
          startDate: time,
          organizers: listOf(object({ organization: id }, { role: organizerRole })),
        },
      ),
    ),
    notice,
  },
);

export const feedSchema = object(
  { meeting },
  {
    $schema: string,
    formatVersion: string,
    id: string,
    sequence: number,
    dateModified: time,
    refreshInterval: duration,
    defaultLanguage: language,
    languages: listOf(language),
    textFormat: oneOf(['plain', 'markdown']),
    sessions: listOf(session),
    people: listOf(person),
    organizations: listOf(organization),
    rooms: listOf(room),
    tracks: listOf(track),
    documents: listOf(feedDocument),
    updates: listOf(
      object(
        { datePublished: time },
        { id, type: oneOf(['info', 'change', 'cancellation', 'urgent']), name: text, text, sessions: listOf(id) },
      ),
    ),
    theme: object({}, { accent: color, logo: url, logoAlt: text }),
  },
);

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
export type Interpretation = z.infer<typeof interpretation>[number];
export type EventStatus = z.infer<typeof eventStatus>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isText(value: unknown): boolean {
  return isString(value) || isMap(value, isString);
}

function isName(value: unknown): boolean {
  return (
    isText(value) &&
    (isString(value) ? [value] : Object.values(value as object)).some((words) => /\S/.test(words as string))
  );
}

function isUrl(value: unknown): boolean {
  return isString(value) && safeUrl(value, 'https://feed.invalid/') !== undefined;
}

function isUrlMap(value: unknown): boolean {
  return isMap(value, isUrl);
}

function isMap(value: unknown, holds: (entry: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}
