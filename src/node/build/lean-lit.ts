/** What modules that browsers load as built files ask of Lit and of lists, and what stands in its place, from the root. */
const LEAN: readonly (readonly [asked: RegExp, instead: string])[] = [
  [/^lit$|\/each\.js$/, 'src/widget/lean-lit.ts'],
  [/\/copies\.js$/, 'src/widget/lean-copies.ts'],
];

export function leanOf(asked: string): string | undefined {
  return LEAN.find(([pattern]) => pattern.test(asked))?.[1];
}
