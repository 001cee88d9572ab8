import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface BenchServer {
  readonly url: string;
  /** Puts a text at an address, in place of what was there. */
  readonly put: (path: string, text: string, type?: string) => void;
  /** Bytes of scripts and styles that were sent since this was asked last. */
  readonly sent: () => number;
  readonly close: () => void;
}

/** Serves folders by the prefix of the address, and texts, on loopback and in brotli. */
export async function serve(folders: Readonly<Record<string, string>>): Promise<BenchServer> {
  const ready = new Map<string, { body: Buffer; type: string }>();
  let bytes = 0;

  const put = (path: string, text: string | Buffer, type: string) => {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: text.length > 500_000 ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    ready.set(path, { body: brotliCompressSync(text, { params }), type });
  };

  const find = (path: string) => {
    const known = ready.get(path);
    if (known) return known;
    const [, prefix, rest] = /^\/([^/]+)\/(.+)$/.exec(normalize(path)) ?? [];
    const file = prefix && folders[prefix] ? join(folders[prefix], rest!) : undefined;
    if (file === undefined || !existsSync(file)) return undefined;
    put(path, readFileSync(file), TYPES[extname(file)] ?? 'application/octet-stream');
    return ready.get(path);
  };

  const server = createServer((request, response) => {
    const found = find((request.url ?? '/').replace(/\?.*/, ''));
    if (!found) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const { body, type } = found;
    if (/javascript|css/.test(type)) bytes += body.byteLength;
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.byteLength,
      'cache-control': 'no-cache',
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    put: (path, text, type = 'application/json') => put(path, text, type),
    sent: () => {
      const sum = bytes;
      bytes = 0;
      return sum;
    },
    close: () => server.close(),
  };
}
