import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignHost, safeUrl } from '../../src/feed/url.js';

const BASE = 'https://feeds.example/2024/meeting.json';

test('links that a page may offer come out absolute', () => {
  for (const [value, expected] of [
    ['https://u4ssc.itu.int/latest', 'https://u4ssc.itu.int/latest'],
    ['http://u4ssc.itu.int/', 'http://u4ssc.itu.int/'],
    ['HTTPS://U4SSC.ITU.INT/Path', 'https://u4ssc.itu.int/Path'],
    ['  https://u4ssc.itu.int/ ', 'https://u4ssc.itu.int/'],
    ['https://host.example:8443/a?b=c#d', 'https://host.example:8443/a?b=c#d'],
    ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe'],
    ['https://例え.テスト/', 'https://xn--r8jz45g.xn--zckzah/'],
    [
      'https://host.example/"><img src=x onerror=alert(1)>',
      'https://host.example/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
    ],
    ['tel:+41227306301', 'tel:+41227306301'],
    ['mailto:u4ssc@itu.int', 'mailto:u4ssc@itu.int'],
  ] as const) {
    assert.equal(safeUrl(value), expected);
    assert.equal(safeUrl(value, BASE), expected);
  }
});

test('links with letters beyond ASCII are known however many came before', () => {
  for (let count = 0; count < 20_000; count++) assert.ok(safeUrl('https://münchen.example/straße'), `after ${count}`);
});

test('relative links start from the address of the feed', () => {
  for (const [value, expected] of [
    ['slides.pdf', 'https://feeds.example/2024/slides.pdf'],
    ['../2023/slides.pdf', 'https://feeds.example/2023/slides.pdf'],
    ['/live', 'https://feeds.example/live'],
    ['?lang=es', 'https://feeds.example/2024/meeting.json?lang=es'],
    ['#programme', 'https://feeds.example/2024/meeting.json#programme'],
    ['//cdn.example/slides.pdf', 'https://cdn.example/slides.pdf'],
    ['\\\\cdn.example\\slides.pdf', 'https://cdn.example/slides.pdf'],
  ] as const) {
    assert.equal(safeUrl(value, BASE), expected);
  }
});

test('relative links of a feed without an address are none', () => {
  for (const value of ['slides.pdf', '/live', '?a', '#a', '//cdn.example/a', ''])
    assert.equal(safeUrl(value), undefined, value);
});

test('addresses that run or smuggle something are none, however they are spelt', () => {
  for (const value of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    ' \x01\x1fjavascript:alert(1)',
    'javascript://https://host.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'blob:https://host.example/0a1b',
    'filesystem:https://host.example/temporary/a',
    'file:///etc/passwd',
    'ftp://host.example/a',
    'ws://host.example/',
    'about:blank',
    'view-source:https://host.example/',
    'intent://scan/#Intent;scheme=zxing;end',
    'sms:+41227306301',
    'x-apple.systempreferences:',
    'feed:https://host.example/',
    'https://',
    'https://[',
    'https://host .example/',
    'http://a%00b/',
    'https://host.example:99999/',
  ]) {
    assert.equal(safeUrl(value), undefined, value);
    assert.equal(safeUrl(value, BASE), undefined, value);
  }
});

test('a user name or a password makes a link unfit', () => {
  for (const value of [
    'https://u4ssc.itu.int@evil.example/',
    'https://user:secret@host.example/',
    'http://:secret@host.example/',
    '//a@evil.example/',
  ]) {
    assert.equal(safeUrl(value, BASE), undefined, value);
  }
});

test('a letter has an address and neither headers nor words', () => {
  for (const value of [
    'mailto:u4ssc@itu.int?subject=Hello&body=Send%20money',
    'mailto:u4ssc@itu.int?cc=evil@host.example',
    'mailto:u4ssc@itu.int?bcc=evil@host.example#x',
    'MAILTO:u4ssc@itu.int#x',
  ]) {
    assert.equal(safeUrl(value), 'mailto:u4ssc@itu.int', value);
  }
  for (const value of ['mailto:', 'mailto:?to=evil@host.example', 'mailto:#u4ssc@itu.int'])
    assert.equal(safeUrl(value), undefined, value);
});

test('a host is foreign when neither the page nor the feed is there', () => {
  const page = 'https://host.example/programme';
  const host = (value: string, feed: string | undefined = BASE) => foreignHost(safeUrl(value, BASE)!, page, feed);
  assert.equal(host('https://host.example/other'), undefined);
  assert.equal(host('slides.pdf'), undefined);
  assert.equal(host('https://feeds.example/slides.pdf', page), 'feeds.example');
  assert.equal(host('https://zoom.example/j/1'), 'zoom.example');
  assert.equal(host('//evil.example/'), 'evil.example');
  assert.equal(host('https://host.example:8443/'), 'host.example:8443');
  assert.equal(host('https://sub.host.example/'), 'sub.host.example');
  assert.equal(host('https://host.example.evil.example/'), 'host.example.evil.example');
  assert.equal(host('mailto:u4ssc@itu.int'), undefined);
  assert.equal(host('tel:+41227306301'), undefined);
});

test('letters that look like others are named by what they are', () => {
  const link = safeUrl('https://hоst.example/')!; // A Cyrillic "о".
  assert.equal(foreignHost(link, 'https://host.example/', undefined), 'xn--hst-sed.example');
});

test('a page or feed without a usable address makes every host foreign', () => {
  const link = safeUrl('https://host.example/')!;
  for (const [page, feed] of [
    ['about:srcdoc', undefined],
    ['', ''],
    ['about:blank', 'not an address'],
  ] as const) {
    assert.equal(foreignHost(link, page, feed), 'host.example');
  }
});
