import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { findPanelTemplate } from '../../widget/find-panel.js';
import { facetsOf, type FacetValue } from './find.js';
import type { PanelContext } from './panel.js';
import { EVERYTHING, isEverything, type Facet, type Query } from './query.js';
import { facetText, kindText } from './words.js';

/** A field for words, one for each facet that tells sessions apart, and what is set of them. */
export function findPanel(context: PanelContext): TemplateResult {
  const { query, find, view } = context;
  return findPanelTemplate({
    text: query.text,
    fields: facetsOf(context).map(({ facet, values }) => ({
      facet,
      label: facetText(facet),
      options: values.map((value) => ({
        id: value.id,
        words: valueText(facet, value),
        lang: value.name.lang,
        count: value.count,
      })),
      value: query.facets[facet],
    })),
    counted: countText(view.count),
    others: query.mine ? [{ words: msg('My programme'), remove: () => find({ ...query, mine: false }) }] : [],
    setText: (text) => find({ ...query, text }),
    setFacet: (facet, value) => find(withFacet(query, facet, value)),
    clear: isEverything(query) ? undefined : () => find(EVERYTHING),
  });
}

/** How many sessions are left, for the eye and the ear. */
export function countText(count: number): string {
  return msg(str`Sessions shown: ${count}`);
}

function valueText(facet: Facet, { id, name }: FacetValue): string {
  return facet === 'type' ? kindText(id) : name.text;
}

function withFacet(query: Query, facet: Facet, value: string | undefined): Query {
  const { [facet]: _, ...others } = query.facets;
  return { ...query, facets: value === undefined ? others : { ...others, [facet]: value } };
}
