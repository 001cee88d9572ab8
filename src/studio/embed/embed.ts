import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { segments } from '../fields.js';
import type { Words } from '../words/words.js';
import { feedProblem } from './address.js';
import type { Choice } from './choice.js';
import { reportFeed } from './feed-report.js';
import { formTemplate } from './form.js';
import { Preview } from './preview.js';
import { readRelease } from './release.js';
import { startOf, type EmbedActions, type EmbedState } from './state.js';
import { takeTemplate } from './take.js';
import { isUsable } from './theme-problem.js';

/** How wide the page of the preview is, in pixels. */
const WIDTHS = { phone: 390, desktop: 1100 } as const;

/** From the choice of widgets to the snippet. */
export class Embed implements EmbedActions {
  readonly #changed: () => void;
  /** The folder of the built files. */
  readonly #dist: string;
  readonly #preview: Preview;
  readonly #sizes = new ResizeObserver(([entry]) => this.#fit(entry!.contentRect.width));
  #state: EmbedState;
  #stage: HTMLElement | undefined;
  #reading = new AbortController();

  /** `home` is the folder of the studio, with a slash at the end; `changed` is called when there is something to draw. */
  constructor(home: string, changed: () => void) {
    this.#changed = changed;
    this.#dist = new URL('..', home).href.replace(/\/$/, '');
    this.#preview = new Preview(home);
    this.#state = startOf(this.#dist);
    void this.#look(this.#dist);
  }

  choose(patch: Partial<Choice>): void {
    const { choice } = this.#state;
    this.#set({ choice: { ...choice, ...patch } });
    if (patch.feed !== undefined && patch.feed !== choice.feed) void this.#read(patch.feed);
    if (patch.base !== undefined && patch.base !== choice.base) void this.#look(patch.base);
  }

  theme(name: keyof Choice['theme'], value: string): void {
    const { choice, typedTheme } = this.#state;
    const theme = isUsable(name, value) ? { ...choice.theme, [name]: value } : choice.theme;
    this.#set({ typedTheme: { ...typedTheme, [name]: value }, choice: { ...choice, theme } });
  }

  show(patch: Partial<Pick<EmbedState, 'kind' | 'platform' | 'width' | 'paper'>>): void {
    this.#set(patch);
    if (this.#stage) this.#fit(this.#stage.clientWidth);
  }

  template(words: Words): TemplateResult {
    const { choice, width, paper } = this.#state;
    this.#preview.show({ choice, lang: choice.lang || words.code, paper });
    return html`<div class="bench">
        ${formTemplate(this.#state, words, this)}
        <section class="preview" aria-labelledby="preview-title">
          <div class="bar">
            <h2 id="preview-title">${words.preview}</h2>
            ${segments({
              name: 'width',
              label: words.width,
              value: width,
              options: [
                { value: 'phone', label: words.phone },
                { value: 'desktop', label: words.desktop },
              ],
              change: (value) => this.show({ width: value as EmbedState['width'] }),
            })}
            ${segments({
              name: 'paper',
              label: words.paper,
              value: paper,
              options: [
                { value: 'light', label: words.light },
                { value: 'dark', label: words.dark },
              ],
              change: (value) => this.show({ paper: value as EmbedState['paper'] }),
            })}
          </div>
          <div class="stage" ${ref(this.#watch)}>
            <iframe class=${width} title=${words.previewFrame} ${ref(this.#preview.connect)}></iframe>
          </div>
        </section>
      </div>
      ${takeTemplate(this.#state, words, this)}`;
  }

  #set(patch: Partial<EmbedState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#changed();
  }

  async #read(feed: string): Promise<void> {
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#set({ report: feed === '' ? { kind: 'none' } : { kind: 'looking' } });
    try {
      this.#set({ report: await reportFeed(feed, signal) });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Reads what there is at the address of the scripts; else what lies beside the studio. */
  async #look(base: string): Promise<void> {
    const { release: before } = this.#state;
    if (base !== this.#dist && feedProblem(base) === undefined) {
      const release = await readRelease(base).catch(() => undefined);
      if (this.#state.choice.base !== base) return;
      if (release) return this.#set({ release: { kind: 'found', release } });
    }
    const own = await readRelease(this.#dist).catch(() => undefined);
    if (this.#state.choice.base !== base) return;
    if (own === undefined) return this.#set({ release: before.kind === 'looking' ? { kind: 'missing' } : before });
    this.#set({ release: { kind: base === this.#dist ? 'found' : 'borrowed', release: own } });
  }

  readonly #watch = (stage: Element | undefined): void => {
    if (stage === undefined || stage === this.#stage) return;
    this.#stage = stage as HTMLElement;
    this.#sizes.observe(stage);
  };

  /** Shows a page that is wider than the stage smaller, instead of a part of it. */
  #fit(room: number): void {
    const frame = this.#stage?.querySelector('iframe');
    if (!frame) return;
    const wanted = WIDTHS[this.#state.width];
    const scale = Math.min(1, room / wanted);
    // A phone that does not fit is a narrower phone.
    const isPhone = this.#state.width === 'phone';
    frame.style.setProperty('inline-size', `${isPhone ? Math.min(wanted, room) : wanted}px`);
    frame.style.setProperty('block-size', isPhone ? '100%' : `${100 / scale}%`);
    frame.style.setProperty('scale', isPhone ? '1' : String(scale));
  }
}
