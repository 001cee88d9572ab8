import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { sessionHash } from '../../widget/session-hash.js';
import { addressOf, shareTemplate } from './address.js';
import { sessionCalendar } from './calendar-panel.js';
import type { PanelContext } from './panel.js';

/** What can be done with one session: into a calendar, and its address on this page. */
export function actionsTemplate(
  session: string,
  {
    feed,
    reader,
    meetingId,
    say,
  }: { readonly feed: Feed; readonly reader: Reader } & Pick<PanelContext, 'meetingId' | 'say'>,
): TemplateResult {
  return html`<div class="session-actions">
    ${sessionCalendar(session, feed, reader)} ${shareTemplate(addressOf(sessionHash(meetingId, session)), { say })}
  </div>`;
}
