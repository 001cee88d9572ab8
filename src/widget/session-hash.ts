import type { Feed } from '../feed/schema.js';
import { HASH } from './hash.js';

/** The part of a page's address that opens a session: "#meeting:u4ssc-8/opening". */
export function sessionHash(meeting: string | undefined, session: string): string {
  return `${HASH}${encodeURIComponent(meeting ?? '')}/${encodeURIComponent(session)}`;
}

/** Whether a programme of the meeting can be seen around an element: it opens the session that the page's address names. */
export function hasProgramme(meeting: string | undefined, near: Element): boolean {
  const roots = new Set<Node>([document, near.getRootNode()]);
  return [...roots]
    .flatMap((root) => [...(root as ParentNode).querySelectorAll<Element & { feed?: Feed }>('meeting-agenda')])
    .some((programme) => {
      const { feed } = programme;
      return feed && (feed.meeting.id ?? feed.id) === meeting && programme.getClientRects().length > 0;
    });
}

/** The part of a page's address that hands over the choice of some sessions: "#meeting:u4ssc-8?opening+panel-1". */
export function choiceHash(meeting: string | undefined, sessions: Iterable<string>): string {
  return `${HASH}${encodeURIComponent(meeting ?? '')}?${[...sessions].map(encodeURIComponent).join('+')}`;
}

/** The sessions of a meeting whose choice a page's hash hands over. */
export function choiceOfHash(hash: string, meeting: string | undefined): string[] | undefined {
  const start = choiceHash(meeting, []);
  if (!hash.startsWith(start)) return undefined;
  return hash
    .slice(start.length)
    .split('+')
    .map(decode)
    .filter((id) => id !== undefined && id !== '') as string[];
}

/** The session of a meeting that a page's hash names; undefined when it is about something else. */
export function sessionOfHash(hash: string, meeting: string | undefined): string | undefined {
  const start = sessionHash(meeting, '');
  if (!hash.startsWith(start)) return undefined;
  return decode(hash.slice(start.length));
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
