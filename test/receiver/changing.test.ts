import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseDocument, DomUtils } from 'htmlparser2';
import { fieldJson } from '../registration/forms.js';
import { DATABASES, meetingFeed, openReceiver, tokenIn } from './receivers.js';

const { findAll, getAttributeValue, textContent } = DomUtils;
type Receiver = Awaited<ReturnType<typeof openReceiver>>;

/** What a browser would send of a page's form as it stands. */
function filled(html: string): URLSearchParams {
  const body = new URLSearchParams();
  for (const node of findAll(({ name }) => /^(input|select|textarea)$/.test(name), parseDocument(html).children)) {
    const name = getAttributeValue(node, 'name')!;
    if (node.name === 'textarea') body.append(name, textContent(node).replace(/^\n/, ''));
    else if (node.name === 'select') {
      const chosen = findAll(({ name: tag, attribs }) => tag === 'option' && 'selected' in attribs, node.children)[0];
      body.append(name, chosen ? getAttributeValue(chosen, 'value')! : '');
    } else if (!/^(radio|checkbox)$/.test(node.attribs['type']!)) body.append(name, node.attribs['value'] ?? '');
    else if ('checked' in node.attribs) body.append(name, node.attribs['value'] ?? 'on');
  }
  return body;
}

const read = (html: string) => textContent(parseDocument(html).children).replaceAll(/\s+/g, ' ');
const send = (receiver: Receiver, path: string, body: URLSearchParams) =>
  receiver.request<string>(path, { method: 'POST', body });

for (const kind of DATABASES) {
  suite(`changing answers by page on ${kind}`, () => {
    test('the link of a receipt leads to a form with the answers, and what is saved there is kept', async () => {
      const receiver = await openReceiver(kind);
      const { body } = await receiver.register({ name: 'Ana <b>', email: 'ana@example.org' }, { language: 'es' });
      const path = `/registrations/${tokenIn(body)}`;
      const page = await receiver.request<string>(path);
      const [link] = findAll(({ name }) => name === 'a', parseDocument(page.body).children);
      assert.equal(read(textContent(link!)), 'Cambiar sus respuestas');
      const form = new URL(getAttributeValue(link!, 'href')!, `https://desk.example${path}`).pathname;
      const answers = filled((await receiver.request<string>(form)).body);
      assert.deepEqual([answers.get('name'), answers.get('email')], ['Ana <b>', 'ana@example.org']);
      answers.set('name', 'Ana Núñez');
      const saved = await send(receiver, form, answers);
      assert.equal(saved.status, 303);
      const next = new URL(saved.headers.get('Location')!, `https://desk.example${form}`);
      assert.equal(next.pathname, path);
      assert.match(
        read((await receiver.request<string>(next.pathname + next.search)).body),
        /Se han guardado .*NameAna Núñez/,
      );
      const [row, ...more] = await receiver.exported();
      assert.deepEqual(
        [row!.reference, row!.number, row!.state, row!.answers, more.length],
        [body.reference, 1, 'confirmed', { name: 'Ana Núñez', email: 'ana@example.org' }, 0],
      );
      await receiver.close();
    });

    test('mistakes are named above and beside their questions, nothing is saved, and what was written stays', async () => {
      const receiver = await openReceiver(kind);
      const { body } = await receiver.register({ name: 'Ana', email: 'ana@example.org' });
      const form = `/registrations/${tokenIn(body)}/answers`;
      const answers = filled((await receiver.request<string>(form)).body);
      answers.set('name', ' ');
      answers.set('email', 'ana@');
      const refused = await send(receiver, form, answers);
      assert.equal(refused.status, 400);
      assert.match(refused.body, /<title>Error:/);
      const { children } = parseDocument(refused.body);
      const links = findAll(({ name, attribs }) => name === 'a' && attribs['href']!.startsWith('#'), children);
      assert.equal(textContent(links[0]!), 'Fill in “Name”.');
      for (const link of links) {
        const control = findAll(({ attribs }) => `#${attribs['id']}` === link.attribs['href'], children)[0]!;
        const ids = control.attribs['aria-describedby']!.split(' ');
        const beside = ids.map((id) => textContent(findAll(({ attribs }) => attribs['id'] === id, children)));
        assert.ok(beside.join(' ').includes(textContent(link)));
        assert.equal(control.attribs['aria-invalid'], 'true');
      }
      assert.equal(links.length, 2);
      assert.equal(filled(refused.body).get('email'), 'ana@');
      assert.deepEqual((await receiver.exported())[0]!.answers, { name: 'Ana', email: 'ana@example.org' });
      await receiver.close();
    });

    test('what an answer opens is asked before anything is saved, and what it closes is not kept', async () => {
      const receiver = await openReceiver(kind);
      const { body } = await receiver.register({ name: 'Ana', remote: true });
      const form = `/registrations/${tokenIn(body)}/answers`;
      const first = filled((await receiver.request<string>(form)).body);
      assert.deepEqual([first.has('badge'), first.has('meals')], [false, false]);
      first.delete('remote');
      first.set('mealsConsent', 'on');
      const opened = await send(receiver, form, first);
      assert.equal(opened.status, 200);
      assert.match(read(opened.body), /There are more questions now/);
      assert.deepEqual((await receiver.exported())[0]!.answers, { name: 'Ana', remote: true });
      const second = filled(opened.body);
      second.set('badge', 'Ani');
      second.set('meals', 'None');
      assert.equal((await send(receiver, form, second)).status, 303);
      const [row] = await receiver.exported();
      assert.deepEqual(row!.answers, { name: 'Ana', badge: 'Ani', meals: 'None' });
      assert.deepEqual(
        row!.consents.map(({ id, given, version }) => [id, given, version]),
        [['mealsConsent', true, '2']],
      );
      const third = filled((await receiver.request<string>(form)).body);
      third.delete('mealsConsent');
      assert.equal((await send(receiver, form, third)).status, 303);
      assert.deepEqual((await receiver.exported())[0]!.answers, { name: 'Ana', badge: 'Ani' });
      await receiver.close();
    });

    test('places stay whose they are: in where all are taken, waiting where somebody waits', async () => {
      const receiver = await openReceiver(kind, { registration: { maximumAttendeeCapacity: 1 } });
      const [first, second] = [await receiver.register({ name: 'A' }), await receiver.register({ name: 'B' })];
      for (const { body } of [second, first]) {
        const form = `/registrations/${tokenIn(body)}/answers`;
        const answers = filled((await receiver.request<string>(form)).body);
        answers.set('name', `${answers.get('name')} changed`);
        assert.equal((await send(receiver, form, answers)).status, 303);
      }
      assert.deepEqual(
        (await receiver.exported()).map(({ state, answers }) => [state, answers['name']]),
        [
          ['confirmed', 'A changed'],
          ['waitingList', 'B changed'],
        ],
      );
      await receiver.close();
    });

    test('once registration has closed, or is withdrawn, nothing is changed any more, and the page says so', async () => {
      const receiver = await openReceiver(kind);
      const { body } = await receiver.register({ name: 'Ana' });
      const path = `/registrations/${tokenIn(body)}`;
      const answers = filled((await receiver.request<string>(`${path}/answers`)).body);
      answers.set('name', 'Eva');
      receiver.state.feed = meetingFeed({ status: 'closed' });
      const late = await send(receiver, `${path}/answers`, answers);
      assert.deepEqual([late.status, late.headers.get('Location')], [303, `../${tokenIn(body)}?over`]);
      const page = read((await receiver.request<string>(`${path}?over`)).body);
      assert.match(page, /Answers can no longer be changed\./);
      assert.doesNotMatch(page, /Change your answers/);
      receiver.state.feed = meetingFeed();
      await receiver.request(`/api${path}`, { method: 'DELETE' });
      assert.equal((await send(receiver, `${path}/answers`, answers)).status, 303);
      assert.deepEqual((await receiver.exported())[0]!.answers, {});
      assert.equal((await receiver.request(`/registrations/${'x'.repeat(40)}.y/answers`)).status, 404);
      await receiver.close();
    });

    test('a consent is taken back at any time by one button, and nothing that rests on it is kept', async () => {
      const receiver = await openReceiver(kind);
      const time = new Date(receiver.state.now).toISOString();
      const consents = [{ id: 'mealsConsent', given: true, language: 'es', time, version: '2' }];
      const answers = { name: 'Ana', meals: 'No <pork>' };
      const { body } = await receiver.register(answers, { language: 'es', consents });
      const path = `/registrations/${tokenIn(body)}`;
      for (const closed of [{ status: 'closed' }, { status: 'closed', consents: [], fields: [fieldJson()] }]) {
        receiver.state.feed = meetingFeed(closed);
        const page = await receiver.request<string>(path);
        assert.match(read(page.body), /Su consentimiento .* Retirar este consentimiento/);
      }
      const page = parseDocument((await receiver.request<string>(path)).body).children;
      const [button] = findAll(({ attribs }) => attribs['name'] === 'consent', page);
      const text = findAll(({ attribs }) => attribs['id'] === button!.attribs['aria-describedby'], page);
      assert.equal(textContent(text), 'mealsConsent');
      receiver.state.feed = meetingFeed({ status: 'closed' });
      receiver.state.now += 60_000;
      const done = await send(receiver, path, new URLSearchParams({ consent: button!.attribs['value']! }));
      assert.deepEqual([done.status, done.headers.get('Location')], [303, `${tokenIn(body)}?saved`]);
      const [row] = await receiver.exported();
      assert.deepEqual([row!.reference, row!.state, row!.answers], [body.reference, 'confirmed', { name: 'Ana' }]);
      const taken = new Date(receiver.state.now).toISOString();
      assert.deepEqual(row!.consents, [{ ...consents[0], given: false, time: taken }]);
      assert.doesNotMatch((await receiver.request<string>(path)).body, /Retirar este consentimiento/);
      receiver.state.now += 60_000;
      const again = await receiver.request(`/api${path}/consents/mealsConsent`, { method: 'DELETE' });
      assert.equal(again.status, 200);
      assert.deepEqual((await receiver.exported())[0]!.consents, row!.consents);
      assert.equal((await receiver.request(`/api${path}/consents/other`, { method: 'DELETE' })).status, 404);
      await receiver.close();
    });

    test('where the form has a consent no longer, all that may reveal health or belief goes with it', async () => {
      const receiver = await openReceiver(kind);
      const consents = [{ id: 'mealsConsent', given: true, language: 'en', time: '2027-02-01T12:00:00Z' }];
      const { body } = await receiver.register({ name: 'Ana', meals: 'None' }, { consents });
      receiver.state.feed = meetingFeed({ status: 'closed', consents: [], fields: [fieldJson()] });
      const path = `/api/registrations/${tokenIn(body)}/consents/mealsConsent`;
      assert.equal((await receiver.request(path, { method: 'DELETE' })).status, 200);
      assert.deepEqual((await receiver.exported())[0]!.answers, { name: 'Ana' });
      await receiver.close();
    });

    test('questions that have changed meanwhile are looked through first, and none is asked behind the back of anybody', async () => {
      const receiver = await openReceiver(kind, { registration: { formId: 'f1' } });
      const { body } = await receiver.register({ name: 'Ana' }, { formId: 'f1' });
      const form = `/registrations/${tokenIn(body)}/answers`;
      const answers = filled((await receiver.request<string>(form)).body);
      answers.set('name', 'Eva');
      receiver.state.feed = meetingFeed({ formId: 'f2' });
      const again = await send(receiver, form, answers);
      assert.equal(again.status, 200);
      assert.equal((await receiver.exported())[0]!.answers['name'], 'Ana');
      assert.equal((await send(receiver, form, filled(again.body))).status, 303);
      assert.equal((await receiver.exported())[0]!.answers['name'], 'Eva');
      await receiver.close();
    });
  });
}

test('every kind of question comes back as it was answered, in the language of whoever answered', async () => {
  const options = [
    { value: 'a', name: { en: 'First', ar: 'أول' } },
    { value: 'b', name: { en: 'Second', ar: 'ثانٍ' } },
  ];
  const types = ['textarea', 'tel', 'url', 'number', 'date', 'checkbox', 'country', 'organization'] as const;
  const fields = [
    fieldJson({ required: true }),
    ...types.map((type) => fieldJson({ id: type, type, name: `Label of ${type}` })),
    ...['select', 'radio', 'checkboxes'].map((type) => fieldJson({ id: type, type, name: type, options })),
    fieldJson({ id: 'language', type: 'language', name: 'Language', options: [{ value: 'ru' }] }),
    fieldJson({ id: 'said', type: 'statement', name: 'A <i>statement</i>.' }),
  ];
  const receiver = await openReceiver('sqlite', { registration: { fields, consents: [] } });
  const answers = {
    name: 'آنا',
    textarea: 'One\nTwo <script>',
    tel: '+34 1',
    url: 'https://example.org/',
    number: 3,
    date: '2027-01-05',
    checkbox: true,
    country: 'DE',
    organization: 'A "city" & more',
    select: 'b',
    radio: 'a',
    checkboxes: ['a', 'b'],
    language: 'ru',
  };
  const { submission, body, status } = await receiver.register(answers, { language: 'ar' });
  assert.equal(status, 201);
  const form = `/registrations/${tokenIn(body)}/answers`;
  const { body: html, headers } = await receiver.request<string>(form);
  assert.match(html, /<html lang="ar" dir="rtl">/);
  assert.match(html, /<option value="DE" selected>ألمانيا<\/option>/);
  assert.match(html, /<option value="ru" selected>الروسية<\/option>/);
  assert.doesNotMatch(html, /<script|<i>/);
  const policy = headers.get('Content-Security-Policy')!;
  assert.ok(policy.includes("default-src 'none'") && policy.includes("style-src 'self'"), policy);
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(html)!;
  const style = await receiver.request<string>(new URL(sheet!, `https://desk.example${form}`).pathname);
  assert.match(style.headers.get('Content-Type')!, /^text\/css/);
  const { children } = parseDocument(html);
  const labels = new Set(findAll(({ name }) => name === 'label', children).map(({ attribs }) => attribs['for']));
  for (const { attribs } of findAll(({ name }) => /^(input|select|textarea)$/.test(name), children))
    if (attribs['type'] !== 'hidden') assert.ok(labels.has(attribs['id']), attribs['id']);
  assert.equal((await send(receiver, form, filled(html))).status, 303);
  assert.deepEqual((await receiver.exported())[0]!.answers, submission.answers);
  await receiver.close();
});

test('a change is announced by letter like a registration', async () => {
  const receiver = await openReceiver('sqlite', { mail: true });
  const { body } = await receiver.register({ name: 'Ana', email: 'ana@example.org' });
  const form = `/registrations/${tokenIn(body)}/answers`;
  await send(receiver, form, filled((await receiver.request<string>(form)).body));
  const letters = await receiver.database.db.selectFrom('outbox').selectAll().execute();
  assert.equal(letters.length, 2);
  await receiver.close();
});
