import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../src/locale/catalogues.js';
import {
  directionOf,
  formatLocale,
  isLoaded,
  loadLocale,
  LOCALES,
  matchLocale,
  withLocale,
} from '../../src/locale/locale.js';
import { visitorZone } from '../../src/locale/reader.js';
import { failedText } from '../../src/widget/status.js';
import { accepted, feedJson, meetingJson } from '../feed/samples.js';
import { readerOf } from './readers.js';

const DIRTY = [
  '',
  ' ',
  '-',
  'not a tag',
  'e',
  'en-',
  '-en',
  'en--US',
  'x',
  'x-private',
  '__proto__',
  'constructor',
  'en-US-u-',
  '*',
  'a'.repeat(500),
  'es-$$',
];

/** A sentence that every language says in its own way. */
const words = () => failedText();

test('the interface speaks the language of the tag, whatever its region, script or case', () => {
  for (const [tag, locale] of [
    ['es', 'es'],
    ['es-419', 'es'],
    ['ES', 'es'],
    ['es-MX-u-hc-h12', 'es'],
    ['ca-ES-valencia', 'ca'],
    ['eu', 'eu'],
    ['gl-ES', 'gl'],
    ['fr-CH', 'fr'],
    ['ru-Cyrl', 'ru'],
    ['zh-Hant-TW', 'zh'],
    ['ar-EG', 'ar'],
    ['en-US', 'en'],
  ] as const) {
    assert.equal(matchLocale(tag), locale, tag);
  }
});

test('a language that the interface does not speak is answered in English', () => {
  for (const tag of ['de', 'pt-BR', 'est', 'arn', 'fro', 'zho', 'tlh']) assert.equal(matchLocale(tag), 'en', tag);
});

test('dates follow the region that was asked for', () => {
  for (const [tag, locale] of [
    ['es', 'es'],
    ['es-MX', 'es-MX'],
    ['ES-mx', 'es-MX'],
    ['fr-CH', 'fr-CH'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['ar-EG', 'ar-EG'],
    ['en-US', 'en-US'],
    ['en-AU', 'en-AU'],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
  ] as const) {
    assert.equal(formatLocale(tag), locale);
  }
});

test('Arabic without a region has the digits that its texts have, whatever the engine', () => {
  for (const tag of ['ar', 'AR']) assert.equal(formatLocale(tag), 'ar-u-nu-latn');
});

test('English without a region is written the international way', () => {
  for (const tag of ['en', 'EN']) assert.equal(formatLocale(tag), 'en-GB');
});

test('a broken tag of a known language keeps the language', () => {
  for (const tag of ['es-$$', 'es--MX', 'es-']) assert.equal(formatLocale(tag), 'es', tag);
});

test('tags that are none never throw, and what comes out is a locale', () => {
  for (const tag of DIRTY) {
    assert.ok(LOCALES.includes(matchLocale(tag)), tag);
    assert.doesNotThrow(() => new Intl.DateTimeFormat(formatLocale(tag)), tag);
    assert.match(directionOf(tag), /^(ltr|rtl)$/);
  }
});

test('the direction is that of the language', () => {
  assert.deepEqual(
    LOCALES.filter((locale) => directionOf(locale) === 'rtl'),
    ['ar'],
  );
  assert.equal(directionOf('he-IL'), 'rtl');
  assert.equal(directionOf('ar-Latn'), 'ltr');
});

test('the words of a language are at hand once they are loaded', async () => {
  for (const locale of LOCALES) {
    assert.equal(isLoaded(locale, [catalogue]), false, locale);
    await loadLocale(locale, [catalogue]);
    assert.equal(isLoaded(locale, [catalogue]), true, locale);
  }
});

test('languages stand beside each other, and each is back when the one inside it ends', async () => {
  await Promise.all(LOCALES.map((locale) => loadLocale(locale, [catalogue])));
  const english = words();
  const each = LOCALES.map((locale) => withLocale(locale, words));
  assert.equal(new Set(each).size, LOCALES.length);
  assert.equal(withLocale('en', words), english);
  const [before, inside, after] = withLocale('es', () => [words(), withLocale('ar', words), words()]);
  assert.deepEqual([before, inside, after], [each[LOCALES.indexOf('es')], each[LOCALES.indexOf('ar')], before]);
  assert.equal(words(), english);
});

test('a failing render leaves no language behind', async () => {
  await loadLocale('es', [catalogue]);
  const english = words();
  assert.throws(() => withLocale('es', () => assert.fail()));
  assert.equal(words(), english);
});

test('times are those of the meeting unless another zone is asked for', () => {
  const feed = accepted(feedJson());
  const zone = (timeZone: string) => readerOf(feed, { timeZone }).zone;
  assert.equal(zone('meeting'), 'Europe/Madrid');
  assert.equal(zone('Asia/Kolkata'), 'Asia/Kolkata');
  assert.equal(zone('visitor'), visitorZone());
  assert.equal(readerOf(feed).atMeeting, true);
  assert.equal(readerOf(feed, { timeZone: 'Asia/Kolkata' }).atMeeting, false);
});

test('a zone that does not exist falls back to that of the meeting', () => {
  const feed = accepted(feedJson());
  for (const timeZone of ['Mars/Olympus', '', 'local', 'CEST', '__proto__']) {
    const reader = readerOf(feed, { timeZone });
    assert.deepEqual([reader.zone, reader.atMeeting], ['Europe/Madrid', true], timeZone);
  }
});

test('a meeting whose zone is not known is never moved into another one', () => {
  for (const meeting of [meetingJson({ timeZone: 'Mars/Olympus' }), { name: 'A' }]) {
    for (const timeZone of ['meeting', 'visitor', 'Asia/Kolkata']) {
      const reader = readerOf(accepted(feedJson({ meeting })), { timeZone });
      assert.deepEqual([reader.zone, reader.atMeeting], ['', true]);
    }
  }
});

test('words of the feed come in the language of the page, dates in its region', () => {
  const feed = accepted(feedJson());
  const reader = readerOf(feed, { language: 'es-MX' });
  assert.deepEqual(reader.say({ en: 'Lunch', es: 'Almuerzo' }), { text: 'Almuerzo' });
  assert.deepEqual(reader.say('Lunch'), { text: 'Lunch', lang: 'en' });
  assert.equal(reader.format.day('2024-09-19'), 'jueves, 19 de septiembre de 2024');
});

test('a language that the interface does not speak is still read from the feed, and marked as what it is', () => {
  const reader = readerOf(accepted(feedJson()), { language: 'pt-BR' });
  assert.deepEqual(reader.say({ en: 'Lunch', pt: 'Almoço' }), { text: 'Almoço', lang: 'pt' });
  assert.deepEqual(reader.say({ en: 'Lunch', fr: 'Déjeuner' }), { text: 'Lunch' });
});

test('a reader of a language that is none reads on', () => {
  const feed = accepted(feedJson());
  for (const language of DIRTY) {
    const reader = readerOf(feed, { language });
    assert.equal(reader.say('Lunch')?.text, 'Lunch', language);
    assert.match(reader.format.day('2024-09-19'), /19/, language);
  }
});

test('a reader is told once which language a feed has instead, and sees marks on what is in none of the two', () => {
  const feed = accepted(
    feedJson({ languages: ['en', 'es'], meeting: meetingJson({ description: { fr: 'Bonjour' } }) }),
  );
  const { instead, say } = readerOf(feed, { language: 'ca' });
  assert.equal(instead, 'en');
  assert.deepEqual(say(feed.meeting.name), { text: 'Sample meeting', lang: 'en' });
  assert.deepEqual(say(feed.meeting.description), { text: 'Bonjour', lang: 'fr', marked: true });
});

test('a reader whose language the feed has sees marks on what is in another one', () => {
  const feed = accepted(feedJson({ languages: ['en', 'es'] }));
  const { instead, say } = readerOf(feed, { language: 'es-MX' });
  assert.equal(instead, undefined);
  assert.deepEqual(say(feed.meeting.name), { text: 'Sample meeting', lang: 'en', marked: true });
});

test('nothing is marked in the language that was asked for, though the interface speaks another one', () => {
  const feed = accepted(feedJson({ defaultLanguage: 'de', languages: ['de'] }));
  const { instead, say } = readerOf(feed, { language: 'de' });
  assert.equal(instead, undefined);
  assert.deepEqual(say(feed.meeting.name), { text: 'Sample meeting', lang: 'de' });
});
