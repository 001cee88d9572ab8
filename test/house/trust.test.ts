import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { counted } from '../trust/counted.js';
import { figures } from '../trust/figures.js';
import type { Evidence } from '../trust/requirement.js';
import { NUMBERS, REQUIREMENTS } from '../trust/requirements.js';
import { exists } from './files.js';
import { titlesOf } from './titles.js';

const ALL = Object.values(REQUIREMENTS).flat();

suite('what TRUST.md says', () => {
  test('is of every promise, once and in order', () => {
    const numbers = NUMBERS.flatMap(([letter, from, to]) =>
      Array.from({ length: to - from + 1 }, (_, at) => `${letter}-${String(from + at).padStart(2, '0')}`),
    );
    assert.deepEqual(
      ALL.map(({ id }) => id),
      numbers,
    );
  });

  test('is shown by tests and chapters that are there', () => {
    const missing = ALL.flatMap(({ id, state }) =>
      (state.kind === 'met' ? state.by : []).filter((one) => !isThere(one)).map((one) => `${id}: ${one.join(': ')}`),
    );
    assert.deepEqual(missing, []);
    const bare = ALL.filter(({ state }) => state.kind === 'met' && state.by.length === 0);
    assert.deepEqual(bare, []);
  });

  test('of harm is none', () => {
    const lines = counted(figures());
    assert.ok(lines.length >= 10, 'Run: npm test && npm run trust');
    assert.deepEqual(
      lines.filter(({ harms }) => harms !== 0),
      [],
    );
  });
});

function isThere([file, title]: Evidence): boolean {
  return exists(file) && titlesOf(file).includes(title);
}
