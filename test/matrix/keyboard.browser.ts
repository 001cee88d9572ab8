import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Theme } from '../../stories/themes.js';
import { clearPage } from '../support/page.js';
import { open, STORIES, WIDGETS } from '../support/stories.js';
import { goesBack, isHidden, ringFault, stopsOf } from './focus.js';

/** Height of a bar that the page keeps at its top. */
const BAR = 64;

/** Show hundreds of times what another state shows once. */
const MORE_OF_THE_SAME: readonly string[] = ['Agenda Large', 'Speakers Many'];

/** Buttons of a state that are pressed: lists repeat the same ones. */
const MOST = 15;

/** The element that has the focus, however deep. */
function focused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

const name = (node: Element | null) =>
  node
    ? `${node.localName}${node.id ? `#${node.id}` : ''} "${(node.textContent ?? '').trim().slice(0, 30)}"`
    : 'nothing';

function bar(): HTMLElement {
  const node = document.createElement('header');
  node.setAttribute(
    'style',
    `position: sticky; inset-block-start: 0; block-size: ${BAR}px; background: #888; z-index: 9`,
  );
  return node;
}

function button(): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { textContent: 'Page' });
}

async function settle(host: Element): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const widgets = [...host.querySelectorAll(WIDGETS)] as unknown as { updateComplete: Promise<unknown> }[];
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
}

describe('by keyboard', () => {
  beforeEach(() => {
    document.body.style.margin = '0';
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    clearPage();
  });

  for (const [index, [state, story]] of STORIES.filter(([name]) => !MORE_OF_THE_SAME.includes(name)).entries()) {
    const lang = index % 2 === 0 ? 'es' : 'ar';
    const theme: Theme = index % 3 === 0 ? 'dark' : 'light';

    it(`every control of ${state} is reached in order, seen and left, in ${lang}`, async () => {
      await setViewport({ width: 320, height: 256 });
      const [before, after] = [button(), button()];
      document.body.append(bar(), before);
      const host = await open(story, lang, theme);
      document.body.append(after);
      document.documentElement.style.setProperty('--meeting-sticky-top', `${BAR}px`);
      const stops = stopsOf(host);
      before.focus();
      const reached: Element[] = [];
      const faults: string[] = [];
      for (let presses = 0; presses < stops.length + 20; presses++) {
        await sendKeys({ press: 'Tab' });
        const node = focused();
        if (!node || node === after || node === document.body) break;
        // A date has several stops inside; what scrolls is a stop of the browser's own.
        if (node === reached.at(-1) || !stops.includes(node as HTMLElement)) continue;
        reached.push(node);
        const ring = ringFault(node as HTMLElement, theme);
        if (ring) faults.push(`${name(node)} ${ring}`);
        if (isHidden(node as HTMLElement, BAR)) faults.push(`${name(node)} is hidden when it has the focus`);
      }
      expect(focused(), `left at ${name(focused())}`).to.equal(after);
      expect(reached.map(name)).to.deep.equal(stops.map(name));
      expect(faults, faults.join('\n')).to.have.length(0);
    }).timeout(60_000);

    it(`the order of ${state} on a wide page is that of reading, in ${lang}`, async () => {
      await setViewport({ width: 1280, height: 900 });
      const host = await open(story, lang, theme);
      const stops = stopsOf(host);
      const back = stops.flatMap((stop, at) => {
        const previous = stops[at - 1];
        return previous && goesBack(previous, stop) ? [`${name(previous)} → ${name(stop)}`] : [];
      });
      expect(back, back.join('\n')).to.have.length(0);
    });

    it(`no button of ${state} loses the focus`, async () => {
      await setViewport({ width: 1280, height: 900 });
      const host = await open(story, lang, theme);
      const lost: string[] = [];
      const buttons = stopsOf(host).filter((node) => node.matches('button, summary'));
      // From the last to the first: those at the top change what stands below.
      for (const stop of buttons.slice(0, MOST).reverse()) {
        if (!stop.isConnected || !stop.checkVisibility()) continue;
        const what = name(stop);
        stop.focus();
        stop.click();
        await settle(host);
        if (!focused() || focused() === document.body) lost.push(what);
      }
      expect(lost, lost.join('\n')).to.have.length(0);
    }).timeout(60_000);
  }
});
