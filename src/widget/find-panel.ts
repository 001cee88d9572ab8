import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** A value to filter by, and how many have it. */
export interface FacetOption {
  readonly id: string;
  readonly words: unknown;
  readonly lang?: string | undefined;
  readonly count: number;
}

/** What a list can be narrowed by. */
export interface FacetField<Facet extends string> {
  readonly facet: Facet;
  readonly label: string;
  readonly options: readonly FacetOption[];
  /** The value that is set. */
  readonly value: string | undefined;
}

export interface FindFields<Facet extends string> {
  readonly text: string;
  readonly fields: readonly FacetField<Facet>[];
  /** How many are left. */
  readonly counted: string;
  /** What else is set, and how it is taken back. */
  readonly others?: readonly Chip[];
  readonly setText: (text: string) => void;
  /** Without a value when the facet is no longer set. */
  readonly setFacet: (facet: Facet, value: string | undefined) => void;
  /** Takes everything back; undefined while nothing is set. */
  readonly clear: (() => void) | undefined;
}

export interface Chip {
  readonly words: unknown;
  readonly remove: () => void;
}

/** A field for words, one for each facet, and what is set of them. */
export function findPanelTemplate<Facet extends string>(find: FindFields<Facet>): TemplateResult {
  const { text, fields, counted, setText, setFacet, clear } = find;
  return html`<div part="panel" role="search" tabindex="-1" aria-label=${msg('Search and filter')}>
    <div class="fields">
      <p part="field" class="wide">
        <label for="words">${msg('Search')}</label>
        <input
          id="words"
          type="search"
          autocomplete="off"
          .value=${text}
          @input=${({ target }: Event) => setText((target as HTMLInputElement).value)}
        />
      </p>
      ${fields.map(
        ({ facet, label, options, value }) =>
          html`<p part="field">
            <label for=${facet}>${label}</label>
            <select
              id=${facet}
              @change=${({ target }: Event) => setFacet(facet, (target as HTMLSelectElement).value || undefined)}
            >
              <option value="" .selected=${value === undefined}>${msg('All')}</option>
              ${options.map(
                ({ id, words, lang, count }) =>
                  html`<option value=${id} lang=${lang ?? nothing} .selected=${value === id}>
                    ${words} (${count})
                  </option>`,
              )}
            </select>
          </p>`,
      )}
    </div>
    <div class="set">
      <p>${counted}</p>
      ${chipsTemplate(find)}
      ${
        clear
          ? html`<button part="button" class="quiet" @click=${partingWith(clear)}>${msg('Clear all')}</button>`
          : nothing
      }
    </div>
  </div>`;
}

/** What a button does that is gone afterwards: the panel around it takes the focus over. */
export function partingWith(act: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    const panel = (currentTarget as Element).closest<HTMLElement>('[part~="panel"]')!;
    act();
    panel.focus();
  };
}

function chipsTemplate<Facet extends string>({
  text,
  fields,
  others = [],
  setText,
  setFacet,
}: FindFields<Facet>): TemplateResult | typeof nothing {
  const set = fields.flatMap(({ facet, options, value }) => {
    const option = options.find(({ id }) => id === value);
    return option ? [{ words: option.words, remove: () => setFacet(facet, undefined) }] : [];
  });
  const all: readonly Chip[] = [
    ...(text.trim() ? [{ words: text, remove: () => setText('') }] : []),
    ...set,
    ...others,
  ];
  if (all.length === 0) return nothing;
  return html`<ul role="list" class="chips">
    ${all.map(
      ({ words, remove }) =>
        html`<li>
          <button part="chip" @click=${partingWith(remove)}>
            <span class="visually-hidden">${msg('Remove filter')}: </span>${words}<span aria-hidden="true"> ×</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
