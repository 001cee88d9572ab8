import { parseArgs } from 'node:util';
import { KnownError, UsageError, type Command, type Io } from '../command.js';
import { readFeedFile } from '../feed.js';
import { asMissing } from '../receiver/optional.js';
import { RETENTION, type Retention } from '../receiver/retention.js';
import type { ServeOptions } from '../receiver/serve.js';

const PORT = 8090;
const SHORTEST_KEY = 16;

export const command: Command = {
  summary: 'receive the registrations for the meeting of a feed and keep them in a database',
  usage: `npx meeting-widgets receive --feed FEED [--port N] [--data DIR] [--origin ORIGIN]… [--host HOST] [--url URL]

  --feed FEED      the feed with the registration: a file, or an http or https address
  --port N         where it listens; ${PORT} unless said
  --data DIR       the folder of the embedded database; ./registrations unless said
  --origin ORIGIN  a site whose pages may post, such as https://www.example.org; can be given several times
  --host HOST      the address it listens on; 127.0.0.1 unless said, 0.0.0.0 for every one of the machine
  --url URL        the address under which people reach it, for the links in their receipts

  From the environment:
  DATABASE_URL     PostgreSQL instead of the embedded database
  ORGANISER_KEY    opens the export at /api/registrations.csv and .json, as bearer token; at least ${SHORTEST_KEY} characters
  RECEIVER_SECRET  signs links and tickets, instead of a secret in the database
  SMTP_URL, MAIL_FROM  a mail server and a sender, for acknowledgements
  TRUST_PROXY      1 when a proxy in front sets X-Forwarded-For
  POSTS_PER_MINUTE how many posts are taken from one address; 120 unless said, 0 for any number
  KEEP_DAYS        how many days after the meeting answers are kept; ${RETENTION.days} unless said
  KEEP_SPECIAL_DAYS  the same for answers that may reveal health or belief; ${RETENTION.specialDays} unless said
`,
  async run(args, io) {
    const options = optionsOf(args, io);
    const { serveReceiver } = await import('../receiver/serve.js').catch((error: unknown) => {
      throw asMissing(error) ?? error;
    });
    const { url, stop } = await serveReceiver(options).catch((error: unknown) => {
      throw asKnown(error, options);
    });
    io.stderr(`meeting-widgets receive: registrations are received at ${url}api/registrations\n`);
    if (options.origins.length === 0)
      io.stderr('meeting-widgets receive: no page may post yet: name its site with --origin\n');
    if (!options.organiserKey) io.stderr('meeting-widgets receive: there is no export: set ORGANISER_KEY\n');
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await stop();
    return 0;
  },
};

function optionsOf(args: readonly string[], { env, stdin, stdout }: Io): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      feed: { type: 'string' },
      port: { type: 'string', default: String(PORT) },
      data: { type: 'string', default: 'registrations' },
      origin: { type: 'string', multiple: true, default: [] },
      host: { type: 'string', default: '127.0.0.1' },
      url: { type: 'string' },
    },
  });
  const where = values.feed;
  if (where === undefined) throw new UsageError('No feed is named: add --feed FEED.');
  if (where === '-') throw new UsageError('--feed takes a file or an address: it is read again every minute.');
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError('--port takes a number up to 65535.');
  const { ORGANISER_KEY: organiserKey, SMTP_URL: smtp, MAIL_FROM: from, DATABASE_URL: database } = env;
  if (organiserKey !== undefined && organiserKey.length < SHORTEST_KEY) {
    throw new KnownError(
      `ORGANISER_KEY is too short to keep registrations safe: take at least ${SHORTEST_KEY} characters.`,
    );
  }
  if (smtp && !from) throw new KnownError('SMTP_URL is set and MAIL_FROM is not: name the sender of acknowledgements.');
  const limit = countIn(env, 'POSTS_PER_MINUTE');
  return {
    readFeed: async () => (await readFeedFile(where, { stdin })).feed,
    database: database ? { url: database } : { folder: values.data },
    port,
    host: values.host,
    origins: values.origin.map(originOf),
    publicUrl: values.url === undefined ? undefined : addressOf(values.url, '--url'),
    organiserKey,
    secret: env['RECEIVER_SECRET'],
    mail: smtp && from ? { url: smtp, from } : undefined,
    proxied: env['TRUST_PROXY'] === '1',
    ...(limit !== undefined && { postsPerMinute: limit }),
    retention: retentionIn(env),
    log: (line) => stdout(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`),
  };
}

function countIn(env: Io['env'], name: string): number | undefined {
  const said = env[name];
  if (said !== undefined && !/^\d{1,5}$/.test(said)) throw new KnownError(`${name} takes a whole number.`);
  return said === undefined ? undefined : Number(said);
}

/** What may reveal health or belief is never kept longer than the rest. */
function retentionIn(env: Io['env']): Retention {
  const days = countIn(env, 'KEEP_DAYS') ?? RETENTION.days;
  const specialDays = countIn(env, 'KEEP_SPECIAL_DAYS') ?? RETENTION.specialDays;
  return { days, specialDays: Math.min(days, specialDays) };
}

function originOf(text: string): string {
  const { origin, pathname } = new URL(addressOf(text, '--origin'));
  if (pathname !== '/') throw new UsageError(`--origin takes a site without path: ${origin}`);
  return origin;
}

function addressOf(text: string, option: string): string {
  const known = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!known) throw new UsageError(`${option} takes an https address, not ${text}.`);
  return new URL(text).href;
}

function asKnown(error: unknown, { port, database }: ServeOptions): unknown {
  if (error instanceof KnownError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new KnownError(`Port ${port} is in use. Choose another with --port.`, { cause: error });
  const place = 'url' in database ? 'The database at DATABASE_URL' : `The database in ${database.folder}`;
  return new KnownError(`${place} cannot be opened (${code ?? message}).`, { cause: error });
}
