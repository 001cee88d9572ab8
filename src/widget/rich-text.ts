import { html, type TemplateResult } from 'lit';
import type { Block, Inline } from '../feed/markdown.js';

/** Rich text as templates: the kinds of the tree are the only elements there can be. */
export function richText(blocks: readonly Block[]): unknown {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return html`<p>${inlines(block.content)}</p>`;
    const items = block.items.map((item) => html`<li>${inlines(item)}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });
}

function inlines(content: readonly Inline[]): (string | TemplateResult)[] {
  return content.map((piece) => {
    if (typeof piece === 'string') return piece;
    switch (piece.kind) {
      case 'break':
        return html`<br />`;
      case 'strong':
        return html`<strong>${inlines(piece.content)}</strong>`;
      case 'emphasis':
        return html`<em>${inlines(piece.content)}</em>`;
      case 'link':
        return html`<a href=${piece.url}>${inlines(piece.content)}</a>`;
      default:
        return piece satisfies never;
    }
  });
}
