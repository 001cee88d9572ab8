import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { each } from '../widget/each.js';
import { heading, link, phrase, properName } from '../widget/pieces.js';
import { richTemplate } from '../widget/rich-text.js';
import type { FieldView } from './field-view.js';
import { questionTemplate, type Beside } from './question.js';
import type { ContactView, FormView, RegistrationView, SectionView } from './registration-view.js';
import { privacyText, stateText } from './words.js';

/** What a form shows besides its questions. */
export interface Surroundings {
  readonly level: number;
  readonly beside: (field: FieldView) => Beside;
  /** What is wrong, above the questions. */
  readonly summary: unknown;
  /** What can be said of the answers before they are sent, under the questions. */
  readonly footer: unknown;
  readonly sendText: string;
  readonly isSending: boolean;
}

/** Which meeting it is, and whether and when somebody can register; `more` stands below. */
export function aboutTemplate(view: RegistrationView, more: unknown): TemplateResult {
  const { name, left } = view;
  return html`<div part="about">
    ${name ? html`<p class="meeting">${phrase(name)}</p>` : nothing}
    <p part="state">
      ${stateText(view)} ${left === undefined ? nothing : html`<span>${msg(str`Places left: ${left}`)}</span>`}
    </p>
    ${more}
  </div>`;
}

/** All that is asked, and what becomes of it. */
export function formTemplate(form: FormView, surroundings: Surroundings): TemplateResult {
  const { level, beside, summary, footer, sendText, isSending } = surroundings;
  return html`<form part="form" novalidate>
    ${summary}
    ${each(
      form.sections,
      ({ id }) => id,
      (section) => sectionTemplate(section, level, beside),
    )}
    ${
      form.consents.length > 0
        ? html`<fieldset part="section">
            <legend part="section-heading">${msg('Your consent')}</legend>
            ${questions(form.consents, beside)}
          </fieldset>`
        : nothing
    }
    ${privacyTemplate(form, level)} ${footer}
    <p class="actions">
      <button part="button submit" type="submit" aria-disabled=${isSending ? 'true' : nothing}>${sendText}</button>
    </p>
  </form>`;
}

function sectionTemplate(
  { id, name, description, fields }: SectionView,
  level: number,
  beside: Surroundings['beside'],
): TemplateResult {
  if (!name) return html`<div part="section">${questions(fields, beside)}</div>`;
  return html`<section part="section" aria-labelledby=${`${id}-heading`}>
    ${heading(level + 1, 'section-heading', phrase(name), `${id}-heading`)}
    ${description ? richTemplate(description) : nothing} ${questions(fields, beside)}
  </section>`;
}

function questions(fields: readonly FieldView[], beside: Surroundings['beside']): unknown {
  return each(
    fields,
    ({ id }) => id,
    (field) => questionTemplate(field, beside(field)),
  );
}

/** The first layer of the privacy notice, always open. */
function privacyTemplate({ privacy, privacyLinks }: FormView, level: number): TemplateResult {
  return html`<section part="privacy" aria-labelledby="privacy-heading">
    ${heading(level + 1, 'section-heading', msg('How your data are used'), 'privacy-heading')}
    <slot name="privacy">
      <dl>
        ${privacy.map(
          ({ row, text }) =>
            html`<div>
              <dt>${privacyText(row)}</dt>
              <dd>${richTemplate(text)}</dd>
            </div>`,
        )}
      </dl>
      ${privacyLinks.map(({ url, host }) => html`<p>${link(url, msg('The whole privacy notice'), host)}</p>`)}
    </slot>
  </section>`;
}

/** Where a person can go and whom they can ask: in the same place in every state. */
export function helpTemplate({ wayOut, contacts, state }: RegistrationView, isWayOut: boolean): unknown {
  const ways = isWayOut ? wayOut : [];
  if (ways.length + contacts.length === 0) return nothing;
  return html`<div part="help">
    ${ways.map(
      ({ url, host }) =>
        html`<p class="way-out">
          ${link(url, state === 'elsewhere' ? msg('Go to registration') : msg('Page of the meeting'), host)}
        </p>`,
    )}
    ${
      contacts.length > 0
        ? html`<p>${msg('Questions?')}</p>
            <ul role="list">
              ${contacts.map(contactTemplate)}
            </ul>`
        : nothing
    }
  </div>`;
}

function contactTemplate({ name, role, links }: ContactView): TemplateResult {
  return html`<li>
    ${name ? html`<span class="name">${properName(name)}</span>` : nothing}
    ${role ? html`<span>${phrase(role)}</span>` : nothing}
    ${links.map(({ url, name: address }) => html`<span dir="ltr">${link(url, address?.text, undefined)}</span>`)}
  </li>`;
}
