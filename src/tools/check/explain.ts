import type { Path, ProblemLevel } from '../../feed/check.js';
import { look } from '../../feed/clean.js';
import { COLLECTIONS, type Collection } from '../../feed/schema.js';
import { wordsOf } from '../report.js';
import type { Checked } from './check.js';
import type { Placed } from './source.js';
import { MOST_GUESSES } from './unknown-keys.js';
import { ENGLISH } from './words/english.js';
import type { Tongue } from './words/tongue.js';

/** A problem as its reader gets it. */
export interface Explained {
  readonly level: ProblemLevel;
  readonly code: string;
  readonly line: number;
  readonly column: number;
  /** Such as `sessions[3].rooms[0]`; empty for the file itself. */
  readonly path: string;
  /** What it belongs to, such as “session “Opening””. */
  readonly entry?: string;
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}

/** The collection that a code speaks of. */
const REFERRED: Readonly<Record<string, Collection | 'questions'>> = {
  'unknown-person': 'people',
  'unknown-organization': 'organizations',
  'unknown-room': 'rooms',
  'unknown-track': 'tracks',
  'unknown-document': 'documents',
  'unknown-session': 'sessions',
  'unknown-parent': 'sessions',
  'dead-anchor': 'sessions',
  'unknown-field': 'questions',
};

/** Puts the problems of a file into words. */
export function explain(
  problems: readonly Placed[],
  { json }: Pick<Checked, 'json'>,
  tongue: Tongue = ENGLISH,
): Explained[] {
  const ids = new Map<string, string[]>(COLLECTIONS.map((kind) => [kind, idsOf(look(json, [kind]))]));
  ids.set('questions', [
    ...idsOf(look(json, ['registration', 'fields'])),
    ...idsOf(look(json, ['registration', 'consents'])),
  ]);
  const told = new Map<string, number>();
  return problems.map(({ level, code, path, args = {}, line, column }) => {
    const times = (told.get(code) ?? 0) + 1;
    told.set(code, times);
    const words = tongue.wordsOf(code) ?? wordsOf(code);
    const entry = entryOf(path, json, tongue);
    const at = {
      args,
      level,
      value: look(json, path),
      key: keyOf(path),
      owner: ownerOf(path, tongue),
      ids: times > MOST_GUESSES ? [] : (ids.get(REFERRED[code] ?? 'sessions') ?? []),
    };
    const hint = words.write(at);
    return {
      level,
      code,
      line,
      column,
      path: pathText(path),
      ...(entry !== undefined && { entry: printable(entry) }),
      message: printable(words.says(at)),
      ...(hint !== '' && { hint: printable(hint) }),
    };
  });
}

/** A path as programmers write it: `sessions[3].name.en`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[\w$-]+$/.test(step)) return index === 0 ? step : `.${step}`;
      return `[${printable(JSON.stringify(step))}]`;
    })
    .join('');
}

/** Words of a feed may hold characters that move the cursor or turn the line around. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu, '\ufffd');
}

/** The last name of a path, without positions: that of the list for an entry. */
function keyOf(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function ownerOf(path: Path, { feed, these, entry, entryOf: inList, quote }: Tongue): string {
  const around = path.slice(0, -1);
  const last = around.at(-1);
  if (last === undefined) return feed;
  if (around.length === 2 && typeof last === 'number') return these[around[0]!] ?? entry;
  return typeof last === 'number' ? inList(String(around.at(-2))) : quote(last);
}

/** The session, person or room that a place is in, by its name. */
function entryOf([kind, index]: Path, json: unknown, { nouns, quote }: Tongue): string | undefined {
  const noun = nouns[kind ?? ''];
  if (noun === undefined || typeof index !== 'number') return undefined;
  const name = look(json, [kind!, index, 'name']);
  const language = look(json, ['defaultLanguage']);
  const texts = typeof name === 'object' && name !== null ? (name as Record<string, unknown>) : { name };
  const words =
    (typeof language === 'string' ? look(texts, [language]) : undefined) ??
    Object.values(texts).find((text) => text !== undefined) ??
    look(json, [kind!, index, 'id']);
  return typeof words === 'string' && words.trim() !== '' ? `${noun} ${quote(words)}` : undefined;
}

function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry) => look(entry, ['id'])).filter((id) => typeof id === 'string');
}
