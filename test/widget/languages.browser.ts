import { expect } from 'chai';
import '../../src/register.js';
import { clearPage, fake, parts, read, show, until } from '../support/page.js';

const REAL = 'src="/feeds/u4ssc-8.json"';
const HEADINGS = {
  ar: 'البرنامج',
  ca: 'Programa',
  en: 'Programme',
  es: 'Programa',
  eu: 'Egitaraua',
  fr: 'Programme',
  gl: 'Programa',
  ru: 'Программа',
  zh: '日程',
};

const heading = (widget: Element) => read(parts(widget, 'heading')[0]);
/** What is seen to be in another language, and what stands beside it. */
const marks = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll(':not(.visually-hidden) > .foreign')].map((node) => [
    read(node),
    // Firefox gives what is written, not what comes of it.
    getComputedStyle(node, '::after')
      .content.replace('attr(lang)', (node as HTMLElement).lang)
      .replaceAll(/["'/ ]/g, ''),
  ]);
const base = (widget: Element) => parts(widget, 'base')[0]!;

describe('the languages of a widget', () => {
  afterEach(clearPage);

  for (const [lang, words] of Object.entries(HEADINGS)) {
    it(`speaks ${lang}`, async () => {
      const widget = await show(`<meeting-agenda lang="${lang}" ${REAL}></meeting-agenda>`);
      expect(heading(widget)).to.equal(words);
      expect(base(widget).lang).to.equal(lang);
      expect(base(widget).dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('marks content in another language than the interface', async () => {
    const widget = await show(`<meeting-agenda lang="eu" ${REAL}></meeting-agenda>`);
    const title = parts(widget, 'session-title')[0]!;
    expect(title.querySelector('[lang="en"]')!.textContent).to.equal('Opening remarks');
  });

  it('says once that all of it is in another language, and marks nothing then', async () => {
    for (const tag of ['agenda', 'notice', 'speakers', 'registration']) {
      const widget = await show(`<meeting-${tag} lang="ca" ${REAL}></meeting-${tag}>`);
      expect(read(widget).match(/No està disponible en la vostra llengua[^:]*: anglès/g), tag).to.have.length(1);
      expect(marks(widget), tag).to.deep.equal([]);
    }
  });

  it('marks for the eye what alone is in another language, and leaves screen readers to its voice', async () => {
    const feed = (await (await fetch('/feeds/u4ssc-8.json')).json()) as { sessions: { name: object }[] };
    feed.sessions[0]!.name = { en: 'Opening remarks' };
    const src = await fake([{ body: JSON.stringify(feed) }]);
    const agenda = await show(`<meeting-agenda lang="es" src="${src}"></meeting-agenda>`);
    expect(marks(agenda)).to.deep.equal([['Opening remarks', 'en']]);
    expect(read(agenda)).not.to.contain('No está disponible en su idioma');
    const notice = await show('<meeting-notice lang="es" src="/feeds/u4ssc-8.json"></meeting-notice>');
    expect(marks(notice)).to.deep.equal([]);
  });

  it('speaks two languages beside each other, in two directions', async () => {
    const holder = await show(
      `<div><meeting-agenda lang="ar" ${REAL}></meeting-agenda><meeting-agenda lang="ru" ${REAL}></meeting-agenda></div>`,
    );
    const [arabic, russian] = holder.children as unknown as [Element, Element];
    await until(() => parts(arabic, 'slot').length > 0 && parts(russian, 'slot').length > 0);
    expect([heading(arabic), heading(russian)]).to.deep.equal([HEADINGS.ar, HEADINGS.ru]);
    const edge = (widget: Element, part: string) => parts(widget, part)[0]!.getBoundingClientRect();
    expect(edge(arabic, 'time').left).to.be.greaterThan(edge(arabic, 'session').left);
    expect(edge(russian, 'time').left).to.be.lessThan(edge(russian, 'session').left);
  });

  it('stands left to right inside a page that runs from right to left', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const widget = await show(`<meeting-agenda lang="es" ${REAL}></meeting-agenda>`);
    expect(getComputedStyle(base(widget)).direction).to.equal('ltr');
    expect(getComputedStyle(base(widget)).textAlign).to.equal('start');
  });

  it('follows its own lang, then the nearest ancestor, then the page, live', async () => {
    document.documentElement.lang = 'fr';
    const section = await show(`<section><meeting-agenda ${REAL}></meeting-agenda></section>`);
    const widget = section.firstElementChild!;
    expect(base(widget).lang).to.equal('fr');
    section.setAttribute('lang', 'ru');
    await until(() => base(widget).lang === 'ru' && heading(widget) === HEADINGS.ru);
    widget.setAttribute('lang', 'zh');
    await until(() => base(widget).lang === 'zh' && heading(widget) === HEADINGS.zh);
    widget.removeAttribute('lang');
    section.removeAttribute('lang');
    document.documentElement.lang = 'gl';
    await until(() => base(widget).lang === 'gl');
  });

  it('finds the language outside a shadow root', async () => {
    const outer = document.createElement('div');
    outer.lang = 'ca';
    document.body.append(outer);
    const shadow = outer.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<meeting-agenda ${REAL}></meeting-agenda>`;
    const widget = shadow.firstElementChild!;
    await until(() => parts(widget, 'slot').length > 0);
    expect(base(widget).lang).to.equal('ca');
  });

  it('speaks English where it does not know the language, with the content in the language asked for', async () => {
    const widget = document.createElement('meeting-agenda');
    widget.lang = 'he';
    widget.meeting = {
      defaultLanguage: 'en',
      meeting: { name: { en: 'Meeting', he: 'פגישה' }, startDate: '2030-05-06', timeZone: 'Asia/Jerusalem' },
      sessions: [{ id: 'a', name: { en: 'Opening', he: 'פתיחה' }, startDate: '2030-05-06T10:00' }],
    };
    document.body.append(widget);
    await until(() => parts(widget, 'slot').length > 0);
    expect(heading(widget)).to.equal('Programme');
    const title = parts(widget, 'session-title')[0]!.querySelector<HTMLElement>('[lang="he"]')!;
    expect([title.textContent, title.dir]).to.deep.equal(['פתיחה', 'rtl']);
  });

  it('survives a language tag that is none', async () => {
    const widget = await show(`<meeting-agenda lang="x!" ${REAL}></meeting-agenda>`);
    expect(heading(widget)).to.equal('Programme');
  });
});
