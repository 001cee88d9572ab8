import { markdownOf } from './html.js';

/** What the descriptions of a format are written in. HTML in any of them is read as such. */
export type Markup = 'plain' | 'markdown';

/** Longest text that a feed may have, and that is read at all. */
const LIMIT = 20_000;
const READ = 200_000;

const TAG =
  /<\/?(?:a|abbr|address|article|b|big|blockquote|br|center|cite|code|dd|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|i|iframe|img|kbd|li|main|mark|object|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video)(?:\s[^<>]*)?\/?>|<!--/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;
const BARE_LINK = /<((?:https?|mailto):[^<>\s]{1,2000})>/g;
const BLOCK = /<(?:p|div|ul|ol|table|h[1-6]|blockquote|dl)\b/i;

/** A text, and what had to be done to it. */
export interface Read {
  readonly text: string;
  readonly converted: boolean;
  readonly cut: boolean;
}

/** Well-formed text in one normal form, with line feeds alone and no control characters. */
export function clean(value: string): string {
  const text = value
    .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
  return text.normalize('NFC').trim();
}

/** The beginning of what a file says, as it can stand in a sentence on a terminal. */
export function quotable(text: string, most = 60): string {
  const line = clean(text.slice(0, most * 2)).replace(/[\s\u202a-\u202e\u2066-\u2069]+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** A name: one line, no markup. */
export function readName(value: string): Read {
  const marked = isMarked(value);
  const text = marked ? markdownOf(value.slice(0, READ), { marks: false, lines: false }) : value.slice(0, READ);
  return limited(clean(text).replace(/\s+/g, ' '), value, marked);
}

/** A description, as the Markdown subset of the feed. */
export function readRich(value: string, markup: Markup, base: string | undefined): Read {
  const marked = isMarked(value);
  const source = value.slice(0, READ).replace(BARE_LINK, '$1');
  // Where paragraphs are tagged, line ends are mere spaces.
  const lines = !BLOCK.test(source);
  const text = marked
    ? markdownOf(clean(source), { marks: true, lines, raw: lines && markup === 'markdown', base })
    : markup === 'markdown'
      ? source
      : escapePlain(clean(source));
  return limited(clean(markup === 'markdown' ? subset(text) : text).replace(/\n{3,}/g, '\n\n'), value, marked);
}

function isMarked(value: string): boolean {
  const source = value.slice(0, READ);
  return (source.includes('<') && TAG.test(source)) || (source.includes('&') && ENTITY.test(source));
}

function limited(text: string, source: string, converted: boolean): Read {
  const cut = text.length > LIMIT || source.length > READ;
  return {
    text: cut ? `${text.slice(0, LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…` : text,
    converted,
    cut,
  };
}

/** Characters that would be marks of Markdown, but for bullets at the start of a line, which are meant as such. */
function escapePlain(text: string): string {
  return text.replace(/\\|\[|\*(?!\s)|(?<=[^\s\n] *)\*/g, String.raw`\$&`);
}

/** Markdown beyond the subset of the feed, as far as that can say it: headings and images. */
function subset(text: string): string {
  return text
    .replace(/^ {0,3}#{1,6} +([^\n]*)$/gm, (_, words: string) => heading(words))
    .replace(/!(?=\[[^[\]\n]{0,500}\]\()/g, '');
}

function heading(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s#*]/.test(words[end - 1]!)) end--;
  const title = words.slice(0, end).replace(/^[\s*]+/, '');
  return title === '' ? '' : `**${title}**`;
}
