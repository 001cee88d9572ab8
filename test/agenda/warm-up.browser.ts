import { expect } from 'chai';
import { warmUp } from '../../src/agenda/warm-up.js';
import { listen } from '../support/console.js';
import { copiesIn } from '../support/copies.js';
import { clearPage, fake, parts, until } from '../support/page.js';
import { programme } from './agendas.js';

describe('what is done while there is nothing to do but wait for a feed', () => {
  const asked: unknown[] = [];

  before(async () => {
    const own = globalThis.requestIdleCallback;
    globalThis.requestIdleCallback = (callback) => asked.push(callback);
    await import('../../src/agenda/define.js');
    globalThis.requestIdleCallback = own;
  });

  it('is done in four tasks, between which a feed can be read', () => {
    expect(asked).to.deep.equal([warmUp, warmUp, warmUp, warmUp]);
  });

  it('draws a programme that nobody sees, and leaves nothing behind', () => {
    const { documentElement } = document;
    const { lang: language } = documentElement;
    const page = document.body.innerHTML;
    const stored = JSON.stringify(localStorage);
    const requests = performance.getEntriesByType('resource').length;
    const { said, stop } = listen();
    try {
      for (const lang of ['', 'es', 'ar', 'eu', 'not a language']) {
        documentElement.lang = lang;
        expect(copiesIn(warmUp)).to.be.above(40);
      }
      expect(said).to.deep.equal([]);
    } finally {
      stop();
      documentElement.lang = language;
    }
    expect(document.body.innerHTML).to.equal(page);
    expect(JSON.stringify(localStorage)).to.equal(stored);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
  });

  it('is left undone where the feed was there first', async () => {
    const agenda = document.createElement('meeting-agenda');
    agenda.src = await fake([{ body: JSON.stringify(programme()) }]);
    document.body.append(agenda);
    await until(() => parts(agenda, 'session').length > 0);
    expect(copiesIn(warmUp)).to.equal(0);
    clearPage();
  });
});
