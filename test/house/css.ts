import ts from 'typescript';
import { parse, walk } from './modules.js';

/** One `property: value` of a css literal. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly line: number;
}

/** What a css literal says. `preludes` are the selectors and conditions before its braces. */
export interface StyleSheet {
  readonly declarations: readonly Declaration[];
  readonly preludes: readonly { readonly text: string; readonly line: number }[];
}

/** The css literals of a file as one style sheet; a `${…}` in them stands as `_`. */
export function styleSheetOf(path: string): StyleSheet {
  const declarations: Declaration[] = [];
  const preludes: { text: string; line: number }[] = [];
  const file = parse(path);
  walk(file, (node) => {
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText(file) !== 'css') return;
    const start = file.getLineAndCharacterOfPosition(node.template.getStart(file)).line + 1;
    const text = templateText(node.template);
    for (const { text: piece, end, offset } of pieces(text)) {
      const line = start + text.slice(0, offset).split('\n').length - 1;
      const [, property, value] = /^([\w-]+)\s*:\s*([\s\S]*)$/.exec(piece) ?? [];
      if (end === '{') preludes.push({ text: piece, line });
      else if (property !== undefined) declarations.push({ property: property.toLowerCase(), value: value!, line });
    }
  });
  return { declarations, preludes };
}

/** A template as written, with a placeholder of as many lines for each expression. */
export function templateText(template: ts.TemplateLiteral): string {
  const raw = template.getText().slice(1, -1);
  if (ts.isNoSubstitutionTemplateLiteral(template)) return raw;
  const first = template.getStart() + 1;
  return template.templateSpans.reduceRight((text, { expression }) => {
    const [from, to] = [expression.getFullStart() - 2 - first, text.indexOf('}', expression.getEnd() - first) + 1];
    return `${text.slice(0, from)}_${'\n'.repeat(text.slice(from, to).split('\n').length - 1)}${text.slice(to)}`;
  }, raw);
}

/** Cuts a style sheet at its braces and semicolons, but not inside of strings and brackets; comments are gone. */
function* pieces(css: string): Generator<{ text: string; end: string; offset: number }> {
  const blank = (found: string) => found.replaceAll(/[^\n]/g, ' ');
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, blank);
  let from = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/'[^']*'|"[^"]*"|[(){};]/g)) {
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    else if (mark.length === 1 && depth === 0) {
      const piece = text.slice(from, index);
      if (piece.trim()) yield { text: piece.trim(), end: mark, offset: from + piece.length - piece.trimStart().length };
      from = index + 1;
    }
  }
}
