import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../locale/format.js';
import { heading } from '../../widget/pieces.js';
import type { FieldView } from '../field-view.js';
import type { FormView } from '../registration-view.js';
import type { AnswerProblem } from '../validate.js';
import { problemText } from './words.js';

/** The mistakes, each with a way to its question. */
export function summaryTemplate(
  form: FormView,
  problems: readonly AnswerProblem[],
  { level, format }: { readonly level: number; readonly format: Format },
): TemplateResult | typeof nothing {
  const fields = new Map(fieldsOf(form).map((field) => [field.id, field]));
  const known = problems.flatMap((problem) => {
    const field = fields.get(problem.field);
    return field ? [{ field, problem }] : [];
  });
  if (problems.length === 0) return nothing;
  return html`<div part="summary" role="group" tabindex="-1" aria-labelledby="summary-heading">
    ${heading(level + 1, 'section-heading', msg('Some answers need another look'), 'summary-heading')}
    <ul role="list">
      ${known.map(
        ({ field, problem }) =>
          html`<li>
            <a href="#" data-action="answer" data-field=${field.id}>${problemText(field, problem, format)}</a>
          </li>`,
      )}
    </ul>
    ${known.length < problems.length ? html`<p>${msg('Some answers belong to questions that are no longer asked.')}</p>` : nothing}
  </div>`;
}

/** Everything that is asked. */
export function fieldsOf({ sections, consents }: FormView): FieldView[] {
  return [...sections.flatMap(({ fields }) => fields), ...consents];
}

/** Brings a question into view, its label first, and gives it the focus. */
export function focusQuestion(root: ParentNode, id: string): void {
  const control = root.querySelector<HTMLElement>(`[name="${id}"]`);
  control?.closest('[part~="field"]')?.scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
}
