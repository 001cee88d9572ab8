import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { KnownError } from '../../src/node/command.js';
import { readInput, type Limits } from '../../src/node/input.js';
import { decodeText } from '../../src/tools/encoding.js';
import { fakeIo } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'meeting-widgets-'));
after(() => rmSync(folder, { recursive: true }));

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
const read = (where: string, limits?: Limits) => readInput(where, fakeIo(), limits);
const fails = (where: string, sentence: RegExp, limits?: Limits) =>
  assert.rejects(read(where, limits), (error) => error instanceof KnownError && sentence.test(error.message));

/** Runs a test beside a server of its own. */
async function served(listener: RequestListener, run: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a file is read as it is', async () => {
  const path = join(folder, 'a file.json');
  writeFileSync(path, Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d));
  const { name, bytes } = await read(path);
  assert.equal(name, path);
  assert.deepEqual([...bytes], [0xef, 0xbb, 0xbf, 0x7b, 0x7d]);
});

test('a file that is not there, a folder and other places are told apart', async () => {
  await fails(join(folder, 'none.json'), /^There is no file .*none\.json/);
  await fails(join(folder, 'none', 'inside.json'), /^There is no file/);
  await fails(folder, /is a folder\. Name a file in it\.$/);
  await fails('ftp://example.org/feed.json', /give a file, an http or https address/);
});

test('standard input is read to its end, as bytes or text', async () => {
  const io = fakeIo(['é', Uint8Array.of(0x21)]);
  const { name, bytes } = await readInput('-', io);
  assert.equal(name, 'standard input');
  assert.equal(text(bytes), 'é!');
});

test('no more is read than the limit', async () => {
  const path = join(folder, 'large');
  writeFileSync(path, 'x'.repeat(2_000_001));
  await fails(path, /holds more than 2 MB/, { bytes: 2_000_000 });
  assert.equal((await read(path, { bytes: 2_000_001 })).bytes.length, 2_000_001);
  await assert.rejects(readInput('-', fakeIo(['x'.repeat(2_000_001)]), { bytes: 2_000_000 }), KnownError);
  await served(
    (_, response) => {
      response.on('error', () => undefined);
      const more = () => {
        while (response.writable && response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    },
    (address) => fails(address, /holds more than 2 MB/, { bytes: 2_000_000 }),
  );
});

test('an address is read, redirects are followed', async () => {
  await served(
    (request, response) => {
      if (request.url === '/feed.json') response.writeHead(302, { location: '/moved.json' }).end();
      else response.end('{"moved":true}');
    },
    async (address) => {
      const { name, bytes } = await read(address);
      assert.equal(name, address);
      assert.equal(text(bytes), '{"moved":true}');
    },
  );
});

test('an address that answers with an error is told with its status', async () => {
  await served(
    (_, response) => response.writeHead(404).end('<h1>Not found</h1>'),
    (address) => fails(address, /answers with HTTP status 404/),
  );
});

test('a server that says nothing, or stops amid its answer, is not waited for for ever', async () => {
  await served(
    () => undefined,
    (address) => fails(address, /did not answer within 0\.05 seconds/, { milliseconds: 50 }),
  );
  await served(
    (_, response) => void response.write('{'),
    (address) => fails(address, /did not answer within 0\.3 seconds/, { milliseconds: 300 }),
  );
});

test('an address that nobody serves, or that is none, is told as such', async () => {
  let closed = '';
  await served(
    () => undefined,
    (address) => {
      closed = address;
      return Promise.resolve();
    },
  );
  await fails(closed, /cannot be reached \(ECONNREFUSED\)/);
  await fails('https://', /is no valid address/);
  await fails('https://user:secret@example.org/', /^(?!.*secret).*user name or password/);
  const cause = Object.assign(new Error('getaddrinfo ENOTFOUND none.invalid'), { code: 'ENOTFOUND' });
  await fails('https://none.invalid/', /no server is called none\.invalid/, {
    request: () => Promise.reject(new TypeError('fetch failed', { cause })),
  });
});

test('text is UTF-8, with or without its mark; anything else is named', () => {
  assert.equal(decodeText(Buffer.from('{"a":"é"}')), '{"a":"é"}');
  assert.equal(decodeText(Buffer.from('\ufeff{}')), '{}');
  assert.equal(decodeText(new Uint8Array()), '');
  for (const bytes of [
    Buffer.from('\ufeff{}', 'utf16le'),
    Buffer.from('\ufeff{}', 'utf16le').swap16(),
    Buffer.from('{}', 'utf16le'),
    Buffer.from('{}', 'utf16le').swap16(),
  ]) {
    assert.throws(() => decodeText(bytes, 'a.json'), /^KnownError: a\.json is UTF-16 text\. Save it as UTF-8/);
  }
  assert.throws(() => decodeText(Buffer.from('é', 'latin1'), 'a.csv'), /^KnownError: a\.csv is not UTF-8 text/);
});
