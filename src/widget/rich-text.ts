import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline } from '../feed/blocks.js';
import type { SafeUrl } from '../feed/url.js';
import { directionOf } from '../locale/locale.js';
import type { RichView } from '../locale/views.js';
import { link, sole } from './pieces.js';

/** Rich text of a feed in its own language. */
export function richTemplate({ blocks, lang, marked, hostOf }: RichView): TemplateResult {
  return html`<div
    class=${marked ? 'rich foreign' : 'rich'}
    lang=${lang ?? nothing}
    dir=${lang ? directionOf(lang) : nothing}
  >
    ${richText(blocks(), hostOf)}
  </div>`;
}

/**
 * Rich text as templates: the kinds of the tree are the only elements there can be. `hostOf` tells which host a link has
 * to name.
 */
function richText(blocks: readonly Block[], hostOf: (url: SafeUrl) => string | undefined): unknown {
  const pieces = blocks.map((block) => {
    if (block.kind === 'paragraph') return html`<p>${sole(inlines(block.content, hostOf))}</p>`;
    const items = block.items.map((item) => html`<li>${sole(inlines(item, hostOf))}</li>`);
    return block.ordered
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });
  return sole(pieces);
}

function inlines(
  content: readonly Inline[],
  hostOf: (url: SafeUrl) => string | undefined,
): (string | TemplateResult)[] {
  return content.map((piece) => {
    if (typeof piece === 'string') return piece;
    switch (piece.kind) {
      case 'break':
        return html`<br />`;
      case 'strong':
        return html`<strong>${inlines(piece.content, hostOf)}</strong>`;
      case 'emphasis':
        return html`<em>${inlines(piece.content, hostOf)}</em>`;
      case 'link':
        // An address as words names its host.
        return link(
          piece.url,
          inlines(piece.content, hostOf),
          piece.content[0] === piece.url ? undefined : hostOf(piece.url),
        );
      default:
        return piece satisfies never;
    }
  });
}
