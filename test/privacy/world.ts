import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import sirv from 'sirv';

const dist = new URL('../../dist/', import.meta.url).pathname;
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const feed = (foreign: string) =>
  JSON.stringify({
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    dateModified: '2030-05-01T00:00:00Z',
    defaultLanguage: 'en',
    languages: ['en', 'es'],
    textFormat: 'markdown',
    meeting: {
      id: 'm',
      name: 'Sample',
      description: `Words with [a link](${foreign}/words) and ![an image](${foreign}/image.png).`,
      startDate: '2094-05-06',
      timeZone: 'UTC',
      url: `${foreign}/meeting`,
      image: { url: `${foreign}/poster.png` },
      location: { name: 'Hall', hasMap: `${foreign}/map`, geo: { latitude: 40, longitude: -3 } },
      virtualLocation: [{ name: 'Online', url: `${foreign}/live` }],
    },
    theme: { logo: `${foreign}/logo.png` },
    organizations: [{ id: 'o', name: 'City', logo: `${foreign}/city.svg`, url: `${foreign}/city` }],
    people: [
      {
        id: 'p',
        name: 'Bea Sample',
        description: 'Speaks.',
        image: { url: 'bea.png' },
        affiliation: [{ organization: 'o' }],
      },
      { id: 'q', name: 'Carl Sample', image: { url: `${foreign}/carl.png` } },
    ],
    sessions: ['Opening', 'Closing'].map((name, at) => ({
      id: `s${at}`,
      name,
      startDate: `2094-05-06T1${at}:00`,
      people: [{ person: 'p', role: 'speaker' }],
      recording: { url: `${foreign}/video` },
    })),
    registration: {
      status: 'open',
      url: `${foreign}/register`,
      privacy: {
        ...Object.fromEntries(
          ['controller', 'purpose', 'legalBasis', 'recipients', 'transfers', 'rights'].map((row) => [row, 'Sample']),
        ),
        url: `${foreign}/privacy`,
      },
      fields: [
        { id: 'name', type: 'text', name: 'Name', required: true, autocomplete: 'name' },
        { id: 'email', type: 'email', name: 'E-mail', required: true },
        { id: 'needs', type: 'text', name: 'Needs' },
      ],
      confirmation: { text: 'Bring it.', url: `${foreign}/arriving` },
    },
  });

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/** The files of the archive that a page is to serve by itself, as a server finds them. */
function archive(): ReadonlyMap<string, Uint8Array> {
  const files = unzipSync(readFileSync(`${dist}meeting-widgets-self-host.zip`));
  return new Map(Object.entries(files).map(([path, bytes]) => [path.replace(/^[^/]+/, ''), bytes]));
}

const RECEIPT = '{"reference":"K7M-9QX-2RT","state":"received","receivedAt":"2030-05-06T10:00:00Z"}';

/** What the hosts have that visitors ask for, beside the files of the package. */
const COMMON: ReadonlyMap<string, string | Buffer> = new Map<string, string | Buffer>([
  ['/meeting.json', feed('https://elsewhere.invalid')],
  ['/bea.png', PHOTO],
  ['/cookie.html', 'A page'],
]);

/** Page, files with feed, and receiver, each a host of its own; everything they are asked is noted. */
export class World {
  readonly asked: Asked[] = [];
  readonly #servers: Server[] = [];
  page = '';
  files = '';
  receiver = '';

  async open(): Promise<void> {
    const serveDist = sirv(dist, { setHeaders: (response) => response.setHeader('access-control-allow-origin', '*') });
    const own = archive();
    const start = async (host: string, answer: (url: string) => string | Uint8Array | undefined) => {
      const server = createServer((request, response) => {
        void (async () => {
          let body = '';
          for await (const chunk of request) body += String(chunk);
          const { method = '', url = '/', headers } = request;
          this.asked.push({ host, method, url, headers, body });
          response.setHeader('access-control-allow-origin', '*');
          response.setHeader('access-control-allow-headers', '*');
          response.setHeader('set-cookie', `${host}=1; Path=/`);
          if (method === 'OPTIONS') return response.end();
          const found = answer(url);
          if (found === undefined) return serveDist(request, response, () => void response.writeHead(404).end());
          const types: Readonly<Record<string, string>> = {
            js: 'text/javascript',
            json: 'application/json',
            png: 'image/png',
          };
          response.setHeader('content-type', types[url.split('.').at(-1)!] ?? 'text/html');
          return response.writeHead(method === 'POST' ? 201 : 200).end(found);
        })();
      });
      this.#servers.push(server);
      return `http://localhost:${await listen(server)}`;
    };
    const common = (url: string) => COMMON.get(url);
    const hosted = () =>
      this.#html(`${this.files}/meeting-widgets.js`, `${this.files}/meeting.json`, `${this.receiver}/api`);
    const self = () => this.#html('/widgets/meeting-widgets.js', '/meeting.json', `${this.page}/api`);
    this.files = await start('files', common);
    this.receiver = await start('receiver', (url) => (url === '/api' ? RECEIPT : ''));
    this.page = await start('page', (url) => {
      if (url.startsWith('/widgets/')) return own.get(url.slice('/widgets'.length));
      if (url === '/hosted') return hosted();
      if (url === '/own') return self();
      return url === '/api' ? RECEIPT : (common(url) ?? '');
    });
  }

  #html(script: string, src: string, endpoint: string): string {
    return `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">
      <script type="module" src="${script}" crossorigin referrerpolicy="no-referrer"></script></head><body>
      <meeting-notice src="${src}"></meeting-notice><meeting-agenda src="${src}"></meeting-agenda>
      <meeting-speakers src="${src}"></meeting-speakers>
      <meeting-registration src="${src}" endpoint="${endpoint}"></meeting-registration></body></html>`;
  }

  close(): void {
    for (const server of this.#servers) server.close().closeAllConnections();
  }
}
