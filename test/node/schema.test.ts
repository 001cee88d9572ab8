import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as languages from 'vscode-json-languageservice';
import { EXAMPLES } from '../../src/node/build/contract/examples.js';
import { FIELDS } from '../../src/node/build/contract/fields.js';
import { VALUES } from '../../src/node/build/contract/values.js';
import { publishedSchema, SCHEMA_URL, type JsonSchema } from '../../src/node/build/schema.js';
import { feedJson, realText, sessionJson, type Json } from '../feed/samples.js';

// Node finds the name of everything else behind its one default export.
const { getLanguageService, TextDocument } = (languages as typeof languages & { default: typeof languages }).default;

const SCHEMA = publishedSchema();

/** Every field of the contract by its path, as the descriptions name them. */
function fields(schema: JsonSchema, path = ''): [path: string, schema: JsonSchema][] {
  const inside = schema.items ?? schema;
  return Object.entries(inside.properties ?? {}).flatMap(([key, field]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [[here, field] as [string, JsonSchema], ...fields(field, here)];
  });
}

suite('the published schema', () => {
  test('describes every field, and none that is not there', () => {
    const paths = fields(SCHEMA).map(([path]) => path);
    assert.ok(paths.length > 250, `${paths.length} fields`);
    assert.deepEqual(Object.keys(FIELDS).sort(), paths.sort());
    for (const [path, { description }] of fields(SCHEMA)) assert.match(description ?? '', /^[A-Z].*[.”]/s, path);
  });

  test('describes every word that a field knows, and none that it does not', () => {
    const known = fields(SCHEMA).filter(([, field]) => field.enum);
    assert.deepEqual(Object.keys(VALUES).sort(), known.map(([path]) => path).sort());
    for (const [path, field] of known) {
      assert.deepEqual(Object.keys(VALUES[path]!).sort(), [...field.enum!].sort(), path);
      assert.deepEqual(
        field.enumDescriptions,
        field.enum!.map((value) => VALUES[path]![value]),
        path,
      );
    }
  });

  test('gives examples of fields that there are', () => {
    const paths = new Set(fields(SCHEMA).map(([path]) => path));
    assert.deepEqual(
      Object.keys(EXAMPLES).filter((path) => !paths.has(path)),
      [],
    );
  });
});

const words = (message: string | languages.MarkupContent) => (typeof message === 'string' ? message : message.value);

/** A feed in an editor: it takes the schema from where `$schema` leads. */
async function edit(text: string, uri = 'file:///feeds/meeting.json') {
  const asked: string[] = [];
  const service = getLanguageService({
    schemaRequestService: async (url) => {
      asked.push(url);
      return url === SCHEMA_URL ? JSON.stringify(SCHEMA) : readFile(fileURLToPath(url), 'utf8');
    },
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  });
  const document = TextDocument.create(uri, 'json', 1, text);
  const json = service.parseJSONDocument(document);
  const at = (mark: string, offset = 0) => document.positionAt(text.indexOf(mark) + offset);
  return {
    asked,
    marks: async () =>
      (await service.doValidation(document, json)).map(
        ({ message, range }) =>
          [text.slice(document.offsetAt(range.start), document.offsetAt(range.end)), words(message)] as const,
      ),
    hover: async (mark: string, offset = 1) => {
      const hover = await service.doHover(document, at(mark, offset), json);
      // The service escapes what Markdown would read.
      return JSON.stringify(hover?.contents).replaceAll(/\\+(?=[^\w\s])/g, '');
    },
    complete: async (mark: string, offset = 0): Promise<Map<string, languages.CompletionItem>> => {
      const list = await service.doComplete(document, at(mark, offset), json);
      return new Map((list?.items ?? []).map((item) => [item.label.replace(/^"(.*)"$/, '$1'), item]));
    },
  };
}

const text = (session: Json) => JSON.stringify(feedJson({ sessions: [sessionJson(session)] }), undefined, 2);

suite('an editor that knows JSON Schema', () => {
  test('finds nothing to mark in a feed that is right', async () => {
    for (const source of [realText('u4ssc-8'), realText('u4ssc-1'), text({ 'x-own': 1 })]) {
      assert.deepEqual(await (await edit(source)).marks(), []);
    }
  });

  test('marks what is wrong where it is', async () => {
    const marks = new Map(
      await (await edit(text({ startDate: '2024-9-19', type: 'lecture', allRooms: 'yes', tilte: 'Opening' }))).marks(),
    );
    assert.deepEqual([...marks.keys()].sort(), ['"2024-9-19"', '"lecture"', '"tilte": "Opening"', '"yes"'].sort());
    assert.match(marks.get('"lecture"')!, /"plenary", "keynote", "talk"/);
    assert.match(marks.get('"tilte": "Opening"')!, /^Nothing reads this here\./);
  });

  test('marks that a session has no name, and a meeting no time zone', async () => {
    const marks = await (
      await edit(JSON.stringify({ ...feedJson(), meeting: { name: 'A' }, sessions: [{ id: 'a' }] }))
    ).marks();
    const said = marks.map(([, message]) => message).join('\n');
    assert.match(said, /Missing property "name"/);
    assert.match(said, /Missing property "timeZone"/);
  });

  test('offers the fields of a session with what they are for', async () => {
    const offered = await (await edit(text({ '': '' }))).complete('"": ""', 1);
    assert.ok(offered.size > 20, `${offered.size} fields`);
    assert.ok(!offered.has('name'), 'the name is there already');
    const { documentation } = offered.get('liveUrl')!;
    assert.match(JSON.stringify(documentation), /Where to take part on the web while it lasts\./);
  });

  test('offers the words that a field knows with what they stand for', async () => {
    const editor = await edit(text({ type: '', people: [{ person: 'a', role: '' }] }));
    const types = await editor.complete('"type": ""', '"type": "'.length);
    assert.match(JSON.stringify(types.get('agendaItem')?.documentation), /An item of a formal agenda\./);
    assert.ok((await editor.complete('"role": ""', '"role": "'.length)).has('moderator'));
  });

  test('says what a field is for, and how it is written, under the pointer', async () => {
    const editor = await edit(text({ endDate: '2024-09-19T11:00', eventStatus: 'EventPostponed' }));
    const hover = await editor.hover('"endDate"');
    assert.match(hover, /When it ends\. None is made up where there is none\./);
    assert.match(hover, /a wall clock in the time zone of the meeting/);
    assert.match(await editor.hover('"EventPostponed"'), /nobody knows when yet/);
  });

  test('needs no network when $schema leads into the package', async () => {
    const dist = new URL('../../dist/schema/meeting-1.json', import.meta.url);
    const editor = await edit(
      JSON.stringify({
        ...feedJson(),
        $schema: './schema/meeting-1.json',
        sessions: [sessionJson({ type: 'lecture' })],
      }),
      pathToFileURL(fileURLToPath(new URL('../../dist/meeting.json', import.meta.url))).href,
    );
    assert.deepEqual(
      (await editor.marks()).map(([mark]) => mark),
      ['"lecture"'],
    );
    assert.deepEqual(editor.asked, [dist.href]);
  });
});
