import { REQUEST } from '../feed/request.js';
import { answers } from '../tools/answers.js';
import type { Reading } from './finding.js';

/** Reads a feed as widgets do; where a page learns only that it failed, asks again in other ways to learn why. */
export async function readAddress(url: string, request: typeof fetch = fetch): Promise<Reading> {
  const asked: RequestInit = { ...REQUEST, signal: AbortSignal.timeout(10_000) };
  try {
    const response = await request(url, asked);
    const { origin } = new URL(response.url);
    if (origin !== new URL(url).origin) return { outcome: 'redirected', to: origin };
    if (!response.ok) return { outcome: 'status', status: response.status };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { outcome: 'read', bytes, type: response.headers.get('content-type') ?? '' };
  } catch {
    if (!navigator.onLine) return { outcome: 'offline' };
  }
  try {
    const { type } = await request(url, { ...asked, redirect: 'manual' });
    if (type === 'opaqueredirect') return { outcome: 'redirected', to: '' };
  } catch {
    // Then it is no redirect.
  }
  return { outcome: (await answers(url, AbortSignal.timeout(10_000), request)) ? 'no-cors' : 'unreachable' };
}
