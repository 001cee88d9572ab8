import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { phrase, link } from '../widget/pieces.js';
import { richTemplate } from '../widget/rich-text.js';
import type { FieldView, OptionView } from './field-view.js';
import { categoryText } from './words.js';

/** What stands beside a question besides the question. */
export interface Beside {
  /** What is wrong with the answer. */
  readonly error: TemplateResult | undefined;
  /** How many characters there are, where somebody counts. */
  readonly length: number | undefined;
}

const LTR = ['email', 'tel', 'url'];

/** A question with its label, its hint, what is wrong, and what it is answered with. */
export function questionTemplate(field: FieldView, beside: Beside): TemplateResult {
  const { control } = field;
  if (control === 'statement') return html`<div part="statement">${rich(field.statement)}</div>`;
  if (control === 'radios' || control === 'boxes') return groupTemplate(field, beside);
  const isBox = control === 'box' || control === 'consent';
  return html`<div part="field" class=${isBox ? 'ticked' : nothing}>
    ${isBox ? boxTemplate(field, beside) : labelTemplate(field)} ${aboutTemplate(field, beside)}
    ${isBox ? nothing : inputTemplate(field, beside)}
    ${
      control === 'lines'
        ? html`<p id=${`${field.id}-count`} class="count">
            ${msg(str`Characters: ${beside.length ?? 0} of ${field.maxLength ?? 0}`)}
          </p>`
        : nothing
    }
  </div>`;
}

/** The words of a question. */
export function labelOf({ label }: FieldView): string | TemplateResult | typeof nothing {
  return label ? phrase(label) : categoryText();
}

/** The control that answers a question: of several, the first. */
export function controlId({ id, control }: FieldView): string {
  return control === 'radios' || control === 'boxes' ? `${id}-0` : `${id}-input`;
}

function labelTemplate(field: FieldView): TemplateResult {
  return html`<label for=${controlId(field)}>${labelOf(field)}${optional(field)}</label>`;
}

function optional({ isRequired, control }: FieldView): TemplateResult | typeof nothing {
  return isRequired || control === 'consent' ? nothing : html` <span class="optional">${msg('(optional)')}</span>`;
}

function aboutTemplate({ id, hint, purpose, links }: FieldView, { error }: Beside): unknown[] {
  return [
    hint ? html`<div id=${`${id}-hint`} part="hint">${rich(hint)}</div>` : nothing,
    purpose
      ? html`<p id=${`${id}-purpose`} part="hint">${msg('What we ask this for:')} ${phrase(purpose)}</p>`
      : nothing,
    links?.length ? html`<p>${links.map(({ url, host }) => link(url, msg('Read more'), host))}</p>` : nothing,
    error ? html`<p id=${`${id}-error`} part="error"><strong>${msg('Error:')}</strong> ${error}</p>` : nothing,
  ];
}

function describedBy({ id, hint, purpose, control }: FieldView, { error }: Beside): string | typeof nothing {
  const ids = [
    hint ? `${id}-hint` : '',
    purpose ? `${id}-purpose` : '',
    error ? `${id}-error` : '',
    control === 'lines' ? `${id}-count` : '',
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

const isTrue = (value: unknown) => (value ? 'true' : nothing);

function inputTemplate(field: FieldView, beside: Beside): TemplateResult {
  const { id, control, type = 'text', inputMode, autocomplete, options, isRequired, limits } = field;
  const described = describedBy(field, beside);
  const required = isTrue(isRequired);
  const invalid = isTrue(beside.error);
  if (control === 'select') {
    return html`<select
      id=${controlId(field)}
      name=${id}
      autocomplete=${autocomplete ?? nothing}
      aria-describedby=${described}
      aria-required=${required}
      aria-invalid=${invalid}
    >
      <option value="">${msg('Choose…')}</option>
      ${options.map(({ value, name }) => html`<option value=${value} lang=${name.lang ?? nothing}>${name.text}</option>`)}
    </select>`;
  }
  if (control === 'lines') {
    return html`<textarea
      id=${controlId(field)}
      name=${id}
      rows="5"
      dir="auto"
      autocomplete=${autocomplete ?? nothing}
      aria-describedby=${described}
      aria-required=${required}
      aria-invalid=${invalid}
    ></textarea>`;
  }
  return html`<input
      id=${controlId(field)}
      name=${id}
      type=${type}
      inputmode=${inputMode ?? nothing}
      autocomplete=${autocomplete ?? nothing}
      autocapitalize=${LTR.includes(type) ? 'off' : nothing}
      spellcheck="false"
      dir=${LTR.includes(type) ? 'ltr' : type === 'text' ? 'auto' : nothing}
      min=${limits?.min ?? nothing}
      max=${limits?.max ?? nothing}
      list=${options.length > 0 ? `${id}-list` : nothing}
      aria-describedby=${described}
      aria-required=${required}
      aria-invalid=${invalid}
    />
    ${
      options.length > 0
        ? html`<datalist id=${`${id}-list`}>
            ${options.map(({ name }) => html`<option value=${name.text}></option>`)}
          </datalist>`
        : nothing
    }`;
}

function boxTemplate(field: FieldView, beside: Beside): TemplateResult {
  return html`<div class="choice">
    <input
      id=${controlId(field)}
      type="checkbox"
      name=${field.id}
      autocomplete="off"
      aria-describedby=${describedBy(field, beside)}
      aria-required=${isTrue(field.isRequired)}
      aria-invalid=${isTrue(beside.error)}
    />
    ${labelTemplate(field)}
  </div>`;
}

function groupTemplate(field: FieldView, beside: Beside): TemplateResult {
  const isRadio = field.control === 'radios';
  return html`<fieldset
    part="field"
    role=${isRadio ? 'radiogroup' : 'group'}
    aria-describedby=${describedBy(field, beside)}
    aria-required=${isRadio ? isTrue(field.isRequired) : nothing}
    aria-invalid=${isRadio ? isTrue(beside.error) : nothing}
  >
    <legend>${labelOf(field)}${optional(field)}</legend>
    ${aboutTemplate(field, beside)}
    ${field.options.map((option, index) => choiceTemplate(field, option, index, beside))}
  </fieldset>`;
}

function choiceTemplate(
  { id, control }: FieldView,
  { value, name, hint }: OptionView,
  index: number,
  { error }: Beside,
): TemplateResult {
  const own = `${id}-${index}`;
  const described = hint ? `${own}-hint` : nothing;
  return html`<div class="choice">
    ${
      control === 'radios'
        ? html`<input id=${own} type="radio" name=${id} .value=${value} aria-describedby=${described} />`
        : html`<input
            id=${own}
            type="checkbox"
            name=${id}
            .value=${value}
            aria-describedby=${described}
            aria-invalid=${isTrue(error)}
          />`
    }
    <label for=${own}>${phrase(name)}</label>
    ${hint ? html`<p id=${`${own}-hint`} part="hint">${phrase(hint)}</p>` : nothing}
  </div>`;
}

function rich(view: FieldView['hint']): TemplateResult | typeof nothing {
  return view ? richTemplate(view) : nothing;
}
