import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dispatch } from '../../src/node/dispatch.js';
import { plainHtml } from '../../src/node/render/plain.js';
import { feed } from '../../stories/mock-feeds.js';
import { fakeIo } from './fake-io.js';

// The build writes it into the widgets.
Object.assign(globalThis, { __VERSION__: '0' });

const SRC = 'https://example.org/feeds/meeting.json';
const AT = '2027-03-01T12:00:00.000Z';

async function words(json: unknown, widget: string, ...args: string[]) {
  const io = fakeIo([typeof json === 'string' ? json : JSON.stringify(json)]);
  const commands = { render: () => import('../../src/node/commands/render.js') };
  const all = ['render', '-', '--widget', widget, '--at', AT, ...args];
  return { status: await dispatch(all, io, commands, '0'), out: io.out(), err: io.err() };
}

/** A form comes with all of it. */
const PRIVACY = Object.fromEntries(
  ['controller', 'purpose', 'legalBasis', 'recipients', 'transfers', 'rights'].map((row) => [row, 'Words']),
);

const OPENING = {
  id: 'opening',
  name: { en: 'Opening', es: 'Apertura', ar: 'الافتتاح' },
  startDate: '2027-03-09T10:00',
  endDate: '2027-03-09T11:00',
  abstract: { en: 'Read [this](notes.html).', es: 'Lea [esto](notes.html).' },
};

test('a programme is headings, lists and times in the language that is asked for, and the same every time', async () => {
  const json = { ...feed([OPENING]), textFormat: 'markdown' };
  const options = ['--src', SRC, '--lang', 'es', '--heading-level', '3', '--without-feed'];
  const { status, out, err } = await words(json, 'agenda', ...options);
  assert.deepEqual({ status, err }, { status: 0, err: '' });
  assert.match(
    out,
    /^<meeting-agenda src="https:[^"]+" lang="es" dir="ltr" heading-level="3">\n {2}<h3>Programa<\/h3>/,
  );
  assert.match(out, /<h4><time datetime="2027-03-09">martes, 9 de marzo de 2027<\/time><\/h4>/);
  assert.match(out, /<time datetime="2027-03-09T10:00:00[^"]+">10:00–11:00<\/time>/);
  assert.match(out, /<h5>Apertura<\/h5>/);
  assert.match(out, /Lea <a href="https:\/\/example\.org\/feeds\/notes\.html">esto<\/a>/);
  assert.doesNotMatch(out, /<(button|svg|style|script|form|!)|class=|part=| id=/);
  assert.equal((await words(json, 'agenda', ...options)).out, out);
});

test('every widget has words in every direction, a letter and announcements too', async () => {
  const json = feed([OPENING], {
    meeting: { notice: { identifier: 'Circular 226', date: '2027-01-10' } },
    updates: [{ datePublished: '2027-02-01T10:00:00Z', text: 'The hall has changed.' }],
  } as never);
  for (const widget of ['agenda', 'notice', 'speakers', 'registration']) {
    const { status, out } = await words(json, widget, '--src', SRC, '--lang', 'ar');
    assert.equal(status, 0);
    assert.match(out, new RegExp(`^<meeting-${widget} src="[^"]+" lang="ar" dir="rtl">\\n {2}<h2>`));
  }
  assert.match((await words(json, 'notice')).out, /The hall has changed\./);
  const letter = await words(json, 'notice', '--view', 'letter');
  assert.match(letter.out, /<h2>Circular 226<\/h2>/);
});

test('a language that only the feed speaks is told from the one of the interface', async () => {
  const { out } = await words(feed([{ ...OPENING, name: { de: 'Eröffnung' } }]), 'agenda', '--lang', 'de');
  assert.match(out, /^<meeting-agenda lang="de" dir="ltr">\n {2}<div lang="en" dir="ltr">\n {4}<h2>Programme<\/h2>/);
  assert.match(out, /<h4><span lang="de" dir="ltr">Eröffnung<\/span><\/h4>/);
});

test('of a registration it is said whether it is open, and where it is without script; there is no form', async () => {
  const registration = {
    validThrough: '2027-03-05',
    privacy: PRIVACY,
    fields: [{ id: 'name', type: 'text', name: 'Name', required: true }],
  };
  const own = await words(feed([], { registration }), 'registration', '--attribute', 'endpoint=https://a.example/');
  assert.match(own.out, /endpoint="https:\/\/a\.example\/"/);
  assert.match(own.out, /Registration is open until 5 March 2027/);
  assert.doesNotMatch(own.out.replace(/<script.*/s, ''), /<(form|input|label)|>Name</);
  const url = 'https://example.org/register';
  const other = await words(feed([], { registration: { ...registration, url } }), 'registration');
  assert.match(other.out, /<a href="https:\/\/example\.org\/register">/);
});

test('nothing of a feed becomes markup', async () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
  const json = feed([{ ...OPENING, name: evil, abstract: evil, links: [{ url: 'javascript:alert(1)', name: evil }] }], {
    meeting: { name: evil },
    people: [{ id: 'p', name: evil, description: evil }],
  });
  for (const widget of ['agenda', 'notice', 'speakers', 'registration']) {
    const { out } = await words(
      json,
      widget,
      '--src',
      'https://example.org/"><script>',
      '--attribute',
      'day="><script>',
    );
    assert.equal(out.match(/<script/g)?.length, 1, 'only the copy of the feed');
    assert.equal(out.match(/<\/script/g)?.length, 1);
    assert.doesNotMatch(out.replace(/<script.*/s, ''), /<img|javascript:/);
  }
  assert.equal(
    plainHtml(
      '<div><a href="javascript:alert(1)" onclick="x()">a</a><iframe>b</iframe><p onclick="x()" id="c">c</p></div>',
      'en',
    ),
    '<p>a c</p>\n',
  );
});

test('the copy of the feed is the feed, with the moment it was read', async () => {
  const json = JSON.stringify(feed([{ ...OPENING, name: 'a < b' }]));
  const { out } = await words(json, 'agenda', '--src', SRC);
  const [, at, copy] = /<script type="application\/json" data-at="([^"]+)">(.*)<\/script>/s.exec(out)!;
  assert.equal(at, AT);
  assert.deepEqual(JSON.parse(copy!), JSON.parse(json));
  assert.equal(copy, json);
  const other = await words(`${json}\n`.replace('a < b', '<!--<SCRIPT>'), 'agenda');
  assert.doesNotMatch(other.out, /<!--|<SCRIPT/);
});

test('wrong usage is told', async () => {
  for (const [widget, ...args] of [
    ['programme'],
    ['agenda', '--heading-level', '7'],
    ['agenda', '--time-zone', 'Madrid'],
    ['agenda', '--at', 'noon'],
    ['agenda', '--without-feed'],
    ['agenda', '--attribute', 'onclick=x'],
    ['agenda', '--attribute', 'lang=es'],
  ] as const) {
    assert.equal((await words(feed([]), widget, ...args)).status, 2, `${widget} ${args.join(' ')}`);
  }
});
