import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes a text takes on its way to a page, at best. */
export function brotli(text: string | Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(text, { params }).byteLength;
}
