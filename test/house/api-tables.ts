import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { at, exists, read, widgetFolders } from './files.js';

/** A custom property that a page may set. */
export interface Token {
  /** "accent" of `--meeting-accent` and `--_accent` */
  readonly name: string;
  readonly initial: string;
  readonly about: string;
}

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Described[];
}

/** What a custom elements manifest says of one element. */
export interface ElementApi {
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly tagName?: string;
}

const README = 'README.md';
const MANIFEST = 'dist/custom-elements.json';

/** The tokens in the order of tokens.ts; lines that are not written as the others are not among them. */
export function tokens(): Token[] {
  const lines = read('src/widget/tokens.ts').matchAll(/^ *--_([\w-]+): var\(--meeting-\1, (.+)\); \/\* (.+) \*\/$/gm);
  return [...lines].map(([, name, initial, about]) => ({ name: name!, initial: initial!, about: about! }));
}

/** The elements of the built manifest by tag; undefined when it is not built. */
export function elements(): Map<string, ElementApi> | undefined {
  if (!exists(MANIFEST)) return undefined;
  const manifest = JSON.parse(read(MANIFEST)) as {
    modules: readonly { path: string; declarations?: readonly ElementApi[] }[];
  };
  return new Map(
    manifest.modules.flatMap(({ path, declarations }) => {
      const folder = widgetFolders().find((name) => path === `src/${name}/meeting-${name}.ts`);
      const element = declarations?.[0];
      return folder && element ? [[`meeting-${folder}`, element] as const] : [];
    }),
  );
}

/** What stands between the markers of each name: `tokens`, and `api:<tag>` for each element. */
export function blocks(): Map<string, string> {
  const all = new Map([['tokens', tokensTable(tokens())]]);
  for (const [tag, element] of elements() ?? []) all.set(`api:${tag}`, elementTables(element));
  return all;
}

/** A text with its blocks written anew, and the names of the blocks that it has no markers for. */
export function fill(text: string, contents: ReadonlyMap<string, string>): { text: string; missing: string[] } {
  const missing: string[] = [];
  let filled = text;
  for (const [name, content] of contents) {
    const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
    const [from, to] = [filled.indexOf(begin), filled.indexOf(end)];
    if (from < 0 || to < from) missing.push(name);
    else filled = `${filled.slice(0, from + begin.length)}\n\n${content}\n\n${filled.slice(to)}`;
  }
  return { text: filled, missing };
}

export function tokensTable(list: readonly Token[]): string {
  return table(
    ['Custom property', 'Default', 'What it is'],
    list.map(({ name, initial, about }) => [
      code(`--meeting-${name}`),
      code(initial.replaceAll('--_', '--meeting-')),
      about,
    ]),
  );
}

export function elementTables({
  members = [],
  attributes = [],
  events = [],
  slots = [],
  cssParts = [],
}: ElementApi): string {
  const open = openMembers(members);
  const fields = new Map(open.filter(({ kind }) => kind === 'field').map((field) => [field.name, field]));
  const properties = [...fields.values()].filter(({ attribute }) => attribute === undefined);
  const methods = open.filter(({ kind }) => kind === 'method');
  const named = (list: readonly Described[]) =>
    list
      .filter(({ name }) => name !== undefined)
      .map(({ name, description }) => [name === '' ? '(default)' : code(name), words(description)]);
  const row = (
    attribute: string | undefined,
    property: string | undefined,
    { type, default: initial, description }: Described,
  ) => [
    code(attribute),
    code(property),
    code(type?.text.replace(/ \| undefined$/, '')),
    code(initial?.replace(/^'(.*)'$/, '$1')),
    words(description),
  ];
  return [
    table(
      ['Attribute', 'Property', 'Type', 'Default', 'What it is'],
      [
        ...attributes.map((attribute) => row(attribute.name, attribute.fieldName ?? attribute.name, attribute)),
        ...properties.map((property) => row(undefined, property.name, property)),
      ],
    ),
    table(['Event', 'When'], named(events)),
    table(
      ['Method', 'What it does'],
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        words(description),
      ]),
    ),
    table(['Slot', 'What it holds'], named(slots)),
    table(['Part', 'What it is'], named(cssParts)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What a page may read and call. */
export function openMembers(members: readonly Member[]): Member[] {
  return members.filter((member) => (member.privacy ?? 'public') === 'public' && !member.static);
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

export function code(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `\`${text}\``;
}

function words(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const contents = blocks();
  if (!process.argv.includes('--write')) {
    for (const [name, content] of contents)
      console.log(`<!-- ${name}:begin -->\n\n${content}\n\n<!-- ${name}:end -->\n`);
  } else if (exists(README)) {
    const before = read(README);
    const { text, missing } = fill(before, contents);
    for (const name of missing)
      console.warn(`${README} has no place for <!-- ${name}:begin --> … <!-- ${name}:end -->`);
    if (text !== before) writeFileSync(at(README), text);
  }
}
