import { html, nothing, type TemplateResult } from 'lit';
import { lineField, selectField } from '../fields.js';
import type { Words } from '../words/words.js';
import type { Hints } from './import.js';
import type { WorkshopState } from './workshop.js';

/** What became of a file of another system, and what it did not say. */
export function importTemplate(
  { imported, source, hints }: WorkshopState,
  words: Words,
  change: (patch: Partial<Hints>) => void,
): TemplateResult {
  const name = source?.name ?? words.pasted;
  return html`<div class="imported" role="status">
      ${
        imported === undefined || imported.kind === 'feed'
          ? nothing
          : imported.kind === 'converted'
            ? html`<h3>${words.converted(name, imported.format)}</h3>
                <p class="hint">${words.convertedHint}</p>
                <ul>
                  ${imported.remarks(words.code).map((remark) => html`<li>${remark}</li>`)}
                </ul>`
            : imported.kind === 'binary'
              ? html`<p class="said wrong">${words.binary(name)}</p>`
              : html`<p class="said wrong">${imported.message(words.code, name)}</p>`
      }
    </div>
    ${
      imported?.kind === 'converted'
        ? html`<div class="pairs">
            ${selectField({
              id: 'hint-zone',
              label: words.hintZone,
              value: hints.timeZone,
              options: [...new Set([hints.timeZone, ...Intl.supportedValuesOf('timeZone')])].map((value) => ({
                value,
                label: value,
              })),
              change: (timeZone) => change({ timeZone }),
            })}
            ${lineField({
              id: 'hint-language',
              label: words.hintLanguage,
              value: hints.language,
              change: (language) => change({ language: language.trim() }),
            })}
            ${lineField({
              id: 'hint-name',
              label: words.hintName,
              value: hints.name,
              change: (name) => change({ name: name.trim() }),
            })}
          </div>`
        : nothing
    }`;
}
