import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { segments } from './fields.js';
import { Preview, type PreviewView } from './preview.js';
import type { Words } from './words/words.js';

/** How wide the page of the preview is, in pixels. */
const WIDTHS = { phone: 390, desktop: 1100 } as const;

/** The preview with what changes its width and its background. */
export class Stage {
  readonly #name: string;
  readonly #changed: () => void;
  readonly #preview: Preview;
  readonly #sizes = new ResizeObserver(() => this.#fit());
  #width: keyof typeof WIDTHS;
  #paper: PreviewView['paper'] = 'light';
  #place: HTMLElement | undefined;

  /** `name` tells it from other stages of the page, `home` is the folder of the studio. */
  constructor(name: string, home: string, width: keyof typeof WIDTHS, changed: () => void) {
    this.#name = name;
    this.#width = width;
    this.#changed = changed;
    this.#preview = new Preview(home);
  }

  template(view: Omit<PreviewView, 'paper'>, words: Words): TemplateResult {
    this.#preview.show({ ...view, paper: this.#paper });
    return html`<section class="preview" aria-labelledby="preview-${this.#name}">
      <div class="bar">
        <h2 id="preview-${this.#name}">${words.preview}</h2>
        ${segments({
          name: `width-${this.#name}`,
          label: words.width,
          value: this.#width,
          options: [
            { value: 'phone', label: words.phone },
            { value: 'desktop', label: words.desktop },
          ],
          change: (value) => {
            this.#width = value as keyof typeof WIDTHS;
            this.#fit();
            this.#changed();
          },
        })}
        ${segments({
          name: `paper-${this.#name}`,
          label: words.paper,
          value: this.#paper,
          options: [
            { value: 'light', label: words.light },
            { value: 'dark', label: words.dark },
          ],
          change: (value) => {
            this.#paper = value as PreviewView['paper'];
            this.#changed();
          },
        })}
      </div>
      <div class="stage" ${ref(this.#watch)}>
        <iframe title=${words.previewFrame} ${ref(this.#preview.connect)}></iframe>
      </div>
    </section>`;
  }

  /** Makes the preview independent of the network: these are what its widgets may import. */
  prepare(modules: readonly string[]): Promise<void> {
    return this.#preview.prepare(modules);
  }

  readonly #watch = (place: Element | undefined): void => {
    if (place === undefined || place === this.#place) return;
    this.#place = place as HTMLElement;
    this.#sizes.observe(place);
  };

  /** Shows a page that is wider than the stage smaller, instead of a part of it. */
  #fit(): void {
    const frame = this.#place?.querySelector('iframe');
    const room = this.#place?.clientWidth ?? 0;
    if (!frame || room === 0) return;
    const wanted = WIDTHS[this.#width];
    // A phone that does not fit is a narrower phone.
    const width = this.#width === 'phone' ? Math.min(wanted, room) : wanted;
    const scale = Math.min(1, room / width);
    frame.style.setProperty('inline-size', `${width}px`);
    frame.style.setProperty('block-size', `${100 / scale}%`);
    frame.style.setProperty('scale', String(scale));
  }
}
