import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '../../src/feed/condition.js';
import { requiredIds, tidy, visibleAnswers } from '../../src/registration/answers.js';
import { lengthOf, validate } from '../../src/registration/validate.js';
import type { Json } from '../feed/samples.js';
import { formOf, formWith, fieldJson, realForm, registrationJson } from './forms.js';

const wrong = (field: Json, answer: Answer) => validate(formWith({ id: 'q', ...field }), { q: answer })[0]?.code;
const AB = [{ value: 'a' }, { value: 'b' }];

/** For each kind of question, what is taken and what is said of the rest. */
const ANSWERS: readonly (readonly [
  field: Json,
  good: readonly Answer[],
  bad: readonly (readonly [Answer, string])[],
])[] = [
  [
    { type: 'text' },
    ['x', '毛泽东', "'; DROP TABLE", '=1+1'],
    [
      ['x'.repeat(201), 'too-long'],
      [5, 'wrong-type'],
      [['x'], 'wrong-type'],
      [true, 'wrong-type'],
    ],
  ],
  [{ type: 'textarea' }, ['x'.repeat(2000)], [['x'.repeat(2001), 'too-long']]],
  [
    { type: 'email' },
    ['a@example.org', 'maría@ejemplo.es', 'ana+x@mail.example.co.uk', '用户@例子.公司'],
    [
      ['ana', 'not-an-email'],
      ['ana@localhost', 'not-an-email'],
      ['a b@example.org', 'not-an-email'],
      ['@example.org', 'not-an-email'],
      ['a@.org', 'not-an-email'],
      ['a@example.', 'not-an-email'],
      [`${'a'.repeat(250)}@example.org`, 'too-long'],
    ],
  ],
  [
    { type: 'tel' },
    ['+34 91 123 45 67', '(0) 12-3 ext. 4', '٠١٢٣'],
    [
      ['none', 'not-a-phone'],
      ['1'.repeat(41), 'too-long'],
    ],
  ],
  [
    { type: 'url' },
    ['https://example.org/a'],
    [
      ['example.org', 'not-a-url'],
      ['javascript:alert(1)', 'not-a-url'],
      ['https://localhost', 'not-a-url'],
    ],
  ],
  [
    { type: 'number', min: 1, max: 9 },
    [1, 9, 2.5],
    [
      [0, 'too-small'],
      [10, 'too-large'],
      ['two', 'not-a-number'],
      [Infinity, 'not-a-number'],
    ],
  ],
  [
    { type: 'date', min: '2027-01-01', max: '2027-12-31' },
    ['2027-01-01', '2027-12-31'],
    [
      ['2026-12-31', 'too-early'],
      ['2028-01-01', 'too-late'],
      ['2027-02-30', 'not-a-date'],
      ['tomorrow', 'not-a-date'],
    ],
  ],
  [
    { type: 'select', options: AB },
    ['a', 'b'],
    [
      ['c', 'unknown-option'],
      [['a'], 'wrong-type'],
    ],
  ],
  [{ type: 'radio', options: AB }, ['a'], [['A', 'unknown-option']]],
  [{ type: 'checkbox' }, [true], [['on', 'wrong-type']]],
  [
    { type: 'checkboxes', options: AB, max: 1 },
    [['a']],
    [
      [['a', 'b'], 'too-many'],
      [['c'], 'unknown-option'],
      ['a', 'wrong-type'],
    ],
  ],
  [{ type: 'checkboxes', options: AB, min: 2 }, [['a', 'b']], [[['a'], 'too-few']]],
  [
    { type: 'country' },
    ['ES', 'ZW'],
    [
      ['XX', 'unknown-option'],
      ['es', 'unknown-option'],
      ['ESP', 'unknown-option'],
    ],
  ],
  [
    { type: 'country', options: [{ value: 'ES' }, { value: 'XK', name: 'Kosovo' }] },
    ['ES', 'XK'],
    [['FR', 'unknown-option']],
  ],
  [{ type: 'language', options: [{ value: 'en' }] }, ['en'], [['es', 'unknown-option']]],
  [{ type: 'organization', options: [{ value: 'ITU' }] }, ['ITU', 'Anything else'], [['x'.repeat(201), 'too-long']]],
  [{ type: 'sessions' }, [['sample-session']], [[['gone'], 'unknown-option']]],
];

for (const [field, good, bad] of ANSWERS) {
  test(`${String(field['type'])}${'min' in field || 'max' in field ? ' with limits' : ''}${field['type'] === 'country' && field['options'] ? ' of a list' : ''} takes what it asks for and nothing else`, () => {
    for (const answer of good) assert.equal(wrong(field, answer), undefined, JSON.stringify(answer));
    for (const [answer, code] of bad) assert.equal(wrong(field, answer), code, JSON.stringify(answer));
  });
}

test('lengths are those that a reader counts', () => {
  for (const [text, length] of [
    ['abc', 3],
    ['ñandú', 5],
    ['👩‍👩‍👧‍👦', 1],
    ['नमस्ते', 3],
    ['e\u0301', 1],
  ] as const)
    assert.equal(lengthOf(text), length, text);
  assert.equal(wrong({ type: 'text', maxLength: 2 }, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦'), undefined);
});

test('what is compulsory is asked for once, in the order of the form', () => {
  const problems = validate(realForm(), {});
  assert.deepEqual(
    problems,
    ['category', 'name', 'email', 'country', 'organization', 'attendance'].map((field) => ({ field, code: 'missing' })),
  );
});

test('individuals need no organisation', () => {
  assert.ok(requiredIds(realForm(), { category: 'academia' }).has('organization'));
  assert.ok(!requiredIds(realForm(), { category: 'individual' }).has('organization'));
});

test('hidden questions are not compulsory, and wrong answers to them do not matter', () => {
  const form = formWith(
    { id: 'a', type: 'checkbox' },
    { id: 'b', type: 'email', required: true, visibleWhen: { field: 'a', equals: true } },
  );
  assert.deepEqual(validate(form, { b: 'nonsense' }), []);
  assert.deepEqual(validate(form, { a: true }), [{ field: 'b', code: 'missing' }]);
});

test('answers to questions that the form does not have are told', () => {
  assert.deepEqual(validate(formWith({ id: 'q' }), { q: 'x', passport: '123', toString: 'x' }), [
    { field: 'passport', code: 'unknown-field' },
    { field: 'toString', code: 'unknown-field' },
  ]);
});

test('a consent that is a condition of the organiser has to be given', () => {
  const form = formOf(
    registrationJson({
      consents: [
        { id: 'rules', text: 'I keep to the rules', required: true },
        { id: 'news', text: 'News' },
      ],
    }),
  );
  assert.deepEqual(validate(form, {}), [{ field: 'rules', code: 'missing' }]);
  assert.deepEqual(validate(form, { rules: true }), []);
});

test('any answers are judged without a throw, and what is right stays right when only the visible part is sent', () => {
  const form = formOf(
    registrationJson({
      fields: [
        fieldJson({ id: 'a', type: 'radio', options: AB }),
        fieldJson({ id: 'b', visibleWhen: { field: 'a', equals: 'b' }, required: true }),
        fieldJson({ id: 'c', type: 'checkboxes', options: AB, requiredWhen: { field: 'b', isSet: true } }),
        fieldJson({ id: 'd', type: 'number' }),
      ],
    }),
  );
  const answer = fc.oneof(
    fc.constantFrom('a', 'b', ''),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.array(fc.constantFrom('a', 'b', 'c')),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__'), answer), (raw) => {
      const answers = tidy(form, raw);
      const sent = visibleAnswers(form, answers);
      assert.deepEqual(validate(form, sent), validate(form, answers));
    }),
    { numRuns: 500 },
  );
});
