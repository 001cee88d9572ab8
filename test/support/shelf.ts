import type { KeyShelf } from '../../src/registration/sending/keys.js';

/** The storage of one browser, with a lock for its tabs. */
export function shelf(): { -readonly [Name in keyof KeyShelf]: KeyShelf[Name] } & {
  clock: number;
  kept: () => string;
} {
  const items = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();
  const device = {
    clock: Date.parse('2027-02-01T12:00:00Z'),
    now: () => device.clock,
    storage: () => ({
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, value: string) => void items.set(name, value),
    }),
    turn: <T>(_: string, run: () => Promise<T>): Promise<T> => {
      const mine = last.then(run);
      last = mine.catch(() => undefined);
      return mine;
    },
    kept: () => [...items.values()].join('\n'),
  };
  return device;
}
