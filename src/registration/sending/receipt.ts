import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { linkViews } from '../../locale/views.js';
import { heading, link, phrase } from '../../widget/pieces.js';
import { richTemplate } from '../../widget/rich-text.js';
import type { RegistrationView } from '../registration-view.js';
import type { Stage } from '../stage.js';
import { answersTemplate } from './review.js';
import { nextText, receiptText } from './words.js';

/** What a person takes away: what the receiver said, when, what was answered and what happens next. */
export function receiptTemplate(
  { name, form, confirmation }: RegistrationView,
  { acknowledgement, answers }: Extract<Stage, { kind: 'done' }>,
  { feed, reader, level, base }: { feed: Feed; reader: Reader; level: number; base: string | undefined },
): TemplateResult {
  const { reference, state, receivedAt, manageUrl } = acknowledgement;
  const next = nextText(state);
  const at = Date.parse(receivedAt);
  const isOver = state === 'withdrawn';
  return html`<section part="receipt" aria-labelledby="receipt-heading">
    ${heading(level + 1, 'section-heading', receiptText(state), 'receipt-heading')}
    ${name ? html`<p class="meeting">${phrase(name)}</p>` : nothing}
    ${next === undefined ? nothing : html`<p>${next}</p>`}
    <dl class="facts">
      ${
        reference === undefined
          ? nothing
          : html`<div>
              <dt>${msg('Reference')}</dt>
              <dd><bdi part="reference" dir="ltr">${reference}</bdi></dd>
            </div>`
      }
      <div>
        <dt>${msg('Received on')}</dt>
        <dd><time datetime=${receivedAt}>${Number.isNaN(at) ? receivedAt : reader.format.dateTime(at)}</time></dd>
      </div>
    </dl>
    ${confirmation.text && !isOver ? richTemplate(confirmation.text) : nothing}
    ${isOver ? nothing : confirmation.links.map(({ url, host }) => html`<p>${link(url, msg('Read more'), host)}</p>`)}
    ${linkViews('link', isOver ? undefined : manageUrl, { ...reader, feedUrl: base }).map(
      ({ url, host }) => html`<p>${link(url, msg('Change or withdraw your registration'), host)}</p>`,
    )}
    <p class="actions">
      <button part="button" type="button" data-action="print">${msg('Print')}</button>
      ${
        feed.meeting.startDate === undefined || isOver
          ? nothing
          : html`<button part="button" type="button" data-action="calendar">
              ${msg('Add to calendar')} <span class="about">(.ics)</span>
            </button>`
      }
    </p>
    ${
      form && !isOver
        ? [heading(level + 2, 'section-heading', msg('Your answers')), answersTemplate(form, answers, false)]
        : nothing
    }
  </section>`;
}
