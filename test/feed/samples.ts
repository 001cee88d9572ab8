import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkFeed, type Path, type Problem } from '../../src/feed/check.js';
import type { Feed } from '../../src/feed/schema.js';

/** JSON of a feed before anything checked it. */
export type Json = Record<string, unknown>;

/** A flawless feed of one day in Madrid; `parts` replace or add top-level fields. */
export function feedJson(parts: Json = {}): Json {
  return {
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    id: 'sample-feed',
    sequence: 1,
    dateModified: '2024-09-01',
    defaultLanguage: 'en',
    languages: ['en'],
    meeting: meetingJson(),
    sessions: [sessionJson()],
    ...parts,
  };
}

export function meetingJson(parts: Json = {}): Json {
  return { id: 'sample-meeting', name: 'Sample meeting', startDate: '2024-09-19', timeZone: 'Europe/Madrid', ...parts };
}

export function sessionJson(parts: Json = {}): Json {
  return {
    id: 'sample-session',
    name: 'Sample session',
    startDate: '2024-09-19T10:00',
    endDate: '2024-09-19T11:00',
    ...parts,
  };
}

/** The feed in a JSON that must be readable. */
export function accepted(json: unknown): Feed {
  const result = checkFeed(json);
  assert.ok(result.ok, `refused: ${result.ok || result.code}`);
  return result.feed;
}

/** Problems as "level code path", which is what a report is made of. */
export function reported(problems: readonly Problem[]): string[] {
  return problems.map(({ level, code, path }) => `${level} ${code} ${path.join('.')}`);
}

const BROKEN = new URL('../feeds/', import.meta.url);

/** Codes that have a broken feed of their own. */
export function brokenCodes(): string[] {
  return readdirSync(BROKEN).map((name) => name.replace(/\.json$/, ''));
}

export function brokenText(code: string): string {
  return readFileSync(new URL(`${code}.json`, BROKEN), 'utf8');
}

/** A feed of a real meeting. */
export function realText(name: 'u4ssc-1' | 'u4ssc-8'): string {
  return readFileSync(new URL(`../../stories/feeds/${name}.json`, import.meta.url), 'utf8');
}

export function realFeed(name: 'u4ssc-1' | 'u4ssc-8'): Feed {
  return accepted(JSON.parse(realText(name)));
}

/** Takes out of parsed JSON what stands at a path. */
export function drop(json: unknown, path: Path): void {
  const parent = at(json, path.slice(0, -1)) as Json | unknown[];
  const key = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(key as number, 1);
  else delete parent[key];
}

/** Replaces in parsed JSON what stands at a path. */
export function put(json: unknown, path: Path, value: unknown): void {
  (at(json, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1)!] = value;
}

export function at(json: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string | number, unknown>)[key], json);
}
