import type { FeedText } from '../../feed/schema.js';
import { fingerprint } from '../fingerprint.js';

/** What a collection of a feed holds; `id` comes from the source, else from the name. */
interface Named {
  readonly id: string;
  readonly name: FeedText;
}

/** More entries than this no feed has. */
export const MOST_ENTRIES = 5000;

/** One collection of a feed in the making: each thing once, found by its id or by its name. */
export class Shelf<T extends Named> {
  readonly #byId = new Map<string, T>();
  readonly #byName = new Map<string, string>();
  /** What no list of the source names, only a session. */
  readonly #loose = new Set<string>();
  #missed = 0;

  get entries(): T[] {
    return [...this.#byId.values()];
  }

  /** Those of a list of the source, and those that are used. */
  used(ids: ReadonlySet<string>): T[] {
    return this.entries.filter(({ id }) => ids.has(id) || !this.#loose.has(id));
  }

  /** How many there was no room for. */
  get missed(): number {
    return this.#missed;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The id of what has this name. */
  named(name: FeedText): string | undefined {
    return this.#byName.get(firstOf(name));
  }

  /**
   * Adds something, or completes what is there, and returns its id. Things of one id with different names are different
   * when `apart` is set, and get ids of their own; undefined when there is no more room.
   */
  put(id: string | undefined, entry: Omit<T, 'id'> & { readonly name: FeedText }, apart = false): string | undefined {
    const name = firstOf(entry.name);
    let key = id ?? this.#byName.get(name) ?? slug(name);
    const there = this.#byId.get(key);
    if (there && firstOf(there.name) !== name && (apart || id === undefined)) {
      key = `${key}-${slug(name)}`;
      if (this.#byId.has(key) && firstOf(this.#byId.get(key)!.name) !== name) key = `${key}-${hash(name)}`;
    }
    const known = this.#byId.get(key);
    if (known === undefined && this.#byId.size >= MOST_ENTRIES) {
      this.#missed++;
      return undefined;
    }
    const given = Object.fromEntries(Object.entries(known ?? {}).filter(([, value]) => value !== undefined));
    this.#byId.set(key, { id: key, ...entry, ...given } as unknown as T);
    if (!this.#byName.has(name)) this.#byName.set(name, key);
    return key;
  }

  /** The same for what a session names and no list of the source does: it is left out again unless a session keeps it. */
  mention(entry: Omit<T, 'id'> & { readonly name: FeedText }): string | undefined {
    const before = this.#byId.size;
    const id = this.put(undefined, entry, true);
    if (id !== undefined && this.#byId.size > before) this.#loose.add(id);
    return id;
  }
}

/** An id of letters and digits that a person can read: "Saal Adams" is "saal-adams". */
export function slug(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const [short = ''] = /^.{0,60}/u.exec(words.join('-')) ?? [];
  return short.replace(/-$/, '') || hash(name);
}

/** An id made of what does not change from one export to the next. */
export function hash(...content: readonly (string | undefined)[]): string {
  return fingerprint(JSON.stringify(content)).slice(0, 12);
}

function firstOf(name: FeedText): string {
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
}
