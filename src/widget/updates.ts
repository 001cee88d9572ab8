import { html, type TemplateResult } from 'lit';
import type { Feed } from '../feed/schema.js';
import { momentText } from '../locale/moment.js';
import type { Reader } from '../locale/reader.js';
import { richView } from '../locale/views.js';
import { heading, phrase } from './pieces.js';
import { richTemplate } from './rich-text.js';

/** What the organisers announced, the newest first; `level` is that of the headings. */
export function updatesTemplate(feed: Feed, reader: Reader, level: number): TemplateResult {
  const zone = feed.meeting.timeZone ?? '';
  const updates = [...(feed.updates ?? [])].sort((a, b) => (a.datePublished < b.datePublished ? 1 : -1));
  return html`<ol role="list" class="updates">
    ${updates.map(({ datePublished, name, text, type }) => {
      const words = richView(text, feed, reader);
      const title = reader.say(name);
      return html`<li class=${type ?? 'info'}>
        <p class="about"><time datetime=${datePublished}>${momentText(datePublished, zone, reader)}</time></p>
        ${title ? heading(level, 'update-title', phrase(title)) : ''} ${words ? richTemplate(words) : ''}
      </li>`;
    })}
  </ol>`;
}
