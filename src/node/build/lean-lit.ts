/** What is asked of Lit by modules that browsers load as built files, where the lean base stands in its place. */
export const ASKED_OF_LIT = /^lit$|^lit\/directives\/live|\/each\.js$/;

/** What stands there, from the root of the project. */
export const LEAN_LIT = 'src/widget/lean-lit.ts';
