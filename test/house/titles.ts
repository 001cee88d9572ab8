import ts from 'typescript';

/** What a file has under names: the titles of its tests, with `…` for what is put into them, or of its chapters. */
export function titlesOf(file: string, text: string): string[] {
  if (file.endsWith('.md')) return [...text.matchAll(/^#{1,4} (.+)$/gm)].map(([, title]) => title!.trim());
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|it)$/.test(node.expression.getText())) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
      else if (title && ts.isTemplateExpression(title)) {
        titles.push(title.head.text + title.templateSpans.map(({ literal }) => `…${literal.text}`).join(''));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return titles;
}
