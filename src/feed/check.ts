import { cleanFeed, closeGaps, look, takeOut } from './clean.js';
import { repairReferences } from './references.js';
import type { Leaf } from './forms.js';
import { COLLECTIONS, feedSchema, type Feed, type FeedInput } from './schema.js';

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

/**
 * Reads what a feed says. What is wrong is left out at the smallest place that keeps the rest readable and is reported:
 * a bad field, else the entry it belongs to; only a feed without a named meeting is refused. Never throws, and leaves
 * `json` as it was. Where `gaps` is asked for, what is taken out of a list leaves undefined behind, so that positions are
 * those of `json`.
 */
export function checkFeed(json: unknown, { gaps = false } = {}): CheckResult {
  const problems: Problem[] = [];
  const refuse = (code: RefusalCode): CheckResult => ({ ok: false, code, problems });

  const { cleaned, excess } = cleanFeed(json, problems);
  if (excess) {
    problems.push({ level: 'error', ...excess });
    return refuse(excess.code);
  }
  if (!isRecord(cleaned)) return refuse('not-a-meeting');
  if (!/^"?1(\.|"?$)/.test(JSON.stringify(cleaned['formatVersion'] ?? '1'))) return refuse('unsupported-version');
  const data = prune<FeedInput>(feedSchema, cleaned, problems);
  if (data === undefined) return refuse('not-a-meeting');
  const feed = complete(data);
  repairReferences(feed, problems);
  if (!gaps) closeGaps(feed);
  return { ok: true, feed, problems };
}

/** A schema, as far as it is run here. */
interface Runnable {
  readonly _zod: { run(payload: never, context: never): unknown };
}

/**
 * Takes out what a schema does not accept, from the leaves upwards, until the rest is accepted; undefined when nothing is
 * left. An entry of a list leaves a gap, so that the positions of the others stay those of the file. `base` is where in
 * the feed `json` stands.
 */
export function prune<T>(schema: Runnable, json: unknown, problems: Problem[], base: Path = []): T | undefined {
  for (let first = true; ; first = false) {
    // What safeParse calls, without the errors with sentences that it makes of the issues.
    const { value: data, issues } = schema._zod.run(
      { value: json, issues: [] } as never,
      { async: false } as never,
    ) as {
      readonly value: T;
      readonly issues: readonly Issue[];
    };
    if (issues.length === 0) return data;
    for (const issue of issues) {
      const value = look(json, issue.path ?? []);
      for (const path of culprits(issue, value)) {
        if (first || value !== undefined) problems.push(describe(issue, [...base, ...path], value));
        const doomed = value === undefined ? path.slice(0, -1) : path;
        if (doomed.length === 0) return undefined;
        takeOut(look(json, doomed.slice(0, -1)), doomed.at(-1)!);
      }
    }
  }
}

/** Of a map with one bad entry, that entry. */
function culprits({ path = [], params }: Issue, value: unknown): Path[] {
  if (!params?.entry || !isRecord(value)) return [path];
  const bad = Object.keys(value).filter((key) => !params.entry!(value[key]));
  return bad.length > 0 && bad.length < Object.keys(value).length ? bad.map((key) => [...path, key]) : [path];
}

function complete(data: FeedInput): Feed {
  const feed = { ...data, defaultLanguage: data.defaultLanguage ?? data.languages?.[0] ?? 'en' } as Feed;
  for (const kind of COLLECTIONS) (feed[kind] as unknown) ??= [];
  return feed;
}

interface Issue {
  readonly path?: Path;
  readonly expected?: string;
  readonly params?: Leaf;
}

function describe({ expected, params = {} }: Issue, path: Path, value: unknown): Problem {
  if (value === undefined) return { level: 'error', code: 'missing-field', path };
  const { type = expected, known, code } = params;
  if (expected || code === 'wrong-type' || (type && typeof value !== type)) {
    return { level: 'error', code: 'wrong-type', path, args: { expected: String(type) } };
  }
  return { level: 'error', code: code!, path, ...(known && { args: { known: known.join(', ') } }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
