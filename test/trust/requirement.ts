import type { Evidence } from '../../src/node/build/conformance/judgement.js';

export type { Evidence };

/** How far something that the product promises is kept. */
export type State =
  | { readonly kind: 'met'; readonly by: readonly Evidence[]; readonly note?: string }
  | { readonly kind: 'not applicable'; readonly why: string }
  | { readonly kind: 'open'; readonly why: string };

export interface Requirement {
  readonly id: string;
  readonly words: string;
  readonly state: State;
}

/** Kept: these show it. */
export function met(id: string, words: string, ...by: readonly Evidence[]): Requirement {
  return { id, words, state: { kind: 'met', by } };
}

/** Kept, with what a reader should know beside it. */
export function metBut(id: string, words: string, note: string, ...by: readonly Evidence[]): Requirement {
  return { id, words, state: { kind: 'met', by, note } };
}

export function notApplicable(id: string, words: string, why: string): Requirement {
  return { id, words, state: { kind: 'not applicable', why } };
}

export function open(id: string, words: string, why: string): Requirement {
  return { id, words, state: { kind: 'open', why } };
}
