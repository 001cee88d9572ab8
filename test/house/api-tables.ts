import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { FRAME_HEADERS, POLICY } from '../../src/node/build/manifest.js';
import { tokensOf, type Token } from '../../src/node/build/tokens.js';
import { LOCALES } from '../../src/locale/locale.js';
import { conformanceTable, statements } from './conformance-table.js';
import { eventClasses, type EventClass } from './event-classes.js';
import { at, exists, read, widgetFolders } from './files.js';
import { code, table } from './markdown.js';

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

const MANIFEST = 'dist/custom-elements.json';

/** What a page can set of the look. */
export const tokens = (): Token[] => tokensOf(read('src/widget/tokens.ts'));

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

/** The documents with places for what is made from the source, and what stands between the markers of each name. */
export function documents(): Map<string, Map<string, string>> {
  const tokenTable = tokensTable(tokens());
  const made = [...(elements() ?? [])];
  return new Map([
    [
      'README.md',
      new Map([['tokens', tokenTable], ...made.map(([tag, api]) => [`api:${tag}`, elementTables(api)] as const)]),
    ],
    [
      'stories/docs/theming.md',
      new Map([['tokens', tokenTable], ...made.map(([tag, api]) => [`parts:${tag}`, partsTable(api)] as const)]),
    ],
    [
      'stories/docs/events.md',
      new Map([
        ['events', eventsTable(made)],
        ['facts', factsTable(eventClasses())],
      ]),
    ],
    [
      'stories/docs/accessibility.md',
      new Map([
        ['conformance', conformanceTable()],
        ['statements', statements()],
      ]),
    ],
    ['stories/docs/languages.md', new Map([['languages', languagesTable(LOCALES)]])],
    [
      'stories/docs/security.md',
      new Map([
        ['policy', policyTable(POLICY)],
        ['frame', framesTable(FRAME_HEADERS)],
      ]),
    ],
  ]);
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

/** A document with its blocks written anew, as its folder writes documents. */
export async function renew(path: string, contents: ReadonlyMap<string, string>): Promise<ReturnType<typeof fill>> {
  const { text, missing } = fill(read(path), contents);
  return { text: path.startsWith('stories/') ? await formatted(path, text) : text, missing };
}

/** A document of Storybook as prettier has it. */
export async function formatted(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(at(path))), filepath: path });
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

function partsTable({ cssParts = [] }: ElementApi): string {
  return table(
    ['Part', 'What it is'],
    cssParts.map(({ name, description }) => [code(`::part(${name})`), words(description)]),
  );
}

function eventsTable(made: readonly (readonly [string, ElementApi])[]): string {
  const rows = made.flatMap(([tag, { events = [] }]) =>
    events.map(({ name, description }) => [code(name), code(`<${tag}>`), words(description)]),
  );
  return table(
    ['Event', 'Of', 'When'],
    rows.sort(([a], [b]) => (a! < b! ? -1 : a! > b! ? 1 : 0)),
  );
}

function factsTable(classes: readonly EventClass[]): string {
  return table(
    ['Event', 'Class', 'Property', 'Type', 'What it is'],
    classes.flatMap(({ type, name, facts }) =>
      facts.map((fact) => [code(type), code(name), code(fact.name), code(fact.type), fact.about]),
    ),
  );
}

function languagesTable(locales: readonly string[]): string {
  const inOwnWords = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale)!;
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' });
  return table(
    ['`lang`', 'Language', 'In its own words', 'Words'],
    [...locales]
      .sort()
      .map((locale) => [
        code(locale),
        inEnglish.of(locale)!,
        inOwnWords(locale),
        locale === 'en' ? 'in the source' : code(`locales/${locale}.xlf`),
      ]),
  );
}

function policyTable(lines: readonly string[]): string {
  return table(
    ['Directive', 'Takes'],
    lines.map((line) => {
      const [directive, ...sources] = line.split(' ');
      return [code(directive), sources.map(code).join(' ')];
    }),
  );
}

function framesTable(headers: Readonly<Record<string, string>>): string {
  return table(
    ['Header', 'Value'],
    Object.entries(headers).map(([name, value]) => [code(name), code(value)]),
  );
}

function words(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, contents] of documents()) {
    const { text, missing } = await renew(path, contents);
    for (const name of missing) console.warn(`${path} has no place for <!-- ${name}:begin --> … <!-- ${name}:end -->`);
    if (process.argv.includes('--write') && text !== read(path)) writeFileSync(at(path), text);
  }
}
