import type { SafeUrl } from './url.js';

/** Rich text as a tree; nothing in it is HTML. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | string
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: SafeUrl; readonly content: readonly Inline[] };

const BREAK: Inline = { kind: 'break' };

/** Plain text as a tree: an empty line parts paragraphs, line breaks are kept. */
export function readPlain(text: string): Block[] {
  return paragraphs(text).map((lines) => ({ kind: 'paragraph', content: joinLines(lines.map((line) => [line])) }));
}

/** Text in paragraphs of lines: an empty line parts them. */
export function paragraphs(text: string): string[][] {
  const found: string[][] = [];
  let open: string[] | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') open = undefined;
    else if (open) open.push(line);
    else found.push((open = [line]));
  }
  return found;
}

/** Lines under each other. */
export function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index ? [BREAK, ...line] : [...line]));
}
