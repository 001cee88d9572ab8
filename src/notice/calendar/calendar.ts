import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { subjectsOf } from '../../calendar/subject.js';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { calendarOptions, fileButton, serviceLinks } from '../../widget/calendar.js';

export { catalogue } from '../../locale/catalogues.js';
export { calendarStyles } from './calendar.styles.js';

/** The meeting as a calendar file, and in calendars on the web. */
export function calendarTemplate(feed: Feed, reader: Reader): TemplateResult {
  return html`<div part="panel" role="group" aria-label=${msg('Calendar')}>
    <p>${msg('Calendar files open in the calendar of your device.')}</p>
    <ul role="list" class="row">
      ${fileButton(msg('The meeting as one entry'), 'meeting', { feed, reader })}
      ${fileButton(msg('All sessions'), 'sessions', { feed, reader })}
    </ul>
    ${serviceLinks(msg('Add the meeting to'), subjectsOf(feed, calendarOptions(reader)).meeting())}
  </div>`;
}
