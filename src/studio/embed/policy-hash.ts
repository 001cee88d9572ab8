import { sha256 } from '../../tools/fingerprint.js';

/** The hash of a text as a page policy writes it: `sha256-…`. */
export function policyHash(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(text)))}`;
}
