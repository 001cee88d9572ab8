import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import fc from 'fast-check';
import { sessionHash } from '../../src/widget/session-hash.js';
import { askLinks } from '../../src/node/check/ask.js';
import { checkBytes } from '../../src/tools/check/check.js';
import type { Explained } from '../../src/tools/check/explain.js';
import { dispatch } from '../../src/node/dispatch.js';
import { CODES } from '../../src/tools/report.js';
import { brokenCodes, feedJson, realText, sessionJson } from '../feed/samples.js';
import { fakeIo } from './fake-io.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Broken feeds, each named after the one thing that is wrong with it. */
const BROKEN = new Map([
  ...brokenCodes().map((code) => [code, here(`../feeds/${code}.json`)] as const),
  ...readdirSync(here('feeds')).map((name) => [name.replace('.json', ''), here(`feeds/${name}`)] as const),
]);
/** A file that is cut off in a string is told as that. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = { '../feeds/not-json.json': 'open-string' };
/** Too large to be kept as files, or about something outside the file. */
const MADE = ['unreadable', 'too-large', 'too-many', 'dead-link', 'unclear-link'];

interface Told {
  readonly files: readonly {
    readonly ok: boolean;
    readonly errors: number;
    readonly problems: readonly Explained[];
    readonly translations: readonly unknown[];
  }[];
}

async function check(args: readonly string[], input?: string | Uint8Array, io: Partial<{ colors: boolean }> = {}) {
  const fake = { ...fakeIo(input === undefined ? [] : [input]), ...io };
  const commands = { check: () => import('../../src/node/commands/check.js') };
  const status = await dispatch(['check', ...args], fake, commands, '0');
  return { status, out: fake.out(), err: fake.err() };
}

async function told(input: string | Uint8Array, ...args: string[]) {
  const { out, status } = await check(['-', '--json', ...args], input);
  return { status, ...(JSON.parse(out) as Told).files[0]! };
}

const toldOf = (json: unknown) => told(JSON.stringify(json));

test('every code has a broken feed of its own, and every broken feed a code', () => {
  assert.deepEqual([...BROKEN.keys(), ...MADE].sort(), Object.keys(CODES).sort());
});

test('every code that the contract can report has words', () => {
  const folder = here('../../src/feed/');
  const sources = readdirSync(folder).filter((name) => !/^(load|store)\.ts$/.test(name));
  const codes = sources.flatMap((name) =>
    [...readFileSync(folder + name, 'utf8').matchAll(/(?:\bcode: |report\(|, )'([a-z]+(?:-[a-z]+)+)'(?=[,) ])/g)].map(
      ([, code]) => code!,
    ),
  );
  assert.ok(codes.length > 30);
  const attributes = ['given-name', 'family-name', 'organization-title'];
  assert.deepEqual(
    codes.filter((code) => !(code in CODES) && !attributes.includes(code)),
    [],
  );
});

test('keys and questions of a registration are known too', async () => {
  const registration = {
    status: 'open',
    fields: [{ id: 'email', type: 'email', name: 'E-mail', requierd: true }],
    sections: [{ id: 'you', fields: ['emial'] }],
    privacy: { controller: 'A', purpose: 'B', legalBasis: 'C', recipients: 'D', transfers: 'E', rights: 'F' },
  };
  const { problems } = await toldOf(feedJson({ registration }));
  assert.deepEqual(
    problems.map(({ path, hint }) => [path, hint]),
    [
      ['registration.fields[0].requierd', 'Did you mean “required”?'],
      ['registration.sections[0].fields[0]', 'Did you mean “email”?'],
    ],
  );
});

for (const [code, path] of BROKEN) {
  test(`${code}: is found, with what to do about it`, async () => {
    const expected = path.endsWith('/test/feeds/not-json.json') ? NAMED_OTHERWISE['../feeds/not-json.json'] : code;
    const { problems, status, errors } = await told(readFileSync(path));
    const found = problems.find((problem) => problem.code === expected);
    assert.ok(found, `found ${problems.map((problem) => problem.code).join()}`);
    assert.equal(found.level, CODES[found.code]!.level);
    assert.match(found.message, /^[“A-Z].*\.$/);
    assert.match(found.hint!, /^.*[.?]$/);
    assert.doesNotMatch(`${found.message} ${found.hint}`, /undefined|\[object|NaN|null\b(?!\sare)/);
    assert.equal(status, errors > 0 ? 1 : 0);
    // What follows from it may be told too, but nothing that has nothing to do with it.
    assert.ok(problems.length <= 3);
  });
}

test('a problem is told with the line and the column of what is wrong', async () => {
  for (const [code, path] of BROKEN) {
    const { problems } = await told(readFileSync(path));
    const lines = readFileSync(path, 'utf8').split('\n');
    for (const { line, column, path: where } of problems) {
      assert.ok(line >= 1 && line <= lines.length, code);
      assert.ok(column >= 1 && column <= lines[line - 1]!.length + 1, code);
      const [, value] = /“([^”…]+)” is no /.exec(problems[0]!.message) ?? [];
      if (value && where) assert.ok(lines[line - 1]!.slice(column - 1).startsWith(`"${value}"`), `${code} ${where}`);
    }
  }
});

test('positions survive what is left out before them, and line ends of Windows', async () => {
  const text = JSON.stringify(
    feedJson({
      sessions: [
        null,
        { id: 'nameless' },
        sessionJson({ id: 'late', rooms: ['x'], tilte: 'A', abstract: { es: 'b' } }),
      ],
    }),
    undefined,
    2,
  );
  const windows = text.replaceAll('\n', '\r\n');
  const { problems } = await told(windows);
  const lines = text.split('\n');
  const lineOf = (code: string) => lines[problems.find((problem) => problem.code === code)!.line - 1]!.trim();
  assert.equal(lineOf('unknown-room'), '"x"');
  assert.equal(lineOf('unknown-key'), '"tilte": "A",');
  assert.equal(lineOf('missing-translation'), '"abstract": {');
  assert.equal(problems.find(({ code }) => code === 'missing-translation')!.path, 'sessions[2].abstract');
});

test('what was probably meant is offered', async () => {
  const hint = async (parts: Record<string, unknown>, code: string) => {
    const json = feedJson({
      rooms: [{ id: 'berlin', name: 'Berlin' }],
      sessions: [sessionJson(parts)],
      ...('meeting' in parts && { meeting: parts['meeting'] }),
    });
    return (await toldOf(json)).problems.find((problem) => problem.code === code)?.hint;
  };
  const meeting = (timeZone: string) => ({ meeting: { id: 'm', name: 'M', startDate: '2024-09-19', timeZone } });
  assert.equal(await hint({ startDate: '2024-9-19 9:30' }, 'bad-time'), 'Did you mean “2024-09-19T09:30”?');
  assert.equal(await hint({ startDate: '19.9.2024, 9:30' }, 'bad-time'), 'Did you mean “2024-09-19T09:30”?');
  assert.equal(await hint({ startDate: '24/9/2024' }, 'bad-time'), 'Did you mean “2024-09-24”?');
  assert.doesNotMatch((await hint({ startDate: '4/5/2024' }, 'bad-time'))!, /Did you mean/);
  assert.match((await hint({ startDate: '2024-09-31T10:00' }, 'bad-time'))!, /no such day/);
  assert.equal(await hint({ duration: '1:30' }, 'bad-duration'), 'Did you mean “PT1H30M”?');
  assert.equal(await hint({ inLanguage: ['en_US'] }, 'bad-language-tag'), 'Did you mean “en-US”?');
  assert.equal(await hint({ rooms: ['berln'] }, 'unknown-room'), 'Did you mean “berlin”?');
  assert.match((await hint({ type: 'pannel' }, 'unknown-value'))!, /^Did you mean “panel”\?/);
  assert.equal(await hint({ liveUrl: 'htps://example.org/' }, 'unsafe-url'), 'Did you mean “https://example.org/”?');
  assert.equal(await hint(meeting('Madrid'), 'unknown-time-zone'), 'Did you mean “Europe/Madrid”?');
  assert.equal(await hint(meeting('Europe/Madird'), 'unknown-time-zone'), 'Did you mean “Europe/Madrid”?');
  assert.doesNotMatch((await hint(meeting('Mars/Olympus'), 'unknown-time-zone'))!, /Did you mean/);
});

test('every trailing comma is told, and the rest of the file is checked all the same', async () => {
  const text = '{ "meeting": { "name": "A", "doorTime": "soon", }, "languages": ["en", ], }';
  const { problems } = await told(text);
  const codes = problems.map(({ code }) => code);
  assert.equal(codes.filter((code) => code === 'trailing-comma').length, 3);
  assert.ok(codes.includes('bad-time'));
  assert.equal(problems.find(({ code }) => code === 'trailing-comma')!.column, text.indexOf(', }') + 1);
});

test('overlaps leave out what is cancelled, what is part of the other, and what only touches it', async () => {
  const at = (id: string, from: string, to: string, parts: object = {}) =>
    sessionJson({ id, startDate: `2024-09-19T${from}`, endDate: `2024-09-19T${to}`, rooms: ['r'], ...parts });
  const codes = async (...sessions: unknown[]) => {
    const { problems } = await toldOf(feedJson({ rooms: [{ id: 'r', name: 'R' }], sessions }));
    return problems.filter(({ code }) => code.endsWith('overlap')).map(({ path, message }) => `${path} ${message}`);
  };
  const a = at('a', '10:00', '11:00');
  assert.deepEqual(await codes(a, at('b', '10:30', '11:30')), [
    'sessions[1].rooms[0] The room “r” has the session “a” at the same time.',
  ]);
  assert.deepEqual(await codes(a, at('b', '11:00', '12:00')), []);
  assert.deepEqual(await codes(a, at('b', '10:30', '10:45', { parent: 'a' })), []);
  assert.deepEqual(await codes(a, at('b', '10:30', '11:30', { eventStatus: 'EventCancelled' })), []);
});

test('links to sessions are held against the sessions there are', async () => {
  const linked = async (target: string) => {
    const session = sessionJson({ id: 'a b', description: `See [this](${target}).` });
    const { problems } = await toldOf(feedJson({ textFormat: 'markdown', sessions: [session] }));
    return problems.map(({ code }) => code);
  };
  assert.deepEqual(await linked(sessionHash('sample-meeting', 'a b')), []);
  assert.deepEqual(await linked(`https://example.org/agenda${sessionHash('sample-meeting', 'a b')}`), []);
  assert.deepEqual(await linked(`https://example.org/agenda${sessionHash('sample-meeting', 'gone')}`), ['dead-anchor']);
  assert.deepEqual(await linked('#programme'), ['dead-anchor']);
  assert.deepEqual(await linked('https://example.org/agenda#programme'), []);
  assert.deepEqual(await linked(sessionHash('another-meeting', 'gone')), []);
});

test('missing translations are a table, and no list', async () => {
  const sessions = [1, 2, 3].map((n) => sessionJson({ id: `s${n}`, name: { en: 'A', ...(n === 1 && { es: 'B' }) } }));
  const { out, status } = await check(['-'], JSON.stringify(feedJson({ languages: ['en', 'es', 'eu'], sessions })));
  assert.equal(status, 0);
  assert.match(
    out,
    /Language {2}Texts {3}First one missing\n {2}en {8}3 of 3\n {2}es {8}1 of 3 {2}line 1\n {2}eu {8}0 of 3/,
  );
  assert.doesNotMatch(out, /missing-translation/);
});

test('a flawless feed is said to be ready; quietly, nothing is said', async () => {
  const text = JSON.stringify(feedJson());
  assert.deepEqual(await check(['-'], text), {
    status: 0,
    out: 'standard input: ready to publish: no problems in 1 session and 0 people.\n',
    err: '',
  });
  assert.deepEqual(await check(['-', '--quiet'], text), { status: 0, out: '', err: '' });
});

test('quietly, errors are said and nothing else', async () => {
  const json = feedJson({ tilte: 'A', sessions: [sessionJson({ startDate: 'soon' })] });
  const { out, status } = await check(['-', '--quiet'], JSON.stringify(json));
  assert.equal(status, 1);
  assert.match(out, /^standard input:1:\d+ error bad-time\n/);
  assert.doesNotMatch(out, /tilte/);
});

test('the feeds of the real meetings are ready to publish', async () => {
  for (const name of ['u4ssc-1', 'u4ssc-8'] as const) {
    const { ok, problems } = await told(realText(name));
    assert.deepEqual({ ok, problems }, { ok: true, problems: [] });
  }
});

test('several files are checked, and one that cannot be read is an error among the others', async () => {
  const { status, out } = await check([here('../../stories/feeds/u4ssc-8.json'), 'none.json']);
  assert.equal(status, 1);
  assert.match(out, /u4ssc-8\.json: ready to publish/);
  assert.match(out, /none\.json error unreadable\n {2}There is no file none\.json\./);
});

test('no feed, and standard input twice, are wrong usage', async () => {
  assert.equal((await check([])).status, 2);
  assert.equal((await check(['-', '-'], '{}')).status, 2);
  assert.match((await check(['-', '--quite'], '{}')).err, /Did you mean --quiet\?/);
});

test('there are colours on a terminal only', async () => {
  const text = '{ "meeting": 5 }';
  assert.doesNotMatch((await check(['-'], text)).out, /\u001b/);
  assert.match((await check(['-'], text, { colors: true })).out, /\u001b\[31merror\u001b\[0m/);
});

test('a feed cannot write to the terminal of who checks it', async () => {
  const evil = '\u001b]0;owned\u0007\u202e';
  const json = feedJson({ [evil]: 1, sessions: [sessionJson({ id: 'a', name: evil, type: evil, rooms: [evil] })] });
  const { out } = await check(['-'], JSON.stringify(json), { colors: true });
  assert.doesNotMatch(out.replaceAll(/\u001b\[\d+m/g, ''), /[\u001b\u0007\u202e]/);
});

test('too many problems of a kind are counted', async () => {
  const sessions = Array.from({ length: 50 }, (_, index) => sessionJson({ id: `s${index}`, type: 'lecture' }));
  const { out } = await check(['-'], JSON.stringify(feedJson({ sessions })));
  assert.match(out, /and 30 more problems of the kind unknown-value; --json lists all\./);
  assert.equal((await toldOf(feedJson({ sessions }))).problems.length, 50);
});

test('lists and files beyond what widgets read are errors', async () => {
  const many = await toldOf(feedJson({ sessions: Array.from({ length: 5001 }, () => null) }));
  assert.deepEqual(
    many.problems.map(({ code }) => code),
    ['too-many'],
  );
  const large = await toldOf(feedJson({ 'x-note': 'a'.repeat(5_000_001) }));
  assert.ok(large.problems.some(({ code }) => code === 'too-large'));
});

test('a million brackets, commas or mistakes end in a problem soon', async () => {
  for (const text of [
    '['.repeat(1e6),
    '{"a":'.repeat(1e6),
    `[${','.repeat(1e6)}]`,
    `"${'\\'.repeat(1e6)}`,
    '"'.repeat(1e6),
    `{"meeting":{"name":"A"},"x-a":[${'[1,],'.repeat(1.3e5)}1]}`,
    `{"meeting":{"name":1},${Array.from({ length: 1.3e5 }, (_, index) => `"a${index}":1`).join()}}`,
  ]) {
    const started = process.cpuUsage();
    assert.equal((await told(text)).ok, false);
    const { user } = process.cpuUsage(started);
    assert.ok(user < 5e6, `${text.slice(0, 5)}: ${user / 1e6} s`);
  }
});

test('no bytes whatever make the check throw', () => {
  const parts = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '"meeting"',
    '"name"',
    '"A"',
    '//',
    '\n',
    '\\',
    '“',
    '1',
    'null',
  );
  const text = fc.array(parts).map((list) => new TextEncoder().encode(list.join('')));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), text), (bytes) => {
      const { problems, feed } = checkBytes(bytes);
      assert.ok(feed !== undefined || problems.some(({ level }) => level === 'error'));
    }),
    { numRuns: 500 },
  );
});

test('each link is asked once, and one after the other on the same server', async () => {
  const asked: string[] = [];
  let open = 0;
  let pauses = 0;
  const request = (async (url: string, { method }: { method: string }) => {
    asked.push(`${method} ${url}`);
    open += 1;
    assert.equal(open, 1);
    await new Promise(setImmediate);
    open -= 1;
    if (url.endsWith('/no-head')) return new Response(null, { status: method === 'HEAD' ? 405 : 200 });
    return new Response(null, { status: url.endsWith('/gone') ? 404 : url.endsWith('/private') ? 403 : 200 });
  }) as unknown as typeof fetch;
  const link = (url: string, index: number) => ({
    url: `https://example.org/${url}`,
    path: ['sessions', index, 'url'],
  });
  const problems = await askLinks(
    [
      link('ok', 0),
      link('ok#part', 1),
      link('gone', 2),
      link('gone', 3),
      link('private', 4),
      link('no-head', 5),
      { url: 'mailto:a@example.org', path: [] },
    ],
    { request, pause: async () => void (pauses += 1) },
  );
  assert.deepEqual(
    problems.map(({ code, path }) => `${code} ${path[1]}`),
    ['dead-link 2', 'dead-link 3', 'unclear-link 4'],
  );
  assert.deepEqual(asked, [
    'HEAD https://example.org/ok',
    'HEAD https://example.org/gone',
    'GET https://example.org/gone',
    'HEAD https://example.org/private',
    'GET https://example.org/private',
    'HEAD https://example.org/no-head',
    'GET https://example.org/no-head',
  ]);
  assert.equal(pauses, 3);
});

test('--links finds what is gone from a feed on the web, by links relative to it', async () => {
  const feed = feedJson({ sessions: [sessionJson({ url: 'gone', liveUrl: 'feed.json' })] });
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/feed.json' ? 200 : 404);
    response.end(JSON.stringify(feed));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
    const { status, out } = await check([address, '--links']);
    assert.equal(status, 0);
    assert.match(out, /warning dead-link\n {2}http:\/\/127\.0\.0\.1:\d+\/gone is not there \(HTTP status 404\)\./);
    assert.equal(out.match(/dead-link/g)?.length, 1);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
