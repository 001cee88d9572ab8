import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../feed/url.js';
import { statusText } from '../../widget/event-status.js';
import { linkTemplate } from '../../widget/links.js';
import { around, GAP, link, phrase, properName } from '../../widget/pieces.js';
import { richTemplate } from '../../widget/rich-text.js';
import { timeTemplate, zoneText } from '../../widget/times.js';
import type { DetailsView, PartView } from './details-view.js';
import { oneText } from '../words.js';

/** The address that opens a session in a programme on this page; undefined where there is no such programme. */
export type AddressOf = (session: string) => string | undefined;

/** Biography, sessions with their times, links. */
export function detailsTemplate(view: DetailsView, addressOf: AddressOf): TemplateResult {
  const { description, credit, links, sessions, timed } = view;
  return html`
    ${
      description || links.length > 0 || credit
        ? html`<div class="told">
            ${description ? richTemplate(description) : nothing}
            ${
              links.length > 0
                ? html`<ul role="list" part="links">
                    ${links.map((each) => html`<li>${linkTemplate(each)}</li>`)}
                  </ul>`
                : nothing
            }
            ${credit ? html`<p part="credit">${around(msg(str`Photo: ${GAP}`), properName(credit))}</p>` : nothing}
          </div>`
        : nothing
    }
    ${
      sessions.length > 0
        ? html`<div class="held">
            <ul role="list" part="sessions" aria-label=${msg('Sessions')} @click=${showAgain}>
              ${sessions.map((session) => partTemplate(session, view.comma, addressOf))}
            </ul>
            ${timed ? html`<p part="zone">${zoneText(view)}</p>` : nothing}
          </div>`
        : nothing
    }
  `;
}

/** An address that the page has already is no change, which programmes wait for. */
function showAgain({ target }: Event): void {
  const { href } = (target as Element).closest('a') ?? {};
  if (href === location.href) history.replaceState(history.state, '', href.replace(/#.*/, ''));
}

function partTemplate(part: PartView, comma: string, addressOf: AddressOf): TemplateResult {
  const { name, time, day, status, roles, remote, page } = part;
  const words = status === 'cancelled' ? html`<s>${phrase(name)}</s>` : phrase(name);
  const address = addressOf(part.id);
  const here = address === undefined ? undefined : safeUrl(address);
  return html`<li part="session" data-session=${part.id}>
    <p part="time">
      ${time.kind === 'unknown' && day ? html`<span class="other-day">${day}</span>` : timeTemplate(time)}
    </p>
    <p part="session-title">${here ? link(here, words, undefined) : page ? link(page.url, words, page.host) : words}</p>
    <p class="about">
      ${roles.map((role, index) => html`${index > 0 ? comma : ''}${oneText(role)}`)}${
        remote ? ` (${msg('online')})` : nothing
      }${status ? [' ', html`<strong part="mark">${statusText(status)}</strong>`] : nothing}
    </p>
  </li>`;
}
