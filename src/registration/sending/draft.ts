import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entries } from '../controls.js';
import type { Form } from '../registration-view.js';

/** How long answers are kept, in milliseconds: three days. */
const KEPT = 72 * 3_600_000;
const MAX_LENGTH = 16 * 1024;

/** `off` until somebody asks; `refused` when the browser does not keep anything. */
export type Draft = 'off' | 'kept' | 'refused';

/** Answers that were kept on this device; undefined when there are none any more. Whatever is too old or broken goes. */
export function readDraft(key: string, now: number): Entries | undefined {
  try {
    const { at, entries } = JSON.parse(localStorage.getItem(key) ?? '{}') as { at?: unknown; entries?: unknown };
    if (typeof at === 'number' && at <= now && now - at < KEPT && Array.isArray(entries)) {
      return new Map(entries.filter(isEntry));
    }
  } catch {
    // What is not ours to read is no draft.
  }
  dropDraft(key);
  return undefined;
}

/** Keeps answers on this device, but for consents and for what may be delicate. */
export function keepDraft(key: string, form: Form, entries: Entries, now: number): Draft {
  const delicate = new Set([
    ...form.consents.flatMap(({ id, fields }) => [id, ...fields]),
    ...form.fields.filter(({ sensitive }) => sensitive === 'special').map(({ id }) => id),
  ]);
  const kept = [...entries].filter(([name]) => !delicate.has(name));
  const text = JSON.stringify({ at: now, entries: kept });
  try {
    if (text.length > MAX_LENGTH) throw new RangeError();
    localStorage.setItem(key, text);
    return 'kept';
  } catch {
    dropDraft(key);
    return 'refused';
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept where nothing can be.
  }
}

/** The offer to keep answers, and the way to have them deleted. */
export function draftTemplate(draft: Draft): TemplateResult {
  return html`<div part="draft">
    <div class="choice">
      <input
        id="keep-draft"
        type="checkbox"
        autocomplete="off"
        data-draft
        .checked=${draft === 'kept'}
        aria-describedby="keep-draft-hint"
      />
      <label for="keep-draft">${msg('Keep my answers on this device until I send them')}</label>
      <p id="keep-draft-hint" part="hint">
        ${
          draft === 'refused'
            ? msg('This browser does not keep them. The form works all the same.')
            : msg('For three days at most, in this browser only, without consents and without what they concern.')
        }
      </p>
    </div>
    ${
      draft === 'kept'
        ? html`<button part="button" type="button" data-action="forget">${msg('Delete the kept answers')}</button>`
        : nothing
    }
  </div>`;
}

function isEntry(entry: unknown): entry is [string, string[]] {
  if (!Array.isArray(entry)) return false;
  const [name, values] = entry as unknown[];
  return typeof name === 'string' && Array.isArray(values) && values.every((value) => typeof value === 'string');
}
