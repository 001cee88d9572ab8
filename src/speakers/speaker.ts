import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, phrase, properName } from '../widget/pieces.js';
import { photoTemplate } from './photo.js';
import type { SpeakerView } from './speakers-view.js';
import { oneText } from './words.js';

/** How people are drawn. */
export interface Manner {
  /** Of a name's heading. */
  readonly level: number;
  /** The role that stands above them, and need not be said of those who have no other. */
  readonly role: string | undefined;
  /** Ids of those of whom more is shown. */
  readonly opened: ReadonlySet<string>;
  /** Makes what is shown then; undefined while it is on its way. */
  readonly details: ((speaker: SpeakerView) => unknown) | undefined;
}

/** Somebody, and below what there is to tell of them once it is asked for. */
export function speakerTemplate(speaker: SpeakerView, manner: Manner): TemplateResult {
  const { about, comma, country, roles, placeholder, more, number } = speaker;
  const isOpen = more && manner.opened.has(speaker.id) && manner.details !== undefined;
  const told = roles.length === 1 && roles[0]!.key === manner.role ? [] : roles;
  const facts = country ? [...about, country] : about;
  return html`<li role="listitem" data-speaker=${speaker.id}>
    <div part="speaker" class=${placeholder ? 'unknown' : ''}>
      ${photoTemplate(speaker)}
      <div class="who">
        ${heading(
          manner.level,
          'name',
          speaker.prefix
            ? html`<span class="prefix">${phrase(speaker.prefix)}</span> ${properName(speaker.name)}`
            : properName(speaker.name),
          `name-${number}`,
        )}
        ${told.length > 0 ? html`<p part="role">${told.map((role, index) => html`${index > 0 ? comma : ''}${oneText(role)}`)}</p>` : nothing}
        ${facts.length > 0 ? html`<p part="about">${facts.map((fact) => html`<span>${phrase(fact)}</span>`)}</p>` : nothing}
        ${
          more
            ? html`<button
                part="button"
                class="quiet more"
                aria-expanded=${isOpen}
                aria-controls=${isOpen ? `more-${number}` : nothing}
              >
                ${msg('More')}<span class="visually-hidden">: ${properName(speaker.name)}</span>
              </button>`
            : nothing
        }
      </div>
    </div>
    ${
      isOpen
        ? html`<div part="details" id=${`more-${number}`} role="group" aria-labelledby=${`name-${number}`}>
            <p class="of" aria-hidden="true">${properName(speaker.name)}</p>
            ${manner.details?.(speaker)}
          </div>`
        : nothing
    }
  </li>`;
}
