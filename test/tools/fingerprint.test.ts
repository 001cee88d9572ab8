import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { fingerprint } from '../../src/tools/fingerprint.js';

const known = (text: string) => createHash('sha256').update(text).digest('hex');

suite('the fingerprint of a text', () => {
  test('is that of SHA-256, at every length around a block', () => {
    for (let length = 0; length <= 200; length++) {
      const text = 'a'.repeat(length);
      assert.equal(fingerprint(text), known(text), `${length} bytes`);
    }
  });

  test('is that of SHA-256, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        assert.equal(fingerprint(text), known(text)),
      ),
    );
  });
});
