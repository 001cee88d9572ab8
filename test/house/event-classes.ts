import ts from 'typescript';
import { parse, walk } from './modules.js';

/** An event as a listener gets it. */
export interface EventClass {
  readonly type: string;
  readonly name: string;
  /** What can be read of it. */
  readonly facts: readonly { readonly name: string; readonly type: string; readonly about: string }[];
}

const FILES = ['src/widget/events.ts', 'src/registration/events.ts'];

/** The classes of the events, from their source. */
export function eventClasses(): EventClass[] {
  return FILES.flatMap((path) => {
    const file = parse(path);
    const types = new Map<string, string>();
    const classes: ts.ClassDeclaration[] = [];
    walk(file, (node) => {
      // The map of the events of a page names each class by its type.
      if (ts.isPropertySignature(node) && ts.isStringLiteral(node.name)) {
        types.set(node.type!.getText(file), node.name.text);
      }
      if (ts.isClassDeclaration(node)) classes.push(node);
    });
    return classes.flatMap((node) => {
      const name = node.name!.text;
      const type = types.get(name);
      if (type === undefined) return [];
      return {
        type,
        name,
        facts: node.members.filter(ts.isPropertyDeclaration).flatMap((member) => factOf(member, file)),
      };
    });
  });
}

function factOf(member: ts.PropertyDeclaration, file: ts.SourceFile): EventClass['facts'] {
  if (ts.isPrivateIdentifier(member.name)) return [];
  const about = ts.getJSDocCommentsAndTags(member).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
  return [{ name: member.name.getText(file), type: member.type!.getText(file), about: about.join(' ') }];
}
