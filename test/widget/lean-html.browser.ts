import { expect } from 'chai';
import fc from 'fast-check';
import * as lit from 'lit';
import { each as litEach } from '../../src/widget/each.js';
import { alike } from '../../src/widget/lean-copies.js';
import * as lean from '../../src/widget/lean-html.js';

/** What is drawn, before it is written in the templates of one library or the other. */
type Scene =
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly of: readonly Scene[] }
  | { readonly kind: 'each'; readonly keys: readonly string[]; readonly of: Scene }
  | {
      readonly kind: 'template';
      readonly which: number;
      readonly word: string | undefined;
      readonly of: readonly Scene[];
    };

const LIBRARIES: { readonly lit: Library; readonly lean: Library } = {
  lit: { html: lit.html, nothing: lit.nothing, each: litEach },
  lean: lean as unknown as Library,
};
interface Library {
  readonly html: typeof lit.html;
  readonly nothing: symbol;
  readonly each: typeof litEach;
}

/** Every way in which widgets write a value: alone, side by side, beside words, at the top, in a table, in a drawing. */
function written(scene: Scene, library: Library): unknown {
  const { html, nothing, each } = library;
  if (scene.kind === 'plain') return scene.value;
  if (scene.kind === 'nothing') return nothing;
  if (scene.kind === 'list') return scene.of.map((one) => written(one, library));
  if (scene.kind === 'each') {
    return each(
      scene.keys,
      (key) => key,
      (key) => html`<li id=${key}>${written(scene.of, library)}</li>`,
    );
  }
  const [a, b] = scene.of.map((one) => written(one, library));
  const word = scene.word ?? nothing;
  return [
    () => html`<p>${a}</p>`,
    () => html`${a}${b}`,
    () => html`<div>${a}${b}<i>${b}</i></div>`,
    () => html`<div>one ${a} two ${b}</div>`,
    () => html`${a} and <b title=${word} class=${`x ${scene.word} y`} lang=${scene.word ?? ''}>${b}</b>`,
    () =>
      html`<details ?open=${scene.word === 'on'}>
          <summary>${a}</summary>
          ${b}${a}${b}
        </details>
        ${a}`,
    () =>
      html`<table>
        <tbody>
          ${html`<tr>
            <td>${a}</td>
          </tr>`}
        </tbody>
      </table>`,
    () =>
      html`<svg viewBox=${`0 0 ${scene.of.length} 9`}>
        <circle class=${word} r="1" />
        <path d=${scene.word ?? ''} />
      </svg>`,
    () => html`<input .value=${scene.word ?? ''} type="text" /><label for=${word}>${a}</label>`,
    () => html``,
    () => html`only words`,
  ][scene.which % 11]!();
}

const scenes = fc.letrec<{ scene: Scene; leaf: Scene }>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      kind: fc.constant('plain' as const),
      value: fc.constantFrom('', 'a', 'b & <c>', 0, 7, true, false, null, undefined),
    }),
    fc.constant({ kind: 'nothing' as const }),
  ),
  scene: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    fc.record({ kind: fc.constant('list' as const), of: fc.array(tie('scene'), { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('each' as const),
      keys: fc.shuffledSubarray(['k1', 'k2', 'k3', 'k4', 'k5']),
      of: tie('scene'),
    }),
    fc.record({
      kind: fc.constant('template' as const),
      which: fc.nat(10),
      word: fc.constantFrom(undefined, 'on', 'word'),
      of: fc.tuple(tie('scene'), tie('scene')),
    }),
  ),
}));

const seen = (root: HTMLElement) => root.innerHTML.replaceAll(/<!--.*?-->/g, '').replaceAll(/<\?[^>]*>/g, '');

describe('templates of built files and those of Lit', () => {
  afterEach(() => document.body.replaceChildren());

  it('draw the same, whatever follows what', () => {
    fc.assert(
      fc.property(fc.array(scenes.scene, { minLength: 1, maxLength: 5 }), (shown) => {
        const [one, other] = [document.createElement('div'), document.createElement('div')];
        let drawn: ReturnType<typeof lean.draw>;
        for (const scene of shown) {
          lit.render(written(scene, LIBRARIES.lit), one);
          drawn = lean.draw(drawn, written(scene, LIBRARIES.lean), other);
          expect(seen(other)).to.equal(seen(one));
        }
      }),
      { numRuns: 1_000, includeErrorInReport: true },
    );
  });

  it('draw the same where they are copied from those that are alike', () => {
    const copied: Library = {
      ...LIBRARIES.lean,
      html: ((strings, ...values) => alike(lean.html(strings, ...values))) as typeof lit.html,
    };
    fc.assert(
      fc.property(fc.array(scenes.scene, { minLength: 1, maxLength: 5 }), (shown) => {
        const roots = [LIBRARIES.lean, copied, copied, copied].map((library) => ({
          library,
          root: document.createElement('div'),
          drawn: undefined as ReturnType<typeof lean.draw>,
        }));
        for (const scene of shown) {
          for (const one of roots) one.drawn = lean.draw(one.drawn, written(scene, one.library), one.root);
          for (const { root } of roots) expect(seen(root)).to.equal(seen(roots[0]!.root));
        }
      }),
      { numRuns: 500, includeErrorInReport: true },
    );
  });

  it('keep the nodes of the items of a list, and draw anew only those whose item or stamp is another', () => {
    const keys = fc.shuffledSubarray(['k1', 'k2', 'k3', 'k4', 'k5', 'k6']);
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.nat(1)), { minLength: 2, maxLength: 6 }), (shown) => {
        const told = Object.values(LIBRARIES).map(({ html, each }, index) => {
          const root = document.createElement('ul');
          const log: string[] = [];
          const known = new Map<string, Element>();
          let drawn: ReturnType<typeof lean.draw>;
          for (const [items, stamp] of shown) {
            const asked: string[] = [];
            const list = each(
              items,
              (key) => key,
              (key) => {
                asked.push(key);
                return html`<li id=${key}></li>`;
              },
              { stamp },
            );
            if (index === 0) lit.render(list, root);
            else drawn = lean.draw(drawn, list, root);
            for (const node of root.children) {
              if (items.includes(node.id) && known.has(node.id)) log.push(`${node.id} ${known.get(node.id) === node}`);
            }
            known.clear();
            for (const node of root.children) known.set(node.id, node);
            log.push([...root.children].map(({ id }) => id).join(), asked.join());
          }
          return log;
        });
        expect(told[1]).to.deep.equal(told[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('hide what goes for as long as the scope is the same, and bring it back as it was', () => {
    const some = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']);
    fc.assert(
      fc.property(fc.array(fc.tuple(some, fc.constantFrom(1, 1, 1, 2)), { minLength: 2, maxLength: 6 }), (shown) => {
        const told = Object.values(LIBRARIES).map(({ html, each }, index) => {
          const root = document.createElement('ul');
          let drawn: ReturnType<typeof lean.draw>;
          return shown.map(([items, scope], time) => {
            const list = each(items, String, (key) => html`<li>${key}</li>`, { scope });
            if (index === 0) lit.render(list, root);
            else drawn = lean.draw(drawn, list, root);
            const nodes = [...root.children] as HTMLElement[];
            for (const node of nodes) node.title ||= `${time}`;
            const seen = nodes
              .filter(({ hidden }) => !hidden)
              .map(({ textContent, title }) => `${textContent}${title}`);
            return [
              seen.join(),
              nodes
                .map(({ textContent }) => textContent)
                .sort()
                .join(),
            ];
          });
        });
        expect(told[1]).to.deep.equal(told[0]);
        expect(told[1]!.map(([seen]) => seen!.replaceAll(/\d/g, ''))).to.deep.equal(
          shown.map(([items]) => items.join()),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('draw what is postponed of a list later, before what has come behind it', () => {
    const told = Object.values(LIBRARIES).map(({ html, each }, index) => {
      const root = document.createElement('div');
      const waiting: (() => void)[] = [];
      let left = 0;
      const list = (items: readonly string[]) =>
        each(items, String, (key) => html`<i>${key}</i>`, { postpone: (draw) => left-- <= 0 && waiting.push(draw) });
      let drawn: ReturnType<typeof lean.draw>;
      const log: string[] = [];
      for (const [items, first] of [
        [['a', 'b', 'c', 'd'], 0],
        [['b', 'x', 'd', 'a', 'e', 'f'], 1],
        [['g'], 0],
      ] as const) {
        left = first;
        waiting.length = 0;
        const scene = html`<p>${list(items)}${html`<b>${first}</b>`}</p>`;
        if (index === 0) lit.render(scene, root);
        else drawn = lean.draw(drawn, scene, root);
        log.push(root.textContent);
        while (waiting.length > 0) {
          left = 2;
          waiting.shift()!();
          log.push(root.textContent);
        }
      }
      return log;
    });
    expect(told[1]).to.deep.equal(['0', 'ab0', 'abcd0', 'bxdae1', 'bxdaef1', '0', 'g0']);
    expect(told[0]).to.deep.equal(told[1]);
  });

  it('call listeners upon the element that draws, the latest of them once, and those that capture first', () => {
    const told = Object.values(LIBRARIES).map(({ html }, index) => {
      const root = document.createElement('div');
      document.body.append(root);
      const host = { name: 'host' };
      const log: string[] = [];
      let drawn: ReturnType<typeof lean.draw>;
      const show = (value: unknown) => {
        if (index === 0) lit.render(value, root, { host });
        else drawn = lean.draw(drawn, value, root, host);
        root.querySelector('b')!.click();
      };
      const template = (listener: unknown) =>
        html`<p @click=${{ capture: true, handleEvent: () => log.push('captured') }}><b @click=${listener}>x</b></p>`;
      show(
        template(function (this: typeof host, { type }: Event) {
          log.push(this.name, type);
        }),
      );
      show(template(() => log.push('latest')));
      return log;
    });
    expect(told[1]).to.deep.equal(['captured', 'host', 'click', 'captured', 'latest']);
    expect(told[0]).to.deep.equal(told[1]);
  });

  it('leave what a person has typed until the value is another', () => {
    const told = Object.values(LIBRARIES).map(({ html }, index) => {
      const root = document.createElement('div');
      let drawn: ReturnType<typeof lean.draw>;
      return ['a', 'a', 'b'].map((value) => {
        const template = html`<input .value=${value} />`;
        if (index === 0) lit.render(template, root);
        else drawn = lean.draw(drawn, template, root);
        const input = root.querySelector('input')!;
        const { value: shown } = input;
        input.value = 'typed';
        return shown;
      });
    });
    expect(told[1]).to.deep.equal(['a', 'typed', 'b']);
    expect(told[0]).to.deep.equal(told[1]);
  });

  it('add no node that is not seen to a template within an element', () => {
    const root = document.createElement('div');
    const { html, each } = LIBRARIES.lean;
    const list = each(['a', 'b'], String, (key) => html`<li>${key}${key} <i>${key}</i></li>`);
    lean.draw(
      undefined,
      html`<ul>
        ${list}${[1, 2].map((one) => html`<li>${one}</li>`)}
      </ul>`,
      root,
    );
    expect(root.textContent.replaceAll(/\s/g, '')).to.equal('aaabbb12');
    expect(root.innerHTML).not.to.match(/<[!?]/);
  });
});
