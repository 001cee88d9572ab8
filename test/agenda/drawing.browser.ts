import { expect } from 'chai';
import type { FeedInput } from '../../src/feed/schema.js';
import '../../src/register.js';
import { ENGINE } from '../support/engine.js';
import { clearPage, parts, read, slowDown, until } from '../support/page.js';
import { button, inside, openPanel, press, programme, showFeed, titles } from './agendas.js';

const NAMES = Array.from({ length: 120 }, (_, index) => `Session ${index + 1}`);

/** Three days of forty sessions each. */
function long(year = 2030): FeedInput {
  const { meeting, ...feed } = programme();
  return {
    ...feed,
    meeting: { ...meeting, startDate: `${year}-05-06` },
    sessions: NAMES.map((name, index) => ({
      id: `s${index + 1}`,
      name: { en: name, es: name.replace('Session', 'Sesión') },
      startDate: `${year}-05-0${6 + Math.floor(index / 40)}T${String(8 + Math.floor((index % 40) / 4)).padStart(2, '0')}:${(index % 4) * 15 || '00'}`,
    })),
    languages: ['en', 'es'],
  };
}

/** A session with as many parts, and in parallel two with as many people. */
function deep(): FeedInput {
  const at = { startDate: '2030-05-06T09:00', endDate: '2030-05-06T10:00' };
  const people = NAMES.map((name) => ({ name: name.replace('Session', 'Speaker') }));
  return programme({
    sessions: [
      { id: 'whole', name: 'Whole', startDate: '2030-05-06T08:00' },
      ...NAMES.map((name, index) => ({ id: `s${index}`, name, parent: 'whole', position: index })),
      { id: 'one', name: 'One', ...at, people },
      { id: 'other', name: 'Other', ...at, people },
    ],
  });
}

const peopleOf = (agenda: Element) => [...agenda.shadowRoot!.querySelectorAll('[part="people"] .name')].map(read);

describe('a long programme', () => {
  let hurry: () => void;

  beforeEach(() => (hurry = slowDown()));
  afterEach(() => {
    hurry();
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is drawn from the top in several goes, the last of which settles the update', async () => {
    const agenda = await showFeed(long());
    const first = titles(agenda);
    expect(first.length).to.be.within(20, 40);
    const top = parts(agenda, 'slot')[0];
    await agenda.updateComplete;
    expect(titles(agenda)).to.deep.equal(NAMES);
    expect(parts(agenda, 'slot')[0]).to.equal(top);
    expect(first).to.deep.equal(NAMES.slice(0, first.length));
  });

  it('is drawn at once where that is soon done, but for one that is very long', async () => {
    hurry();
    performance.now = () => 1;
    expect(titles(await showFeed(long()))).to.deep.equal(NAMES);
    const { sessions = [], ...feed } = long();
    const three = [0, 1, 2].flatMap((time) =>
      sessions.map(({ id, ...session }) => ({ ...session, id: `${id}-${time}` })),
    );
    const agenda = await showFeed({ ...feed, sessions: three });
    expect(titles(agenda).length).to.be.within(20, 40);
    await agenda.updateComplete;
    expect(titles(agenda).length).to.equal(3 * NAMES.length);
  });

  it('begins anew where something changes meanwhile', async () => {
    const agenda = await showFeed(long());
    agenda.lang = 'es';
    await until(() => titles(agenda)[0] === 'Sesión 1');
    expect(titles(agenda).every((title) => title.startsWith('Sesión'))).to.equal(true);
    await agenda.updateComplete;
    expect(titles(agenda)).to.deep.equal(NAMES.map((name) => name.replace('Session', 'Sesión')));
    agenda.meeting = { ...long(), sessions: long().sessions!.slice(60) };
    agenda.day = '2030-05-08';
    await agenda.updateComplete;
    expect(titles(agenda).length).to.equal(40);
  });

  it('is printed whole', async () => {
    const agenda = await showFeed(long());
    dispatchEvent(new Event('beforeprint'));
    expect(titles(agenda)).to.deep.equal(NAMES);
    dispatchEvent(new Event('afterprint'));
  });

  it('shows what the address names as soon as that is there', async () => {
    const feed = long();
    location.hash = `#meeting:${feed.meeting.id}/s117`;
    const agenda = await showFeed(feed);
    const focused = await until(() => agenda.shadowRoot!.activeElement);
    expect(read(focused)).to.equal('Session 117');
  });

  it('draws folded days last, but on paper', async () => {
    const feed = long();
    const now = Date.now;
    Date.now = () => Date.parse('2030-05-08T06:00:00Z');
    try {
      const agenda = await showFeed(feed);
      const first = titles(agenda);
      expect(first.length).to.be.within(20, 40);
      expect(first).to.deep.equal(NAMES.slice(80, 80 + first.length));
      await agenda.updateComplete;
      expect(titles(agenda)).to.deep.equal(NAMES);
      const printed = await showFeed(feed);
      dispatchEvent(new Event('beforeprint'));
      expect(titles(printed)).to.deep.equal(NAMES);
      dispatchEvent(new Event('afterprint'));
    } finally {
      Date.now = now;
    }
  });

  it('hides what a search leaves out, shows it again as it was, and drops what the feed dropped', async () => {
    const feed = programme();
    const agenda = await showFeed(feed);
    const all = parts(agenda, 'session');
    inside<HTMLDetailsElement>(agenda, '[data-session="waste"] details')!.open = true;
    const search = async (words: string) => {
      const field = inside<HTMLInputElement>(agenda, '#words')!;
      field.value = words;
      field.dispatchEvent(new Event('input'));
      await agenda.updateComplete;
    };
    await openPanel(agenda, 'Search and filter');
    await search('energy');
    expect(titles(agenda)).to.deep.equal(['Energy']);
    await press(button(agenda, 'Clear all'));
    await agenda.updateComplete;
    expect(parts(agenda, 'session')).to.deep.equal(all);
    expect(inside<HTMLDetailsElement>(agenda, '[data-session="waste"] details')!.open).to.equal(true);
    await search('energy');
    agenda.meeting = { ...feed, sessions: feed.sessions!.slice(0, 3) };
    await until(() => inside(agenda, '[data-session="waste"]') === null);
    await press(button(agenda, 'Clear all'));
    await until(() => titles(agenda).join() === 'Opening,Water,Energy');
  });
});

if (ENGINE === 'chromium') {
  describe('a session that holds many parts or people', () => {
    const TITLES = ['Whole', ...NAMES, 'One', 'Other'];
    const PEOPLE = [...NAMES, ...NAMES].map((name) => name.replace('Session', 'Speaker'));
    let hurry: () => void;

    beforeEach(() => (hurry = slowDown()));
    afterEach(() => {
      hurry();
      clearPage();
    });

    it('is drawn in several goes, its parts and people from the top', async () => {
      const agenda = await showFeed(deep());
      const first = titles(agenda);
      expect(first.length).to.be.within(20, 40);
      expect(first).to.deep.equal(TITLES.slice(0, first.length));
      await agenda.updateComplete;
      expect([titles(agenda), peopleOf(agenda)]).to.deep.equal([TITLES, PEOPLE]);
      const crowded = await showFeed({ ...deep(), sessions: deep().sessions!.slice(-2) });
      expect(peopleOf(crowded).length).to.be.within(20, 40);
      await crowded.updateComplete;
      expect(peopleOf(crowded)).to.deep.equal(PEOPLE);
    });

    it('is whole where something changes before it is, and on paper', async () => {
      const agenda = await showFeed(deep());
      agenda.requestUpdate();
      await agenda.updateComplete;
      expect([titles(agenda), peopleOf(agenda)]).to.deep.equal([TITLES, PEOPLE]);
      const printed = await showFeed(deep());
      dispatchEvent(new Event('beforeprint'));
      expect([titles(printed), peopleOf(printed)]).to.deep.equal([TITLES, PEOPLE]);
      dispatchEvent(new Event('afterprint'));
    });
  });
}
