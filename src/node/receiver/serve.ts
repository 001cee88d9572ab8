import { serve, type HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Feed } from '../../feed/schema.js';
import { createReceiver } from './app.js';
import { openDatabase } from './database.js';
import { Desk } from './desk.js';
import type { Log } from './log.js';
import { smtpSender } from './mail.js';
import { sendDue } from './outbox.js';
import { purge, type Retention } from './retention.js';
import { tokenOf } from './secrets.js';
import { Store } from './store.js';

/** What a receiver that listens is told. */
export interface ServeOptions {
  /** Reads the feed anew; rejects when it cannot be read. */
  readonly readFeed: () => Promise<Feed>;
  readonly database: { readonly url: string } | { readonly folder: string };
  readonly port: number;
  readonly host: string;
  readonly origins: readonly string[];
  /** Address under which people reach it; else that of this machine. */
  readonly publicUrl?: string | undefined;
  readonly organiserKey?: string | undefined;
  readonly secret?: string | undefined;
  readonly mail?: { readonly url: string; readonly from: string } | undefined;
  /** Whether a proxy in front names the address that a request came from. */
  readonly proxied?: boolean;
  readonly postsPerMinute?: number;
  /** How long answers are kept. */
  readonly retention?: Retention;
  readonly log: Log;
}

const SECOND = 1000;
const FEED_EVERY = 60 * SECOND;
const MAIL_EVERY = 5 * SECOND;
const PURGE_EVERY = 3600 * SECOND;
const PATIENCE = 10 * SECOND;

/** Starts a receiver; answers once it listens. `stop` finishes what was begun, and takes nothing new. */
export async function serveReceiver(
  options: ServeOptions,
): Promise<{ readonly url: string; stop: () => Promise<void> }> {
  const { log, origins, organiserKey, proxied = false, postsPerMinute, retention } = options;
  let feed = await options.readFeed();
  const database = await openDatabase(options.database);
  const mail = options.mail && (await smtpSender(options.mail.url, options.mail.from));
  const store = new Store(database);
  const secret = options.secret ?? database.secret;
  let ready = true;
  let publicUrl = options.publicUrl ?? '';

  const clientOf = (context: Context): string => {
    const forwarded = proxied ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
    return forwarded ?? (context.env as HttpBindings).incoming.socket.remoteAddress ?? '';
  };
  const app = createReceiver({
    database,
    feed: () => feed,
    origins,
    publicUrl: () => publicUrl,
    organiserKey,
    secret,
    clientOf,
    log,
    mail: mail !== undefined,
    isReady: () => ready,
    ...(postsPerMinute !== undefined && { postsPerMinute }),
    ...(retention && { retention }),
  });

  const renew = async () => {
    feed = await options.readFeed();
    const desk = new Desk(feed);
    // Places that were added go to those who wait.
    const given = desk.registration ? await store.fill(desk.meeting, desk.placesOf(desk.meeting)) : 0;
    if (given > 0) log({ level: 'info', event: 'places-given', count: given });
  };
  const forget = async () => {
    const { erased, relieved } = await purge(database, Date.now());
    if (erased + relieved > 0) log({ level: 'info', event: 'retention', erased, relieved });
  };
  const linkOf = (id: string) => new URL(`registrations/${tokenOf(secret, id)}`, publicUrl).href;
  const deliver = async () => {
    if (mail) await sendDue(database, { feed, send: mail.send, log, linkOf, now: Date.now() });
  };
  const tasks = [
    every(FEED_EVERY, 'feed', renew, log),
    every(MAIL_EVERY, 'mail', deliver, log),
    every(PURGE_EVERY, 'retention', forget, log),
  ];

  try {
    await renew();
    await forget();
    const server = await listening(app.fetch, options);
    const { port } = server.address() as AddressInfo;
    publicUrl = withSlash(options.publicUrl ?? `http://localhost:${port}`);
    return {
      url: publicUrl,
      async stop() {
        ready = false;
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeIdleConnections();
        const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
        await closed;
        clearTimeout(impatient);
        await Promise.all(tasks.map((task) => task.stop()));
        mail?.close();
        await database.close();
      },
    };
  } catch (error) {
    await Promise.all(tasks.map((task) => task.stop()));
    mail?.close();
    await database.close();
    throw error;
  }
}

function listening(
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
  { port, host }: ServeOptions,
) {
  return new Promise<Server>((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server)) as Server;
    server.once('error', reject);
  });
}

/** Does something again and again, once at a time; what goes wrong is logged and tried the next time. */
function every(milliseconds: number, event: string, run: () => Promise<void>, log: Log): { stop: () => Promise<void> } {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= run()
      .catch((error: unknown) => log({ level: 'error', event: `${event}-failed`, name: (error as Error).name }))
      .finally(() => (running = undefined));
  }, milliseconds);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
