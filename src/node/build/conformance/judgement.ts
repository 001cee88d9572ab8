/** The elements that are judged, one by one. */
export const COMPONENTS = ['meeting-notice', 'meeting-agenda', 'meeting-speakers', 'meeting-registration'] as const;

export type Component = (typeof COMPONENTS)[number];

/** Where something can be looked up: a file with the title of a test in it (`…` for what differs), or of a chapter. */
export type Evidence = readonly [file: string, title: string];

/** How a criterion was judged: by both engines in every state, by a test, or by reading and trying it. */
export type Method =
  | { readonly method: 'engines' }
  | { readonly method: 'test'; readonly file: string; readonly title: string }
  | { readonly method: 'review'; readonly found: string };

export type Judgement =
  | { readonly result: 'pass'; readonly by: readonly Method[] }
  | { readonly result: 'not applicable'; readonly why: string }
  | { readonly result: 'known gap'; readonly what: string };

/** One success criterion of WCAG 2.2 with what was found in each component. */
export interface Row {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly components: Readonly<Record<Component, Judgement>>;
}

export const engines: Method = { method: 'engines' };
export const tested = ([file, title]: Evidence): Method => ({ method: 'test', file, title });
export const reviewed = (found: string): Method => ({ method: 'review', found });

export const pass = (...by: readonly Method[]): Judgement => ({ result: 'pass', by });
export const none = (why: string): Judgement => ({ result: 'not applicable', why });

/** The same of all components, but for what is said of single ones. */
export function row(
  number: string,
  level: Row['level'],
  name: string,
  all: Judgement,
  single: Readonly<Partial<Record<Component, Judgement>>> = {},
): Row {
  const components = Object.fromEntries(COMPONENTS.map((component) => [component, single[component] ?? all]));
  return { number, level, name, components: components as Row['components'] };
}
