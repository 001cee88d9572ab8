/** Why something cannot be fetched by a page on the web. */
export type AddressProblem = 'not-an-address' | 'insecure' | 'with-password';

/** What speaks against an address that scripts or a feed are fetched from. Only this very machine may be asked by http. */
export function feedProblem(address: string): AddressProblem | undefined {
  if (!URL.canParse(address)) return 'not-an-address';
  const { protocol, hostname, username, password } = new URL(address);
  if (username || password) return 'with-password';
  if (protocol === 'https:') return undefined;
  if (protocol !== 'http:') return 'not-an-address';
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) ? undefined : 'insecure';
}

/** The same goes for where answers are posted. */
export const endpointProblem = feedProblem;

/** What somebody typed or pasted as an address: without the blanks around it, with the scheme that was left out. */
export function tidyAddress(typed: string): string {
  const address = typed.trim();
  return /^[\w-]+(\.[\w-]+)+([/:?#]|$)/.test(address) ? `https://${address}` : address;
}

/** A folder without its last slash. */
export function tidyFolder(typed: string): string {
  return tidyAddress(typed).replace(/\/+$/, '');
}
