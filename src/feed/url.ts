declare const safe: unique symbol;

/** A URL that may stand in an `href` or `src`: only `safeUrl` makes one, so an unfiltered string does not compile. */
export type SafeUrl = string & { readonly [safe]: true };

/** Of a text that is a URL. Node 20's `URL.canParse`, once it has run often, no longer knows those with letters beyond ASCII. */
export function parseUrl(value: string, base?: string): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}

/**
 * The absolute URL of a link from the feed, or undefined when it is not one a page may offer: only https, http, mailto
 * (the address alone) and tel, without user name or password. `base` is the feed's own address, never the page's.
 */
export function safeUrl(value: string, base?: string): SafeUrl | undefined {
  const url = parseUrl(value, base);
  switch (url?.protocol) {
    case 'https:':
    case 'http:':
      return url.username || url.password ? undefined : (url.href as SafeUrl);
    case 'mailto:':
      url.search = '';
      url.hash = '';
      return url.pathname ? (url.href as SafeUrl) : undefined;
    case 'tel:':
      return /\d/.test(url.pathname) ? (url.href as SafeUrl) : undefined;
    default:
      return undefined;
  }
}

/** The host of a link that leaves both the page and the feed, to be named beside it; undefined for the others. */
export function foreignHost(url: SafeUrl, page: string, feed: string | undefined): string | undefined {
  const { protocol, host } = new URL(url);
  if (!protocol.startsWith('http')) return undefined;
  return [page, feed].some((known) => known !== undefined && URL.canParse(known) && new URL(known).host === host)
    ? undefined
    : host;
}
