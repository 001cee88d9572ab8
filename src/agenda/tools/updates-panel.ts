import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { readRich } from '../../feed/rich.js';
import { dayOfTime, instantOf } from '../../feed/time.js';
import { foreignHost } from '../../feed/url.js';
import { heading, phrase } from '../../widget/pieces.js';
import { richText } from '../../widget/rich-text.js';
import type { PanelContext } from './panel.js';

/** What the organisers announced, the newest first. */
export function updatesPanel({ feed, reader, level }: PanelContext): TemplateResult {
  const { say, format, feedUrl, pageUrl } = reader;
  const zone = feed.meeting.timeZone ?? '';
  const updates = [...(feed.updates ?? [])].sort((a, b) => (a.datePublished < b.datePublished ? 1 : -1));
  return html`<div part="panel" role="group" aria-label=${msg('Updates')}>
    <ol role="list" class="updates">
      ${updates.map(({ datePublished, name, text, type }) => {
        const words = say(text);
        const instant = instantOf(datePublished, zone);
        const date = instant === undefined ? format.day(dayOfTime(datePublished, zone)!) : format.dateTime(instant);
        const title = say(name);
        return html`<li class=${type ?? 'info'}>
          <p class="about"><time datetime=${datePublished}>${date}</time></p>
          ${title ? heading(level + 1, 'session-title', phrase(title)) : ''}
          ${
            words
              ? html`<div class="rich" lang=${words.lang ?? ''}>
                  ${richText(readRich(words.text, feed.textFormat, feedUrl), (url) =>
                    foreignHost(url, pageUrl, feedUrl),
                  )}
                </div>`
              : ''
          }
        </li>`;
      })}
    </ol>
  </div>`;
}
