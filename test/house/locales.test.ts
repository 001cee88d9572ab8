import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { at, filesBelow, read } from './files.js';

const LANGUAGES = ['ar', 'ca', 'en', 'es', 'eu', 'fr', 'gl', 'ru', 'zh'];

/** Words that the language writes as English does. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  ca: ['Circular', 'Document', 'Error:', 'Fax', 'No', 'Tutorial'],
  es: ['Circular', 'Error:', 'Fax', 'No', 'Tutorial'],
  eu: ['Online', 'online'],
  fr: ['Addendum', 'Contact', 'Contribution', 'Corrigendum', 'Document', 'Invitation', 'Programme', 'Visa', 'Vote'],
  gl: ['Circular', 'Fax'],
};

const TAGS = /<[^>]*>/g;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

interface Config {
  readonly sourceLocale: string;
  readonly targetLocales: readonly string[];
  readonly inputFiles: readonly string[];
  readonly tsConfig: string;
  readonly output: object;
}

interface Unit {
  readonly id: string;
  readonly source: string;
  /** Undefined when there is no translation. */
  readonly target: string | undefined;
  readonly state: string | undefined;
}

const CONFIG = JSON.parse(read('locales/lit-localize.json')) as Config;
const FILES = filesBelow('locales').filter((path) => path.endsWith('.xlf'));

suite('interface languages', () => {
  test('are the nine that are promised', () => {
    assert.deepEqual([CONFIG.sourceLocale, ...CONFIG.targetLocales].sort(), LANGUAGES);
    assert.equal(CONFIG.sourceLocale, 'en');
  });

  test('have one file each, which says so', () => {
    assert.deepEqual(
      FILES.map(languageOf),
      LANGUAGES.filter((language) => language !== CONFIG.sourceLocale),
    );
    for (const path of FILES) {
      const [, language] = /<file\b[^>]*\btarget-language="([^"]*)"/.exec(read(path)) ?? [];
      assert.equal(language, languageOf(path), path);
    }
  });
});

suite('words', () => {
  let folder = '';
  let messages: Unit[] = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'words-'));
    const { status, output } = extract(folder);
    assert.equal(status, 0, output);
    messages = units(readFileSync(join(folder, `${CONFIG.targetLocales[0]}.xlf`), 'utf8'));
    assert.ok(messages.length > 0, output);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const path of FILES) {
    const language = languageOf(path);
    const there = units(read(path));

    test(`of ${path} are those of the source`, () => {
      const [ours, theirs] = [messages, there].map((list) => new Set(list.map(({ id, source }) => `${id} ${source}`)));
      const missing = [...ours!].filter((saying) => !theirs!.has(saying));
      const leftOver = [...theirs!].filter((saying) => !ours!.has(saying));
      assert.deepEqual({ missing, leftOver }, { missing: [], leftOver: [] }, 'Run: npm run words');
      assert.equal(there.length, messages.length, 'a unit is there twice');
    });

    test(`of ${path} are all translated`, () => {
      const untranslated = there
        .filter(({ target }) => !target?.replaceAll(TAGS, '').trim())
        .map(({ source }) => source);
      assert.deepEqual(untranslated, []);
      const doubtful = there
        .filter(({ state }) => state?.startsWith('needs-'))
        .map(({ source, state }) => `${source}: ${state}`);
      assert.deepEqual(doubtful, []);
    });

    test(`of ${path} have the placeholders of the source`, () => {
      const wrong = there.filter(
        ({ source, target }) => String(placeholders(source)) !== String(placeholders(target ?? '')),
      );
      assert.deepEqual(wrong, []);
    });

    test(`of ${path} are not the English ones`, () => {
      const same = there.filter(
        ({ source, target }) => target === source && /\p{L}/u.test(source.replaceAll(TAGS, '')),
      );
      assert.deepEqual(
        same.map(({ source }) => source).filter((source) => !SAME[language]?.includes(source)),
        [],
      );
    });

    test(`of ${path} have no control characters, no braces and no space around them`, () => {
      // Braces mark the places of values in built files.
      const isOdd = (target: string) =>
        BIDI.test(target) || target !== target.trim() || /[{}]/.test(target.replaceAll(TAGS, ''));
      const odd = there.filter(({ target = '' }) => isOdd(target));
      assert.deepEqual(odd, []);
    });
  }
});

/** Reads the words of the source into a copy of the .xlf files. */
function extract(folder: string): { status: number | null; output: string } {
  for (const path of FILES) copyFileSync(at(path), join(folder, `${languageOf(path)}.xlf`));
  const config = {
    ...CONFIG,
    tsConfig: at(join('locales', CONFIG.tsConfig)),
    inputFiles: CONFIG.inputFiles.map((pattern) => pattern.replace(/^!?/, (not) => `${not}${at('locales/')}`)),
    output: {
      ...CONFIG.output,
      outputDir: join(folder, 'out'),
      localeCodesModule: join(folder, 'out/locale-codes.ts'),
    },
    interchange: { format: 'xliff', xliffDir: '.' },
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  const tool = at('node_modules/@lit/localize-tools/bin/lit-localize.js');
  const args = [tool, 'extract', '--config', join(folder, 'config.json')];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, output: `${error?.message ?? ''}${stdout}${stderr}` };
}

function languageOf(path: string): string {
  return path.replace(/^.*\/|\.xlf$/g, '');
}

function units(xliff: string): Unit[] {
  return [...xliff.matchAll(/<trans-unit\b([^>]*)>([\s\S]*?)<\/trans-unit>/g)].map(([, attributes, content]) => {
    const [, id = ''] = /\bid="([^"]*)"/.exec(attributes!) ?? [];
    const [, source = ''] = /<source>([\s\S]*?)<\/source>/.exec(content!) ?? [];
    const [, about, target] = /<target\b([^>]*)>([\s\S]*?)<\/target>/.exec(content!) ?? [];
    const [, state] = /\bstate="([^"]*)"/.exec(about ?? '') ?? [];
    return { id, source, target, state };
  });
}

/** The ids of the placeholders of a message, in order: what stands in them are names of the source, which may change. */
function placeholders(message: string): string[] {
  return [...message.matchAll(/<(?:x|ph)\b[^>]*?\bid="([^"]*)"/g)].map(([, id]) => id!).sort();
}
