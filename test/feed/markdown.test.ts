import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../src/feed/markdown.js';
import { readPlain, type Block, type Inline } from '../../src/feed/blocks.js';
import { safeUrl } from '../../src/feed/url.js';
import { growth } from '../support/growth.js';

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
const strong = (...content: Inline[]): Inline => ({ kind: 'strong', content });
const emphasis = (...content: Inline[]): Inline => ({ kind: 'emphasis', content });
const link = (url: string, ...content: Inline[]): Inline => ({ kind: 'link', url: safeUrl(url)!, content });
const list = (...items: Inline[][]): Block => ({ kind: 'list', ordered: false, items });
const numbered = (...items: Inline[][]): Block => ({ kind: 'list', ordered: true, items });
const BREAK: Inline = { kind: 'break' };

/** What a reader sees of a tree: its characters. */
function seen(blocks: readonly Block[]): string {
  const inline = (content: readonly Inline[]): string =>
    content
      .map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'break' ? '\n' : inline(piece.content)))
      .join('');
  return blocks
    .map((block) => (block.kind === 'list' ? block.items.map(inline).join('\n') : inline(block.content)))
    .join('\n\n');
}

test('empty lines part paragraphs and line breaks are kept', () => {
  const expected = [paragraph('One', BREAK, 'two'), paragraph('Three')];
  for (const text of ['One\ntwo\n\nThree', '\n\nOne\r\ntwo\r\n \t\r\nThree\r\n', 'One\rtwo\r\rThree']) {
    assert.deepEqual(readMarkdown(text), expected);
    assert.deepEqual(readPlain(text), expected);
  }
});

test('a text without words has no paragraphs', () => {
  for (const text of ['', '\n', ' \n\t\n']) {
    assert.deepEqual(readMarkdown(text), []);
    assert.deepEqual(readPlain(text), []);
  }
});

test('plain text keeps every mark as it is', () => {
  const text = '**a** *b* [c](https://host.example/) \\* <b>';
  assert.deepEqual(readPlain(text), [paragraph(text)]);
  assert.deepEqual(readPlain('- one\n- two'), [paragraph('- one', BREAK, '- two')]);
});

test('emphasis and strong words are marked, also one inside the other', () => {
  assert.deepEqual(readMarkdown('a *b* c'), [paragraph('a ', emphasis('b'), ' c')]);
  assert.deepEqual(readMarkdown('**b c**'), [paragraph(strong('b c'))]);
  assert.deepEqual(readMarkdown('**a *b* c**'), [paragraph(strong('a ', emphasis('b'), ' c'))]);
  assert.deepEqual(readMarkdown('*a **b** c*'), [paragraph(emphasis('a ', strong('b'), ' c'))]);
  assert.deepEqual(readMarkdown('*a* and *b*'), [paragraph(emphasis('a'), ' and ', emphasis('b'))]);
});

test('a mark that stands alone or is never closed stays a character', () => {
  for (const text of ['5 * 3 * 2', '5 * 3*2', '*', '**', '*a', 'a*', '**a', '*a **b', '*a *']) {
    assert.deepEqual(readMarkdown(`x ${text}`), [paragraph(`x ${text}`)]);
  }
});

test('whatever the marks, no word is lost and none changes places', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b ', ' c', '*', '**', '***', ' ', '\\', '[', ']', '- ', '1. ', '\n', '\n\n'))
    .map((pieces) => pieces.join(''));
  const words = (line: string) => line.replace(/[^abc]/g, '');
  fc.assert(
    fc.property(text, (line) => assert.equal(words(seen(readMarkdown(line))), words(line))),
    { numRuns: 500 },
  );
});

test('a mark ends with its line', () => {
  assert.deepEqual(readMarkdown('*a\nb*'), [paragraph('*a', BREAK, 'b*')]);
});

test('marks that cross keep the one that closes', () => {
  assert.deepEqual(readMarkdown('*a **b* c'), [paragraph(emphasis('a **b'), ' c')]);
});

test('a backslash makes a mark a character, and stays before anything else', () => {
  assert.deepEqual(readMarkdown('\\*a\\* \\[b\\](c) \\\\ 1\\. \\- \\_ \\# \\!'), [
    paragraph('*a* [b](c) \\ 1. - _ # !'),
  ]);
  assert.deepEqual(readMarkdown('C:\\Users \\a \\'), [paragraph('C:\\Users \\a \\')]);
  assert.deepEqual(readMarkdown('\\- no list'), [paragraph('- no list')]);
  assert.deepEqual(readMarkdown('1\\. no list'), [paragraph('1. no list')]);
});

test('links are marked when they are safe', () => {
  const url = 'https://u4ssc.itu.int/';
  assert.deepEqual(readMarkdown(`See [the site](${url}).`), [paragraph('See ', link(url, 'the site'), '.')]);
  assert.deepEqual(readMarkdown(`**[a](${url})**`), [paragraph(strong(link(url, 'a')))]);
  assert.deepEqual(readMarkdown(`[a](${url})[b](${url})`), [paragraph(link(url, 'a'), link(url, 'b'))]);
});

test('relative links start from the feed', () => {
  const [block] = readMarkdown('[slides](slides.pdf)', 'https://feeds.example/2024/meeting.json');
  assert.deepEqual(block, paragraph(link('https://feeds.example/2024/slides.pdf', 'slides')));
  assert.deepEqual(readMarkdown('[slides](slides.pdf)'), [paragraph('slides')]);
});

test('of an unsafe link only its words are left', () => {
  for (const url of [
    'javascript:alert%281%29',
    'JAVASCRIPT:alert`1`',
    'data:text/html,x',
    'vbscript:x',
    'https://user@host.example/',
  ]) {
    assert.deepEqual(readMarkdown(`a [b](${url}) c`), [paragraph('a b c')], url);
  }
});

test('brackets that make no link stay characters', () => {
  for (const text of [
    '[a]',
    '[a] (b)',
    '[a](',
    '[a]()',
    '[](https://host.example/)',
    '](',
    '[a](b c)',
    '[a][b]',
    '![',
    '[[a',
    '(a)[b]',
  ]) {
    assert.deepEqual(readMarkdown(text), [paragraph(text)], text);
  }
});

test('tags and entities stay the characters they are made of', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &#60; &nbsp;',
    '<!-- a -->',
    '<https://host.example/>',
  ]) {
    assert.deepEqual(readMarkdown(text), [paragraph(text)]);
  }
});

test('what the subset does not have stays text', () => {
  for (const text of [
    '# Heading',
    '> quoted',
    '`code`',
    '~~gone~~',
    '_a_ __b__',
    '| a | b |',
    '---',
    'https://host.example/',
    '[a]: https://host.example/',
  ]) {
    assert.deepEqual(readMarkdown(text), [paragraph(text)], text);
  }
});

test('lines with a bullet or a number are lists', () => {
  assert.deepEqual(readMarkdown('- one\n* two\n+ *three*'), [list(['one'], ['two'], [emphasis('three')])]);
  assert.deepEqual(readMarkdown('1. one\n2) two\n10. ten'), [numbered(['one'], ['two'], ['ten'])]);
  assert.deepEqual(readMarkdown('Before\n- one\nAfter'), [paragraph('Before'), list(['one']), paragraph('After')]);
  assert.deepEqual(readMarkdown('- one\n1. two'), [list(['one']), numbered(['two'])]);
});

test('lists are not nested: an indented line of a list is no second list inside it', () => {
  assert.deepEqual(readMarkdown('- one\n  - two\n- three'), [list(['one'], ['two'], ['three'])]);
  for (const block of readMarkdown('- one\n      - two'))
    assert.notEqual(block.kind === 'list' && block.items.length, 2);
});

test('a year, a negative number or a dash that begins a line is no list', () => {
  for (const text of ['2024 was warm', '-5 degrees', '1.5 million', '-', '–- a', '**a** b']) {
    assert.equal(readMarkdown(text)[0]?.kind, 'paragraph', text);
  }
});

const HOSTILE: Readonly<Record<string, string>> = {
  asterisks: '*',
  'opening marks': '*sustainable ',
  'mixed marks': '*smart **sustainable ',
  'opening brackets': '[',
  'half links': '[a](',
  'labels without an end': '[aaaaaaaa',
  'labels of the longest kind': `[${'a'.repeat(499)}`,
  'addresses without an end': `[a](${'b'.repeat(1996)}`,
  links: '[a](https://host.example/)',
  backslashes: '\\',
  spaces: ' ',
  'empty lines': '\n',
  bullets: '- ',
  'list lines': '- a\n',
  digits: '1',
  'marks at every end': 'sustainable* *smart',
};

for (const [what, piece] of Object.entries(HOSTILE)) {
  test(`a hostile text of four times the length takes about four times as long: ${what}`, async () => {
    const make = (length: number) => piece.repeat(length / piece.length) + 'a';
    const [short, long] = [make(100_000), make(400_000)];
    const fourfold = () => readMarkdown(long);
    // Work that grows with the square of the length would take sixteen times as long.
    assert.ok((await growth(() => readMarkdown(short), fourfold, 10)) < 10);
  });
}
