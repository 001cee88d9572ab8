import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMPLES } from '../../src/node/build/contract/examples.js';
import { FIELDS } from '../../src/node/build/contract/fields.js';
import { VALUES } from '../../src/node/build/contract/values.js';
import { contractSchema, KINDS, type JsonSchema } from '../../src/node/build/schema.js';
import { CODES } from '../../src/tools/report.js';
import type { Report } from '../bench/report.js';
import { figures } from '../trust/figures.js';
import { trustPage } from '../trust/page.js';
import { REQUIREMENTS } from '../trust/requirements.js';
import { speedPage } from '../bench/speed-page.js';
import { frameworksPage } from '../frameworks/page.js';
import { formatted } from './api-tables.js';
import { at, read } from './files.js';
import { code, table } from './markdown.js';

/** Pages of the documentation that are made from the source, by their paths. */
export async function pages(): Promise<Map<string, string>> {
  const written = {
    'stories/docs/feed.md': feedPage(),
    'stories/docs/problems.md': problemsPage(),
    'stories/docs/frameworks.md': frameworksPage(),
    'stories/docs/speed.md': speedPage(JSON.parse(read('stories/docs/bench.json')) as Report),
    'TRUST.md': trustPage(REQUIREMENTS, figures()),
  };
  const pages = Object.entries(written).map(
    async ([path, text]) => [path, path.startsWith('stories/') ? await formatted(path, text) : text] as const,
  );
  return new Map(await Promise.all(pages));
}

/** What the kinds of value are called, and how they are written. */
const NAMES: Readonly<Record<keyof typeof KINDS, string>> = {
  name: 'text',
  text: 'text',
  url: 'link',
  urls: 'links by language',
  time: 'time',
  date: 'day',
  clock: 'clock',
  duration: 'duration',
  color: 'colour',
  language: 'language',
  condition: 'condition',
  questionId: 'name of a question',
  count: 'whole number',
  limit: 'number or day',
  id: 'id',
};

/** Parts with a chapter of their own; what is inside others stands in the table of what it is in. */
const CHAPTERS: Readonly<Record<string, string>> = {
  meeting: 'The meeting',
  'meeting.notice': 'Its formal notice',
  sessions: 'A session',
  people: 'A person',
  organizations: 'An organization',
  rooms: 'A room',
  tracks: 'A track',
  documents: 'A document',
  updates: 'An announcement',
  registration: 'The registration',
  theme: 'The look',
};

function feedPage(): string {
  const schema = contractSchema();
  const chapters = Object.entries(CHAPTERS).map(([path, title]) => {
    const field = path.split('.').reduce<JsonSchema>((node, key) => node.properties![key]!, schema);
    return chapter(`${title}: ${code(path)}`, FIELDS[path]!, field.items ?? field, path);
  });
  return `# The meeting JSON, field by field

Made by \`npm run docs\` from the contract; editors show the same words while a feed is written. Fields in bold are compulsory or
expected. A key that starts with \`x-\` is the owner's own; any other that is not here is passed over, and \`check\` tells.

## How values are written

${kindsTable()}

${chapter('The whole', 'One object is one meeting.', schema, '')}

${chapters.join('\n\n')}
`;
}

function kindsTable(): string {
  const rows = Object.entries(KINDS).flatMap(([form, { description, examples = [] }]) =>
    form === 'name' || description === undefined
      ? []
      : [[NAMES[form as keyof typeof KINDS], description, examples.map((one) => code(JSON.stringify(one))).join(', ')]],
  );
  const ids = [
    'id',
    'Text that is unique in its list, stays from version to version and is never shown.',
    '`"opening"`',
  ];
  return table(['Kind', 'How it is written', 'Such as'], [...rows, ids]);
}

function chapter(title: string, about: string, schema: JsonSchema, path: string): string {
  const rows = rowsOf(schema, path, '');
  const values = rows.flatMap(({ path: where, name }) =>
    Object.entries(VALUES[where] ?? {}).map(([value, meaning]) => [code(name), code(value), meaning]),
  );
  return [
    `## ${title}`,
    about,
    table(
      ['Field', 'Kind', 'What it is for'],
      rows.map(({ name, kind, words, expected }) => [expected ? `**${code(name)}**` : code(name), kind, words]),
    ),
    table(['Field', 'Value', 'Meaning'], values),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

interface Row {
  readonly path: string;
  readonly name: string;
  readonly kind: string;
  readonly words: string;
  readonly expected: boolean;
}

function rowsOf(schema: JsonSchema, path: string, before: string): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const name = `${before}${key}`;
    const inside = field.items ?? field;
    const row = {
      path: here,
      name,
      kind: kindOf(field),
      words: [FIELDS[here], suchAs(here)].filter(Boolean).join(' '),
      expected: schema.required?.includes(key) ?? false,
    };
    return [row, ...(here in CHAPTERS ? [] : rowsOf(inside, here, `${name}${field.items ? '[]' : ''}.`))];
  });
}

function suchAs(path: string): string {
  const [example] = EXAMPLES[path] ?? [];
  return example === undefined ? '' : `Such as ${code(JSON.stringify(example))}.`;
}

function kindOf(schema: JsonSchema): string {
  if (schema.items) return `list: ${kindOf(schema.items)}`;
  if (schema.properties) return 'object';
  if (schema.enum) return 'one of the words below';
  const [form] =
    Object.entries(KINDS).find(([, kind]) => kind.description && schema.description?.endsWith(kind.description)) ?? [];
  if (form !== undefined) return NAMES[form as keyof typeof KINDS];
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'string') return schema['minLength'] === 1 ? NAMES.id : 'string';
  return schema.type === 'integer' ? NAMES.count : String(schema.type);
}

/** Examples that are not to be written as they stand. */
const PROSE = /^(?:an?|another|one|two|five|the|saved|\d+) (?!")/;

function problemsPage(): string {
  const rows = Object.entries(CODES).map(([name, { level, example }]) => {
    const [wrong, right] = example.map((text) => (PROSE.test(text) ? text : code(text)));
    return [code(name), level, wrong!, right!];
  });
  return `# What \`check\` finds

Made by \`npm run docs\` from the words of the command. Codes stay; the sentences around them may change. An **error** is something
that widgets cannot show as it was meant, a **warning** something that they can do without, a **notice** something to look at.

${table(['Code', 'Level', 'Wrong', 'Right'], rows)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write')) {
  for (const [path, text] of await pages()) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
}
