import { expect } from 'chai';
import { clearPage, fake, FOREIGN, log, openPage, parts, read, release, until } from '../support/page.js';

const RECEIPT = {
  status: 201,
  body: '{"reference":"K7M-9QX-2RT","state":"received","receivedAt":"2030-05-06T10:00:00Z"}',
};
const FEED = {
  defaultLanguage: 'en',
  languages: ['en'],
  meeting: { id: 'm', name: 'Sample', startDate: '2094-05-06', timeZone: 'UTC' },
  people: [{ id: 'p', name: 'Ana Example', description: 'Speaks.' }],
  sessions: [
    {
      id: 'a',
      name: 'Opening',
      startDate: '2094-05-06T09:00',
      people: [{ person: 'p', role: 'speaker' }],
      rooms: ['r'],
    },
    { id: 'b', name: 'Closing', startDate: '2094-05-06T10:00', rooms: ['s'] },
  ],
  rooms: [
    { id: 'r', name: 'Red room' },
    { id: 's', name: 'Small room' },
  ],
  registration: {
    status: 'open',
    privacy: Object.fromEntries(
      ['controller', 'purpose', 'legalBasis', 'recipients', 'transfers', 'rights'].map((row) => [row, 'Sample']),
    ),
    fields: [
      { id: 'name', type: 'text', name: 'Name', required: true },
      {
        id: 'days',
        type: 'checkboxes',
        name: 'Days',
        options: [
          { value: 'one', name: 'One' },
          { value: 'two', name: 'Two' },
        ],
      },
    ],
  },
};

/** What runs on a page before the widgets do. */
const HOSTS: Readonly<Record<string, string>> = {
  'things added to every array, text and function': `
    for (const [kind, names] of [[Array, ['each', 'first', 'last', 'remove', 'clone', 'contains', 'pick', 'erase']],
      [String, ['contains', 'stripScripts', 'test', 'clean']], [Function, ['delay', 'extend', 'implement', 'curry']], [Number, ['times', 'limit']]])
      for (const name of names) kind.prototype[name] = function () { throw new Error(name); };`,
  'things added to every object': `Object.prototype.extend = function () { throw new Error('extend'); };`,
  'old ways of arrays': `
    const { map, filter } = Array.prototype;
    Array.from = function (from, each, self) { const list = []; for (const one of (from[Symbol.iterator] ? from : Array.prototype.slice.call(from))) list.push(one); return each ? map.call(list, each, self) : list; };
    Array.prototype.find = function (test, self) { return filter.call(this, test, self)[0]; };
    Array.prototype.includes = function (one) { return this.indexOf(one) >= 0; };
    Element.prototype.remove = function () { this.parentNode?.removeChild(this); };
    Element.prototype.closest = (closest => function (what) { return closest.call(this, what); })(Element.prototype.closest);`,
  'promises and timers of a zone': `
    const Native = Promise;
    window.Promise = class ZoneAwarePromise extends Native { then(...args) { window.turns = (window.turns || 0) + 1; return super.then(...args); } };
    for (const name of ['setTimeout', 'queueMicrotask', 'requestAnimationFrame']) { const own = window[name]; window[name] = function (run, ...rest) { return own.call(window, function () { return run.apply(this, arguments); }, ...rest); }; }
    const add = EventTarget.prototype.addEventListener, drop = EventTarget.prototype.removeEventListener, wrapped = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, run, options) { if (typeof run !== 'function') return add.call(this, type, run, options); if (!wrapped.has(run)) wrapped.set(run, function (event) { return run.call(this, event); }); return add.call(this, type, wrapped.get(run), options); };
    EventTarget.prototype.removeEventListener = function (type, run, options) { return drop.call(this, type, wrapped.get(run) ?? run, options); };`,
  'a fetch of its own': `
    const own = window.fetch;
    window.fetch = function (address, init) { window.calls = (window.calls || 0) + 1; return { then: (...args) => own.call(window, address, { ...init }).then(...args) }; };`,
  'shadow roots and elements that are watched': `
    const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); root.watched = true; return root; };
    const define = customElements.define; customElements.define = function (tag, kind, options) { return define.call(customElements, tag, kind, options); };
    const create = document.createElement; document.createElement = function (...args) { return create.apply(document, args); };
    const set = Element.prototype.setAttribute; Element.prototype.setAttribute = function (name, value) { return set.call(this, name, value); };`,
  'hooks and marks of another Lit': `
    window.litHtmlVersions = ['1.4.1', '2.8.0']; window.litElementVersions = ['2.5.1']; window.reactiveElementVersions = ['1.6.3'];
    window.litIssuedWarnings = new Set(); window.JSCompiler_renameProperty = (name) => name;
    window.ShadyCSS = { nativeShadow: true, nativeCss: true, styleElement() {}, prepareTemplate() {} }; window.ShadyDOM = { inUse: false };
    window.WebComponents = { ready: true };`,
  'other words and another schema': `
    window.zod = window.z = { object() { throw new Error('zod'); } };
    for (const status of ['loading', 'ready', 'error']) setTimeout(() => dispatchEvent(new CustomEvent('lit-localize-status', { detail: { status, loadingLocale: 'xx', readyLocale: 'xx' } })), 30);
    window.msg = window.str = window.locale = window.name = 'other';`,
  'globals with the names of the widgets’ own': `
    var feed = 1, meeting = 2, html = 3, css = 4, render = 5, nothing = 6, warn = 7, store = 8, module = { exports: {} }, exports = module.exports, define = (...args) => args, process = undefined;
    define.amd = true;`,
  'less than a browser has': `delete Intl.Segmenter; delete window.scheduler; delete Element.prototype.checkVisibility; delete window.reportError; delete Document.prototype.startViewTransition; delete window.CSS.highlights;`,
  'storage that throws': `for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`,
};

const WIDGETS = ['notice', 'agenda', 'speakers', 'registration'].map((name) => `meeting-${name}`);
type View = Window & typeof globalThis & { errors: string[]; before: string[] };

const NOTE = `<script>
  window.errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
</script>`;

const html = (script: string, src: string, endpoint: string, head = '') =>
  `<!doctype html><html lang="en"><head>${NOTE}<script>${script}</script><script>window.before = Object.keys(window)</script>${head}
  <script src="${FOREIGN}/dist/standalone/meeting-widgets.js"></script></head>
  <body>${WIDGETS.map((tag) => `<${tag} src="${src}" endpoint="${endpoint}"></${tag}>`).join('')}</body></html>`;

/** Where each part of a widget is and what it says. */
function pictureOf(widget: Element): unknown[] {
  return [...widget.shadowRoot!.querySelectorAll('[part]')].map((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return [node.getAttribute('part'), ...[left, top, width, height].map(Math.round), read(node).slice(0, 60)];
  });
}

/** Goes through what a visitor does, and tells what there was to see on the way. */
async function visit(script: string, head = '') {
  const src = await fake([{ body: JSON.stringify(FEED) }], FOREIGN);
  const endpoint = await fake([{ status: 404 }, RECEIPT], FOREIGN);
  const { page, view } = await openPage(html(script, src, endpoint, head), { width: 700 });
  const widgets = WIDGETS.map((tag) => page.querySelector(tag)!);
  await until(() => widgets.every((widget) => parts(widget, 'heading').length > 0));
  const [, agenda, speakers, form] = widgets as [Element, Element, Element, Element];
  await until(() => parts(form, 'submit').length > 0);
  const pictures = widgets.map(pictureOf);
  agenda.setAttribute('room', 'r');
  await until(() => parts(agenda, 'session').length === 1);
  agenda.setAttribute('time-zone', 'Asia/Kolkata');
  await until(
    () => read(parts(agenda, 'time')[0]).includes('14:30') || read(parts(agenda, 'time')[0]).includes('2:30'),
  );
  pictures.push(pictureOf(agenda));
  speakers.shadowRoot!.querySelector<HTMLElement>('[part~="person"] button, [part~="people"] button')?.click();
  await until(() => read(speakers).includes('Speaks.'));
  const name = form.shadowRoot!.querySelector<HTMLInputElement>('input:not([type="checkbox"])')!;
  const view$ = view as unknown as View;
  name.value = 'Ana';
  for (const box of form.shadowRoot!.querySelectorAll<HTMLInputElement>('[name="days"]')) box.checked = true;
  name.dispatchEvent(new view$.Event('input', { bubbles: true, composed: true }));
  parts(form, 'submit')[0]!.click();
  await until(() => parts(form, 'receipt').length > 0);
  const posts = (await log(endpoint)).filter(({ method }) => method === 'POST');
  const sent = posts.map(({ body }) => (JSON.parse(body) as { answers: object }).answers);
  const left = Object.keys(view$).filter((key) => !view$.before.includes(key) && !/^\d+$/.test(key));
  return { pictures, sent, errors: view$.errors, left, page };
}

describe('widgets on a page with scripts of its own', () => {
  let plain: Awaited<ReturnType<typeof visit>>;
  before(async () => {
    plain = await visit('');
    clearPage();
  });
  afterEach(clearPage);

  it('leave nothing on the page', () => {
    expect(plain.left.filter((name) => name !== 'before')).to.deep.equal([]);
    expect(plain.sent).to.deep.equal([{ name: 'Ana', days: ['one', 'two'] }]);
    expect(plain.errors).to.deep.equal([]);
  });

  // What a page's scripts do to the language is the same in every engine.
  for (const [name, script] of 'userAgentData' in navigator ? Object.entries(HOSTS) : []) {
    it(`are the same beside ${name}`, async () => {
      const { pictures, sent, errors } = await visit(script);
      expect(errors, errors.join('\n')).to.deep.equal([]);
      pictures.forEach((picture, at) => expect(picture, `picture ${at}`).to.deep.equal(plain.pictures[at]));
      expect(sent).to.deep.equal(plain.sent);
    });
  }

  it('are the same beside Lit, its words and zod of the page’s own, which keep theirs', async () => {
    const { pictures, sent, errors, page } = await visit(
      '',
      `<script type="module" src="${new URL('host-libraries.ts', import.meta.url).pathname}"></script>`,
    );
    expect(errors, errors.join('\n')).to.deep.equal([]);
    pictures.forEach((picture, at) => expect(picture, `picture ${at}`).to.deep.equal(plain.pictures[at]));
    expect(sent).to.deep.equal(plain.sent);
    const host = await until(() => page.defaultView!.host);
    const card = page.querySelector('host-card')!.shadowRoot!;
    const agenda = page.querySelector('meeting-agenda')!;
    card.querySelector('p')!.click();
    await until(() => card.textContent === 'Guests: 1');
    agenda.setAttribute('lang', 'es');
    await until(() => read(parts(agenda, 'heading')[0]) === 'Programa');
    expect([host.getLocale(), host.complains()]).to.deep.equal(['en', 'of the page']);
    agenda.setAttribute('lang', 'fr');
    await host.setLocale('es');
    await until(() => read(parts(agenda, 'heading')[0]) === 'Programme');
    card.querySelector('p')!.click();
    await until(() => card.textContent === 'Visitas: 2');
    expect(read(parts(page.querySelector('meeting-notice')!, 'heading')[0])).to.equal('Sample');
  });

  it('are the same where addresses begin elsewhere', async () => {
    const { pictures, sent } = await visit('', '<base href="https://attacker.invalid/" target="_top">');
    pictures.forEach((picture, at) => expect(picture, `picture ${at}`).to.deep.equal(plain.pictures[at]));
    expect(sent).to.deep.equal(plain.sent);
  });
});

describe('widgets that a page moves, copies and takes away', () => {
  afterEach(clearPage);

  async function open(
    feed = [{ body: JSON.stringify(FEED) }] as Parameters<typeof fake>[0],
    answers = [{ status: 404 }, RECEIPT] as Parameters<typeof fake>[0],
  ) {
    const src = await fake(feed, FOREIGN);
    const endpoint = await fake(answers, FOREIGN);
    const { page, view } = await openPage(html('', src, endpoint), { width: 700 });
    const widgets = WIDGETS.map((tag) => page.querySelector<HTMLElement>(tag)!);
    return { src, endpoint, page, view: view as unknown as View, widgets };
  }
  const shown = (widgets: readonly Element[]) =>
    until(() => widgets.every((widget) => parts(widget, 'heading').length > 0));

  it('are all there after a move while the feed is on its way', async () => {
    const { src, page, view, widgets } = await open([{ held: true, body: JSON.stringify(FEED) }]);
    const aside = page.createElement('aside');
    page.body.prepend(aside);
    for (const widget of widgets) aside.append(widget);
    await until(async () => (await log(src)).length > 0);
    for (const widget of widgets) page.body.prepend(widget);
    await release(src);
    await shown(widgets);
    expect((await log(src)).length).to.equal(1);
    expect(view.errors).to.deep.equal([]);
  });

  it('can be copied at any time, and the copies show what the originals show', async () => {
    const { page, view, widgets } = await open();
    const early = widgets.map((widget) => widget.cloneNode(true) as HTMLElement);
    page.body.append(...early);
    await shown([...widgets, ...early]);
    const late = widgets.map((widget) => widget.cloneNode(true) as HTMLElement);
    page.body.append(...late, ...widgets.map((widget) => page.importNode(widget, true)));
    await shown(late);
    late.forEach((copy, at) => expect(read(copy)).to.equal(read(widgets[at])));
    expect(view.errors).to.deep.equal([]);
  });

  it('may be taken away in the middle of the event that tells of them', async () => {
    const { page, view, widgets } = await open([{ held: true, body: JSON.stringify(FEED) }]).then(async (opened) => {
      opened.page.addEventListener('meeting-load', ({ target }) => (target as Element).remove());
      await until(async () => (await log(opened.src)).length > 0);
      await release(opened.src);
      return opened;
    });
    await until(() => widgets.every(({ isConnected }) => !isConnected));
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
    expect(view.errors).to.deep.equal([]);
    // Once more, from an empty place.
    page.body.replaceChildren();
    const again = page.createElement('meeting-agenda');
    again.meeting = view.JSON.parse(JSON.stringify(FEED)) as never;
    page.body.append(again);
    await until(() => !again.isConnected);
    expect(view.errors).to.deep.equal([]);
  });

  for (const [what, move] of Object.entries({
    moved: (form: Element) => form.parentElement!.prepend(form),
    'taken away and brought back': (form: Element) => {
      const around = form.parentElement!;
      form.remove();
      setTimeout(() => around.append(form));
    },
  })) {
    it(`send once and tell so when they are ${what} while they send`, async () => {
      const { endpoint, view, widgets } = await open(undefined, [{ status: 404 }, { ...RECEIPT, held: true }, RECEIPT]);
      await shown(widgets);
      const form = widgets[3]!;
      await until(() => parts(form, 'submit').length > 0);
      const name = form.shadowRoot!.querySelector('input')!;
      name.value = 'Ana';
      name.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      parts(form, 'submit')[0]!.click();
      await until(async () => (await log(endpoint)).some(({ method }) => method === 'POST'));
      move(form);
      await release(endpoint);
      await until(() => parts(form, 'receipt').length > 0);
      expect((await log(endpoint)).filter(({ method }) => method === 'POST').length).to.equal(1);
      expect(view.errors).to.deep.equal([]);
    });
  }

  it('are emptied and filled a hundred times without an error', async () => {
    const { page, view, widgets } = await open();
    await shown(widgets);
    const markup = page.body.innerHTML;
    for (let turn = 0; turn < 100; turn++) {
      page.body.innerHTML = turn % 3 ? markup : '';
      if (turn % 10 === 0) await new Promise((resolve) => view.requestAnimationFrame(resolve));
    }
    page.body.innerHTML = markup;
    await shown([...page.querySelectorAll(WIDGETS.join())]);
    expect(view.errors).to.deep.equal([]);
  });
});
