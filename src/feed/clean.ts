import type { Path, Problem } from './check.js';

const MAX_DEPTH = 16;
const MAX_LENGTH = 20_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
// Control characters but line ends and tabs, explicit bidi controls, and marks piled up beyond what scripts need.
const UNWANTED = /[\0-\x08\v\f\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]|(\p{M}{4})\p{M}+/gu;
const SCHEMA_ORG = /^https?:\/\/schema\.org\/(?=Event[A-Z]|\w+EventAttendanceMode$)/;

/**
 * A copy of parsed JSON that is safe to work on: no null entries, no keys that reach prototypes, no control characters,
 * no string beyond 20,000 characters. Undefined when it is nested deeper than any feed is.
 */
export function cleanFeed(json: unknown, problems: Problem[]): unknown {
  return isTooDeep(json) ? undefined : clean(json, [], problems);
}

/** Walks with a list of its own: a million brackets must not exhaust the stack. */
function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) next.push(inner);
    }
    level = next;
  }
  return false;
}

/** `path` is one list that grows and shrinks with the walk: most feeds never need a copy of it. */
function clean(value: unknown, path: (string | number)[], problems: Problem[]): unknown {
  if (typeof value === 'string') return cleanString(value, path, problems);
  if (typeof value !== 'object' || value === null) return value;
  const inner = (key: string | number, entry: unknown) => {
    path.push(key);
    const copy = clean(entry, path, problems);
    path.pop();
    return copy;
  };
  if (Array.isArray(value)) return value.map((entry, index) => inner(index, entry)).filter((entry) => entry !== null);
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (entry === null || entry === undefined) continue;
    if (FORBIDDEN.has(key)) problems.push({ level: 'error', code: 'forbidden-key', path: [...path, key] });
    else copy[key] = inner(key, entry);
  }
  return copy;
}

function cleanString(value: string, path: Path, problems: Problem[]): string {
  let text = value;
  if (text.length > MAX_LENGTH) {
    problems.push({ level: 'warning', code: 'text-too-long', path: [...path], args: { limit: MAX_LENGTH, found: text.length } });
    text = `${text.slice(0, MAX_LENGTH)}…`;
  }
  return text.replace(UNWANTED, '$1').replace(SCHEMA_ORG, '');
}
