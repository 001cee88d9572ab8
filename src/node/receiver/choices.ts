import type { Field } from '../../feed/registration.js';
import type { Phrase, Say } from '../../feed/text.js';
import { COUNTRIES } from '../../registration/countries.js';

export interface Choice {
  readonly value: string;
  readonly name: Phrase;
}

/** What can be chosen, in the words of the feed, else in those of the language. */
export function choicesOf({ type, options }: Field, say: Say, language: string): readonly Choice[] {
  const name = namer(type, language);
  if (type !== 'country' || options.length > 0) {
    return options.map((option) => ({ value: option.value, name: say(option.name) ?? { text: name(option.value) } }));
  }
  const { compare } = new Intl.Collator(language);
  return COUNTRIES.map((value) => ({ value, name: { text: name(value) } })).sort((one, other) =>
    compare(one.name.text, other.name.text),
  );
}

function namer(type: Field['type'], language: string): (code: string) => string {
  if (type !== 'country' && type !== 'language') return (code) => code;
  const names = new Intl.DisplayNames([language, 'es'], { type: type === 'country' ? 'region' : 'language' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}
