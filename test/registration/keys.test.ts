import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysUnder } from '../../src/registration/sending/keys.js';
import { shelf } from '../support/shelf.js';

test('the same answers have the same key after a reload and in tabs that send at once, other answers another', async () => {
  const device = shelf();
  const tabs = Array.from({ length: 5 }, () => keysUnder('sent', device));
  const keys = await Promise.all(tabs.map(({ find }) => find('Ana')));
  assert.equal(new Set(keys).size, 1);
  assert.equal(await keysUnder('sent', device).find('Ana'), keys[0]);
  assert.notEqual(await keysUnder('sent', device).find('Eva'), keys[0]);
  assert.notEqual(await keysUnder('other', device).find('Ana'), keys[0]);
  assert.notEqual(await keysUnder('sent', shelf()).find('Ana'), keys[0]);
});

test('a key that is renewed takes the place of the one before', async () => {
  const keys = keysUnder('sent', shelf());
  const first = await keys.find('Ana');
  const second = await keys.renew('Ana');
  assert.notEqual(second, first);
  assert.equal(await keys.find('Ana'), second);
});

test('nothing of the answers is kept, no key for longer than three days, and of many the last', async () => {
  const device = shelf();
  const keys = keysUnder('sent', device);
  const first = await keys.find('Ana Núñez');
  for (let at = 0; at < 30; at++) await keys.find(`Person ${at}`);
  assert.doesNotMatch(device.kept(), /Ana|Person/);
  assert.equal((JSON.parse(device.kept()) as unknown[]).length, 20);
  assert.notEqual(await keys.find('Ana Núñez'), first);
  const last = await keys.find('Person 29');
  device.clock += 72 * 3_600_000;
  assert.notEqual(await keys.find('Person 29'), last);
});

test('where nothing can be kept, or what is kept is not ours, there are keys all the same', async () => {
  const closed = shelf();
  closed.storage = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const blocked = { ...closed, turn: () => Promise.reject(new DOMException('blocked', 'SecurityError')) };
  const foreign = shelf();
  foreign.storage().setItem('sent', '{"a":1}');
  for (const device of [closed, blocked, foreign])
    assert.match(await keysUnder('sent', device).find('Ana'), /^[\w-]{36}$/);
});
