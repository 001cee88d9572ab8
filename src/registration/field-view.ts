import type { Field, FieldType } from '../feed/registration.js';
import type { Feed, FeedText } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import type { Reader } from '../locale/reader.js';
import { richView, type LinkView, type RichView } from '../locale/views.js';
import { countryNames } from './country-names.js';

export interface OptionView {
  readonly value: string;
  readonly name: Phrase;
  readonly hint?: Phrase | undefined;
}

/** What a question is answered with. */
export type Control = 'line' | 'lines' | 'select' | 'radios' | 'boxes' | 'box' | 'consent' | 'statement';

/** A question, ready to be drawn; without a label it is the one after the category. */
export interface FieldView {
  readonly id: string;
  readonly control: Control;
  readonly label?: Phrase | undefined;
  readonly isRequired: boolean;
  /** What can be chosen; what is suggested in a line. */
  readonly options: readonly OptionView[];
  readonly hint?: RichView | undefined;
  readonly purpose?: Phrase | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date';
  readonly inputMode?: 'decimal' | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number;
  readonly limits?: { readonly min: string | undefined; readonly max: string | undefined };
  readonly statement?: RichView | undefined;
  readonly links?: readonly LinkView[];
}

const CONTROLS: Readonly<Record<FieldType, Control>> = {
  text: 'line',
  textarea: 'lines',
  email: 'line',
  tel: 'line',
  url: 'line',
  number: 'line',
  date: 'line',
  select: 'select',
  radio: 'radios',
  checkbox: 'box',
  checkboxes: 'boxes',
  country: 'select',
  language: 'select',
  organization: 'line',
  sessions: 'boxes',
  statement: 'statement',
};

/** What browsers fill in where the feed does not say. */
const AUTOCOMPLETE: Readonly<Partial<Record<FieldType, string>>> = {
  email: 'email',
  tel: 'tel',
  country: 'country',
  organization: 'organization',
};

const AS_TYPE = ['email', 'tel', 'url', 'date'] as const;

export function fieldView(field: Field, feed: Feed, reader: Reader, isRequired: boolean): FieldView {
  const { id, type, name, description, purpose, maxLength, min, max } = field;
  const control = CONTROLS[type];
  const text = (limit: number | string | undefined) => (typeof limit === 'string' ? limit : undefined);
  return {
    id,
    control,
    label: reader.say(name),
    isRequired,
    options: optionViews(field, reader),
    hint: richView(description, feed, reader),
    purpose: reader.say(purpose),
    maxLength,
    type: AS_TYPE.find((one) => one === type) ?? 'text',
    autocomplete: field.autocomplete ?? AUTOCOMPLETE[type] ?? 'off',
    ...(type === 'number' && { inputMode: 'decimal' }),
    ...(type === 'date' && { limits: { min: text(min), max: text(max) } }),
    ...(control === 'statement' && { statement: richView(name, feed, reader) }),
  };
}

function optionViews({ type, options }: Field, reader: Reader): readonly OptionView[] {
  if (type === 'country') {
    const names = countryNames(reader);
    if (options.length === 0) return names.all;
    return options.map(({ value, name }) => ({ value, name: said(name, reader) ?? names.of(value) }));
  }
  return options.map(({ value, name }) => ({
    value,
    name: said(name, reader) ?? { text: type === 'language' ? reader.format.language(value) : value },
  }));
}

function said(name: FeedText | undefined, { say }: Reader): Phrase | undefined {
  return name === undefined ? undefined : say(name);
}
