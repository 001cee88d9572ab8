import { safeParse } from 'zod/v4/core';
import { cleanFeed } from './clean.js';
import { repairReferences } from './references.js';
import { COLLECTIONS, EXPECTED, feedSchema, type Feed, type FeedInput, type Leaf } from './schema.js';

/** Where in the feed: property names and positions from the top. */
export type Path = readonly (string | number)[];

/**
 * `error`: something is not shown as it was meant. `warning`: it is shown, a field is missing or repaired.
 * `notice`: worth knowing.
 */
export type ProblemLevel = 'error' | 'warning' | 'notice';

export interface Problem {
  readonly level: ProblemLevel;
  readonly code: string;
  readonly path: Path;
  readonly args?: Readonly<Record<string, string | number>>;
}

export type CheckResult =
  | { readonly ok: true; readonly feed: Feed; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly code: RefusalCode; readonly problems: readonly Problem[] };

/** Why nothing of a feed can be shown. */
export type RefusalCode = 'not-a-meeting' | 'unsupported-version' | 'too-deep' | 'too-many';

/** How many entries of a kind a feed may hold. */
export const LIMITS = { sessions: 5000, people: 5000 } as const;

/**
 * Reads what a feed says. What is wrong is left out at the smallest place that keeps the rest readable and is reported:
 * a bad field, else the entry it belongs to; only a feed without a named meeting is refused. Never throws, and leaves
 * `json` as it was.
 */
export function checkFeed(json: unknown): CheckResult {
  const problems: Problem[] = [];
  const refuse = (code: RefusalCode): CheckResult => ({ ok: false, code, problems });

  const cleaned = cleanFeed(json, problems);
  if (cleaned === undefined) return refuse('too-deep');
  if (!isRecord(cleaned)) return refuse('not-a-meeting');
  const version = cleaned['formatVersion'];
  if (typeof version === 'string' && !/^1(\.|$)/.test(version)) return refuse('unsupported-version');
  for (const kind of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
    const entries = cleaned[kind];
    if (Array.isArray(entries) && entries.length > LIMITS[kind]) {
      problems.push({ level: 'error', code: 'too-many', path: [kind], args: { limit: LIMITS[kind], found: entries.length } });
      return refuse('too-many');
    }
  }

  const feed = prune(cleaned, problems);
  if (feed === undefined) return refuse('not-a-meeting');
  for (const path of EXPECTED) {
    if (look(cleaned, path) === undefined && !problems.some((problem) => String(problem.path) === String(path))) {
      problems.push({ level: 'warning', code: 'missing-field', path });
    }
  }
  repairReferences(feed, problems);
  return { ok: true, feed, problems };
}

/** Takes out what the schema does not accept, from the leaves upwards, until the rest is a feed. */
function prune(json: Record<string, unknown>, problems: Problem[]): Feed | undefined {
  for (let first = true; ; first = false) {
    const result = safeParse(feedSchema, json);
    if (result.success) return complete(result.data);
    const paths = new Map<string, Path>();
    for (const issue of result.error.issues as readonly Issue[]) {
      const value = look(json, issue.path);
      if (first || value !== undefined) problems.push(describe(issue, value));
      const doomed = value === undefined ? issue.path.slice(0, -1) : issue.path;
      if (doomed.length === 0 || String(doomed) === 'meeting') return undefined;
      paths.set(String(doomed), doomed);
    }
    // Entries of one list go from the end, so that the positions before them stay true.
    for (const path of [...paths.values()].sort(lastFirst)) remove(json, path);
  }
}

function complete(data: FeedInput): Feed {
  const feed = { ...data, defaultLanguage: data.defaultLanguage ?? data.languages?.[0] ?? 'en' } as Feed;
  for (const kind of COLLECTIONS) (feed[kind] as unknown) ??= [];
  return feed;
}

interface Issue {
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
  readonly params?: Leaf;
}

function describe({ path, message, expected, params }: Issue, value: unknown): Problem {
  const type = expected ?? params?.type;
  if (value === undefined) return { level: 'error', code: 'missing-field', path };
  // eslint-disable-next-line valid-typeof -- the names of types in the schema are those of typeof
  if (type !== undefined && (expected || typeof value !== type)) {
    return { level: 'error', code: 'wrong-type', path, args: { expected: type } };
  }
  const args = params?.known && { known: params.known.join(', ') };
  return { level: 'error', code: message, path, ...(args && { args }) };
}

function look(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], json);
}

function remove(json: unknown, path: Path): void {
  const parent = look(json, path.slice(0, -1));
  const key = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(key as number, 1);
  else if (isRecord(parent)) delete parent[key];
}

function lastFirst(a: Path, b: Path): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [one, other] = [a[index]!, b[index]!];
    if (one !== other) return typeof one === 'number' && typeof other === 'number' ? other - one : one < other ? 1 : -1;
  }
  return b.length - a.length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
