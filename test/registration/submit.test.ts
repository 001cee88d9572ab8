import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Sender, type Outcome, type World } from '../../src/registration/sending/submit.js';
import type { Submission } from '../../src/registration/submission.js';
import { keepResults } from '../support/results.js';
import { FakeReceiver, FAULTS, type Fault } from '../support/receiver.js';

const ENDPOINT = 'https://receiver.example.org/api/registrations';
const RECEIPT = { reference: 'K7M-9QX-2RT', state: 'confirmed', receivedAt: '2030-05-06T10:00:00Z' };

const made = (name: string) => (key: string) =>
  ({ key, meeting: 'sample', language: 'en', answers: { name } }) satisfies Submission;

let count = 0;
const newKey = async () => `key-of-a-registration-${count++}`;

function world(request: typeof fetch, parts: Partial<World> = {}): Partial<World> {
  return {
    request,
    wait: async () => undefined,
    random: () => 0.5,
    isOnline: () => true,
    keys: { find: newKey, renew: newKey },
    timeout: 2,
    ...parts,
  };
}

const sender = (request: typeof fetch, parts?: Partial<World>) => new Sender(ENDPOINT, 'json', world(request, parts));
const send = async (from: Sender, name = 'Ana'): Promise<Outcome> => from.send(await from.prepare(made(name)));

/** Answers with these, one by one. */
function answering(...answers: Response[]): { request: typeof fetch; inits: RequestInit[] } {
  const inits: RequestInit[] = [];
  return {
    inits,
    request: async (_, init = {}) => {
      if (init.method === 'GET') return new Response('', { status: 404 });
      inits.push(init);
      return answers.shift() ?? Response.json(RECEIPT, { status: 201 });
    },
  };
}

test('whatever happens on the way, who gets a receipt is stored exactly once, and nobody gets one without', async () => {
  const journey = fc.record({
    faults: fc.array(fc.option(fc.constantFrom(...FAULTS), { nil: undefined }), { maxLength: 25 }),
    people: fc.integer({ min: 1, max: 3 }),
    offline: fc.array(fc.boolean(), { maxLength: 12 }),
    presses: fc.integer({ min: 1, max: 6 }),
  });
  const results = { runs: 0, people: 0, faults: 0, receipts: 0, lost: 0 };
  await fc.assert(
    fc.asyncProperty(journey, async ({ faults, people, offline, presses }) => {
      const receiver = new FakeReceiver(faults);
      const connection = [...offline];
      const isOnline = () => !(connection.shift() ?? false);
      // Each in a tab of their own, the button pressed until there is a receipt.
      const outcomes = await Promise.all(
        Array.from({ length: people }, async (_, person) => {
          const tab = sender(receiver.request, { isOnline });
          for (let press = 1; ; press++) {
            const outcome = await send(tab, `Person ${person}`);
            if (outcome.kind === 'received' || press === presses) return outcome;
          }
        }),
      );
      results.runs += 1;
      results.people += people;
      results.faults += receiver.faced;
      for (const [person, outcome] of outcomes.entries()) {
        const print = JSON.stringify({ name: `Person ${person}` });
        const stored = [...receiver.records.values()].filter((record) => record.print === print);
        if (outcome.kind === 'received') {
          results.receipts += 1;
          if (stored.length === 0) results.lost += 1;
          assert.deepEqual(
            stored.map(({ reference }) => reference),
            [outcome.acknowledgement.reference],
          );
        } else {
          assert.ok(stored.length <= 1);
          if (stored.length === 1) assert.equal('uncertain' in outcome && outcome.uncertain, true);
        }
      }
    }),
    { numRuns: 1000 },
  );
  keepResults('faults-page', results);
});

test('every attempt carries the same key in header and body, and nothing of the visitor but the answers', async () => {
  const receiver = new FakeReceiver(['lost-after', 'broken-before', 'in-progress']);
  const from = sender(receiver.request);
  assert.equal((await send(from)).kind, 'received');
  const keysSent = receiver.posts.map(({ headers, body }) => [
    (headers as Record<string, string>)['idempotency-key'],
    `"${(JSON.parse(body as string) as { key: string }).key}"`,
  ]);
  assert.equal(keysSent.length, 4);
  assert.equal(new Set(keysSent.flat()).size, 1);
  const [{ mode, credentials, redirect, referrerPolicy, cache } = {}] = receiver.posts;
  assert.deepEqual(
    { mode, credentials, redirect, referrerPolicy, cache },
    { mode: 'cors', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store' },
  );
});

test('other answers get another key', async () => {
  const receiver = new FakeReceiver();
  const from = sender(receiver.request);
  await send(from, 'Ana');
  await send(from, 'Ana');
  await send(from, 'Eva');
  assert.equal(receiver.records.size, 2);
});

test('a key that was for something else is replaced once, not for ever', async () => {
  const reused = () => Response.json({ code: 'key-reused' }, { status: 422 });
  const { request, inits } = answering(reused());
  assert.equal((await send(sender(request))).kind, 'received');
  assert.notEqual(inits[0]!.body, inits[1]!.body);
  const stubborn = answering(reused(), reused());
  assert.deepEqual(await send(sender(stubborn.request)), { kind: 'refused', code: 'key-reused', problems: [] });
});

test('who sends again what was withdrawn since registers anew, and is told when that does not help', async () => {
  const withdrawn = () => Response.json({ ...RECEIPT, state: 'withdrawn' });
  const { request, inits } = answering(withdrawn());
  const outcome = await send(sender(request));
  assert.equal(outcome.kind === 'received' && outcome.acknowledgement.state, 'confirmed');
  assert.notEqual(inits[0]!.body, inits[1]!.body);
  const stubborn = await send(sender(answering(withdrawn(), withdrawn()).request));
  assert.equal(stubborn.kind === 'received' && stubborn.acknowledgement.state, 'withdrawn');
});

test('waits twice as long each time, or as long as the receiver asks, two minutes at most', async () => {
  const waits: number[] = [];
  const wait = async (time: number) => void waits.push(time);
  await send(sender(new FakeReceiver(['lost-before', 'lost-before', 'lost-before', 'lost-before']).request, { wait }));
  assert.deepEqual(waits.splice(0), [1000, 2000, 4000, 8000]);
  const date = new Date(Date.now() + 30_000).toUTCString();
  const busy = (after: string) => new Response('', { status: 503, headers: { 'retry-after': after } });
  const body = Response.json({ code: 'too-many-requests', retryAfter: 3 }, { status: 429 });
  await send(sender(answering(busy('7'), busy('86400'), body, busy(date)).request, { wait }));
  assert.deepEqual(waits.slice(0, 3), [7000, 120_000, 3000]);
  assert.ok(waits[3]! > 20_000 && waits[3]! <= 30_000);
});

test('gives up after four further tries and says whether it may have arrived', async () => {
  const lost = (fault: Fault) => new FakeReceiver([fault, fault, fault, fault, fault]);
  const busy = lost('busy');
  assert.deepEqual(await send(sender(busy.request)), { kind: 'failed', uncertain: false, repeatable: true });
  assert.equal(busy.posts.length, 5);
  assert.deepEqual(await send(sender(lost('lost-after').request)), {
    kind: 'failed',
    uncertain: true,
    repeatable: true,
  });
});

test('sends nothing while there is no connection', async () => {
  const receiver = new FakeReceiver();
  const from = sender(receiver.request, { isOnline: () => false });
  assert.deepEqual(await send(from), { kind: 'offline', uncertain: false });
  assert.equal(receiver.posts.length, 0);
});

test('fetches a new ticket when the receiver wants one, and not for ever', async () => {
  const receiver = new FakeReceiver(['ticket-expired']);
  assert.equal((await send(sender(receiver.request))).kind, 'received');
  assert.equal((JSON.parse(receiver.posts[1]!.body as string) as { ticket: string }).ticket, 't');
  const never = new FakeReceiver(Array<Fault>(9).fill('ticket-expired'));
  assert.equal((await send(sender(never.request))).kind, 'failed');
  assert.equal(never.posts.length, 3);
});

test('hands on what the receiver says of single answers', async () => {
  const problems = [{ field: 'email', code: 'not-an-email' }];
  const { request } = answering(Response.json({ code: 'invalid-answers', problems }, { status: 400 }));
  assert.deepEqual(await send(sender(request)), { kind: 'refused', code: 'invalid-answers', problems });
});

test('takes nothing for a receipt that is none', async () => {
  for (const body of ['thanks', '{}', '{"reference":"<b>","state":"confirmed","receivedAt":"x"}', 'x'.repeat(70_000)]) {
    const { request, inits } = answering(new Response(body, { status: 200 }));
    assert.deepEqual(await send(sender(request)), { kind: 'failed', uncertain: true, repeatable: true });
    assert.equal(inits.length, 1);
  }
});

test('as a form: pairs without a header that needs leave, any success counts, and doubt is not repeated', async () => {
  const { request, inits } = answering(new Response('<p>Thank you</p>', { status: 200 }));
  const now = () => Date.parse('2030-05-06T10:00:00Z');
  const from = new Sender(ENDPOINT, 'form', world(request, { now }));
  assert.equal(await from.ask(), undefined);
  const submission: Submission = {
    key: 'key-of-this-registration',
    meeting: 'sample',
    language: 'es',
    answers: { name: 'Ana Núñez', language: 'en', needs: ['captions', 'loop'] },
    consents: [
      { id: 'photo', given: true, language: 'es', time: '2030-05-06T10:00:00Z', version: '2' },
      { id: 'news', given: false, language: 'es', time: '2030-05-06T10:00:00Z' },
    ],
  };
  assert.deepEqual(await from.send(submission), {
    kind: 'received',
    acknowledgement: { state: 'received', receivedAt: '2030-05-06T10:00:00.000Z' },
  });
  assert.equal(
    String(inits[0]!.body as URLSearchParams),
    '_meeting=sample&_language=es&_key=key-of-this-registration&name=Ana+N%C3%BA%C3%B1ez&language=en' +
      '&needs=captions&needs=loop&photo=on+%282%29',
  );
  assert.deepEqual(inits[0]!.headers, { accept: 'application/json' });
  const lost = new FakeReceiver(['lost-before']);
  const other = new Sender(ENDPOINT, 'form', world(lost.request));
  assert.deepEqual(await other.send(submission), { kind: 'failed', uncertain: true, repeatable: false });
  assert.equal(lost.posts.length, 1);
});
