import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { updatesTemplate } from '../../widget/updates.js';
import type { PanelContext } from './panel.js';

/** What the organisers announced. */
export function updatesPanel({ feed, reader, level }: PanelContext): TemplateResult {
  return html`<div part="panel" role="group" aria-label=${msg('Updates')}>
    ${updatesTemplate(feed, reader, level + 1)}
  </div>`;
}
