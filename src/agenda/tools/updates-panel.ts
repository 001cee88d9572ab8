import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { dayOfTime, instantOf } from '../../feed/time.js';
import { richView } from '../../locale/views.js';
import { heading, phrase } from '../../widget/pieces.js';
import { richTemplate } from '../../widget/rich-text.js';
import type { PanelContext } from './panel.js';

/** What the organisers announced, the newest first. */
export function updatesPanel({ feed, reader, level }: PanelContext): TemplateResult {
  const { say, format } = reader;
  const zone = feed.meeting.timeZone ?? '';
  const updates = [...(feed.updates ?? [])].sort((a, b) => (a.datePublished < b.datePublished ? 1 : -1));
  return html`<div part="panel" role="group" aria-label=${msg('Updates')}>
    <ol role="list" class="updates">
      ${updates.map(({ datePublished, name, text, type }) => {
        const words = richView(text, feed, reader);
        const instant = instantOf(datePublished, zone);
        const date = instant === undefined ? format.day(dayOfTime(datePublished, zone)!) : format.dateTime(instant);
        const title = say(name);
        return html`<li class=${type ?? 'info'}>
          <p class="about"><time datetime=${datePublished}>${date}</time></p>
          ${title ? heading(level + 1, 'session-title', phrase(title)) : ''} ${words ? richTemplate(words) : ''}
        </li>`;
      })}
    </ol>
  </div>`;
}
