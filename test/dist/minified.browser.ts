import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ENGINE } from '../support/engine.js';
import { clearPage, FOREIGN, openPage, parts, read, until } from '../support/page.js';

const FEED = {
  formatVersion: '1.0',
  defaultLanguage: 'en',
  meeting: { id: 'minified', name: 'Sample', startDate: '2030-05-06', timeZone: 'Europe/Madrid' },
  sessions: [
    {
      id: 'a',
      name: 'Water',
      startDate: '2030-05-06T10:00',
      links: [{ url: 'https://data.example.org/', name: 'Data' }],
    },
    { id: 'b', name: 'Energy', startDate: '2030-05-06T11:00' },
  ],
};

const PAGE = `<!doctype html><html lang="en"><body>
  <script type="module" src="${FOREIGN}/dist/meeting-widgets.js" crossorigin></script>
  <meeting-agenda><script type="application/json">${JSON.stringify(FEED)}</script></meeting-agenda>`;

describe('what templates lose when they are made small', () => {
  afterEach(clearPage);

  it('is no space between words', async () => {
    const { page: document } = await openPage(PAGE);
    const item = await until(() => parts(document.querySelector('meeting-agenda')!, 'links')[0]);
    expect(read(item)).to.equal('Data (data.example.org)');
  });

  if (ENGINE === 'chromium') {
    it('is no rule of a style sheet: where links lead is printed', async () => {
      const { page: document, view } = await openPage(PAGE);
      const agenda = document.querySelector('meeting-agenda')!;
      const [links] = await until(() => (parts(agenda, 'links').length ? parts(agenda, 'links') : undefined));
      await emulateMedia({ media: 'print' });
      const { content } = view.getComputedStyle(links!.querySelector('a')!, '::after');
      await emulateMedia({ media: 'screen' });
      expect(content).to.contain('https://data.example.org/');
    });
  }

  it('is no part of a drawing: a code that is scanned has ink', async () => {
    const { page: document } = await openPage(PAGE);
    const agenda = document.querySelector('meeting-agenda')!;
    const [star] = await until(() => (parts(agenda, 'choose').length ? parts(agenda, 'choose') : undefined));
    star!.click();
    await until(() => star!.getAttribute('aria-pressed') === 'true');
    agenda.shadowRoot!.querySelector<HTMLElement>('[data-tool="mine"]')!.click();
    const ink = await until(() => agenda.shadowRoot!.querySelector<SVGPathElement>('.code > .ink'));
    expect(ink.getBoundingClientRect().width).to.be.greaterThan(50);
  });
});
