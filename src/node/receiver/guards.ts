import { isIPv6 } from 'node:net';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from './log.js';
import { Refused } from './refused.js';

const MAX_BODY = 64 * 1024;
const MINUTE = 60_000;
const MAX_CLIENTS = 50_000;

/** Answers as JSON what is refused. */
export function refuse(context: Context, refused: Refused): Response {
  if (refused.retryAfter !== undefined) context.header('Retry-After', String(refused.retryAfter));
  if (refused.code === 'unauthorized') context.header('WWW-Authenticate', 'Bearer');
  return context.json(refused.toJSON(), refused.status as ContentfulStatusCode);
}

/** Headers that keep answers out of caches, frames and other people's pages. */
export const headers: readonly MiddlewareHandler[] = [
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Pages of the listed origins read the answers.
    crossOriginResourcePolicy: false,
  }),
  async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  },
];

/** Lets pages of these origins post and read the answer, and refuses what pages of others send. */
export function originsOf(origins: readonly string[], own: () => string): MiddlewareHandler[] {
  return [
    cors({
      origin: (origin) => (origins.includes(origin) ? origin : null),
      allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
      allowHeaders: ['Content-Type', 'Idempotency-Key'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
    async (context, next) => {
      const origin = context.req.header('Origin');
      if (origin !== undefined && origin !== own() && !origins.includes(origin))
        throw new Refused('origin-not-allowed');
      await next();
    },
  ];
}

export const limitBody = bodyLimit({
  maxSize: MAX_BODY,
  onError: (context) => refuse(context, new Refused('too-large')),
});

/** Whom an address belongs to: of IPv6, everybody has 64 bits to choose from. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const ofIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (ofIPv4) return ofIPv4;
  const [start, end] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: end ? 8 - start!.length - end.length : 0 }, () => '0');
  return [...start!, ...zeros, ...(end ?? [])]
    .slice(0, 4)
    .map((group) => parseInt(group, 16))
    .join(':');
}

/**
 * At most so many posts a minute from one address, or from one network of 64 bits. Addresses are kept in memory alone, for a
 * minute, and written nowhere.
 */
export function limitRate(
  perMinute: number,
  clientOf: (context: Context) => string,
  now: () => number,
): MiddlewareHandler {
  let since = now();
  const posts = new Map<string, number>();
  return async (context, next) => {
    if (perMinute > 0 && !['GET', 'HEAD', 'OPTIONS'].includes(context.req.method)) {
      if (now() - since >= MINUTE || posts.size > MAX_CLIENTS) {
        since = now();
        posts.clear();
      }
      const client = networkOf(clientOf(context));
      const count = (posts.get(client) ?? 0) + 1;
      posts.set(client, count);
      if (count > perMinute) {
        throw new Refused('too-many-requests', { retryAfter: Math.max(1, Math.ceil((since + MINUTE - now()) / 1000)) });
      }
    }
    await next();
  };
}

/** A line for each request: which kind, how it went, how long it took. Addresses and links are not among it. */
export function logged(log: Log, now: () => number): MiddlewareHandler {
  return async (context, next) => {
    const started = now();
    await next();
    const { method } = context.req;
    log({
      level: 'info',
      event: 'request',
      method,
      route: routePath(context, -1),
      status: context.res.status,
      ms: now() - started,
    });
  };
}
