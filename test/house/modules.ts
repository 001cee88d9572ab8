import ts from 'typescript';
import { posix } from 'node:path';
import { read } from './files.js';

/** One module that another names. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** A file of ours, as path from the top; undefined for a package. */
  readonly file: string | undefined;
  readonly line: number;
  /** Whether nothing of it is left once types are erased. */
  readonly typeOnly: boolean;
  /** Whether it is loaded when the code runs into it. */
  readonly dynamic: boolean;
}

const parsed = new Map<string, ts.SourceFile>();

export function parse(path: string): ts.SourceFile {
  let file = parsed.get(path);
  if (file === undefined)
    parsed.set(path, (file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)));
  return file;
}

/** Calls `visit` for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

/** Every module that a file names: imports, re-exports, `import()` and `import('…')` types. */
export function importsOf(path: string): Import[] {
  const file = parse(path);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic = false) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    found.push({
      specifier: text,
      file: text.startsWith('.') ? posix.join(posix.dirname(path), text).replace(/\.js$/, '.ts') : undefined,
      line: file.getLineAndCharacterOfPosition(specifier.getStart(file)).line + 1,
      typeOnly,
      dynamic,
    });
  };
  walk(file, (node) => {
    // `import { type A }` is a type to the reader only: under verbatimModuleSyntax the module is loaded all the same.
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
  });
  return found;
}
