import { checkFeed, type Problem, type RefusalCode } from '../feed/check.js';
import type { Feed } from '../feed/schema.js';
import { decodeText } from '../tools/encoding.js';
import { KnownError, type Io } from './command.js';
import { isAddress, readInput } from './input.js';

/** A feed as a command reads it. */
export interface FeedFile {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** What was read, as it is written. */
  readonly text: string;
  /** Its address, for links in it that are relative; undefined for a file. */
  readonly base: string | undefined;
}

const REFUSALS: Readonly<Record<RefusalCode, string>> = {
  'not-a-meeting': 'is no meeting feed: a feed is an object with a meeting that has a name.',
  'unsupported-version': 'is a feed of another version: formatVersion must be 1.x.',
  'too-deep': 'is nested deeper than a feed may be.',
  'too-many': 'holds more than a feed may.',
};

/** Reads and checks the feed at a file, an address or `-`. Throws `KnownError` when nothing of it can be used. */
export async function readFeedFile(where: string, io: Pick<Io, 'stdin'>): Promise<FeedFile> {
  const { name, bytes } = await readInput(where, io);
  const text = decodeText(bytes, name);
  const result = checkFeed(parseJson(text, name));
  if (!result.ok) throw new KnownError(`${name} ${REFUSALS[result.code]}`);
  return { feed: result.feed, problems: result.problems, text, base: isAddress(where) ? where : undefined };
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KnownError(`${name} is not JSON: ${(cause as Error).message}.`, { cause });
  }
}
