declare const safe: unique symbol;

/** A URL that may stand in an `href` or `src`: only `safeUrl` makes one, so an unfiltered string does not compile. */
export type SafeUrl = string & { readonly [safe]: true };

/**
 * The absolute URL of a link from the feed, or undefined when it is not one a page may offer: only https, http, mailto
 * (the address alone) and tel, without user name or password. `base` is the feed's own address, never the page's.
 */
export function safeUrl(value: string, base?: string): SafeUrl | undefined {
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return undefined;
  }
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      return url.username || url.password ? undefined : (url.href as SafeUrl);
    case 'mailto:':
      url.search = '';
      url.hash = '';
      return url.pathname ? (url.href as SafeUrl) : undefined;
    case 'tel:':
      return url.href as SafeUrl;
    default:
      return undefined;
  }
}

/** A link to write to an address or to call a number; undefined when there is nothing to write to. */
export function contactUrl(scheme: 'mailto' | 'tel', value: string): SafeUrl | undefined {
  const target = scheme === 'tel' ? value.replaceAll(/[^\d+*#]/g, '') : encodeURIComponent(value.trim());
  return target ? safeUrl(`${scheme}:${target}`) : undefined;
}

/** The host of a link that leaves both the page and the feed, to be named beside it; undefined for the others. */
export function foreignHost(url: SafeUrl, page: string, feed: string | undefined): string | undefined {
  const { protocol, host } = new URL(url);
  if (!protocol.startsWith('http')) return undefined;
  return [page, feed].some((known) => known !== undefined && URL.canParse(known) && new URL(known).host === host)
    ? undefined
    : host;
}
