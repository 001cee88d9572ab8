/** What a programme can be narrowed by, besides words and the visitor's own choice. */
export const FACETS = ['day', 'track', 'room', 'type', 'language', 'person'] as const;
export type Facet = (typeof FACETS)[number];

/** What a visitor looks for: words, one value for each facet that is set, and whether only among the chosen sessions. */
export interface Query {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
  /** Only sessions the visitor has chosen. */
  readonly mine: boolean;
}

export const EVERYTHING: Query = { text: '', facets: {}, mine: false };

/** Whether a query leaves everything in. */
export function isEverything({ text, facets, mine }: Query): boolean {
  return !mine && text.trim() === '' && Object.keys(facets).length === 0;
}
