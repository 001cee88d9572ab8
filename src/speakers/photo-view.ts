import type { Person } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import { safeUrl, type SafeUrl } from '../feed/url.js';
import type { Reader } from '../locale/reader.js';

export interface PhotoView {
  readonly url: SafeUrl;
  readonly alt: Phrase | undefined;
}

/** Hosts and origins as the page lists them: "photos.example.org https://cdn.example.net". */
export type ImageHosts = readonly string[];

/**
 * The photo of a person, if it may be asked for: a picture made of dots, on the feed's own origin or over https from a host
 * that the page lists. The host of any other is `refused`.
 */
export function photoView(
  { image }: Person,
  { say, feedUrl, pageUrl }: Reader,
  hosts: ImageHosts,
): { readonly photo?: PhotoView; readonly refused?: string } {
  const url = image && safeUrl(image.url, feedUrl ?? pageUrl);
  if (url === undefined) return {};
  const { protocol, host, origin, pathname } = new URL(url);
  if (!protocol.startsWith('http') || /\.svgz?$/i.test(pathname)) return {};
  const isOwn = origin === new URL(feedUrl ?? pageUrl).origin;
  const isListed = hosts.includes(origin) || (protocol === 'https:' && hosts.includes(host));
  return isOwn || isListed ? { photo: { url, alt: say(image!.alt) } } : { refused: host };
}
