import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { subjectsOf } from '../../calendar/subject.js';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { calendarOptions, fileButton, serviceLinks } from '../../widget/calendar.js';
import type { SessionView } from '../session-view.js';
import type { AgendaView } from '../agenda-view.js';
import { isEverything } from './query.js';
import type { PanelContext } from './panel.js';

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
    ${serviceLinks(msg('Add the meeting to'), subjectsOf(feed, calendarOptions(reader)).meeting())}
  </div>`;
}

/** The calendar file and links of one session. */
export function sessionCalendar(id: string, feed: Feed, reader: Reader): TemplateResult | typeof nothing {
  const session = feed.sessions.find((one) => one.id === id);
  const subject = session && subjectsOf(feed, calendarOptions(reader)).session(session);
  if (!subject?.span) return nothing;
  return html`<ul role="list" class="actions">
      ${fileButton(msg('Add to calendar'), { sessions: [id] }, { feed, reader }, subject.name.text)}
    </ul>
    ${serviceLinks(msg('Add to'), subject)}`;
}

function shownIds({ days, undated }: AgendaView): string[] {
  const withParts = (session: SessionView): string[] => [
    session.id,
    ...session.children.flatMap(({ view }) => withParts(view())),
  ];
  return [...days.flatMap(({ slots }) => slots.flatMap(({ sessions }) => sessions())), ...undated].flatMap(withParts);
}
