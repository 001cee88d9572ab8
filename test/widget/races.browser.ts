import { expect } from 'chai';
import '../../src/register.js';
import { clearPage, fake, log, next, parts, read, release, show, until } from '../support/page.js';

describe('widgets and the network', () => {
  afterEach(clearPage);

  it('ask once for any number of widgets with the same feed', async () => {
    const src = await fake([{ feed: 'u4ssc-8' }]);
    const holder = await show(`<div>${`<meeting-agenda lang="en" src="${src}"></meeting-agenda>`.repeat(5)}</div>`);
    await until(() => [...holder.children].every((widget) => parts(widget, 'slot').length > 0));
    expect((await log(src)).length).to.equal(1);
  });

  it('do not ask again when an element is moved', async () => {
    const src = await fake([{ feed: 'u4ssc-8' }]);
    const widget = await show(`<meeting-agenda lang="en" src="${src}"></meeting-agenda>`);
    const aside = document.createElement('aside');
    document.body.append(aside);
    aside.append(widget);
    await (widget as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(parts(widget, 'slot').length).to.be.greaterThan(0);
    expect((await log(src)).length).to.equal(1);
  });

  it('show the feed of the latest address, however slow the one before was', async () => {
    const slow = await fake([{ held: true, feed: 'u4ssc-1' }]);
    document.body.innerHTML = `<meeting-agenda lang="en" src="${slow}"></meeting-agenda>`;
    const widget = document.querySelector('meeting-agenda')!;
    await until(() => widget.shadowRoot);
    widget.setAttribute('src', '/feeds/u4ssc-8.json');
    await next(widget, 'meeting-load');
    await release(slow);
    expect(read(widget)).to.contain('Room Berlin');
    expect(parts(widget, 'day').length).to.equal(1);
  });

  it('keep the old programme on screen until the new address has answered', async () => {
    const slow = await fake([{ held: true, feed: 'u4ssc-1' }]);
    const widget = await show('<meeting-agenda lang="en" src="/feeds/u4ssc-8.json"></meeting-agenda>');
    widget.setAttribute('src', slow);
    await (widget as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(parts(widget, 'day').length).to.equal(1);
    await until(async () => (await log(slow)).length === 1);
    await release(slow);
    await until(() => parts(widget, 'day').length === 2);
  });

  it('read the child when the address is taken away', async () => {
    const feed = {
      meeting: { name: 'Sample', startDate: '2030-05-06', timeZone: 'UTC' },
      sessions: [{ id: 'a', name: 'Inside' }],
    };
    const widget = await show(
      `<meeting-agenda lang="en" src="/feeds/u4ssc-8.json"><script type="application/json">${JSON.stringify(feed)}</script></meeting-agenda>`,
    );
    widget.removeAttribute('src');
    await next(widget, 'meeting-load');
    expect(read(widget)).to.contain('Inside').and.not.to.contain('Room Berlin');
  });

  it('start again after removal and return', async () => {
    const src = await fake([{ status: 500 }, { feed: 'u4ssc-8' }]);
    document.body.innerHTML = `<meeting-agenda lang="en" src="${src}"></meeting-agenda>`;
    const widget = document.querySelector('meeting-agenda')!;
    await next(widget, 'meeting-error');
    widget.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.body.append(widget);
    await next(widget, 'meeting-load');
    expect(parts(widget, 'slot').length).to.be.greaterThan(0);
  });

  it('look again when the page comes back to the front', async () => {
    const src = await fake([{ status: 500 }, { feed: 'u4ssc-8' }]);
    document.body.innerHTML = `<meeting-agenda lang="en" src="${src}" refresh="0"></meeting-agenda>`;
    const widget = document.querySelector('meeting-agenda')!;
    await next(widget, 'meeting-error');
    const back = setInterval(() => document.dispatchEvent(new Event('visibilitychange')), 200);
    await next(widget, 'meeting-load');
    clearInterval(back);
  });

  it('take a property set before the element is defined or connected', async () => {
    const widget = document.createElement('meeting-agenda');
    widget.meeting = {
      meeting: { name: 'Sample', startDate: '2030-05-06', timeZone: 'UTC' },
      sessions: [{ id: 'a', name: 'First' }],
    };
    document.body.append(widget);
    await next(widget, 'meeting-load');
    expect(read(widget)).to.contain('First');
    widget.meeting = {
      meeting: { name: 'Sample', startDate: '2030-05-06', timeZone: 'UTC' },
      sessions: [{ id: 'a', name: 'Second' }],
    };
    await next(widget, 'meeting-load');
    expect(read(widget)).to.contain('Second').and.not.to.contain('First');
  });
});
