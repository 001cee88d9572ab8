import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { colorReader, contrast, LEAST } from '../../tools/contrast.js';
import { selectField } from '../fields.js';
import type { Words } from '../words/words.js';
import type { EmbedActions, EmbedState } from './state.js';

const read = colorReader();

const COLORS = ['accent', 'surface', 'text'] as const;

/** The contrast of a colour with the background that is chosen for it, when it has too little; nothing is known of a page's own. */
function faintOn(typed: string, surface: string): string | undefined {
  const [text, paper] = [read(typed), read(surface)];
  if (typed === '' || !text || paper?.[3] !== 1) return undefined;
  const ratio = contrast(text, paper);
  return ratio < LEAST.text ? (Math.floor(ratio * 10) / 10).toFixed(1) : undefined;
}

/** Colours, corners and font. */
export function lookTemplate({ choice, typedTheme }: EmbedState, words: Words, act: EmbedActions): TemplateResult {
  const line = (name: (typeof COLORS)[number] | 'font') => {
    const typed = typedTheme[name];
    const isWrong = typed !== choice.theme[name];
    const isColor = name !== 'font';
    const ratio = isWrong || name === 'font' || name === 'surface' ? undefined : faintOn(typed, choice.theme.surface);
    return html`<div class="field">
      <label for="theme-${name}">${words.theme[name]}</label>
      <div class="typed">
        ${
          isColor
            ? html`<input
                type="color"
                aria-label=${words.pick(words.theme[name])}
                class=${typed === '' ? 'unset' : nothing}
                .value=${live(/^#[\da-f]{6}$/i.test(typed) ? typed.toLowerCase() : `#${'0'.repeat(6)}`)}
                @input=${(event: Event) => act.theme(name, (event.target as HTMLInputElement).value)}
              />`
            : nothing
        }
        <input
          id="theme-${name}"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="theme-${name}-said"
          aria-invalid=${isWrong ? 'true' : nothing}
          .value=${typed}
          @input=${(event: Event) => act.theme(name, (event.target as HTMLInputElement).value.trim())}
        />
        ${
          typed === ''
            ? nothing
            : html`<button
                class="clear"
                type="button"
                aria-label=${words.clear(words.theme[name])}
                @click=${() => act.theme(name, '')}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg>
              </button>`
        }
      </div>
      <p class=${isWrong || ratio !== undefined ? 'said wrong' : 'said'} id="theme-${name}-said" role="status">
        ${isWrong ? words.notUsable : ratio !== undefined ? words.faint(ratio) : isColor ? nothing : words.fontHint}
      </p>
    </div>`;
  };
  return html`<h3>${words.colours}</h3>
    <p class="hint">${words.coloursHint}</p>
    <div class="pairs">
      ${COLORS.map(line)}
      ${selectField({
        id: 'theme-radius',
        label: words.theme.radius,
        value: choice.theme.radius,
        options: [
          { value: '', label: words.radius.page },
          { value: '0', label: words.radius.square },
          { value: '0.75em', label: words.radius.round },
        ],
        change: (value) => act.theme('radius', value),
      })}
      ${line('font')}
    </div>`;
}
