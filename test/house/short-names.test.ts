import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { OWN_PROPERTIES, SHORT_NAMES } from '../../src/node/build/short-names.js';
import { at, ROOT, sourceFiles } from './files.js';

const BUILT = new RegExp(`^src/(?!(?:tools|doctor|embed|studio|node)/)`);

/** What is made there is read by others: events, the feed, descriptions, addresses, and what is sent or kept. */
const GIVEN_AWAY =
  /^src\/(?:loader|feed\/(?:schema|registration-schema|request|digest|zod-parts)|widget\/(?:events|lean-lit)|calendar\/links|registration\/(?:events|submission|sending\/(?:keys|draft|receipt|read-json|form-body)))\.ts$/;

test('a property that is short in built files is known to nobody but the widgets', () => {
  const files = sourceFiles().filter((path) => BUILT.test(path));
  const { config } = ts.readConfigFile(at('tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(files.map(at), options);
  const types = program.getTypeChecker();
  const own = new Set(OWN_PROPERTIES);
  const short = new Set(SHORT_NAMES.values());
  const used = new Set<string>();
  const said = new Set<string>();

  for (const path of files) {
    const file = program.getSourceFile(at(path))!;
    const blame = (node: ts.Node, name: string, why: string) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      said.add(`${name}: ${why} (${path}:${line + 1})`);
    };
    const isOurs = (declaration: ts.Declaration) =>
      declaration.getSourceFile().fileName.startsWith(at('src/')) &&
      (ts.isPropertySignature(declaration) ||
        ts.isPropertyDeclaration(declaration) ||
        ts.isMethodSignature(declaration) ||
        ts.isMethodDeclaration(declaration) ||
        ts.isAccessor(declaration) ||
        ts.isPropertyAssignment(declaration) ||
        ts.isShorthandPropertyAssignment(declaration));
    /** A property that is read, written or declared; `known` are the symbols that it may be, in every type it may be of. */
    const see = (node: ts.Node, name: string, known: readonly (ts.Symbol | undefined)[]) => {
      if (short.has(name)) blame(node, name, 'stands for another name in built files');
      if (!own.has(name)) return;
      used.add(name);
      // What is typed as an object of ours is none of what is described there.
      const isDescribed = path.startsWith('src/structured/') && known.length < 2;
      const isMade = ts.isObjectLiteralElementLike(node) || ts.isClassElement(node);
      if (isMade && (isDescribed || GIVEN_AWAY.test(path))) blame(node, name, 'may be read by others');
      const found = known.filter((symbol) => symbol !== undefined);
      if (found.length === 0) blame(node, name, 'belongs to nothing that is known');
      if (!found.every(({ declarations = [] }) => declarations.every(isOurs))) blame(node, name, 'is not ours alone');
    };
    const inEach = (type: ts.Type | undefined, name: string) =>
      (type?.isUnionOrIntersection() ? type.types : type ? [type] : []).map((part) => part.getProperty(name));

    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) {
        // `Pick<View, 'name'>` is gone in built files.
        return;
      }
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
      if (ts.isPropertyAccessExpression(node)) {
        see(node, node.name.text, [types.getSymbolAtLocation(node.name)]);
      } else if (ts.isObjectLiteralElementLike(node) && node.name && ts.isObjectLiteralExpression(node.parent)) {
        const name = node.name.getText(file);
        const asked = types.getContextualType(node.parent);
        see(node, name, [types.getSymbolAtLocation(node.name), ...inEach(asked, name).filter(Boolean)]);
      } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken) {
        const name = (node.propertyName ?? node.name).getText(file);
        see(node, name, [types.getTypeAtLocation(node.parent).getProperty(name)]);
      } else if (ts.isClassElement(node) && node.name && !ts.isConstructorDeclaration(node)) {
        const owner = types.getTypeAtLocation(node.parent);
        const name = node.name.getText(file);
        const above = owner.isClassOrInterface() ? types.getBaseTypes(owner) : [];
        see(node, name, [
          types.getSymbolAtLocation(node.name),
          ...above.map((type) => type.getProperty(name)).filter(Boolean),
        ]);
        const isHidden = ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
        if (own.has(name) && !isHidden && /\/meeting-\w+\.ts$/.test(path)) blame(node, name, 'may be set by a page');
      } else if (ts.isStringLiteralLike(node)) {
        const isAsked =
          ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === ts.SyntaxKind.InKeyword;
        if (own.has(node.text) && !isAsked) blame(node, node.text, 'is written as a string');
      }
      if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
        for (const [, name = ''] of node.getText(file).matchAll(/[.]([\w]+)=/g))
          if (own.has(name)) blame(node, name, 'is set in a template');
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  assert.deepEqual([...said].sort(), []);
  assert.deepEqual(
    [...own].filter((name) => !used.has(name)),
    [],
    'nowhere in the source',
  );
});
