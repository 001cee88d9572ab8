import { expect } from 'chai';
import fc from 'fast-check';
import '../../src/register.js';
import type { FeedInput } from '../../src/feed/schema.js';
import { anySoundFeed } from '../support/any-feed.js';
import { ENGINE } from '../support/engine.js';
import { clearPage, next, read } from '../support/page.js';

/** Every face of every widget. */
const FACES = [
  '<meeting-agenda></meeting-agenda>',
  '<meeting-agenda view="grid" time-zone="visitor"></meeting-agenda>',
  '<meeting-speakers grouped></meeting-speakers>',
  '<meeting-notice></meeting-notice>',
  '<meeting-notice view="letter"></meeting-notice>',
  '<meeting-registration endpoint="https://example.org/api"></meeting-registration>',
];

type Widget = HTMLElement & { meeting: FeedInput; updateComplete: Promise<unknown> };

describe('a feed that passes check', () => {
  const said: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent) =>
    said.push(String('reason' in event ? event.reason : event.message));
  const speak = console.error;
  before(() => {
    window.addEventListener('error', hear);
    window.addEventListener('unhandledrejection', hear);
    console.error = (...words: unknown[]) => void said.push(words.join(' '));
  });
  after(() => {
    window.removeEventListener('error', hear);
    window.removeEventListener('unhandledrejection', hear);
    console.error = speak;
  });
  afterEach(clearPage);

  it('never makes a widget fail or leaves it empty', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(anySoundFeed, fc.constantFrom('en', 'ar', 'eu', 'zh'), async ({ json }, lang) => {
        for (const face of FACES) {
          const holder = document.createElement('div');
          holder.lang = lang;
          holder.innerHTML = face;
          document.body.append(holder);
          const widget = holder.firstElementChild as Widget;
          const loaded = next(widget, 'meeting-load');
          widget.meeting = json;
          await loaded;
          await widget.updateComplete;
          expect(read(widget), face).not.to.equal('');
          expect(widget.getBoundingClientRect().height, face).to.be.greaterThan(0);
          for (const title of widget.shadowRoot!.querySelectorAll('[part~="session-title"], [part~="name"]')) {
            expect(read(title), face).not.to.equal('');
          }
          holder.remove();
        }
        expect(said.splice(0)).to.deep.equal([]);
      }),
      // Making a feed smaller until it is the least that fails takes longer than a test may.
      { numRuns: ENGINE === 'chromium' ? 30 : 10, seed: 1, endOnFailure: true },
    );
  });
});
