import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holds, isCondition, visibleIds, type Answer, type Condition } from '../../src/feed/condition.js';

const answers = new Map<string, Answer>([
  ['city', 'madrid'],
  ['days', ['mon', 'tue']],
  ['guests', 2],
  ['news', true],
]);
const check = (condition: Condition) => holds(condition, (id) => answers.get(id));

test('an answer is compared as it was given', () => {
  for (const [condition, expected] of [
    [{ field: 'city', equals: 'madrid' }, true],
    [{ field: 'city', equals: 'Madrid' }, false],
    [{ field: 'city', in: ['geneva', 'madrid'] }, true],
    [{ field: 'city', notEquals: 'madrid' }, false],
    [{ field: 'guests', equals: 2 }, true],
    [{ field: 'guests', equals: '2' }, false],
    [{ field: 'days', equals: 'tue' }, true],
    [{ field: 'days', notEquals: 'wed' }, true],
    [{ field: 'news', equals: true }, true],
    [{ field: 'news', equals: false }, false],
    [{ field: 'none', equals: false }, true],
    [{ field: 'none', notEquals: 'madrid' }, true],
    [{ field: 'none', isSet: false }, true],
    [{ field: 'city', isSet: true }, true],
    [
      {
        all: [
          { field: 'city', isSet: true },
          {
            any: [
              { field: 'none', isSet: true },
              { field: 'news', equals: true },
            ],
          },
        ],
      },
      true,
    ],
    [
      {
        all: [
          { field: 'city', isSet: true },
          { field: 'none', isSet: true },
        ],
      },
      false,
    ],
  ] as const) {
    assert.ok(isCondition(condition), JSON.stringify(condition));
    assert.equal(check(condition), expected, JSON.stringify(condition));
  }
});

test('what is no comparison and no short list of them is no condition', () => {
  const one = { field: 'a', isSet: true };
  for (const value of [
    null,
    'a',
    [],
    {},
    { field: 'a' },
    { equals: 'x' },
    { field: 1, equals: 'x' },
    { field: 'a', equals: null },
    { field: 'a', equals: {} },
    { field: 'a', equals: 'x', notEquals: 'y' },
    { field: 'a', matches: '(a+)+$' },
    { field: 'a', in: [] },
    { field: 'a', in: 'xyz' },
    { field: 'a', isSet: 'yes' },
    { all: [] },
    { all: one },
    { all: [one], any: [one] },
    { all: [{ any: [{ all: [one] }] }] },
    { any: Array.from({ length: 21 }, () => one) },
  ]) {
    assert.equal(isCondition(value), false, JSON.stringify(value));
  }
});

test('no JSON makes the question whether it is a condition throw', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 10 }), (json) => void isCondition(json)));
});

test('what depends on a hidden question is hidden, and comes back with it', () => {
  const questions = [
    { id: 'a' },
    { id: 'b', visibleWhen: { field: 'a', equals: 'yes' } },
    { id: 'c', visibleWhen: { field: 'b', equals: 'yes' } },
  ];
  const all = { a: 'yes', b: 'yes', c: 'yes' };
  assert.deepEqual([...visibleIds(questions, all)], ['a', 'b', 'c']);
  assert.deepEqual([...visibleIds(questions, { ...all, a: 'no' })], ['a']);
});
