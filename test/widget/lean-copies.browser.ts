import { expect } from 'chai';
import { alike } from '../../src/widget/lean-copies.js';
import * as lean from '../../src/widget/lean-html.js';
import { copiesIn } from '../support/copies.js';

const { html, nothing } = lean;

// A page of their own: there are only so many kinds of entries that are copied.
describe('entries that are copied from one that is alike', () => {
  it('keep their nodes, whatever is drawn there afterwards, and have no listener of another', () => {
    const log: string[] = [];
    const entry = (name: string, isMore = false) =>
      alike(
        html`<li lang=${name}>
          <details>
            <summary>${name}</summary>
            ${isMore ? html`<button @click=${() => log.push(name)}>${name}</button>` : nothing}
          </details>
        </li>`,
      );
    const root = document.createElement('ul');
    let drawn: ReturnType<typeof lean.draw>;
    const show = (entries: readonly unknown[]) => (drawn = lean.draw(drawn, entries, root));
    show([entry('a'), entry('b'), entry('c')]);
    const nodes = [...root.querySelectorAll('details')];
    nodes[2]!.open = true;
    show([entry('a'), entry('B'), entry('c', true)]);
    show([entry('a', true), entry('b', true), entry('c', true), entry('d', true), entry('e', true)]);
    expect([...root.querySelectorAll('details')].slice(0, 3)).to.deep.equal(nodes);
    expect(nodes[2]!.open).to.equal(true);
    expect([...root.children].map((item) => (item as HTMLElement).lang)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    for (const button of root.querySelectorAll('button')) button.click();
    expect(log).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('are worked out once where they change, and each draws only what is new in it', () => {
    const entry = (name: string, isMore: boolean) =>
      alike(html`<li>${html`<p>${html`<b>${name}</b>`}${isMore ? html`<i>${name}</i>` : nothing}</p>`}</li>`);
    const root = document.createElement('ul');
    const names = Array.from({ length: 50 }, (_, index) => `${index}`);
    const drawn = lean.draw(
      undefined,
      names.map((name) => entry(name, false)),
      root,
    );
    const copies = copiesIn(
      () =>
        void lean.draw(
          drawn,
          names.map((name) => entry(name, true)),
          root,
        ),
    );
    expect([...root.children].map((item) => item.textContent)).to.deep.equal(names.map((name) => name + name));
    expect(copies).to.be.below(2 * names.length);
  });

  it('call listeners upon the element that draws them, whoever else draws the like', () => {
    const log: string[] = [];
    function handle(this: { name: string }) {
      log.push(this.name);
    }
    const entry = (name: string, isMore: boolean) =>
      alike(
        html`<li lang=${name}>
          ${html`<p>${html`<b>${name}</b>`}${isMore ? html`<button @click=${handle}></button>` : nothing}</p>`}
        </li>`,
      );
    const hosts = ['one', 'other'].map((name) => ({ name, root: document.createElement('ul') }));
    const drawn = new Map<object, ReturnType<typeof lean.draw>>();
    for (const isMore of [false, true]) {
      const list = ['a', 'b', 'c'].map((name) => entry(name, isMore));
      for (const host of hosts) drawn.set(host, lean.draw(drawn.get(host), list, host.root, host));
    }
    for (const { root } of hosts) for (const button of root.querySelectorAll('button')) button.click();
    expect(log).to.deep.equal(['one', 'one', 'one', 'other', 'other', 'other']);
  });
});
