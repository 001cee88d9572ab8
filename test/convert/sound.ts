import assert from 'node:assert/strict';
import { checkFeed } from '../../src/feed/check.js';
import { KnownError } from '../../src/node/command.js';
import type { Converted } from '../../src/tools/convert/convert.js';
import type { ConvertOptions } from '../../src/tools/convert/draft.js';
import { sayProblems } from '../../src/tools/convert/words/say.js';
import { convertText } from './samples.js';

/**
 * Whatever a file holds: it becomes a feed that is right and safe, or it is refused in one sentence. What it became, or the
 * sentence.
 */
export async function assertSound(
  text: string,
  from?: string,
  options: ConvertOptions = {},
): Promise<Converted | string> {
  let converted: Converted;
  try {
    converted = await convertText(text, options, from);
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    assert.match(error.message, /^[^\n]{10,400}[.?!]$/);
    return error.message;
  }
  assertFeed(converted);
  return converted;
}

export function assertFeed({ feed, problems }: Converted): void {
  const result = checkFeed(feed);
  assert.ok(result.ok);
  assert.deepEqual(result.problems, []);
  const written = JSON.stringify(feed);
  assert.doesNotMatch(written, /[\ud800-\udfff]|\\ud[89a-f]/u, 'half a character');
  for (const [, url] of written.matchAll(/"(?:url|liveUrl|hasMap|logo)":"([^"]*)"/g))
    assert.match(url!, /^https?:\/\//);
  for (const sentence of sayProblems(problems)) assert.match(sentence, /^(?:error|warning|notice): [^\n]+$/);
}
