import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/register.js';
import { clearPage, parts, read, until } from '../support/page.js';
import { inside, openPanel, programme, showFeed } from './agendas.js';

const box = (agenda: Element, selector: string) => inside(agenda, selector)!.getBoundingClientRect();
const session = (id: string) => `[data-session="${id}"]`;

describe('the grid of an agenda', () => {
  afterEach(clearPage);

  for (const lang of ['en', 'ar'] as const) {
    it(`has rooms side by side, sessions as high as they are long, and what is for all across (${lang})`, async () => {
      const agenda = await showFeed(programme(), { view: 'grid', lang });
      await until(() => inside(agenda, 'table'));
      const [opening, water, energy, waste] = ['opening', 'water', 'energy', 'waste'].map((id) =>
        box(agenda, session(id)),
      );
      expect(energy!.height).to.be.closeTo(waste!.bottom - water!.top, 2);
      expect(opening!.left).to.be.closeTo(Math.min(water!.left, energy!.left), 2);
      expect(opening!.right).to.be.closeTo(Math.max(water!.right, energy!.right), 2);
      expect(water!.right <= energy!.left).to.equal(lang === 'en');
      expect(energy!.right <= water!.left).to.equal(lang === 'ar');
    });

    it(`scrolls inside itself where it does not fit, with its heads in sight (${lang})`, async () => {
      const agenda = await showFeed(
        programme({
          rooms: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Room ${id}` })),
          sessions: Array.from({ length: 12 }, (_, index) => ({
            id: `s${index}`,
            name: `Session ${index}`,
            rooms: ['abcd'[index % 4]!],
            startDate: `2030-05-06T${String(8 + index).padStart(2, '0')}:00`,
            endDate: `2030-05-06T${String(9 + index).padStart(2, '0')}:00`,
          })),
        }),
        { view: 'grid', lang },
      );
      agenda.style.inlineSize = '320px';
      const region = await until(() => inside<HTMLElement>(agenda, '[part~="grid"]'));
      expect(region.scrollWidth).to.be.above(region.clientWidth);
      expect(region.scrollHeight).to.be.above(region.clientHeight);
      expect(agenda.scrollWidth).to.be.at.most(agenda.clientWidth);
      region.scrollTo(lang === 'ar' ? -150 : 150, 200);
      const around = region.getBoundingClientRect();
      const [corner, room, time] = ['.corner', 'thead th:last-child', 'tbody tr:nth-child(5) th'].map((head) =>
        box(agenda, head),
      );
      expect([corner!.top, room!.top].map((top) => Math.round(top - around.top))).to.deep.equal([0, 0]);
      const edge = (head: DOMRect) => Math.round(lang === 'ar' ? around.right - head.right : head.left - around.left);
      expect([corner!, time!].map(edge)).to.deep.equal([0, 0]);
    });
  }

  it('breaks no word of a name that a column can hold', async () => {
    const agenda = await showFeed(
      programme({ sessions: programme().sessions!.map((one) => ({ ...one, name: 'Telecommunication standards' })) }),
      { view: 'grid' },
    );
    agenda.style.inlineSize = '320px';
    await until(() => inside(agenda, 'table'));
    const text = inside(agenda, `${session('water')} h4 bdi, ${session('water')} h4 span, ${session('water')} h4`)!;
    const range = document.createRange();
    range.selectNodeContents(text);
    expect(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size).to.equal(2);
  });
});

// The runner can make a page look as on paper in Chromium alone.
if ('userAgentData' in navigator) {
  describe('an agenda on paper', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      clearPage();
    });

    const seen = (node: Element | null) => node !== null && node.getClientRects().length > 0;

    async function printed() {
      const agenda = await showFeed(
        programme({
          sessions: programme().sessions!.map((one) => ({
            ...one,
            abstract: `About ${one.id}`,
            url: `https://meeting.example.org/${one.id}`,
          })),
        }),
        { view: 'grid' },
      );
      await openPanel(agenda, 'Search and filter');
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      return agenda;
    }

    it('is headed by its name and zone, and has no button, panel or field', async () => {
      const agenda = await printed();
      expect(seen(parts(agenda, 'heading')[0]!)).to.equal(true);
      expect(read(parts(agenda, 'about')[0])).to.contain('Sample meeting');
      expect(seen(parts(agenda, 'about')[0]!) && seen(inside(agenda, '[part~="zone"] p'))).to.equal(true);
      const controls = [...agenda.shadowRoot!.querySelectorAll('button, input, select, summary, .session-actions')];
      expect(controls.filter(seen)).to.deep.equal([]);
    });

    it('is a list with everything open, whose links say where they lead', async () => {
      const agenda = await printed();
      expect(inside(agenda, 'table')).to.equal(null);
      const abstracts = [...agenda.shadowRoot!.querySelectorAll('.rich')];
      expect(abstracts.map(read)).to.deep.equal(['About opening', 'About water', 'About energy', 'About waste']);
      expect(abstracts.every((one) => one.getBoundingClientRect().height > 0)).to.equal(true);
      const [link] = parts(agenda, 'link');
      expect(getComputedStyle(link!, '::after').content).to.contain('https://meeting.example.org/opening');
      expect(seen(inside(agenda, '.host'))).to.equal(false);
    });

    it('cuts no session in two', async () => {
      const agenda = await printed();
      for (const part of parts(agenda, 'session')) {
        const whole = part.closest('.parallel') ? part : part.closest('[part~="slot"]')!;
        expect(getComputedStyle(whole).breakInside).to.equal('avoid');
      }
      expect(getComputedStyle(parts(agenda, 'day-heading')[0]!).breakAfter).to.equal('avoid');
    });
  });
}

describe('what stands side by side in an agenda', () => {
  afterEach(clearPage);

  it('has a point between one and the next', async () => {
    const { meeting } = programme();
    const agenda = await showFeed(
      programme({
        meeting: { ...meeting, days: [{ date: '2030-05-06', name: 'First day' }] },
        tracks: [{ id: 'city', name: 'City', color: '#1f6f8b' }],
        sessions: programme().sessions!.map((one) => ({ ...one, tracks: ['city'], inLanguage: ['en'] })),
      }),
    );
    const before = (selector: string) =>
      [...agenda.shadowRoot!.querySelectorAll(selector)].map((one) => getComputedStyle(one, '::before').content);
    const facts = before('[data-session="water"] .fact');
    expect(facts.length).to.be.above(2);
    expect(facts).to.deep.equal(['none', ...facts.slice(1).map(() => '"·"')]);
    const about = before('[part="about"]:first-of-type > span');
    expect(about.length).to.be.above(1);
    expect(about).to.deep.equal(['none', ...about.slice(1).map(() => '"·"')]);
    expect(getComputedStyle(inside(agenda, '.day-name')!, '::after').content).to.equal('"·"');
  });
});
