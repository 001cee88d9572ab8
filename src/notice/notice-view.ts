import { isWithoutDate } from '../feed/meeting-times.js';
import { registrationWindow, type RegistrationWindow } from '../feed/registration-window.js';
import type { Feed, Meeting } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import { instantOf } from '../feed/time.js';
import { momentText } from '../locale/moment.js';
import type { Reader } from '../locale/reader.js';
import {
  cityOf,
  datesOf,
  documentLinks,
  interpretationView,
  languageList,
  linkViews,
  richView,
  statusOf,
  type InterpretationView,
  type LinkView,
  type RichView,
  type StatusCode,
} from '../locale/views.js';
import { bodiesView, type BodiesView } from './bodies-view.js';
import { placeView, type PlaceView } from './place-view.js';
import { stageOf, type Stage } from './stage.js';

type Related = NonNullable<Meeting['relatedEvents']>[number];

/** A meeting's notice ready to print: words of the feed and dates are strings, everything else is a code. */
export interface NoticeView {
  readonly name: Phrase;
  readonly description: RichView | undefined;
  readonly objectives: readonly Phrase[];
  readonly stage: Stage;
  readonly status: StatusCode | undefined;
  readonly statusReason: Phrase | undefined;
  /** "19 September 2024"; undefined while it is not known. */
  readonly dates: string | undefined;
  /** Their beginning, for machines. */
  readonly datetime: string | undefined;
  /** "10:00–18:00" or "10:00", where the feed gives clocks. */
  readonly time: string | undefined;
  /** What held before the meeting was put off. */
  readonly previousDates: readonly string[];
  readonly zone: string | undefined;
  readonly city: Phrase | undefined;
  readonly place: PlaceView | undefined;
  readonly bodies: readonly BodiesView[];
  readonly languages: string | undefined;
  readonly interpretation: InterpretationView | undefined;
  readonly eligibility: RichView | undefined;
  readonly audience: readonly Phrase[];
  readonly fees: Phrase | 'free' | undefined;
  readonly visa: Phrase | undefined;
  readonly accessibility: Phrase | undefined;
  readonly registration: RegistrationView | undefined;
  readonly remote: readonly RemoteView[];
  readonly recording: RecordingView | undefined;
  /** What was recorded. */
  readonly recordings: readonly LinkView[];
  readonly contacts: readonly ContactView[];
  readonly related: readonly RelatedView[];
  readonly privacy: PrivacyView | undefined;
  readonly page: LinkView | undefined;
  /** The formal notice, as one names it. */
  readonly document: DocumentView | undefined;
  readonly comma: string;
}

export interface RegistrationView extends Pick<RegistrationWindow, 'state' | 'required'> {
  readonly opens: string | undefined;
  readonly closes: string | undefined;
  readonly link: LinkView | undefined;
}

export interface RemoteView {
  readonly name: Phrase | undefined;
  readonly platform: Phrase | undefined;
  readonly access: 'public' | 'registered' | undefined;
  readonly note: Phrase | undefined;
  readonly link: LinkView | undefined;
}

export type RecordingView = Pick<NonNullable<Meeting['recording']>, 'policy' | 'published'> & {
  readonly note: Phrase | undefined;
};

export interface ContactView {
  readonly name: Phrase | undefined;
  readonly role: Phrase | undefined;
  readonly email?: string | undefined;
  readonly telephone?: string | undefined;
  readonly faxNumber?: string | undefined;
}

export interface DocumentView {
  readonly identifier: Phrase | undefined;
  readonly date: string | undefined;
  /** The languages that the original exists in. */
  readonly languages: string | undefined;
  readonly links: readonly LinkView[];
}

export interface RelatedView {
  readonly relation: Related['relation'];
  readonly name: Phrase;
  readonly date: string | undefined;
  readonly bodies: readonly BodiesView[];
  readonly link: LinkView | undefined;
}

export interface PrivacyView {
  readonly controller: Phrase | undefined;
  readonly purpose: Phrase | undefined;
  readonly email: string | undefined;
  readonly url: LinkView | undefined;
  readonly policy: LinkView | undefined;
}

/** The notice of a feed for one reader. */
export function noticeView(feed: Feed, reader: Reader): NoticeView {
  const { meeting } = feed;
  const { say, format } = reader;
  const zone = meeting.timeZone ?? '';
  const phrases = (texts: Meeting['audience'] = []) => texts.map(say).filter((words) => words !== undefined);
  const link = (url: string | undefined, name?: Phrase) => linkViews('link', url, reader, { name })[0];
  const status = statusOf(meeting.eventStatus);
  const { dates, previousDates } = datesAround(meeting, reader);
  const stage = stageOf(feed, reader.now);
  const window = registrationWindow(feed, reader.now);
  const { dataController, privacyPolicy, recording, fees, notice } = meeting;
  return {
    name: say(meeting.name)!,
    description: richView(meeting.description, feed, reader),
    objectives: phrases(meeting.objectives),
    stage,
    status,
    statusReason: say(meeting.statusReason),
    dates,
    datetime: meeting.startDate,
    time: dates === undefined ? undefined : timeOf(meeting, reader),
    previousDates,
    zone: reader.zone === '' || dates === undefined ? undefined : format.zone([startOf(meeting)]),
    city: cityOf(meeting, reader),
    place: placeView(feed, reader),
    bodies: bodiesView(meeting.organizers, feed, reader),
    languages: languageList(meeting.inLanguage, reader),
    interpretation: interpretationView(meeting.interpretation, reader),
    eligibility: richView(meeting.eligibility, feed, reader),
    audience: phrases(meeting.audience),
    fees: say(fees) ?? (meeting.isAccessibleForFree ? 'free' : undefined),
    visa: say(meeting.visa),
    accessibility: say(meeting.accessibility),
    // Nobody registers for what is over, whatever deadline a feed gives.
    registration:
      window && (stage !== 'over' || window.state !== 'open')
        ? {
            state: window.state,
            required: window.required,
            opens: window.opens && momentText(window.opens, zone, reader),
            closes: window.closes && momentText(window.closes, zone, reader),
            link: link(window.url),
          }
        : undefined,
    remote: (meeting.virtualLocation ?? []).map(({ name, platform, access, note, url }) => ({
      name: say(name),
      platform: say(platform),
      access,
      note: say(note),
      link: linkViews('live', url, reader)[0],
    })),
    recording: recording && { ...recording, note: say(recording.note) },
    recordings: [
      ...feed.sessions.flatMap(({ recording, name }) =>
        linkViews('recording', recording?.url, reader, { name: say(name) }),
      ),
      ...feed.documents.flatMap(({ type, url, name }) =>
        type === 'video' ? linkViews(type, url, reader, { name: say(name) }) : [],
      ),
    ],
    contacts: (meeting.contacts ?? []).map((contact) => ({
      ...contact,
      name: say(contact.name),
      role: say(contact.role),
    })),
    related: (meeting.relatedEvents ?? []).map(({ name, relation, url, startDate, organizers }) => ({
      relation,
      name: say(name)!,
      date: startDate && momentText(startDate, zone, reader),
      bodies: bodiesView(organizers, feed, reader),
      link: link(url, say(name)),
    })),
    privacy:
      dataController || privacyPolicy
        ? {
            controller: say(dataController?.name),
            purpose: say(dataController?.purpose),
            email: dataController?.email,
            url: link(dataController?.url, say(dataController?.name)),
            policy: link(privacyPolicy),
          }
        : undefined,
    page: link(meeting.url),
    document: notice && documentView(notice, feed, reader),
    comma: format.comma,
  };
}

/** What was postponed has no date until it is given another one. */
function datesAround(meeting: Meeting, reader: Reader): Pick<NoticeView, 'dates' | 'previousDates'> {
  const { startDate, previousStartDate = [], timeZone = '' } = meeting;
  const isOpen = isWithoutDate(meeting);
  const before = isOpen && previousStartDate.length === 0 && startDate !== undefined ? [startDate] : previousStartDate;
  return {
    dates: isOpen ? undefined : datesOf(meeting, reader),
    previousDates: before.map((date) => momentText(date, timeZone, reader)),
  };
}

/** Some instant of the first day, to name the zone by: with a summer time or without. */
function startOf({ startDate = '', timeZone = '' }: Meeting): number {
  return instantOf(startDate, timeZone) ?? instantOf(`${startDate}T12:00`, timeZone)!;
}

function timeOf({ startDate, endDate, timeZone = '' }: Meeting, { format }: Reader): string | undefined {
  const start = instantOf(startDate, timeZone);
  const end = instantOf(endDate, timeZone);
  if (start === undefined) return undefined;
  return end !== undefined && format.dayAt(start) === format.dayAt(end)
    ? format.timeRange(start, end)
    : format.time(start);
}

function documentView(
  notice: NonNullable<Meeting['notice']>,
  { meeting, documents }: Feed,
  reader: Reader,
): DocumentView {
  const { identifier, datePublished, inLanguage } = notice;
  return {
    identifier: reader.say(identifier),
    date: datePublished && momentText(datePublished, meeting.timeZone ?? '', reader),
    languages: languageList(inLanguage, reader),
    links: documents
      .filter(({ id }) => notice.documents?.includes(id))
      .flatMap((found) => documentLinks(found, reader)),
  };
}
