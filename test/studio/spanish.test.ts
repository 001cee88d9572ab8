import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contractSchema } from '../../src/node/build/schema.js';
import { inWords } from '../../src/studio/feed/in-words.js';
import { importFile } from '../../src/studio/feed/import.js';
import { SPANISH as CONTRACT } from '../../src/studio/words/contract/spanish/spanish.js';
import { ENGLISH } from '../../src/tools/convert/words/english.js';
import { SPANISH } from '../../src/tools/convert/words/spanish.js';
import type { ConvertTongue } from '../../src/tools/convert/words/tongue.js';

const ARGS = {
  file: 'a.csv',
  found: 'x',
  column: 'Título',
  meaning: 'title',
  kind: 'rooms',
  expected: 'object',
  line: 3,
};
const NAMES = { order: 'day, month, year', clock: '04:00', time: '02:30', language: 'es', zone: 'Europe/Madrid' };
const REST = { problem: 'bad-time', at: 'sessions.0', reason: 'x', wanted: '“CSV”' };

/** Everything that importers can say in a language, by code. */
function said({ sentences, refusals }: ConvertTongue): Record<string, string> {
  const args = { ...ARGS, ...NAMES, ...REST };
  return {
    ...Object.fromEntries(Object.entries(refusals).map(([code, say]) => [code, say(args)])),
    ...Object.fromEntries(
      [1, 2].flatMap((n) =>
        Object.entries(sentences).map(([code, say]) => [`${code} ${n}`, say(n, { ...args, found: n === 1 ? 1 : 2 })]),
      ),
    ),
  };
}

suite('in Spanish, the studio', () => {
  test('says all that importers say, and names the same things', () => {
    const english = said(ENGLISH);
    const spanish = said(SPANISH);
    assert.deepEqual(Object.keys(spanish).sort(), Object.keys(english).sort());
    for (const [code, text] of Object.entries(spanish)) {
      assert.notEqual(text, english[code]);
      assert.match(text, /^[\p{Lu}\da][^]*\.$/u, code);
      assert.doesNotMatch(text, /undefined|\b(?:the|was|were|left out|file)\b/, code);
      for (const name of ['Europe/Madrid', 'Título', '04:00', '02:30', '--time-zone', '--column', '--from', 'a.csv']) {
        assert.equal(text.includes(name), english[code]!.includes(name), `${code}: ${name}`);
      }
    }
  });

  test('explains every field and every value of the contract', () => {
    const spoken = new Set<string>();
    const listen = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'description' && typeof value === 'string') value.split('\n\n').forEach((text) => spoken.add(text));
        else if (key === 'enumDescriptions') (value as string[]).forEach((text) => spoken.add(text));
        else listen(value);
      }
    };
    listen(contractSchema());
    assert.ok(spoken.size > 350);
    assert.deepEqual(
      [...spoken].filter((text) => CONTRACT[text] === undefined),
      [],
    );
    const ofTheEditor = ['New object', 'New array', 'Default value'];
    assert.deepEqual(
      Object.keys(CONTRACT).filter((text) => !spoken.has(text) && !ofTheEditor.includes(text)),
      [],
    );
    const schema = contractSchema();
    const translated = JSON.stringify(inWords(schema, CONTRACT));
    assert.ok(translated.includes('"description":"Cómo se llama la reunión.'));
    const bare = (json: string): unknown =>
      JSON.parse(json, (key, value: unknown) => (/^(?:enumD|d)escriptions?$/.test(key) ? typeof value : value));
    assert.deepEqual(bare(translated), bare(JSON.stringify(schema)));
  });

  test('tells why nothing can be made of a file, under the name it is given', async () => {
    const hints = { timeZone: '', language: '', name: '' };
    const cases = [
      ['{"a": 1}', 'no está en ningún formato'],
      ['{"a": ', 'no es JSON válido'],
      [Uint8Array.of(0xff, 0xfe, 0x41, 0), 'es texto UTF-16'],
      ['a;b\n1;2\n', 'no es una tabla con una fila de encabezados'],
    ] as const;
    for (const [content, words] of cases) {
      const imported = await importFile(content, 'x', hints);
      assert.ok(imported.kind === 'refused');
      assert.ok(
        imported.message('es', 'Lo pegado').startsWith(`Lo pegado ${words}`),
        imported.message('es', 'Lo pegado'),
      );
      assert.ok(imported.message('en', 'It').startsWith('It is '));
    }
  });
});
