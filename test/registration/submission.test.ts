import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRegistration } from '../../src/feed/registration.js';
import {
  answersOf,
  readDesk,
  readReceipt,
  readRefusal,
  readSubmission,
  submissionOf,
} from '../../src/registration/submission.js';
import { realFeed } from '../feed/samples.js';

const { registration } = readRegistration(realFeed('u4ssc-8'));
const NOTE = { key: '4f0c9a53-3c0c-4a8e-b5d5-0d4dc4c1d6a1', language: 'es', time: '2024-09-01T10:00:00Z', ticket: 't' };

test('a submission names meeting, form and language, and says of each consent whether it was given', () => {
  const answers = { name: 'María', accessConsent: true } as const;
  const submission = submissionOf(registration!, answers, NOTE);
  assert.deepEqual(submission, {
    key: NOTE.key,
    meeting: 'u4ssc-8',
    formId: 'u4ssc-8',
    language: 'es',
    answers: { name: 'María' },
    consents: [{ id: 'accessConsent', given: true, language: 'es', time: NOTE.time, version: '1' }],
    ticket: 't',
  });
  assert.deepEqual(readSubmission(JSON.parse(JSON.stringify(submission))), submission);
  assert.deepEqual(answersOf(submission), answers);
  assert.equal(submissionOf(registration!, {}, NOTE).consents![0]!.given, false);
});

test('what is not a submission, a receipt, a refusal or a desk is none, and nothing throws', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (json) => {
      for (const read of [readSubmission, readReceipt, readRefusal, readDesk]) assert.equal(read(json), undefined);
    }),
  );
});

test('a receipt cannot lead anywhere but to a web address', () => {
  const receipt = { reference: 'ACD-EFG-HJK', state: 'confirmed', receivedAt: '2024-09-01T10:00:00Z' };
  assert.deepEqual(readReceipt({ ...receipt, script: 'alert()' }), receipt);
  for (const manageUrl of ['javascript:alert(1)', 'data:text/html,x', 'https://u:p@example.org/'])
    assert.equal(readReceipt({ ...receipt, manageUrl }), undefined, manageUrl);
  assert.equal(readReceipt({ ...receipt, state: 'approved' }), undefined);
  assert.equal(readReceipt({ ...receipt, reference: '<b>1</b>' }), undefined);
});

test('answers of a submission are texts, numbers, boxes and lists of texts', () => {
  const submission = submissionOf(registration!, {}, NOTE);
  for (const answer of [null, {}, [1], [['a']], [null]])
    assert.equal(readSubmission({ ...submission, answers: { name: answer } }), undefined, JSON.stringify(answer));
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`f${index}`, 'x']));
  assert.equal(readSubmission({ ...submission, answers: many }), undefined);
});
