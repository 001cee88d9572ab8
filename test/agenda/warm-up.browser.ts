import { expect } from 'chai';
import '../../src/agenda/define.js';
import { warmUp } from '../../src/agenda/warm-up.js';
import { listen } from '../support/console.js';

describe('what is done while there is nothing to do but wait for a feed', () => {
  it('draws a programme that nobody sees, and leaves nothing behind', () => {
    const { documentElement } = document;
    const { lang: language } = documentElement;
    const page = document.body.innerHTML;
    const stored = JSON.stringify(localStorage);
    const asked = performance.getEntriesByType('resource').length;
    const copy = document.importNode.bind(document);
    const { said, stop } = listen();
    let copies = 0;
    document.importNode = (...node) => {
      copies++;
      return copy(...node);
    };
    try {
      for (const lang of ['', 'es', 'ar', 'eu', 'not a language']) {
        documentElement.lang = lang;
        const before = copies;
        warmUp();
        expect(copies - before).to.be.above(40);
      }
      expect(said).to.deep.equal([]);
    } finally {
      stop();
      document.importNode = copy;
      documentElement.lang = language;
    }
    expect(document.body.innerHTML).to.equal(page);
    expect(JSON.stringify(localStorage)).to.equal(stored);
    expect(performance.getEntriesByType('resource').length).to.equal(asked);
  });
});
