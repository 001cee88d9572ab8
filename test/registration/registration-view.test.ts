import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  registrationOf,
  registrationView,
  type RegistrationContext,
  type RegistrationView,
} from '../../src/registration/registration-view.js';
import { accepted, feedJson, realFeed, type Json } from '../feed/samples.js';
import { plain, readerOf, type Wishes } from '../locale/readers.js';
import { fieldJson, registrationJson } from './forms.js';

const CONTEXT: RegistrationContext = { answers: {}, canSend: true };

function viewOf(json: Json, wishes: Wishes = {}, context: Partial<RegistrationContext> = {}): RegistrationView {
  const feed = accepted(feedJson({ registration: registrationJson(json) }));
  const { registration } = registrationOf(feed);
  return registrationView(feed, registration!, readerOf(feed, wishes), { ...CONTEXT, ...context });
}

const ids = ({ form }: RegistrationView) => form!.sections.map(({ fields }) => fields.map(({ id }) => id));

test('a mere day as deadline ends in its last minute, wherever it is read', () => {
  const json = { validThrough: '2030-04-30' };
  assert.match(plain(viewOf(json).when)!, /^30 April 2030(,| at) 23:59 CEST$/);
  assert.match(plain(viewOf(json, { timeZone: 'America/New_York' }).when)!, /^30 April 2030(,| at) 17:59 \S+$/);
  assert.match(plain(viewOf(json, { timeZone: 'Australia/Sydney' }).when)!, /^1 May 2030(,| at) 07:59 \S+$/);
});

test('a consent stands before the questions that it opens, others at the end', () => {
  const special = { sensitive: 'special' };
  const json = {
    sections: [
      { id: 'you', name: 'You', fields: ['name'] },
      { id: 'access', name: 'Access', fields: ['needs', 'note'] },
    ],
    fields: [fieldJson(), fieldJson({ id: 'needs', ...special }), fieldJson({ id: 'note', ...special })],
    consents: [
      { id: 'agree', text: 'I agree', fields: ['needs', 'note'] },
      { id: 'news', text: 'Write to me' },
    ],
  };
  assert.deepEqual(ids(viewOf(json)), [['name'], ['agree']]);
  const opened = viewOf(json, {}, { answers: { agree: true } });
  assert.deepEqual(ids(opened), [['name'], ['agree', 'needs', 'note']]);
  assert.deepEqual(
    opened.form!.consents.map(({ id, isRequired }) => [id, isRequired]),
    [['news', false]],
  );
});

test('countries have the names and the order of the language', () => {
  const names = (language: string) =>
    viewOf({ fields: [fieldJson({ id: 'land', type: 'country' })] }, { language }).form!.sections[0]!.fields[0]!
      .options;
  const spanish = names('es').map(({ name }) => name.text);
  assert.equal(spanish[0], 'Afganistán');
  assert.ok(spanish.indexOf('Ecuador') < spanish.indexOf('Egipto'));
  assert.equal(names('ar').find(({ value }) => value === 'ES')!.name.text, 'إسبانيا');
  assert.equal(names('not a language').find(({ value }) => value === 'ES')!.name.text, 'Spain');
  assert.equal(names('es').length, names('zh').length);
});

test('a page with nowhere to send leads to the page of registration, and its own form before that', () => {
  const url = 'https://example.org/register';
  const nowhere = viewOf({ url }, {}, { canSend: false });
  assert.deepEqual([nowhere.state, nowhere.wayOut.map((way) => way.url)], ['elsewhere', [url]]);
  const own = viewOf({ url, status: 'waitingList' }, {}, { href: '/our-form' });
  assert.deepEqual([own.state, own.wayOut.map((way) => way.url)], ['elsewhere', ['https://host.example/our-form']]);
  const bad = viewOf({ url, status: 'closed' }, {}, { href: 'javascript:alert(1)' });
  assert.deepEqual([bad.state, bad.wayOut.map((way) => way.url)], ['closed', [url]]);
});

test('browsers may fill in what is asked, and nothing that is not', () => {
  const fields = [
    fieldJson({ autocomplete: 'name' }),
    fieldJson({ id: 'email', type: 'email' }),
    fieldJson({ id: 'note', type: 'textarea' }),
  ];
  const [shown] = viewOf({ fields }).form!.sections;
  assert.deepEqual(
    shown!.fields.map(({ autocomplete }) => autocomplete),
    ['name', 'email', 'off'],
  );
});

test('the real meeting asks for its category first, and counts what there is to answer', () => {
  const feed = realFeed('u4ssc-8');
  const { registration } = registrationOf(feed);
  const context = { answers: { attendance: 'inPerson' }, canSend: true };
  const view = registrationView(feed, registration!, readerOf(feed, { language: 'ar' }), context);
  assert.equal(view.form!.sections[0]!.fields[0]!.options.length, 5);
  assert.equal(view.form!.count, 9);
  assert.equal(view.form!.privacy.length, 6);
  assert.equal(view.contacts[0]!.links[0]!.url, 'mailto:u4ssc@itu.int');
});
