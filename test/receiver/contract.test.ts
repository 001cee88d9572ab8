import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import type { Receipt } from '../../src/registration/submission.js';
import { KEY, openReceiver, submissionWith, tokenIn, type Answered } from './receivers.js';

const ORGANISER = { Authorization: `Bearer ${KEY}` };

interface Operation {
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: AnySchemaObject }> }>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, AnySchemaObject>> };
}

/** A schema that knows no other properties than those it names. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner;
}

/** Holds every answer against the contract, and remembers which it has seen. */
function judge(contract: Contract) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats.default as unknown as { default: (on: Ajv2020) => void }).default(ajv);
  ajv.addSchema({ $id: 'contract', ...(closed({ components: contract.components }) as object) });
  const seen = new Set<string>();
  return {
    seen,
    look: (template: string, method: string, { status, headers, body }: Answered<unknown>) => {
      const name = `${method.toUpperCase()} ${template} ${status}`;
      const documented = contract.paths[template]?.[method]?.responses[status];
      assert.ok(documented, `${name} is not in the contract: ${JSON.stringify(body)}`);
      seen.add(name);
      const { content } = documented;
      const type = headers.get('Content-Type')?.split(';')[0];
      assert.deepEqual(content && Object.keys(content), type === undefined ? undefined : [type], name);
      if (content === undefined) return;
      const schema = JSON.parse(JSON.stringify(content[type!]!.schema).replaceAll('"#/', '"contract#/')) as object;
      assert.ok(ajv.validate(closed(schema) as object, body), `${name}: ${ajv.errorsText()}`);
    },
  };
}

test('the contract is valid, and says of every request all that is answered, and nothing else', async () => {
  const receiver = await openReceiver('sqlite', { registration: { maximumAttendeeCapacity: 9 } });
  const { body: contract } = await receiver.request<Contract>('/api/openapi.json');
  assert.deepEqual(await new Validator().validate(structuredClone(contract) as never), { valid: true });
  const { seen, look } = judge(contract);
  type Init = Parameters<typeof receiver.request>[1];
  const ask = async <T>(template: string, method: string, init: Init = {}, at = template) => {
    const answer = await receiver.request<T>(at, { method: method.toUpperCase(), ...init });
    look(template, method, answer);
    return answer;
  };
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'delete'].flatMap((method) => (item[method] ? [{ path, method, ...item[method] }] : [])),
  );
  const routes = receiver.app.routes.filter(({ method, path }) => method !== 'ALL' && /^\/(api|\w+z$)/.test(path));
  assert.deepEqual(
    new Set(operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`)),
    new Set(routes.map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)),
  );

  const post = '/api/registrations';
  const keyed = (submission: ReturnType<typeof submissionWith>) => ({
    json: submission,
    headers: { 'Idempotency-Key': `"${submission.key}"` },
  });
  for (const path of ['/healthz', '/readyz', '/api/openapi.json', post]) await ask(path, 'get');
  const first = submissionWith(
    { name: 'Ana', email: 'ana@example.org', meals: 'none' },
    {
      ticket: await receiver.ticket(),
      consents: [{ id: 'mealsConsent', given: true, language: 'en', time: '2027-02-01T12:00:00Z', version: '2' }],
    },
  );
  const { body: receipt } = await ask<Receipt>(post, 'post', keyed(first));
  await ask(post, 'post', keyed(first));
  await ask(post, 'post', keyed({ ...first, answers: { name: 'Other' } }));
  await ask(post, 'post', keyed(submissionWith({}, { ticket: await receiver.ticket() })));
  await ask(post, 'post', keyed(submissionWith({ name: 'A' }, { meeting: 'another' })));
  await ask(post, 'post', { body: 'x', headers: { 'Content-Type': 'text/plain' } });

  const manage = '/api/registrations/{token}';
  const own = `/api/registrations/${tokenIn(receipt)}`;
  await ask(manage, 'get', {}, own);
  const consent = '/api/registrations/{token}/consents/{consent}';
  await ask(consent, 'delete', {}, `${own}/consents/mealsConsent`);
  await ask(manage, 'put', { json: submissionWith({ name: 'Ana María' }) }, own);
  await ask(manage, 'put', { json: submissionWith({}) }, own);
  await ask(manage, 'put', { body: 'x', headers: { 'Content-Type': 'text/plain' } }, own);
  for (const path of ['/api/registrations.json', '/api/registrations.csv'])
    await ask(path, 'get', { headers: ORGANISER });
  const approval = '/api/organiser/registrations/{reference}/approval';
  const erasing = '/api/organiser/registrations/{reference}';
  const at = (template: string, reference: string) => template.replace('{reference}', reference);
  await ask(approval, 'post', { headers: ORGANISER }, at(approval, receipt.reference));
  await ask(manage, 'delete', {}, own);
  await ask(erasing, 'delete', { headers: ORGANISER }, at(erasing, receipt.reference));

  for (const { path, method, responses } of operations) {
    const place = path.replaceAll(/{\w+}/g, 'unknown');
    const writes = method !== 'get';
    if ('403' in responses) await ask(path, method, { headers: { Origin: 'https://evil.example' } }, place);
    if ('401' in responses) await ask(path, method, {}, place);
    if (path.includes('{')) {
      await ask(path, method, { headers: ORGANISER, ...(method === 'put' && { json: first }) }, place);
    }
    if (writes) {
      const large = { body: 'x'.repeat(65 * 1024), headers: { 'Content-Type': 'application/json' } };
      await ask(path, method, large, place);
    }
  }
  const closedExport = await openReceiver('sqlite', { organiserKey: undefined });
  const limited = await openReceiver('sqlite', { postsPerMinute: 1 });
  for (const { path, method, responses } of operations) {
    const send = { method: method.toUpperCase() };
    if ('401' in responses && method === 'get') look(path, method, await closedExport.request(path, send));
    if (method === 'get') continue;
    await limited.request(path, send);
    look(path, method, await limited.request(path, send));
  }
  await closedExport.close();
  await limited.close();

  // Once the database is gone nothing else is answered.
  const { body: late } = await ask<Receipt>(
    post,
    'post',
    keyed(submissionWith({ name: 'Late' }, { ticket: await receiver.ticket() })),
  );
  const last = submissionWith({ name: 'Last' }, { ticket: await receiver.ticket() });
  await receiver.database.close();
  for (const { path, method, responses } of operations) {
    if (!('503' in responses)) continue;
    const place = path
      .replace('{token}', tokenIn(late))
      .replace('{reference}', late.reference)
      .replace('{consent}', 'mealsConsent');
    const init: NonNullable<Init> =
      path === post && method === 'post' ? keyed(last) : method === 'put' ? { json: last } : {};
    await ask(path, method, { ...init, headers: { ...ORGANISER, ...(init.headers as object) } }, place);
  }
  const documented = operations.flatMap(({ path, method, responses }) =>
    Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
  );
  assert.deepEqual(
    documented.filter((name) => !seen.has(name)),
    [],
    'documented, and never answered',
  );
});
