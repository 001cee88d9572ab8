/** The keys of registrations that were sent from this browser. */
export interface Keys {
  /** The key for these answers: the one they were sent with before, after a reload or in another tab, else a new one. */
  readonly find: (print: string) => Promise<string>;
  /** A new key for them. */
  readonly renew: (print: string) => Promise<string>;
}

/** Where keys are kept, and how tabs take turns; tests have their own. */
export interface KeyShelf {
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly turn: <T>(name: string, run: () => Promise<T>) => Promise<T>;
  readonly now: () => number;
}

interface Kept {
  readonly key: string;
  /** Of the key and the answers: without them it tells nothing. */
  readonly digest: string;
  readonly until: number;
}

const LIFE = 72 * 3_600_000;
const MOST = 20;

const BROWSER: KeyShelf = {
  storage: () => localStorage,
  turn: async (name, run) => ('locks' in navigator ? navigator.locks.request(name, run) : run()),
  now: Date.now,
};

/** Keys that are kept on this device for three days under a name, without the answers. Where nothing can be kept they are new. */
export function keysUnder(name: string, { storage, turn, now }: KeyShelf = BROWSER): Keys {
  const read = (): Kept[] => {
    try {
      return (JSON.parse(storage().getItem(name) ?? '[]') as Kept[]).filter(({ until }) => until > now());
    } catch {
      return [];
    }
  };
  const take = async (print: string, isNew: boolean): Promise<string> => {
    const others: Kept[] = [];
    let found: string | undefined;
    for (const kept of read()) {
      if (kept.digest === (await digestOf(kept.key, print))) found = kept.key;
      else others.push(kept);
    }
    if (found !== undefined && !isNew) return found;
    const key = crypto.randomUUID();
    const kept: Kept = { key, digest: await digestOf(key, print), until: now() + LIFE };
    try {
      storage().setItem(name, JSON.stringify([kept, ...others].slice(0, MOST)));
    } catch {
      // The key is good all the same.
    }
    return key;
  };
  // Nobody is kept from sending by a browser that has no such tools.
  const inTurn = (run: () => Promise<string>) => turn(name, run).catch(() => crypto.randomUUID());
  return {
    find: (print) => inTurn(() => take(print, false)),
    renew: (print) => inTurn(() => take(print, true)),
  };
}

async function digestOf(key: string, print: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${key}\n${print}`));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
