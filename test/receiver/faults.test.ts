import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReceipt, type Receipt } from '../../src/registration/submission.js';
import { openReceiver, submissionWith } from './receivers.js';

const RUNS = 1000;

/** Numbers by chance that are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(`in ${RUNS} runs with faults everybody with a receipt has one record, and nobody has a receipt without`, async () => {
  const receiver = await openReceiver('sqlite', { registration: { maximumAttendeeCapacity: 700 } });
  const random = chance(20_270_301);
  const receipts = new Map<string, Receipt>();
  let lost = 0;

  /** One try of a post, which may be lost on its way there or back. */
  const attempt = async (submission: Parameters<typeof receiver.post>[0]): Promise<Receipt | undefined> => {
    const fault = random();
    if (fault < 0.15) return undefined;
    if (fault < 0.25) throw new Error(fault < 0.2 ? '500' : '503');
    const answer = await receiver.post(submission);
    if (fault < 0.45) {
      lost += 1;
      return undefined;
    }
    assert.ok(answer.status === 200 || answer.status === 201, `${answer.status} ${answer.body.code}`);
    return readReceipt(answer.body);
  };

  const person = async (name: string) => {
    const ticket = await receiver.ticket();
    receiver.state.now += 4000;
    const submission = submissionWith({ name }, { ticket });
    // Somebody who clicks often, tries several times, reloads, or sends the same from two tabs.
    const tabs = random() < 0.2 ? 2 : 1;
    const keep = async () => {
      for (let tries = 0; tries < 1 + Math.floor(random() * 4); tries++) {
        const clicks = random() < 0.2 ? 5 : 1;
        const found = await Promise.all(
          Array.from({ length: clicks }, () => attempt(submission).catch(() => undefined)),
        );
        for (const receipt of found) {
          if (receipt === undefined) continue;
          const known = receipts.get(name);
          if (known) assert.deepEqual(receipt, known);
          receipts.set(name, receipt);
        }
        if (receipts.has(name)) return;
      }
    };
    await Promise.all(Array.from({ length: tabs }, keep));
  };

  for (let run = 0; run < RUNS; run += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, index) => person(`Person ${run + index}`)));
  }

  const rows = await receiver.exported();
  const names = rows.map(({ answers }) => answers['name'] as string);
  assert.equal(new Set(names).size, rows.length, 'somebody is there twice');
  const byName = new Map(rows.map((row) => [row.answers['name'], row]));
  for (const [name, { reference, state }] of receipts) {
    assert.deepEqual([byName.get(name)?.reference, byName.get(name)?.state], [reference, state]);
  }
  assert.equal(rows.filter(({ state }) => state === 'confirmed').length, Math.min(700, rows.length));
  assert.ok(receipts.size > RUNS / 2 && lost > 100 && rows.length > receipts.size, 'the faults did not happen');
  await receiver.close();
});
