import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFor } from '../../src/locale/format.js';
import { formatLocale, LOCALES } from '../../src/locale/locale.js';
import { plain } from './readers.js';

const utc = (value: string) => Date.parse(value);
const inMadrid = (language: string) => formatFor(formatLocale(language), 'Europe/Madrid');

const [START, END] = [utc('2024-09-19T11:10:00Z'), utc('2024-09-19T12:00:00Z')];
const SUMMER = utc('2024-07-01T10:00:00Z');
const WINTER = utc('2024-12-01T10:00:00Z');

test('a time is that of the zone, on a clock of 24 hours where the language has one', () => {
  for (const language of ['en', 'es', 'fr', 'ru', 'zh', 'ca', 'eu', 'gl'])
    assert.equal(inMadrid(language).time(START), '13:10', language);
  assert.equal(formatFor('es', 'America/St_Johns').time(utc('2024-09-19T15:40:00Z')), '13:10');
  assert.equal(formatFor('es', 'Asia/Kolkata').time(utc('2024-09-19T07:40:00Z')), '13:10');
  assert.equal(formatFor('es', 'Pacific/Apia').time(utc('2024-09-19T00:10:00Z')), '13:10');
});

test('who asks for the American way gets it', () => {
  assert.equal(plain(inMadrid('en-US').time(START)), '1:10 PM');
  assert.equal(plain(inMadrid('en-US').day('2024-09-19')), 'Thursday, September 19, 2024');
});

test('hours of one digit line up with those of two, where the day has 24', () => {
  const early = utc('2024-09-19T07:05:00Z');
  for (const language of ['en', 'es', 'fr', 'ru', 'zh', 'ca', 'eu', 'gl'])
    assert.equal(inMadrid(language).time(early), '09:05', language);
  assert.equal(plain(inMadrid('en-US').time(early)), '9:05 AM');
});

test('a range of times has both of them', () => {
  for (const language of ['en', 'es', 'fr', 'ru', 'zh', 'ca', 'eu', 'gl']) {
    assert.equal(plain(inMadrid(language).timeRange(START, END)), '13:10–14:00', language);
  }
  assert.equal(plain(inMadrid('en-US').timeRange(START, END)), '1:10–2:00 PM');
});

test('every range is written as Intl writes it', () => {
  const steps = Array.from({ length: 29 }, (_, step) => step * 50 * 60_000);
  for (const locale of [
    ...LOCALES.map(formatLocale),
    'en-US',
    'en-CA',
    'en-ZA',
    'zh-TW',
    'ar-EG',
    'es-US',
    'es-CO',
    'fr-CA',
    'fr-CH',
  ]) {
    const options: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' };
    const usual = new Intl.DateTimeFormat(locale, options);
    const twoDigits = new Intl.DateTimeFormat(locale, { ...options, hour: '2-digit' });
    const intl = usual.resolvedOptions().hour12 ? usual : twoDigits;
    const format = formatFor(locale, 'UTC');
    // Where Intl forgets the second digit, times would not line up.
    const linedUp = (range: string) => (intl === usual ? range : range.replace(/\b\d:/g, '0$&'));
    for (const start of steps)
      for (const end of [start + 60_000, ...steps.filter((step) => step >= start)])
        if (end < 86_400_000) assert.equal(format.timeRange(start, end), linedUp(intl.formatRange(start, end)), locale);
  }
});

test('a range without length is one time', () => {
  assert.equal(inMadrid('es').timeRange(START, START), '13:10');
});

test('a range across midnight has no dates in it', () => {
  const [evening, night] = [utc('2024-09-19T20:15:00Z'), utc('2024-09-20T08:30:00Z')];
  for (const language of LOCALES) {
    const words = inMadrid(language).timeRange(evening, night);
    const numbers = words.match(/\p{N}+/gu);
    assert.equal(numbers?.length, 4, `${language}: ${words}`);
  }
  assert.equal(plain(inMadrid('es').timeRange(evening, night)), '22:15–10:30');
});

test('whether a range crosses midnight is a question of the zone', () => {
  const [start, end] = [utc('2024-09-19T23:00:00Z'), utc('2024-09-20T09:30:00Z')];
  assert.equal(plain(formatFor('en-US', 'Europe/Madrid').timeRange(start, end)), '1:00–11:30 AM');
  assert.equal(plain(formatFor('en-US', 'UTC').timeRange(start, end)), '11:00 PM–9:30 AM');
});

test('a day has its weekday, and is the same day wherever it is read', () => {
  for (const zone of ['UTC', 'America/New_York', 'Pacific/Apia', 'Pacific/Pago_Pago']) {
    assert.equal(formatFor('en-GB', zone).day('2024-09-19').replace(',', ''), 'Thursday 19 September 2024', zone);
    assert.equal(formatFor('es', zone).day('2024-09-19'), 'jueves, 19 de septiembre de 2024', zone);
    assert.match(formatFor('en-GB', zone).shortDay('2024-09-20'), /^Fri,? 20 Sept?$/, zone);
  }
});

test('days of one month are put together', () => {
  assert.equal(plain(inMadrid('en').dayRange('2016-07-21', '2016-07-22')), '21–22 July 2016');
  assert.equal(plain(inMadrid('es').dayRange('2016-07-21', '2016-07-22')), '21–22 de julio de 2016');
  assert.equal(plain(inMadrid('en').dayRange('2016-07-31', '2016-08-02')), '31 July–2 August 2016');
  assert.equal(plain(inMadrid('en').dayRange('2024-09-19', '2024-09-19')), '19 September 2024');
});

test('days of Chinese are written in its own way, which engines do not agree on', () => {
  const range = (first: string, last: string) => inMadrid('zh').dayRange(first, last);
  assert.equal(range('2016-07-21', '2016-07-22'), '2016年7月21日至7月22日');
  assert.equal(range('2016-01-31', '2016-11-02'), '2016年1月31日至11月2日');
  assert.equal(range('2016-01-31', '2016-11-01'), '2016年1月31日至11月1日');
  assert.equal(range('2016-12-31', '2017-12-31'), '2016年12月31日至2017年12月31日');
  assert.equal(range('2024-09-19', '2024-09-19'), '2024年9月19日');
});

test('a moment has its day, its time and its zone', () => {
  assert.match(
    plain(inMadrid('en').dateTime(utc('2024-09-19T22:30:00Z')))!,
    /^20 September 2024\b.*\b00:30 (CEST|GMT\+2)$/,
  );
  assert.match(plain(inMadrid('es').dateTime(START))!, /^19 de septiembre de 2024\b.*\b13:10 (CEST|GMT\+2)$/);
});

test('a zone is named with its season and offset', () => {
  const zone = (language: string, name: string, ...instants: number[]) =>
    plain(formatFor(formatLocale(language), name).zone(instants));
  assert.equal(zone('en', 'Europe/Madrid', START), 'Central European Summer Time (GMT+2)');
  assert.equal(zone('en', 'Europe/Madrid', WINTER), 'Central European Standard Time (GMT+1)');
  assert.equal(zone('es', 'Europe/Madrid', START, END), 'hora de verano de Europa central (GMT+2)');
  assert.equal(zone('en', 'Asia/Kolkata', START), 'India Standard Time (GMT+5:30)');
  assert.equal(zone('en', 'America/St_Johns', START), 'Newfoundland Daylight Time (GMT-2:30)');
});

test('a zone whose clock changes between the times is named without season and offset', () => {
  assert.equal(inMadrid('en').zone([SUMMER, WINTER]), 'Central European Time');
  assert.match(
    inMadrid('en').zone([utc('2024-10-27T00:59:00Z'), utc('2024-10-27T01:00:00Z')]),
    /^Central European Time(?! \(GMT)/,
  );
  assert.equal(formatFor('en-GB', 'America/St_Johns').zone([WINTER, SUMMER]), 'Newfoundland Time');
  assert.doesNotMatch(formatFor('en-GB', 'Australia/Lord_Howe').zone([WINTER, SUMMER]), /\d|Standard|Daylight|Summer/);
});

test('a zone without a clock change keeps its offset through the year', () => {
  assert.equal(formatFor('en-GB', 'Asia/Kolkata').zone([SUMMER, WINTER]), 'India Standard Time (GMT+5:30)');
});

test('a zone that has no name of its own is not named twice', () => {
  assert.equal(formatFor('en-GB', 'Etc/GMT+5').zone([START]).match(/GMT/g)?.length, 1);
});

test('a zone can be named without any time', () => {
  assert.match(inMadrid('en').zone([]), /^Central European (Summer|Standard) Time \(GMT\+[12]\)$/);
});

test('lists are joined as the language does', () => {
  assert.equal(inMadrid('en').list(['English', 'Spanish', 'Arabic']), 'English, Spanish and Arabic');
  assert.equal(inMadrid('es').list(['español', 'inglés']), 'español e inglés');
  assert.equal(inMadrid('zh').list(['甲', '乙', '丙']), '甲、乙和丙');
  assert.equal(inMadrid('en').list(['English']), 'English');
  assert.equal(inMadrid('en').list([]), '');
});

test('languages have names in the language of the page', () => {
  assert.equal(inMadrid('en').language('es'), 'Spanish');
  assert.equal(inMadrid('es').language('eu'), 'euskera');
  assert.equal(inMadrid('ar').language('es'), 'الإسبانية');
  assert.match(inMadrid('en').language('zh-Hant'), /Chinese/);
});

test('a language that nobody knows is shown as it is written, and never throws', () => {
  for (const tag of ['not a tag', 'e', 'zh_', '__proto__', 'x'.repeat(300)])
    assert.equal(inMadrid('en').language(tag), tag);
  assert.equal(inMadrid('en').language('qzz'), 'qzz');
});

test('a meeting whose zone is not known is written in the clock that the feed gives', () => {
  assert.equal(formatFor('es', '').time(utc('2024-09-19T13:10:00Z')), '13:10');
});

test('every language of the interface writes every kind of date', () => {
  for (const language of LOCALES) {
    const format = inMadrid(language);
    for (const words of [
      format.time(START),
      format.timeRange(START, END),
      format.day('2024-09-19'),
      format.shortDay('2024-09-19'),
      format.dayRange('2024-09-19', '2024-09-20'),
      format.dateTime(START),
      format.zone([START]),
    ]) {
      assert.match(words, /\p{N}/u, language);
    }
  }
});
