/** Languages that programmes are in; others are named by their tags. */
const NAMED =
  'ar ast bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl nn no pl pt ro ru sk sl sq sr sv sw th tr uk ur vi zh'.split(
    ' ',
  );
const SPOKEN = ['en', ...NAMED.filter((tag) => tag !== 'en')];
const LONGEST = 60;
const UNSAID = /^(?:tb[acdw]|n\/?a|none|other|mul|und|zxx|mixed|multi.*|-+|\?+)$/i;

let names: Map<string, string> | undefined;

/** The BCP 47 tag of "de", "DE", "eng", "German", "deutsch" or "zh_tw"; undefined when it is none. */
export function readLanguage(value: string): string | undefined {
  const word = value.trim().toLowerCase().replaceAll('_', '-');
  if (word === '' || word.length > LONGEST || UNSAID.test(word)) return undefined;
  names ??= languageNames();
  const named = names.get(word.replace(/\s*\(.*\)$/, ''));
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(word)) return undefined;
  // Not a variant of a language but a manner to address readers.
  return canonical(word.replace(/-(?:in)?formal\b/, ''));
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function languageNames(): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of SPOKEN) {
    for (const reader of ['en', tag]) {
      const name = new Intl.DisplayNames([reader], { type: 'language' }).of(tag)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, tag);
    }
  }
  for (const [name, tag] of [
    ['chinese', 'zh'],
    ['mandarin', 'zh'],
    ['castellano', 'es'],
    ['castilian', 'es'],
  ] as const) {
    found.set(name, tag);
  }
  return found;
}

const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** The language that a text is likely to be in, by its letters; English stands for all that is Latin. */
export function guessLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  // Japanese is written with Chinese characters too.
  if (count(SCRIPTS[0]![1]) > letters / 10) return 'ja';
  return SCRIPTS.find(([, pattern]) => count(pattern) > letters / 4)?.[0] ?? 'en';
}
