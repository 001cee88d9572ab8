import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Session } from '../../src/feed/schema.js';
import '../../src/register.js';
import { clearPage, fake, parts, read, show, until } from '../support/page.js';
import {
  button,
  inside,
  instead,
  newId,
  openPanel,
  press,
  programme,
  showFeed,
  star,
  status,
  titles,
} from './agendas.js';

describe('the tools of an agenda', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are not there for a programme of one session', async () => {
    const feed = programme();
    const agenda = await showFeed({ ...feed, sessions: feed.sessions!.slice(0, 1) });
    expect(parts(agenda, 'tools')).to.deep.equal([]);
  });

  it('find what is written with accents, give the field the focus and tell the count', async () => {
    const agenda = await showFeed(programme());
    await openPanel(agenda, 'Search and filter');
    await until(() => agenda.shadowRoot!.activeElement?.id === 'words');
    await sendKeys({ type: 'nunez' });
    await until(() => titles(agenda).join() === 'Energy');
    expect(status(agenda)).to.equal('Sessions shown: 1');
    expect((agenda.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('nunez');
  });

  it('offer filters with two values or more, say what is set and take it back', async () => {
    const agenda = await showFeed(programme());
    const panel = await openPanel(agenda, 'Search and filter');
    expect([...panel.querySelectorAll('label')].map(read)).to.deep.equal(['Search', 'Room', 'Kind of session']);
    const room = inside<HTMLSelectElement>(agenda, '#room')!;
    room.value = 'a';
    room.dispatchEvent(new Event('change'));
    await until(() => titles(agenda).length === 2);
    expect(parts(agenda, 'chip').map(read)).to.deep.equal(['Remove filter: Room A ×']);
    await press(button(agenda, 'Clear all'));
    await until(() => titles(agenda).length === 4);
    expect(parts(agenda, 'chip')).to.deep.equal([]);
    expect(agenda.shadowRoot!.activeElement).to.equal(panel);
  });

  it('take a filter back by its chip, and leave the focus in the panel', async () => {
    const agenda = await showFeed(programme());
    const panel = await openPanel(agenda, 'Search and filter');
    await sendKeys({ type: 'wa' });
    const chip = await until(() => parts(agenda, 'chip')[0]);
    expect(read(chip)).to.equal('Remove filter: wa ×');
    await press(chip);
    await until(() => titles(agenda).length === 4);
    expect(agenda.shadowRoot!.activeElement).to.equal(panel);
    expect(inside<HTMLInputElement>(agenda, '#words')!.value).to.equal('');
  });

  it('show rooms and times as a table, and the list again', async () => {
    const agenda = await showFeed(programme());
    await press(button(agenda, 'Show as a grid'));
    const table = await until(() => inside<HTMLTableElement>(agenda, 'table'));
    expect([...table.tHead!.rows[0]!.cells].map(read)).to.deep.equal(['Time', 'Room A', 'Room B']);
    const cells = [...table.querySelectorAll('td')].filter((cell) => read(cell) !== '');
    expect(cells.map(({ rowSpan, colSpan }) => [rowSpan, colSpan])).to.deep.equal([
      [1, 2],
      [1, 1],
      [2, 1],
      [1, 1],
    ]);
    expect(table.querySelectorAll('tbody th[scope="row"]').length).to.equal(3);
    await press(button(agenda, 'Show as a list'));
    await until(() => parts(agenda, 'slot').length === 4);
  });

  it('start with the table where the page asks for it', async () => {
    const agenda = await showFeed(programme(), { view: 'grid' });
    await until(() => inside(agenda, 'table'));
    const scroller = inside<HTMLElement>(agenda, '[part="grid"]')!;
    expect(scroller.tabIndex).to.equal(0);
    expect(scroller.getAttribute('aria-label')).to.contain('Rooms and times');
  });

  it('keep the visitor’s programme under one key, after a press of the star alone', async () => {
    const feed = programme();
    const agenda = await showFeed(feed);
    expect(localStorage.length).to.equal(0);
    const water = star(agenda, 'water');
    expect(read(water)).to.equal('In my programme: Water');
    expect(water.getAttribute('aria-pressed')).to.equal('false');
    await press(water);
    await until(() => water.getAttribute('aria-pressed') === 'true');
    expect(Object.fromEntries(Object.entries(localStorage))).to.deep.equal({
      [`meeting-widgets:${feed.meeting.id}`]: '["water"]',
    });
    expect(agenda.shadowRoot!.activeElement).to.equal(water);
    await press(water);
    await until(() => water.getAttribute('aria-pressed') === 'false');
    expect(localStorage.length).to.equal(0);
  });

  it('show only the chosen sessions, and say which of them overlap', async () => {
    const agenda = await showFeed(programme());
    await press(star(agenda, 'water'));
    await until(() => star(agenda, 'water').getAttribute('aria-pressed') === 'true');
    await press(star(agenda, 'energy'));
    await until(() => status(agenda) === 'Overlaps with: Water');
    await until(() => parts(agenda, 'mark').map(read).join() === 'Overlaps in my programme,Overlaps in my programme');
    const panel = await openPanel(agenda, 'My programme (2)');
    expect(read(panel)).to.contain('Water and Energy');
    await press(button(agenda, 'Show only my programme'));
    await until(() => titles(agenda).join() === 'Water,Energy');
  });

  it('hand the choice over by an address and a code, which another visitor takes on', async () => {
    const feed = programme();
    const agenda = await showFeed(feed);
    await press(star(agenda, 'waste'));
    await until(() => star(agenda, 'waste').getAttribute('aria-pressed') === 'true');
    const panel = await openPanel(agenda, 'My programme');
    const address = panel.querySelector('input')!.value;
    expect(address).to.match(new RegExp(`#meeting:${feed.meeting.id}\\?waste$`));
    const code = await until(() => panel.querySelector('svg[role="img"]'));
    expect(code.getAttribute('aria-label')).to.equal('QR code of the link');
    await press(button(agenda, 'Empty my programme'));
    await until(() => star(agenda, 'waste').getAttribute('aria-pressed') === 'false');
    location.hash = new URL(address).hash;
    await press(await until(() => agenda.shadowRoot!.querySelector<HTMLButtonElement>('[part="panel"] button')));
    await until(() => star(agenda, 'waste').getAttribute('aria-pressed') === 'true');
  });

  it('open, show and focus the session that the address of the page names, back and forward', async () => {
    const feed = programme();
    const agenda = await showFeed(feed);
    const focused = () => read(agenda.shadowRoot!.activeElement);
    location.hash = `meeting:${feed.meeting.id}/waste`;
    await until(() => focused() === 'Waste');
    expect(inside<HTMLDetailsElement>(agenda, '[data-session="waste"] details')!.open).to.equal(true);
    location.hash = `meeting:${feed.meeting.id}/water`;
    await until(() => focused() === 'Water');
    history.back();
    await until(() => focused() === 'Waste');
  });

  it('leave other uses of the address alone, those of another meeting too', async () => {
    const agenda = await showFeed(programme());
    location.hash = 'contact';
    location.hash = 'meeting:another/water';
    location.hash = '!/route';
    await agenda.updateComplete;
    expect(agenda.shadowRoot!.activeElement).to.equal(null);
  });

  it('copy the address of a session, and select it where the clipboard is refused', async () => {
    const feed = programme();
    const agenda = await showFeed(feed);
    inside<HTMLElement>(agenda, '[data-session="water"] summary')!.click();
    const copy = await until(() =>
      inside<HTMLButtonElement>(agenda, '[data-session="water"] .session-actions .share button'),
    );
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>) => ({ writeText }) as unknown as Clipboard;
    await instead(
      navigator,
      'clipboard',
      clipboard((text) => Promise.resolve(void copied.push(text))),
      async () => {
        await press(copy);
        await until(() => status(agenda) === 'Link copied');
      },
    );
    expect(copied[0]).to.match(new RegExp(`#meeting:${feed.meeting.id}/water$`));
    await instead(
      navigator,
      'clipboard',
      clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError'))),
      async () => {
        await press(copy);
        await until(() => /is selected/.test(status(agenda)));
      },
    );
    expect(agenda.shadowRoot!.activeElement?.tagName).to.equal('INPUT');
  });

  it('save calendar files of one session and of all, named after them', async () => {
    const agenda = await showFeed(programme());
    const saved: { name: string; text: Promise<string> }[] = [];
    await instead(
      HTMLAnchorElement.prototype,
      'click',
      function (this: HTMLAnchorElement) {
        saved.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
      },
      async () => {
        await openPanel(agenda, 'Calendar');
        await press(button(agenda, 'All sessions'));
        await until(() => saved.length === 1);
        inside<HTMLElement>(agenda, '[data-session="water"] summary')!.click();
        await press(await until(() => inside<HTMLButtonElement>(agenda, '.session-actions .actions button')));
        await until(() => saved.length === 2);
      },
    );
    expect(saved.map(({ name }) => name)).to.deep.equal(['Sample-meeting.ics', 'Water.ics']);
    const [all, one] = await Promise.all(saved.map(({ text }) => text));
    expect(all!.match(/BEGIN:VEVENT/g)!.length).to.equal(4);
    expect(one!.match(/BEGIN:VEVENT/g)!.length).to.equal(1);
    expect(one).to.contain('DTSTART;TZID=Europe/Madrid:20300506T100000');
  });

  it('mark what another version changed, and tell how much', async () => {
    const before = programme();
    const [opening, water, ...others] = before.sessions as Session[];
    const after = {
      ...before,
      sequence: 2,
      sessions: [
        opening,
        { ...water!, startDate: '2030-05-06T12:00', endDate: '2030-05-06T13:00' },
        ...others,
        { id: 'late', name: 'Late', startDate: '2030-05-06T18:00' },
      ],
    };
    const url = await fake([before, after].map((feed) => ({ body: JSON.stringify(feed) })));
    const agenda = await show(`<meeting-agenda lang="en" src="${url}" refresh="1"></meeting-agenda>`);
    await until(() => parts(agenda, 'mark').map(read).join() === 'New time or room,New');
    expect(status(agenda)).to.equal('The programme has changed. Sessions marked: 2');
  });

  it('show what the organisers announced, the newest first', async () => {
    const agenda = await showFeed(
      programme({
        updates: [
          { datePublished: '2030-04-01', name: 'Published' },
          { datePublished: '2030-04-20', name: 'New room', text: 'Energy is in Room B.' },
        ],
      }),
    );
    const panel = await openPanel(agenda, 'Updates');
    expect([...panel.querySelectorAll('li')].map(read)).to.deep.equal([
      '20 April 2030 New room Energy is in Room B.',
      '1 April 2030 Published',
    ]);
  });

  it('mark what takes place and what is next, and go there', async () => {
    const minute = 60_000;
    const time = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString();
    const agenda = await showFeed(
      programme({
        sessions: [
          { id: 'past', name: 'Past', startDate: time(-120), endDate: time(-60) },
          { id: 'running', name: 'Running', startDate: time(-10), endDate: time(50) },
          { id: 'coming', name: 'Coming', startDate: time(60), endDate: time(120) },
        ],
      }),
    );
    await until(() => parts(agenda, 'mark').map(read).join() === 'Now,Next');
    await press(
      await until(() => [...agenda.shadowRoot!.querySelectorAll('button')].find((one) => read(one) === 'Jump to now')),
    );
    await until(() => read(agenda.shadowRoot!.activeElement) === 'Running');
  });

  it('fold days that are over, with recordings and documents before them, but for what is looked for', async () => {
    const agenda = await showFeed(
      programme({
        meeting: { id: newId(), name: 'Past meeting', startDate: '2020-05-06', timeZone: 'Europe/Madrid' },
        documents: [
          { id: 'report', name: 'Report', url: 'https://itu.int/report.pdf', type: 'report' },
          { id: 'minutes', name: 'Minutes', url: 'https://itu.int/minutes.pdf' },
        ],
        sessions: [
          {
            id: 'one',
            name: 'One',
            startDate: '2020-05-06T10:00',
            endDate: '2020-05-06T11:00',
            documents: ['report'],
            url: 'https://itu.int/one',
          },
          { id: 'two', name: 'Two', startDate: '2020-05-07T10:00', endDate: '2020-05-07T11:00' },
        ],
      }),
    );
    expect(parts(agenda, 'day-heading').map(read)).to.deep.equal([
      'Recordings and documents',
      'Wednesday, 6 May 2020',
      'Thursday, 7 May 2020',
    ]);
    const open = () => [...agenda.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.past')].map((day) => day.open);
    expect(open()).to.deep.equal([false, false]);
    const [materials] = parts(agenda, 'day');
    expect([...materials!.querySelectorAll('.name, a')].map(read)).to.deep.equal(['Minutes', 'One', 'Report']);

    await openPanel(agenda, 'Search and filter');
    await sendKeys({ type: 'o' });
    await until(() => parts(agenda, 'day').length === 2);
    expect(open()).to.deep.equal([true, true]);
    await press(button(agenda, 'Clear all'));
    await until(() => open().join() === 'false,false');
  });

  it('print the list, whatever is on screen', async () => {
    const agenda = await showFeed(programme(), { view: 'grid' });
    await until(() => inside(agenda, 'table'));
    dispatchEvent(new Event('beforeprint'));
    expect(parts(agenda, 'slot').length).to.equal(4);
    dispatchEvent(new Event('afterprint'));
    expect(parts(agenda, 'slot').length).to.equal(0);
  });
});
