import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { exists, read } from './files.js';
import { pages } from './pages.js';

const PAGES = await pages();

suite('pages that are made from the source', () => {
  for (const [path, text] of PAGES) {
    test(`${path} says what the source says`, () => {
      assert.ok(exists(path), 'Run: npm run docs');
      assert.equal(read(path), text, 'Run: npm run docs');
    });
  }
});
