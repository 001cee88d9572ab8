import { snippetCompletion, type Completion, type CompletionSource } from '@codemirror/autocomplete';
import {
  CompletionItemKind,
  getLanguageService,
  InsertTextFormat,
  TextDocument,
  type CompletionItem,
  type MarkupContent,
} from 'vscode-json-languageservice';
import type { Sentences } from '../words/contract/sentences.js';
import { inWords } from './in-words.js';

const ADDRESS = 'studio:///meeting.json';

/** Knows the contract of the feed: what can stand where, and what it means. */
export interface Assistant {
  readonly complete: CompletionSource;
  readonly describe: (text: string, offset: number) => Promise<{ from: number; to: number; text: string } | undefined>;
}

/** Makes one from the published schema, with its sentences in another language. */
export function makeAssistant(schema: object, sentences: Sentences = {}): Assistant {
  const service = getLanguageService({});
  service.configure({
    validate: false,
    schemas: [{ uri: 'studio:///schema', fileMatch: ['*'], schema: inWords(schema, sentences) as object }],
  });
  const optionIn = (item: CompletionItem) => optionOf(item, sentences);
  const open = (text: string) => {
    const document = TextDocument.create(ADDRESS, 'json', 0, text);
    return { document, tree: service.parseJSONDocument(document) };
  };
  return {
    async complete({ state, pos, explicit }) {
      const text = state.doc.toString();
      if (!explicit && !/["\w]$/.test(text.slice(Math.max(0, pos - 1), pos))) return null;
      const { document, tree } = open(text);
      const list = await service.doComplete(document, document.positionAt(pos), tree);
      const items = list?.items ?? [];
      if (items.length === 0) return null;
      const range = items.map(({ textEdit }) => textEdit && 'range' in textEdit && textEdit.range).find(Boolean);
      const from = range ? document.offsetAt(range.start) : pos;
      const options = ranked(items, text.slice(from, pos)).map(optionIn);
      // The closing quotation mark is replaced too, and is no part of what was typed.
      return { from, to: range ? document.offsetAt(range.end) : pos, options, filter: false };
    },
    async describe(content, offset) {
      const { document, tree } = open(content);
      const hover = await service.doHover(document, document.positionAt(offset), tree);
      if (!hover?.range) return undefined;
      const text = textOf(hover.contents as MarkupContent | string | readonly string[]);
      if (text === '') return undefined;
      return { from: document.offsetAt(hover.range.start), to: document.offsetAt(hover.range.end), text };
    },
  };
}

/** What fits what was typed so far: what begins with it before what contains it. */
export function ranked<T extends { readonly label: string }>(items: readonly T[], typed: string): readonly T[] {
  const plain = (text: string) => text.replaceAll('"', '').toLowerCase();
  const wanted = plain(typed);
  const found = items.filter(({ label }) => plain(label).includes(wanted));
  const begins = ({ label }: T) => Number(plain(label).startsWith(wanted));
  return found.sort((one, other) => begins(other) - begins(one));
}

function optionOf(
  { label, kind, detail, documentation, textEdit, insertText, ...item }: CompletionItem,
  sentences: Sentences,
): Completion {
  const text = textEdit?.newText ?? insertText ?? label;
  const about = documentation && textOf(documentation);
  const option: Completion = {
    label,
    type: kind === CompletionItemKind.Property ? 'property' : 'constant',
    ...(detail && { detail: sentences[detail] ?? detail }),
    ...(about && { info: about }),
  };
  if (item.insertTextFormat !== InsertTextFormat.Snippet) return { ...option, apply: text };
  return snippetCompletion(templateOf(text), option);
}

/** A template of the language service, as CodeMirror writes them. */
export function templateOf(text: string): string {
  return text
    .replaceAll(/\$(\d+)/g, (_, number: string) => `\${${number}}`)
    .replaceAll(/\$\{0\}/g, '${}')
    .replaceAll(/\\([\\$}])/g, '$1');
}

function textOf(content: MarkupContent | string | readonly string[]): string {
  if (typeof content === 'string') return content;
  return 'value' in content ? content.value : content.join('\n');
}
