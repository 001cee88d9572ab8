import { Parser } from 'htmlparser2';
import { primary } from '../../feed/text.js';
import { safeUrl } from '../../feed/url.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Piece[];
  /** Whether it is a paragraph only because it stands on a line of its own. */
  readonly isLine?: boolean;
}

type Piece = string | Element;

/** What needs a script or a style sheet to be of use. */
const UNREAD = /^(?:script|style|template|svg|button|form|input|select|textarea|img|iframe)$/;
const BLOCK = /^(?:h[2-6]|p|ul|ol|li|dl|dt|dd|details|summary|div)$/;
const INLINE = /^(?:time|a|strong|em|s|bdi|br|span)$/;
const BREAK: Element = { name: 'br', attributes: {}, children: [] };
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { a: ['href'], time: ['datetime'] };

/**
 * HTML of a widget as a page without script or style reads it: headings, lists, times and links, and nothing that is not
 * named here. `language` is that of what it will stand in; `indent` stands before each line.
 */
export function plainHtml(html: string, language: string, indent = ''): string {
  return lines(tidy(parse(html, primary(language))))
    .map((line) => `${indent}${line}\n`)
    .join('');
}

function parse(html: string, around: string): Element {
  const root: Element = { name: 'div', attributes: {}, children: [] };
  const open: Element[] = [root];
  let unread = 0;
  const parser = new Parser({
    onopentag(name, given) {
      if (unread > 0 || UNREAD.test(name) || given['aria-hidden'] === 'true') unread += 1;
      if (unread > 0) return;
      // Lists that widgets draw without numbers.
      const drawn = name === 'ol' && given['role'] === 'list' ? 'ul' : name;
      const element: Element = { name: drawn, attributes: kept(name, given, around), children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    ontext(text) {
      if (unread === 0) open.at(-1)!.children.push(text.replaceAll(/\s+/g, ' '));
    },
    onclosetag() {
      if (unread > 0) unread -= 1;
      else open.pop();
    },
  });
  parser.end(html);
  return root;
}

function kept(name: string, given: Readonly<Record<string, string>>, around: string): Record<string, string> {
  const isAround = given['part'] === 'base' && given['lang'] === around;
  const names = [...(isAround ? [] : ['lang', 'dir']), ...(ATTRIBUTES[name] ?? [])];
  return Object.fromEntries(
    names.flatMap((each) => {
      const value = each === 'href' ? safeUrl(given[each] ?? '') : given[each];
      return value === undefined ? [] : [[each, value]];
    }),
  );
}

/** Boxes that say nothing give way to what is in them, and what is empty goes. */
function tidy(element: Element): Piece[] {
  const { children, attributes } = element;
  const name = BLOCK.test(element.name) || INLINE.test(element.name) ? element.name : 'div';
  if (name === 'br') return [{ ...element, children: [] }];
  const inner = apart(children).flatMap((child) => (isElement(child) ? tidy(child) : [child]));
  if (!inner.some((child) => (isElement(child) ? child.name !== 'br' : child.trim() !== ''))) return [' '];
  const isMarked = Object.keys(attributes).length > 0;
  if (name === 'details' && inner.every((child) => !isElement(child) || child.name === 'summary')) return [' '];
  if (name === 'a' && attributes['href'] === undefined) return inner;
  if (name === 'span') return isMarked ? [{ ...element, name, children: inner }] : inner;
  if (name === 'li' || name === 'dd') return [{ ...element, name, children: opened(inner) }];
  if (name !== 'div') return [{ ...element, name, children: inner }];
  if (!inner.some(isBlock)) return [{ ...element, name: 'p', isLine: true, children: inner }];
  return isMarked ? [{ ...element, name, children: led(inner) }] : led(inner);
}

/** Facts that a style sheet keeps apart. */
function apart(children: readonly Piece[]): Piece[] {
  const told = children.filter((child) => (isElement(child) ? wordsOf(child) : child).trim() !== '');
  return children.flatMap((child) => {
    const before = told[told.indexOf(child) - 1];
    return before !== undefined && isFact(before) && isFact(child) ? [between(before, child), child] : [child];
  });
}

function isFact(piece: Piece): boolean {
  return isElement(piece) && (piece.name === 'span' || piece.name === 'time');
}

function between(one: Piece, other: Piece): string {
  if (!/^[\s]*[\p{L}\p{N}+]/u.test(wordsOf(other))) return '';
  return /[:\uff1a]\s*$/.test(wordsOf(one)) ? ' ' : ' · ';
}

/** In an entry of a list, a paragraph that is all there is needs no element of its own, nor do lines. */
function opened(inner: Piece[]): Piece[] {
  const told = inner.filter((piece) => isElement(piece) || piece.trim() !== '');
  const isBare = (piece: Piece): piece is Element =>
    isElement(piece) &&
    piece.name === 'p' &&
    Object.keys(piece.attributes).length === 0 &&
    (told.length === 1 || piece.isLine === true);
  if (!told.every(isBare)) return inner;
  return told.flatMap(({ children }, index) => (index === 0 ? children : [BREAK, ...children]));
}

/** A number before a paragraph stands in it. */
function led(inner: Piece[]): Piece[] {
  const [first, ...others] = inner.filter((piece) => isElement(piece) || piece.trim() !== '');
  const [next, ...more] = others;
  if (isBlock(first!) || !isElement(next!) || next.name !== 'p') return inner;
  return [{ ...next, children: [first!, ' ', ...next.children] }, ...more];
}

function isElement(piece: Piece): piece is Element {
  return typeof piece !== 'string';
}

function isBlock(piece: Piece): boolean {
  return isElement(piece) && BLOCK.test(piece.name);
}

function wordsOf(piece: Piece): string {
  return isElement(piece) ? piece.children.map(wordsOf).join('') : piece;
}

/** Blocks stand on lines of their own, with what is inside them further in. */
function lines(pieces: readonly Piece[]): string[] {
  const written: string[] = [];
  let line = '';
  const end = () => {
    const text = line.replaceAll(/ +/g, ' ').trim();
    if (text !== '') written.push(text);
    line = '';
  };
  for (const piece of pieces) {
    if (!isBlock(piece)) {
      line += inline(piece);
      continue;
    }
    end();
    const { name, attributes, children } = piece as Element;
    const inner = lines(children);
    if (children.some(isBlock)) {
      written.push(tag(name, attributes), ...inner.map((each) => `  ${each}`), `</${name}>`);
    } else written.push(`${tag(name, attributes)}${inner.join(' ')}</${name}>`);
  }
  end();
  return written;
}

function inline(piece: Piece): string {
  if (!isElement(piece)) return escape(piece);
  const { name, attributes, children } = piece;
  return name === 'br' ? '<br>' : `${tag(name, attributes)}${children.map(inline).join('')}</${name}>`;
}

/** The opening tag of an element. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escape(value)}"`,
  );
  return `<${name}${list.join('')}>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}
