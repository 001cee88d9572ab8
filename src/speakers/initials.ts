import type { Phrase } from '../feed/text.js';

const LETTER = /\p{L}/u;
/** What is no part of a name: "Dr.", "Jr.", "III"; a single letter with a dot is one. */
const BESIDE = /^(?:\p{L}{2,}(?:\.\p{L}+)*\.|I{2,3}|IV|Jr|Sr)$/u;

/**
 * What stands in the place of a photo: the first letters of given and family name where a script has capitals, else the
 * first letter. They stand as the name writes them, in its order; particles, titles and what follows a comma are passed
 * over. `sortName` ("Goico Campagna, Wendy Teresa") tells which word the family name begins with.
 */
export function initials(name: Phrase, sortName?: Phrase): string {
  const all = wordsOf(name.text.split(/[,،，]/u, 1)[0]!);
  const words = all.filter((word) => !isParticle(word));
  const [first, ...others] = words.length > 0 ? words : all;
  if (first === undefined) return '';
  const letter = letterOf(first);
  if (!hasCase(letter)) return letter;
  const family = familyOf(sortName);
  const other =
    (family !== undefined && family !== first ? others.find((word) => word === family) : undefined) ?? others.at(-1);
  const second = other === undefined ? '' : letterOf(other);
  return hasCase(second) ? letter + second : letter;
}

function familyOf(sortName: Phrase | undefined): string | undefined {
  const [family, given] = (sortName?.text ?? '').split(',');
  return given === undefined ? undefined : wordsOf(family!).find((word) => !isParticle(word));
}

function wordsOf(name: string): string[] {
  const words = name
    .normalize()
    .split(/\s+/u)
    .filter((word) => LETTER.test(word));
  const own = words.filter((word) => !BESIDE.test(word));
  return own.length > 0 ? own : words;
}

/** "van", "de", "bin": in small letters throughout, where the script has others. */
function isParticle(word: string): boolean {
  return word === word.toLowerCase() && word !== word.toUpperCase();
}

function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase();
}

/** The letter that a word begins with, and its marks; of "d’Alembert" the capital. */
function letterOf(word: string): string {
  const letters = graphemesOf(word).filter((grapheme) => LETTER.test(grapheme));
  const capital = letters.find((letter) => letter !== letter.toLowerCase());
  return capital ?? letters[0] ?? '';
}

let segmenter: Intl.Segmenter | undefined;

function graphemesOf(word: string): string[] {
  if (!('Segmenter' in Intl)) return word.match(/\P{M}\p{M}*/gu) ?? [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(word)].map(({ segment }) => segment);
}
