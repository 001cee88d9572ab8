/** Where answers go: an absolute https address, or http on this very machine. Undefined for anything else. */
export function endpointOf(value: string | null): string | undefined {
  if (value === null || !URL.canParse(value)) return undefined;
  const { protocol, hostname, href, username, password } = new URL(value);
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (username || password) return undefined;
  return protocol === 'https:' || (protocol === 'http:' && isHere) ? href : undefined;
}

/** Under which name answers are kept on this device for those who ask for it. */
export function draftKey(endpoint: string, meeting: string): string {
  return `meeting-widgets:draft:${endpoint}:${meeting}`;
}
