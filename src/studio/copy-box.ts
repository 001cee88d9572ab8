import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words/words.js';

/** Text to copy, with a button. Where the clipboard is out of reach, the text is selected. */
export function copyBox(id: string, text: string, what: string, words: Words, file?: string): TemplateResult {
  return html`<figure class="copy">
    ${file ? html`<figcaption translate="no">${file}</figcaption>` : nothing}
    <pre
      id=${id}
      tabindex="0"
      aria-label=${file ?? what}
      role="group"
      dir="ltr"
      translate="no"
    ><code>${text}</code></pre>
    <button type="button" aria-label=${words.copyOf(what)} @click=${(event: Event) => void copy(event, id, words)}>
      ${words.copy}
    </button>
    <span class="copied" role="status"></span>
  </figure>`;
}

async function copy({ currentTarget }: Event, id: string, { copied, selected }: Words): Promise<void> {
  const button = currentTarget as HTMLElement;
  const node = document.getElementById(id)!;
  const status = button.parentElement!.querySelector('.copied')!;
  try {
    await navigator.clipboard.writeText(node.textContent);
    status.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(node);
    status.textContent = selected;
  }
}
