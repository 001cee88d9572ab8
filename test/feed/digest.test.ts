import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { askedText, digestOf } from '../../src/feed/digest.js';
import { registrationJson } from '../registration/forms.js';
import type { Json } from './samples.js';

const digest = async (registration: unknown) => digestOf(askedText(registration)!);
const FORM = registrationJson({
  categories: [{ id: 'city', name: { en: 'City', es: 'Ciudad' } }],
  consents: [{ id: 'news', text: 'News' }],
  formId: 'f1',
});

test('the same questions have the same digest, in whatever order they are written and whatever else is said', async () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, turned(inner)]),
          )
        : value;
  const other = {
    ...(turned(FORM) as Json),
    validThrough: '2027-02-01',
    status: 'closed',
    url: 'https://example.org/',
  };
  assert.equal(await digest(other), await digest(FORM));
});

test('another question, another order of questions, other words, consents or privacy have another digest', async () => {
  const fields = FORM['fields'] as Json[];
  const changes: Json[] = [
    { fields: [...fields, { id: 'more', type: 'text', name: 'More' }] },
    { fields: [{ ...fields[0], name: 'Other words' }, ...fields.slice(1)] },
    { fields: [{ id: 'first', type: 'text', name: 'First' }, ...fields] },
    { fields: [...fields, { id: 'first', type: 'text', name: 'First' }] },
    { categories: [] },
    { consents: [] },
    { privacy: { ...(FORM['privacy'] as Json), recipients: 'Everybody' } },
    { formId: 'f2' },
    { sections: [{ id: 's', fields: [] }] },
  ];
  const digests = await Promise.all([FORM, ...changes.map((change) => ({ ...FORM, ...change }))].map(digest));
  assert.equal(new Set(digests).size, digests.length);
});

test('a digest is written as in integrity attributes; what asks nothing has none', async () => {
  const expected = createHash('sha256').update('Ñ').digest('base64');
  assert.equal(await digestOf('Ñ'), `sha256-${expected}`);
  for (const nothing of [undefined, {}, { fields: 'name' }, { url: 'https://example.org/' }])
    assert.equal(askedText(nothing), undefined);
});
