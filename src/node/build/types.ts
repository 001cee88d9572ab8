import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { contractSchema } from './schema.js';

const FORMS = `export type { FeedText } from './schema.js';
export type Unread = Readonly<Record<string, unknown>>;
`;

/** Modules whose types are inferred from schemas, with what those types name. */
const WRITTEN_OUT = {
  'feed/registration-schema': `import type { Condition } from './condition.js';
import type { FeedText } from './schema.js';
`,
  'registration/submission': `import type { Answer } from '../feed/condition.js';
`,
};

/**
 * Writes the declarations of the npm entries. The feed's types come from the published schema, so that nobody needs the
 * validator to read them.
 */
export async function writeTypes(root: string, dist: string): Promise<void> {
  const source = join(root, 'src');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    ['index.ts', 'register.ts', 'node/receiver/index.ts'].map((file) => join(source, file)),
    {
      ...options,
      noEmit: false,
      // That they hold is found out with all other code.
      noCheck: true,
      emitDeclarationOnly: true,
      declaration: true,
      stripInternal: true,
      rootDir: source,
      outDir: join(dist, 'types'),
    },
  );
  // Before all others are asked for: the words of a type stand in the order in which they are met first.
  const writtenOut = Object.entries(WRITTEN_OUT).map(
    ([module, imports]) => [module, `${imports}${typesOf(program, join(source, `${module}.ts`))}`] as const,
  );
  const { diagnostics, emitSkipped } = program.emit();
  if (emitSkipped || diagnostics.length > 0)
    throw new Error(
      diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'),
    );
  writeFileSync(join(dist, 'types/feed/schema.d.ts'), await feedTypes());
  writeFileSync(join(dist, 'types/feed/forms.d.ts'), FORMS);
  for (const [module, types] of writtenOut) writeFileSync(join(dist, `types/${module}.d.ts`), types);
  for (const [entry, file] of Object.entries({
    index: 'index',
    register: 'register',
    receiver: 'node/receiver/index',
  })) {
    writeFileSync(join(dist, `${entry}.d.ts`), `export * from './types/${file}.js';\n`);
  }
}

/** The types of a module as they come out, without the schemas that they are made from. */
function typesOf(program: ts.Program, file: string): string {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker
    .getExportsOfModule(module)
    .filter(({ flags }) => flags & ts.SymbolFlags.TypeAlias)
    .map((symbol) => {
      const { NoTruncation, InTypeAlias, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
      const flags = NoTruncation | InTypeAlias | UseSingleQuotesForStringLiteralType;
      return `export type ${symbol.name} = ${checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, flags)};\n`;
    })
    .join('');
}

async function feedTypes(): Promise<string> {
  const schema = { ...contractSchema(), title: 'FeedInput', required: ['meeting'] } as Parameters<typeof compile>[0];
  const input = await compile(schema, 'FeedInput', {
    additionalProperties: false,
    bannerComment: '',
    style: { printWidth: 120, singleQuote: true },
    unknownAny: true,
  });
  return `${input}
/** A string in the default language of the feed, or a map of BCP 47 language tag to string. */
export type FeedText = string | { readonly [tag: string]: string };
type Collection = 'sessions' | 'people' | 'organizations' | 'rooms' | 'tracks' | 'documents';
type Complete = 'defaultLanguage' | Collection;
/** A feed as widgets read it: a collection that the owner left out is empty. */
export type Feed = Omit<FeedInput, Complete> & { [K in Complete]: NonNullable<FeedInput[K]> };
export type Meeting = Feed['meeting'];
export type Session = Feed['sessions'][number];
export type Person = Feed['people'][number];
export type Organization = Feed['organizations'][number];
export type Room = Feed['rooms'][number];
export type Track = Feed['tracks'][number];
export type FeedDocument = Feed['documents'][number];
export type Participant = NonNullable<Session['people']>[number];
export type Interpretation = NonNullable<Session['interpretation']>[number];
export type EventStatus = NonNullable<Session['eventStatus']>;
`;
}
