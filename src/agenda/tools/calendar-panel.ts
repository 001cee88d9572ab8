import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fileName, icsOf, type Which } from '../../calendar/ics.js';
import { calendarLinks, type CalendarService } from '../../calendar/links.js';
import type { CalendarOptions } from '../../calendar/scope.js';
import { subjectsOf, type Subject } from '../../calendar/subject.js';
import type { Feed } from '../../feed/schema.js';
import { matchLocale, withLocale } from '../../locale/locale.js';
import type { Reader } from '../../locale/reader.js';
import { link } from '../../widget/pieces.js';
import type { SessionView } from '../session-view.js';
import type { AgendaView } from '../agenda-view.js';
import { isEverything } from './query.js';
import type { PanelContext } from './panel.js';
import { calendarWords } from './words.js';

const SERVICES: Readonly<Record<CalendarService, string>> = {
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
};

/** Calendar files of the meeting, of what is shown and of the visitor's programme; the meeting in calendars on the web. */
export function calendarPanel(context: PanelContext): TemplateResult {
  const { feed, query, mine, view, reader } = context;
  const shown = shownIds(view);
  const mineIds = feed.sessions.filter(({ id }) => mine.chosen.has(id)).map(({ id }) => id);
  return html`<div part="panel" role="group" aria-label=${msg('Calendar')}>
    <p>${msg('Calendar files open in the calendar of your device.')}</p>
    <ul role="list" class="actions">
      ${fileButton(msg('All sessions'), 'sessions', context)}
      ${isEverything(query) ? nothing : fileButton(msg('The sessions shown'), { sessions: shown }, context)}
      ${mineIds.length > 0 ? fileButton(msg('My programme'), { sessions: mineIds }, context) : nothing}
      ${fileButton(msg('The meeting as one entry'), 'meeting', context)}
    </ul>
    ${serviceLinks(msg('Add the meeting to'), subjectsOf(feed, optionsOf(reader)).meeting())}
  </div>`;
}

/** The calendar file and links of one session. */
export function sessionCalendar(id: string, feed: Feed, reader: Reader): TemplateResult | typeof nothing {
  const session = feed.sessions.find((one) => one.id === id);
  const subject = session && subjectsOf(feed, optionsOf(reader)).session(session);
  if (!subject?.span) return nothing;
  return html`<ul role="list" class="actions">
      ${fileButton(msg('Add to calendar'), { sessions: [id] }, { feed, reader }, subject.name.text)}
    </ul>
    ${serviceLinks(msg('Add to'), subject)}`;
}

function fileButton(
  words: string,
  which: Which,
  { feed, reader }: Pick<PanelContext, 'feed' | 'reader'>,
  name = reader.say(feed.meeting.name)?.text ?? '',
): TemplateResult | typeof nothing {
  if (!isTimed(feed, which)) return nothing;
  // A click is not part of drawing: the words of the file have to be asked for in the language shown.
  const handle = () =>
    withLocale(matchLocale(reader.language), () =>
      save(icsOf(feed, { which, ...optionsOf(reader) }).text, fileName(name)),
    );
  return html`<li>
    <button part="button" @click=${handle}>${words} <span class="about">(.ics)</span></button>
  </li>`;
}

/** Whether a calendar of these would hold anything. */
function isTimed({ meeting, sessions }: Feed, which: Which): boolean {
  if (which === 'meeting') return meeting.startDate !== undefined;
  const ids = which === 'sessions' ? undefined : new Set(which.sessions);
  return sessions.some(({ id, startDate }) => startDate !== undefined && (ids?.has(id) ?? true));
}

function serviceLinks(words: string, subject: Subject): TemplateResult | typeof nothing {
  const links = calendarLinks(subject);
  if (links === undefined) return nothing;
  return html`<p class="services">
    <span>${words}</span>
    ${Object.entries(SERVICES).map(([service, name]) => html` ${link(links[service as CalendarService], name, undefined)}`)}
  </p>`;
}

function optionsOf(reader: Reader): CalendarOptions {
  return { language: reader.language, base: reader.feedUrl, words: calendarWords };
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

function shownIds({ days, undated }: AgendaView): string[] {
  const withParts = (session: SessionView): string[] => [session.id, ...session.children.flatMap(withParts)];
  return [...days.flatMap(({ slots }) => slots.flatMap(({ sessions }) => sessions)), ...undated].flatMap(withParts);
}
