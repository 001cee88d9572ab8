import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../feed/schema.js';
import { structuredEvent, structuredText } from '../structured/event.js';

/** A widget whose meeting is described to machines. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null | undefined;
}

/**
 * Describes the meeting of a widget in the head of the page, once for each language of the feed, for as long as the widget
 * is on the page and asks for it.
 */
export class StructuredData implements ReactiveController {
  readonly #host: Host;
  readonly #feed: () => Feed | undefined;
  #described: Feed | undefined;
  #scripts: readonly HTMLScriptElement[] = [];

  constructor(host: Host, feed: () => Feed | undefined) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const asked = this.#host.isConnected && this.#host.hasAttribute('structured-data');
    const feed = asked ? this.#feed() : undefined;
    if (feed === this.#described) return;
    this.#described = feed;
    for (const script of this.#scripts) script.remove();
    this.#scripts = feed ? this.#describe(feed) : [];
    document.head.append(...this.#scripts);
  }

  hostDisconnected(): void {
    // A move within the page is a removal and an insertion at once.
    queueMicrotask(() => this.hostUpdated());
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  #describe(feed: Feed): HTMLScriptElement[] {
    const { src } = this.#host;
    const base = src && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined;
    return (feed.languages ?? [feed.defaultLanguage]).map((language) => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.lang = language;
      // A text node, since pages may forbid that scripts are written.
      script.append(structuredText(structuredEvent(feed, { language, base, now: Date.now() })));
      return script;
    });
  }
}
