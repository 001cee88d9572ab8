import type { Draft, Entry } from './draft.js';
import { hash } from './shelf.js';

/** Entries that become sessions, and the id that each entry got; one that is there twice is kept once. */
export interface Identified {
  readonly kept: readonly Entry[];
  readonly ids: ReadonlyMap<Entry, string>;
}

/**
 * Gives every entry an id that is the same in the next export: that of the source, with the start where several share it,
 * or one made of its name, start and rooms.
 */
export function identify({ entries }: Draft): Identified {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { name, startDate, rooms = [] } = entry.content;
    const id = entry.id ?? hash(JSON.stringify(name), startDate, ...rooms);
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  const ids = new Map<Entry, string>();
  const taken = new Set<string>();
  const kept = new Set<Entry>();
  for (const [id, group] of groups) {
    const different = new Map<string, Entry>();
    for (const entry of group) {
      const content = JSON.stringify(entry.content);
      const same = different.get(content);
      if (same === undefined) different.set(content, entry);
      else entry.item.report('same-twice', { id });
    }
    for (const [content, entry] of different) {
      const repeated = different.size > 1;
      if (repeated) entry.item.report('id-repeated', { id });
      const wanted = repeated ? `${id}@${entry.content.startDate ?? hash(content)}` : id;
      const unique = firstFree(wanted, taken);
      taken.add(unique);
      kept.add(entry);
      ids.set(entry, unique);
    }
    for (const entry of group) {
      if (!ids.has(entry)) ids.set(entry, ids.get(different.get(JSON.stringify(entry.content))!)!);
    }
  }
  return { kept: entries.filter((entry) => kept.has(entry)), ids };
}

const last = new WeakMap<Set<string>, Map<string, number>>();

/** A thousand that are all called the same must not be a million comparisons. */
function firstFree(wanted: string, taken: Set<string>): string {
  if (!taken.has(wanted)) return wanted;
  let counts = last.get(taken);
  if (counts === undefined) last.set(taken, (counts = new Map<string, number>()));
  let count = counts.get(wanted) ?? 1;
  do count++;
  while (taken.has(`${wanted}~${count}`));
  counts.set(wanted, count);
  return `${wanted}~${count}`;
}
