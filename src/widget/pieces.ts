import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../feed/text.js';
import type { SafeUrl } from '../feed/url.js';
import { directionOf } from '../locale/locale.js';

/** Words from the feed; those in another language than the text around say so, to the eye too where they are marked. */
export function phrase(words: Phrase | undefined): string | TemplateResult | typeof nothing {
  if (words === undefined) return nothing;
  if (words.lang === undefined) return words.text;
  const { text, lang, marked } = words;
  return html`<span lang=${lang} dir=${directionOf(lang)} class=${marked ? 'foreign' : nothing}>${text}</span>`;
}

/** A name, kept apart from the direction of the text around it. */
export function properName(words: Phrase): TemplateResult {
  return html`<bdi lang=${words.lang ?? nothing}>${words.text}</bdi>`;
}

/** What there is one of, without the nodes around each entry of a list. */
export function sole(list: readonly unknown[]): unknown {
  return list.length === 1 ? list[0] : list;
}

/** A link from the feed; one that leaves page and feed names its host, unless its words begin with it. */
export function link(url: SafeUrl, words: unknown, host: string | undefined): TemplateResult {
  const isNamed = `${String(words).replace(/^https?:\/\//, '')}/`.startsWith(`${host}/`);
  return html`<a href=${url} part="link" class=${String(words) === url ? 'bare' : nothing}>${words}</a>${
      host === undefined || isNamed ? nothing : html` <span class="host" dir="ltr">(${host})</span>`
    }`;
}

const levels = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

/** A template whose heading is of a level from 2 to 6 instead of 2. */
export function atLevel(level: number | null, template: TemplateResult): TemplateResult {
  const { strings } = template;
  const wanted = Math.min(Math.max(Math.trunc(level ?? 2) || 2, 2), 6);
  const known = levels.get(strings) ?? [];
  levels.set(strings, known);
  // Lit takes strings for those of a template by their raw form.
  known[wanted] ??= Object.assign(
    strings.map((markup) => markup.replace(/(?<=<\/?h)2/g, `${wanted}`)),
    { raw: strings.raw },
  );
  return { ...template, strings: known[wanted] };
}

/** A heading of a level from 2 to 6. */
export function heading(level: number | null, part: string, content: unknown, id: string | typeof nothing = nothing) {
  return atLevel(level, html`<h2 part=${part} id=${id}>${content}</h2>`);
}

/** Stands in a sentence for what is not a string; see `around`. */
export const GAP = '\u0001';

/** A sentence with a template where its gap is, wherever the language puts it. */
export function around(sentence: string, content: unknown): TemplateResult {
  const [before, after] = sentence.split(GAP);
  return html`${before}${content}${after}`;
}
