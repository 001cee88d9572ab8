import type { Field } from '../../feed/registration.js';
import type { Phrase } from '../../feed/text.js';
import type { Choice } from './choices.js';
import type { FormWords } from './form-words.js';
import { attributes, escape, phraseHtml } from './html.js';

/** A question, ready to be written. */
export interface Question {
  readonly id: string;
  readonly kind: 'line' | 'lines' | 'select' | 'radios' | 'boxes' | 'box' | 'consent' | 'statement';
  readonly label: Phrase | undefined;
  readonly values: readonly string[];
  readonly isRequired: boolean;
  readonly hints: readonly (Phrase | undefined)[];
  /** What can be chosen; what is suggested in a line. */
  readonly choices: readonly Choice[];
  /** What is wrong with the answer. */
  readonly error: string | undefined;
  readonly type?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly link?: string | undefined;
}

const LINE_TYPES = ['email', 'tel', 'url', 'date'];

export function kindOf({ type }: Field): Question['kind'] {
  switch (type) {
    case 'textarea':
      return 'lines';
    case 'select':
    case 'country':
    case 'language':
      return 'select';
    case 'radio':
      return 'radios';
    case 'checkboxes':
    case 'sessions':
      return 'boxes';
    case 'checkbox':
      return 'box';
    case 'statement':
      return 'statement';
    default:
      return 'line';
  }
}

/** Id of the control that answers a question: of several, the first. */
export function firstControl({ id, kind }: Pick<Question, 'id' | 'kind'>): string {
  return kind === 'radios' || kind === 'boxes' ? `${id}-0` : `${id}-input`;
}

/** A question as HTML that needs no script: its label, what helps, what is wrong, and the controls. */
export function questionHtml(question: Question, words: FormWords): string {
  const { id, kind, label, values, isRequired, error, choices, type } = question;
  const name = phraseHtml(label);
  if (kind === 'statement') return `<p>${name}</p>`;
  const mark = isRequired || kind === 'consent' ? '' : ` ${escape(words.optional)}`;
  const { notes, described } = notesOf(question, words);
  const common = {
    'aria-describedby': described,
    'aria-required': isRequired ? 'true' : undefined,
    'aria-invalid': error === undefined ? undefined : 'true',
  };
  const own = { id: firstControl(question), name: id, autocomplete: question.autocomplete ?? 'off', ...common };
  const labelled = (control: string) =>
    `<p><label for="${own.id}"><strong>${name}</strong>${mark}</label></p>\n${notes}<p>${control}</p>`;
  switch (kind) {
    case 'radios':
    case 'boxes': {
      const input = { type: kind === 'radios' ? 'radio' : 'checkbox', name: id };
      const options = choices.map((choice, at) => {
        const option = { ...input, id: `${id}-${at}`, value: choice.value, checked: values.includes(choice.value) };
        return `<p><input${attributes(option)}> <label for="${option.id}">${phraseHtml(choice.name)}</label></p>`;
      });
      const group = kind === 'radios' ? { role: 'radiogroup', ...common } : { 'aria-describedby': described };
      return `<fieldset${attributes(group)}><legend><strong>${name}</strong>${mark}</legend>
${notes}${options.join('\n')}
</fieldset>`;
    }
    case 'box':
    case 'consent':
      return `<p><input${attributes({ ...own, type: 'checkbox', checked: values.length > 0 })}> <label for="${own.id}">${name}${mark}</label></p>\n${notes}`;
    case 'select': {
      const options = choices.map((choice) => {
        const { value, name: said } = choice;
        const option = { value, lang: said.lang, selected: values.includes(value) };
        return `<option${attributes(option)}>${escape(said.text)}</option>`;
      });
      return labelled(
        `<select${attributes(own)}><option value="">${escape(words.choose)}</option>\n${options.join('\n')}</select>`,
      );
    }
    case 'lines':
      // The line end after the tag is not part of the text.
      return labelled(
        `<textarea${attributes({ ...own, rows: '6', dir: 'auto' })}>\n${escape(values[0] ?? '')}</textarea>`,
      );
    case 'line': {
      const list = choices.length > 0 ? `${id}-list` : undefined;
      const shown = LINE_TYPES.find((one) => one === type) ?? 'text';
      const dir = shown === 'text' ? 'auto' : shown === 'date' ? undefined : 'ltr';
      const inputmode = type === 'number' ? 'decimal' : undefined;
      const suggested = choices.map((choice) => `<option value="${escape(choice.name.text)}">`).join('');
      return labelled(
        `<input${attributes({ ...own, type: shown, value: values[0] ?? '', dir, inputmode, list })}>${
          list === undefined ? '' : `<datalist id="${list}">${suggested}</datalist>`
        }`,
      );
    }
    default:
      return kind satisfies never;
  }
}

function notesOf({ id, hints, error, link }: Question, words: FormWords): { notes: string; described?: string } {
  const said = hints.flatMap((hint, at) => (hint ? [[`${id}-hint-${at}`, phraseHtml(hint)] as const] : []));
  const wrong =
    error === undefined ? [] : [[`${id}-error`, `<strong>${escape(words.error)} ${escape(error)}</strong>`] as const];
  const all = [...said, ...wrong];
  const notes = all.map(([noteId, text]) => `<p id="${noteId}">${text}</p>\n`).join('');
  const more = link === undefined ? '' : `<p><a href="${escape(link)}">${escape(words.more)}</a></p>\n`;
  return { notes: notes + more, ...(all.length > 0 && { described: all.map(([noteId]) => noteId).join(' ') }) };
}
