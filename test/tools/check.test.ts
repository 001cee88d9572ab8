import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBytes } from '../../src/tools/check/check.js';
import { feedJson, sessionJson, type Json } from '../feed/samples.js';

const codes = (parts: Json) =>
  checkBytes(new TextEncoder().encode(JSON.stringify(feedJson(parts)))).problems.map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

test('a form that offers sessions is looked through although one of them is broken', () => {
  const registration = {
    status: 'open',
    fields: [{ id: 'choice', type: 'sessions', name: 'Sessions', options: [{ value: 'none' }] }],
  };
  const found = codes({ sessions: [{ id: 'broken' }, sessionJson()], registration });
  assert.ok(found.includes('missing-field sessions.0.name'));
  assert.ok(found.includes('unknown-session registration.fields.0.options.0.value'));
});

test('somebody in a session who has no name is a mistake, and nobody is shown', () => {
  const nameless = sessionJson({ people: [{ name: ' ' }, { name: 'Ana' }] });
  assert.deepEqual(codes({ sessions: [nameless] }), ['not-a-text sessions.0.people.0.name']);
});

test('who has a role alone, and who belongs to nothing, is told of once', () => {
  const sessions = [sessionJson({ people: [{ role: 'chair' }, { name: null, person: null }, { name: 'Ana' }] })];
  const people = [{ id: 'eva', name: 'Eva', affiliation: [{}, { name: 'FEMP' }] }];
  assert.deepEqual(codes({ sessions, people }), [
    'missing-field sessions.0.people.0.name',
    'missing-field sessions.0.people.1.name',
    'missing-field people.0.affiliation.0.name',
  ]);
});
