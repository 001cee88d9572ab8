import { acceptCompletion, autocompletion, type CompletionSource } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import type { Explained } from '../../tools/check/explain.js';
import { rangeOf } from './range.js';

/** What an editor is called, and how it says what it says by itself in English. */
interface EditorWords {
  readonly editor: string;
  readonly phrases: Readonly<Record<string, string>>;
}

/** What an editor is told, and what it tells. */
export interface EditorOptions {
  readonly text: string;
  readonly words: EditorWords;
  /** Address of the style sheet of the editor. */
  readonly styles: string;
  readonly complete: CompletionSource;
  /** What a place of the text means. */
  readonly describe: (text: string, offset: number) => Promise<{ from: number; to: number; text: string } | undefined>;
  readonly changed: (text: string) => void;
  /** Takes what is pasted in the place of everything; false leaves it to the editor. */
  readonly pasted: (text: string) => boolean;
}

export interface Editor {
  readonly replace: (text: string) => void;
  readonly mark: (problems: readonly Explained[]) => void;
  /** Shows a place, both from 1, and puts the focus on it. */
  readonly jump: (line: number, column: number) => void;
  readonly speak: (words: EditorWords) => void;
}

/** Makes an editor in an element. It lives in a root of its own, where its styles need no leave of a page policy. */
export function makeEditor(parent: HTMLElement, options: EditorOptions): Editor {
  const root = parent.attachShadow({ mode: 'open' });
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = options.styles;
  const holder = document.createElement('div');
  root.append(link, holder);
  const { describe } = options;
  const language = new Compartment();
  const view = new EditorView({
    parent: holder,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        basicSetup,
        language.of(spoken(options.words)),
        json(),
        syntaxHighlighting(classHighlighter),
        lintGutter(),
        EditorView.lineWrapping,
        // A list is only ever open inside of a word, where a line cannot end: Enter always means the list.
        autocompletion({ override: [options.complete], interactionDelay: 0 }),
        // Tab leaves the editor, but for an open list of what can stand here.
        keymap.of([{ key: 'Tab', run: acceptCompletion }]),
        hoverTooltip(async ({ state }, offset) => {
          const found = await describe(state.doc.toString(), offset);
          return found ? { pos: found.from, end: found.to, create: () => ({ dom: tooltip(found.text) }) } : null;
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) options.changed(state.doc.toString());
        }),
        EditorView.domEventHandlers({
          paste: ({ clipboardData }, { state }) => {
            const text = clipboardData?.getData('text/plain') ?? '';
            const { from, to } = state.selection.main;
            const isAll = from === 0 && to === state.doc.length;
            return isAll && options.pasted(text);
          },
          // Files are taken by what is around the editor.
          drop: ({ dataTransfer }) => (dataTransfer?.files.length ?? 0) > 0,
        }),
      ],
    }),
  });
  // What was measured before the styles came is measured anew.
  link.addEventListener('load', () => view.requestMeasure());
  return {
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (problems) => {
      const text = view.state.doc.toString();
      const diagnostics = problems.map((problem) => ({
        ...rangeOf(text, problem),
        severity: problem.level === 'notice' ? ('info' as const) : problem.level,
        message: [problem.message, problem.hint].filter(Boolean).join(' '),
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    jump: (line, column) => {
      const { from, to } = rangeOf(view.state.doc.toString(), { line, column });
      view.focus();
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
    },
    speak: (words) => view.dispatch({ effects: language.reconfigure(spoken(words)) }),
  };
}

function spoken({ editor, phrases }: EditorWords) {
  return [EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': editor }), EditorState.phrases.of(phrases)];
}

function tooltip(text: string): HTMLElement {
  const node = document.createElement('div');
  node.className = 'meaning';
  node.textContent = text;
  return node;
}
