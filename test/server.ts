import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** One answer of a fake address. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A file of `stories/feeds` or `test/feeds` to send instead of `body`. */
  readonly feed?: string;
  /** A file of `stories/photos` to send instead. */
  readonly photo?: string;
  /** Sends the head and the first half of the body, and then nothing ever. */
  readonly stall?: boolean;
  /** Closes the connection in the middle of the body. */
  readonly cut?: boolean;
  /** Answers only when `POST …/release` comes, or has come before anything was held. */
  readonly held?: boolean;
}

interface Fake {
  answers: Answer[];
  readonly requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
  release: (() => void)[];
  /** Whether the next that would be held goes at once. */
  isReleased: boolean;
}

type Next = () => unknown;
type Handler = (request: IncomingMessage, response: ServerResponse, next: Next) => unknown;

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The one place for network fakes. `PUT /fake/NAME` takes a list of answers, `GET /fake/NAME` gives them one by one (the
 * last again and again), `GET /fake/NAME/log` tells what was asked. Pages, policies and feeds are all made of it.
 */
export function fakeHandler(): Handler {
  const fakes = new Map<string, Fake>();
  const options = { dev: true, setHeaders: (response: ServerResponse) => allowAll(response) };
  const files: readonly [string, ReturnType<typeof sirv>][] = [
    ['/dist', sirv(`${root}/dist`, options)],
    ['/feeds', sirv(`${root}/stories/feeds`, options)],
    ['/broken', sirv(`${root}/test/feeds`, options)],
    ['/css', sirv(`${root}/node_modules`, options)],
  ];

  return async (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/broken/') return response.end(JSON.stringify(readdirSync(`${root}/test/feeds`)));
    if (!url.pathname.startsWith('/fake/')) {
      const found = files.find(([prefix]) => url.pathname.startsWith(`${prefix}/`));
      if (!found) return next();
      request.url = request.url!.slice(found[0].length);
      return found[1](request, response, () => {
        response.statusCode = 404;
        response.end();
      });
    }
    allowAll(response);
    const [, , name = '', verb] = url.pathname.split('/');
    if (request.method === 'OPTIONS') return response.end();
    if (request.method === 'PUT') {
      fakes.set(name, {
        answers: JSON.parse(await read(request)) as Answer[],
        requests: [],
        release: [],
        isReleased: false,
      });
      return response.end();
    }
    const fake = fakes.get(name);
    if (!fake) return response.writeHead(404).end();
    if (verb === 'log') return response.end(JSON.stringify(fake.requests));
    if (verb === 'release') {
      if (fake.release.length === 0) fake.isReleased = true;
      for (const release of fake.release.splice(0)) release();
      return response.end();
    }
    const { method = '', headers } = request;
    fake.requests.push({ method, url: request.url!, headers, body: await read(request) });
    const answer = (fake.answers.length > 1 ? fake.answers.shift() : fake.answers[0])!;
    if (answer.held && !fake.isReleased) await new Promise<void>((resolve) => fake.release.push(resolve));
    else if (answer.held) fake.isReleased = false;
    await send(response, answer);
  };
}

/** Serves the fakes on an origin of their own. */
export function startServer(port: number): Promise<{ close: () => void }> {
  const handle = fakeHandler();
  const server = createServer(
    (request, response) => void handle(request, response, () => response.writeHead(404).end()),
  );
  return new Promise((resolve) => {
    server.listen(port, () =>
      resolve({
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}

async function send(response: ServerResponse, answer: Answer): Promise<void> {
  const body = await bodyOf(answer);
  const type = answer.photo === undefined ? 'application/json' : 'image/png';
  response.writeHead(answer.status ?? 200, { 'content-type': type, ...answer.headers });
  if (answer.stall || answer.cut) {
    response.write(body.slice(0, Math.floor(body.length / 2)));
    if (answer.cut) setImmediate(() => response.destroy());
    return;
  }
  response.end(body);
}

async function bodyOf({ body = '', feed, photo }: Answer): Promise<string | Buffer> {
  if (photo !== undefined) return readFile(`${root}/stories/photos/${photo}.png`);
  return feed === undefined ? body : readFeed(feed);
}

async function readFeed(name: string): Promise<string> {
  return readFile(`${root}/stories/feeds/${name}.json`, 'utf8').catch(() =>
    readFile(`${root}/test/feeds/${name}.json`, 'utf8'),
  );
}

function allowAll(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-methods', '*');
  response.setHeader('access-control-allow-headers', '*');
  response.setHeader('cache-control', 'no-store');
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
