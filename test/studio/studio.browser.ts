import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ENGINE } from '../support/engine.js';
import { clearPage, fake, FOREIGN, openPage, parts, read, until } from '../support/page.js';
import { openStudio, previewIn, violationsIn, violationsWithin } from './opened.js';

const FEED = `${FOREIGN}/feeds/u4ssc-8.json`;
const KINDS = ['loader', 'importMap', 'standalone'] as const;
const open = (lang = 'en', width = 1200) => openStudio('.guide pre', { lang, width });

function type(page: Document, id: string, text: string): void {
  const input = page.getElementById(id) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const pick = (page: Document, name: string, value: string) =>
  [...page.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].find((input) => input.value === value)!;

const textOf = (page: Document, id: string) => page.getElementById(id)!.textContent;

const preview = (page: Document) => previewIn(page, 'embed');

function unfold(page: Document): void {
  for (const details of page.querySelectorAll('details')) details.open = true;
}

/** Opens what the studio made, on a page whose policy allows what the studio says and no more. */
async function openMade(studio: Document): Promise<{ page: Document; reports: () => string[] }> {
  await fetch(`${FOREIGN}/fake/studio-watch`, {
    method: 'PUT',
    body: JSON.stringify([
      {
        headers: { 'content-type': 'text/javascript' },
        body: 'window.reports = []; addEventListener("securitypolicyviolation", (e) => reports.push(e.violatedDirective + " " + e.blockedURI));',
      },
    ]),
  });
  const watch = `${FOREIGN}/fake/studio-watch`;
  const policy = textOf(studio, 'policy-whole').trim().replace('script-src', `script-src ${watch}`);
  const markup = textOf(studio, 'copy-html-paste');
  const { page, view } = await openPage(
    `<!doctype html><html lang="es"><head><title>Page</title><script src="${watch}"></script></head><body>${markup}</body></html>`,
    { headers: { 'content-security-policy': policy } },
  );
  return { page, reports: () => (view as unknown as { reports: string[] }).reports };
}

describe('the studio', () => {
  afterEach(clearPage);

  for (const kind of KINDS) {
    it(`makes a snippet (${kind}) that shows the widget under the policy it names`, async () => {
      const studio = await open();
      type(studio, 'base', `${FOREIGN}/dist/`);
      type(studio, 'feed', FEED);
      pick(studio, 'kind', kind).click();
      await until(() => textOf(studio, 'copy-html-paste').includes(`${FOREIGN}/dist/`));
      const { page, reports } = await openMade(studio);
      const agenda = await until(() => page.querySelector('meeting-agenda'));
      await until(() => parts(agenda, 'slot').length > 0);
      expect(reports()).to.deep.equal([]);
    });

    it(`makes a snippet (${kind}) of all widgets, themed, in another language`, async () => {
      const studio = await open('es');
      type(studio, 'base', `${FOREIGN}/dist`);
      type(studio, 'feed', FEED);
      for (const widget of ['notice', 'speakers', 'registration']) pick(studio, 'widget', widget).click();
      await until(() => studio.getElementById('endpoint'));
      type(studio, 'endpoint', `${FOREIGN}/fake/receiver`);
      type(studio, 'theme-accent', 'teal');
      type(studio, 'lang', 'fr');
      pick(studio, 'kind', kind).click();
      await until(() => textOf(studio, 'copy-html-paste').includes('endpoint='));
      const { page, reports } = await openMade(studio);
      for (const [tag, part] of [
        ['meeting-notice', 'heading'],
        ['meeting-agenda', 'slot'],
        ['meeting-speakers', 'speaker'],
        ['meeting-registration', 'heading'],
      ] as const) {
        const widget = await until(() => page.querySelector(tag));
        await until(() => parts(widget, part).length > 0);
        expect(parts(widget, 'base')[0]!.lang, tag).to.equal('fr');
      }
      expect(
        page.defaultView!.getComputedStyle(page.documentElement).getPropertyValue('--meeting-accent').trim(),
      ).to.equal('teal');
      expect(reports()).to.deep.equal([]);
    });
  }

  it('shows a sample until it is told a feed, and every choice at once', async () => {
    const studio = await open();
    const agenda = await until(() => preview(studio).querySelector('meeting-agenda'));
    await until(() => read(agenda).includes('Sample meeting of cities'));
    type(studio, 'feed', FEED);
    await until(() => read(agenda).includes('U4SSC'));
    await until(() => textOf(studio, 'feed-said').includes('sessions'));
    type(studio, 'lang', 'ar');
    await until(() => parts(agenda, 'base')[0]?.dir === 'rtl');
    pick(studio, 'widget', 'speakers').click();
    await until(() => parts(preview(studio).querySelector('meeting-speakers')!, 'speaker').length > 0);
    pick(studio, 'widget', 'agenda').click();
    await until(() => preview(studio).querySelector('meeting-agenda') === null);
  });

  it('lets the form of the preview be tried to its end, and sends nothing', async () => {
    const studio = await open();
    pick(studio, 'widget', 'registration').click();
    const form = await until(() => preview(studio).querySelector('meeting-registration'));
    await until(() => form.shadowRoot?.querySelector('[name="email"]'));
    for (const [name, value] of Object.entries({ name: 'Ana', email: 'ana@example.org' })) {
      const control = form.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      control.value = value;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    form.shadowRoot!.querySelector<HTMLButtonElement>('[part~="submit"]')!.click();
    await until(() => parts(form, 'receipt').length > 0);
  });

  it('says when a colour is hard to read on the background that is chosen for it', async () => {
    const studio = await open();
    type(studio, 'theme-text', '#888');
    expect(textOf(studio, 'theme-text-said').trim()).to.equal('');
    type(studio, 'theme-surface', '#fff');
    await until(() => textOf(studio, 'theme-text-said').includes('a contrast of 3.5, and 4.5 is the least'));
    type(studio, 'theme-text', '#555');
    await until(() => textOf(studio, 'theme-text-said').trim() === '');
  });

  it('says what is wrong with an address, and what to do', async () => {
    const studio = await open();
    const said = async (address: string, words: string) => {
      type(studio, 'feed', address);
      await until(() => textOf(studio, 'feed-said').includes(words));
      expect(studio.getElementById('feed')!.getAttribute('aria-invalid')).to.equal('true');
    };
    await said('http://example.org/meeting.json', 'Browsers refuse http://');
    await said(`${location.origin}/dist/studio/index.html`, 'not JSON');
    await said(await fake([{ status: 404 }], FOREIGN), 'HTTP 404');
    await said(`${FOREIGN}/feeds/none.json`, 'Access-Control-Allow-Origin');
    const other = await fake([{ body: '{"a":1}' }], FOREIGN);
    await said(other, 'no meeting');
    expect(studio.querySelector('.obstacles')!.textContent).to.include('on this computer');
  });

  for (const lang of ENGINE === 'chromium' ? ['en', 'es'] : []) {
    it(`has no accessibility violation in ${lang}, with everything open`, async () => {
      const studio = await open(lang);
      for (const widget of ['notice', 'speakers', 'registration']) pick(studio, 'widget', widget).click();
      type(studio, 'feed', 'http://example.org/');
      unfold(studio);
      expect(await violationsIn(studio)).to.deep.equal([]);
      for (const platform of ['wordpress', 'drupal', 'liferay', 'joomla']) {
        pick(studio, 'platform', platform).click();
        unfold(studio);
        expect(await violationsWithin(studio.querySelector('.guide')!.parentElement!), platform).to.deep.equal([]);
      }
    }).timeout(120_000);
  }

  it('fits 320 pixels', async () => {
    for (const lang of ['en', 'es']) {
      const studio = await open(lang, 320);
      unfold(studio);
      expect(studio.documentElement.scrollWidth).to.be.at.most(studio.documentElement.clientWidth);
    }
  });

  it('keeps what is being typed while the rest is drawn anew', async () => {
    const studio = await open();
    studio.defaultView!.focus();
    const address = studio.querySelector<HTMLInputElement>('#fallback')!;
    address.value = 'https://town.example';
    studio.defaultView!.dispatchEvent(new HashChangeEvent('hashchange'));
    address.dispatchEvent(new Event('change'));
    const font = studio.querySelector<HTMLInputElement>('#theme-font')!;
    font.focus();
    await sendKeys({ type: 'Open Sans' });
    expect(font.value).to.equal('Open Sans');
    await until(() => /Open Sans/.test(textOf(studio, 'copy-html-paste')));
    expect(textOf(studio, 'copy-html-paste')).to.include('https://town.example');
  });

  it('is walked by keyboard from the first choice to the copy', async () => {
    const studio = await open();
    studio.defaultView!.focus();
    studio.querySelector<HTMLElement>('input[name="widget"]')!.focus();
    const active = () => studio.activeElement as HTMLInputElement;
    await sendKeys({ type: ' ' });
    expect(active().checked).to.equal(true);
    expect(textOf(studio, 'copy-html-paste')).to.include('<meeting-notice');
    const met: string[] = [];
    while (!active().matches('.guide pre')) {
      const before = active();
      await sendKeys({ press: 'Tab' });
      if (active() === before) throw new Error(`Tab stays on ${before.outerHTML}`);
      // What is inside of the preview has its own order.
      if (active().localName === 'iframe') studio.querySelector<HTMLElement>('input[name="platform"]:checked')!.focus();
      met.push(active().id || active().name || active().localName);
      if (active().name === 'kind') {
        await sendKeys({ press: 'ArrowDown' });
        expect(active().value).to.equal('importMap');
      }
    }
    expect(met).to.include.members(['feed', 'lang', 'zone', 'theme-accent', 'width-embed', 'platform', 'kind', 'base']);
    await until(() => textOf(studio, 'copy-html-paste').includes('importmap'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => studio.querySelector('.guide .copied')!.textContent !== '');
  });

  // What the script alone decides, and no engine does in a way of its own.
  if (ENGINE === 'chromium') {
    it('pins nothing that is not at the address of the scripts, but says whose hashes it shows', async () => {
      const studio = await open();
      type(studio, 'base', `${FOREIGN}/feeds`);
      await until(() => textOf(studio, 'base-said').includes('No manifest.json could be read there'));
    });

    it('asks no other server, in either language, before it is told a feed', async () => {
      for (const lang of ['en', 'es']) {
        const studio = await open(lang);
        const agenda = await until(() => preview(studio).querySelector('meeting-agenda'));
        await until(() => parts(agenda, 'slot').length > 0);
        const asked = [studio, preview(studio)].flatMap((page) =>
          page.defaultView!.performance.getEntriesByType('resource').map(({ name }) => name),
        );
        expect(asked.length).to.be.greaterThan(4);
        expect(asked.filter((name) => !name.startsWith(location.origin) && !name.startsWith('blob:'))).to.deep.equal(
          [],
        );
      }
    });

    it('speaks Spanish at the press of a button, and keeps what was entered', async () => {
      const studio = await open();
      type(studio, 'fallback', 'https://example.org/programme');
      studio.querySelector<HTMLButtonElement>('button[lang="es"]')!.click();
      expect(studio.documentElement.lang).to.equal('es');
      expect(studio.title).to.match(/^Estudio/);
      expect(textOf(studio, 'copy-html-paste')).to.match(/programme">El programa en la página de la reunión</);
    });

    it('names what can be chosen by its name, and tells about it once', async () => {
      const studio = await open();
      const choices = [...studio.querySelectorAll('.card input')];
      const said = (input: Element, attribute: string) =>
        read(studio.getElementById(input.getAttribute(attribute) ?? ''));
      expect(choices.slice(0, 2).map((input) => said(input, 'aria-labelledby'))).to.deep.equal(['Notice', 'Agenda']);
      for (const input of choices) {
        const [name, about] = [said(input, 'aria-labelledby'), said(input, 'aria-describedby')];
        expect(`${name}${about}`).to.equal(read(input.parentElement));
      }
    });
  }
});
