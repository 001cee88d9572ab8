import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { tokens } from './api-tables.js';
import { styleSheetOf } from './css.js';
import { lineAt, read, sourceFiles } from './files.js';

const TOKENS = 'src/widget/tokens.ts';
const FILES = sourceFiles();
const KNOWN = new Set(tokens().map(({ name }) => `--_${name}`));

suite('tokens', () => {
  test('have one line each: a private name, the public one, a default and a comment', () => {
    const text = read(TOKENS);
    const lines = [...text.matchAll(/^.*var\(--meeting-.*$/gm)];
    const readable = [...text.matchAll(/^ *--_([\w-]+): var\(--meeting-\1, .+\); \/\* .+ \*\/$/gm)].map(
      ({ 0: line }) => line,
    );
    const wrong = lines
      .filter(({ 0: line }) => !readable.includes(line))
      .map(({ 0: line, index }) => `${lineAt(text, index)}: ${line.trim()}`);
    assert.deepEqual(wrong, []);
    assert.equal(KNOWN.size, lines.length, 'a name is there twice');
  });

  test('are all defined', () => {
    const undefinedOnes = uses(/var\((--_[\w-]+)/g).filter(({ name }) => !KNOWN.has(name));
    assert.deepEqual(undefinedOnes, []);
  });

  test('are all used', () => {
    const used = new Set(uses(/var\((--_[\w-]+)/g).map(({ name }) => name));
    const unused = [...KNOWN].filter((name) => !used.has(name));
    assert.deepEqual(unused, []);
  });

  test('are read by their private names and set in one file', () => {
    const elsewhere = FILES.filter((path) => path !== TOKENS);
    const set = elsewhere.flatMap((path) =>
      styleSheetOf(path)
        .declarations.filter(({ property }) => property.startsWith('--'))
        .map(({ property, line }) => `${path}:${line} sets ${property}`),
    );
    const read = uses(/var\((--(?!_)[\w-]+)/g, elsewhere).map(({ name, place }) => `${place} reads ${name}`);
    assert.deepEqual([...set, ...read], []);
  });

  test('have the five names that are promised', () => {
    const promised = ['accent', 'surface', 'text', 'radius', 'font'];
    assert.deepEqual(
      promised.filter((name) => !KNOWN.has(`--_${name}`)),
      [],
    );
  });
});

function uses(pattern: RegExp, files = FILES): { name: string; place: string }[] {
  return files.flatMap((path) => {
    const text = read(path);
    return [...text.matchAll(pattern)].map(({ 1: name, index }) => ({
      name: name!,
      place: `${path}:${lineAt(text, index)}`,
    }));
  });
}
