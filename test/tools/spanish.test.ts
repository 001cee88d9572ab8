import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { checkBytes } from '../../src/tools/check/check.js';
import { explain } from '../../src/tools/check/explain.js';
import { SPANISH } from '../../src/tools/check/words/spanish/spanish.js';
import { CODES } from '../../src/tools/report.js';

test('every problem has a sentence in Spanish', () => {
  assert.deepEqual(
    Object.keys(CODES).filter((code) => SPANISH.wordsOf(code) === undefined),
    [],
  );
});

test('it says in Spanish of the same place, with the same names, what it says in English', () => {
  const folders = ['../feeds/', '../node/feeds/'].map((folder) => new URL(folder, import.meta.url));
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)));
  assert.ok(files.length > 50);
  const quoted = (text: string) => [...text.matchAll(/[“«]([^”»]*)[”»]/g)].map(([, value]) => value).sort();
  for (const file of files) {
    const checked = checkBytes(readFileSync(file));
    const english = explain(checked.problems, checked);
    explain(checked.problems, checked, SPANISH).forEach((spanish, index) => {
      const { message, hint, entry, ...rest } = english[index]!;
      const { message: dicho, hint: consejo, entry: sitio, ...resto } = spanish;
      assert.deepEqual(resto, rest);
      assert.match(dicho, /^[«¿A-ZÁÉ].*\.$/);
      assert.doesNotMatch(
        `${dicho} ${consejo ?? ''}`.replaceAll(/«[^»]*»/g, ''),
        /undefined|\[object|\b(?:the|this|feed)\b/,
        spanish.code,
      );
      assert.notEqual(dicho, message);
      if (hint?.startsWith('Did you mean')) assert.match(consejo!, /^¿Quiso decir «/);
      const named = (text: string | undefined) => quoted(text ?? '').filter((value) => /^[\w.:/-]+$/.test(value ?? ''));
      if (!/UTF|utf/.test(message)) assert.deepEqual(named(dicho), named(message));
      assert.equal(sitio === undefined, entry === undefined);
    });
  }
});
