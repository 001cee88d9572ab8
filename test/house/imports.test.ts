import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { exists, lineAt, read, SHARED_FOLDERS, sourceFiles, widgetFolders } from './files.js';
import { importsOf, type Import } from './modules.js';

/** What a module may take from a place: all of it, or only what these modules of it export; unset, types of all of them. */
type Rule = 'all' | { readonly values: readonly string[]; readonly types?: readonly string[] };

type Place =
  | 'own'
  | 'feed'
  | 'locale'
  | 'widget'
  | 'calendar'
  | 'structured'
  | 'tools'
  | 'doctor'
  | 'widgets'
  | 'lit'
  | 'localize'
  | 'zod'
  | 'qr'
  | 'register'
  | 'ssr'
  | 'node'
  | 'package';

type Row =
  | 'feed'
  | 'locale'
  | 'calendar'
  | 'structured'
  | 'widget'
  | 'widgets'
  | 'pure'
  | 'doctor'
  | 'embed'
  | 'studio'
  | 'tools'
  | 'node'
  | 'render'
  | 'build'
  | 'index'
  | 'register'
  | 'loader';

/** These modules alone, for types too. */
const only = (...modules: readonly string[]): Rule => ({ values: modules, types: modules });

/** Of the feed folder, what works on words and times that are at hand: neither the network nor the schema comes along. */
const PURE_FEED: Rule = { values: ['text', 'time', 'memo', 'meeting-times', 'url', 'rich', 'changes', 'digest'] };

const TABLE: Readonly<Record<Row, Readonly<Partial<Record<Place, Rule>>>>> = {
  feed: { own: 'all', zod: 'all' },
  locale: { own: 'all', feed: PURE_FEED, localize: 'all' },
  calendar: { own: 'all', feed: 'all' },
  // Both write a feed for other programs, and rich text as plain text.
  structured: { own: 'all', feed: 'all', calendar: only('plain-text') },
  widget: { own: 'all', feed: 'all', locale: 'all', calendar: 'all', structured: 'all', lit: 'all', localize: 'all' },
  widgets: {
    own: 'all',
    feed: PURE_FEED,
    locale: 'all',
    widget: 'all',
    calendar: 'all',
    lit: 'all',
    localize: 'all',
    qr: 'all',
  },
  pure: {
    own: 'all',
    feed: 'all',
    locale: only('format', 'reader', 'views', 'country', 'moment', 'times'),
    zod: 'all',
  },
  // It has to work where widgets do not: of them it takes nothing.
  doctor: { own: 'all', feed: only('request'), tools: 'all' },
  // What goes around a widget in a frame weighs next to nothing.
  embed: { own: 'all' },
  // What looks feeds through and makes them of other formats runs at a desk of any kind: in Node and in browsers.
  tools: { own: 'all', feed: 'all', package: 'all' },
  node: {
    own: 'all',
    feed: 'all',
    calendar: 'all',
    structured: 'all',
    tools: 'all',
    // The receiver says in mails and pages what the form says.
    locale: only('sentences'),
    widgets: only(
      'registration/answers',
      'registration/countries',
      'registration/state',
      'registration/submission',
      'registration/validate',
    ),
    zod: 'all',
    node: 'all',
    package: 'all',
  },
  // The widgets themselves, drawn where there is no page.
  render: {
    own: 'all',
    feed: 'all',
    locale: only('locale', 'reader'),
    widget: only('meeting-widget'),
    register: 'all',
    ssr: 'all',
    package: 'all',
  },
  // A page of its own, which nothing else is made of.
  studio: { own: 'all', feed: 'all', locale: only('locale'), tools: 'all', lit: 'all', package: 'all' },
  build: { own: 'all', feed: 'all', localize: 'all', zod: 'all', node: 'all', package: 'all' },
  index: {
    feed: { values: ['load', 'check', 'review'], types: ['load', 'check', 'schema'] },
    widget: 'all',
    calendar: 'all',
    widgets: 'all',
  },
  register: { widget: 'all', calendar: 'all', widgets: 'all' },
  loader: {
    register: 'all',
    widget: 'all',
    calendar: 'all',
    widgets: 'all',
    feed: only('request'),
    locale: only('early'),
    doctor: only('doctor/doctor'),
  },
};

const FILES = sourceFiles();
const WIDGETS = widgetFolders();
/** Where a widget may be named so that others can find it on a page without importing it. */
const MEETING_POINTS: Readonly<Record<string, string>> = {
  // An address of a session leads somewhere only where a programme stands that opens it.
  'src/widget/session-hash.ts': 'agenda',
};
/** The receiver keeps to the rules of the form, and goes with it; what conforms is said of each widget by its name. */
const NAMING = ['src/node/receiver/', 'src/node/build/conformance/'];
const DOORS = ['src/index.ts', 'src/register.ts', 'src/loader.ts'];

suite('imports', () => {
  test('follow the table', () => {
    const wrong = FILES.flatMap((path) =>
      importsOf(path)
        .filter((named) => !isAllowed(path, named))
        .map((named) => `${path}:${named.line} ${named.typeOnly ? 'the types of ' : ''}${named.specifier}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('name files of src that exist, with .js', () => {
    const wrong = FILES.flatMap((path) =>
      importsOf(path)
        .filter(({ specifier, file }) => file !== undefined && !isOurs(specifier, file))
        .map(({ specifier, line }) => `${path}:${line} ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('go in no circle', () => {
    assert.deepEqual(circles(), []);
  });

  // Views write dates by way of locale.ts, which brings the machinery of the words but no words; sentences.ts brings
  // words and none of the machinery, and what is drawn before the script is drawn by the widgets themselves.
  const ENDS: Readonly<Partial<Record<Row, readonly string[]>>> = {
    pure: ['src/locale/locale.ts'],
    node: ['src/locale/sentences.ts', 'src/node/render/still.ts'],
  };

  test('keep Lit and its words away from what runs without a page', () => {
    const wrong = FILES.flatMap((path) => {
      const row = rowOf(path);
      if (!['feed', 'calendar', 'structured', 'pure', 'tools', 'node'].includes(row)) return [];
      const ways = waysOut(path, ENDS[row] ?? []);
      return ways.map((way) => way.join(' → '));
    });
    assert.deepEqual(wrong, []);
  });

  test('and globals of Node are in the folder of Node alone', () => {
    const named = /(?<![\w.'"$-])(?:Buffer|NodeJS|process|setImmediate|__dirname)\b(?=[.(])/g;
    const wrong = FILES.filter((path) => !path.startsWith('src/node/')).flatMap((path) =>
      [...read(path).matchAll(named)].map(({ 0: what, index }) => `${path}:${lineAt(read(path), index)} ${what}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('of generated words come from the locale folder alone', () => {
    const wrong = FILES.filter((path) => !path.startsWith('src/locale/')).flatMap((path) =>
      importsOf(path)
        .filter(({ file }) => file?.startsWith('src/locale/generated/'))
        .map(({ line }) => `${path}:${line}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('of the loader fetch a widget when a page uses it, not before', () => {
    const early = importsOf('src/loader.ts').filter(
      ({ file, dynamic }) => !dynamic && WIDGETS.includes(folderOf(file ?? '')),
    );
    assert.deepEqual(early, []);
  });
});

suite('a widget', () => {
  for (const folder of WIDGETS) {
    test(`${folder} is named in one line of each door and nowhere else`, () => {
      const named = new RegExp(String.raw`/${folder}/|\bmeeting-${folder}\b`);
      const lines = FILES.filter((path) => !path.startsWith(`src/${folder}/`)).flatMap((path) =>
        read(path)
          .split('\n')
          .flatMap((line, index) => (named.test(line) ? [{ path, line: index + 1 }] : [])),
      );
      const elsewhere = lines.filter(
        ({ path }) =>
          !DOORS.includes(path) && !NAMING.some((place) => path.startsWith(place)) && MEETING_POINTS[path] !== folder,
      );
      assert.deepEqual(elsewhere, []);
      for (const door of DOORS) {
        assert.equal(lines.filter(({ path }) => path === door).length, 1, `lines of ${door}`);
      }
    });

    test(`${folder} is defined by its define.ts, and its element is in meeting-${folder}.ts`, () => {
      const define = `src/${folder}/define.ts`;
      assert.ok(exists(define), `${define} is missing`);
      assert.ok(exists(`src/${folder}/meeting-${folder}.ts`), `meeting-${folder}.ts is missing`);
      const files = importsOf(define).map(({ file }) => file);
      assert.ok(files.includes('src/widget/define-widget.ts'), `${define} does not use widget/define-widget.js`);
      assert.match(read(define), new RegExp(`defineWidget\\('meeting-${folder}', `));
      for (const door of ['src/register.ts', 'src/loader.ts']) {
        assert.ok(
          importsOf(door).some(({ file }) => file === define),
          `${door} does not use ${define}`,
        );
      }
    });
  }
});

function folderOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? parts[1]! : '';
}

function rowOf(path: string): Row {
  const folder = folderOf(path);
  switch (folder) {
    case 'feed':
    case 'locale':
    case 'calendar':
    case 'structured':
    case 'studio':
    case 'tools':
    case 'widget':
    case 'doctor':
    case 'embed':
      return folder;
    case 'node':
      if (path.startsWith('src/node/render/')) return 'render';
      // What makes the built files is no part of them.
      return path.startsWith('src/node/build/') ? 'build' : folder;
    case '': {
      const [, door] = /^src\/(index|register|loader)\.ts$/.exec(path) ?? [];
      if (door === undefined) throw new Error(`${path} has no row in the table`);
      return door as 'index' | 'register' | 'loader';
    }
    default:
      return /(-view|\/(answers|validate|submission|state|countries))\.ts$/.test(path) ? 'pure' : 'widgets';
  }
}

function placeOf(path: string, { specifier, file }: Import): Place | undefined {
  if (file === undefined) {
    if (/^lit($|\/)/.test(specifier)) return 'lit';
    if (/^@lit\/localize($|\/)/.test(specifier)) return 'localize';
    if (/^@lit-labs\/ssr($|\/)/.test(specifier)) return 'ssr';
    if (/^@lit-labs\/rollup-plugin-/.test(specifier)) return 'package';
    // What belongs to Lit and has no place above is nobody's.
    if (/^(@lit|@lit-labs|lit-html|lit-element)(\/|$)/.test(specifier)) return undefined;
    if (specifier.startsWith('node:')) return 'node';
    if (specifier === 'lean-qr') return 'qr';
    // 'zod' itself is three times the size; 'zod/mini' is made of the parts in 'zod/v4/core'.
    return specifier === 'zod/mini' || specifier === 'zod/v4/core' ? 'zod' : 'package';
  }
  if (file === 'src/register.ts') return 'register';
  const folder = folderOf(file);
  if (folder !== '' && folder === folderOf(path)) return 'own';
  if (folder !== '' && !SHARED_FOLDERS.includes(folder)) return 'widgets';
  return folder === 'feed' ||
    folder === 'locale' ||
    folder === 'widget' ||
    folder === 'calendar' ||
    folder === 'structured' ||
    folder === 'tools' ||
    folder === 'doctor'
    ? folder
    : undefined;
}

function isAllowed(path: string, named: Import): boolean {
  const place = placeOf(path, named);
  const rule = place && TABLE[rowOf(path)][place];
  if (rule === undefined || rule === 'all') return rule === 'all';
  const modules = named.typeOnly ? rule.types : rule.values;
  return modules === undefined || modules.some((module) => named.file?.endsWith(`/${module}.ts`));
}

/** Whether a relative import says `.js` and stays inside src. Generated modules are there once the words are built. */
function isOurs(specifier: string, file: string): boolean {
  if (!specifier.endsWith('.js') || !file.startsWith('src/')) return false;
  return file.startsWith('src/locale/generated/') || FILES.includes(file);
}

/** The modules that a file loads. */
function loadedBy(path: string): Import[] {
  return FILES.includes(path) ? importsOf(path).filter(({ typeOnly }) => !typeOnly) : [];
}

function circles(): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path].join(' → '));
      return;
    }
    if (finished.has(path)) return;
    for (const { file } of loadedBy(path)) {
      if (file !== undefined) visit(file, [...trail, path]);
    }
    finished.add(path);
  };
  for (const path of FILES) visit(path, []);
  return found;
}

/** The ways from a file to Lit or to the words, by modules that load each other; those through `open` are left out. */
function waysOut(start: string, open: readonly string[]): string[][] {
  const ways: string[][] = [];
  const seen = new Set<string>(open);
  const visit = (path: string, trail: readonly string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { file, specifier } of loadedBy(path)) {
      if (file !== undefined) visit(file, [...trail, file]);
      else if (/^(lit|@lit|@lit-labs|lit-html)(\/|$)/.test(specifier)) ways.push([...trail, specifier]);
    }
  };
  visit(start, [start]);
  return ways;
}
