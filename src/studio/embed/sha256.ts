/** The first 32 bits of the fractional part of a root of the first primes. */
function fractions(root: number, count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= number; factor++) isPrime &&= number % factor !== 0;
    const value = number ** (1 / root);
    if (isPrime) found.push(((value - Math.floor(value)) * 2 ** 32) | 0);
  }
  return found;
}

const ROUNDS = fractions(3, 64);
const START = fractions(2, 8);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * The hash of a text as a page policy writes it: `sha256-…`. Browsers offer one only to pages that came by https, and the
 * studio is also opened inside of town halls.
 */
export function sha256(text: string): string {
  const content = new TextEncoder().encode(text);
  const length = ((content.length + 8) >> 6) + 1;
  const padded = new Uint8Array(length * 64);
  padded.set(content);
  padded[content.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(content.length / 2 ** 29));
  view.setUint32(padded.length - 4, (content.length << 3) >>> 0);

  const state = [...START];
  const words = new Int32Array(64);
  for (let block = 0; block < length; block++) {
    for (let at = 0; at < 64; at++) words[at] = at < 16 ? view.getInt32(block * 64 + at * 4) : mixed(words, at);
    stir(state, words);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => digest.setInt32(at * 4, word));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest.buffer)))}`;
}

function mixed(words: Int32Array, at: number): number {
  const early = words[at - 15]!;
  const late = words[at - 2]!;
  const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return (words[at - 16]! + first + words[at - 7]! + second) | 0;
}

function stir(state: number[], words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at++) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + ROUNDS[at]! + words[at]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at]! + word) | 0));
}
