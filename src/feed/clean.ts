import type { Path, Problem } from './check.js';

const MAX_DEPTH = 16;
const MAX_ENTRIES = 5000;
const MAX_VALUES = 500_000;
const MAX_LENGTH = 20_000;
const FORBIDDEN = /^(__proto__|constructor|prototype)$/;
// Control characters but line ends and tabs, and explicit bidi controls.
const CONTROLS = /[\0-\x08\v\f\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g;
// A text that has nothing of these, nor of what follows: most have not, which is found out several times faster.
const PLAIN = /^[ -~]*$/;
// Marks piled up beyond what scripts need.
const PILED = /(\p{M}{4})\p{M}+/gu;
const SCHEMA_ORG = /^https?:\/\/schema\.org\/(?=Event[A-Z]|\w+EventAttendanceMode$)/;

/** What no feed has: it is nested deeper, holds a longer list, or, where the list is not too long, more altogether. */
export interface Excess {
  readonly code: 'too-deep' | 'too-many';
  readonly path: Path;
  readonly args?: Readonly<Record<string, number>>;
}

/**
 * A copy of parsed JSON that is safe to work on: no empty properties, no keys that reach prototypes, no control
 * characters, no string beyond 20,000 characters. Entries of lists keep their position, so that paths stay true. Goes no
 * deeper than a feed may be: a million brackets must not exhaust the stack.
 */
export function cleanFeed(json: unknown, problems: Problem[]): { readonly cleaned: unknown; readonly excess?: Excess } {
  // One list that grows and shrinks with the walk: most feeds never need a copy of it.
  const path: (string | number)[] = [];
  let excess: Excess | undefined;
  let left = MAX_VALUES;
  const inner = (key: string | number, value: unknown) => {
    path.push(key);
    const copy = clean(value);
    path.pop();
    return copy;
  };
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanString(value, path, problems);
    if (value === null) return undefined;
    if (typeof value !== 'object') return value;
    const keys: readonly unknown[] = Array.isArray(value) ? value : Object.keys(value);
    const found = keys.length;
    left -= found;
    if (path.length > MAX_DEPTH) excess ??= { code: 'too-deep', path: path.slice(0, MAX_DEPTH) };
    if (found > MAX_ENTRIES) excess ??= { code: 'too-many', path: [...path], args: { limit: MAX_ENTRIES, found } };
    if (left < 0) excess ??= { code: 'too-many', path: [...path], args: { total: MAX_VALUES } };
    if (excess) return undefined;
    if (keys === value) return keys.map((entry, index) => inner(index, entry));
    const copy: Record<string, unknown> = {};
    (keys as readonly string[]).forEach((key) => {
      const entry = (value as Record<string, unknown>)[key];
      if (FORBIDDEN.test(key)) problems.push({ level: 'error', code: 'forbidden-key', path: [...path, key] });
      else if (entry !== null && entry !== undefined) copy[key] = inner(key, entry);
    });
    return copy;
  };
  const cleaned = clean(json);
  return { cleaned, ...(excess && { excess }) };
}

function cleanString(value: string, path: Path, problems: Problem[]): string {
  let text = value;
  if (text.length > MAX_LENGTH) {
    problems.push({
      level: 'warning',
      code: 'text-too-long',
      path: [...path],
      args: { limit: MAX_LENGTH, found: text.length },
    });
    text = `${text.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
  }
  return (PLAIN.test(text) ? text : text.replace(CONTROLS, '').replace(PILED, '$1')).replace(SCHEMA_ORG, '');
}

/** What stands at a path of JSON; undefined where nothing does. */
export function look(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    json,
  );
}

/** Takes something out of its parent; in a list it leaves a gap. */
export function takeOut(parent: unknown, key: string | number): void {
  if (Array.isArray(parent)) parent[key as number] = undefined;
  else delete (parent as Record<string, unknown> | undefined)?.[key];
}

/** Closes the gaps that were left in lists. */
export function closeGaps(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const list: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (list.includes(undefined)) list.splice(0, list.length, ...list.filter((entry) => entry !== undefined));
  list.forEach(closeGaps);
}
