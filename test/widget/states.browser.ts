import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/register.js';
import type { MeetingErrorEvent, MeetingLoadEvent, MeetingStaleEvent } from '../../src/widget/events.js';
import { clearPage, fake, FOREIGN, log, next, parts, read, release, show, until } from '../support/page.js';

/** A widget whose feed is not expected to arrive. */
function place(attributes: string, fallback = '<a href="#">Programme elsewhere</a>'): HTMLElement {
  document.body.innerHTML = `<meeting-agenda lang="en" ${attributes}>${fallback}</meeting-agenda>`;
  return document.querySelector('meeting-agenda')!;
}

const status = (widget: Element) => widget.shadowRoot?.querySelector('[role="status"]');
const isFallbackShown = (widget: Element) => (widget.firstElementChild as HTMLElement).getClientRects().length > 0;

describe('the states of a widget', () => {
  afterEach(clearPage);

  it('keeps the fallback while the feed is on its way, and says that it is loading only after a while', async () => {
    const src = await fake([{ held: true, feed: 'u4ssc-8' }]);
    const widget = place(`src="${src}"`);
    await until(() => status(widget));
    expect(read(status(widget))).to.equal('');
    expect(isFallbackShown(widget)).to.equal(true);
    await until(() => read(status(widget)) === 'Loading…');
    const loaded = next(widget, 'meeting-load');
    await release(src);
    await loaded;
    expect(read(status(widget))).to.equal('');
    expect(isFallbackShown(widget)).to.equal(false);
  });

  it('says that there is no programme yet', async () => {
    const feed = {
      formatVersion: '1.0',
      defaultLanguage: 'en',
      meeting: { name: 'Sample', startDate: '2030-05-06', timeZone: 'UTC' },
    };
    const widget = await show(
      `<meeting-agenda lang="en"><script type="application/json">${JSON.stringify(feed)}</script></meeting-agenda>`,
    );
    expect(parts(widget, 'empty').map(read)).to.deep.equal(['The programme has not been published yet.']);
  });

  it('shows the fallback and a way to try again when the feed fails, and recovers', async () => {
    const src = await fake([{ status: 500 }, { feed: 'u4ssc-8' }]);
    const widget = place(`src="${src}"`);
    const { error } = await next<MeetingErrorEvent>(widget, 'meeting-error');
    expect(error).to.include({ code: 'http-status', status: 500 });
    expect(read(status(widget))).to.equal('This part of the page could not be loaded.');
    expect(isFallbackShown(widget)).to.equal(true);
    const loaded = next(widget, 'meeting-load');
    const button = widget.shadowRoot!.querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await loaded;
    expect(parts(widget, 'slot').length).to.be.greaterThan(3);
    await until(() => widget.shadowRoot!.activeElement === parts(widget, 'heading')[0]);
    expect(read(status(widget))).to.equal('');
  });

  it('keeps the button and its focus while it tries again in vain', async () => {
    const src = await fake([{ status: 500 }, { status: 500, held: true }]);
    const widget = place(`src="${src}"`);
    await next(widget, 'meeting-error');
    const button = widget.shadowRoot!.querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => read(status(widget)) === 'Loading…');
    expect(widget.shadowRoot!.activeElement).to.equal(button);
    const failed = next(widget, 'meeting-error');
    await release(src);
    await failed;
    expect(widget.shadowRoot!.activeElement).to.equal(button);
    expect(read(status(widget))).to.equal('This part of the page could not be loaded.');
  });

  it('keeps the last good programme when a refresh fails, with its age above it', async () => {
    const src = await fake([{ feed: 'u4ssc-8' }, { status: 503 }]);
    const widget = await show(`<meeting-agenda lang="en" refresh="1" src="${src}"></meeting-agenda>`);
    const { error } = await next<MeetingStaleEvent>(widget, 'meeting-stale');
    expect(error.status).to.equal(503);
    expect(parts(widget, 'slot').length).to.be.greaterThan(3);
    expect(read(status(widget))).to.match(/^A newer version could not be loaded\. This one is from .*\d\d:\d\d/);
  });

  it('tells of what was left out of a feed with one bad session, and shows the others', async () => {
    document.body.innerHTML = '<meeting-agenda lang="en" src="/broken/missing-field.json"></meeting-agenda>';
    const { problems } = await next<MeetingLoadEvent>(document.body, 'meeting-load');
    expect(problems.map(({ code }) => code)).to.include('missing-field');
    expect(read(document.querySelector('meeting-agenda'))).to.contain('Good session');
  });

  for (const [name, answer] of Object.entries({
    'an error page': { body: '<!doctype html><title>Log in</title>', headers: { 'content-type': 'text/html' } },
    'a truncated body': { feed: 'u4ssc-8', cut: true },
    'something that is no meeting': { body: '[1, 2, 3]' },
    'another major version': { body: '{"formatVersion":"2.0","meeting":{"name":"X"}}' },
    'an empty body': { body: '' },
    'a redirect to another origin': { status: 302, headers: { location: `${FOREIGN}/feeds/u4ssc-8.json` } },
    'a missing file': { status: 404 },
  })) {
    it(`shows the fallback for ${name}`, async () => {
      const widget = place(`src="${await fake([answer])}"`);
      await next(widget, 'meeting-error');
      expect(isFallbackShown(widget)).to.equal(true);
      expect(read(status(widget))).not.to.equal('');
    });
  }

  it('reads the feed of another origin without credentials or referrer', async () => {
    const src = await fake([{ feed: 'u4ssc-8' }], FOREIGN);
    await show(`<meeting-agenda lang="en" src="${src}"></meeting-agenda>`);
    const [request] = await log(src);
    expect(request!.headers).not.to.have.any.keys('cookie', 'referer');
  });
});

describe('a broken feed', () => {
  afterEach(clearPage);

  it('ends in words, whatever is wrong with it', async () => {
    const files = ((await (await fetch('/broken/')).json()) as string[]).filter((file) => file.endsWith('.json'));
    expect(files.length).to.be.greaterThan(20);
    const refused = ['not-a-meeting', 'unsupported-version', 'too-deep', 'not-json'];
    for (const file of files) {
      const widget = place(`src="/broken/${file}"`);
      const ended = refused.some((code) => file.startsWith(code)) ? 'meeting-error' : 'meeting-load';
      await next(widget, ended);
      if (ended === 'meeting-load') expect(read(widget), file).to.contain('Good session');
      else expect(isFallbackShown(widget), file).to.equal(true);
    }
  });
});
