import { expect } from 'chai';
import { ENGINE } from '../support/engine.js';
import { clearPage, fake, FOREIGN, log, openPage, parts, read, until } from '../support/page.js';

const SCRIPT = `<script type="module" src="${FOREIGN}/dist/meeting-widgets.js" crossorigin></script>`;
const AGENDA = `<meeting-agenda src="${FOREIGN}/feeds/u4ssc-8.json"><a href="#">Programme</a></meeting-agenda>`;
const page = (content: string, lang = 'es') => `<!doctype html><html lang="${lang}"><body>${content}</body></html>`;

const WEEKDAYS: Readonly<Record<string, RegExp>> = {
  ar: /(الخميس)/,
  ca: /(dijous)/,
  en: /(Thursday)/,
  es: /(jueves)/,
  eu: /(osteguna)/,
  fr: /(jeudi)/,
  gl: /(xoves)/,
  ru: /(четверг)/,
  zh: /(星期四)/,
};

const STRICT =
  `default-src 'none'; script-src ${FOREIGN}; connect-src ${FOREIGN}; style-src 'none'; base-uri 'none'; ` +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const shown = (document: Document) =>
  until(() => {
    const agendas = [...document.querySelectorAll('meeting-agenda')];
    const ready = agendas.length > 0 && agendas.every((agenda) => parts(agenda, 'slot').length > 0);
    return ready ? agendas : undefined;
  });

describe('the script tag', () => {
  afterEach(clearPage);

  for (const lang of Object.keys(WEEKDAYS)) {
    it(`shows the meeting from another origin in ${lang}`, async () => {
      const { page: document } = await openPage(page(SCRIPT + AGENDA, lang));
      const [agenda] = await shown(document);
      expect(parts(agenda!, 'base')[0]!.lang).to.equal(lang);
      expect(read(agenda)).to.match(lang === 'ar' ? /1:10|١:١٠/ : /13:10/);
      const [, weekday] = parts(agenda!, 'day-heading').map(read).join().match(WEEKDAYS[lang]!) ?? [];
      expect(weekday).not.to.equal(undefined);
    });
  }

  it('works under the strictest policy without a report', async () => {
    const watch = `<script type="module" src="${FOREIGN}/fake/watch"></script>`;
    await fetch(`${FOREIGN}/fake/watch`, {
      method: 'PUT',
      body: JSON.stringify([
        {
          headers: { 'content-type': 'text/javascript' },
          body: 'window.reports = []; addEventListener("securitypolicyviolation", (e) => reports.push(e.violatedDirective + " " + e.blockedURI));',
        },
      ]),
    });
    const { page: document, view } = await openPage(page(watch + SCRIPT + AGENDA), {
      headers: { 'content-security-policy': STRICT },
    });
    const [agenda] = await shown(document);
    agenda!.setAttribute('time-zone', 'Asia/Kolkata');
    await until(() => read(agenda).includes('16:40'));
    agenda!.shadowRoot!.querySelector('summary')?.click();
    expect((view as unknown as { reports: string[] }).reports).to.deep.equal([]);
  });

  it('asks once for a feed that the page has asked for before it', async () => {
    const src = await fake([{ feed: 'u4ssc-8', headers: { 'cache-control': 'no-cache' } }]);
    const preload = `<link rel="preload" as="fetch" href="${src}" crossorigin referrerpolicy="no-referrer">`;
    const { page: document } = await openPage(
      page(`${preload}${SCRIPT}<meeting-agenda src="${src}"></meeting-agenda>`),
    );
    await shown(document);
    // WebKit keeps what it has preloaded for itself.
    expect((await log(src)).length).to.equal(ENGINE === 'webkit' ? 2 : 1);
  });

  it('leaves the fallback where the policy refuses the script', async () => {
    const { page: document } = await openPage(page(SCRIPT + AGENDA), {
      headers: { 'content-security-policy': "script-src 'none'" },
    });
    expect(document.querySelector('a')!.getClientRects().length).to.equal(1);
    expect(document.querySelector('meeting-agenda')!.shadowRoot).to.equal(null);
  });

  it('notices a widget that is added later', async () => {
    const { page: document, view } = await openPage(page(SCRIPT));
    await until(() =>
      view.performance.getEntriesByType('resource').some(({ name }) => name.endsWith('meeting-widgets.js')),
    );
    document.body.insertAdjacentHTML('beforeend', `<div>${AGENDA}</div>`);
    await shown(document);
  });

  it('loads nothing but itself on a page without widgets, and one language and widget on others', async () => {
    const scripts = (view: Window) =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith(`${FOREIGN}/dist/`));
    const empty = await openPage(page(SCRIPT));
    expect(scripts(empty.view).length).to.equal(1);
    const full = await openPage(page(SCRIPT + AGENDA));
    await shown(full.page);
    expect(scripts(full.view).filter((name) => name.includes('/locales/')).length).to.equal(1);
    expect(scripts(full.view).length).to.be.lessThan(7);
  });

  it('loads one file and one list of words where a page shows every widget', async () => {
    const tags = ['agenda', 'notice', 'speakers', 'registration'].map((name) => `meeting-${name}`);
    const all = tags.map((tag) => `<${tag} src="${FOREIGN}/feeds/u4ssc-8.json"></${tag}>`).join('');
    const { page: document, view } = await openPage(page(SCRIPT + all));
    await until(() => tags.every((tag) => parts(document.querySelector(tag)!, 'heading').length > 0) || undefined);
    const asked = view.performance.getEntriesByType('resource').map(({ name }) => name.replace(FOREIGN, ''));
    for (const folder of ['widgets', 'locales']) {
      expect(asked.filter((name) => name.startsWith(`/dist/${folder}/`)).length, folder).to.equal(1);
    }
    expect(asked.filter((name) => name.startsWith('/feeds/')).length).to.equal(1);
    const details = document.querySelector('meeting-speakers')!.shadowRoot!.querySelector<HTMLElement>('.more');
    details?.click();
    await until(() => parts(document.querySelector('meeting-speakers')!, 'details').length > 0 || undefined);
  });

  it('shows two languages on one page', async () => {
    const { page: document } = await openPage(page(SCRIPT + AGENDA + AGENDA.replace('src', 'lang="ar" src')));
    const [spanish, arabic] = await shown(document);
    expect(parts(spanish!, 'base')[0]!.dir).to.equal('ltr');
    expect(parts(arabic!, 'base')[0]!.dir).to.equal('rtl');
  });

  it('leaves nothing on window', async () => {
    const bare = await openPage(page(''));
    const { page: document, view } = await openPage(page(SCRIPT + AGENDA));
    await shown(document);
    const names = (window: Window) => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));
    const added = names(view).filter((name) => !names(bare.view).includes(name));
    // The libraries inside mark their versions and settings; nothing is ours.
    expect(added.filter((name) => !/^(lit\w*|reactive\w*)$/.test(name))).to.deep.equal([]);
  });
});

describe('two copies on one page', () => {
  afterEach(clearPage);

  const STANDALONE = `<script src="${FOREIGN}/dist/standalone/meeting-agenda.js"></script>`;
  const ALL = `<script src="${FOREIGN}/dist/standalone/meeting-widgets.js"></script>`;
  const LISTEN = '<script>window.said = []; console.warn = (...words) => said.push(words.join(" "));</script>';
  const warnings = (view: Window) => (view as unknown as { said: string[] }).said;

  it('work as one: the first wins and one warning names both versions', async () => {
    const { page: document, view } = await openPage(page(LISTEN + STANDALONE + ALL + AGENDA));
    await shown(document);
    await until(() => warnings(view).length > 0);
    expect(warnings(view).length).to.equal(1);
    expect(warnings(view)[0]).to.match(
      /version \d+\.\d+\.\d+ is on this page already, that of version \d+\.\d+\.\d+ was loaded after/,
    );
  });

  it('of the loader do not disturb each other', async () => {
    const { page: document, view } = await openPage(
      page(LISTEN + SCRIPT + SCRIPT.replace('.js"', '.js?again"') + AGENDA),
    );
    await shown(document);
    expect(warnings(view).length).to.be.lessThan(2);
  });

  it('of the loader and of a standalone file work too', async () => {
    const { page: document, view } = await openPage(page(LISTEN + STANDALONE + SCRIPT + AGENDA));
    await shown(document);
    await until(() => warnings(view).length === 1);
  });
});

describe('a standalone file', () => {
  afterEach(clearPage);

  it('has the right letters on a page of another encoding', async () => {
    const { page: document } = await openPage(
      page(`<script src="${FOREIGN}/dist/standalone/meeting-agenda.js"></script>${AGENDA}`, 'ru'),
      { headers: { 'content-type': 'text/html; charset=iso-8859-1' } },
    );
    const [agenda] = await shown(document);
    expect(document.characterSet).to.equal('windows-1252');
    expect(parts(agenda!, 'day-heading').map(read).join()).to.match(WEEKDAYS['ru']!);
    expect(read(agenda)).to.include('Часовой пояс');
  });

  it('is one request, holds every language and needs no modules', async () => {
    const { page: document, view } = await openPage(
      page(`<script src="${FOREIGN}/dist/standalone/meeting-agenda.js"></script>${AGENDA}`, 'ru'),
    );
    const [agenda] = await shown(document);
    expect(parts(agenda!, 'heading').map(read)).to.deep.equal(['Программа']);
    const scripts = view.performance.getEntriesByType('resource').filter(({ name }) => name.includes('/dist/'));
    expect(scripts.length).to.equal(1);
  });
});
