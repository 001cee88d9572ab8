import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readMarkdown } from '../../src/feed/markdown.js';
import { readLanguage } from '../../src/tools/convert/languages.js';
import { readName, readRich } from '../../src/tools/convert/text.js';
import { atClock, readClock, readDuration, readMoment } from '../../src/tools/convert/times.js';

const HTML: readonly (readonly [html: string, markdown: string])[] = [
  ['<p>One</p>\n<p>Two<br>three</p>', 'One\n\nTwo\nthree'],
  ['<p>Some <b>bold</b> and <em>light</em> words</p>', 'Some **bold** and *light* words'],
  ['<p>Some<strong> spaced </strong>words</p>', 'Some **spaced** words'],
  ['<ul><li>One</li><li>Two <b>b</b></li></ul><p>After</p>', '- One\n- Two **b**\n\nAfter'],
  ['<ol><li><p>One</p></li><li><p>Two</p></li></ol>', '1. One\n2. Two'],
  ['<p><a href="https://example.org/a_(b)">a [link]</a></p>', '[a (link)](https://example.org/a_%28b%29)'],
  ['<p><a href="javascript:alert(1)">no</a> <a href="mailto:x@example.org">mail</a></p>', 'no mail'],
  ['<h2>Title</h2>text', '**Title**\n\ntext'],
  ['<p>5 * 3 = [15] \\ 1</p>', '5 \\* 3 = \\[15] \\\\ 1'],
  ['<p>- no list</p><p>1. none</p>', '\\- no list\n\n1\\. none'],
  ['<p>a</p><script>alert(1)</script><style>b{}</style>', 'a'],
  ['<p>Fish &amp;amp; chips &lt;b&gt;</p>', 'Fish &amp; chips <b>'],
  ['Typed\nlines<br>and <b>tags</b>', 'Typed\nlines\nand **tags**'],
];

suite('descriptions', () => {
  for (const [html, markdown] of HTML) {
    test(`of HTML become Markdown: ${html.replaceAll('\n', ' ')}`, () => {
      const { text, converted } = readRich(html, 'plain', 'https://example.org/');
      assert.equal(text, markdown);
      assert.ok(converted);
    });
  }

  test('of plain text show what is written, and keep the bullets that people type', () => {
    const shown = (source: string) => JSON.stringify(readMarkdown(readRich(source, 'plain', undefined).text));
    assert.equal(
      shown('5 * 3 * 2, *really* [x](https://example.org/)'),
      JSON.stringify([{ kind: 'paragraph', content: ['5 * 3 * 2, *really* [x](https://example.org/)'] }]),
    );
    assert.match(shown('* one\n* two'), /"kind":"list"/);
  });

  test('of Markdown keep its marks; headings, images and bare links become what a feed can say', () => {
    const { text } = readRich(
      '# Title #\r\n\r\n**b** <https://example.org/>\r\n![alt](https://example.org/i.png)',
      'markdown',
      undefined,
    );
    assert.equal(text, '**Title**\n\n**b** https://example.org/\n[alt](https://example.org/i.png)');
  });

  test('are well-formed, composed and without control characters', () => {
    assert.equal(readRich('a\u0300\u0000 \ud800\r\nx', 'markdown', undefined).text, 'à \ufffd\nx');
  });

  test('are cut at what a feed takes', () => {
    const { text, cut } = readRich('x'.repeat(30_000), 'markdown', undefined);
    assert.deepEqual([text.length, text.at(-1), cut], [20_000, '…', true]);
  });
});

test('names are one line without markup', () => {
  assert.equal(readName('A <em>great</em>\n talk &amp; more').text, 'A great talk & more');
  assert.equal(readName('a < b and c > d').text, 'a < b and c > d');
});

test('times are read in the forms that programmes have', () => {
  const read = (value: string) => readMoment(value)?.time;
  assert.equal(read('2027-03-09T09:00:00.000+0100'), '2027-03-09T09:00:00+01:00');
  assert.equal(read('2027-03-09 09:00:00'), '2027-03-09T09:00');
  assert.equal(read('2027-03-09T19:00-05:00'), '2027-03-09T19:00:00-05:00');
  assert.equal(read('2027-12-31T24:00'), '2028-01-01T00:00');
  assert.equal(read('2027-02-29'), undefined);
  assert.equal(read('2027-03-09T25:00'), undefined);
});

test('clocks are read in the forms that people write', () => {
  const clocks = ['9:30', '09.30', '9h30', '14h', '7:30 AM PDT', '12:15 am', '06:00 PM', '24:00', '09:00:00'];
  assert.deepEqual(clocks.map(readClock), [570, 570, 570, 840, 450, 15, 1080, 1440, 540]);
  assert.deepEqual(['', '9', '25:00', '13:00 pm', '9:75', 'noon'].map(readClock), Array(6).fill(undefined));
  assert.equal(atClock('2027-12-31', 1440), '2028-01-01T00:00');
});

test('durations are read in the forms that formats have', () => {
  assert.deepEqual(
    ['1:30', '01:30', '55:23', '00.45', '00:25:00', 'PT1H30M', '45', 20].map(readDuration),
    [90, 90, 3323, 45, 25, 90, 45, 20],
  );
  assert.deepEqual(['00:00', '', 'x', 0, -5, null, {}, NaN].map(readDuration), Array(8).fill(undefined));
});

test('languages are read as tags, codes and names', () => {
  const words = [
    'de',
    'DE',
    'eng',
    'ger',
    'German',
    'Deutsch',
    'Español',
    'English (US)',
    'zh_tw',
    'de-formal',
    '日本語',
  ];
  assert.deepEqual(words.map(readLanguage), ['de', 'de', 'en', 'de', 'de', 'de', 'es', 'en', 'zh-TW', 'de', 'ja']);
  assert.deepEqual(['', 'TBD', 'n/a', 'whatever they like', 'x'].map(readLanguage), Array(5).fill(undefined));
});
