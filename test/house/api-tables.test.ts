import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { documents, elements, openMembers, renew, type ElementApi } from './api-tables.js';
import { exists, filesBelow, read, widgetFolders } from './files.js';
import { importsOf } from './modules.js';

const ELEMENTS = elements();
const unbuilt = ELEMENTS === undefined && 'dist/custom-elements.json is not built';

suite('the tables', () => {
  for (const [path, contents] of documents()) {
    test(`of ${path} are what the source says`, async () => {
      const { text, missing } = await renew(path, contents);
      assert.deepEqual(missing, [], `markers such as <!-- tokens:begin --> are missing in ${path}`);
      assert.equal(read(path), text, 'Run: npm run docs');
    });
  }
});

suite('the manifest', { skip: unbuilt }, () => {
  for (const folder of widgetFolders()) {
    const tag = `meeting-${folder}`;
    const element = ELEMENTS?.get(tag);

    test(`has ${tag} under its tag`, () => {
      assert.equal(element?.tagName, tag, `Write "@tagname ${tag}" in the comment of the class`);
    });

    test(`describes whatever a page can set, hear and style of ${tag}`, () => {
      assert.deepEqual(undescribed(element ?? {}), []);
    });

    test(`has every part that ${tag} draws, and no other`, () => {
      const documented = (element?.cssParts ?? []).map(({ name }) => name!);
      const source = withImports(filesBelow(`src/${folder}`)).filter((path) => !path.endsWith('styles.ts'));
      const text = source.map(read).join('\n');
      const drawn = [...text.matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, names]) => names!.split(/\s+/));
      const undocumented = [...new Set(drawn)].filter((name) => !documented.includes(name));
      // Some parts are handed on as strings, such as those of headings.
      const gone = documented.filter((name) => !drawn.includes(name) && !text.includes(`'${name}'`));
      assert.deepEqual({ undocumented, gone }, { undocumented: [], gone: [] });
    });
  }
});

/** Files with all that they load, at once or later. */
function withImports(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !exists(path)) return;
    seen.add(path);
    for (const { file, typeOnly } of importsOf(path)) if (file !== undefined && !typeOnly) visit(file);
  };
  paths.forEach(visit);
  return [...seen];
}

function undescribed({ members = [], attributes = [], events = [], slots = [], cssParts = [] }: ElementApi): string[] {
  const kinds = {
    member: openMembers(members),
    attribute: attributes,
    event: events.filter(({ name }) => name),
    slot: slots,
    part: cssParts,
  };
  return Object.entries(kinds).flatMap(([kind, list]) =>
    list.filter(({ description }) => !description?.trim()).map(({ name }) => `${kind} ${name}`),
  );
}
