import { readMarkdown } from '../feed/markdown.js';
import type { Block, Inline } from '../feed/blocks.js';

/** Markdown of the feed as text for where no marks are read: lists keep their bullets, links are followed by their address. */
export function plainText(markdown: string, base?: string): string {
  return readMarkdown(markdown, base).map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.content);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineText(item)}`)
        .join('\n');
    default:
      return block satisfies never;
  }
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'break') return '\n';
      const text = inlineText(piece.content);
      return piece.kind !== 'link' || text === piece.url ? text : `${text} (${piece.url})`;
    })
    .join('');
}
