import type { Phrase } from '../feed/text.js';
import { matchLocale, type Locale } from './locale.js';

export type CountryName = (code: string) => Phrase;

const makers = new Map<Locale, CountryName>();

/** Names countries in a language; where the browser cannot, as in Basque and Galician in Chromium, in Spanish. */
export function countriesIn(language: string): CountryName {
  const locale = matchLocale(language);
  let maker = makers.get(locale);
  if (maker === undefined) makers.set(locale, (maker = makeCountries(locale)));
  return maker;
}

function makeCountries(locale: Locale): CountryName {
  const names = new Intl.DisplayNames([locale, 'es'], { type: 'region' });
  const foreign = names.resolvedOptions().locale.startsWith(locale) ? {} : { lang: 'es' };
  return (code) => {
    try {
      const text = names.of(code)!;
      return text === code ? { text } : { text, ...foreign };
    } catch {
      // Not a code: what the feed wrote in its place.
      return { text: code };
    }
  };
}
