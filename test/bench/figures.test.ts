import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthOf, ratioOf, spreadOf } from './figures.js';

test('the median of an even number of rounds is between the two in the middle', () => {
  assert.deepEqual(spreadOf([9, 1, 3, 4]), { min: 1, median: 3.5, max: 9 });
  assert.deepEqual(spreadOf([5, 30, 4]), { min: 4, median: 5, max: 30 });
});

test('a ratio compares what was measured in the same round', () => {
  // The machine was ten times slower in the second round, for both.
  assert.deepEqual(ratioOf([2, 20, 2], [1, 10, 2]), { min: 1, median: 2, max: 2 });
});

test('growth is the power of the size', () => {
  assert.equal(growthOf({ size: 10, value: 3 }, { size: 1000, value: 300 }), 1);
  assert.equal(growthOf({ size: 10, value: 3 }, { size: 100, value: 300 }), 2);
});
