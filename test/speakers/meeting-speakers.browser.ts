import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { FeedInput, Person } from '../../src/feed/schema.js';
import '../../src/register.js';
import type { MeetingSpeakers } from '../../src/speakers/meeting-speakers.js';
import { clearPage, fake, parts, read, show, showMeeting, slowDown, until } from '../support/page.js';

const REAL = 'src="/feeds/u4ssc-8.json"';

const meetingOf = (people: readonly Person[], more: Partial<FeedInput> = {}): FeedInput => ({
  $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
  formatVersion: '1.0',
  dateModified: '2030-05-01T00:00:00Z',
  defaultLanguage: 'en',
  languages: ['en'],
  meeting: { id: 'm', name: 'Sample meeting', startDate: '2030-05-06', timeZone: 'Europe/Madrid' },
  people: [...people],
  ...more,
});

const PEOPLE: Person[] = [
  { id: 'a', name: 'Sample Alpha', description: 'About **Alpha**' },
  { id: 'b', name: 'Sample Beta' },
  { id: 'c', name: 'Sample Gamma' },
];

const SESSIONS: FeedInput['sessions'] = [
  {
    id: 'opening',
    name: 'Opening',
    startDate: '2030-05-06T10:00',
    endDate: '2030-05-06T11:00',
    people: [{ person: 'a', role: 'chair' }, { person: 'b' }],
    url: 'https://meetings.example.org/opening',
  },
  { id: 'talk', name: 'Talk', startDate: '2030-05-06T11:00', people: [{ person: 'a' }] },
];

const showFeed = (feed: FeedInput, attributes: Record<string, string> = {}): Promise<MeetingSpeakers> =>
  showMeeting('meeting-speakers', feed, { lang: 'en', ...attributes });

const names = (widget: Element) => parts(widget, 'name').map(read);
const inside = <T extends Element>(widget: Element, selector: string) => widget.shadowRoot!.querySelector<T>(selector);
const more = (widget: Element, id: string) => inside<HTMLButtonElement>(widget, `[data-speaker="${id}"] .more`)!;

async function press(node: HTMLElement): Promise<void> {
  node.focus();
  await sendKeys({ press: 'Enter' });
}

async function open(widget: Element, id: string): Promise<HTMLElement> {
  await press(more(widget, id));
  return until(() => inside<HTMLElement>(widget, `[data-speaker="${id}"] [part~="details"]`));
}

describe('meeting-speakers', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows the people of the real meeting with their roles, in a region named by its heading', async () => {
    const widget = await show(`<meeting-speakers lang="en" heading-level="3" ${REAL}></meeting-speakers>`);
    expect(names(widget)[0]).to.equal('Patricia Carmona');
    expect(read(parts(widget, 'speaker').at(-1)))
      .to.contain('Seizo Onoe')
      .and.to.contain('Speaker');
    const region = inside(widget, 'section[aria-labelledby]')!;
    expect(widget.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!)!.localName).to.equal('h3');
    expect(parts(widget, 'name')[0]!.localName).to.equal('h4');
    expect(parts(widget, 'name')[0]!.querySelector('bdi')).not.to.equal(null);
  });

  it('says that nobody is on record for a meeting of the past, and that nobody is announced for one to come', async () => {
    const past = await show('<meeting-speakers lang="en" src="/feeds/u4ssc-1.json"></meeting-speakers>');
    expect(read(parts(past, 'empty')[0])).to.equal('No speakers are recorded for this meeting.');
    const coming = await showFeed(meetingOf([], { meeting: { id: 'm', name: 'Sample', startDate: '2090-05-06' } }));
    expect(read(parts(coming, 'empty')[0])).to.equal('The speakers have not been announced yet.');
  });

  it('opens and closes somebody by keyboard: the focus stays, and what opened comes next', async () => {
    const widget = await showFeed(
      meetingOf([{ ...PEOPLE[0]!, links: [{ url: 'https://people.example.org' }] }, ...PEOPLE.slice(1)], {
        sessions: SESSIONS,
        textFormat: 'markdown',
      }),
    );
    const details = await open(widget, 'a');
    const button = more(widget, 'a');
    expect(widget.shadowRoot!.activeElement).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(details.id).to.equal(button.getAttribute('aria-controls'));
    expect(read(details))
      .to.contain('About Alpha')
      .and.to.match(/10:00–11:00/)
      .and.to.contain('Chair');
    expect(details.querySelector('strong')!.textContent).to.equal('Alpha');
    await sendKeys({ press: 'Tab' });
    expect(details.contains(widget.shadowRoot!.activeElement)).to.equal(true);
    await press(button);
    await until(() => parts(widget, 'details').length === 0);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens below the row, so that the others of the row keep their places', async () => {
    const widget = await showFeed(meetingOf(PEOPLE, { sessions: SESSIONS }));
    widget.style.inlineSize = '900px';
    const places = () =>
      parts(widget, 'speaker').map((speaker) => {
        const { x, y } = speaker.getBoundingClientRect();
        return [Math.round(x), Math.round(y - widget.getBoundingClientRect().y)];
      });
    const before = places();
    expect(new Set(before.map(([, y]) => y)).size).to.equal(1);
    const details = await open(widget, 'a');
    expect(places()).to.deep.equal(before);
    expect(details.getBoundingClientRect().y).to.be.greaterThan(
      Math.max(...parts(widget, 'speaker').map((speaker) => speaker.getBoundingClientRect().bottom)),
    );
  });

  it('offers nothing to open where there is nothing more to tell', async () => {
    const widget = await showFeed(meetingOf(PEOPLE));
    expect(more(widget, 'a')).not.to.equal(null);
    expect(more(widget, 'b')).to.equal(null);
  });

  it('keeps somebody open, and the focus where it is, when another version arrives', async () => {
    const versions = [
      meetingOf(PEOPLE.slice(1), { sessions: SESSIONS }),
      meetingOf(PEOPLE, { sessions: SESSIONS, sequence: 2 }),
    ];
    const url = await fake(versions.map((feed) => ({ body: JSON.stringify(feed) })));
    const widget = await show(`<meeting-speakers lang="en" src="${url}" refresh="1"></meeting-speakers>`);
    await open(widget, 'b');
    const button = more(widget, 'b');
    await until(() => names(widget).length === 3);
    expect(widget.shadowRoot!.activeElement).to.equal(button);
    expect(read(inside(widget, '[data-speaker="b"] [part~="details"]'))).to.contain('Opening');
  });

  it('puts people under their roles when the page asks for it, and lists them when the visitor does', async () => {
    const widget = await showFeed(meetingOf(PEOPLE, { sessions: SESSIONS }), { grouped: '' });
    expect(parts(widget, 'group-heading').map(read)).to.deep.equal(['Chairs', 'Speakers']);
    expect(parts(widget, 'name')[0]!.localName).to.equal('h4');
    await press(inside<HTMLButtonElement>(widget, '[data-tool="layout"]')!);
    await until(() => inside(widget, '.as-list'));
    widget.grouped = false;
    await until(() => parts(widget, 'group-heading').length === 0);
  });

  it('finds people by words, role and session, tells the count, and takes it back', async () => {
    const widget = await showFeed(meetingOf(PEOPLE, { sessions: SESSIONS }));
    await press(inside<HTMLButtonElement>(widget, '[data-tool="find"]')!);
    await until(() => widget.shadowRoot!.activeElement?.id === 'words');
    await sendKeys({ type: 'betä' });
    await until(() => names(widget).join() === 'Sample Beta');
    expect(read(inside(widget, '[role="status"]'))).to.equal('People shown: 1');
    await sendKeys({ type: 'zzz' });
    await until(() => names(widget).length === 0);
    expect(read(parts(widget, 'empty')[0])).to.equal('Nobody is found by this search.');
    await press(parts(widget, 'chip')[0]!);
    await until(() => names(widget).length === 3);
    const role = inside<HTMLSelectElement>(widget, '#role')!;
    role.value = 'chair';
    role.dispatchEvent(new Event('change'));
    await until(() => names(widget).join() === 'Sample Alpha');
    const session = inside<HTMLSelectElement>(widget, '#session')!;
    expect([...session.options].map(({ text }) => text.trim())).to.deep.equal(['All', 'Opening (2)', 'Talk (1)']);
  });

  it('says who is to be announced without letters, and without anything to open', async () => {
    const widget = await showFeed(
      meetingOf([{ id: 'x', name: 'Speaker to be announced', placeholder: true }, ...PEOPLE]),
    );
    expect(names(widget).at(-1)).to.equal('Speaker to be announced');
    expect(read(parts(widget, 'photo').at(-1))).to.equal('');
  });

  it('gives words of another language their language and direction', async () => {
    const widget = await showFeed(
      meetingOf([{ id: 'a', name: { ar: 'متحدث' }, jobTitle: { ar: 'رئيس' } }], { languages: ['en', 'ar'] }),
    );
    expect(inside(widget, '[part~="name"] bdi')!.getAttribute('lang')).to.equal('ar');
    expect(inside(widget, '[part~="about"] [lang="ar"]')!.getAttribute('dir')).to.equal('rtl');
  });

  it('names countries in the language of the interface, and shows what is no code as it is', async () => {
    const widget = await showFeed(
      meetingOf([
        { id: 'a', name: 'A', country: 'ES' },
        { id: 'b', name: 'B', country: 'Utopia' },
      ]),
      { lang: 'fr' },
    );
    expect(parts(widget, 'about').map(read)).to.deep.equal(['Espagne', 'Utopia']);
  });

  it('shows five hundred people, and finds one of them, on a narrow screen too', async () => {
    const people = Array.from({ length: 500 }, (_, index) => ({
      id: `p${index}`,
      name: `Sample Speaker ${index + 1}`,
    }));
    const hurry = slowDown();
    const widget = await showFeed(meetingOf(people));
    const first = names(widget);
    hurry();
    expect(first.length).to.be.within(30, 60);
    await widget.updateComplete;
    expect(names(widget).length).to.equal(500);
    expect(names(widget).slice(0, first.length)).to.deep.equal(first);
    widget.style.inlineSize = '320px';
    expect(widget.scrollWidth).to.be.at.most(320);
    widget.style.inlineSize = '';
    await press(inside<HTMLButtonElement>(widget, '[data-tool="find"]')!);
    await until(() => widget.shadowRoot!.activeElement?.id === 'words');
    const field = widget.shadowRoot!.activeElement as HTMLInputElement;
    field.value = 'speaker 500';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => names(widget).join() === 'Sample Speaker 500');
    const printed = await showFeed(meetingOf(people));
    dispatchEvent(new Event('beforeprint'));
    expect(names(printed).length).to.equal(500);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('a session of a speaker', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const feed = meetingOf(PEOPLE, { sessions: SESSIONS });
  const links = (details: Element) => [...details.querySelectorAll<HTMLAnchorElement>('[part~="session-title"] a')];

  it('leads to its own page where no programme is on the page, and nowhere without one', async () => {
    const widget = await showFeed(feed);
    const details = await open(widget, 'a');
    expect(links(details).map(({ href }) => href)).to.deep.equal(['https://meetings.example.org/opening']);
    expect(read(details)).to.contain('Talk').and.to.contain('(meetings.example.org)');
  });

  it('opens in the programme of the same meeting on the page, again and again', async () => {
    const agenda = document.createElement('meeting-agenda');
    agenda.lang = 'en';
    agenda.meeting = feed;
    document.body.append(agenda);
    const widget = await showFeed(feed);
    const details = await open(widget, 'a');
    const [, talk] = links(details);
    expect(talk!.href).to.equal(`${location.href}#meeting:m/talk`);
    for (let times = 0; times < 2; times++) {
      await press(talk!);
      await until(() => read(agenda.shadowRoot!.activeElement).includes('Talk'));
      expect(location.hash).to.equal('#meeting:m/talk');
    }
  });

  it('does not lead to the programme of another meeting', async () => {
    const agenda = document.createElement('meeting-agenda');
    agenda.meeting = { ...feed, meeting: { ...feed.meeting, id: 'another' } };
    document.body.append(agenda);
    const details = await open(await showFeed(feed), 'a');
    expect(links(details).map(({ href }) => href)).to.deep.equal(['https://meetings.example.org/opening']);
  });
});
