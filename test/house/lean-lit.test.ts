import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { at, ROOT, sourceFiles, widgetFolders } from './files.js';
import { importsOf } from './modules.js';

test('widgets ask nothing of Lit that built files do not carry', () => {
  const { config } = ts.readConfigFile(at('tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const drawing = new RegExp(`^src/(?:widget|${widgetFolders().join('|')})/`);
  // Lists have a place of their own there.
  const files = sourceFiles().filter(
    (path) =>
      drawing.test(path) &&
      path !== 'src/widget/each.ts' &&
      importsOf(path).some(({ specifier }) => specifier === 'lit'),
  );
  assert.ok(files.length > 30);
  const lean = { ...options, paths: { lit: [at('src/widget/lean-lit.ts')] } };
  const program = ts.createProgram(files.map(at), lean);
  const said = files.flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(at(path)))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
  assert.deepEqual(said, []);
});

test('a value is the whole of an attribute, which is all that built files can write', () => {
  const drawing = new RegExp(`^src/(?:widget|${widgetFolders().join('|')})/`);
  const said: string[] = [];
  for (const path of sourceFiles().filter((file) => drawing.test(file))) {
    const file = ts.createSourceFile(path, readFileSync(at(path), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (
        ts.isTaggedTemplateExpression(node) &&
        node.tag.getText(file) === 'html' &&
        ts.isTemplateExpression(node.template)
      ) {
        const { head, templateSpans } = node.template;
        let before = head.text;
        for (const { literal } of templateSpans) {
          const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
          if (isInTag && !(/\s[^\s"'=]+=$/.test(before) && /^(?:[\s>]|\/>)/.test(literal.text)))
            said.push(`${path}: ${before.slice(-40)}\${}`);
          before += literal.text;
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  assert.deepEqual(said, []);
});
