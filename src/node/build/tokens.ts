/** A custom property that a page may set. */
export interface Token {
  /** "accent" of `--meeting-accent` and `--_accent` */
  readonly name: string;
  readonly initial: string;
  readonly about: string;
}

/** The tokens in the order of tokens.ts; lines that are not written as the others are not among them. */
export function tokensOf(source: string): Token[] {
  const lines = source.matchAll(/^ *--_([\w-]+): var\(--meeting-\1, (.+)\); \/\* (.+) \*\/$/gm);
  return [...lines].map(([, name, initial, about]) => ({ name: name!, initial: initial!, about: about! }));
}
