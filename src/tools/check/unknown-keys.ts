import type { Problem } from '../../feed/check.js';
import { similar } from '../similar.js';
import { walkFeed } from './walk.js';

/** Nobody mistypes more than this, and each guess costs. */
export const MOST_GUESSES = 500;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys that the contract does not know; those that start with `x-` are the owner's own. */
export function unknownKeys(json: unknown): Problem[] {
  const problems: Problem[] = [];
  walkFeed(json, {
    object: (value, path, known) => {
      for (const key of Object.keys(value)) {
        if (known.includes(key) || key.startsWith('x-') || FORBIDDEN.has(key)) continue;
        const free = known.filter((name) => !Object.hasOwn(value, name));
        const meant = problems.length < MOST_GUESSES ? similar(key, free) : undefined;
        problems.push({
          level: 'notice',
          code: 'unknown-key',
          path: [...path, key],
          args: { key, ...(meant !== undefined && { meant }) },
        });
      }
    },
  });
  return problems;
}
