import { html, render } from 'lit';
import type { Feed } from '../feed/schema.js';
import { structuredEvent, structuredText } from '../structured/event.js';

/** A widget whose meeting is described to machines. */
interface Host extends HTMLElement {
  readonly src: string | null | undefined;
}

interface Described {
  readonly feed: Feed | undefined;
  readonly scripts: readonly HTMLScriptElement[];
}

const described = new WeakMap<Host, Described>();

/**
 * Describes the meeting of a widget in the head of the page, once for each language of the feed, for as long as the widget
 * is on the page and asks for it. To be called whenever one of these has changed.
 */
export function describe(host: Host, shown: Feed | undefined): void {
  const feed = host.isConnected && host.hasAttribute('structured-data') ? shown : undefined;
  const before = described.get(host);
  if (feed === before?.feed) return;
  before?.scripts.forEach((script) => script.remove());
  const scripts = feed ? scriptsOf(feed, host) : [];
  described.set(host, { feed, scripts });
  document.head.append(...scripts);
}

function scriptsOf(feed: Feed, { src }: Host): HTMLScriptElement[] {
  const base = src && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined;
  return (feed.languages ?? [feed.defaultLanguage]).map((language) => {
    const script = emptyScript();
    script.lang = language;
    script.append(structuredText(structuredEvent(feed, { language, base, now: Date.now() })));
    return script;
  });
}

/** A block of data. One that comes from a template can never run, so that pages which watch over scripts let it be filled. */
function emptyScript(): HTMLScriptElement {
  const holder = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, holder);
  return holder.querySelector('script')!;
}
