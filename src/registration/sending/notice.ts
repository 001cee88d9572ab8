import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../stage.js';
import { obstacleText, sendingText, waitingText } from './words.js';

export const continueText = () => msg('Continue');

/** What becomes of the answers, beside the button that sends them. The status of the widget has said it aloud. */
export function noticeTemplate(stage: Stage): TemplateResult | typeof nothing {
  if (stage.kind === 'sending') return html`<p part="notice">${stage.isWaiting ? waitingText() : sendingText()}</p>`;
  if (!('obstacle' in stage) || !stage.obstacle) return nothing;
  return html`<p part="notice" class="obstacle">${obstacleText(stage.obstacle)}</p>`;
}
