import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDesk } from '../../src/registration/submission.js';
import { startPostgres } from '../postgres.js';
import { meetingFeed, submissionWith } from '../receiver/receivers.js';

/** How many people register, how many of them at once, and how many before anything is measured. */
const PEOPLE = 1000;
const AT_ONCE = 20;
const WARM = 100;

const CLI = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url));

interface Figures {
  /** Milliseconds of each post, from its first byte to its receipt. */
  readonly posts: number[];
  readonly seconds: number;
  /** Resident memory in megabytes, before the first post and at its highest. */
  readonly before: number;
  readonly highest: number;
}

/** Runs the built command as an organiser does, on loopback, and registers people with it. */
async function measure(where: { url: string } | { folder: string }, feed: string): Promise<Figures> {
  const args = [CLI, 'receive', '--feed', feed, '--port', '0', ...('folder' in where ? ['--data', where.folder] : [])];
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, args, {
    env: { ...env, POSTS_PER_MINUTE: '0', ...('url' in where && { DATABASE_URL: where.url }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /received at (\S+)/.exec(said) ?? [];
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    });
    void ended.then(() => reject(new Error(said)));
  });
  const memory = (line: string) => {
    const [, kilobytes] = new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(
      readFileSync(`/proc/${child.pid}/status`, 'utf8'),
    )!;
    return Number(kilobytes) / 1024;
  };
  const posts: number[] = [];
  const register = async (name: string) => {
    const { ticket } = readDesk(await (await fetch(endpoint)).json())!;
    const submission = submissionWith({ name, email: 'sample@example.org' }, { ticket });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${submission.key}"` };
    const started = performance.now();
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(submission) });
    await response.json();
    if (response.status !== 201) throw new Error(`A post was answered with ${response.status}.`);
    posts.push(performance.now() - started);
  };
  const crowd = async (people: number) => {
    let arrived = 0;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (arrived < people) await register(`Sample Person ${arrived++}`);
      }),
    );
  };
  try {
    const before = memory('VmRSS');
    await crowd(WARM);
    posts.length = 0;
    const started = performance.now();
    await crowd(PEOPLE);
    return { posts, seconds: (performance.now() - started) / 1000, before, highest: memory('VmHWM') };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function report(name: string, { posts, seconds, before, highest }: Figures): void {
  const sorted = [...posts].sort((one, other) => one - other);
  const [half, most, nearlyAll] = [0.5, 0.95, 0.99].map((part) => sorted[Math.floor(part * sorted.length)]!.toFixed(1));
  console.log(
    `  ${name.padEnd(10)} ${(posts.length / seconds).toFixed(0).padStart(5)} registrations a second   ` +
      `p50 ${half} / p95 ${most} / p99 ${nearlyAll} ms   memory ${before.toFixed(0)} to ${highest.toFixed(0)} MB`,
  );
}

/** Prints how many registrations a second the built receiver keeps, how fast and in how much memory. */
export async function measureReceiver(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const feed = join(folder, 'feed.json');
  writeFileSync(feed, JSON.stringify(meetingFeed({ maximumAttendeeCapacity: PEOPLE })));
  const postgres = await startPostgres();
  try {
    console.log(`Receiver, ${PEOPLE} people, ${AT_ONCE} at once on loopback, each with a ticket of their own`);
    report('SQLite', await measure({ folder: join(folder, 'data') }, feed));
    report('PostgreSQL', await measure({ url: postgres.url }, feed));
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}
