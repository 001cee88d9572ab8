import ts from 'typescript';
import { read } from './files.js';
import { parse, walk } from './modules.js';

/** What a file has under names: the titles of its tests, with `…` for what is put into them, or of its chapters. */
export function titlesOf(path: string): string[] {
  if (path.endsWith('.md')) return [...read(path).matchAll(/^#{1,4} (.+)$/gm)].map(([, title]) => title!.trim());
  const titles: string[] = [];
  const file = parse(path);
  walk(file, (node) => {
    if (!ts.isCallExpression(node) || !/^(?:test|it)$/.test(node.expression.getText(file))) return;
    const [title] = node.arguments;
    if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
    if (title && ts.isTemplateExpression(title)) {
      titles.push(title.head.text + title.templateSpans.map(({ literal }) => `…${literal.text}`).join(''));
    }
  });
  return titles;
}
