import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { findPanelTemplate } from '../../widget/find-panel.js';
import { roleWords } from '../words.js';
import { facetsOf, type FacetValue } from './find.js';
import { EVERYBODY, isEverybody, type Facet, type Query } from './query.js';

// What a list of people fetches when somebody wants to search it.
export { catalogue } from '../../locale/catalogues.js';
export { findPanelStyles } from '../../widget/find-panel.styles.js';
export { find } from './find.js';
export { EVERYBODY, isEverybody, type Query } from './query.js';

export interface FindContext {
  readonly feed: Feed;
  readonly reader: Reader;
  readonly query: Query;
  /** How many are left. */
  readonly count: number;
  readonly search: (query: Query) => void;
}

/** A field for words, one for roles and one for sessions, and what is set of them. */
export function findPanel({ feed, reader, query, count, search }: FindContext): TemplateResult {
  return findPanelTemplate({
    text: query.text,
    fields: facetsOf(feed, reader).map(({ facet, values }) => ({
      facet,
      label: facet === 'role' ? msg('Role') : msg('Session'),
      options: values.map((value) => ({ id: value.id, ...wordsOf(value), count: value.count })),
      value: query.facets[facet],
    })),
    counted: countText(count),
    setText: (text) => search({ ...query, text }),
    setFacet: (facet, value) => search(withFacet(query, facet, value)),
    clear: isEverybody(query) ? undefined : () => search(EVERYBODY),
  });
}

/** How many people are left, for the eye and the ear. */
export function countText(count: number): string {
  return msg(str`People shown: ${count}`);
}

/** Options of a list hold plain words. */
function wordsOf(value: FacetValue): { readonly words: string; readonly lang: string | undefined } {
  if (value.facet === 'session') return { words: value.name, lang: value.lang };
  return { words: roleWords(value.role), lang: value.role.name?.lang };
}

function withFacet(query: Query, facet: Facet, value: string | undefined): Query {
  const { [facet]: _, ...others } = query.facets;
  return { ...query, facets: value === undefined ? others : { ...others, [facet]: value } };
}
