import { EMPTY, type Choice } from './choice.js';
import type { FeedReport } from './feed-report.js';
import type { Platform } from './platforms.js';
import type { Release } from './release.js';
import type { Kind } from './snippet.js';

/** What is known of the scripts at the address that a page would load them from. */
export type ReleaseState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly release: Release }
  /** Nothing could be read there: these are the files beside the studio. */
  | { readonly kind: 'borrowed'; readonly release: Release }
  | { readonly kind: 'missing' };

export interface EmbedState {
  readonly choice: Choice;
  /** What was typed for the look, usable or not. */
  readonly typedTheme: Choice['theme'];
  readonly kind: Kind;
  readonly platform: Platform;
  readonly report: FeedReport;
  readonly release: ReleaseState;
}

export function startOf(base: string): EmbedState {
  return {
    choice: { ...EMPTY, base },
    typedTheme: EMPTY.theme,
    kind: 'loader',
    platform: 'html',
    report: { kind: 'none' },
    release: { kind: 'looking' },
  };
}

/** What the steps of the studio may ask for. */
export interface EmbedActions {
  choose(patch: Partial<Choice>): void;
  theme(name: keyof Choice['theme'], value: string): void;
  show(patch: Partial<Pick<EmbedState, 'kind' | 'platform'>>): void;
}
