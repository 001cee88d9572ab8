import { expect } from 'chai';
import type { FeedInput } from '../../src/feed/schema.js';
import '../../src/register.js';
import { chance } from '../support/chance.js';
import { clearPage, fake, FOREIGN, log, next, parts, read, until } from '../support/page.js';

const FEEDS = 200;
const AT_ONCE = 20;
const STORED = {
  status: 201,
  body: '{"reference":"K7M-9QX-2RT","state":"received","receivedAt":"2030-05-06T10:00:00Z"}',
};
const INPUTS = ['checkbox', 'date', 'email', 'radio', 'tel', 'text', 'url'];
const FILLED_IN = ['', 'country', 'email', 'family-name', 'given-name', 'name', 'off', 'organization'];
const ALLOWED = [...FILLED_IN, 'organization-title', 'tel'];

/** A feed by somebody who wants answers elsewhere, other answers than a meeting needs, or questions that nobody sees. */
function hostileFeed(seed: number, elsewhere: string): FeedInput {
  const random = chance(seed);
  const pick = <T>(...values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const bad = () =>
    pick<unknown>(
      'Full name',
      { en: 'Card number', es: 'Tarjeta' },
      `<input type="password" name="p"><form action="${elsewhere}">`,
      `"><img src="${elsewhere}" onerror="fetch('${elsewhere}')">`,
      `\u202eemaN\u202c${'\u0301'.repeat(50)}`,
      `[x](javascript:fetch('${elsewhere}')) **b**`,
      'word'.repeat(400),
      `}</style><style>input{opacity:0;position:fixed;left:-9999px;background:url(${elsewhere})}`,
    );
  const away = () => ({
    endpoint: elsewhere,
    action: elsewhere,
    formaction: elsewhere,
    encoding: 'form',
    method: 'get',
    target: '_top',
    href: elsewhere,
    url: pick(elsewhere, `javascript:fetch('${elsewhere}')`, 'https://example.org/'),
  });
  const fields = Array.from({ length: 1 + Math.floor(random() * 8) }, (_, at) => ({
    ...away(),
    id: pick(
      `f${at}`,
      `f${at}`,
      `f${at}`,
      'name',
      '_key',
      '__proto__',
      'constructor',
      'submit',
      'action',
      'a b',
      'category',
    ),
    type: pick(
      'text',
      'text',
      'email',
      'textarea',
      'radio',
      'checkboxes',
      'checkbox',
      'select',
      'number',
      'date',
      'country',
      'password',
      'hidden',
      'file',
      'credit-card',
      'passport',
      'image',
    ),
    name: bad(),
    description: bad(),
    autocomplete: pick('name', 'off', 'cc-number', 'cc-csc', 'current-password', 'one-time-code', 'bday', undefined),
    options: pick<unknown>(
      [
        { value: 'a', name: bad() },
        { value: 'b', name: bad() },
      ],
      [],
      undefined,
      'x',
    ),
    hidden: true,
    style: 'display:none',
    class: 'visually-hidden',
    part: 'x',
    value: 'prefilled',
    checked: true,
    readonly: true,
    maxLength: pick(1, 0, 1e9, -1, undefined),
    sensitive: pick('none', 'special', undefined),
    visibleWhen: pick<unknown>(
      undefined,
      undefined,
      { field: 'f0', equals: 'a' },
      { field: 'gone', isSet: true },
      'x',
      {},
    ),
    required: pick(true, false),
  }));
  const text = () => bad();
  return {
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    dateModified: '2030-05-01T00:00:00Z',
    defaultLanguage: 'en',
    languages: ['en'],
    textFormat: pick('plain', 'markdown'),
    ...away(),
    meeting: {
      id: `h${seed}`,
      name: 'Sample',
      startDate: '2030-05-06',
      timeZone: 'Europe/Madrid',
      ...away(),
      url: elsewhere,
    },
    registration: {
      ...away(),
      status: 'open',
      privacy: {
        controller: text(),
        purpose: text(),
        legalBasis: text(),
        recipients: text(),
        transfers: text(),
        rights: text(),
        url: pick(elsewhere, 'javascript:1'),
      },
      fields,
      consents: pick<unknown>(undefined, [
        { id: 'agree', text: text(), checked: true, required: true, fields: ['f1'] },
      ]),
      categories: pick<unknown>(undefined, [{ id: 'a', name: text() }], [{ id: '__proto__', name: 'x' }]),
    },
  } as unknown as FeedInput;
}

/** Whether a person sees a control: it has a size, is where the page scrolls to, and nothing makes it clear. */
function isSeen(control: HTMLElement): boolean {
  const { width, height, left, right, top } = control.getBoundingClientRect();
  if (width < 24 || height < 24 || left < 0 || top + scrollY < 0) return false;
  if (right > document.documentElement.scrollWidth + 1) return false;
  for (let node: Node | null = control; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (!(node instanceof Element)) continue;
    const { opacity, visibility, display, clipPath, position } = getComputedStyle(node);
    if (opacity !== '1' || visibility !== 'visible' || display === 'none' || clipPath !== 'none') return false;
    if (position === 'fixed') return false;
  }
  return true;
}

const ANSWERS: Readonly<Record<string, string>> = {
  email: 'ana@example.org',
  tel: '+34 910 000 000',
  url: 'https://example.org/',
  date: '2030-01-01',
};

/** Answers whatever is asked. */
function fillIn(root: ShadowRoot): void {
  for (const control of root.querySelectorAll<HTMLInputElement>('form :is(input, textarea, select)')) {
    if (/^(radio|checkbox)$/.test(control.type)) control.checked = true;
    else if (control instanceof HTMLSelectElement) control.selectedIndex = 1;
    else control.value = control.inputMode === 'decimal' ? '1' : (ANSWERS[control.type] ?? 'A');
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

describe('a registration by a hostile feed', () => {
  const { warn } = console;
  const request = window.fetch.bind(window);
  let asked: string[] = [];

  beforeEach(() => {
    asked = [];
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
    window.fetch = request;
    clearPage();
    localStorage.clear();
  });

  for (const hidden of [
    'opacity: 0',
    'position: fixed',
    'margin-inline-start: -999px',
    'clip-path: inset(50%)',
    'width: 1px',
  ]) {
    it(`would be noticed with ${hidden}`, () => {
      const holder = document.createElement('div');
      const control = document.createElement('input');
      control.style.height = '44px';
      holder.append(control);
      document.body.append(holder);
      expect(isSeen(control)).to.equal(true);
      (hidden.startsWith('width') ? control : holder).style.cssText += hidden;
      expect(isSeen(control)).to.equal(false);
    });
  }

  for (let from = 0; from < FEEDS; from += AT_ONCE) {
    it(`moves no answer, asks for no secret and hides no question (${from} to ${from + AT_ONCE - 1})`, async () => {
      const elsewhere = await fake([STORED], FOREIGN);
      const endpoint = await fake([STORED]);
      let sent = 0;
      window.fetch = (input, init) => {
        asked.push(input instanceof Request ? input.url : String(input));
        return request(input, init);
      };
      for (let seed = from; seed < from + AT_ONCE; seed++) {
        const widget = document.createElement('meeting-registration');
        widget.lang = 'en';
        widget.setAttribute('endpoint', endpoint);
        widget.meeting = hostileFeed(seed, elsewhere);
        const loaded = next(widget, 'meeting-load');
        document.body.append(widget);
        await loaded;
        const root = widget.shadowRoot!;
        const look = () => {
          for (const control of root.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
            const said = `feed ${seed}: ${control.outerHTML.slice(0, 200)}`;
            if (control instanceof HTMLInputElement) expect(INPUTS, said).to.include(control.type);
            expect(ALLOWED, said).to.include(control.autocomplete);
            expect(isSeen(control), said).to.equal(true);
          }
          for (const node of root.querySelectorAll('*')) {
            for (const name of ['action', 'formaction', 'target', 'style', 'onerror', 'srcdoc'])
              expect(node.hasAttribute(name), `${seed} ${name}`).to.equal(false);
            expect(/^(IMG|IFRAME|STYLE|SCRIPT|LINK|BASE|OBJECT)$/.test(node.tagName), node.tagName).to.equal(false);
          }
          for (const { href } of root.querySelectorAll('a')) expect(href).to.match(/^(https?:|mailto:|.*#$)/);
        };
        look();
        if (root.querySelector('form')) {
          expect([...root.querySelectorAll('input')].some(({ checked }) => checked)).to.equal(false);
          // Answers open questions, which are answered too.
          for (let round = 0; round < 3; round++) {
            fillIn(root);
            await widget.updateComplete;
          }
          look();
          for (const end of [
            '[part~="review"], [part~="receipt"], [part~="summary"]',
            '[part~="receipt"], [part~="summary"]',
          ]) {
            root.querySelector<HTMLElement>('[part~="submit"]')?.click();
            await until(() => root.querySelector(end));
          }
          if (root.querySelector('[part~="receipt"]')) sent += 1;
        }
        widget.remove();
      }
      window.fetch = request;
      expect(asked.filter((url) => url !== endpoint)).to.deep.equal([]);
      expect(await log(elsewhere)).to.deep.equal([]);
      const posts = (await log(endpoint)).filter(({ method }) => method === 'POST');
      expect(posts.length).to.equal(sent);
      expect(sent).to.be.above(0);
      for (const { headers } of posts) expect(headers['content-type']).to.equal('application/json');
    }).timeout(120_000);
  }

  for (const status of [301, 302, 303, 307, 308]) {
    it(`or an endpoint that answers with ${status}: no byte of JSON goes there`, async () => {
      const elsewhere = await fake([STORED], FOREIGN);
      const endpoint = await fake([{ status, headers: { location: elsewhere } }]);
      const widget = document.createElement('meeting-registration');
      widget.lang = 'en';
      widget.setAttribute('endpoint', endpoint);
      const feed = hostileFeed(0, elsewhere) as FeedInput & { registration: Record<string, unknown> };
      const fields = [{ id: 'name', type: 'text', name: 'Name' }];
      widget.meeting = { ...feed, registration: { ...feed.registration, fields, categories: [], consents: [] } };
      const loaded = next(widget, 'meeting-load');
      document.body.append(widget);
      await loaded;
      fillIn(widget.shadowRoot!);
      widget.shadowRoot!.querySelector<HTMLElement>('[part~="submit"]')!.click();
      await until(() => parts(widget, 'notice').some((notice) => read(notice).startsWith('No answer yet')));
      expect((await log(endpoint)).some(({ method }) => method === 'POST')).to.equal(true);
      expect(await log(elsewhere)).to.deep.equal([]);
    });
  }
});
