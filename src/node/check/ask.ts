import type { Problem } from '../../feed/check.js';
import type { Link } from '../../tools/check/links.js';

/** How links are asked; the network and the pauses are exchanged in tests. */
export interface Manners {
  readonly request?: typeof fetch;
  readonly pause?: (milliseconds: number) => Promise<void>;
  readonly agent?: string;
  readonly told?: (done: number, of: number) => void;
}

const HOSTS_AT_ONCE = 4;
const PAUSE = 500;
const TIMEOUT = 15_000;

/**
 * Asks each address once whether it is there: only for its head where the server allows that, one after the other and with
 * a pause on the same server, no more than four servers at once. Every place that has a link is told of the answer.
 */
export async function askLinks(links: readonly Link[], manners: Manners = {}): Promise<Problem[]> {
  const places = new Map<string, Link['path'][]>();
  for (const { url, path } of links) {
    if (!/^https?:/.test(url)) continue;
    const page = url.replace(/#.*$/s, '');
    places.set(page, [...(places.get(page) ?? []), path]);
  }
  const queues = [...groupBy([...places.keys()], (url) => new URL(url).host).values()];
  const problems: Problem[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index > 0) await (manners.pause ?? wait)(PAUSE);
        const answer = await ask(url, manners);
        manners.told?.(++done, places.size);
        if (!answer) continue;
        const { level, code, reason } = answer;
        for (const path of places.get(url)!) problems.push({ level, code, path, args: { url, reason } });
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return problems;
}

interface Answer {
  readonly level: 'warning' | 'notice';
  readonly code: 'dead-link' | 'unclear-link';
  readonly reason: string;
}

async function ask(url: string, { request = fetch, agent = 'meeting-widgets' }: Manners): Promise<Answer | undefined> {
  const dead = (reason: string): Answer => ({ level: 'warning', code: 'dead-link', reason });
  const unclear = (reason: string): Answer => ({ level: 'notice', code: 'unclear-link', reason });
  const signal = AbortSignal.timeout(TIMEOUT);
  try {
    let status = 0;
    // Some servers know no HEAD, and say so in many ways.
    for (const method of ['HEAD', 'GET']) {
      const response = await request(url, { method, signal, redirect: 'follow', headers: { 'user-agent': agent } });
      await response.body?.cancel();
      ({ status } = response);
      if (response.ok || status === 429) break;
    }
    if (status >= 200 && status < 300) return undefined;
    return status === 404 || status === 410 ? dead(`HTTP status ${status}`) : unclear(`HTTP status ${status}`);
  } catch (error) {
    if (signal.aborted) return unclear(`no answer within ${TIMEOUT / 1000} seconds`);
    const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
    return code === 'ENOTFOUND' ? dead(`no server is called ${new URL(url).host}`) : unclear(code ?? message);
  }
}

function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
