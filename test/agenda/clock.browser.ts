import { expect } from 'chai';
import '../../src/register.js';
import { clearPage, parts, read, until } from '../support/page.js';
import { button, inside, instead, programme, showFeed, titles } from './agendas.js';

const MINUTE = 60_000;
const real = Date.now;

/** A session that begins and ends some minutes from now. */
const from = (id: string, start: number, end: number) => {
  const time = (minutes: number) => new Date(real() + minutes * MINUTE).toISOString();
  return { id, name: id, startDate: time(start), endDate: time(end) };
};

const marks = (agenda: Element) =>
  parts(agenda, 'mark').map((mark) => `${read(mark)}: ${read(mark.closest('[part~="session"]')!.querySelector('h4'))}`);

/** Lets some minutes pass for the page, as for one whose laptop sleeps. */
const after = (minutes: number, run: () => Promise<void>) =>
  instead(Date, 'now', () => real.call(Date) + minutes * MINUTE, run);

describe('the clock of an agenda', () => {
  afterEach(clearPage);

  const sessions = [from('first', -30, 30), from('second', 30, 90), from('third', 90, 150)];

  it('is one, whatever the number of sessions, and is right after the laptop has slept', async () => {
    const ticks: (() => void)[] = [];
    const many = Array.from({ length: 60 }, (_, index) => from(`later ${index}`, 2000 + index, 2001 + index));
    const start = ((run: () => void) => ticks.push(run)) as unknown as typeof setInterval;
    await instead(window, 'setInterval', start, async () => {
      const agenda = await showFeed(programme({ sessions: [...sessions, ...many] }));
      await until(() => marks(agenda).join() === 'Now: first,Next: second');
      expect(ticks.length).to.equal(1);
      await after(100, async () => {
        ticks[0]!();
        await until(() => marks(agenda).join() === 'Now: third');
      });
    });
  });

  it('is looked at when the page comes back to the front', async () => {
    const agenda = await showFeed(programme({ sessions }));
    await until(() => marks(agenda).length === 2);
    await after(40, async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => marks(agenda).join() === 'Now: second,Next: third');
    });
  });

  it('says in words and in shape what takes place', async () => {
    const agenda = await showFeed(programme({ sessions }));
    await until(() => marks(agenda).length === 2);
    const [now, next] = parts(agenda, 'mark').map((mark) => getComputedStyle(mark));
    expect(parseFloat(now!.borderInlineStartWidth)).to.be.above(parseFloat(next!.borderInlineStartWidth));
    expect(parseFloat(next!.borderInlineStartWidth)).to.be.above(0);
  });

  it('puts recordings first once the last session has ended, while the page is open', async () => {
    const recorded = sessions.map((session) => ({ ...session, recording: { url: 'https://video.example.org/1' } }));
    const agenda = await showFeed(programme({ sessions: recorded }));
    await until(() => marks(agenda).length === 2);
    expect(inside(agenda, '.materials')).to.equal(null);
    await after(200, async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => inside(agenda, '.materials'));
      expect(marks(agenda)).to.deep.equal([]);
      expect(() => button(agenda, 'Jump to now')).to.throw();
      expect(titles(agenda).length).to.equal(3);
    });
  });

  it('goes to what takes place, in the grid too', async () => {
    const rooms = sessions.map((session, index) => ({ ...session, rooms: [index % 2 ? 'a' : 'b'] }));
    const agenda = await showFeed(programme({ sessions: rooms }), { view: 'grid' });
    await until(() => inside(agenda, 'table'));
    (await until(() => parts(agenda, 'button').find((one) => read(one) === 'Jump to now'))).click();
    await until(() => read(agenda.shadowRoot!.activeElement) === 'first');
    expect(agenda.shadowRoot!.activeElement!.closest('td')).not.to.equal(null);
  });
});
