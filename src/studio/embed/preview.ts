import { placed, THEME, type Choice, type PlacedWidget } from './choice.js';
import { element } from './markup.js';

/** What the preview shows. */
export interface PreviewView {
  readonly choice: Choice;
  readonly lang: string;
  readonly paper: 'light' | 'dark';
}

/** A page of its own in a frame, with the script tag on it: what a webmaster's page would be. */
export class Preview {
  readonly #home: string;
  #frame: HTMLIFrameElement | undefined;
  #view: PreviewView | undefined;
  #isReady = false;

  /** `home` is the folder of the studio; the scripts lie in the one above. */
  constructor(home: string) {
    this.#home = home;
  }

  /** Takes over a frame. */
  readonly connect = (frame: Element | undefined): void => {
    if (frame === undefined || frame === this.#frame) return;
    this.#frame = frame as HTMLIFrameElement;
    this.#frame.addEventListener('load', () => this.#begin());
    this.#frame.src = URL.createObjectURL(new Blob([page(this.#home)], { type: 'text/html' }));
  };

  show(view: PreviewView): void {
    this.#view = view;
    if (this.#isReady) this.#draw();
  }

  #begin(): void {
    const document = this.#frame!.contentDocument;
    if (!document?.body) return;
    this.#isReady = true;
    // Whoever tries the form sees its end; nothing is sent.
    document.addEventListener('meeting-submit', (event) => {
      const receipt = { reference: 'K7M-9QX-2RT', state: 'confirmed', receivedAt: new Date().toISOString() };
      event.respondWith(Promise.resolve(receipt));
    });
    this.#draw();
  }

  #draw(): void {
    const { choice, lang, paper } = this.#view!;
    const { documentElement: root, body } = this.#frame!.contentDocument!;
    root.lang = lang;
    root.dataset['paper'] = paper;
    for (const name of THEME) root.style.setProperty(`--meeting-${name}`, choice.theme[name]);
    const widgets = placed(choice).map((widget) => this.#tried(widget, choice.feed));
    const there = [...body.children];
    if (there.map(({ localName }) => localName).join() === widgets.map(({ tag }) => tag).join()) {
      widgets.forEach((widget, index) => write(there[index]!, widget));
    } else {
      body.replaceChildren(...widgets.map((widget) => write(root.ownerDocument.createElement(widget.tag), widget)));
    }
  }

  /** The same with what is there: a sample instead of an example's address, and no receiver. */
  #tried({ attributes, ...widget }: PlacedWidget, feed: string): PlacedWidget {
    const sample = `${this.#home}sample.json`;
    const isForm = 'endpoint' in attributes;
    return { ...widget, attributes: { ...attributes, src: feed || sample, ...(isForm && { endpoint: sample }) } };
  }
}

function write(node: Element, { attributes }: PlacedWidget): Element {
  for (const { name } of [...node.attributes]) {
    if (!(name in attributes)) node.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : value;
    if (node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
  return node;
}

function page(home: string): string {
  const head = [
    element('title', {}, 'Preview'),
    element('link', { rel: 'stylesheet', href: `${home}preview.css` }),
    element('script', { type: 'module', src: new URL('../meeting-widgets.js', home).href, crossorigin: true }),
  ];
  return `<!doctype html>${element('html', {}, `${element('head', {}, head.join(''))}${element('body', {})}`)}`;
}
