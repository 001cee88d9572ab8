import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTemplate } from '../../widget/links.js';
import { phrase, properName } from '../../widget/pieces.js';
import { richTemplate } from '../../widget/rich-text.js';
import type { Phrase } from '../../feed/text.js';
import type { LetterView } from './letter-view.js';
import { contactTemplate, labelled } from '../pieces.js';

/** Who writes, from where and when: what stands at the top of the page. */
export function letterheadTemplate({ publisher, department, place, date, comma }: LetterView): TemplateResult {
  return html`<div part="letterhead">
    <div>
      ${publisher ? html`<p class="publisher">${phrase(publisher)}</p>` : nothing}
      ${department ? html`<p>${phrase(department)}</p>` : nothing}
    </div>
    <p>${place ? phrase(place) : nothing}${place && date ? comma : nothing}${date ?? nothing}</p>
  </div>`;
}

/** A notice as a letter, from its addressees to its signatory. */
export function letterTemplate(view: LetterView): TemplateResult {
  const { telephone, faxNumber, email, subject, supersedes, salutation, paragraphs, closing, signatory } = view;
  const contact = [
    telephone && ([msg('Telephone'), contactTemplate('tel', telephone)] as const),
    faxNumber && ([msg('Fax'), html`<bdi dir="ltr">${faxNumber}</bdi>`] as const),
    email && ([msg('E-mail'), contactTemplate('mailto', email)] as const),
  ].filter((row) => row !== undefined && row !== '');
  return html`<div part="letter">
    ${
      view.to.length + view.copies.length + contact.length > 0
        ? html`<div class="address">
            <dl class="rows">${recipients(msg('To'), view.to)} ${recipients(msg('Copies'), view.copies)}</dl>
            <dl class="rows">
              ${contact.map(
                ([label, content]) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${content}</dd>
                  </div>`,
              )}
            </dl>
          </div>`
        : nothing
    }
    <dl class="rows">
      ${
        supersedes
          ? html`<div>
              <dt>${msg('Replaces')}</dt>
              <dd>${phrase(supersedes)}</dd>
            </div>`
          : nothing
      }
      ${
        subject
          ? html`<div class="subject">
              <dt>${msg('Subject')}</dt>
              <dd>${phrase(subject)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${salutation ? html`<p>${phrase(salutation)}</p>` : nothing}
    <div class="paragraphs" role="list">
      ${paragraphs.map(
        ({ number, text }) =>
          html`<div class="paragraph" role="listitem">
            <span class="number">${number ?? nothing}</span>${richTemplate(text)}
          </div>`,
      )}
    </div>
    <div class="signed">
      ${closing ? html`<p>${phrase(closing)}</p>` : nothing}
      ${
        signatory
          ? html`<p class="signatory">
              <span class="name">${properName(signatory.name)}</span>${
                signatory.jobTitle ? html`<span>${phrase(signatory.jobTitle)}</span>` : nothing
              }
            </p>`
          : nothing
      }
    </div>
    ${
      view.languages || view.documents.length > 0
        ? html`<div class="original">
            ${view.languages ? html`<p>${labelled(msg('Languages of the original'), view.languages)}</p>` : nothing}
            ${
              view.documents.length > 0
                ? html`<ul role="list">
                    ${view.documents.map((found) => html`<li>${linkTemplate(found)}</li>`)}
                  </ul>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

function recipients(label: string, names: readonly Phrase[]): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<div>
    <dt>${label}</dt>
    ${names.map((name) => html`<dd>${phrase(name)}</dd>`)}
  </div>`;
}

/** What to call a notice that has no number. */
export function noticeTypeText(type: LetterView['type']): string {
  switch (type) {
    case 'circular':
      return msg('Circular');
    case 'letter':
      return msg('Letter');
    case 'invitation':
      return msg('Invitation');
    case 'addendum':
      return msg('Addendum');
    case 'corrigendum':
      return msg('Corrigendum');
    default:
      return msg('Notice');
  }
}
