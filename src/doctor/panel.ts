import type { Explained } from '../tools/check/explain.js';
import type { Finding } from './finding.js';
import { fill, wordsIn } from './words.js';

/** So many places of a feed are listed. */
const LISTED = 20;

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { all: initial; display: block; margin-block: 1rem; color-scheme: light dark }
  section { font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas;
    border-inline-start: 0.25rem solid Highlight; padding: 0.25rem 1rem }
  h2 { font-size: 1.125rem; margin: 0.5rem 0 }
  dl { margin: 0 }
  dt { font-weight: 600; margin-block-start: 0.75rem }
  dd { margin: 0; max-inline-size: 45rem; overflow-wrap: anywhere }
  ul { margin: 0.5rem 0; padding-inline-start: 1.25rem; max-inline-size: 45rem; overflow-wrap: anywhere }
  button { font: inherit; min-block-size: 2.75rem; padding-inline: 1rem; margin-block: 0.75rem }
`);

/** What the doctor says of a widget, to stand beside it. */
export class Panel {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  #closed = false;

  constructor() {
    this.#root.adoptedStyleSheets = [styles];
    this.#host.dataset['meetingDoctor'] = '';
  }

  /** Shows what was found of a widget, and the places of its feed that should be mended. */
  show(widget: Element, findings: readonly Finding[], problems: readonly Explained[], language: string): void {
    if (this.#closed) return;
    const words = wordsIn(language);
    const section = element('section');
    section.lang = words.language;
    section.dir = 'ltr';
    section.setAttribute('aria-labelledby', 'title');
    const heading = element('h2', fill(words.title, { tag: widget.localName }));
    heading.id = 'title';
    const list = element('dl');
    for (const { level, code, args } of findings) {
      const [says, advice] = words.codes[code];
      list.append(element('dt', `${words.levels[level]}: ${fill(says, args)}`));
      if (advice) list.append(element('dd', fill(advice, args)));
    }
    const places = element('ul');
    // The checker speaks English.
    places.lang = 'en';
    for (const { line, column, path, message, hint } of problems.slice(0, LISTED)) {
      const where = line > 0 ? fill(words.line, { line: String(line), column: String(column) }) : path;
      places.append(element('li', `${where}: ${message}${hint ? ` ${hint}` : ''}`));
    }
    if (problems.length > LISTED) {
      places.append(element('li', fill(words.more, { count: String(problems.length - LISTED) })));
    }
    const close = element('button', words.close);
    close.type = 'button';
    close.addEventListener('click', () => {
      this.#closed = true;
      this.#host.remove();
    });
    section.append(heading, list, ...(problems.length > 0 ? [places] : []), close);
    this.#root.replaceChildren(section);
    if (widget.nextSibling !== this.#host) widget.after(this.#host);
  }
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text?: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  return made;
}
