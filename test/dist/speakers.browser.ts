import { expect } from 'chai';
import { PAGES, renderPage } from '../../stories/demo/pages.js';
import { clearPage, fake, FOREIGN, log, openPage, parts, read, until } from '../support/page.js';

const SCRIPT = `<script type="module" src="${FOREIGN}/dist/meeting-widgets.js" crossorigin></script>`;
const STRICT =
  `default-src 'none'; script-src ${FOREIGN}; connect-src ${FOREIGN}; img-src ${FOREIGN}; style-src 'none'; ` +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const page = (content: string, lang = 'es') => `<!doctype html><html lang="${lang}"><body>${content}</body></html>`;
const speakersOf = (document: Document) =>
  until(() => {
    const found = document.querySelector('meeting-speakers');
    return found && parts(found, 'speaker').length > 0 ? found : undefined;
  });

/** The script that notes what a page's policy refuses, from an address that the policy allows. */
async function watch(): Promise<string> {
  const url = await fake(
    [
      {
        headers: { 'content-type': 'text/javascript' },
        body: 'window.reports = []; addEventListener("securitypolicyviolation", (e) => reports.push(e.violatedDirective + " " + e.blockedURI));',
      },
    ],
    FOREIGN,
  );
  return `<script type="module" src="${url}"></script>`;
}

describe('the built speakers', () => {
  afterEach(clearPage);

  it('work under the strictest policy without a report: photos, what opens, search and filters', async () => {
    const photo = await fake([{ photo: 'amber' }], FOREIGN);
    const feed = (await (await fetch('/feeds/u4ssc-8.json')).json()) as { people: object[] };
    feed.people = feed.people.map((person) => ({ ...person, image: { url: photo } }));
    const src = await fake([{ body: JSON.stringify(feed) }], FOREIGN);
    const { page: document, view } = await openPage(
      page(`${await watch()}${SCRIPT}<meeting-speakers src="${src}"></meeting-speakers>`),
      { headers: { 'content-security-policy': STRICT } },
    );
    const speakers = await speakersOf(document);
    await until(() => speakers.shadowRoot!.querySelector('img.whole'));
    speakers.shadowRoot!.querySelector<HTMLElement>('.more')!.click();
    await until(() => parts(speakers, 'details').length === 1);
    speakers.shadowRoot!.querySelector<HTMLElement>('[data-tool="find"]')!.click();
    await until(() => parts(speakers, 'panel').length === 1);
    expect(parts(speakers, 'heading').map(read)).to.deep.equal(['Ponentes']);
    expect((view as unknown as { reports: string[] }).reports).to.deep.equal([]);
  });

  it('and the agenda beside them ask for the feed once, and lead to each other', async () => {
    const src = await fake([{ feed: 'u4ssc-8' }], FOREIGN);
    const { page: document, view } = await openPage(
      page(`${SCRIPT}<meeting-agenda src="${src}"></meeting-agenda><meeting-speakers src="${src}"></meeting-speakers>`),
    );
    const speakers = await speakersOf(document);
    const agenda = document.querySelector('meeting-agenda')!;
    await until(() => parts(agenda, 'slot').length > 0);
    expect((await log(src)).length).to.equal(1);
    speakers.shadowRoot!.querySelector<HTMLElement>('[data-speaker="tania-marcos"] .more')!.click();
    const session = await until(() => speakers.shadowRoot!.querySelector<HTMLElement>('[part~="session-title"] a'));
    session.click();
    await until(() => agenda.shadowRoot!.activeElement?.closest('[data-session="s2"]'));
    expect(view.location.hash).to.equal('#meeting:u4ssc-8/s2');
  });

  it('notice, agenda and form of a partner’s page ask for the feed once, all four of them', async () => {
    const src = await fake([{ feed: 'u4ssc-8' }], FOREIGN);
    const html = renderPage(PAGES[0]!, { assets: 'https://assets.example', endpoint: undefined })
      .replace(/<(meta http-equiv|link)[^>]*>/g, '')
      .replace('https://assets.example/meeting-widgets.js', `${FOREIGN}/dist/meeting-widgets.js`)
      .replaceAll('https://assets.example/u4ssc-8.json', src);
    const { page: document } = await openPage(html);
    const widgets = [
      ...document.querySelectorAll('meeting-notice, meeting-agenda, meeting-speakers, meeting-registration'),
    ];
    expect(widgets.length).to.equal(4);
    await until(() => widgets.every((widget) => parts(widget, 'heading').length === 1));
    expect((await log(src)).length).to.equal(1);
  });

  it('stand in one file too, with every language and what opens', async () => {
    const { page: document, view } = await openPage(
      page(
        `<script src="${FOREIGN}/dist/standalone/meeting-speakers.js"></script>` +
          `<meeting-speakers src="${FOREIGN}/feeds/u4ssc-8.json"></meeting-speakers>`,
        'ru',
      ),
    );
    const speakers = await speakersOf(document);
    expect(parts(speakers, 'heading').map(read)).to.deep.equal(['Выступающие']);
    speakers.shadowRoot!.querySelector<HTMLElement>('.more')!.click();
    await until(() => parts(speakers, 'details').length === 1);
    const scripts = view.performance.getEntriesByType('resource').filter(({ name }) => name.includes('/dist/'));
    expect(scripts.length).to.equal(1);
  });

  for (const width of [280, 320, 768, 1280]) {
    it(`need no sideways scroll at ${width} pixels, open or not`, async () => {
      const { page: document } = await openPage(
        page(`${SCRIPT}<meeting-speakers src="${FOREIGN}/feeds/u4ssc-8.json"></meeting-speakers>`, 'ar').replace(
          '<html',
          '<html dir="rtl"',
        ),
        { width },
      );
      const speakers = await speakersOf(document);
      for (const more of speakers.shadowRoot!.querySelectorAll<HTMLElement>('.more')) more.click();
      await until(() => parts(speakers, 'details').length === 6);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
