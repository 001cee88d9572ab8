import { sha256 } from '../../tools/fingerprint.js';
import type { Release } from './release.js';

/** One line of a page policy: what to allow, beside what the page allows already. */
export interface Directive {
  readonly name: string;
  readonly values: readonly string[];
}

export interface Needs {
  readonly release: Release;
  /** Addresses of scripts, or of folders of them with a slash at the end. */
  readonly scripts: readonly string[];
  /** The exact text of script elements without an address. */
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
  readonly feed: string;
  readonly endpoint: string | undefined;
  /** Hosts or origins. */
  readonly photoHosts: readonly string[];
}

/** What a page policy has to allow for a snippet. */
export function policyOf(needs: Needs): readonly Directive[] {
  const { release, scripts, inlineScripts, inlineStyles, feed, endpoint, photoHosts } = needs;
  const fill: Readonly<Record<string, readonly string[]>> = {
    '{base}': [...scripts.map(sourceOf), ...inlineScripts.map(hashOf)],
    '{feed}': [originOf(feed)],
    '{endpoint}': endpoint === undefined ? [] : [originOf(endpoint)],
  };
  const lines = release.contentSecurityPolicy.map((line): Directive => {
    const [name, ...values] = line.split(' ') as [string, ...string[]];
    const photos =
      name === 'img-src' ? photoHosts.map((host) => (host.includes('://') ? host : `https://${host}`)) : [];
    return { name, values: [...new Set([...values.flatMap((value) => fill[value] ?? [value]), ...photos])] };
  });
  const styles: Directive[] = inlineStyles.length > 0 ? [{ name: 'style-src', values: inlineStyles.map(hashOf) }] : [];
  return [
    ...lines.filter(({ name }) => name.endsWith('-src')),
    ...styles,
    ...lines.filter(({ name }) => !name.endsWith('-src')),
  ];
}

/** A whole policy: that of a page which holds nothing but the snippet. */
export function strictPolicy(directives: readonly Directive[]): string {
  const closed = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];
  return [...closed, ...directives.map(lineOf)].join('; ');
}

export function lineOf({ name, values }: Directive): string {
  return [name, ...values].join(' ');
}

const hashOf = (text: string): string => `'sha256-${btoa(String.fromCharCode(...sha256(text)))}'`;

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);

/** Commas and semicolons end a source, so that an address with one is allowed by its origin. */
function sourceOf(address: string): string {
  return /[,;'\s]/.test(address) ? originOf(address) : address;
}
