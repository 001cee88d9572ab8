import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/register.js';
import { clearPage, parts, read, until } from '../support/page.js';
import { button, inside, programme, showFeed, status, titles } from './agendas.js';

// The runner holds no key down in WebKit.
const holdsKeys = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** What has the focus, in the words that name it. */
function focused(agenda: Element): string {
  const node = agenda.shadowRoot!.activeElement;
  if (!node) return document.activeElement === document.body ? '' : (document.activeElement!.id ?? '');
  const [label] = (node as Partial<HTMLInputElement>).labels ?? [];
  return node.getAttribute('aria-label') || (node.id === '' && label ? read(label) : node.id) || read(node);
}

/** Presses Tab, or Shift and Tab, until the focus leaves the agenda; what had it, in order. */
async function walk(agenda: Element, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    if (key === 'Tab') await sendKeys({ press: key });
    else {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    }
    if (!agenda.shadowRoot!.activeElement) return seen;
    seen.push(focused(agenda));
  }
}

/** An agenda between two controls of the page; the first of them has the focus. */
async function between(lang = 'en') {
  const [before, after] = ['before', 'after'].map((id) => {
    const control = document.createElement('button');
    control.id = id;
    control.textContent = id;
    return control;
  });
  document.body.append(before!);
  const agenda = await showFeed(programme({ sessions: programme().sessions!.slice(1, 3) }), {
    lang,
    'time-zone': 'Asia/Kolkata',
  });
  document.body.append(after!);
  before!.focus();
  return { agenda, before: before!, after: after! };
}

describe('an agenda by keyboard alone', () => {
  afterEach(() => {
    clearPage();
    localStorage.clear();
  });

  const LIST = [
    'Show times in the time zone of the meeting',
    'Search and filter',
    'My programme',
    'Calendar',
    'Show as a grid',
    'In my programme: Water',
    'More: Water',
    'In my programme: Energy',
    'More: Energy',
  ];

  it('leads through every control in the order of the page, and out again on both sides', async () => {
    const { agenda, after } = await between();
    expect(await walk(agenda, 'Tab')).to.deep.equal(LIST);
    expect(document.activeElement).to.equal(after);
    if (holdsKeys) expect(await walk(agenda, 'Shift+Tab')).to.deep.equal([...LIST].reverse());
  });

  it('follows the eye in both directions of writing', async () => {
    for (const lang of ['es', 'ar']) {
      const { agenda } = await between(lang);
      const places: DOMRect[] = [];
      await sendKeys({ press: 'Tab' });
      while (agenda.shadowRoot!.activeElement) {
        // On the page: what takes the focus may be scrolled to.
        const { x, y, width, height } = agenda.shadowRoot!.activeElement.getBoundingClientRect();
        places.push(new DOMRect(x + scrollX, y + scrollY, width, height));
        await sendKeys({ press: 'Tab' });
      }
      expect(places.length).to.equal(LIST.length);
      for (const [index, place] of places.entries()) {
        const last = places[index - 1];
        // What stands below the one before follows it; on one line, the direction of writing counts.
        if (!last || place.top + place.height / 2 >= last.bottom) continue;
        const follows = lang === 'ar' ? place.right <= last.left : place.left >= last.right;
        expect(follows, `${lang} ${index}`).to.equal(true);
      }
      clearPage();
    }
  });

  it('finds, filters, chooses and takes back', async () => {
    const { agenda } = await between();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused(agenda)).to.equal('Search and filter');
    await sendKeys({ press: 'Enter' });
    await until(() => focused(agenda) === 'words');
    await sendKeys({ type: 'energy' });
    await until(() => titles(agenda).join() === 'Energy');
    await until(() => status(agenda) === 'Sessions shown: 1');
    for (const control of ['room', 'type', 'Remove filter: energy ×', 'Clear all']) {
      await sendKeys({ press: 'Tab' });
      expect(focused(agenda)).to.equal(control);
    }
    await sendKeys({ press: 'Enter' });
    await until(() => titles(agenda).length === 2);
    expect(focused(agenda)).to.equal('Search and filter');
    expect(agenda.shadowRoot!.activeElement!.getAttribute('role')).to.equal('search');

    for (const control of ['words', 'room', 'type', 'In my programme: Water']) {
      await sendKeys({ press: 'Tab' });
      expect(focused(agenda)).to.equal(control);
    }
    await sendKeys({ press: ' ' });
    await until(() => agenda.shadowRoot!.activeElement!.getAttribute('aria-pressed') === 'true');
    expect(read(button(agenda, 'My programme'))).to.equal('My programme (1)');
  });

  it('opens a session and reaches what can be done with it', async () => {
    const { agenda } = await between();
    while (focused(agenda) !== 'More: Water') await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => inside(agenda, '.session-actions'));
    const names: string[] = [];
    while (focused(agenda) !== 'In my programme: Energy') {
      await sendKeys({ press: 'Tab' });
      names.push(focused(agenda));
    }
    expect(names.slice(0, 7)).to.deep.equal([
      'Add to calendar (.ics)',
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Yahoo',
      'Link',
      'Copy link',
    ]);
  });

  it('scrolls the grid and leads through its sessions', async () => {
    const { agenda } = await between();
    while (focused(agenda) !== 'Show as a grid') await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => inside(agenda, 'table'));
    expect(focused(agenda)).to.equal('Show as a list');
    expect(await walk(agenda, 'Tab')).to.deep.equal([
      'Rooms and times: Monday, 6 May 2030',
      'In my programme: Water',
      'More: Water',
      'In my programme: Energy',
      'More: Energy',
    ]);
  });

  it('is never hidden behind the bar of a page, and shows where it is', async () => {
    const bar = document.createElement('div');
    bar.setAttribute('style', 'position: sticky; top: 0; height: 64px; z-index: 9; background: white');
    document.body.append(bar);
    const agenda = await showFeed(programme());
    agenda.style.setProperty('--meeting-sticky-top', '64px');
    document.body.style.height = '4000px';
    const [, , energy] = parts(agenda, 'choose');
    const next = energy!.closest('[part~="session"]')!.querySelector('summary')!;
    energy!.focus();
    scrollTo(0, scrollY + next.getBoundingClientRect().bottom + 50);
    await sendKeys({ press: 'Tab' });
    expect(agenda.shadowRoot!.activeElement).to.equal(next);
    await until(() => next.getBoundingClientRect().top >= 64);
    expect(parseFloat(getComputedStyle(next).outlineWidth)).to.be.at.least(2);
    document.body.style.height = '';
  });
});
