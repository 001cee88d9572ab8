import { ACCESSIBILITY } from './accessibility.js';
import { FORMS } from './forms.js';
import { PRIVACY } from './privacy.js';
import type { Requirement } from './requirement.js';
import { SECURITY } from './security.js';

/** All that the product promises, by chapter of TRUST.md. */
export const REQUIREMENTS: Readonly<Record<string, readonly Requirement[]>> = {
  Accessibility: ACCESSIBILITY,
  Forms: FORMS,
  Privacy: PRIVACY,
  Security: SECURITY,
};

/** The ids that have to be there: a letter and its numbers, from and to. */
export const NUMBERS: readonly (readonly [letter: string, from: number, to: number])[] = [
  ['A', 1, 28],
  ['F', 1, 9],
  ['F', 20, 28],
  ['P', 1, 18],
  ['S', 1, 13],
  ['S', 20, 25],
  ['S', 30, 36],
  ['S', 40, 41],
  ['S', 50, 56],
];
