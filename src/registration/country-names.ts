import { primary, type Phrase } from '../feed/text.js';
import type { Format } from '../locale/format.js';
import { formatLocale } from '../locale/locale.js';
import type { Reader } from '../locale/reader.js';
import { COUNTRIES } from './countries.js';

/** The names of countries in one language. */
export interface CountryNames {
  /** Every country, in the order of its language. */
  readonly all: readonly { readonly value: string; readonly name: Phrase }[];
  readonly of: (code: string) => Phrase;
}

const known = new Map<string, CountryNames>();

/** The names of countries as a reader knows them. Where a browser has none in a language, they are in Spanish and say so. */
export function countryNames({ language: asked, format }: Reader): CountryNames {
  const language = formatLocale(asked);
  let names = known.get(language);
  if (!names) known.set(language, (names = namesIn(language, format)));
  return names;
}

function namesIn(language: string, format: Format): CountryNames {
  const names = displayNames(language);
  const { locale } = names.resolvedOptions();
  const lang = primary(locale) === primary(language) ? {} : { lang: locale };
  const of = (code: string): Phrase => {
    try {
      return { text: names.of(code) ?? code, ...lang };
    } catch {
      return { text: code };
    }
  };
  const all = COUNTRIES.map((value) => ({ value, name: of(value) }));
  return { of, all: all.sort((one, other) => format.compare(one.name.text, other.name.text)) };
}

function displayNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language, 'es'], { type: 'region' });
}
