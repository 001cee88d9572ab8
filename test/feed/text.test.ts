import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRightToLeft, primary, sayIn } from '../../src/feed/text.js';

test('the asked language comes first', () => {
  assert.deepEqual(sayIn('es', 'en', 'es')({ en: 'Lunch', es: 'Almuerzo', fr: 'Déjeuner' }), { text: 'Almuerzo' });
});

test('the exact tag is preferred to its relatives', () => {
  const text = { pt: 'Autocarro', 'pt-BR': 'Ônibus', 'pt-AO': 'Machimbombo' };
  assert.equal(sayIn('pt-BR', 'en', 'en')(text)?.text, 'Ônibus');
  assert.equal(sayIn('pt', 'en', 'en')(text)?.text, 'Autocarro');
});

test('the same language of another region or script stands in before the default language', () => {
  assert.equal(sayIn('pt-PT', 'en', 'en')({ en: 'Bus', 'pt-BR': 'Ônibus' })?.text, 'Ônibus');
  assert.equal(sayIn('zh', 'en', 'zh')({ en: 'City', 'zh-Hant': '城市' })?.text, '城市');
  assert.equal(sayIn('sr-Latn', 'en', 'en')({ en: 'City', 'sr-Cyrl': 'Град' })?.text, 'Град');
});

test('then comes the default language of the feed, or a relative of it', () => {
  assert.equal(sayIn('ru', 'fr', 'en')({ en: 'Lunch', fr: 'Déjeuner' })?.text, 'Déjeuner');
  assert.equal(sayIn('ru', 'fr', 'en')({ en: 'Lunch', 'fr-CH': 'Dîner' })?.text, 'Dîner');
});

test('then comes the first one there is', () => {
  assert.deepEqual(sayIn('ru', 'fr', 'en')({ eu: 'Bazkaria', gl: 'Xantar' }), {
    text: 'Bazkaria',
    lang: 'eu',
    marked: true,
  });
});

test('tags are compared without regard to case', () => {
  assert.equal(sayIn('ZH-hant', 'en', 'zh')({ zh: '短', 'zh-Hant': '長' })?.text, '長');
});

test('a language is not mistaken for another one that begins alike', () => {
  assert.equal(sayIn('es', 'en', 'en')({ en: 'Land', est: 'Maa' })?.text, 'Land');
  assert.equal(sayIn('fil', 'en', 'en')({ en: 'City', fi: 'Kaupunki' })?.text, 'City');
});

test('empty words are as good as none', () => {
  assert.equal(sayIn('es', 'en', 'en')({ es: ' \n', en: 'Lunch' })?.text, 'Lunch');
  assert.equal(sayIn('es', 'en', 'en')({ es: '', en: '' }), undefined);
  assert.equal(sayIn('es', 'en', 'en')({}), undefined);
  assert.equal(sayIn('es', 'en', 'en')('  '), undefined);
  assert.equal(sayIn('es', 'en', 'en')(undefined), undefined);
});

test('words in the language around them carry no language of their own', () => {
  assert.deepEqual(sayIn('es', 'en', 'es')({ es: 'Almuerzo' }), { text: 'Almuerzo' });
  assert.deepEqual(sayIn('es-MX', 'en', 'es')({ 'es-ES': 'Almuerzo' }), { text: 'Almuerzo' });
});

test('words in another language say which', () => {
  assert.deepEqual(sayIn('es', 'en', 'es')({ en: 'Lunch' }), { text: 'Lunch', lang: 'en', marked: true });
  assert.deepEqual(sayIn('es', 'ar', 'es')('غداء'), { text: 'غداء', lang: 'ar', marked: true });
  // The interface has no Maltese, so Maltese words stand amid English ones.
  assert.deepEqual(sayIn('mt', 'en', 'en')({ mt: 'Ikla', en: 'Lunch' }), { text: 'Ikla', lang: 'mt' });
});

test('a plain string is in the default language of the feed', () => {
  assert.deepEqual(sayIn('es', 'fr', 'fr')('Déjeuner'), { text: 'Déjeuner' });
  assert.deepEqual(sayIn('fr', 'es', 'fr')('Almuerzo'), { text: 'Almuerzo', lang: 'es', marked: true });
});

test('tags that are none never throw', () => {
  for (const tag of ['', '-', 'not a tag', '__proto__', 'constructor', 'x']) {
    assert.equal(sayIn(tag, tag, tag)({ en: 'Lunch' })?.text, 'Lunch', tag);
  }
});

test('the primary language of a tag is its first part', () => {
  assert.equal(primary('pt-BR'), 'pt');
  assert.equal(primary('ZH-Hant-TW'), 'zh');
  assert.equal(primary(''), '');
});

test('languages that are written from right to left are known', () => {
  for (const tag of [
    'ar',
    'ar-EG',
    'AR',
    'he',
    'he-IL',
    'iw',
    'fa',
    'fa-AF',
    'ur-PK',
    'yi',
    'ps',
    'sd',
    'ug',
    'dv',
    'ckb',
    'syr',
  ]) {
    assert.equal(isRightToLeft(tag), true, tag);
  }
  for (const tag of ['en', 'es', 'eu', 'ru', 'zh', 'arn', 'art', 'hen', 'fat', 'ku', 'hi', '', 'x-ar']) {
    assert.equal(isRightToLeft(tag), false, tag);
  }
});

test('a script in the tag has the last word on direction', () => {
  for (const tag of ['az-Arab', 'pa-Arab-PK', 'ks-Arab', 'en-Hebr', 'man-Nkoo'])
    assert.equal(isRightToLeft(tag), true, tag);
  for (const tag of ['ar-Latn', 'ug-Cyrl', 'ur-Latn-IN', 'sd-Deva', 'sr-Cyrl', 'zh-Hant'])
    assert.equal(isRightToLeft(tag), false, tag);
});
