/** Letters that stand for others where people type quickly, and that no decomposition takes apart. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic is typed without hamza, and with one form for the letters that differ at the end of a word alone.
  ى: 'ي',
  ة: 'ه',
  ء: '',
  ـ: '',
  ک: 'ك',
  ی: 'ي',
};
const LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/**
 * A text as a search compares it: without case, accents, vowel signs, forms of width and kinds of digits, so that what is
 * typed finds what is written.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(LETTERS, (letter) => ALIKE[letter]!)
    .replace(/[\p{P}\p{Z}\s]+/gu, ' ')
    .trim();
}
