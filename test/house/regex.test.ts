import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { read, sourceFiles } from './files.js';

process.env['RECHECK_BACKEND'] = 'pure';

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** What organisers and the build run over files of their own has all the time it needs. */
const OWN_FILES = /^src\/(tools|studio|doctor|node\/(?!receiver))/;

/** Every regular expression that a stranger's text meets, on a page or at a receiver. */
const literals = sourceFiles().flatMap((path): Literal[] => {
  if (OWN_FILES.test(path)) return [];
  const found: Literal[] = [];
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ place: path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    node.forEachChild(look);
  };
  look(file);
  return found;
});

const judge = ({ source, flags }: Literal) => checkSync(source, flags, { randomSeed: 1, timeout: null }).status;

test('no text takes a regular expression more than in proportion to its length', () => {
  assert.ok(literals.length > 50);
  const bad = literals.filter((literal) => judge(literal) !== 'safe');
  assert.deepEqual(bad, []);
});

test('one that does would be noticed', () => {
  assert.equal(judge({ place: '', source: '^(a|a)*$', flags: '' }), 'vulnerable');
});
