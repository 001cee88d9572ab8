import type { PlacedWidget, Theme } from './embed/choice.js';
import { element } from './embed/markup.js';

/** What the preview shows. */
export interface PreviewView {
  readonly widgets: readonly PlacedWidget[];
  readonly theme?: Theme;
  readonly lang: string;
  readonly paper: 'light' | 'dark';
  /** The feed as text, for widgets without an address of one. */
  readonly feed?: string;
}

/** A page of its own in a frame, with the script tag on it: what a webmaster's page would be. */
export class Preview {
  readonly #home: string;
  #frame: HTMLIFrameElement | undefined;
  #view: PreviewView | undefined;
  #shown: string | undefined;
  #isReady = false;
  #ready: () => void = () => undefined;
  readonly #begun = new Promise<void>((resolve) => (this.#ready = resolve));

  /** `home` is the folder of the studio; the scripts lie in the one above. */
  constructor(home: string) {
    this.#home = home;
  }

  /** Fetches modules that its widgets may import one day, and resolves once they are there. */
  async prepare(modules: readonly string[]): Promise<void> {
    await this.#begun;
    const { head } = this.#frame!.contentDocument!;
    await Promise.all(
      modules.map((href) => {
        const link = Object.assign(head.ownerDocument.createElement('link'), { rel: 'modulepreload', href });
        return new Promise((resolve, reject) => {
          link.addEventListener('load', resolve);
          link.addEventListener('error', reject);
          head.append(link);
        });
      }),
    );
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
    this.#ready();
  }

  #draw(): void {
    const { widgets, theme, lang, paper, feed } = this.#view!;
    const { documentElement: root, body } = this.#frame!.contentDocument!;
    root.lang = lang;
    root.dataset['paper'] = paper;
    for (const [name, value] of Object.entries(theme ?? {})) root.style.setProperty(`--meeting-${name}`, value);
    const there = [...body.children];
    const isSame = there.map(({ localName }) => localName).join() === widgets.map(({ tag }) => tag).join();
    const nodes = isSame ? there : widgets.map(({ tag }) => root.ownerDocument.createElement(tag));
    nodes.forEach((node, index) => write(node, widgets[index]!));
    if (!isSame) body.replaceChildren(...nodes);
    if (isSame && feed === this.#shown) return;
    this.#shown = feed;
    for (const node of nodes) Object.assign(node, { meeting: feed && (JSON.parse(feed) as unknown) });
  }
}

function write(node: Element, { attributes }: PlacedWidget): void {
  for (const { name } of [...node.attributes]) {
    if (!(name in attributes)) node.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? '' : value;
    if (node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
}

function page(home: string): string {
  const head = [
    element('title', {}, 'Preview'),
    element('link', { rel: 'stylesheet', href: `${home}preview.css` }),
    element('script', { type: 'module', src: new URL('../meeting-widgets.js', home).href, crossorigin: true }),
  ];
  return `<!doctype html>${element('html', {}, `${element('head', {}, head.join(''))}${element('body', {})}`)}`;
}
