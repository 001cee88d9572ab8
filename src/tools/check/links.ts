import type { Path, Problem } from '../../feed/check.js';
import type { Block, Inline } from '../../feed/blocks.js';
import { readMarkdown } from '../../feed/markdown.js';
import type { Feed } from '../../feed/schema.js';
import { walkFeed } from './walk.js';

/** A link of a feed, as it is written. */
export interface Link {
  readonly url: string;
  readonly path: Path;
}

/** Where relative links start when nobody knows the address of the feed. */
const NOWHERE = 'https://feed.invalid/';

/** Every link of a feed, those inside its texts included. `base` is the address of the feed, when it has one. */
export function linksIn(feed: Feed, base = NOWHERE): Link[] {
  const links: Link[] = [];
  walkFeed(feed, {
    leaf: (value, path, form) => {
      if (form === 'url') links.push({ url: value as string, path });
      if (form === 'urls') {
        for (const [tag, url] of Object.entries(value as Record<string, string>))
          links.push({ url, path: [...path, tag] });
      }
      if (form === 'text' && feed.textFormat === 'markdown') {
        const texts = typeof value === 'string' ? { '': value } : (value as Record<string, string>);
        for (const [tag, text] of Object.entries(texts)) {
          const here = tag === '' ? path : [...path, tag];
          for (const url of linksOf(readMarkdown(text, base))) links.push({ url, path: here });
        }
      }
    },
  });
  return links.map(({ url, path }) => ({ url: new URL(url, base).href, path }));
}

/** Links into a programme, such as `#meeting:u4ssc-8/opening`, whose session is not there. */
export function deadAnchors(feed: Feed): Problem[] {
  const sessions = new Set(feed.sessions.map((session) => session?.id));
  return linksIn(feed).flatMap(({ url, path }): Problem[] => {
    const { hash } = new URL(url);
    const [, meeting, session] = /^#meeting:([^/?]*)\/(.*)$/.exec(hash) ?? [];
    if (meeting === undefined) {
      const alone = url.startsWith(`${NOWHERE}#`);
      return alone ? [{ level: 'warning', code: 'dead-anchor', path, args: { anchor: hash } }] : [];
    }
    const id = decode(session!);
    if (decode(meeting) !== feed.meeting.id || (id !== undefined && sessions.has(id))) return [];
    return [{ level: 'warning', code: 'dead-anchor', path, args: { anchor: hash, id: id ?? session! } }];
  });
}

function linksOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.content).flatMap(inLine));
}

function inLine(part: Inline): string[] {
  if (typeof part === 'string' || !('content' in part)) return [];
  return [...(part.kind === 'link' ? [part.url] : []), ...part.content.flatMap(inLine)];
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
