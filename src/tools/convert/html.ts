import { Parser } from 'htmlparser2';
import { safeUrl } from '../../feed/url.js';

interface Options {
  /** Whether emphasis and links are wanted; else text alone. */
  readonly marks: boolean;
  /** Whether line ends of the source are line ends, as where people typed a few tags into a text box. */
  readonly lines: boolean;
  /** Whether what is no HTML is Markdown already. */
  readonly raw?: boolean;
  readonly base?: string | undefined;
}

interface Piece {
  text: string;
  readonly strong: boolean;
  readonly em: boolean;
  readonly href: string | undefined;
}

/** Tags whose content is no text for readers. */
const UNREAD = /^(?:script|style|template|noscript|iframe|object|svg|math|video|audio|select|textarea|head|title)$/;
const BLOCKS =
  /^(?:p|div|ul|ol|table|h[1-6]|blockquote|dl|pre|section|article|header|footer|main|figure|address|center|hr)$/;
const ROWS = /^(?:tr|dt|dd|li|caption|figcaption)$/;

/** HTML as paragraphs, lists, emphasis and links of the Markdown subset. Takes time linear in its length. */
export function markdownOf(html: string, options: Options): string {
  const lists: { ordered: boolean; count: number }[] = [];
  let pieces: Piece[] = [];
  let written = '';
  let pause = '';
  let start = '';
  let unread = 0;
  let strong = 0;
  let em = 0;
  let href: string | undefined;

  const add = (text: string) => {
    const piece = { text, strong: strong > 0, em: em > 0 && strong === 0, href };
    const last = pieces.at(-1);
    if (last && last.text !== '\n' && last.strong === piece.strong && last.em === piece.em && last.href === href) {
      last.text += text;
    } else pieces.push(piece);
  };
  const put = (text: string) => void pieces.push({ text, strong: false, em: false, href: undefined });
  const flush = (separator: string) => {
    const words: string = inline(pieces, options).trim();
    pieces = [];
    if (words !== '') {
      written += (written && pause) + start + words;
      pause = start = '';
    }
    if (separator.length > pause.length) pause = separator;
  };
  const around = () => (lists.length > 0 ? '\n' : '\n\n');

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNREAD.test(name)) unread++;
        if (unread > 0) return;
        if (name === 'br') put('\n');
        else if (name === 'b' || name === 'strong') strong++;
        else if (name === 'i' || name === 'em' || name === 'cite') em++;
        else if (name === 'a') href = attributes['href'];
        else if (name === 'td' || name === 'th') put(' ');
        if (BLOCKS.test(name)) flush(around());
        if (ROWS.test(name)) flush('\n');
        if (name === 'ul' || name === 'ol') lists.push({ ordered: name === 'ol', count: 0 });
        const list = lists.at(-1);
        if (name === 'li') start = list?.ordered ? `${++list.count}. ` : '- ';
        if (/^h[1-6]$/.test(name)) strong++;
      },
      ontext(text) {
        if (unread === 0) add(text);
      },
      onclosetag(name) {
        if (UNREAD.test(name)) unread = Math.max(0, unread - 1);
        if (unread > 0) return;
        if (name === 'b' || name === 'strong' || /^h[1-6]$/.test(name)) strong = Math.max(0, strong - 1);
        else if (name === 'i' || name === 'em' || name === 'cite') em = Math.max(0, em - 1);
        else if (name === 'a') href = undefined;
        if (name === 'ul' || name === 'ol') lists.pop();
        if (BLOCKS.test(name)) flush(around());
        if (ROWS.test(name)) {
          flush('\n');
          start = '';
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(nested(html));
  flush('');
  return written;
}

/** More tags than anybody writes; each one left open is looked at again by those that follow. */
const MOST_TAGS = 10_000;

/** The beginning of a text, up to so many tags. */
function nested(html: string): string {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
    if (++count > MOST_TAGS) return html.slice(0, at);
  return html;
}

function inline(pieces: readonly Piece[], { marks, lines, raw = false, base }: Options): string {
  let written = '';
  let fresh = true;
  for (const { text, strong, em, href } of pieces) {
    if (text === '\n') {
      written = `${written.trimEnd()}\n`;
      fresh = true;
      continue;
    }
    const spaced = lines ? text : text.replace(/\s+/g, ' ');
    const words: string = fresh ? spaced.trimStart() : spaced;
    const link = href === undefined ? undefined : address(href, base);
    const escaped = !marks || raw ? words : escapeMarks(words, fresh || /\n[ \t]*$/.test(written));
    if (link !== undefined && /\S/.test(words)) written += linked(words.trim(), link, marks, escaped);
    else if (marks && (strong || em) && /\S/.test(words) && !/[*\\]$/.test(written))
      written += emphasised(escaped, strong ? '**' : '*');
    else written += escaped;
    fresh &&= !/\S/.test(words);
  }
  return written
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function address(href: string, base: string | undefined): string | undefined {
  const url = safeUrl(href.trim(), base);
  // Addresses of people are no links of a programme.
  return url === undefined || !url.startsWith('http') || url.length > 2000
    ? undefined
    : url.replaceAll('(', '%28').replaceAll(')', '%29');
}

function linked(label: string, url: string, marks: boolean, escaped: string): string {
  const same = label === url || `${label}/` === url;
  if (same) return label;
  if (!marks) return label;
  const words = label.replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')');
  return words.length > 500 ? escaped : `[${words}](${url})`;
}

/** Marks stand at the words, not at the spaces around them, and on each line for itself. */
function emphasised(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/s, `$1${mark}$2${mark}$3`))
    .join('\n');
}

/** What would be read as a mark, and at the start of a line, as a list. */
function escapeMarks(text: string, atStart: boolean): string {
  const escaped = text.replace(/[\\*[]/g, String.raw`\$&`).replace(/\n([ \t]*)([-+]|\d{1,9}[.)])(?=\s)/g, escapeItem);
  return atStart ? escaped.replace(/^([ \t]*)([-+]|\d{1,9}[.)])(?=\s)/, escapeItem) : escaped;
}

function escapeItem(found: string): string {
  return found.replace(/[-+.)](?=$)/, String.raw`\$&`);
}
