import { execSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import type { ReleaseManifest } from '../../src/node/build/manifest.js';
import { PAGES, renderPage, type Config } from './pages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const YEAR = 31_536_000;

/** The meeting that people can register for here. */
const OPEN = '/u4ssc-8.json';

/**
 * Serves a partner's site on one origin, and script and feeds on another, as they are in real life. Answers once both
 * listen; port 0 takes any free one. Registrations are posted to `endpoint`, where there is one.
 */
export async function serveDemo(
  port: number,
  endpoint?: string,
): Promise<{ site: string; assets: string; close: () => void }> {
  const origins = { base: '', partners: '' };
  const assets = await listen(assetServer(origins), port === 0 ? 0 : port + 1);
  const site = await listen(siteServer({ assets: assets.url, endpoint }), port);
  Object.assign(origins, { base: assets.url, partners: site.url });
  return {
    site: site.url,
    assets: assets.url,
    close: () => {
      site.server.close();
      assets.server.close();
    },
  };
}

/** What the organiser's server would send: any page may read it, what is named by what it holds is kept, the rest revalidated. */
function assetServer(origins: { readonly base: string; readonly partners: string }): RequestListener {
  const { frameHeaders } = JSON.parse(readFileSync(`${root}/dist/manifest.json`, 'utf8')) as ReleaseManifest;
  const setHeaders = (response: ServerResponse, path: string) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('x-content-type-options', 'nosniff');
    const lasting = /^\/(widgets|shared|locales)\/|\.[0-9a-f]{8}\.js$/.test(path);
    response.setHeader('cache-control', lasting ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    if (!path.endsWith('embed.html')) return;
    for (const [name, value] of Object.entries(frameHeaders)) {
      response.setHeader(name, value.replace('{base}', origins.base).replace('{partners}', origins.partners));
    }
  };
  const options = { etag: true, dev: true, setHeaders };
  const scripts = sirv(`${root}/dist`, options);
  const feeds = sirv(`${root}/stories/feeds`, options);
  return (request, response) => {
    const { url, headers } = request;
    if (url !== OPEN) {
      scripts(request, response, () => feeds(request, response, () => notFound(response)));
      return;
    }
    const feed = openFeed();
    const tag = `"${createHash('sha256').update(feed).digest('base64url')}"`;
    response.setHeader('content-type', 'application/json');
    response.setHeader('etag', tag);
    setHeaders(response, OPEN);
    response.statusCode = headers['if-none-match'] === tag ? 304 : 200;
    response.end(response.statusCode === 200 ? feed : undefined);
  };
}

/** The real meeting is over, and registration with it: the demo names a deadline far ahead, so that its form can be sent. */
function openFeed(): string {
  const feed = JSON.parse(readFileSync(`${root}/stories/feeds${OPEN}`, 'utf8')) as { registration: object };
  return JSON.stringify({ ...feed, registration: { ...feed.registration, validThrough: '2099-12-31' } });
}

function siteServer(config: Config): RequestListener {
  const { assets, endpoint } = config;
  const posted = endpoint === undefined ? '' : ` ${new URL(endpoint).origin}`;
  const files = sirv(`${root}/stories/demo/site`, { dev: true });
  return (request, response) => {
    const page = PAGES.find(({ path }) => path === new URL(request.url ?? '/', 'http://localhost').pathname);
    if (page === undefined) return files(request, response, () => notFound(response));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-cache');
    // The policy of a careful town hall: our script and feed, and where registrations go.
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${assets}; connect-src ${assets}${posted}; img-src 'self' ${assets}; style-src 'self'; ` +
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    response.end(renderPage(page, config));
  };
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end('Not found');
}

function listen(handler: RequestListener, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve({ server, url: `http://localhost:${typeof address === 'object' ? address?.port : port}` });
    });
  });
}

/** Runs the receiver beside the pages; what it keeps is there again after the next start. */
function receive(port: number, { site: origin, assets }: { site: string; assets: string }): void {
  const key = process.env['ORGANISER_KEY'] ?? 'demo-organiser-key';
  const feed = `${assets}${OPEN}`;
  const args = ['receive', '--feed', feed, '--port', String(port), '--data', `${root}/registrations`];
  const child = spawn(process.execPath, [`${root}/dist/node/cli.js`, ...args, '--origin', origin], {
    env: { ...process.env, ORGANISER_KEY: key },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
  console.log(
    `The export:         curl -H "Authorization: Bearer ${key}" http://localhost:${port}/api/registrations.csv`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(`${root}/dist/meeting-widgets.js`)) execSync('npm run build', { cwd: root, stdio: 'inherit' });
  const port = Number(process.env['PORT'] ?? 8080);
  const receiver = `http://localhost:${port + 2}/api/registrations`;
  try {
    const { site, assets } = await serveDemo(port, process.env['ENDPOINT'] ?? receiver);
    console.log(
      `A partner's page:   ${site}/\nScript and feeds:   ${assets}/meeting-widgets.js  ${assets}${OPEN}\n` +
        `The studio:         ${assets}/studio/`,
    );
    if (process.env['ENDPOINT'] === undefined) receive(port + 2, { site, assets });
  } catch (error) {
    const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(busy ? `Port ${port} or ${port + 1} is in use. Choose another: PORT=9000 npm start` : error);
    process.exitCode = 1;
  }
}
