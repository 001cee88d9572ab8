import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { TimeView } from '../locale/times.js';

/** When something takes place, as far as it is known. */
export function timeTemplate(time: TimeView): TemplateResult {
  if (time.kind === 'unknown') return html`<span class="untimed">${msg('Time to be announced')}</span>`;
  const clock = html`<time datetime=${time.datetime}>${timeText(time)}</time>`;
  if (!time.day && !time.tentative) return clock;
  return html`${clock}${time.day ? html` <span class="other-day">${time.day}</span>` : nothing}${
    time.tentative ? html` <span class="other-day">${msg('to be confirmed')}</span>` : nothing
  }`;
}

function timeText(time: Exclude<TimeView, { kind: 'unknown' }>): string {
  switch (time.kind) {
    case 'range':
      return time.text;
    case 'open':
      return msg(str`from ${time.text}`);
    case 'until':
      return msg(str`until ${time.text}`);
    default:
      return time.kind satisfies never;
  }
}

/** In which zone times are written. */
export function zoneText({ zone }: { readonly zone: string | undefined }): string {
  return zone === undefined ? msg('Times are local times of the meeting.') : msg(str`Time zone: ${zone}`);
}
