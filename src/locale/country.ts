import { formatLocale } from './locale.js';

/** "Spain" of "ES", in a language; what is no code of a country as it is. */
export function countryName(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([formatLocale(language), 'en'], { type: 'region' }).of(country) ?? country;
}
