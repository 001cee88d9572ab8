import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTemplate } from '../../widget/links.js';
import { phrase, properName } from '../../widget/pieces.js';
import { richTemplate } from '../../widget/rich-text.js';
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
    ...row(msg('Telephone'), telephone && contactTemplate('tel', telephone)),
    ...row(msg('Fax'), faxNumber && html`<bdi dir="ltr">${faxNumber}</bdi>`),
    ...row(msg('E-mail'), email && contactTemplate('mailto', email)),
  ];
  const addressees = [...row(msg('To'), ...view.to.map(phrase)), ...row(msg('Copies'), ...view.copies.map(phrase))];
  const about = [
    ...row(msg('Replaces'), supersedes && phrase(supersedes)),
    ...row(msg('Subject'), subject && html`<strong>${phrase(subject)}</strong>`),
  ];
  return html`<div part="letter">
    ${
      addressees.length + contact.length > 0
        ? html`<div class="address">${rowsTemplate(addressees)}${rowsTemplate(contact)}</div>`
        : nothing
    }
    ${rowsTemplate(about)} ${salutation ? html`<p>${phrase(salutation)}</p>` : nothing}
    <div class="paragraphs" role="list">
      ${paragraphs.map(
        ({ number, text }) =>
          html`<div class="paragraph" role="listitem">
            ${number ? html`<span class="number">${number}</span>` : nothing}${richTemplate(text)}
          </div>`,
      )}
    </div>
    ${
      closing || signatory
        ? html`<div class="signed">
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
          </div>`
        : nothing
    }
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

type Row = readonly [label: string, contents: readonly unknown[]];

/** A label with what there is of it; none where there is nothing. */
function row(label: string, ...contents: readonly unknown[]): Row[] {
  const there = contents.filter(Boolean);
  return there.length > 0 ? [[label, there]] : [];
}

function rowsTemplate(rows: readonly Row[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<dl class="rows">
    ${rows.map(
      ([label, contents]) =>
        html`<div>
          <dt>${label}</dt>
          ${contents.map((content) => html`<dd>${content}</dd>`)}
        </div>`,
    )}
  </dl>`;
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
