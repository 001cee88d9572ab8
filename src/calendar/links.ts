import { safeUrl, type SafeUrl } from '../feed/url.js';
import { clean } from './lines.js';
import { nextDay, type Span } from './span.js';
import type { Subject } from './subject.js';
import { stamp } from './zone.js';

/** The calendars on the web that take an entry from an address. */
export type CalendarService = 'google' | 'outlook' | 'office365' | 'yahoo';

/** Longest address: Microsoft's sign-in page carries it in its own, coded once more. */
const LIMIT = 2000;

/**
 * Addresses that open each service's form for a new entry with a session or the meeting filled in; undefined when it has
 * no time. None of the services documents its parameters officially; times are instants in UTC, which all of them read.
 */
export function calendarLinks(subject: Subject): Readonly<Record<CalendarService, SafeUrl>> | undefined {
  const { span } = subject;
  if (span === undefined) return undefined;
  const microsoft = (host: string) =>
    address(`https://${host}/calendar/0/deeplink/compose`, subject, ['subject', 'location', 'body'], {
      path: '/calendar/action/compose',
      rru: 'addevent',
      ...microsoftTime(span),
    });
  return {
    google: address('https://calendar.google.com/calendar/render', subject, ['text', 'location', 'details'], {
      action: 'TEMPLATE',
      dates: googleDates(span),
    }),
    outlook: microsoft('outlook.live.com'),
    office365: microsoft('outlook.office.com'),
    yahoo: address('https://calendar.yahoo.com/', subject, ['title', 'in_loc', 'desc'], {
      v: '60',
      ...yahooTime(span),
    }),
  };
}

/** Google wants both ends; an entry without a known end has no length. */
function googleDates(span: Span): string {
  if (span.kind === 'days') return [span.first, nextDay(span.last)].map((day) => day.replaceAll('-', '')).join('/');
  return [span.start, span.end ?? span.start].map((instant) => `${stamp(instant)}Z`).join('/');
}

function microsoftTime(span: Span): Record<string, string> {
  if (span.kind === 'days') return { startdt: span.first, enddt: nextDay(span.last), allday: 'true' };
  const time = (instant: number) => new Date(instant).toISOString().replace('.000', '');
  return { startdt: time(span.start), ...(span.end !== undefined && { enddt: time(span.end) }) };
}

/** Yahoo knows one whole day; several are written as clocks in the visitor's own zone. */
function yahooTime(span: Span): Record<string, string> {
  if (span.kind === 'times') {
    return { st: `${stamp(span.start)}Z`, ...(span.end !== undefined && { et: `${stamp(span.end)}Z` }) };
  }
  const [first, last] = [span.first, span.last].map((day) => day.replaceAll('-', ''));
  return first === last ? { st: first!, dur: 'allday' } : { st: `${first}T000000`, et: `${last}T235900` };
}

function address(
  base: string,
  { name, location, description }: Subject,
  [nameKey, locationKey, descriptionKey]: readonly [string, string, string],
  fixed: Readonly<Record<string, string>>,
): SafeUrl {
  let url = `${base}?${Object.entries(fixed)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
  const add = (key: string, text: string | undefined, limit: number) => {
    const coded = text === undefined ? '' : codedWithin(text, limit - url.length - key.length - 2);
    if (coded) url += `&${key}=${coded}`;
  };
  add(nameKey, name.text, url.length + 800);
  add(locationKey, location?.text, url.length + 400);
  add(descriptionKey, description?.text, LIMIT);
  return safeUrl(url)!;
}

/** As much of a text, coded for a query (a space is %20: Outlook shows a plus sign as one), as fits. */
function codedWithin(text: string, limit: number): string {
  const ellipsis = encodeURIComponent('…');
  let coded = '';
  let short = '';
  for (const character of clean(text)) {
    const piece = encodeURIComponent(character);
    if (coded.length + piece.length > limit) return short && short + ellipsis;
    coded += piece;
    if (coded.length + ellipsis.length <= limit) short = coded;
  }
  return coded;
}
