import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkFeed } from '../../src/feed/check.js';
import { visibleIds } from '../../src/feed/condition.js';
import { readRegistration } from '../../src/feed/registration.js';
import { questionsOf } from '../../src/registration/answers.js';
import { accepted, feedJson, put, realText, reported, sessionJson, type Json } from '../feed/samples.js';
import { fieldJson, formOf, formWith, PRIVACY_JSON, read, registrationJson } from './forms.js';

const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

test('the registration of the real meeting is flawless and asks no more than six compulsory questions', () => {
  const { registration, problems } = readRegistration(accepted(JSON.parse(realText('u4ssc-8'))));
  assert.deepEqual(problems, []);
  const form = registration!.form!;
  assert.deepEqual(ids(form.categories), ['memberState', 'sectorMember', 'associate', 'academia', 'individual']);
  const compulsory = form.fields.filter(({ required, requiredWhen }) => required ?? requiredWhen);
  assert.deepEqual(ids(compulsory), ['name', 'email', 'country', 'organization', 'attendance']);
  assert.equal(registration!.meeting, 'u4ssc-8');
});

test('a feed without registration has none, and one that is no object is reported by the check', () => {
  assert.deepEqual(readRegistration(accepted(feedJson())), { problems: [] });
  for (const registration of ['open', 5, true, [], [{}]]) {
    const result = checkFeed(feedJson({ registration }));
    assert.deepEqual(reported(result.problems), ['error wrong-type registration']);
    assert.deepEqual(result.problems[0]!.args, { expected: 'object' });
    assert.equal(result.ok && result.feed.registration, undefined);
  }
});

test('reading leaves the feed as it was', () => {
  const feed = accepted(JSON.parse(realText('u4ssc-8')));
  const before = JSON.stringify(feed);
  readRegistration(feed);
  assert.equal(JSON.stringify(feed), before);
});

/** What goes wrong in a registration, what is said of it and which questions are left. */
const BROKEN: readonly (readonly [what: string, json: Json, problems: readonly string[], left: readonly string[]])[] = [
  [
    'a question of a type that does not exist, such as a password or a file, is not asked',
    { fields: [fieldJson(), fieldJson({ id: 'a', type: 'password' }), fieldJson({ id: 'b', type: 'file' })] },
    ['error unknown-value registration.fields.1.type', 'error unknown-value registration.fields.2.type'],
    ['name'],
  ],
  [
    'a question cannot have browsers fill in what nobody should ask for',
    { fields: [fieldJson({ autocomplete: 'cc-number' })] },
    ['error unknown-value registration.fields.0.autocomplete'],
    ['name'],
  ],
  [
    'of two questions of one id the second is not asked',
    { fields: [fieldJson(), fieldJson({ name: 'Again' })] },
    ['error duplicate-id registration.fields.1.id'],
    ['name'],
  ],
  [
    'a question cannot have the id of a consent, of the category or of a built-in property',
    {
      fields: [fieldJson(), fieldJson({ id: 'category' }), fieldJson({ id: 'constructor' }), fieldJson({ id: 'a b' })],
      consents: [{ id: 'name', text: 'Yes' }],
    },
    [
      'error bad-id registration.fields.2.id',
      'error bad-id registration.fields.3.id',
      'error duplicate-id registration.fields.1.id',
      'error duplicate-id registration.consents.0.id',
    ],
    ['name'],
  ],
  [
    'a choice among nothing is not asked',
    {
      fields: [fieldJson(), fieldJson({ id: 'a', type: 'radio' }), fieldJson({ id: 'b', type: 'select', options: [] })],
    },
    ['error missing-options registration.fields.1.options', 'error missing-options registration.fields.2.options'],
    ['name'],
  ],
  [
    'a session that does not exist cannot be chosen',
    { fields: [fieldJson({ type: 'sessions', options: [{ value: 'sample-session' }, { value: 'gone' }] })] },
    ['error unknown-session registration.fields.0.options.1.value'],
    ['name'],
  ],
  [
    'what may reveal health or belief is not asked without a consent of its own',
    { fields: [fieldJson(), fieldJson({ id: 'meals', sensitive: 'special' })] },
    ['error missing-consent registration.fields.1'],
    ['name'],
  ],
  [
    'what may reveal health or belief is never compulsory',
    {
      fields: [fieldJson({ required: true, sensitive: 'special' })],
      consents: [{ id: 'ok', text: 'Yes', required: true, fields: ['name'] }],
    },
    [
      'error required-consent registration.consents.0.required',
      'error required-special registration.fields.0.required',
    ],
    ['name'],
  ],
  [
    'a section names questions that there are, once each',
    {
      fields: [fieldJson(), fieldJson({ id: 'b' })],
      sections: [{ id: 's', fields: ['b', 'gone', 'b'] }],
    },
    ['error unknown-field registration.sections.0.fields.1', 'error duplicate-id registration.sections.0.fields.2'],
    ['name', 'b'],
  ],
  [
    'no more than sixty questions are asked',
    { fields: Array.from({ length: 70 }, (_, index) => fieldJson({ id: `f${index}` })) },
    ['error too-many registration.fields'],
    Array.from({ length: 60 }, (_, index) => `f${index}`),
  ],
  [
    'nothing closes before it opens',
    { validFrom: '2027-03-02', validThrough: '2027-03-01' },
    ['error registration-ends-before-start registration.validThrough'],
    ['name'],
  ],
];

for (const [what, parts, problems, left] of BROKEN) {
  test(what, () => {
    const { registration, problems: found } = read(registrationJson(parts));
    assert.deepEqual(reported(found), problems);
    assert.deepEqual(ids(registration?.form?.fields), left);
  });
}

test('without any row of the privacy notice nothing is asked', () => {
  for (const row of Object.keys(PRIVACY_JSON)) {
    const { registration, problems } = read(registrationJson({ privacy: { ...PRIVACY_JSON, [row]: undefined } }));
    assert.deepEqual(reported(problems), [`error missing-field registration.privacy.${row}`]);
    assert.equal(registration!.form, undefined);
  }
});

test('a registration without questions is a link alone, and no mistake', () => {
  const { registration, problems } = read({ url: 'https://example.org/register', status: 'open' });
  assert.deepEqual([problems, registration?.form, registration?.url], [[], undefined, 'https://example.org/register']);
});

test('questions that no section names come first, in their order', () => {
  const form = formOf(
    registrationJson({
      fields: ['a', 'b', 'c'].map((id) => fieldJson({ id })),
      sections: [{ id: 's', name: 'Later', fields: ['c', 'a'] }],
    }),
  );
  assert.deepEqual(ids(form.fields), ['b', 'c', 'a']);
  assert.deepEqual(
    form.sections.map(({ id }) => id),
    [undefined, 's'],
  );
});

test('the sessions of the meeting and its languages can be chosen without being named', () => {
  const form = readRegistration(
    accepted(
      feedJson({
        meeting: { id: 'm', name: 'M', inLanguage: ['en', 'es'], interpretation: [{ language: 'ar' }] },
        sessions: [sessionJson(), sessionJson({ id: 'coffee', type: 'break' })],
        registration: registrationJson({
          fields: [fieldJson({ id: 'what', type: 'sessions' }), fieldJson({ id: 'tongue', type: 'language' })],
        }),
      }),
    ),
  ).registration!.form!;
  assert.deepEqual(form.fields[0]!.options, [{ value: 'sample-session', name: 'Sample session' }]);
  assert.deepEqual(form.fields[1]!.options, [{ value: 'en' }, { value: 'es' }, { value: 'ar' }]);
});

test('limits of length follow the kind of answer, and no feed lifts them', () => {
  const form = formWith(
    { id: 'a', autocomplete: 'name' },
    { id: 'b', type: 'email' },
    { id: 'c', type: 'textarea' },
    { id: 'd', maxLength: 10 },
    { id: 'e', maxLength: 1_000_000 },
    { id: 'f', type: 'organization', autocomplete: 'organization' },
  );
  assert.deepEqual(
    form.fields.map(({ maxLength }) => maxLength),
    [128, 254, 2000, 10, 2000, 200],
  );
});

test('a question whose condition is none, or names nothing, is shown to all and compulsory for none', () => {
  const [a, b] = [
    { field: 'name', equals: 'x', script: 'alert()' },
    { field: 'gone', equals: 'x' },
  ].map((visibleWhen) => {
    const json = registrationJson({
      fields: [
        fieldJson(),
        fieldJson({ id: 'b', required: true, requiredWhen: { field: 'name', isSet: true }, visibleWhen }),
      ],
    });
    const { registration, problems } = read(json);
    assert.deepEqual(registration!.form!.fields[1], {
      id: 'b',
      type: 'text',
      name: 'Name',
      options: [],
      maxLength: 200,
    });
    return reported(problems)[0];
  });
  assert.deepEqual(
    [a, b],
    ['error bad-condition registration.fields.1.visibleWhen', 'error unknown-field registration.fields.1.visibleWhen'],
  );
});

test('a condition on a choice that is not offered is reported', () => {
  const json = registrationJson({
    fields: [
      fieldJson({ id: 'a', type: 'radio', options: [{ value: 'x' }] }),
      fieldJson({ id: 'b', visibleWhen: { field: 'a', in: ['x', 'y'] } }),
    ],
  });
  assert.deepEqual(reported(read(json).problems), ['error unknown-option registration.fields.1.visibleWhen']);
});

test('whatever questions depend on each other, no circle and no chain of more than five is left', () => {
  const count = 12;
  const edges = fc.array(fc.option(fc.nat(count - 1), { nil: undefined }), { minLength: count, maxLength: count });
  fc.assert(
    fc.property(edges, (targets) => {
      const fields = targets.map((target, index) =>
        fieldJson({
          id: `f${index}`,
          ...(target !== undefined && { visibleWhen: { field: `f${target}`, isSet: true } }),
        }),
      );
      const { registration, problems } = read(registrationJson({ fields }));
      const form = registration!.form!;
      const next = new Map(form.fields.map(({ id, visibleWhen }) => [id, visibleWhen]));
      let repaired = 0;
      for (const [index, target] of targets.entries()) {
        let length = 0;
        for (let at = next.get(`f${index}`); at && 'field' in at; at = next.get(at.field)) length += 1;
        assert.ok(length <= 5, `a chain of ${length}`);
        if (target !== undefined && next.get(`f${index}`) === undefined) repaired += 1;
      }
      assert.equal(problems.length, repaired);
      // Whoever answers everything is asked everything.
      const answers = Object.fromEntries(form.fields.map(({ id }) => [id, 'x']));
      assert.equal(visibleIds(questionsOf(form), answers).size, count);
    }),
    { numRuns: 500 },
  );
});

test('two questions can each be compulsory where the other is not answered', () => {
  formWith(
    { id: 'phone', type: 'tel', requiredWhen: { field: 'mail', isSet: false } },
    { id: 'mail', type: 'email', requiredWhen: { field: 'phone', isSet: false } },
  );
});

test('a registration with anything anywhere is read without a throw, and asks by its own types alone', () => {
  const real = realText('u4ssc-8');
  const top = (JSON.parse(real) as { registration: Json }).registration;
  const places = Object.entries(top).flatMap(([key, value]) => [
    [key],
    ...(Array.isArray(value)
      ? value.flatMap((entry: Json, at) => [[key, at], ...Object.keys(entry).map((inner) => [key, at, inner])])
      : []),
  ]);
  const word = fc.constantFrom('name', 'category', 'accessConsent', '__proto__', 'constructor', 'special', 'radio', '');
  const value = fc.oneof(
    fc.jsonValue(),
    word,
    fc.record({ field: word, equals: word }),
    fc.record({ all: fc.array(fc.record({ field: word, isSet: fc.boolean() })) }),
  );
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), value), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, (list) => {
      const json = JSON.parse(real) as Json;
      for (const [path, inner] of list) {
        try {
          put(json, ['registration', ...path], inner);
        } catch {
          // An earlier change has taken the place away.
        }
      }
      const result = checkFeed(json);
      if (!result.ok) return;
      const { registration } = readRegistration(result.feed);
      const again = readRegistration(result.feed);
      assert.deepEqual(again.registration, registration);
      for (const field of registration?.form?.fields ?? []) {
        if (field.sensitive !== 'special') continue;
        assert.ok(!field.required && !field.requiredWhen);
        const without = visibleIds(questionsOf(registration!.form!), { name: 'x', category: 'individual' });
        assert.ok(!without.has(field.id), 'asked without consent');
      }
    }),
    { numRuns: 300 },
  );
});
