import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PlacedWidget } from '../embed/choice.js';
import { WIDGETS } from '../embed/choice.js';
import { fetchedOnce } from '../fetched-once.js';
import { Stage } from '../stage.js';
import type { Sentences } from '../words/contract/sentences.js';
import type { Words } from '../words/words.js';
import { makeEditor, type Editor } from './editor.js';
import type { Assistant } from './assistant.js';
import type { Hints, Imported } from './import.js';
import { importTemplate } from './import-template.js';
import { inspect, type Inspection } from './inspect.js';
import { findingsTemplate } from './findings.js';

/** How long somebody has to pause before the feed is looked through, in milliseconds. */
const PAUSE = 300;

/** A file of another system, as it came. */
export interface Source {
  /** Undefined for what was pasted. */
  readonly name?: string;
  readonly content: Uint8Array | string;
}

export interface WorkshopState {
  readonly text: string;
  /** The last text that widgets can show. */
  readonly shown: string | undefined;
  readonly inspection: Inspection;
  readonly source: Source | undefined;
  readonly imported: Imported | undefined;
  readonly hints: Hints;
}

/** Where a feed is written, checked, looked at and taken home. */
export class Workshop {
  readonly #home: string;
  readonly #changed: () => void;
  readonly #stage: Stage;
  #state: WorkshopState;
  #words: Words;
  #editor: Editor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(home: string, text: string, words: Words, changed: () => void) {
    this.#home = home;
    this.#changed = changed;
    this.#words = words;
    this.#stage = new Stage('feed', home, 'desktop', changed);
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    this.#state = {
      text,
      shown: undefined,
      inspection: { problems: [], languages: [], isShown: false },
      source: undefined,
      imported: undefined,
      hints: { timeZone, language: '', name: '' },
    };
    this.#inspect(text);
  }

  template(words: Words): TemplateResult {
    if (words !== this.#words) {
      this.#words = words;
      this.#editor?.speak(words);
      this.#inspect(this.#state.text);
    }
    const { shown, inspection } = this.#state;
    const jump = (line: number, column: number) => this.#editor?.jump(line, column);
    return html`<div class="workshop" @dragover=${allow} @drop=${this.#dropped}>
        <section class="write" aria-labelledby="write-title">
          <div class="bar">
            <h2 id="write-title">${words.editorTitle}</h2>
            <label class="quiet"
              ><input class="file" type="file" @change=${this.#opened} /><span>${words.open}</span></label
            >
            <button class="quiet" type="button" @click=${this.#download}>${words.download}</button>
          </div>
          <p class="hint">${words.openHint}</p>
          ${importTemplate(this.#state, words, (patch) => void this.#convert({ ...this.#state.hints, ...patch }))}
          <div class="editor" ${ref(this.#connect)}></div>
        </section>
        ${findingsTemplate(inspection, words, jump)}
      </div>
      ${this.#stage.template(
        { widgets: shown === undefined ? [] : ALL, lang: words.code, ...(shown !== undefined && { feed: shown }) },
        words,
      )}`;
  }

  /** Fetches all that it does without until it is asked; `modules` are those of the widgets. */
  async prepare(modules: readonly string[]): Promise<void> {
    const { loadParsers } = await import('./import.js');
    await Promise.all([
      loadParsers(),
      ...Object.values(this.#assistants).map((assist) => assist()),
      this.#stage.prepare(modules),
    ]);
  }

  /** Takes a feed, or a file of another system to make one of. */
  async take(source: Source): Promise<void> {
    this.#state = { ...this.#state, source };
    await this.#convert(this.#state.hints);
  }

  async #convert(hints: Hints): Promise<void> {
    const { source } = this.#state;
    this.#state = { ...this.#state, hints };
    if (!source) return;
    const { importFile } = await import('./import.js');
    const imported = await importFile(source.content, source.name ?? '', hints);
    if (this.#state.source !== source || this.#state.hints !== hints) return;
    this.#state = { ...this.#state, imported };
    if ('text' in imported) this.#editor?.replace(imported.text);
    this.#changed();
  }

  #inspect(text: string): void {
    const inspection = inspect(text, this.#words.code);
    this.#state = { ...this.#state, inspection, shown: inspection.isShown ? shownOf(text) : this.#state.shown };
    this.#editor?.mark(inspection.problems);
  }

  readonly #connect = (place: Element | undefined): void => {
    if (place === undefined || this.#editor) return;
    this.#editor = makeEditor(place as HTMLElement, {
      text: this.#state.text,
      words: this.#words,
      styles: `${this.#home}editor.css`,
      complete: async (context) => (await this.#assistant()).complete(context),
      describe: async (text, offset) => (await this.#assistant()).describe(text, offset),
      changed: (text) => {
        this.#state = { ...this.#state, text };
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.#inspect(text);
          this.#changed();
        }, PAUSE);
      },
      pasted: (content) => {
        if (content.trim() === '') return false;
        void this.take({ content });
        return true;
      },
    });
    this.#editor.mark(this.#state.inspection.problems);
  };

  /** What knows the contract, by language, fetched when it is first asked. */
  readonly #assistants: Readonly<Record<string, () => Promise<Assistant>>> = {
    en: fetchedOnce(() => this.#assist({})),
    es: fetchedOnce(async () => this.#assist((await import('../words/contract/spanish/spanish.js')).SPANISH)),
  };

  #assistant(): Promise<Assistant> {
    return (this.#assistants[this.#words.code] ?? this.#assistants['en']!)();
  }

  async #assist(sentences: Sentences): Promise<Assistant> {
    const [{ makeAssistant }, schema] = await Promise.all([import('./assistant.js'), this.#schema()]);
    return makeAssistant(schema, sentences);
  }

  readonly #schema = fetchedOnce(async (): Promise<object> => {
    const response = await fetch(new URL('../schema/meeting-1.json', this.#home));
    return response.json() as Promise<object>;
  });

  readonly #opened = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) await this.#read(file);
    // The same file can be opened again once it is mended.
    input.value = '';
  };

  readonly #dropped = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) await this.#read(file);
  };

  async #read(file: File): Promise<void> {
    await this.take({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
  }

  readonly #download = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#state.text], { type: 'application/json' }));
    link.download = 'meeting.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
}

const ALL: readonly PlacedWidget[] = WIDGETS.map((widget) => ({
  widget,
  tag: `meeting-${widget}`,
  attributes: widget === 'registration' ? { endpoint: new URL('sample.json', document.baseURI).href } : {},
}));

/** What the checker forgives, such as a comma too many, JSON does not. */
function shownOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}

function allow(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
