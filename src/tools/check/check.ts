import { checkFeed, type Problem, type RefusalCode } from '../../feed/check.js';
import { MAX_BYTES } from '../../feed/load.js';
import { reviewFeed } from '../../feed/review.js';
import type { Feed } from '../../feed/schema.js';
import { wrongEncoding } from '../encoding.js';
import { deadAnchors } from './links.js';
import { overlapsIn } from './overlaps.js';
import { readSource, type Placed, type Source } from './source.js';
import { translationsOf, type Translation } from './translations.js';
import { unknownKeys } from './unknown-keys.js';

/** Everything that is to be said of a file. */
export interface Checked {
  readonly problems: readonly Placed[];
  readonly translations: readonly (Translation & { readonly line?: number })[];
  /** The feed as widgets would show it, with gaps where something was taken out; undefined when they refuse it. */
  readonly feed: Feed | undefined;
  /** What was written, for names in messages. */
  readonly json: unknown;
  readonly locate: Source['locate'];
}

/** Problems that are about a name and not about what it stands for. */
const AT_KEY = new Set(['unknown-key', 'forbidden-key', 'duplicate-key']);
const REPORTED_ELSEWHERE = new Set<RefusalCode>(['too-deep', 'too-many']);
const NOWHERE: Source['locate'] = () => ({ line: 1, column: 1 });

/** Checks the bytes of a feed as widgets will, and beyond. Never throws. */
export function checkBytes(bytes: Uint8Array): Checked {
  const problems: Problem[] = [];
  if (bytes.byteLength > MAX_BYTES) {
    problems.push({ level: 'error', code: 'too-large', path: [], args: { limit: MAX_BYTES, found: bytes.byteLength } });
  }
  const encoding = wrongEncoding(bytes);
  if (encoding) {
    const place = { ...(encoding === 'utf-16' ? NOWHERE([]) : placeOfBadByte(bytes)) };
    const problem: Problem = { level: 'error', code: encoding, path: [] };
    const all = [...problems.map((one) => ({ ...one, ...NOWHERE([]) })), { ...problem, ...place }];
    return { problems: all, translations: [], feed: undefined, json: undefined, locate: NOWHERE };
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb) problems.push({ level: 'notice', code: 'byte-order-mark', path: [] });
  const source = readSource(new TextDecoder().decode(bytes));
  const { json, locate } = source;
  const { feed, problems: inside } = source.readable ? checkJson(json) : { feed: undefined, problems: [] };
  return {
    problems: source.problems
      .concat(problems.concat(inside).map((problem) => place(problem, locate)))
      .sort((a, b) => a.line - b.line || a.column - b.column),
    translations: feed
      ? translationsOf(feed).map((one) => ({ ...one, ...(one.missing && { line: locate(one.missing).line }) }))
      : [],
    feed,
    json,
    locate,
  };
}

/** Lists are put together by concat: of what a hostile feed brings, there are more than a call takes arguments. */
function checkJson(json: unknown): { feed: Feed | undefined; problems: readonly Problem[] } {
  const result = checkFeed(json, { gaps: true });
  const unknown = unknownKeys(json);
  if (result.ok) {
    const { feed, problems } = result;
    return { feed, problems: problems.concat(reviewFeed(json, feed), deadAnchors(feed), overlapsIn(feed), unknown) };
  }
  const refused = REPORTED_ELSEWHERE.has(result.code) ? [] : [refusal(result.code)];
  return { feed: undefined, problems: result.problems.concat(refused, unknown) };
}

/** Gives a problem its place in the file. */
export function place(problem: Problem, locate: Source['locate']): Placed {
  return { ...problem, ...locate(problem.path, AT_KEY.has(problem.code) ? 'key' : 'value') };
}

function refusal(code: RefusalCode): Problem {
  return { level: 'error', code, path: code === 'unsupported-version' ? ['formatVersion'] : [] };
}

/** Where the text stops being UTF-8. */
function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [low, high] = [0, bytes.length];
  const decodes = (end: number) => {
    try {
      // A character that is cut in two by the end is no mistake.
      decoder.decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    } finally {
      try {
        decoder.decode();
      } catch {
        // The rest of a cut character is forgotten.
      }
    }
  };
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, low)).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.replace(/\ufffd$/, '').length + 1 };
}
