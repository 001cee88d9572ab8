import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isSet, type Answer, type Answers } from '../answers.js';
import { heading, phrase } from '../../widget/pieces.js';
import type { FieldView } from '../field-view.js';
import { labelOf } from '../question.js';
import type { FormView, RegistrationView } from '../registration-view.js';
import { sendText } from '../words.js';
import { fieldsOf } from './summary.js';

/** All answers to be looked through, with a way back to each. */
export function reviewTemplate(
  { state }: RegistrationView,
  form: FormView,
  answers: Answers,
  { level, notice, isSending }: { readonly level: number; readonly notice: unknown; readonly isSending: boolean },
): TemplateResult {
  return html`<form part="review" novalidate aria-labelledby="review-heading">
    ${heading(level + 1, 'section-heading', msg('Check your answers before you send them'), 'review-heading')}
    ${answersTemplate(form, answers, !isSending)} ${notice}
    <p class="actions">
      <button part="button submit" type="submit" aria-disabled=${isSending ? 'true' : nothing}>
        ${sendText(state)}
      </button>
      ${isSending ? nothing : html`<button part="button" type="button" data-action="back">${msg('Back')}</button>`}
    </p>
  </form>`;
}

/** Questions with what was answered. */
export function answersTemplate(form: FormView, answers: Answers, canChange: boolean): TemplateResult {
  const rows = fieldsOf(form).filter(({ control }) => control !== 'statement');
  return html`<dl part="answers">
    ${rows.map((field) => {
      const label = labelOf(field);
      return html`<div>
        <dt>${label}</dt>
        <dd>${answerTemplate(field, answers[field.id])}</dd>
        ${
          canChange
            ? html`<dd class="change">
                <button part="button" class="quiet" type="button" data-action="change" data-field=${field.id}>
                  ${msg('Change')}<span class="visually-hidden">: ${label}</span>
                </button>
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}

function answerTemplate({ control, options }: FieldView, answer: Answer | undefined): unknown {
  if (control === 'box' || control === 'consent') return answer === true ? msg('Yes') : msg('No');
  if (!isSet(answer)) return html`<span class="unanswered">${msg('Not answered')}</span>`;
  const nameOf = (value: string) => phrase(options.find((option) => option.value === value)?.name ?? { text: value });
  if (Array.isArray(answer)) return (answer as readonly string[]).map((value) => html`<p>${nameOf(value)}</p>`);
  const text = String(answer);
  return control === 'select' || control === 'radios' ? nameOf(text) : html`<bdi class="written">${text}</bdi>`;
}
