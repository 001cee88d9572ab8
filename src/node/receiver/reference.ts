import { randomInt } from 'node:crypto';

/** No sign that looks like another: of 0, O, Q and D, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V none or one is left. */
export const ALPHABET = '34679ACDEFGHJKMNPRTVWXY';

const SIGNS = 8;

/** A new reference: eight signs by chance and one that checks them, in groups of three. */
export function newReference(): string {
  const signs = Array.from({ length: SIGNS }, () => ALPHABET[randomInt(ALPHABET.length)]!).join('');
  return grouped(signs + checkSign(signs));
}

/** A reference as it is stored, from what somebody typed; undefined when a sign is wrong or two are swapped. */
export function readReference(typed: string): string | undefined {
  const signs = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const known = signs.length === SIGNS + 1 && Array.from(signs).every((sign) => ALPHABET.includes(sign));
  return known && checkSign(signs.slice(0, SIGNS)) === signs[SIGNS] ? grouped(signs) : undefined;
}

/** The number of signs is prime: weights that differ tell every wrong sign and every swap of neighbours. */
function checkSign(signs: string): string {
  const sum = Array.from(signs).reduce((total, sign, at) => total + (at + 2) * ALPHABET.indexOf(sign), 0);
  return ALPHABET[sum % ALPHABET.length]!;
}

function grouped(signs: string): string {
  return signs.match(/.{3}/g)!.join('-');
}
