import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/doctor/diagnose.js';
import type { Facts } from '../../src/doctor/finding.js';
import { fill, wordsIn } from '../../src/doctor/words.js';

const WELL: Facts = {
  tag: 'meeting-agenda',
  defined: true,
  version: '1.0.0',
  doctorVersion: '1.0.0',
  scripts: 1,
  src: 'https://feeds.example/m.json',
  url: 'https://feeds.example/m.json',
  inline: false,
  pageOrigin: 'https://town.example',
  securePage: true,
  reading: { outcome: 'read', bytes: new Uint8Array(), type: 'application/json; charset=utf-8' },
  problems: 0,
  refused: false,
  violations: [],
  shows: 'content',
  visible: true,
  faint: undefined,
  endpoint: undefined,
  needsEndpoint: false,
};
const codes = (facts: Partial<Facts>) => diagnose({ ...WELL, ...facts }).map(({ level, code }) => `${level} ${code}`);

test('a widget that is well is told so', () => {
  assert.deepEqual(codes({}), ['fine feed-read', 'fine shown']);
});

test('each cause is told apart', () => {
  const cases: readonly [Partial<Facts>, string][] = [
    [{ defined: false, version: undefined, shows: 'fallback' }, 'wrong not-loaded'],
    [{ reading: { outcome: 'offline' } }, 'wrong offline'],
    [{ needsEndpoint: true, endpoint: 'https://desk.example', securePage: false }, 'wrong insecure-page'],
    [{ violations: [{ directive: 'img-src', address: 'https://photos.example' }] }, 'notice policy-other'],
    [{ faint: { ratio: 4.49, text: '#777', paper: '#fff' } }, 'notice faint'],
    [{ url: 'http://town.example/m.json', pageOrigin: 'https://town.example' }, 'wrong insecure-address'],
    [{ src: undefined, url: undefined, inline: true, refused: true }, 'wrong feed-refused'],
  ];
  for (const [facts, code] of cases) assert.ok(codes(facts).includes(code), `${code}: ${codes(facts).join(', ')}`);
});

test('a page without encryption may read a feed of its own', () => {
  const own = { url: 'http://town.example/m.json', pageOrigin: 'http://town.example', securePage: false };
  assert.deepEqual(codes(own), ['fine feed-read', 'fine shown']);
});

test('every finding is said in both languages, with the same names in it', () => {
  const [english, spanish] = [wordsIn('en-GB'), wordsIn('es-ES')];
  const names = (sentence = '') => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  for (const [code, [says, advice]] of Object.entries(english.codes)) {
    const other = spanish.codes[code as keyof typeof spanish.codes];
    assert.deepEqual(names(other[0]), names(says), code);
    assert.deepEqual(names(other[1]), names(advice), code);
  }
});

test('a name that is not known leaves no hole in its sentence', () => {
  assert.equal(
    fill('{address} leads on to another place {to}.', { address: 'a', to: '' }),
    'a leads on to another place.',
  );
});
