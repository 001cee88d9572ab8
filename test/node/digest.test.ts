import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dispatch } from '../../src/node/dispatch.js';
import { PINNED, registration } from '../../stories/registration-feeds.js';
import { fakeIo } from './fake-io.js';

async function digest(json: unknown, ...args: string[]) {
  const io = fakeIo([JSON.stringify(json)]);
  const commands = { digest: () => import('../../src/node/commands/digest.js') };
  const status = await dispatch(['digest', ...args], io, commands, '0');
  return { status, out: io.out(), err: io.err() };
}

test('the digest that a page writes into form-digest is printed', async () => {
  assert.deepEqual(await digest(registration(), '-'), { status: 0, out: `${PINNED}\n`, err: '' });
});

test('what has no digest is refused in words', async () => {
  const { registration: _, ...without } = registration();
  const { status, err } = await digest(without, '-');
  assert.equal(status, 1);
  assert.match(err, /The feed asks nothing: it has no registration\.fields\./);
  assert.equal((await digest({})).status, 2);
  assert.equal((await digest({}, '-', 'other.json')).status, 2);
});
