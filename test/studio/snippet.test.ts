import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { tidyAddress, tidyFolder } from '../../src/studio/embed/address.js';
import { EMPTY, obstacles, placed, type Choice } from '../../src/studio/embed/choice.js';
import { lineOf, strictPolicy } from '../../src/studio/embed/policy.js';
import type { Release } from '../../src/studio/embed/release.js';
import { KINDS, snippetOf } from '../../src/studio/embed/snippet.js';
import { isUsable } from '../../src/studio/embed/theme-problem.js';
import { en } from '../../src/studio/words/en.js';
import { WIDGETS } from '../../src/studio/embed/choice.js';

const fallbacks = {
  notice: 'The meeting',
  agenda: 'The programme',
  speakers: 'The speakers',
  registration: 'Register',
};

const hash = (letter: string) => `sha384-${letter.repeat(64)}`;

const SCRIPTS = [
  'meeting-widgets.js',
  ...['agenda', 'notice', 'speakers', 'registration', 'widgets'].map((name) => `standalone/meeting-${name}.js`),
];
const copyOf = (file: string) => file.replace('.js', '.1.2.3.0a1b2c3d.js');

const release: Release = {
  version: '1.2.3',
  files: Object.fromEntries(
    SCRIPTS.flatMap((file, index) =>
      [file, copyOf(file)].map((name) => [name, { bytes: 1, integrity: hash('ABCDEF'[index]!) }]),
    ),
  ),
  versioned: Object.fromEntries(SCRIPTS.map((file) => [file, copyOf(file)])),
  importMap: {
    integrity: {
      '{base}/locales/agenda-tools/es-1.js': hash('a'),
      '{base}/locales/dates/eu-1.js': hash('b'),
      '{base}/locales/speakers/es-1.js': hash('c'),
      '{base}/meeting-widgets.js': hash('A'),
      '{base}/shared/all-tools-1.js': hash('e'),
      '{base}/shared/core-1.js': hash('d'),
      '{base}/widgets/meeting-agenda-1.js': hash('e'),
      '{base}/widgets/meeting-all-1.js': hash('a'),
      '{base}/widgets/meeting-speakers-1.js': hash('f'),
    },
  },
  contentSecurityPolicy: [
    'script-src {base}',
    'connect-src {feed} {endpoint}',
    'img-src {feed}',
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ],
};

const chosen = (patch: Partial<Choice> = {}): Choice => ({
  ...EMPTY,
  base: 'https://cdn.example.org/mw/1.2.3',
  feed: 'https://feeds.example.org/m.json',
  ...patch,
});

suite('a snippet', () => {
  test('of the loader is one script tag and the elements', () => {
    assert.equal(
      snippetOf(chosen({ lang: 'es', fallback: 'https://example.org/?a=1&b=2' }), 'loader', release, fallbacks).markup,
      `<script type="module" src="https://cdn.example.org/mw/1.2.3/meeting-widgets.js" crossorigin referrerpolicy="no-referrer"></script>

<meeting-agenda src="https://feeds.example.org/m.json" lang="es">
  <a href="https://example.org/?a=1&amp;b=2">The programme</a>
</meeting-agenda>
`,
    );
  });

  test('has no link inside while what is typed for it is no address', () => {
    const { elements } = snippetOf(chosen({ fallback: 'example' }), 'loader', release, fallbacks);
    assert.equal(elements, '<meeting-agenda src="https://feeds.example.org/m.json"></meeting-agenda>');
  });

  test('with an import map pins what its widgets load, and nothing of the others', () => {
    const { scripts } = snippetOf(chosen(), 'importMap', release, fallbacks);
    const { integrity } = JSON.parse(scripts[0]!.content) as { integrity: Record<string, string> };
    const base = 'https://cdn.example.org/mw/1.2.3';
    assert.deepEqual(integrity, {
      [`${base}/locales/agenda-tools/es-1.js`]: hash('a'),
      [`${base}/locales/dates/eu-1.js`]: hash('b'),
      [`${base}/meeting-widgets.js`]: hash('A'),
      [`${base}/shared/core-1.js`]: hash('d'),
      [`${base}/widgets/meeting-agenda-1.js`]: hash('e'),
    });
    assert.equal(scripts[1]!.attributes['integrity'], hash('A'));
    // The next release must not be refused by the hash of this one.
    assert.equal(scripts[1]!.attributes['src'], `${base}/meeting-widgets.1.2.3.0a1b2c3d.js`);
  });

  test('with an import map asks at once for what the first view needs, and checks it', () => {
    const asked = (widgets: Choice['widgets'], lang = '') =>
      [...snippetOf(chosen({ widgets, lang }), 'importMap', release, fallbacks).markup.matchAll(/<link (.*)>/g)].map(
        ([, attributes]) => attributes,
      );
    const line = (file: string, letter: string) =>
      `rel="modulepreload" href="https://cdn.example.org/mw/1.2.3/${file}" integrity="${hash(letter)}" crossorigin referrerpolicy="no-referrer"`;
    assert.deepEqual(asked(['agenda']), [line('shared/core-1.js', 'd'), line('widgets/meeting-agenda-1.js', 'e')]);
    assert.deepEqual(asked(WIDGETS), [line('widgets/meeting-all-1.js', 'a')]);
    const words = line('locales/speakers/es-1.js', 'c');
    const scripts = [line('shared/core-1.js', 'd'), line('widgets/meeting-speakers-1.js', 'f')];
    assert.deepEqual(asked(['speakers']), scripts);
    assert.deepEqual(asked(['speakers'], 'es-MX'), [words, ...scripts]);
    assert.doesNotMatch(snippetOf(chosen(), 'loader', release, fallbacks).markup, /<link/);
  });

  test('of one file takes that of the widget, or of all when there are more', () => {
    const source = (patch: Partial<Choice>) => {
      const { src, integrity } = snippetOf(chosen(patch), 'standalone', release, fallbacks).scripts[0]!.attributes;
      return [src, integrity];
    };
    const folder = 'https://cdn.example.org/mw/1.2.3/standalone';
    assert.deepEqual(source({}), [`${folder}/meeting-agenda.1.2.3.0a1b2c3d.js`, hash('B')]);
    assert.deepEqual(source({ widgets: ['notice', 'agenda'] }), [
      `${folder}/meeting-widgets.1.2.3.0a1b2c3d.js`,
      hash('F'),
    ]);
  });

  test('cannot be broken out of by what is typed', () => {
    const mean = '"><script>alert(1)</script>&quot;';
    for (const kind of KINDS) {
      const { elements } = snippetOf(
        chosen({ widgets: WIDGETS, feed: mean, fallback: mean, endpoint: mean, photoHosts: mean }),
        kind,
        release,
        fallbacks,
      );
      assert.doesNotMatch(elements, /<script|"">/);
    }
  });

  test('says in its policy what it needs and nothing else', () => {
    const policy = (kind: (typeof KINDS)[number], patch: Partial<Choice> = {}) =>
      snippetOf(chosen(patch), kind, release, fallbacks).policy.map(lineOf);
    const common = [
      'connect-src https://feeds.example.org',
      'img-src https://feeds.example.org',
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ];
    assert.deepEqual(policy('loader'), ['script-src https://cdn.example.org/mw/1.2.3/', ...common]);
    assert.deepEqual(
      policy('standalone')[0],
      'script-src https://cdn.example.org/mw/1.2.3/standalone/meeting-agenda.1.2.3.0a1b2c3d.js',
    );
    const { scripts } = snippetOf(chosen(), 'importMap', release, fallbacks);
    const expected = createHash('sha256').update(scripts[0]!.content).digest('base64');
    assert.deepEqual(policy('importMap')[0], `script-src https://cdn.example.org/mw/1.2.3/ 'sha256-${expected}'`);
    const all = policy('loader', {
      widgets: WIDGETS,
      endpoint: 'https://desk.example.org/api',
      photoHosts: 'photos.example.org',
    });
    assert.deepEqual(all.slice(1, 3), [
      'connect-src https://feeds.example.org https://desk.example.org',
      'img-src https://feeds.example.org https://photos.example.org',
    ]);
    assert.match(
      strictPolicy(snippetOf(chosen(), 'loader', release, fallbacks).policy),
      /^default-src 'none'; .*; trusted-types lit-html$/,
    );
  });

  test('allows by its origin what a policy cannot name by its path', () => {
    const { policy } = snippetOf(chosen({ base: 'https://cdn.example.org/a;b' }), 'loader', release, fallbacks);
    assert.deepEqual(policy[0]!.values, ['https://cdn.example.org']);
  });

  test('carries the theme, and its hash in the policy', () => {
    const theme = { ...EMPTY.theme, accent: 'teal', radius: '0' };
    const { markup, policy } = snippetOf(chosen({ theme }), 'loader', release, fallbacks);
    const [, content] = /<style>([^]*?)<\/style>/.exec(markup)!;
    assert.match(content!, /--meeting-accent: teal;\n {2}--meeting-radius: 0;/);
    const expected = createHash('sha256').update(content!).digest('base64');
    assert.deepEqual(policy.find(({ name }) => name === 'style-src')!.values, [`'sha256-${expected}'`]);
  });
});

suite('a choice', () => {
  test('puts the widgets in the order of a page, with what was decided for each', () => {
    const widgets = placed(
      chosen({
        widgets: ['registration', 'speakers', 'agenda', 'notice'],
        notice: 'letter',
        agenda: 'grid',
        speakers: 'grouped',
        zone: 'visitor',
        headingLevel: '3',
        endpoint: 'https://desk.example.org/',
      }),
    );
    const shared = { 'time-zone': 'visitor', 'heading-level': '3' };
    const src = 'https://feeds.example.org/m.json';
    assert.deepEqual(
      widgets.map(({ tag, attributes }) => [tag, attributes]),
      [
        ['meeting-notice', { src, view: 'letter', ...shared }],
        ['meeting-agenda', { src, view: 'grid', ...shared }],
        ['meeting-speakers', { src, grouped: true, ...shared }],
        ['meeting-registration', { src, endpoint: 'https://desk.example.org/', ...shared }],
      ],
    );
  });

  test('names what keeps its snippet from working', () => {
    assert.deepEqual(obstacles(chosen()), []);
    assert.deepEqual(obstacles({ ...EMPTY, widgets: ['registration'], base: 'http://localhost:80/x' }), [
      'no-feed',
      'local-base',
      'no-endpoint',
    ]);
    assert.deepEqual(obstacles(chosen({ widgets: [], feed: 'http://example.org/', base: 'cdn' })), [
      'no-widget',
      'bad-feed',
      'bad-base',
    ]);
    for (const code of [
      'no-widget',
      'no-feed',
      'bad-feed',
      'bad-base',
      'local-base',
      'no-endpoint',
      'bad-endpoint',
    ] as const) {
      assert.ok(en.obstacles[code]);
    }
  });
});

test('addresses are tidied as people paste them', () => {
  assert.equal(tidyAddress('  example.org/m.json\n'), 'https://example.org/m.json');
  assert.equal(tidyAddress('http://example.org/'), 'http://example.org/');
  assert.equal(tidyAddress('meeting'), 'meeting');
  assert.equal(tidyFolder('cdn.example.org/mw//'), 'https://cdn.example.org/mw');
});

test('a look is one value that asks for nothing', () => {
  const anything = () => true;
  for (const value of [
    'red; } body { display: none',
    'url(https://example.org/x)',
    'var(--x)',
    'red /* */',
    '</style>',
  ]) {
    assert.equal(isUsable('accent', value, anything), false, value);
  }
  assert.equal(isUsable('font', 'Georgia, serif', anything), true);
  assert.equal(
    isUsable('accent', '', () => false),
    true,
  );
});
