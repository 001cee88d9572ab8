import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One line to type into. `said` is what came of it, told to screen readers when it changes. */
export function lineField({
  id,
  label,
  hint,
  value,
  type = 'text',
  said,
  isWrong = false,
  change,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: 'text' | 'url';
  readonly said?: TemplateResult | string | undefined;
  readonly isWrong?: boolean;
  readonly change: (value: string) => void;
}): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <input
      id=${id}
      inputmode=${type === 'url' ? 'url' : 'text'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      dir="ltr"
      aria-describedby="${hint ? `${id}-hint ` : ''}${id}-said"
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${value}
      @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    <p class=${isWrong ? 'said wrong' : 'said'} id="${id}-said" role="status">${said ?? nothing}</p>
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function selectField({
  id,
  label,
  hint,
  value,
  options,
  more,
  change,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly more?: { readonly label: string; readonly options: readonly Option[] };
  readonly change: (value: string) => void;
}): TemplateResult {
  const option = (one: Option) =>
    html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <select
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${options.map(option)}
      ${more ? html`<optgroup label=${more.label}>${more.options.map(option)}</optgroup>` : nothing}
    </select>
  </div>`;
}

/** A few choices that exclude each other, beside each other. */
export function segments({
  name,
  label,
  value,
  options,
  change,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly change: (value: string) => void;
}): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${label}</legend>
    <div>
      ${options.map(
        (option) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              .value=${option.value}
              .checked=${live(option.value === value)}
              @change=${() => change(option.value)}
            /><span>${option.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
