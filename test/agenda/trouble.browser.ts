import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { feedStore } from '../../src/feed/store.js';
import type { FeedInput, Session } from '../../src/feed/schema.js';
import '../../src/register.js';
import { clearPage, fake, next, parts, read, release, show, until } from '../support/page.js';
import { button, inside, instead, openPanel, press, programme, showFeed, star, status, titles } from './agendas.js';

const isChosen = (agenda: Element, session: string) => star(agenda, session).getAttribute('aria-pressed') === 'true';

const refuse = () => {
  throw new DOMException('no', 'SecurityError');
};

/** Puts something else in the place of what a property of an object gives. */
async function giving(object: object, key: string, get: () => unknown, run: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { configurable: true, get });
  try {
    await run();
  } finally {
    if (own) Object.defineProperty(object, key, own);
    else Reflect.deleteProperty(object, key);
  }
}

/** Everything a screen reader is told from now on. */
function listen(agenda: Element): string[] {
  const told: string[] = [];
  new MutationObserver(() => {
    const words = status(agenda);
    if (words !== '' && words !== told.at(-1)) told.push(words);
  }).observe(inside(agenda, '[role="status"]')!, { childList: true, characterData: true, subtree: true });
  return told;
}

/** The same programme with Water an hour later and one session more in Room B. */
function later(before: FeedInput, sequence = 2): FeedInput {
  const [opening, water, ...others] = before.sessions as Session[];
  const sessions = [
    opening!,
    { ...water!, startDate: '2030-05-06T12:00', endDate: '2030-05-06T13:00' },
    ...others,
    { id: 'late', name: 'Late', rooms: ['b'], startDate: '2030-05-06T18:00' },
  ];
  return { ...before, sequence, sessions };
}

const versions = (...feeds: FeedInput[]) => fake(feeds.map((feed) => ({ body: JSON.stringify(feed) })));

async function filterByRoom(agenda: Element, room: string): Promise<void> {
  await openPanel(agenda, 'Search and filter');
  const select = inside<HTMLSelectElement>(agenda, '#room')!;
  select.value = room;
  select.dispatchEvent(new Event('change'));
}

describe('an agenda', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('in a browser that refuses storage', () => {
    it('works all the same and says that the choice lasts as long as the page', async () => {
      await giving(window, 'localStorage', refuse, async () => {
        const agenda = await showFeed(programme());
        await press(star(agenda, 'water'));
        await until(() => /does not keep your programme/.test(status(agenda)));
        expect(isChosen(agenda, 'water')).to.equal(true);
        expect(read(await openPanel(agenda, 'My programme (1)'))).to.contain('does not keep your programme');
        await press(button(agenda, 'Show only my programme'));
        await until(() => titles(agenda).join() === 'Water');
      });
    });

    it('keeps what it could not store when another tab stores something', async () => {
      const feed = programme();
      const agenda = await showFeed(feed);
      await instead(Storage.prototype, 'setItem', refuse, async () => {
        await press(star(agenda, 'water'));
        await until(() => isChosen(agenda, 'water'));
      });
      dispatchEvent(new StorageEvent('storage', { key: 'something of the page' }));
      dispatchEvent(new StorageEvent('storage', { key: `meeting-widgets:${feed.meeting.id}` }));
      await agenda.updateComplete;
      expect(isChosen(agenda, 'water')).to.equal(true);
    });

    it('passes over what something else has written under its key', async () => {
      for (const kept of ['{"no": "list"}', '[1, null]', 'nonsense']) {
        const feed = programme();
        localStorage.setItem(`meeting-widgets:${feed.meeting.id}`, kept);
        const agenda = await showFeed(feed);
        expect(read(button(agenda, 'My programme'))).to.equal('My programme');
      }
    });
  });

  it('takes over what was chosen on another tab', async () => {
    const feed = programme();
    const agenda = await showFeed(feed);
    localStorage.setItem(`meeting-widgets:${feed.meeting.id}`, '["energy"]');
    dispatchEvent(new StorageEvent('storage', { key: `meeting-widgets:${feed.meeting.id}` }));
    await until(() => isChosen(agenda, 'energy'));
  });

  it('counts of the choice what the feed still has', async () => {
    const feed = programme();
    localStorage.setItem(`meeting-widgets:${feed.meeting.id}`, '["water","gone"]');
    const agenda = await showFeed(feed);
    const panel = await openPanel(agenda, 'My programme (1)');
    expect(panel.querySelector('input')!.value).to.match(/\?water$/);
  });

  describe('where there is no clipboard', () => {
    it('selects the address to copy, and says so', async () => {
      const agenda = await showFeed(programme());
      inside<HTMLElement>(agenda, '[data-session="water"] summary')!.click();
      const field = await until(() => inside<HTMLInputElement>(agenda, '[data-session="water"] .share input'));
      await giving(
        navigator,
        'clipboard',
        () => undefined,
        async () => {
          await press(button(agenda, 'Copy link'));
          await until(() => /is selected/.test(status(agenda)));
        },
      );
      expect(agenda.shadowRoot!.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    });
  });

  describe('where a device shares', () => {
    const offer = async (share: unknown, run: (agenda: Element) => Promise<void>) =>
      giving(
        navigator,
        'share',
        () => share,
        async () => {
          const agenda = await showFeed(programme());
          inside<HTMLElement>(agenda, '[data-session="water"] summary')!.click();
          await until(() => inside(agenda, '[data-session="water"] .share'));
          await run(agenda);
        },
      );
    const words = (agenda: Element) => [...inside(agenda, '.share')!.querySelectorAll('button')].map(read);

    it('hands the address over, and a visitor who thinks better of it is told nothing', async () => {
      const shared: ShareData[] = [];
      const share = (data: ShareData) => {
        shared.push(data);
        return Promise.reject(new DOMException('', 'AbortError'));
      };
      await offer(share, async (agenda) => {
        expect(words(agenda)).to.deep.equal(['Copy link', 'Share']);
        await press(button(agenda, 'Share'));
        await until(() => shared.length === 1);
        expect(shared[0]!.url).to.equal(inside<HTMLInputElement>(agenda, '.share input')!.value);
        expect(status(agenda)).to.equal('');
      });
    });

    it('offers it nowhere else', async () => {
      await offer(undefined, (agenda) => Promise.resolve(expect(words(agenda)).to.deep.equal(['Copy link'])).then());
    });
  });

  describe('of a slow feed', () => {
    it('shows its fallback and says that it is loading, then everything, at the session of the address', async () => {
      const feed = programme();
      const url = await fake([{ body: JSON.stringify(feed), held: true }]);
      location.hash = `meeting:${feed.meeting.id}/waste`;
      const holder = document.createElement('div');
      document.body.append(holder);
      holder.innerHTML = `<meeting-agenda lang="en" src="${url}"><a href="/programme">The programme</a></meeting-agenda>`;
      const agenda = holder.firstElementChild!;
      await until(() => /loading/i.test(status(agenda)));
      expect(agenda.querySelector('a')!.getClientRects().length).to.equal(1);
      const loaded = next(agenda, 'meeting-load');
      await release(url);
      await loaded;
      expect(titles(agenda)).to.deep.equal(['Opening', 'Water', 'Energy', 'Waste']);
      expect(status(agenda)).to.equal('');
      await until(() => read(agenda.shadowRoot!.activeElement) === 'Waste');
    });

    it('loses nothing of what the visitor does while a newer version is on its way', async () => {
      const before = programme();
      const url = await fake([{ body: JSON.stringify(before) }, { body: JSON.stringify(later(before)), held: true }]);
      const agenda = await show(`<meeting-agenda lang="en" src="${url}" refresh="0"></meeting-agenda>`);
      const refreshed = feedStore(url).refresh();
      await press(star(agenda, 'energy'));
      await filterByRoom(agenda, 'b');
      await until(() => titles(agenda).join() === 'Energy');
      inside<HTMLElement>(agenda, '[data-session="energy"] summary')!.click();
      await press(inside<HTMLInputElement>(agenda, '#words')!);
      await sendKeys({ type: 'e' });
      await release(url);
      await refreshed;
      await until(() => titles(agenda).join() === 'Energy,Late');
      expect(isChosen(agenda, 'energy')).to.equal(true);
      expect(inside<HTMLDetailsElement>(agenda, '[data-session="energy"] details')!.open).to.equal(true);
      const field = agenda.shadowRoot!.activeElement as HTMLInputElement;
      expect([field.id, field.value]).to.deep.equal(['words', 'e']);
    });
  });

  describe('whose feed changes while a filter is set', () => {
    it('keeps the filter, counts anew and tells of the changes once', async () => {
      const before = programme();
      const after = later(before);
      const url = await versions(before, after, { ...after, sequence: 3, dateModified: '2030-05-03T00:00:00Z' });
      const agenda = await show(`<meeting-agenda lang="en" src="${url}" refresh="0"></meeting-agenda>`);
      await filterByRoom(agenda, 'b');
      await until(() => status(agenda) === 'Sessions shown: 1');
      const told = listen(agenda);
      await feedStore(url).refresh();
      await until(() => titles(agenda).join() === 'Energy,Late');
      await until(() => told.length > 0);
      expect(inside<HTMLSelectElement>(agenda, '#room')!.value).to.equal('b');
      expect(read(inside(agenda, '.set p'))).to.equal('Sessions shown: 2');
      expect(parts(agenda, 'mark').map(read)).to.deep.equal(['New']);
      const again = next(agenda, 'meeting-load');
      await feedStore(url).refresh();
      await again;
      await press(button(agenda, 'Clear all'));
      await until(() => parts(agenda, 'mark').map(read).join() === 'New time or room,New');
      expect(told).to.deep.equal([
        'Sessions shown: 2',
        'The programme has changed. Sessions marked: 2',
        'Sessions shown: 5',
      ]);
    });

    it('says that nothing is left when the filter leaves nothing of the new version', async () => {
      const before = programme();
      const url = await versions(before, {
        ...before,
        sequence: 2,
        sessions: before.sessions!.filter(({ rooms }) => !rooms?.includes('b')),
      });
      const agenda = await show(`<meeting-agenda lang="en" src="${url}" refresh="0"></meeting-agenda>`);
      await filterByRoom(agenda, 'b');
      await until(() => titles(agenda).join() === 'Energy');
      await feedStore(url).refresh();
      await until(() => parts(agenda, 'empty').length === 1);
      await press(button(agenda, 'Clear all'));
      await until(() => titles(agenda).length === 3);
    });

    it('tells another agenda that comes later what has changed in this visit', async () => {
      const before = programme();
      const url = await versions(before, later(before));
      const first = await show(`<meeting-agenda lang="en" src="${url}" refresh="0"></meeting-agenda>`);
      await feedStore(url).refresh();
      await until(() => parts(first, 'mark').length === 2);
      first.remove();
      const second = await show(`<meeting-agenda lang="en" src="${url}" refresh="0"></meeting-agenda>`);
      await until(() => parts(second, 'mark').map(read).join() === 'New time or room,New');
    });
  });

  describe('that the page moves', () => {
    it('keeps what is open, what is looked for and what is chosen, and goes on working', async () => {
      const feed = programme();
      const agenda = await showFeed(feed);
      inside<HTMLElement>(agenda, '[data-session="water"] summary')!.click();
      await until(() => inside(agenda, '[data-session="water"] .session-actions'));
      await openPanel(agenda, 'Search and filter');
      await sendKeys({ type: 'wa' });
      await until(() => titles(agenda).join() === 'Water,Waste');
      const other = document.createElement('main');
      document.body.append(other);
      other.append(agenda);
      await agenda.updateComplete;
      expect(titles(agenda)).to.deep.equal(['Water', 'Waste']);
      expect(inside<HTMLInputElement>(agenda, '#words')!.value).to.equal('wa');
      expect(inside<HTMLDetailsElement>(agenda, '[data-session="water"] details')!.open).to.equal(true);
      await press(star(agenda, 'water'));
      await until(() => isChosen(agenda, 'water'));
      location.hash = `meeting:${feed.meeting.id}/energy`;
      await until(() => read(agenda.shadowRoot!.activeElement) === 'Energy');
      expect(titles(agenda).length).to.equal(4);
    });

    it('stays a grid, and leaves nothing behind when it is taken away', async () => {
      const agenda = await showFeed(programme());
      await press(button(agenda, 'Show as a grid'));
      const table = await until(() => inside(agenda, 'table'));
      const other = document.createElement('main');
      document.body.append(other);
      other.append(agenda);
      await agenda.updateComplete;
      expect(inside(agenda, 'table')).to.equal(table);
      agenda.remove();
      dispatchEvent(new Event('beforeprint'));
      expect(inside(agenda, 'table')).to.equal(table);
    });
  });

  describe('beside others on a page', () => {
    it('opens its own session, though another meeting has one of the same id', async () => {
      const [one, two] = [programme(), programme()];
      const [first, second] = [await showFeed(one), await showFeed(two)];
      location.hash = `meeting:${two.meeting.id}/water`;
      await until(() => read(second.shadowRoot!.activeElement) === 'Water');
      expect(first.shadowRoot!.querySelectorAll('details[open]').length).to.equal(0);
    });

    it('leaves a session to the one that shows it, and keeps what is looked for', async () => {
      const feed = programme();
      const [first, second] = [await showFeed(feed, { room: 'a' }), await showFeed(feed, { room: 'b' })];
      await openPanel(second, 'Search and filter');
      await sendKeys({ type: 'energy' });
      await until(() => titles(second).join() === 'Energy');
      location.hash = `meeting:${feed.meeting.id}/waste`;
      await until(() => read(first.shadowRoot!.activeElement) === 'Waste');
      expect(inside<HTMLInputElement>(second, '#words')!.value).to.equal('energy');
    });

    it('shares the choice with another of the same meeting', async () => {
      const feed = programme();
      const [first, second] = [await showFeed(feed), await showFeed(feed, { lang: 'es' })];
      await press(star(first, 'water'));
      await until(() => isChosen(second, 'water'));
    });
  });
});
