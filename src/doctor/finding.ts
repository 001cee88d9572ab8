import type { Faint } from './faint.js';

/** What is told of a widget: `wrong` keeps it from showing, `notice` may surprise, `fine` is as it should be. */
export interface Finding {
  readonly level: 'wrong' | 'notice' | 'fine';
  readonly code: Code;
  /** Names and addresses that the sentence speaks of. */
  readonly args?: Readonly<Record<string, string>>;
}

export type Code =
  | 'not-loaded'
  | 'policy-script'
  | 'no-address'
  | 'bad-address'
  | 'insecure-address'
  | 'policy-feed'
  | 'offline'
  | 'unreachable'
  | 'no-cors'
  | 'redirected'
  | 'http-status'
  | 'web-page'
  | 'feed-refused'
  | 'feed-problems'
  | 'content-type'
  | 'stale'
  | 'nothing-for-it'
  | 'hidden'
  | 'faint'
  | 'other-version'
  | 'two-scripts'
  | 'no-endpoint'
  | 'insecure-page'
  | 'policy-other'
  | 'feed-read'
  | 'shown';

/** How reading a feed went, told apart further than a page can show. */
export type Reading =
  | { readonly outcome: 'read'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly outcome: 'status'; readonly status: number }
  | { readonly outcome: 'redirected'; readonly to: string }
  | { readonly outcome: 'no-cors' | 'offline' | 'unreachable' };

/** A violation of the page's policy: what was refused, and by which directive. */
export interface Violation {
  readonly directive: string;
  readonly address: string;
}

/** What is known of one widget on a page. */
export interface Facts {
  readonly tag: string;
  /** Whether the browser knows the element, and if so which version. */
  readonly defined: boolean;
  readonly version: string | undefined;
  readonly doctorVersion: string;
  /** How often a script of ours stands in the page. */
  readonly scripts: number;
  /** The feed's address as written, and as the page makes it. */
  readonly src: string | undefined;
  readonly url: string | undefined;
  /** Whether the feed stands in the page itself. */
  readonly inline: boolean;
  readonly pageOrigin: string;
  readonly securePage: boolean;
  readonly reading: Reading | undefined;
  /** What the checker found, errors first; undefined when there was nothing to check. */
  readonly problems: number | undefined;
  readonly refused: boolean;
  readonly violations: readonly Violation[];
  readonly shows: 'content' | 'nothing-for-it' | 'old' | 'fallback';
  /** Whether its box has a size. */
  readonly visible: boolean;
  /** Text of it that the page's colours make hard to read. */
  readonly faint: Faint | undefined;
  /** `endpoint` as written, and whether it needs one. */
  readonly endpoint: string | undefined;
  readonly needsEndpoint: boolean;
}
