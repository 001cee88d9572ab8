import type { Feed } from '../feed/schema.js';
import { durationOf, instantOf, parseTime } from '../feed/time.js';
import type { Phrase } from '../feed/text.js';
import { safeUrl } from '../feed/url.js';
import { escapeText, fold, parameter } from './lines.js';
import { nextDay, type Span } from './span.js';
import type { CalendarOptions } from './scope.js';
import { subjectsOf, type Subject } from './subject.js';
import { isPlain, stamp, timeZoneLines, wallAt } from './zone.js';

/** What a calendar is to hold: the meeting as one entry, every session, or these. */
export type Which = 'meeting' | 'sessions' | { readonly sessions: readonly string[] };

export interface IcsOptions extends CalendarOptions {
  readonly which: Which;
  /** The address at which the calendar itself is published, if it is. */
  readonly source?: string | undefined;
}

/** An iCalendar file, and what could not stand in it because it has no start: ids of sessions. */
export interface Calendar {
  readonly text: string;
  readonly entries: number;
  readonly untimed: readonly string[];
}

/**
 * The iCalendar file of a meeting (RFC 5545 and 7986, UTF-8, `text/calendar`): the same feed and options always give the
 * same file. Sessions without a start are left out; ids that no session has are passed over.
 */
export function icsOf(feed: Feed, { which, source, ...options }: IcsOptions): Calendar {
  const subjectOf = subjectsOf(feed, options);
  const sessions =
    which === 'meeting'
      ? []
      : which === 'sessions'
        ? feed.sessions
        : feed.sessions.filter(({ id }) => which.sessions.includes(id));
  const all = sessions.map((session) => ({ id: session.id, subject: subjectOf.session(session) }));
  const subjects = which === 'meeting' ? [subjectOf.meeting()] : all.map(({ subject }) => subject);
  const timed = subjects.flatMap(({ span, ...subject }) => (span ? [{ ...subject, span: written(span) }] : []));
  const zone = feed.meeting.timeZone ?? '';
  const instants = timed.flatMap(({ span }) =>
    span.kind === 'times' && span.zone ? [span.start, span.end ?? span.start] : [],
  );
  const modified = modifiedAt(feed);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//U4SSC//Meeting Widgets//EN',
    'CALSCALE:GREGORIAN',
    text('NAME', subjectOf.name),
    `X-WR-CALNAME:${escapeText(subjectOf.name.text)}`,
    ...(modified === undefined ? [] : [`LAST-MODIFIED:${utc(modified)}`]),
    ...refreshLines(feed.refreshInterval),
    ...urlLine('SOURCE;VALUE=URI', source),
    ...urlLine('URL', feed.meeting.url, options.base),
    ...(instants.length > 0 ? timeZoneLines(zone, instants) : []),
    ...timed.flatMap((subject) => eventLines(subject, feed, modified)),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map(fold).join(''),
    entries: timed.length,
    untimed: all.filter(({ subject }) => subject.span === undefined).map(({ id }) => id),
  };
}

/** The name of a file to save a calendar as, made of letters and digits of any script: "Sample-meeting.ics". */
export function fileName(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const [stem] = /^.{0,36}/u.exec(words.join('-'))!;
  return `${stem.replace(/-$/, '') || 'meeting'}.ics`;
}

function eventLines(subject: Subject & { span: Span }, feed: Feed, modified: number | undefined): string[] {
  const { uid, parent, span, status, name, description, location, categories, geo, conferences, url } = subject;
  const sequence = Math.trunc(feed.sequence ?? -1);
  const languages = [...new Set(categories.map(({ lang }) => lang))];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    // A file without a date of its own is the same whenever it is made, all the same.
    `DTSTAMP:${utc(modified ?? 0)}`,
    ...(modified === undefined ? [] : [`LAST-MODIFIED:${utc(modified)}`]),
    ...(sequence >= 0 && sequence < 2 ** 31 ? [`SEQUENCE:${sequence}`] : []),
    ...spanLines(span),
    `STATUS:${status}`,
    text('SUMMARY', name),
    ...(description ? [text('DESCRIPTION', description)] : []),
    ...(location ? [text('LOCATION', location)] : []),
    ...(geo ? [`GEO:${geo.latitude.toFixed(6)};${geo.longitude.toFixed(6)}`] : []),
    ...languages.map((lang) =>
      listed(
        'CATEGORIES',
        categories.filter((category) => category.lang === lang),
        lang,
      ),
    ),
    ...conferences.map(({ url: address, label }) => {
      const feature = address.startsWith('tel:') ? ';FEATURE=PHONE' : '';
      return `CONFERENCE;VALUE=URI${feature};LABEL=${parameter(label.text)}${language(label.lang)}:${address}`;
    }),
    ...(url ? [`URL:${url}`] : []),
    ...(parent === undefined ? [] : [`RELATED-TO;RELTYPE=PARENT:${escapeText(parent)}`]),
    'END:VEVENT',
  ];
}

/** In UTC where a wall clock would not say which instant is meant. */
function written(span: Span): Span {
  if (span.kind === 'days' || span.zone === undefined) return span;
  const { zone, start, end = start } = span;
  return isPlain(start, zone) && isPlain(end, zone) ? span : { ...span, zone: undefined };
}

function spanLines(span: Span): string[] {
  if (span.kind === 'days') {
    const date = (day: string) => day.replaceAll('-', '');
    return [`DTSTART;VALUE=DATE:${date(span.first)}`, `DTEND;VALUE=DATE:${date(nextDay(span.last))}`];
  }
  const { zone, start, end } = span;
  const at = (instant: number) =>
    zone === undefined ? `:${utc(instant)}` : `;TZID=${parameter(zone)}:${stamp(wallAt(instant, zone))}`;
  return [`DTSTART${at(start)}`, ...(end === undefined ? [] : [`DTEND${at(end)}`])];
}

function refreshLines(interval: string | undefined): string[] {
  const length = durationOf(interval);
  if (length === undefined) return [];
  const minutes = Math.max(1, Math.round(length / 60_000));
  const value = minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
  return [`REFRESH-INTERVAL;VALUE=DURATION:${value}`, `X-PUBLISHED-TTL:${value}`];
}

function urlLine(property: string, value: string | undefined, base?: string): string[] {
  const url = value === undefined ? undefined : safeUrl(value, base);
  return url === undefined ? [] : [`${property}:${url}`];
}

function text(property: string, phrase: Phrase): string {
  return `${property}${language(phrase.lang)}:${escapeText(phrase.text)}`;
}

function listed(property: string, phrases: readonly Phrase[], lang: string | undefined): string {
  return `${property}${language(lang)}:${phrases.map((phrase) => escapeText(phrase.text)).join(',')}`;
}

function language(lang: string | undefined): string {
  // Keys of the feed's texts are whatever its owner wrote.
  return /^[a-z\d-]+$/i.test(lang ?? '') ? `;LANGUAGE=${lang}` : '';
}

function utc(instant: number): string {
  return `${stamp(instant)}Z`;
}

function modifiedAt({ dateModified, meeting }: Feed): number | undefined {
  if (dateModified === undefined) return undefined;
  const time = parseTime(dateModified);
  return time?.kind === 'date' ? Date.parse(`${time.date}T00:00Z`) : instantOf(dateModified, meeting.timeZone ?? '');
}
