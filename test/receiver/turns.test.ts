import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Turns } from '../../src/node/receiver/turns.js';

test('turns come in order, a few at a time, also after one that fails; who has waited too long is given up', async () => {
  const turns = new Turns(2, 0);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const take = (patient: Turns, name: number) =>
    patient.take(() => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  const first = [take(turns, 1), take(turns, 2)];
  await assert.rejects(take(turns, 3), { name: 'BusyError' });
  assert.deepEqual(begun, [1, 2]);
  ends.forEach((end) => end());
  await Promise.all(first);

  const patient = new Turns(1, 60_000);
  const failing = patient.take(() => Promise.reject(new Error('broken')));
  const later = [take(patient, 4), take(patient, 5)];
  await assert.rejects(failing, /broken/);
  await Promise.resolve();
  assert.deepEqual(begun, [1, 2, 4]);
  ends.at(-1)!();
  await later[0];
  assert.deepEqual(begun, [1, 2, 4, 5]);
  ends.at(-1)!();
  await later[1];
});
