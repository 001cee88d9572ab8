import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Reader } from '../../locale/reader.js';
import { phrase } from '../../widget/pieces.js';
import { EVERYTHING, isEverything, type Facet, type Query } from './query.js';
import { facetsOf, type FacetValue } from './find.js';
import type { PanelContext } from './panel.js';
import { facetText, kindText } from './words.js';

/** A field for words, one for each facet that tells sessions apart, and what is set of them. */
export function findPanel(context: PanelContext): TemplateResult {
  const { query, find, view, reader } = context;
  const facets = facetsOf(context);
  const set = (facet: Facet, value: string) => find(withFacet(query, facet, value));
  return html`<div part="panel" role="search" aria-label=${msg('Search and filter')}>
    <div class="fields">
      <p part="field" class="wide">
        <label for="words">${msg('Search')}</label>
        <input
          id="words"
          type="search"
          autocomplete="off"
          .value=${live(query.text)}
          @input=${({ target }: Event) => find({ ...query, text: (target as HTMLInputElement).value })}
        />
      </p>
      ${facets.map(
        ({ facet, values }) =>
          html`<p part="field">
            <label for=${facet}>${facetText(facet)}</label>
            <select id=${facet} @change=${({ target }: Event) => set(facet, (target as HTMLSelectElement).value)}>
              <option value="" .selected=${query.facets[facet] === undefined}>${msg('All')}</option>
              ${inOrder(facet, values, reader).map(
                ({ id, name, count }) =>
                  html`<option value=${id} lang=${name.lang ?? nothing} .selected=${query.facets[facet] === id}>
                    ${valueText(facet, { id, name, count })} (${count})
                  </option>`,
              )}
            </select>
          </p>`,
      )}
    </div>
    <div class="set">
      <p>${countText(view.count)}</p>
      ${chips(context, facets)}
      ${
        isEverything(query)
          ? nothing
          : html`<button part="button" class="quiet" @click=${() => find(EVERYTHING)}>${msg('Clear all')}</button>`
      }
    </div>
  </div>`;
}

/** How many sessions are left, for the eye and the ear. */
export function countText(count: number): string {
  return msg(str`Sessions shown: ${count}`);
}

function chips(
  { query, find }: PanelContext,
  facets: readonly { readonly facet: Facet; readonly values: readonly FacetValue[] }[],
): TemplateResult | typeof nothing {
  const set = facets.flatMap(({ facet, values }) => {
    const value = values.find(({ id }) => id === query.facets[facet]);
    return value ? [{ words: valueText(facet, value), without: withFacet(query, facet, '') }] : [];
  });
  const all: readonly { readonly words: unknown; readonly without: Query }[] = [
    ...(query.text.trim() ? [{ words: query.text, without: { ...query, text: '' } }] : []),
    ...set,
    ...(query.mine ? [{ words: msg('My programme'), without: { ...query, mine: false } }] : []),
  ];
  if (all.length === 0) return nothing;
  return html`<ul role="list" class="chips">
    ${all.map(
      ({ words, without }) =>
        html`<li>
          <button part="chip" @click=${() => find(without)}>
            <span class="visually-hidden">${msg('Remove filter')}: </span>${words}<span aria-hidden="true"> ×</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function valueText(facet: Facet, { id, name }: FacetValue): unknown {
  return facet === 'type' ? kindText(id) : phrase({ text: name.text });
}

/** Kinds of session stand by their words, which are those of the interface. */
function inOrder(facet: Facet, values: readonly FacetValue[], { format }: Reader): readonly FacetValue[] {
  return facet === 'type' ? [...values].sort((a, b) => format.compare(kindText(a.id), kindText(b.id))) : values;
}

function withFacet(query: Query, facet: Facet, value: string): Query {
  const { [facet]: _, ...others } = query.facets;
  return { ...query, facets: value === '' ? others : { ...others, [facet]: value } };
}
