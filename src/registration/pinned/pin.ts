import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { askedText, digestOf } from '../../feed/digest.js';
import type { Feed } from '../../feed/schema.js';
import { warn } from '../../widget/warn.js';

export { catalogue } from '../../locale/catalogues.js';

/** Tells whether the questions of a feed are those that a page has pinned. */
export class Pin {
  readonly #tag: string;
  readonly #tell: () => void;
  readonly #texts = new WeakMap<Feed, string | undefined>();
  #text: string | undefined;
  #digest: string | undefined;

  /** `tell` is called once it is known what was not known when it was asked. */
  constructor(tag: string, tell: () => void) {
    this.#tag = tag;
    this.#tell = tell;
  }

  /** Whether the questions have one of these digests; undefined while theirs is being made. Where none are asked they have. */
  holds(feed: Feed, digests: string): boolean | undefined {
    if (!this.#texts.has(feed)) this.#texts.set(feed, askedText(feed.registration));
    const text = this.#texts.get(feed);
    if (text === undefined) return true;
    // The same questions in another version of a feed are known at once: nobody's form goes while they answer it.
    if (text !== this.#text) void this.#weigh(text);
    if (this.#digest === undefined) return undefined;
    const holds = digests.split(/\s+/).includes(this.#digest);
    if (!holds) warn('other-questions', this.#tag, digests, this.#digest);
    return holds;
  }

  /** What stands in the place of the questions. */
  notice(): TemplateResult {
    return html`<p part="notice">
      ${msg('The questions have changed. They are not asked here until the owner of this page has looked at them.')}
    </p>`;
  }

  async #weigh(text: string): Promise<void> {
    this.#text = text;
    this.#digest = undefined;
    // A page that cannot make digests cannot send answers either.
    const digest = await digestOf(text).catch(() => '');
    if (text !== this.#text) return;
    this.#digest = digest;
    this.#tell();
  }
}
