import { expect } from 'chai';
import { html, render } from 'lit';
import '../../src/agenda/define.js';
import type { FeedInput } from '../../src/feed/schema.js';
import { severalDays } from '../../stories/agenda-feeds.js';
import { setClock } from '../../stories/mock-clock.js';
import { stopServing } from '../../stories/mock-server.js';
import { argsIn, feedOf, placed, setPage, TOOLBARS, type Setting } from '../../stories/page.js';
import { clearPage, parts, read, until } from '../support/page.js';

const STANDARD = Object.fromEntries(
  Object.entries(TOOLBARS).map(([name, { items }]) => [name, items[0].value]),
) as unknown as Setting;

interface Args {
  readonly meeting?: FeedInput;
  readonly src?: string;
  readonly timeZone?: string | null;
}

/** The agenda as Storybook shows it with one toolbar set. */
async function shown(setting: Partial<Setting>, args: Args = { meeting: severalDays }): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.createElement('div');
  root.id = 'storybook-root';
  document.body.append(root);
  const whole = { ...STANDARD, ...setting };
  const feed = await feedOf(args);
  setPage(whole, feed);
  const { meeting, src, timeZone } = argsIn(args, whole, feed);
  const agenda = html`<meeting-agenda
    lang=${whole.lang}
    src=${src ?? ''}
    .meeting=${meeting}
    time-zone=${timeZone ?? 'meeting'}
  ></meeting-agenda>`;
  // The widget among elements of the page.
  render(
    placed(
      whole,
      html`<h2>Page</h2>
        <button>Page</button>${agenda}`,
    ),
    root,
  );
  const widget = root.querySelector('meeting-agenda')!;
  await until(() => parts(widget, 'slot').length > 0);
  return widget;
}

/** Where the effect of each toolbar is seen, as text that differs from value to value. */
const SEEN: Readonly<Record<keyof Setting, (widget: HTMLElement) => string | Promise<string>>> = {
  lang: (widget) => `${read(widget)} ${getComputedStyle(document.documentElement).direction}`,
  content: (widget) => read(parts(widget, 'session-title')[0]),
  theme: (widget) => {
    const { color, fontFamily } = getComputedStyle(parts(widget, 'session-title')[0]!);
    return [color, fontFamily, getComputedStyle(document.documentElement).backgroundColor].join();
  },
  zone: (widget) => `${read(parts(widget, 'time')[0])} ${read(parts(widget, 'zone')[0])}`,
  // What marks the present comes with the tools, while the programme is near.
  moment: async (widget) => {
    const inside = (selector: string) => widget.shadowRoot!.querySelectorAll(selector).length;
    if (Math.abs(Date.now() - Date.parse('2027-03-09T09:01+01:00')) < 3_600_000)
      await until(() => inside('[data-tool="now"]'));
    return `${inside('[data-tool="now"]')} running, ${inside('.past')} past`;
  },
  host: () => {
    const [title, button] = ['h2', 'button'].map((name) => getComputedStyle(document.body.querySelector(name)!));
    return [title!.display, button!.position, button!.font, title!.letterSpacing].join();
  },
  width: (widget) => `${widget.clientWidth}`,
};

/** Values that show what another one does here: the feed has no such language, the tests run in no other zone or time. */
const SAME: Readonly<Partial<Record<keyof Setting, readonly string[]>>> = {
  content: ['en', 'fr', 'ru', 'zh'],
  zone: ['meeting', 'visitor'],
  moment: ['now'],
};

describe('a toolbar of Storybook', () => {
  afterEach(() => {
    setPage(STANDARD, undefined);
    setClock(undefined);
    stopServing();
    document.documentElement.removeAttribute('style');
    clearPage();
  });

  for (const [name, { title, items }] of Object.entries(TOOLBARS) as [
    keyof Setting,
    (typeof TOOLBARS)[keyof Setting],
  ][]) {
    it(`changes what it says: ${title}`, async () => {
      const seen = new Map<string, string>();
      const values = items.map(({ value }) => value).filter((value) => !SAME[name]?.includes(value));
      for (const value of values) {
        const widget = await shown({ [name]: value });
        seen.set(value, await SEEN[name](widget));
      }
      expect(new Set(seen.values()).size, JSON.stringify([...seen])).to.equal(values.length);
    });
  }

  it('gives a feed that is fetched in one language, too, and what lies beside it', async () => {
    const src = new URL('/stories/feeds/u4ssc-8.json', location.href).href;
    const widget = await shown({ content: 'fr' }, { src });
    expect(read(widget)).to.include('Allocutions d’ouverture');
    expect(widget.getAttribute('src')).to.match(/\/stories\/feeds\/u4ssc-8\.json\?content=fr$/);
  });
});
