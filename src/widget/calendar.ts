import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fileName, icsOf, type Which } from '../calendar/ics.js';
import { calendarLinks, type CalendarService } from '../calendar/links.js';
import type { CalendarOptions, CalendarWords } from '../calendar/scope.js';
import type { Subject } from '../calendar/subject.js';
import type { EventStatus, Feed } from '../feed/schema.js';
import { matchLocale, withLocale } from '../locale/locale.js';
import type { Reader } from '../locale/reader.js';
import { statusText } from './event-status.js';
import { linkText } from './links.js';
import { link } from './pieces.js';
import { contributorText, roleText } from './roles.js';

const SERVICES: Readonly<Record<CalendarService, string>> = {
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
};

const STATUS = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'movedOnline',
} as const satisfies Record<Exclude<EventStatus, 'EventScheduled'>, string>;

/** The words in calendar entries. */
const calendarWords: CalendarWords = {
  role: roleText,
  contributor: contributorText,
  link: linkText,
  status: (status) => statusText(STATUS[status]),
  allRooms: () => msg('All rooms'),
};

/** How a calendar is made for one reader. */
export function calendarOptions(reader: Reader): CalendarOptions {
  return { language: reader.language, base: reader.feedUrl, words: calendarWords };
}

/** A button that hands over a calendar file; nothing where the file would be empty. */
export function fileButton(
  words: string,
  which: Which,
  { feed, reader }: { readonly feed: Feed; readonly reader: Reader },
  name = reader.say(feed.meeting.name)?.text ?? '',
): TemplateResult | typeof nothing {
  if (!isTimed(feed, which)) return nothing;
  const handle = () => saveCalendar(which, { feed, reader }, name);
  return html`<li>
    <button part="button" @click=${handle}>${words} <span class="about">(.ics)</span></button>
  </li>`;
}

/** Hands a calendar file over. */
export function saveCalendar(
  which: Which,
  { feed, reader }: { readonly feed: Feed; readonly reader: Reader },
  name: string,
): void {
  // A click is not part of drawing: the words of the file have to be asked for in the language shown.
  withLocale(matchLocale(reader.language), () =>
    save(icsOf(feed, { which, ...calendarOptions(reader) }).text, fileName(name)),
  );
}

/** Links that open a new entry in calendars on the web; nothing for what has no time. */
export function serviceLinks(words: string, subject: Subject): TemplateResult | typeof nothing {
  const links = calendarLinks(subject);
  if (links === undefined) return nothing;
  return html`<p class="services">
    <span>${words}</span>
    ${Object.entries(SERVICES).map(([service, name]) => html` ${link(links[service as CalendarService], name, undefined)}`)}
  </p>`;
}

/** Whether a calendar of these would hold anything. */
function isTimed({ meeting, sessions }: Feed, which: Which): boolean {
  if (which === 'meeting') return meeting.startDate !== undefined;
  const ids = which === 'sessions' ? undefined : new Set(which.sessions);
  return sessions.some(({ id, startDate }) => startDate !== undefined && (ids?.has(id) ?? true));
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Safari reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
