/** What people can be narrowed by, besides words. */
export const FACETS = ['role', 'session'] as const;
export type Facet = (typeof FACETS)[number];

/** What a visitor looks for: words, and one value for each facet that is set. */
export interface Query {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
}

export const EVERYBODY: Query = { text: '', facets: {} };

/** Whether a query leaves everybody in. */
export function isEverybody({ text, facets }: Query): boolean {
  return text.trim() === '' && Object.keys(facets).length === 0;
}
