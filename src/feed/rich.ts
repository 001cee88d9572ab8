import { readPlain, type Block } from './blocks.js';

type Reader = (text: string, base?: string) => Block[];

let markdown: Reader | undefined;

/** Fetches what reads Markdown; undefined when it is at hand. Where it cannot be fetched, its characters are shown as they are. */
export function loadMarkdown(): Promise<void> | undefined {
  if (markdown) return undefined;
  return import('./markdown.js').then(
    ({ readMarkdown }) => void (markdown = readMarkdown),
    () => undefined,
  );
}

/** Rich text in the format of its feed; `base` is where relative links start. */
export function readRich(text: string, format: 'plain' | 'markdown' | undefined, base?: string): Block[] {
  return format === 'markdown' && markdown ? markdown(text, base) : readPlain(text);
}
