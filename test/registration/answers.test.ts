import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { controlsOf, readAnswers, tidy, tidyText, visibleAnswers } from '../../src/registration/answers.js';
import { validate } from '../../src/registration/validate.js';
import { growth } from '../support/growth.js';
import { fieldJson, formOf, formWith, realForm, registrationJson } from './forms.js';

/** A form as it stands in a page. */
function dataOf(controls: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of controls) data.append(name, value);
  return data;
}

const REAL: [string, string][] = [
  ['category', 'academia'],
  ['name', '  María   Nadie\u200b '],
  ['email', 'maria@example.org'],
  ['country', 'ES'],
  ['organization', 'Ayuntamiento de Ejemplo'],
  ['attendance', 'inPerson'],
  ['badgeName', 'María'],
  ['accessConsent', 'on'],
  ['accessNeeds', 'captions'],
  ['accessNeeds', 'stepFree'],
  ['utm_source', 'x'],
];

test('answers are read by question, tidied, and nothing else of the page comes along', () => {
  const answers = readAnswers(realForm(), dataOf(REAL));
  assert.deepEqual(answers, {
    category: 'academia',
    name: 'María Nadie',
    email: 'maria@example.org',
    country: 'ES',
    organization: 'Ayuntamiento de Ejemplo',
    attendance: 'inPerson',
    badgeName: 'María',
    accessConsent: true,
    accessNeeds: ['captions', 'stepFree'],
  });
  assert.deepEqual(validate(realForm(), answers), []);
});

test('answers to hidden questions are not sent, and are there again once they are shown', () => {
  const form = realForm();
  const remote = readAnswers(form, dataOf(REAL.map(([id, value]) => [id, value === 'inPerson' ? 'remote' : value])));
  assert.equal('badgeName' in visibleAnswers(form, remote), false);
  assert.equal(visibleAnswers(form, { ...remote, attendance: 'inPerson' })['badgeName'], 'María');
});

test('access needs are not sent once the consent is taken back', () => {
  const form = realForm();
  const answers = readAnswers(form, dataOf(REAL.filter(([id]) => id !== 'accessConsent')));
  assert.equal('accessNeeds' in visibleAnswers(form, answers), false);
});

test('what is filled in again gives the same answers', () => {
  const form = formWith(
    { id: 'text' },
    { id: 'long', type: 'textarea' },
    { id: 'number', type: 'number' },
    { id: 'box', type: 'checkbox' },
    { id: 'boxes', type: 'checkboxes', options: [{ value: 'a' }, { value: 'b' }] },
  );
  const values = {
    text: fc.string({ unit: 'grapheme' }),
    long: fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '\u200d', '\ufeff', 'é', '\ud83d') }),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    box: fc.boolean(),
    boxes: fc.subarray(['a', 'b']),
  };
  fc.assert(
    fc.property(fc.record(values, { requiredKeys: [] }), (raw) => {
      const answers = tidy(form, raw);
      assert.deepEqual(readAnswers(form, dataOf(controlsOf(form, answers))), answers);
    }),
  );
});

test('tidying twice is tidying once, whatever is typed', () => {
  const odd = fc.constantFrom(
    ' ',
    '\n',
    '\r',
    '\t',
    '\0',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u202e',
    '\u0301',
    '\u00ad',
    'a',
    'ب',
    '👩',
    '\ud800',
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 1 })) }),
      fc.boolean(),
      (text, long) => {
        const once = tidyText(text, long);
        assert.equal(tidyText(once, long), once);
        assert.doesNotMatch(once, /[\0\u202e\u200b]|^\s|\s$|\p{Cs}/u);
      },
    ),
  );
});

test('names of any script stay as they are', () => {
  for (const name of [
    'María José García-Ñáñez',
    'O’Brien',
    'محمد بن راشد',
    '毛泽东',
    'Nguyễn Thị Ánh',
    'علی‌رضا',
    "D'Arcy",
    '👩‍👩‍👧',
  ])
    assert.equal(tidyText(name), name);
});

test('line ends stay in long texts, spaces in rows do not', () => {
  assert.equal(tidyText(' a  b \r\n\r\n\r\n\r\n c ', true), 'a b\n\nc');
  assert.equal(tidyText(' a  b \r\n c '), 'a b c');
});

test('four times as much of what shows nothing takes about four times as long', async () => {
  for (const unit of ['\u200d', ' ', '\u0301', '\n', ' \n', '\u200c ', 'a\u200d']) {
    const [short, long] = [unit.repeat(50_000), unit.repeat(200_000)];
    assert.ok(
      (await growth(
        () => tidyText(short, true),
        () => tidyText(long, true),
        10,
      )) < 10,
      JSON.stringify(unit),
    );
  }
});

test('a question called like a built-in property has no answer of its own', () => {
  const form = formOf(
    registrationJson({ fields: [fieldJson(), fieldJson({ id: 'a', visibleWhen: { field: 'name', isSet: true } })] }),
  );
  assert.deepEqual(
    visibleAnswers(
      form,
      readAnswers(
        form,
        dataOf([
          ['toString', 'x'],
          ['__proto__', 'x'],
        ]),
      ),
    ),
    {},
  );
});
