import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { importFile } from '../../src/studio/feed/import.js';
import { inspect } from '../../src/studio/feed/inspect.js';
import { rangeOf } from '../../src/studio/feed/range.js';
import { read } from '../house/files.js';

const NO_HINTS = { timeZone: '', language: '', name: '' };

suite('what is opened in the studio', () => {
  test('is left as it is when it is a feed, broken or not', async () => {
    const text = read('src/studio/sample.json');
    assert.deepEqual(await importFile(text, 'meeting.json', NO_HINTS), { kind: 'feed', text });
    const broken = text.slice(0, 500);
    assert.deepEqual(await importFile(broken, 'meeting.json', NO_HINTS), { kind: 'feed', text: broken });
    const bare = '{"meeting": {"name": "A",}}';
    assert.deepEqual(await importFile(bare, 'pasted', NO_HINTS), { kind: 'feed', text: bare });
  });

  test('becomes a feed when it is the export of another system, with what was said beside it', async () => {
    const table = 'Title,Date,Start\nOpening,2030-05-06,09:00\n';
    const imported = await importFile(table, 'table.csv', { timeZone: 'Asia/Tokyo', language: 'fr', name: 'Fête' });
    assert.ok(imported.kind === 'converted');
    assert.match(imported.text, /"timeZone": "Asia\/Tokyo"/);
    assert.match(imported.text, /Fête/);
    assert.equal(inspect(imported.text, 'en').isShown, true);
  });

  test('is refused in a sentence otherwise', async () => {
    const refused = await importFile('{"a": 1}', 'other.json', NO_HINTS);
    assert.ok(refused.kind === 'refused' && refused.message('en', 'other.json').startsWith('other.json '));
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]);
    assert.deepEqual(await importFile(zip, 'table.xlsx', NO_HINTS), { kind: 'binary' });
  });
});

suite('an inspection', () => {
  test('says of each problem where it is, and of each language how far it is', () => {
    const text = read('src/studio/sample.json').replace('"es": "Café"', '"es": ""').replace('"buses"', '"benches"');
    const { problems, languages, isShown } = inspect(text, 'en');
    assert.equal(isShown, true);
    assert.ok(problems.some(({ code, line }) => code === 'duplicate-id' && line > 1));
    const line = text.slice(0, text.indexOf('"Coffee"')).split('\n').length;
    const spanish = languages.find(({ language }) => language === 'es')!;
    assert.equal(spanish.texts - spanish.written, 1);
    assert.ok(Math.abs(spanish.line! - line) <= 1);
  });
});

test('a place of a text covers the word that stands there', () => {
  const text = '{\n  "a b": "x\\"y",\n  "n": -1.5\n}';
  const at = (line: number, column: number) => {
    const { from, to } = rangeOf(text, { line, column });
    return text.slice(from, to);
  };
  assert.equal(at(2, 3), '"a b"');
  assert.equal(at(2, 10), '"x\\"y"');
  assert.equal(at(3, 8), '-1.5');
  assert.equal(at(1, 1), '{');
  assert.equal(at(9, 9), '');
});
