import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { messagesOf, parse, readSentence, sentence, translationsOf, type Message } from './messages.js';
import { isForScriptTag } from './script-tag.js';

/** The build that writes the words of the script tag as files of their own, and the one that asks for those of all widgets. */
const SPLIT = 'split';
const ALL = 'all';

const RUNTIME = '\0words';

/**
 * What is left of the localisation library in built files: a list of sentences for each language, and a number for each.
 * What nobody sees is drawn before there are any.
 */
const RUNTIME_SOURCE = `
let config;
export const configureReentrantLocalization = (given) => { config = given; };
export const __words = (index, values) => {
  const sentence = config.loadLocaleSync(config.getLocale())?.templates[index];
  return values ? sentence?.replace(/{(\\d)}/g, (_, at) => values[at]) : sentence;
};
export const __choice = (code, first, ...codes) => codes.includes(code) ? __words(first + codes.indexOf(code)) : undefined;`;

/**
 * Compiles `msg()` to the number of its sentence. Messages, translations and their check stay those of lit-localize; the
 * built files hold no English sentence, no hashed ids and none of its runtime. Every folder that asks for a catalogue gets
 * one with the words of its modules and of all that they load.
 */
export function compileWords(src: string): Plugin {
  // Vite makes one of these for each of its builds, and uses the first for all of them.
  const words = once(() => wordsOf(src));

  return {
    name: 'compile-words',
    apply: 'build',
    enforce: 'pre',
    sharedDuringBuild: true,
    // What runs in Node looks sentences up by their ids, and has them as they are.
    applyToEnvironment: ({ name }) => name !== 'node',
    resolveId(id, importer = '') {
      if (id === '@lit/localize' || id === '@lit/localize/init/reentrant.js') return RUNTIME;
      if (!importer.startsWith(src)) return undefined;
      const [from, folder = posix.relative(src, posix.dirname(from!))] = importer.split('?');
      const wanted = posix.resolve(posix.dirname(from!), id).replace(/\.js$/, '.ts');
      const hasWords = /\/locale\/(catalogues|source|generated\/[a-z]+)\.ts$/.test(wanted);
      if (!hasWords) return undefined;
      const isOfAll = this.environment.name === ALL && words().widgets().includes(folder);
      return `${wanted}?${isOfAll ? ALL : folder.replaceAll('/', '~')}`;
    },
    load(id) {
      if (id === RUNTIME) return RUNTIME_SOURCE;
      if (this.environment.name === SPLIT && id.endsWith('/locale/early.ts')) {
        return `const locales = '${words().files().locales.join(' ')}'.split(' ');
          export function askWords(widget, language) {
            const [asked] = language.toLowerCase().split(/[-_]/);
            const locale = locales.includes(asked) ? asked : 'en';
            import(/* @vite-ignore */ \`./${words().addressOf('${widget}', '${locale}')}\`).catch(() => {});
          }`;
      }
      const [file, query] = id.split('?');
      if (query === undefined || !id.startsWith(src)) return undefined;
      const folder = query.replaceAll('~', '/');
      if (file!.endsWith('/locale/source.ts')) return words().inEnglish(folder);
      if (file!.includes('/generated/')) return words().translated(file!, folder);
      if (isForScriptTag(this.environment) && file!.endsWith('/locale/catalogues.ts')) {
        return `export const catalogue = (locale) => import(/* @vite-ignore */ \`../${words().addressOf(folder, '${locale}')}\`);`;
      }
      return readFileSync(file!, 'utf8');
    },
    generateBundle() {
      if (this.environment.name !== SPLIT) return;
      const { addressOf, files } = words();
      for (const { folder, locale, words: source } of files().all) {
        this.emitFile({ type: 'asset', fileName: addressOf(folder, locale), source });
      }
    },
    transform(code, id) {
      if (!id.startsWith(src) || !id.endsWith('.ts') || !code.includes("'@lit/localize'")) return undefined;
      return { code: compile(parse(basename(id), code), words().indexes), map: null };
    },
  };
}

/** Every sentence that modules speak and its translations, as lists for those who ask for them. */
function wordsOf(src: string) {
  const messages = new Map<string, Message>();
  const modules = new Map<string, { speaks: string[]; loads: string[] }>();
  const folders = new Set<string>();
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  // What widgets share stands first: after the words of another widget, the list of each would be full of holes.
  const isShared = (path: string) => path.startsWith('widget/');
  for (const path of paths.sort((one, other) => Number(isShared(other)) - Number(isShared(one)))) {
    if (!/\.ts$/.test(path) || /generated|^node\//.test(path)) continue;
    const code = readFileSync(join(src, path), 'utf8');
    const file = parse(path, code);
    if (code.includes("/locale/catalogues.js'")) folders.add(posix.dirname(path));
    const found = messagesOf(file).map(({ message }) => message);
    for (const message of found) messages.set(message.id, message);
    modules.set(path, { speaks: found.map(({ id }) => id), loads: loadedBy(file, posix.dirname(path)) });
  }
  /** The messages that the modules of a folder speak, with all that they load at once. */
  const spokenIn = (folder: string) => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      modules.get(path)?.loads.forEach(visit);
    };
    [...modules.keys()].filter((path) => posix.dirname(path) === folder).forEach(visit);
    return new Set([...seen].flatMap((path) => modules.get(path)?.speaks ?? []));
  };
  const widgets = () => [...folders].filter((folder) => modules.has(`${folder}/define.ts`));
  const indexes = new Map([...messages.keys()].map((id, index) => [id, index]));
  /** A list with holes where the words of other folders stand; what is fetched on demand stands on its widget's words. */
  const catalogue = (sentences: ReadonlyMap<string, string>, folder: string) => {
    const spoken = folder === ALL ? new Set(widgets().flatMap((widget) => [...spokenIn(widget)])) : spokenIn(folder);
    const before = folder.includes('/') ? spokenIn(posix.dirname(folder)) : new Set<string>();
    const isOwn = (id: string) => spoken.has(id) && !before.has(id);
    const list = [...indexes.keys()].map((id) => (isOwn(id) ? JSON.stringify(sentences.get(id)) : ''));
    return `export const templates=[${list.join().replace(/,+$/, '')}]`;
  };

  const inEnglish = (folder: string) =>
    catalogue(new Map([...messages.values()].map((message) => [message.id, sentence(message)])), folder);
  const translations = new Map<string, ReadonlyMap<string, string>>();
  const translated = (file: string, folder: string) => {
    let sentences = translations.get(file);
    if (!sentences)
      translations.set(file, (sentences = translationsOf(parse(basename(file), readFileSync(file, 'utf8')))));
    return catalogue(sentences, folder);
  };
  /** The words of every folder in every language, as the files that the script tag fetches. */
  const files = once(() => {
    const locales = readdirSync(join(src, 'locale/generated')).flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);
    const all = [...folders, ALL].sort().flatMap((folder) => [
      { folder, locale: 'en', words: inEnglish(folder) },
      ...locales.map((locale) => ({
        folder,
        locale,
        words: translated(join(src, `locale/generated/${locale}.ts`), folder),
      })),
    ]);
    // One mark for all of them: who knows it can ask for any language without a list of names.
    const mark = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 8);
    return { all, mark, locales: ['en', ...locales] };
  });
  const addressOf = (folder: string, locale: string) =>
    `locales/${folder.replace('/', '-')}/${locale}-${files().mark}.js`;

  return { indexes, widgets, inEnglish, translated, files, addressOf };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The modules that a file loads before it runs, as paths below `src`. */
function loadedBy(file: ts.SourceFile, folder: string): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
      return [];
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    return text.startsWith('.') ? [posix.join(folder, text).replace(/\.js$/, '.ts')] : [];
  });
}

function compile(file: ts.SourceFile, indexes: ReadonlyMap<string, number>): string {
  let code = file.text;
  const choices = choicesOf(file, indexes);
  const single = messagesOf(file)
    .filter(({ call }) => !choices.some(({ node }) => node.pos <= call.pos && call.end <= node.end))
    .map(({ call, message }) => ({ node: call, text: compiled(file, call, message, indexes) }));
  // From the end, so that the positions before stay true.
  for (const { node, text } of [...single, ...choices].sort((one, other) => other.node.pos - one.node.pos)) {
    code = `${code.slice(0, node.getStart())}${text}${code.slice(node.getEnd())}`;
  }
  return code.replace(/import \{[^}]*\} from '@lit\/localize';/, "import { __choice, __words } from '@lit/localize';");
}

function compiled(
  file: ts.SourceFile,
  call: ts.CallExpression,
  message: Message,
  indexes: ReadonlyMap<string, number>,
): string {
  const values = message.values.map((value) => value.getText());
  if (values.some((value) => /\bmsg\(/.test(value)))
    throw new Error(`${file.fileName}: a msg() inside a msg(): ${call.getText()}`);
  const list = values.length > 0 ? `, [${values.join(', ')}]` : '';
  return `__words(${indexes.get(message.id)}${list})`;
}

/** Every `switch` that does nothing but give each code its sentence, where those follow one another in the list of words. */
function choicesOf(
  file: ts.SourceFile,
  indexes: ReadonlyMap<string, number>,
): { node: ts.SwitchStatement; text: string }[] {
  const found: { node: ts.SwitchStatement; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isSwitchStatement(node)) {
      const { clauses } = node.caseBlock;
      const last = clauses.at(-1);
      const cases = clauses.slice(0, -1).map((clause) => {
        const id = givenSentence(clause);
        return {
          code: ts.isCaseClause(clause) ? clause.expression : undefined,
          index: id === undefined ? undefined : indexes.get(id),
        };
      });
      const first = cases[0]?.index;
      const inOrder = cases.every(
        ({ code, index }, at) => code && ts.isStringLiteral(code) && first !== undefined && index === first + at,
      );
      // What no code is left for, or what has no sentence.
      const isNothing =
        last &&
        ts.isDefaultClause(last) &&
        /^return( [\w.]+ satisfies never| undefined)?;$/.test(last.statements[0]?.getText() ?? '');
      if (inOrder && isNothing) {
        const codes = cases.map(({ code }) => code!.getText());
        found.push({ node, text: `return __choice(${[node.expression.getText(), first, ...codes].join(', ')});` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The id of the sentence of `case 'code': return msg('Sentence');`. */
function givenSentence({ statements }: ts.CaseOrDefaultClause): string | undefined {
  const [statement] = statements;
  if (statements.length !== 1 || !statement || !ts.isReturnStatement(statement)) return undefined;
  const call = statement.expression;
  if (!call || !ts.isCallExpression(call) || call.expression.getText() !== 'msg') return undefined;
  const read = readSentence(call.arguments[0]!);
  return read?.values.length === 0 ? generateMsgId([...read.strings], false) : undefined;
}
