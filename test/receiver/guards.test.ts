import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvOf } from '../../src/node/receiver/export.js';
import { ALPHABET, newReference, readReference } from '../../src/node/receiver/reference.js';
import { readRefusal } from '../../src/registration/submission.js';
import { KEY, openReceiver, PAGE, submissionWith } from './receivers.js';

const ORGANISER = { Authorization: `Bearer ${KEY}` };

test('a reference has nine signs that nobody confuses, and tells every slip', () => {
  assert.doesNotMatch(ALPHABET, /[01258OQILSZBU]/);
  for (let run = 0; run < 500; run++) {
    const reference = newReference();
    assert.match(reference, /^[34679A-Z]{3}-[34679A-Z]{3}-[34679A-Z]{3}$/);
    assert.equal(readReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `), reference);
    const signs = reference.replaceAll('-', '');
    const at = run % 9;
    const wrong = ALPHABET[(ALPHABET.indexOf(signs[at]!) + 1 + (run % (ALPHABET.length - 1))) % ALPHABET.length]!;
    assert.equal(readReference(signs.slice(0, at) + wrong + signs.slice(at + 1)), undefined);
    if (at < 8 && signs[at] !== signs[at + 1]) {
      const swapped = signs.slice(0, at) + signs[at + 1]! + signs[at]! + signs.slice(at + 2);
      assert.equal(readReference(swapped), undefined, `${signs} ${swapped}`);
    }
  }
});

test('pages of listed sites may post and read the answer, pages of others may not', async () => {
  const receiver = await openReceiver('sqlite');
  const from = async (origin: string) =>
    receiver.post(submissionWith({ name: 'A' }, { ticket: await receiver.ticket() }), { Origin: origin });
  const listed = await from(PAGE);
  assert.deepEqual([listed.status, listed.headers.get('Access-Control-Allow-Origin')], [201, PAGE]);
  for (const origin of ['https://evil.example', `${PAGE}.evil.example`, 'null', 'http://town.example']) {
    const other = await from(origin);
    assert.deepEqual(
      [other.status, other.body.code, other.headers.get('Access-Control-Allow-Origin')],
      [403, 'origin-not-allowed', null],
      origin,
    );
  }
  const preflight = await receiver.request('/api/registrations', {
    method: 'OPTIONS',
    headers: {
      Origin: PAGE,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key',
    },
  });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('Access-Control-Allow-Headers')!, /Idempotency-Key/i);
  assert.equal((await receiver.exported()).length, 1);
  await receiver.close();
});

test('what is too large, not JSON, no submission or without its key is refused in the words of the contract', async () => {
  const receiver = await openReceiver('sqlite');
  const submission = submissionWith({ name: 'A' });
  const key = { 'Idempotency-Key': `"${submission.key}"` };
  const post = (body: string, headers: Record<string, string>) =>
    receiver.request('/api/registrations', { method: 'POST', body, headers });
  const json = { 'Content-Type': 'application/json' };
  for (const [answer, status, code] of [
    [await post('x'.repeat(65 * 1024), { ...json, ...key }), 413, 'too-large'],
    [await post(JSON.stringify(submission), key), 415, 'wrong-media-type'],
    [await post('{', { ...json, ...key }), 400, 'bad-request'],
    [await post('[]', { ...json, ...key }), 400, 'bad-request'],
    [
      await post(JSON.stringify({ ...submission, answers: { name: { $gt: '' } } }), { ...json, ...key }),
      400,
      'bad-request',
    ],
    [await post(JSON.stringify(submission), json), 400, 'bad-request'],
    [await post(JSON.stringify(submission), { ...json, 'Idempotency-Key': '"0123456789abcdef"' }), 400, 'bad-request'],
    [await receiver.request('/api/nothing'), 404, 'not-found'],
  ] as const) {
    assert.deepEqual([answer.status, (answer.body as { code: string }).code], [status, code]);
    assert.deepEqual(readRefusal(answer.body), answer.body);
  }
  await receiver.close();
});

test('any JSON is answered, and never with a failure', async () => {
  const receiver = await openReceiver('sqlite');
  const ticket = await receiver.ticket();
  const key = '0123456789abcdef';
  const parts = fc.record(
    {
      key: fc.constant(key),
      meeting: fc.constantFrom('m', '', 'x'),
      language: fc.constantFrom('en', 'not a tag', '__proto__'),
      answers: fc.dictionary(
        fc.constantFrom('name', 'email', '__proto__', 'constructor', ''),
        fc.jsonValue({ maxDepth: 2 }),
      ),
      consents: fc.jsonValue({ maxDepth: 3 }),
      ticket: fc.constantFrom(ticket, '', 'W10.x'),
    },
    { requiredKeys: ['key'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(parts, fc.jsonValue({ maxDepth: 6 })), async (json) => {
      const { status } = await receiver.request('/api/registrations', {
        method: 'POST',
        json,
        headers: { 'Idempotency-Key': `"${key}"` },
      });
      assert.ok([200, 201, 400, 403, 404, 422].includes(status), String(status));
    }),
    { numRuns: 300 },
  );
  assert.deepEqual(
    receiver.logs.filter(({ level }) => level === 'error'),
    [],
  );
  await receiver.close();
});

test('one address cannot post without end, and is told how long to wait', async () => {
  let client = 'a';
  const receiver = await openReceiver('sqlite', { postsPerMinute: 3, clientOf: () => client });
  const post = async () => receiver.register();
  for (let run = 0; run < 3; run++) assert.equal((await post()).status, 201);
  const fourth = await post();
  assert.deepEqual([fourth.status, fourth.body.code], [429, 'too-many-requests']);
  assert.equal(Number(fourth.headers.get('Retry-After')), fourth.body.retryAfter);
  assert.ok(fourth.body.retryAfter! > 0 && fourth.body.retryAfter! <= 60);
  client = 'b';
  assert.equal((await post()).status, 201);
  client = 'a';
  receiver.state.now += 60_000;
  assert.equal((await post()).status, 201);
  await receiver.close();
});

test('a network of IPv6 is one client, whichever of its addresses it posts from', async () => {
  let client = '2001:db8::1';
  const receiver = await openReceiver('sqlite', { postsPerMinute: 2, clientOf: () => client });
  const from = async (address: string) => {
    client = address;
    return (await receiver.register()).status;
  };
  assert.equal(await from('2001:db8::1'), 201);
  assert.equal(await from('2001:DB8:0:0:ffff::2'), 201);
  assert.equal(await from('2001:0db8:0000:0000:1:2:3:4'), 429);
  assert.equal(await from('2001:db8:0:1::1'), 201);
  assert.equal(await from('::ffff:192.0.2.1'), 201);
  assert.equal(await from('::ffff:192.0.2.2'), 201);
  assert.equal(await from('192.0.2.1'), 201);
  assert.equal(await from('::ffff:192.0.2.1'), 429);
  await receiver.close();
});

test('answers stay out of caches, frames and other pages', async () => {
  const receiver = await openReceiver('sqlite');
  const { headers } = await receiver.request('/api/registrations');
  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
  assert.match(headers.get('Content-Security-Policy')!, /default-src 'none'.*frame-ancestors 'none'/);
  await receiver.close();
});

test('the export opens with the key of the organiser alone', async () => {
  const receiver = await openReceiver('sqlite');
  for (const path of ['/api/registrations.csv', '/api/registrations.json']) {
    for (const Authorization of ['', 'Bearer', 'Bearer ', `Bearer ${KEY}x`, `Basic ${KEY}`, `Bearer ${KEY.slice(1)}`]) {
      const answer = await receiver.request(path, { headers: Authorization ? { Authorization } : {} });
      assert.equal(answer.status, 401, Authorization);
    }
    assert.equal((await receiver.request(path, { headers: ORGANISER })).status, 200);
  }
  await receiver.close();
  const closed = await openReceiver('sqlite', { organiserKey: undefined });
  assert.equal(
    (await closed.request('/api/registrations.csv', { headers: { Authorization: 'Bearer undefined' } })).status,
    404,
  );
  await closed.close();
});

test('a spreadsheet finds no formula in the table, and every answer as it was given', async () => {
  const receiver = await openReceiver('sqlite');
  for (const name of [
    '=HYPERLINK("https://evil.example")',
    '+34 91',
    '-1',
    '@SUM(A1)',
    '＝1',
    'Ana, "la jefa"',
    'محمد',
  ])
    await receiver.register({ name });
  const { body, headers } = await receiver.request<string>('/api/registrations.csv', { headers: ORGANISER });
  assert.equal(headers.get('Content-Type'), 'text/csv; charset=utf-8');
  // Reading text of a response takes the mark away.
  const [head, ...lines] = body
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
  assert.match(head!, /^"reference","number",.*"answers\.name","answers\.email",.*"consents\.mealsConsent"$/);
  assert.equal(lines.length, 7);
  const cells = lines.flatMap((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)")?/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
  assert.deepEqual(
    cells.filter((cell) => /^[=+\-@＝]/.test(cell)),
    [],
  );
  for (const text of [`'=HYPERLINK("https://evil.example")`, 'Ana, "la jefa"', 'محمد', "'+34 91"])
    assert.ok(cells.includes(text), text);
  await receiver.close();
});

test('no answer at all makes a cell that begins like a formula', () => {
  const row = {
    reference: 'r',
    number: 1,
    state: 's',
    received_at: '',
    changed_at: '',
    language: 'en',
    marks: '',
    consents: '[]',
  };
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const csv = csvOf(undefined, [{ ...row, answers: JSON.stringify({ name }) } as never]);
      const cell = csv.split('\r\n').slice(1).join('\r\n').split(',').slice(7).join(',');
      assert.doesNotMatch(cell, /^"?[=+\-@\t\r\n]/);
    }),
  );
});

test('the log tells what happened, and nothing of whom', async () => {
  const receiver = await openReceiver('sqlite');
  const { body, submission } = await receiver.register({ name: 'Private Person', email: 'private@example.org' });
  await receiver.request(new URL(body.manageUrl!).pathname);
  await receiver.request('/api/registrations.csv', { headers: ORGANISER });
  await receiver.request('/api/private@example.org?name=Private');
  const log = JSON.stringify(receiver.logs);
  assert.ok(receiver.logs.some(({ event, state }) => event === 'registered' && state === 'confirmed'));
  assert.ok(receiver.logs.some(({ route, status }) => route === '/registrations/:token' && status === 200));
  const secrets = [
    'Private',
    'private',
    body.reference,
    body.manageUrl!.split('/').at(-1)!,
    submission.key,
    submission.ticket!,
    KEY,
  ];
  for (const secret of secrets) assert.ok(!log.includes(secret), secret);
  await receiver.close();
});

test('a database that fails is told as unavailable, without its reasons, and the receiver is not ready', async () => {
  const receiver = await openReceiver('sqlite');
  assert.equal((await receiver.request('/readyz')).status, 200);
  await receiver.database.db.schema.alterTable('registrations').renameTo('elsewhere').execute();
  const failed = await receiver.register();
  assert.deepEqual([failed.status, failed.body], [503, { code: 'unavailable', retryAfter: 5 }]);
  assert.equal(failed.headers.get('Retry-After'), '5');
  await receiver.database.close();
  assert.equal((await receiver.request('/readyz')).status, 503);
  assert.equal((await receiver.request('/healthz')).status, 200);
});
