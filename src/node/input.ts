import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { KnownError, type Io } from './command.js';

/** What was read, and what to call it in messages. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How much is read and how long a server is waited for; `request` stands in for the network in tests. */
export interface Limits {
  readonly bytes?: number;
  readonly milliseconds?: number;
  readonly request?: typeof fetch;
}

const MAX_BYTES = 50_000_000;
const TIMEOUT = 30_000;

/** Whether a place is an address on the web. */
export function isAddress(where: string): boolean {
  return /^https?:\/\//i.test(where);
}

/** Reads a file, an http or https address, or standard input (`-`). Throws `KnownError`. */
export async function readInput(where: string, io: Pick<Io, 'stdin'>, limits: Limits = {}): Promise<Input> {
  if (where === '-') return { name: 'standard input', bytes: await collect(io.stdin, 'standard input', limits) };
  if (isAddress(where)) return readAddress(where, limits);
  const [, scheme] = /^([a-z][a-z\d+.-]+):\/\//i.exec(where) ?? [];
  if (scheme !== undefined) {
    throw new KnownError(`${where} cannot be read: give a file, an http or https address, or - for standard input.`);
  }
  return readFile(where, limits);
}

async function readFile(path: string, limits: Limits): Promise<Input> {
  try {
    if ((await stat(path)).isDirectory()) throw new KnownError(`${path} is a folder. Name a file in it.`);
    return { name: path, bytes: await collect(createReadStream(path), path, limits) };
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new KnownError(`There is no file ${path}. Check its name and the folder you are in.`, { cause: error });
      case 'EACCES':
      case 'EPERM':
        throw new KnownError(`${path} must not be read by this user. Check its permissions.`, { cause: error });
      case undefined:
        throw error;
      default:
        throw new KnownError(`${path} cannot be read: ${(error as Error).message}.`, { cause: error });
    }
  }
}

async function readAddress(address: string, limits: Limits): Promise<Input> {
  const { milliseconds = TIMEOUT, request = fetch } = limits;
  if (!URL.canParse(address)) throw new KnownError(`${address} is no valid address. Check its spelling.`);
  const { username, password, href, host } = new URL(address);
  if (username || password) {
    throw new KnownError(`The address at ${host} holds a user name or password. Download the file and give its name.`);
  }
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await request(href, { signal });
    if (!response.ok) {
      await response.body?.cancel();
      throw new KnownError(`${address} answers with HTTP status ${response.status}. Check the address in a browser.`);
    }
    return { name: address, bytes: await collect(response.body ?? [], address, limits) };
  } catch (error) {
    if (error instanceof KnownError) throw error;
    if (signal.aborted) {
      throw new KnownError(`${address} did not answer within ${milliseconds / 1000} seconds. Try again later.`);
    }
    const { code, message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
    const reason = code === 'ENOTFOUND' ? `no server is called ${host}` : (code ?? message);
    throw new KnownError(`${address} cannot be reached (${reason}). Check the address and the network.`, {
      cause: error,
    });
  }
}

async function collect(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  name: string,
  { bytes: limit = MAX_BYTES }: Limits,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    length += part.byteLength;
    if (length > limit) throw new KnownError(`${name} holds more than ${limit / 1e6} MB. Give a smaller file.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
