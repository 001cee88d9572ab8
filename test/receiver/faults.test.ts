import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysUnder } from '../../src/registration/sending/keys.js';
import { Sender, type Outcome } from '../../src/registration/sending/submit.js';
import type { Acknowledgement } from '../../src/registration/stage.js';
import type { Submission } from '../../src/registration/submission.js';
import { chance } from '../support/chance.js';
import { keepResults } from '../support/results.js';
import { shelf } from '../support/shelf.js';
import { DATABASES, openReceiver } from './receivers.js';

const RUNS = 1000;
const AT_ONCE = 20;
const PLACES = 700;
const ENDPOINT = 'https://desk.example/api/registrations';

for (const kind of DATABASES) {
  test(`in ${RUNS} runs with faults on ${kind} who has a receipt has one record, and nobody has a receipt without`, async () => {
    const receiver = await openReceiver(kind, { registration: { maximumAttendeeCapacity: PLACES } });
    const random = chance(20_270_301);
    const happened = { lostBefore: 0, lostAfter: 0, broken: 0, busy: 0, silent: 0, reloads: 0, tabs: 0 };
    const left: Promise<unknown>[] = [];

    /** The network between a page and the receiver: what is posted may be lost on its way there or back. */
    const request: typeof fetch = async (_, init = {}) => {
      const arrive = async () => receiver.app.request('/api/registrations', { ...init, signal: null });
      const fault = init.method === 'POST' ? random() : 1;
      if (fault < 0.1) {
        happened.lostBefore += 1;
        throw new TypeError('lost');
      }
      if (fault < 0.15) {
        happened.broken += 1;
        return new Response('<h1>500</h1>', { status: 500 });
      }
      if (fault < 0.2) {
        happened.busy += 1;
        return Response.json({ code: 'unavailable' }, { status: 503, headers: { 'Retry-After': '3' } });
      }
      const answer = await arrive();
      if (fault < 0.35) {
        happened.lostAfter += 1;
        throw new TypeError('lost');
      }
      if (fault < 0.38) {
        happened.silent += 1;
        const { signal } = init;
        await new Promise((resolve) =>
          signal!.aborted ? resolve(undefined) : signal!.addEventListener('abort', resolve, { once: true }),
        );
        throw signal!.reason;
      }
      return answer;
    };

    const person = async (name: string): Promise<Acknowledgement[]> => {
      const browser = shelf();
      const make = (key: string): Submission => ({ key, meeting: 'm', language: 'en', answers: { name } });
      const visit = async () => {
        const world = { request, random, isOnline: () => true, wait: async () => undefined, timeout: 200 };
        const page = new Sender(ENDPOINT, 'json', { ...world, keys: keysUnder('sent', browser) });
        await page.ask();
        receiver.state.now += 4000;
        return { page, submission: await page.prepare(make) };
      };
      const tab = async (): Promise<Acknowledgement | undefined> => {
        // Whoever loses their page in the middle writes the same again; whoever gets no receipt presses again, for a while.
        while (random() < 0.15) {
          happened.reloads += 1;
          const { page, submission } = await visit();
          left.push(page.send(submission));
        }
        const { page, submission } = await visit();
        for (let press = 0; press < 4; press++) {
          const clicks = random() < 0.1 ? 20 : 1;
          const outcomes = await Promise.all(
            Array.from({ length: clicks }, (): Promise<Outcome> => page.send(submission)),
          );
          const receipts = outcomes.flatMap((one) => (one.kind === 'received' ? [one.acknowledgement] : []));
          for (const receipt of receipts) assert.deepEqual(receipt, receipts[0]);
          if (receipts.length > 0) return receipts[0];
          for (const outcome of outcomes) assert.equal(outcome.kind, 'failed', JSON.stringify(outcome));
        }
        return undefined;
      };
      const tabs = random() < 0.2 ? [tab, tab] : [tab];
      happened.tabs += tabs.length - 1;
      const found = await Promise.all(tabs.map((open) => open()));
      return found.filter((receipt) => receipt !== undefined);
    };

    const receipts = new Map<string, Acknowledgement[]>();
    for (let run = 0; run < RUNS; run += AT_ONCE) {
      const names = Array.from({ length: AT_ONCE }, (_, index) => `Person ${run + index}`);
      await Promise.all(names.map(async (name) => receipts.set(name, await person(name))));
    }
    await Promise.all(left);

    const rows = await receiver.exported();
    const byName = new Map(rows.map((row) => [row.answers['name'] as string, row]));
    assert.equal(byName.size, rows.length, 'somebody is there twice');
    for (const [name, told] of receipts) {
      const row = byName.get(name);
      for (const { reference, state } of told) assert.deepEqual([reference, state], [row?.reference, row?.state], name);
    }
    assert.equal(rows.filter(({ state }) => state !== 'waitingList').length, Math.min(PLACES, rows.length));
    const served = [...receipts.values()].filter((told) => told.length > 0);
    assert.ok(served.length > RUNS * 0.9 && Math.min(...Object.values(happened)) > 20, JSON.stringify(happened));
    keepResults(`faults-receiver-${kind}`, {
      runs: RUNS,
      ...happened,
      receipts: served.length,
      lost: [...receipts].filter(([name, told]) => told.length > 0 && !byName.has(name)).length,
    });
    await receiver.close();
  });
}
