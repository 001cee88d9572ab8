import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { isRightToLeft, primary } from '../feed/text.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

/** A language of the interface. */
export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

/** Every language of the interface. */
export const LOCALES: readonly Locale[] = [sourceLocale, ...targetLocales];

type Localization = Parameters<typeof configureReentrantLocalization>[0];

/** A module of words. */
export interface Templates {
  readonly templates: object;
}

/** Words in every language, fetched language by language; see `catalogues.ts`. */
export type Catalogue = (locale: Locale) => Promise<Templates>;

/** Languages whose dates some browsers cannot write. */
const spellings: Partial<Record<Locale, () => Promise<unknown>>> = {
  eu: () => import('./spelling/eu.js'),
  gl: () => import('./spelling/gl.js'),
};

/** The words at hand in a language, and which catalogues they are from. */
interface Words extends Templates {
  readonly from: Set<Catalogue>;
}

const loaded = new Map<string, Words>();
let active: Locale = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => active,
  loadLocaleSync: ((locale) => loaded.get(locale)) as Localization['loadLocaleSync'],
});

/**
 * Runs `render` with the interface in one language: `msg()` speaks it for as long as `render` runs, so that two widgets
 * beside each other can speak two. Words are therefore made in render and nowhere else.
 */
export function withLocale<T>(locale: Locale, render: () => T): T {
  const before = active;
  active = locale;
  try {
    return render();
  } finally {
    active = before;
  }
}

/** Fetches the words of some catalogues in a language once; a failure is not remembered. */
export async function loadLocale(locale: Locale, catalogues: readonly Catalogue[]): Promise<void> {
  // Asked of the few languages where it matters: browsers take long to tell.
  const own = spellings[locale];
  const spelling = own && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? undefined : own;
  await Promise.all(
    catalogues.map(async (catalogue) => {
      if (isLoaded(locale, [catalogue])) return;
      const [{ templates }] = await Promise.all([catalogue(locale), spelling?.() ?? Promise.resolve()]);
      const words = loaded.get(locale) ?? { templates: {}, from: new Set() };
      loaded.set(locale, words);
      Object.assign(words.templates, templates);
      words.from.add(catalogue);
    }),
  );
}

/** Whether the words of some catalogues are at hand in a language. */
export function isLoaded(locale: Locale, catalogues: readonly Catalogue[]): boolean {
  return catalogues.every((catalogue) => loaded.get(locale)?.from.has(catalogue));
}

/** The interface language for a BCP 47 tag: the one of the same primary language, else English. */
export function matchLocale(language: string): Locale {
  return LOCALES.find((locale) => locale === primary(language)) ?? sourceLocale;
}

/**
 * The tag that dates and numbers are written by: what was asked for where the interface speaks that language, else the
 * interface's own. Plain "en" is written the international way (day before month, 24 hours) and plain "ar" in the digits of
 * its texts, as meetings of the United Nations do; "en-US" and "ar-EG" are not. Engines have digits of their own for "ar".
 */
export function formatLocale(language: string): string {
  const locale = matchLocale(language);
  let tag: string = locale;
  try {
    if (locale === primary(language)) [tag = locale] = Intl.getCanonicalLocales(language);
  } catch {
    // A tag that is none: the language it begins with will do.
  }
  return tag === sourceLocale ? 'en-GB' : tag === 'ar' ? 'ar-u-nu-latn' : tag;
}

/** The language of an element: its own `lang`, else that of the nearest ancestor (through shadow roots), else the browser's. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang')?.trim();
      if (lang) return lang.replaceAll('_', '-');
    }
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return globalThis.navigator?.language || sourceLocale;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return isRightToLeft(language) ? 'rtl' : 'ltr';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `changed` whenever a `lang` anywhere in the document changes. Returns how to stop. */
export function watchLanguage(changed: () => void): () => void {
  watchers.add(changed);
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) observer?.disconnect();
  };
}
