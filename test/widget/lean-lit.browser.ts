import { expect } from 'chai';
import {
  css as litCss,
  html as litHtml,
  LitElement,
  nothing as litNothing,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import {
  css as leanCss,
  html as leanHtml,
  LitElement as LeanElement,
  nothing as leanNothing,
} from '../../src/widget/lean-lit.js';

type Base = typeof LitElement;

/** What Lit and the lean element do alike: each records what happens to an element of the same making. */
const BASES: Readonly<
  Record<
    string,
    { readonly base: Base; readonly css: typeof litCss; readonly html: typeof litHtml; readonly nothing: symbol }
  >
> = {
  lit: { base: LitElement, css: litCss, html: litHtml, nothing: litNothing },
  lean: {
    base: LeanElement as unknown as Base,
    css: leanCss as unknown as typeof litCss,
    html: leanHtml as unknown as typeof litHtml,
    nothing: leanNothing,
  },
};

let made = 0;

/** Defines an element on a base; `log` tells of its life. */
function define({ base, css, html, nothing }: (typeof BASES)[string], tag = `x-lean-${made++}`) {
  const log: string[] = [];
  const inner = css`
    b {
      color: rgb(1, 2, 3);
    }
  `;
  class Parent extends base {
    static override styles = [
      css`
        ${inner} i {
          color: rgb(4, 5, 6);
        }
      `,
      [
        css`
          u {
            color: rgb(7, 8, 9);
          }
        `,
      ],
    ] as never;
    static override properties: PropertyDeclarations = {
      src: {},
      timeZone: { attribute: 'time-zone' },
      level: { type: Number },
    };
    declare src: string | null | undefined;
    declare timeZone: string | null;
    declare level: number | null;
    constructor() {
      super();
      this.timeZone = 'meeting';
    }
  }
  class Child extends Parent {
    static override properties = { grouped: { type: Boolean }, facts: { attribute: false }, inner: { state: true } };
    declare grouped: boolean;
    declare facts: unknown;
    declare inner: unknown;
    failing = false;

    protected override willUpdate(changed: PropertyValues): void {
      log.push(`will ${names(changed)} ${this.hasUpdated}`);
      if (changed.has('facts')) this.inner = 'of facts';
    }

    protected override render(): unknown {
      if (this.failing) throw new Error('broken');
      const { src, timeZone, level, grouped, inner } = this;
      return html`<b @click=${this.#handleClick}>${[src, timeZone, level, grouped, inner].map(String).join()}</b
        ><i>${grouped ? 'g' : nothing}</i><u></u>`;
    }

    protected override updated(changed: PropertyValues): void {
      log.push(`did ${names(changed)} ${this.isUpdatePending} ${read(this)}`);
      if (this.inner === 'again') this.inner = 'settled';
    }

    draw(): void {
      this.performUpdate();
    }

    #handleClick(this: Child): void {
      log.push(`clicked ${this.localName === tag}`);
    }
  }
  const names = (changed: PropertyValues) =>
    [...changed].map(([key, before]) => `${String(key)}:${String(before)}`).join();
  const read = (element: Element) => element.shadowRoot!.textContent;
  return {
    log,
    read,
    Child,
    declare: () => customElements.define(tag, Child),
    make: (attributes = '') => {
      const holder = document.createElement('div');
      holder.innerHTML = `<${tag} ${attributes}></${tag}>`;
      return holder.firstElementChild as Child;
    },
  };
}

/** What happens on both, compared. */
async function alike(live: (made: ReturnType<typeof define>) => Promise<unknown[]> | unknown[]): Promise<void> {
  const outcomes: unknown[] = [];
  for (const name of Object.keys(BASES)) {
    const element = define(BASES[name]!);
    const told = await live(element);
    outcomes.push(JSON.stringify([told, element.log]));
  }
  expect(outcomes[1]).to.equal(outcomes[0]);
  expect(String(outcomes[0]).length).to.be.greaterThan(20);
}

describe('the element of built files and that of Lit', () => {
  afterEach(() => document.body.replaceChildren());

  it('watch the same attributes and read them alike', () =>
    alike(async ({ Child, make, declare, read }) => {
      declare();
      const told: unknown[] = [[...Child.observedAttributes].sort()];
      const element = make('src="a" level="3" grouped time-zone');
      document.body.append(element);
      await element.updateComplete;
      told.push(read(element));
      for (const change of [
        () => element.setAttribute('level', 'x'),
        () => element.removeAttribute('level'),
        () => element.setAttribute('facts', 'no property'),
        () => element.removeAttribute('grouped'),
        () => element.toggleAttribute('grouped'),
        () => element.removeAttribute('time-zone'),
        () => element.setAttribute('SRC', 'b'),
      ]) {
        change();
        told.push(element.isUpdatePending, await element.updateComplete, read(element));
      }
      return told;
    }));

  it('keep what a page has set before they were there', () =>
    alike(async ({ make, declare, read }) => {
      const element = make();
      Object.assign(element, { timeZone: 'visitor', facts: 7, other: 'own' });
      document.body.append(element);
      declare();
      customElements.upgrade(element);
      await element.updateComplete;
      return [read(element), Object.keys(element).includes('other'), Object.hasOwn(element, 'timeZone'), element.facts];
    }));

  it('draw once for many changes, not before they are on a page, and never for no change', () =>
    alike(async ({ make, declare, log, read }) => {
      declare();
      const element = make();
      element.src = 'early';
      await Promise.resolve();
      const told: unknown[] = [log.length, element.shadowRoot === null];
      document.body.append(element);
      told.push(await element.updateComplete, read(element));
      element.src = 'one';
      element.src = 'two';
      element.level = NaN;
      told.push(await element.updateComplete);
      element.level = NaN;
      told.push(element.isUpdatePending);
      element.requestUpdate();
      told.push(await element.updateComplete);
      element.facts = {};
      told.push(await element.updateComplete, read(element));
      element.inner = 'again';
      told.push(await element.updateComplete, await element.updateComplete, read(element));
      element.src = 'now';
      element.draw();
      told.push(read(element), await element.updateComplete);
      element.shadowRoot!.querySelector('b')!.click();
      return told;
    }));

  it('report an update that fails and go on with the next', () =>
    alike(async ({ make, declare, read }) => {
      declare();
      const element = make();
      document.body.append(element);
      await element.updateComplete;
      element.failing = true;
      element.src = 'lost';
      const said = await element.updateComplete.then(
        () => 'well',
        (error: unknown) => (error as Error).message,
      );
      element.failing = false;
      element.level = 4;
      return [said, element.isUpdatePending, await element.updateComplete, read(element)];
    }));

  it('wear the same styles', () =>
    alike(async ({ make, Child, declare }) => {
      declare();
      const element = make();
      document.body.append(element);
      await element.updateComplete;
      element.level = 5;
      await element.updateComplete;
      const colors = ['b', 'i', 'u'].map((name) => getComputedStyle(element.shadowRoot!.querySelector(name)!).color);
      element.remove();
      document.body.append(element);
      element.level = 6;
      return [colors, await element.updateComplete, (Child as unknown as Base).properties !== undefined];
    }));
});
