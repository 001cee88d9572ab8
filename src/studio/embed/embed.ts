import { html, type TemplateResult } from 'lit';
import { Stage } from '../stage.js';
import type { Words } from '../words/words.js';
import { feedProblem } from './address.js';
import { placed, type Choice, type PlacedWidget } from './choice.js';
import { reportFeed } from './feed-report.js';
import { formTemplate } from './form.js';
import { readRelease, type Release } from './release.js';
import { startOf, type EmbedActions, type EmbedState } from './state.js';
import { takeTemplate } from './take.js';
import { isUsable } from './theme-problem.js';

/** From the choice of widgets to the snippet. */
export class Embed implements EmbedActions {
  readonly #changed: () => void;
  /** The folder of the built files. */
  readonly #dist: string;
  readonly #sample: string;
  #sampleText: string | undefined;
  #own: Release | undefined;
  readonly #stage: Stage;
  #state: EmbedState;
  #reading = new AbortController();

  /** `home` is the folder of the studio, with a slash at the end; `changed` is called when there is something to draw. */
  constructor(home: string, changed: () => void) {
    this.#changed = changed;
    this.#dist = new URL('..', home).href.replace(/\/$/, '');
    this.#sample = `${home}sample.json`;
    this.#stage = new Stage('embed', home, 'phone', changed);
    this.#state = startOf(this.#dist);
    void this.#look(this.#dist);
  }

  /** Holds all that the preview may show, with or without a network: the sample, and the modules of the widgets. */
  async prepare(sample: string, modules: readonly string[]): Promise<void> {
    this.#sampleText = sample;
    this.#changed();
    await this.#stage.prepare(modules);
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

  show(patch: Partial<Pick<EmbedState, 'kind' | 'platform'>>): void {
    this.#set(patch);
  }

  template(words: Words): TemplateResult {
    const { choice } = this.#state;
    const view = {
      widgets: this.#tried(choice),
      theme: choice.theme,
      lang: choice.lang || words.code,
      ...(choice.feed === '' && this.#sampleText !== undefined && { feed: this.#sampleText }),
    };
    return html`<div class="bench">${formTemplate(this.#state, words, this)} ${this.#stage.template(view, words)}</div>
      ${takeTemplate(this.#state, words, this)}`;
  }

  /** The widgets with what is there: a sample instead of an example's address, and no receiver. */
  #tried(choice: Choice): readonly PlacedWidget[] {
    return placed(choice).map(({ attributes, ...widget }) => ({
      ...widget,
      attributes: {
        ...attributes,
        src: choice.feed || this.#sample,
        ...('endpoint' in attributes && { endpoint: this.#sample }),
      },
    }));
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
    this.#own ??= await readRelease(this.#dist).catch(() => undefined);
    const own = this.#own;
    if (this.#state.choice.base !== base) return;
    if (own === undefined) return this.#set({ release: before.kind === 'looking' ? { kind: 'missing' } : before });
    this.#set({ release: { kind: base === this.#dist ? 'found' : 'borrowed', release: own } });
  }
}
