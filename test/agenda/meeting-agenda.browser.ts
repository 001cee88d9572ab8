import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MeetingAgenda } from '../../src/agenda/meeting-agenda.js';
import type { FeedInput } from '../../src/feed/schema.js';
import '../../src/register.js';
import { clearPage, fake, parts, read, show, showMeeting, until } from '../support/page.js';

const REAL = 'src="/feeds/u4ssc-8.json"';

const day = (sessions: FeedInput['sessions'], more: Partial<FeedInput> = {}): FeedInput => ({
  $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
  formatVersion: '1.0',
  dateModified: '2030-05-01T00:00:00Z',
  defaultLanguage: 'en',
  languages: ['en'],
  meeting: { id: 'm', name: 'Sample meeting', startDate: '2030-05-06', timeZone: 'Europe/Madrid' },
  sessions,
  ...more,
});

const showFeed = (feed: FeedInput, attributes?: Record<string, string>): Promise<MeetingAgenda> =>
  showMeeting('meeting-agenda', feed, attributes);

const titles = (agenda: Element) => parts(agenda, 'session-title').map(read);

describe('meeting-agenda', () => {
  afterEach(clearPage);

  it('shows the real meeting: days, times, rooms and people with their roles', async () => {
    const agenda = await show(`<meeting-agenda lang="en" ${REAL}></meeting-agenda>`);
    expect(parts(agenda, 'day-heading').map(read)).to.deep.equal(['Thursday, 19 September 2024']);
    const [opening, first, lunch] = parts(agenda, 'slot').map(read);
    expect(opening).to.contain('until 13:10').and.to.contain('Seizo Onoe');
    expect(first).to.contain('13:10–14:00').and.to.contain('Moderator').and.to.contain('Room Berlin');
    expect(lunch).to.contain('14:00–15:00');
    expect(read(agenda)).to.contain('Time zone: Central European Summer Time (GMT+2)');
    expect(
      parts(agenda, 'slot')
        .slice(-2)
        .map(read)
        .every((words) => words.includes('Time to be announced')),
    ).to.equal(true);
  });

  it('is swapped for another meeting by its address alone', async () => {
    const agenda = await show(`<meeting-agenda lang="es" ${REAL}></meeting-agenda>`);
    agenda.setAttribute('src', '/feeds/u4ssc-1.json');
    await until(() => parts(agenda, 'day').length === 2);
    expect(parts(agenda, 'slot').length).to.equal(14);
    expect(parts(agenda, 'slot').map(read).at(-1)).to.contain('14:00');
    expect(read(agenda)).not.to.contain('Berlín');
  });

  it('is a region named by its heading, at the level the page asks for', async () => {
    const agenda = await show(`<meeting-agenda lang="en" heading-level="3" ${REAL}></meeting-agenda>`);
    const root = agenda.shadowRoot!;
    const region = root.querySelector('section[aria-labelledby]')!;
    expect(root.getElementById(region.getAttribute('aria-labelledby')!)!.localName).to.equal('h3');
    expect(parts(agenda, 'day-heading')[0]!.localName).to.equal('h4');
    expect(parts(agenda, 'session-title')[0]!.localName).to.equal('h5');
  });

  it('draws breaks quietly: no heading of their own', async () => {
    const agenda = await showFeed(
      day([{ id: 'b', type: 'break', name: 'Coffee', startDate: '2030-05-06T10:00', endDate: '2030-05-06T10:30' }]),
    );
    expect(parts(agenda, 'session-title')[0]!.localName).to.equal('p');
  });

  it('puts parallel sessions beside each other under one time', async () => {
    const time = { startDate: '2030-05-06T10:00', endDate: '2030-05-06T11:00' };
    const agenda = await showFeed(
      day([
        { id: 'a', name: 'One', ...time },
        { id: 'b', name: 'Two', ...time },
        { id: 'c', name: 'Later', startDate: '2030-05-06T11:00' },
      ]),
    );
    expect(parts(agenda, 'slot').map((slot) => slot.querySelectorAll('h4').length)).to.deep.equal([2, 1]);
    const places = () =>
      parts(agenda, 'session')
        .slice(0, 2)
        .map((session) => session.getBoundingClientRect());
    agenda.style.inlineSize = '70rem';
    await until(() => places()[0]!.top === places()[1]!.top);
    expect(places()[1]!.left).to.be.above(places()[0]!.right);
    agenda.style.inlineSize = '50rem';
    await until(() => places()[1]!.top > places()[0]!.bottom);
  });

  it('strikes a cancelled session, with the reason, and keeps it in its place', async () => {
    const agenda = await showFeed(
      day([
        { id: 'a', name: 'Gone', startDate: '2030-05-06T10:00', eventStatus: 'EventCancelled', statusReason: 'Storm' },
        { id: 'b', name: 'Stays', startDate: '2030-05-06T11:00' },
      ]),
    );
    const [gone] = parts(agenda, 'slot');
    expect(gone!.querySelector('s')!.textContent).to.equal('Gone');
    expect(read(gone)).to.contain('Cancelled').and.to.contain('Storm');
    expect(titles(agenda)).to.deep.equal(['Gone', 'Stays']);
  });

  it('says where and when a moved session was before', async () => {
    const agenda = await showFeed(
      day(
        [
          {
            id: 'a',
            name: 'Moved',
            startDate: '2030-05-06T10:00',
            rooms: ['new'],
            previousRoom: 'old',
            previousStartDate: '2030-05-06T09:00',
          },
        ],
        {
          rooms: [
            { id: 'new', name: 'New hall' },
            { id: 'old', name: 'Old hall' },
          ],
        },
      ),
    );
    expect(read(agenda)).to.contain('Changed').and.to.contain('New hall');
    expect(read(agenda)).to.match(/Previously: 0?9:00, Old hall/);
  });

  it('opens and closes an abstract by keyboard', async () => {
    const agenda = await showFeed(
      day([{ id: 'a', name: 'Talk', abstract: 'Long words', startDate: '2030-05-06T10:00' }]),
    );
    const details = agenda.shadowRoot!.querySelector('details')!;
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => details.open);
    await sendKeys({ press: 'Enter' });
    await until(() => !details.open);
  });

  it('shows markdown as elements and tags as the characters they are made of', async () => {
    const agenda = await showFeed(
      day(
        [
          {
            id: 'a',
            name: '<b>Talk</b>',
            abstract: 'A **bold** <img src=x onerror=alert(1)>\n\n- one\n- two',
            startDate: '2030-05-06T10:00',
          },
        ],
        {
          textFormat: 'markdown',
        },
      ),
    );
    const rich = agenda.shadowRoot!.querySelector('.rich')!;
    expect(rich.querySelector('strong')!.textContent).to.equal('bold');
    expect(rich.querySelectorAll('li').length).to.equal(2);
    expect(agenda.shadowRoot!.querySelector('img, .rich b')).to.equal(null);
    expect(titles(agenda)).to.deep.equal(['<b>Talk</b>']);
  });

  it('names the host of a link once: words that only seem to be an address do not count', async () => {
    const agenda = await showFeed(
      day(
        [
          {
            id: 'a',
            name: 'Talk',
            abstract:
              'https://data.example.org/buses [https://bank.example](https://data.example.org/) [data.example.org.bank.example](https://data.example.org/)',
            startDate: '2030-05-06T10:00',
          },
        ],
        { textFormat: 'markdown' },
      ),
    );
    expect(read(agenda.shadowRoot!.querySelector('.rich'))).to.equal(
      'https://data.example.org/buses https://bank.example (data.example.org) ' +
        'data.example.org.bank.example (data.example.org)',
    );
  });

  it('offers documents, recordings and links, names foreign hosts, and drops unsafe addresses', async () => {
    const agenda = await showFeed(
      day(
        [
          {
            id: 'a',
            name: 'Talk',
            startDate: '2030-05-06T10:00',
            documents: ['d'],
            recording: { url: 'https://video.example/1' },
            links: [{ url: 'javascript:alert(1)', name: 'Trap' }],
          },
        ],
        {
          documents: [
            {
              id: 'd',
              name: 'Paper',
              type: 'slides',
              url: 'https://docs.example/p.pdf',
              encodingFormat: 'application/pdf',
            },
          ],
        },
      ),
    );
    const links = [...agenda.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.have.members(['https://docs.example/p.pdf', 'https://video.example/1']);
    expect(parts(agenda, 'links').map(read).join()).to.contain('(docs.example)').and.to.contain('Slides, PDF');
    expect(read(agenda)).not.to.contain('Trap');
  });

  it('switches to the visitor’s zone and back, and tells a screen reader', async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const other = zone === 'Asia/Kolkata' ? 'America/St_Johns' : 'Asia/Kolkata';
    const agenda = await showFeed(
      day([{ id: 'a', name: 'Talk', startDate: '2030-05-06T10:00' }], {
        meeting: { id: 'm', name: 'Sample', startDate: '2030-05-06', timeZone: other },
      }),
    );
    const before = parts(agenda, 'time').map(read);
    expect(before).to.deep.equal(['from 10:00']);
    const button = agenda.shadowRoot!.querySelector<HTMLButtonElement>('[part="zone"] button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => read(parts(agenda, 'time')[0]) !== 'from 10:00');
    const status = agenda.shadowRoot!.querySelector('[role="status"]')!;
    expect(read(status)).to.equal(read(agenda.shadowRoot!.querySelector('[part="zone"] p')));
    expect(agenda.shadowRoot!.activeElement).to.equal(button);
    await sendKeys({ press: 'Enter' });
    await until(() => read(parts(agenda, 'time')[0]) === 'from 10:00');
  });

  it('shows another zone when the attribute changes, and the meeting’s for a name that is none', async () => {
    const agenda = await show(`<meeting-agenda lang="en" ${REAL} time-zone="Asia/Kolkata"></meeting-agenda>`);
    expect(read(parts(agenda, 'slot')[1])).to.contain('16:40–17:30');
    agenda.setAttribute('time-zone', 'Mars/Base');
    await until(() => read(parts(agenda, 'slot')[1]).includes('13:10–14:00'));
  });

  it('shows only the days, rooms and tracks the page asks for', async () => {
    const agenda = await show('<meeting-agenda lang="en" day="2016-07-22" src="/feeds/u4ssc-1.json"></meeting-agenda>');
    expect(parts(agenda, 'day').length).to.equal(1);
    agenda.setAttribute('day', '1999-01-01');
    await until(() => parts(agenda, 'empty').length === 1);
  });

  it('keeps an abstract open and the focus where it is when another version arrives', async () => {
    const session = (id: string, hour: number) => ({
      id,
      name: id,
      abstract: `About ${id}`,
      startDate: `2030-05-06T${hour}:00`,
    });
    const versions = [day([session('b', 11)]), day([session('a', 10), session('b', 11)], { sequence: 2 })];
    const url = await fake(versions.map((feed) => ({ body: JSON.stringify(feed) })));
    const agenda = await show(`<meeting-agenda lang="en" src="${url}" refresh="1"></meeting-agenda>`);
    const summary = agenda.shadowRoot!.querySelector('summary')!;
    summary.click();
    summary.focus();
    await until(() => parts(agenda, 'slot').length === 2);
    expect(agenda.shadowRoot!.activeElement).to.equal(summary);
    expect([...agenda.shadowRoot!.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([false, true]);
    expect(read(summary)).to.contain(': b');
  });
});
