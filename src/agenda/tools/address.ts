import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { PanelContext } from './panel.js';

/** The address of the page with another hash. */
export function addressOf(hash: string): string {
  return location.href.replace(/#.*/, '') + hash;
}

/** An address to read, to copy and, where the device has it, to hand to another program. */
export function shareTemplate(address: string, { say }: Pick<PanelContext, 'say'>): TemplateResult {
  const share = typeof navigator.share === 'function';
  const copy = async ({ target }: Event) => {
    const field = (target as Element).closest('.share')!.querySelector('input')!;
    try {
      await navigator.clipboard.writeText(address);
      say(() => msg('Link copied'));
    } catch {
      // A page may forbid the clipboard to what it embeds: the visitor copies by hand.
      field.focus();
      field.select();
      say(() => msg('The link is selected: copy it with the keyboard or the menu.'));
    }
  };
  return html`<div class="share">
    <label>${msg('Link')}<input dir="ltr" readonly .value=${address} /></label>
    <button part="button" @click=${copy}>${msg('Copy link')}</button>
    ${
      share
        ? html`<button part="button" @click=${() => void navigator.share({ url: address }).catch(() => undefined)}>
            ${msg('Share')}
          </button>`
        : ''
    }
  </div>`;
}
