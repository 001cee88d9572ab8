import { expect } from 'chai';
import type { MeetingAgenda } from '../../src/agenda/meeting-agenda.js';
import { slots } from '../support/slots.js';
import { largeFeed } from '../support/large.js';
import { clearPage, fake, FOREIGN, openPage, parts, read, until } from '../support/page.js';

async function openCongress() {
  const feed = largeFeed(slots);
  const src = await fake([{ body: JSON.stringify(feed) }], FOREIGN);
  const { page: document } = await openPage(
    `<!doctype html><html lang="en"><body><script src="${FOREIGN}/dist/standalone/meeting-agenda.js"></script>
    <meeting-agenda src="${src}"></meeting-agenda></body></html>`,
  );
  const agenda = document.querySelector<MeetingAgenda>('meeting-agenda')!;
  await until(() => parts(agenda, 'session').length === 1400);
  return { feed, agenda };
}

describe('a congress of 1,400 sessions in 90 rooms', () => {
  afterEach(clearPage);

  it('is shown whole, in order, and answers the visitor', async () => {
    const { feed, agenda } = await openCongress();
    expect([feed.sessions!.length, feed.rooms!.length]).to.deep.equal([1400, 90]);
    expect(parts(agenda, 'day').length).to.equal(4);
    const names = new Set(parts(agenda, 'session-title').map(read));
    expect(feed.sessions!.every(({ name }) => names.has(name as string))).to.equal(true);
    agenda.setAttribute('time-zone', 'Asia/Kolkata');
    await until(() => read(parts(agenda, 'zone')[0]).includes('India'));
    await agenda.updateComplete;
    expect(parts(agenda, 'session').length).to.equal(1400);
    agenda.setAttribute('room', 'r7');
    await until(() => parts(agenda, 'session').length < 100);
  });

  it('stays as it is drawn when its search is opened', async () => {
    const { agenda } = await openCongress();
    const touched: MutationRecord[] = [];
    const observer = new MutationObserver((records) => touched.push(...records));
    for (const day of parts(agenda, 'day'))
      observer.observe(day, { subtree: true, childList: true, attributes: true, characterData: true });
    agenda.shadowRoot!.querySelector<HTMLElement>('[data-tool=find]')!.click();
    await until(() => parts(agenda, 'panel').length > 0);
    await agenda.updateComplete;
    touched.push(...observer.takeRecords());
    expect(touched.length).to.equal(0);
  });
});
