import type { warnings } from './warnings.js';

type Warnings = typeof warnings;

const said = new Set<string>();

/**
 * Tells the author of the page about a mistake, once for each distinct message. The sentences are fetched when the first
 * one is needed: visitors of a page without mistakes do not pay for them.
 */
export function warn<Code extends keyof Warnings>(code: Code, ...args: Parameters<Warnings[Code]>): void {
  import('./warnings.js').then(
    ({ warnings }) => {
      const message = (warnings[code] as (...args: unknown[]) => string | undefined)(...args);
      if (message === undefined || said.has(message)) return;
      said.add(message);
      console.warn(message);
    },
    () => console.warn(`${args[0]}: ${code}`),
  );
}
