import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readDesk, readReceipt, type Receipt, type Submission } from '../../src/registration/submission.js';
import { dispatch } from '../../src/node/dispatch.js';
import { fakeIo } from '../node/fake-io.js';
import { DATABASES, emptyDatabase, KEY, meetingFeed, submissionWith } from './receivers.js';

/** The built command: the source would be compiled anew each time. */
const CLI = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'receive-'));
after(() => rmSync(folder, { recursive: true }));

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

/** Runs the command until it says where it listens. */
async function receive(where: { url: string } | { folder: string }, feed: string): Promise<Running> {
  const args = ['--feed', feed, '--port', '0', ...('folder' in where ? ['--data', where.folder] : [])];
  const child = spawn(process.execPath, [CLI, 'receive', ...args], {
    env: {
      ...process.env,
      ORGANISER_KEY: KEY,
      POSTS_PER_MINUTE: '0',
      ...('url' in where && { DATABASE_URL: where.url }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /received at (\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(said)));
  });
  return { url, child, ended };
}

function feedFile(registration: Record<string, unknown> = {}): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(file, JSON.stringify(meetingFeed(registration, { startDate: '2099-03-01' })));
  return file;
}

async function ticketAt(url: string): Promise<string> {
  return readDesk(await (await fetch(url)).json())!.ticket;
}

async function post(url: string, submission: Submission): Promise<Receipt | undefined> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${submission.key}"` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(submission) });
  return response.ok ? readReceipt(await response.json()) : undefined;
}

async function exported(url: string): Promise<{ reference: string; state: string; answers: { name: string } }[]> {
  const response = await fetch(`${url}.json`, { headers: { Authorization: `Bearer ${KEY}` } });
  return (await response.json()) as { reference: string; state: string; answers: { name: string } }[];
}

for (const kind of DATABASES) {
  suite(`the command on ${kind}`, () => {
    test('killed amid many posts it loses nothing that it acknowledged, and a retry finds its receipt', async () => {
      const { where, remove } = await emptyDatabase(kind);
      const feed = feedFile();
      const acknowledged = new Map<string, Receipt>();
      const sent: Submission[] = [];
      for (let round = 0; round < 3; round++) {
        const { url, child, ended } = await receive(where, feed);
        const enough = 10 + round * 15;
        let count = 0;
        const people = Array.from({ length: 60 }, async (_, index) => {
          const submission = submissionWith({ name: `Person ${round}-${index}` }, { ticket: await ticketAt(url) });
          sent.push(submission);
          const receipt = await post(url, submission);
          if (receipt) acknowledged.set(submission.key, receipt);
          if (++count === enough) child.kill('SIGKILL');
        });
        await Promise.allSettled(people);
        child.kill('SIGKILL');
        await ended;
      }
      assert.ok(acknowledged.size >= 30, `${acknowledged.size} were acknowledged`);
      const { url, child, ended } = await receive(where, feed);
      const before = await exported(url);
      const references = before.map(({ reference }) => reference);
      for (const { reference } of acknowledged.values()) assert.ok(references.includes(reference), reference);
      // Whoever got no answer tries again, with the same key.
      for (const submission of sent) {
        const receipt = await post(url, { ...submission, ticket: await ticketAt(url) });
        const known = acknowledged.get(submission.key);
        if (known) assert.deepEqual({ ...receipt, manageUrl: '' }, { ...known, manageUrl: '' });
        assert.ok(receipt);
      }
      const rows = await exported(url);
      assert.equal(rows.length, sent.length);
      assert.equal(new Set(rows.map(({ answers }) => answers.name)).size, sent.length);
      child.kill('SIGTERM');
      assert.equal(await ended, 0);
      await remove();
    });

    test('told to stop it answers what has arrived, and ends well', async () => {
      const { where, remove } = await emptyDatabase(kind);
      const feed = feedFile();
      const { url, child, ended } = await receive(where, feed);
      const tickets = await Promise.all(Array.from({ length: 30 }, () => ticketAt(url)));
      const receipts = tickets.map((ticket, index) =>
        post(url, submissionWith({ name: `Person ${index}` }, { ticket })).catch(() => undefined),
      );
      await receipts[0];
      child.kill('SIGTERM');
      assert.equal(await ended, 0);
      const told = (await Promise.all(receipts)).filter((receipt) => receipt !== undefined);
      const again = await receive(where, feed);
      const references = (await exported(again.url)).map(({ reference }) => reference).sort();
      assert.deepEqual(told.map(({ reference }) => reference).sort(), references);
      again.child.kill('SIGTERM');
      await again.ended;
      await remove();
    });

    test('two of them on one database give no place twice', async () => {
      const { where, remove } = await emptyDatabase(kind);
      const feed = feedFile({ maximumAttendeeCapacity: 20 });
      const both = [await receive(where, feed), await receive(where, feed)];
      // A ticket of one is good at the other.
      const ticket = await ticketAt(both[0]!.url);
      assert.ok(await post(both[1]!.url, submissionWith({ name: 'First' }, { ticket })));
      await Promise.all(
        Array.from({ length: 60 }, async (_, index) => {
          const { url } = both[index % 2]!;
          assert.ok(await post(url, submissionWith({ name: `Person ${index}` }, { ticket: await ticketAt(url) })));
        }),
      );
      const rows = await exported(both[0]!.url);
      assert.equal(rows.length, 61);
      const waits = rows.map(({ state }) => state === 'waitingList');
      assert.deepEqual(waits, [...Array<boolean>(20).fill(false), ...Array<boolean>(41).fill(true)]);
      for (const { child, ended } of both) {
        child.kill('SIGTERM');
        assert.equal(await ended, 0);
      }
      await remove();
    });
  });
}

test('what is missing or wrong in the call is said in one sentence', async () => {
  const run = async (args: readonly string[], env: Record<string, string> = {}) => {
    const io = fakeIo();
    const commands = { receive: () => import('../../src/node/commands/receive.js') };
    const status = await dispatch(['receive', ...args], { ...io, env }, commands, '0');
    return `${status} ${io.err().split('\n')[0]}`;
  };
  const feed = feedFile();
  const data = join(folder, 'a-file');
  writeFileSync(data, '');
  for (const [said, expected] of [
    [await run([]), /^2 meeting-widgets receive: No feed is named: add --feed FEED\.$/],
    [await run(['--feed', '-']), /^2 .*read again every minute/],
    [await run(['--feed', feed, '--port', 'x']), /^2 .*--port takes a number up to 65535\./],
    [
      await run(['--feed', feed, '--origin', 'town.example']),
      /^2 .*--origin takes an https address, not town\.example\.$/,
    ],
    [
      await run(['--feed', feed, '--origin', 'https://town.example/page']),
      /^2 .*without path: https:\/\/town\.example$/,
    ],
    [await run(['--feed', feed], { ORGANISER_KEY: 'short' }), /^1 .*ORGANISER_KEY is too short/],
    [await run(['--feed', feed], { KEEP_DAYS: 'a year' }), /^1 .*KEEP_DAYS takes a whole number\.$/],
    [await run(['--feed', feed], { SMTP_URL: 'smtp://localhost' }), /^1 .*MAIL_FROM is not/],
    [await run(['--feed', feed, '--data', data]), /^1 .*The database in .*a-file cannot be opened \(EEXIST\)\./],
    [
      await run(['--feed', feed], { DATABASE_URL: 'postgres://127.0.0.1:1/x' }),
      /^1 .*The database at DATABASE_URL cannot be opened \(ECONNREFUSED\)\./,
    ],
    [await run(['--feed', join(folder, 'gone.json')]), /^1 .*There is no file .*gone\.json/],
  ] as const)
    assert.match(said, expected);
});
