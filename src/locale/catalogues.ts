import type { Catalogue, Locale, Templates } from './locale.js';

const words: Readonly<Record<Locale, () => Promise<Templates>>> = {
  en: () => import('./source.js'),
  ar: () => import('./generated/ar.js'),
  ca: () => import('./generated/ca.js'),
  es: () => import('./generated/es.js'),
  eu: () => import('./generated/eu.js'),
  fr: () => import('./generated/fr.js'),
  gl: () => import('./generated/gl.js'),
  ru: () => import('./generated/ru.js'),
  zh: () => import('./generated/zh.js'),
};

/**
 * The words of the folder that imports this, in each language. While developing all folders share one catalogue for each
 * language; the build gives every folder its own, so that nobody loads the words of a widget that is not on the page.
 */
export const catalogue: Catalogue = (locale) => words[locale]();
