import { expect } from 'chai';
import '../../src/register.js';
import type { MeetingInvalidEvent } from '../../src/registration/events.js';
import { ENGINE } from '../support/engine.js';
import { clearPage, fake, next, parts, release, until } from '../support/page.js';
import { WIDGETS } from '../support/stories.js';

const FEED = {
  defaultLanguage: 'en',
  languages: ['en', 'es'],
  meeting: { id: 'm', name: { en: 'Sample', es: 'Muestra' }, startDate: '2094-05-06', timeZone: 'UTC' },
  people: [{ id: 'p', name: 'Ana Example' }],
  sessions: [{ id: 's', name: 'Opening', startDate: '2094-05-06T09:00', people: [{ person: 'p', role: 'speaker' }] }],
  registration: {
    status: 'open',
    privacy: Object.fromEntries(
      ['controller', 'purpose', 'legalBasis', 'recipients', 'transfers', 'rights'].map((row) => [row, 'Sample']),
    ),
    fields: [
      { id: 'name', type: 'text', name: 'Name', required: true },
      { id: 'email', type: 'email', name: 'E-mail', required: true },
    ],
  },
};

// Of nothing here engines have a say.
if (ENGINE === 'chromium')
  describe('widgets on the page of somebody else', () => {
    afterEach(clearPage);

    /** All of them, their feed on its way. */
    async function place() {
      const src = await fake([{ held: true, body: JSON.stringify(FEED) }]);
      document.body.innerHTML = WIDGETS.split(',')
        .map((tag) => `<${tag} lang="en" src="${src}" endpoint="${location.origin}/fake/none"></${tag}>`)
        .join('');
      const widgets = [...document.querySelectorAll(WIDGETS)];
      await until(() => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('section')));
      const load = async () => {
        const loaded = Promise.all(widgets.map((widget) => next(widget, 'meeting-load')));
        await release(src);
        await loaded;
        await until(() => widgets.every((widget) => parts(widget, 'heading').length > 0));
      };
      return { widgets, load, form: widgets.find(({ localName }) => localName === 'meeting-registration')! };
    }

    it('speak up in one place each, which is there before there is anything to say, and take no focus', async () => {
      const { widgets, load } = await place();
      const places = () =>
        widgets.map(({ shadowRoot }) => [
          ...shadowRoot!.querySelectorAll('[role="status"], [role="alert"], [aria-live]'),
        ]);
      const first = places();
      expect(first.map(({ length }) => length)).to.deep.equal([1, 1, 1, 1]);
      await load();
      expect(places().flat()).to.deep.equal(first.flat());
      expect(document.activeElement).to.equal(document.body);
    });

    it('leave its title and language alone, and tell it how many mistakes there are', async () => {
      const before = [document.title, document.documentElement.outerHTML.slice(0, 200), location.href, history.length];
      const heads: MutationRecord[] = [];
      const watch = new MutationObserver((records) => heads.push(...records));
      watch.observe(document.documentElement, { attributes: true });
      watch.observe(document.head, { childList: true, subtree: true, characterData: true });
      const { widgets, load, form } = await place();
      await load();
      for (const widget of widgets) widget.setAttribute('lang', 'es');
      await until(() => parts(form, 'heading')[0]!.textContent?.includes('Inscripción'));
      const told = next<MeetingInvalidEvent>(document, 'meeting-invalid');
      parts(form, 'submit')[0]!.click();
      expect((await told).count).to.equal(2);
      await until(() => parts(form, 'summary').length > 0);
      watch.disconnect();
      expect(heads).to.deep.equal([]);
      const after = [document.title, document.documentElement.outerHTML.slice(0, 200), location.href, history.length];
      expect(after).to.deep.equal(before);
    });
  });
