import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import ts from 'typescript';

/** A message: its sentence in pieces, with a value between each two. */
export interface Message {
  readonly id: string;
  readonly strings: readonly string[];
  readonly values: readonly ts.Expression[];
}

/** The translations of a module that lit-localize wrote, by message id. */
export function translationsOf(file: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const read = readSentence(node.initializer);
      if (read)
        found.set(
          (node.name as ts.StringLiteral).text,
          sentence(read, (value) => value.getText()),
        );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

export function parse(name: string, code: string): ts.SourceFile {
  return ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
}

export function messagesOf(file: ts.SourceFile): { call: ts.CallExpression; message: Message }[] {
  const found: { call: ts.CallExpression; message: Message }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const read = readSentence(node.arguments[0]!);
      if (!read) throw new Error(`${file.fileName}: msg() takes a string or a str template: ${node.getText()}`);
      found.push({ call: node, message: { ...read, id: generateMsgId([...read.strings], false) } });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

export function readSentence(node: ts.Node): Pick<Message, 'strings' | 'values'> | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return { strings: [node.text], values: [] };
  if (!ts.isTaggedTemplateExpression(node) || !ts.isTemplateExpression(node.template)) return undefined;
  const { head, templateSpans } = node.template;
  return {
    strings: [head.text, ...templateSpans.map(({ literal }) => literal.text)],
    values: templateSpans.map(({ expression }) => expression),
  };
}

/** "Time zone: {0}" */
export function sentence(
  { strings, values }: Pick<Message, 'strings' | 'values'>,
  place: (value: ts.Expression, index: number) => string = (_, index) => String(index),
): string {
  return strings
    .map((text, index) => (index === 0 ? text : `{${place(values[index - 1]!, index - 1)}}${text}`))
    .join('');
}
