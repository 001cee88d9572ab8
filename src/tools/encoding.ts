import { KnownError } from './known-error.js';

/** Why bytes are no UTF-8 text; undefined when they are. */
export function wrongEncoding(bytes: Uint8Array): 'utf-16' | 'not-utf-8' | undefined {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || (bytes.length > 1 && (first === 0) !== (second === 0))) return 'utf-16';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return 'not-utf-8';
  }
}

/** Text of UTF-8 bytes, without a byte order mark. Throws a `KnownError` that names another encoding. */
export function decodeText(bytes: Uint8Array, name = 'The input'): string {
  const wrong = wrongEncoding(bytes);
  if (wrong === undefined) return new TextDecoder().decode(bytes);
  throw new KnownError(
    `${name} is ${wrong === 'utf-16' ? 'UTF-16' : 'not UTF-8'} text. Save it as UTF-8 and try again.`,
  );
}
