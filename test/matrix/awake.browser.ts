import { expect } from 'chai';
import { clearPage } from '../support/page.js';
import { loadEngines, scan, type Finding } from './engines.js';

/** Nine defects that a person would meet, each of another kind. */
const DEFECTS = `
  <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
  <button></button>
  <input type="text">
  <a href="https://example.org/"></a>
  <p style="color: #bbb; background: #fff">Hardly there</p>
  <div role="checkbox" tabindex="0">No state</div>
  <ul><p>No item</p></ul>
  <select><option>No name</option></select>
  <div role="button" aria-labelledby="nowhere" aria-pressed="perhaps" tabindex="3">Pressed</div>
  <h2></h2>
  <span lang="xx-nowhere-at-all">?</span>`;

describe('the engines', () => {
  before(loadEngines);
  afterEach(clearPage);

  it('see what is wrong inside an open shadow root', async () => {
    const host = document.createElement('main');
    host.attachShadow({ mode: 'open' }).innerHTML = DEFECTS;
    document.body.append(host);
    const found = await scan(host);
    const rules = (engine: Finding['engine']) =>
      new Set(found.filter((finding) => finding.engine === engine && finding.kind === 'violation').map((f) => f.rule));
    expect([...rules('axe')]).to.have.length.of.at.least(9);
    expect([...rules('IBM')]).to.have.length.of.at.least(7);
  });
});
