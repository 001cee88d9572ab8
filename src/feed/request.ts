/** How a feed is asked for: anew, and without a word of who asks. */
export const REQUEST = {
  cache: 'no-cache',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'application/json' },
} as const satisfies RequestInit;

/** A feed that was asked for before there was a widget to show it. */
export interface Early {
  readonly url: string;
  readonly stop: AbortController;
  /** Until somebody has taken it. */
  response: Promise<Response> | undefined;
}

/** Where an element finds it. A page may hold several copies of the library: they share the symbol and nothing else. */
const EARLY = Symbol.for('meeting-widgets:early');

type Host = Element & { [EARLY]?: Early };

/** Why an address is not asked for a feed at all. */
export function refusalOf(
  url: string,
  page = globalThis.location?.origin,
): 'bad-address' | 'insecure-address' | undefined {
  if (!URL.canParse(url)) return 'bad-address';
  const { protocol, hostname, origin } = new URL(url);
  const local = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname) || origin === page;
  return protocol === 'https:' || (protocol === 'http:' && local) ? undefined : 'insecure-address';
}

/** The address of a feed as the page means it. */
export function absolute(src: string): string {
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
}

/**
 * Asks for the feeds of elements while what shows them is on its way; each feed once, and only where nothing speaks against
 * it. A page that brings feeds along is in no hurry.
 */
export function askEarly(elements: Iterable<Element>, asked: Map<string, Early>): void {
  for (const element of elements) {
    const src = element.getAttribute('src');
    if (!src || !URL.canParse(src, document.baseURI) || document.querySelector('script[data-at]')) continue;
    const { href: url, protocol, origin } = new URL(src, document.baseURI);
    if (protocol !== 'https:' && origin !== location.origin) continue;
    let early = asked.get(url);
    if (!early) {
      const stop = new AbortController();
      // What a preload has brought is taken by who asks for no more than it did; the page's own host gets its cookies then.
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[as=fetch]')];
      const { referrerPolicy } = REQUEST;
      const request = links.some(({ href }) => href === url) ? { referrerPolicy } : REQUEST;
      const response = fetch(url, { ...request, signal: stop.signal });
      // Who takes it hears of what goes wrong.
      response.catch(() => undefined);
      asked.set(url, (early = { url, stop, response }));
    }
    (element as Host)[EARLY] = early;
  }
}

/** What an element has to fetch its feed by the first time: what was asked for early, and nothing twice. */
export function takeEarly(element: Element, url: string): typeof fetch | undefined {
  const { [EARLY]: early } = element as Host;
  delete (element as Host)[EARLY];
  if (early?.url !== url) return undefined;
  return (address, init) => {
    const { response } = early;
    early.response = undefined;
    init?.signal?.addEventListener('abort', () => early.stop.abort(init.signal?.reason));
    return response ?? fetch(address, init);
  };
}
