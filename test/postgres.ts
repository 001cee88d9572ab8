import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './browsers.js';

const VERSIONS = '/usr/lib/postgresql';
const PACKAGE = 'postgresql';
const USER = 'postgres';

/** A PostgreSQL of its own for the tests; `stop` leaves nothing of it. */
export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Finds PostgreSQL, installs it from Debian where that is allowed, and starts it on a free port in a temporary folder. */
export async function startPostgres(): Promise<Postgres> {
  if (!programs()) install();
  const bin = programs();
  if (!bin) throw new Error(`The tests need PostgreSQL: apt-get install ${PACKAGE}`);
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const owner = asUser();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const options = { ...owner, cwd: folder, stdio: 'ignore' as const };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], options);
  const port = await freePort();
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`],
    options,
  );
  const url = `postgres://${USER}@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    server.kill('SIGINT');
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(join(bin, 'pg_isready'), port, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

function programs(): string | undefined {
  if (!existsSync(VERSIONS)) return undefined;
  return readdirSync(VERSIONS)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'postgres')));
}

function install(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${PACKAGE} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGE], options);
}

/** PostgreSQL refuses to run as root: the user that its package made does. */
function asUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (what: string) => Number(execFileSync('id', [what, USER], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(isReady: string, port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      execFileSync(isReady, ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
      return;
    } catch (cause) {
      if (tries > 200 || server.exitCode !== null) throw new Error('PostgreSQL did not start.', { cause });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => process.once('exit', () => resolve()));
}

/** `tsx test/postgres.ts COMMAND…` runs a command with a PostgreSQL at TEST_DATABASE_URL. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [program = '', ...args] = process.argv.slice(2);
  const { url, stop } = await startPostgres();
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } });
  await ended(child);
  await stop();
  process.exitCode = child.exitCode ?? 1;
}
