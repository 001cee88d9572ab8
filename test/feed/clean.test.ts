import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanFeed, closeGaps } from '../../src/feed/clean.js';
import type { Problem } from '../../src/feed/check.js';

const clean = (json: unknown) => cleanFeed(json, []).cleaned;

test('explicit bidi controls are removed, as they can make a name read as another one', () => {
  const controls = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  assert.equal(clean(`Sample\u202e rekaepS\u202c${controls} 1`), 'Sample rekaepS 1');
});

test('control characters are removed while tabs and line ends stay', () => {
  assert.equal(clean('a\0b\x07c\x1bd\x7fe\vf\fg'), 'abcdefg');
  assert.equal(clean('one\ntwo\r\nthree\tfour'), 'one\ntwo\r\nthree\tfour');
});

test('marks piled up on a letter are cut to four', () => {
  const mark = '\u0301';
  assert.equal(clean(`Z${mark.repeat(200)}algo${mark.repeat(5)}`), `Z${mark.repeat(4)}algo${mark.repeat(4)}`);
});

test('mixed marks from several blocks count together', () => {
  const pile = '\u0300\u0301\u0489\u20dd\u0336\u0332\u1ab0';
  assert.equal(clean(`a${pile}b`), `a${pile.slice(0, 4)}b`);
});

test('scripts that need marks, joiners and directions keep every character', () => {
  for (const text of [
    'مُحَمَّدٌ الْقُرْآنِيّ',
    'بِسْمِ ٱللَّهِ ٱلرَّحْمَـٰنِ',
    'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים',
    'क्षत्रिय र्द्र्यों स्त्रीत्व',
    'ก็ดีที่นี้ ผู้ใหญ่',
    'Việt Nam'.normalize('NFD'),
    'می‌خواهم',
    'க்ஷ ஸ்ரீ',
    'བོད་སྐད་ རྒྱུད་',
    'שלום\u200f (U4SSC)\u200e',
    '👩🏽‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈 🇪🇸 1️⃣',
  ]) {
    assert.equal(clean(text), text);
  }
});

test('enumerations may be written as schema.org addresses', () => {
  assert.deepEqual(
    clean({
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'http://schema.org/OnlineEventAttendanceMode',
      url: 'https://schema.org/Event',
      name: 'About https://schema.org/EventCancelled',
    }),
    {
      eventStatus: 'EventCancelled',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      url: 'https://schema.org/Event',
      name: 'About https://schema.org/EventCancelled',
    },
  );
});

test('numbers, flags, empty lists and empty objects come through', () => {
  const json = { number: 0, negative: -1.5, flag: false, list: [], object: {}, text: '' };
  assert.deepEqual(clean(json), json);
});

test('null entries disappear from objects, and leave gaps in lists until all positions are told', () => {
  const cleaned = clean({ a: null, b: [null, 1, null, [null]], c: { d: null } });
  assert.deepEqual(cleaned, { b: [undefined, 1, undefined, [undefined]], c: {} });
  closeGaps(cleaned);
  assert.deepEqual(cleaned, { b: [1, []], c: {} });
});

test('the result shares nothing with what it was made from', () => {
  const json = { list: [{ name: 'A' }] };
  const copy = clean(json) as typeof json;
  assert.notEqual(copy.list, json.list);
  assert.notEqual(copy.list[0], json.list[0]);
});

test('the problem of a long text has a path that stays what it was', () => {
  const problems: Problem[] = [];
  cleanFeed({ a: [{ b: 'x'.repeat(30_000) }, { c: 'y'.repeat(30_000) }], d: 1 }, problems);
  assert.deepEqual(
    problems.map(({ path }) => path),
    [
      ['a', 0, 'b'],
      ['a', 1, 'c'],
    ],
  );
});
