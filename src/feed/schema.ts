import type * as z from 'zod/mini';
import {
  among,
  boolean,
  clock,
  color,
  date,
  duration,
  id,
  language,
  listOf,
  name,
  number,
  object,
  string,
  stringThat,
  text,
  time,
  unread,
  url,
  urls,
} from './forms.js';
import { isTimeZone } from './time.js';

export type { FeedText } from './forms.js';

/**
 * The one implementation of the feed contract, version 1. Terms are schema.org's where it has one
 * (https://schema.org/Event), iCalendar's otherwise (RFC 5545, RFC 7986).
 */
const eventStatus = among('EventScheduled EventCancelled EventPostponed EventRescheduled EventMovedOnline');
const attendanceMode = among('OfflineEventAttendanceMode OnlineEventAttendanceMode MixedEventAttendanceMode');
const interpretation = listOf(object({ language }, { mode: among('simultaneous consecutive sign captioning') }));
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
    type: among('agenda contribution report slides paper form map video notice other'),
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

const participant = object({}, { person: id, name, role: string, roleName: text, remote: boolean });

const session = object(
  { id, name },
  {
    number: string,
    type: among(
      'plenary keynote talk panel roundtable workshop tutorial poster agendaItem ceremony questions vote break meal social registration exhibition sideEvent other',
    ),
    alternateName: text,
    abstract: text,
    description: text,
    startDate: time,
    endDate: time,
    duration,
    timeStatus: among('confirmed tentative toBeAnnounced'),
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
    recording: object({}, { policy: among('recorded notRecorded partly'), url }),
    documents: listOf(id),
    links: listOf(link),
    url,
    accessibility: text,
  },
);

const contact = object({}, { name: text, role: text, email: string, telephone: string, faxNumber: string });

const organizerRole = among('organizer coOrganizer host coHost partner sponsor supporter');

const notice = object(
  {},
  {
    identifier: text,
    type: among('circular letter invitation addendum corrigendum'),
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
    type: among('Meeting Conference Assembly Workshop Seminar Webinar Ceremony Course'),
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
      object({}, { name: text, url, platform: text, access: among('public registered'), note: text }),
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
    recording: object({}, { policy: among('recorded notRecorded partly'), published: boolean, note: text }),
    relatedEvents: listOf(
      object(
        { name },
        {
          relation: among('coLocated partOf previous next'),
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
    textFormat: among('plain markdown'),
    sessions: listOf(session),
    people: listOf(person),
    organizations: listOf(organization),
    rooms: listOf(room),
    tracks: listOf(track),
    documents: listOf(feedDocument),
    updates: listOf(
      object(
        { datePublished: time },
        { id, type: among('info change cancellation urgent'), name: text, text, sessions: listOf(id) },
      ),
    ),
    /** Read by what registers people alone: see registration.ts. */
    registration: unread,
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
