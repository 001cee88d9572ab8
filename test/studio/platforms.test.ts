import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { EMPTY, type Choice } from '../../src/studio/embed/choice.js';
import { guideOf, PLATFORMS } from '../../src/studio/embed/platforms.js';
import { KINDS, snippetOf } from '../../src/studio/embed/snippet.js';
import { summaryOf, reportFeed } from '../../src/studio/embed/feed-report.js';
import { readFeed } from '../../src/feed/load.js';
import { TABLES, wordsFor } from '../../src/studio/words/words.js';
import { read } from '../house/files.js';

const hash = `sha384-${'A'.repeat(64)}`;
const SCRIPTS = ['meeting-widgets.js', 'standalone/meeting-agenda.js', 'standalone/meeting-widgets.js'];
const release = {
  version: '1.0.0',
  files: Object.fromEntries(SCRIPTS.map((file) => [file, { bytes: 1, integrity: hash }])),
  versioned: Object.fromEntries(SCRIPTS.map((file) => [file, file])),
  importMap: { integrity: { '{base}/meeting-widgets.js': hash } },
  contentSecurityPolicy: ['script-src {base}'],
};
const fallbacks = { notice: 'n', agenda: 'a', speakers: 's', registration: 'r' };
const choice: Choice = {
  ...EMPTY,
  base: 'https://cdn.example.org/mw',
  feed: "https://example.org/it's.json",
  lang: 'es',
  theme: { ...EMPTY.theme, font: "'Noto Sans', sans-serif" },
};
const guide = (platform: (typeof PLATFORMS)[number], kind: (typeof KINDS)[number] = 'loader') =>
  guideOf(platform, kind, snippetOf(choice, kind, release, fallbacks));

suite('a guide', () => {
  test('says each of its steps in every language of the studio', () => {
    for (const platform of PLATFORMS) {
      for (const kind of KINDS) {
        const { steps, otherwise } = guide(platform, kind);
        assert.ok(steps.length > 0);
        for (const { code } of [...steps, ...otherwise]) {
          for (const words of TABLES) assert.ok(words.steps[code].length > 10, `${words.code} ${code}`);
        }
      }
    }
  });

  test('leads to the element in one copy at least, unless it leads to another kind', () => {
    for (const platform of PLATFORMS) {
      for (const kind of KINDS) {
        const copies = guide(platform, kind).steps.map(({ copy }) => copy?.text ?? '');
        const isUnsuited = platform === 'liferay' && kind === 'importMap';
        assert.equal(
          copies.some((text) => text.includes('<meeting-agenda src=')),
          !isUnsuited,
          `${platform} ${kind}`,
        );
      }
    }
  });

  test('for WordPress has a plugin that quotes what it is given, and shortcodes for it', () => {
    const [plugin, shortcode] = guide('wordpress', 'importMap').otherwise.map(({ copy }) => copy!.text);
    assert.match(plugin!, /^<\?php\n/);
    assert.match(plugin!, /wp_print_inline_script_tag\('\{"integrity":\{\n/);
    assert.match(plugin!, /'crossorigin' => true/);
    // To the letter what the policy allows by its hash.
    assert.match(plugin!, /<style>\n:root \{\n[^]*\n\}\n<\/style>/);
    assert.match(plugin!, /\\'Noto Sans\\', sans-serif/);
    assert.equal(shortcode, `[meeting-agenda src="https://example.org/it's.json" lang="es"]\n`);
  });

  test('for Drupal names the tag with its attributes, and where the script comes from', () => {
    const copies = guide('drupal', 'standalone').steps.map(({ copy }) => copy!.text);
    assert.ok(copies.includes('<meeting-agenda src lang>\n'));
    assert.match(
      copies[0]!,
      /^ {4}https:\/\/cdn\.example\.org\/mw\/standalone\/meeting-agenda\.js:\n {6}type: external$/m,
    );
    assert.match(copies[0]!, /^ {8}integrity: "sha384-A+"$/m);
  });
});

suite('the report on a feed', () => {
  const body = read('stories/feeds/u4ssc-8.json');
  const signal = new AbortController().signal;
  const answer =
    (make: (init: RequestInit | undefined) => Response | Promise<Response>): typeof fetch =>
    async (_, init) =>
      make(init);

  test('sums up what is there', async () => {
    const found = await reportFeed(
      'https://example.org/m.json',
      signal,
      answer(() => new Response(body)),
    );
    assert.equal(found.kind, 'found');
    if (found.kind !== 'found') return;
    const { sessions, people, problems } = found.summary;
    const { feed } = readFeed(body);
    assert.deepEqual([sessions, people, problems], [feed.sessions.length, feed.people.length, 0]);
  });

  test('tells a feed that is closed to other sites from one that is not there', async () => {
    const closed = answer((init) => {
      if (init?.mode === 'no-cors') return new Response();
      throw new TypeError('Failed to fetch');
    });
    assert.deepEqual(await reportFeed('https://example.org/', signal, closed), { kind: 'closed' });
    const nowhere = answer(() => {
      throw new TypeError('Failed to fetch');
    });
    assert.deepEqual(await reportFeed('https://example.org/', signal, nowhere), {
      kind: 'failed',
      code: 'unreachable',
      status: undefined,
    });
  });

  test('asks nobody for an address that browsers refuse', async () => {
    const never = answer(() => assert.fail('it was asked'));
    const kinds = [];
    for (const address of ['', 'http://example.org/', 'meeting.json', 'https://me:secret@example.org/']) {
      const report = await reportFeed(address, signal, never);
      kinds.push(report.kind === 'bad-address' ? report.problem : report.kind);
    }
    assert.deepEqual(kinds, ['none', 'insecure', 'not-an-address', 'with-password']);
  });

  test('names the hosts of photos that a page has to allow', () => {
    const { feed } = readFeed(body);
    const people = ['https://photos.example.net/a.png', 'b.png', 'https://example.org/c.png'].map((url, index) => ({
      id: String(index),
      name: 'Ana',
      image: { url },
    }));
    assert.deepEqual(summaryOf({ ...feed, people }, 0, 'https://example.org/m.json').photoHosts, [
      'photos.example.net',
    ]);
  });
});

suite('the words of the studio', () => {
  test('are there in every language, for everything', () => {
    const paths = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
        : [`${path} ${typeof value}`];
    // The editor speaks English of itself.
    const [first, ...others] = TABLES.map(({ phrases: _, ...table }) => paths(table).sort());
    for (const table of others) assert.deepEqual(table, first);
  });

  test('are those of the first wanted language that there is', () => {
    assert.equal(wordsFor(['fr', 'es-MX', 'en']).code, 'es');
    assert.equal(wordsFor(['fr']).code, 'en');
  });
});

test('the sample meeting has no problems', () => {
  assert.deepEqual(readFeed(read('src/studio/sample.json')).problems, []);
});
