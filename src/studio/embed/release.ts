/** What `manifest.json` says of the built files. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly integrity: string }>>;
  /** For each script that a page names, the copy whose name never means other bytes. */
  readonly versioned: Readonly<Record<string, string>>;
  /** Addresses start with `{base}`. */
  readonly importMap: { readonly integrity: Readonly<Record<string, string>> };
  /** Directives with `{base}`, `{feed}` and `{endpoint}` in the place of addresses. */
  readonly contentSecurityPolicy: readonly string[];
}

/** Reads the manifest that lies beside the scripts. Rejects when it is not there or is something else. */
export async function readRelease(base: string): Promise<Release> {
  const response = await fetch(`${base}/manifest.json`, { credentials: 'omit', cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const found = (await response.json()) as Partial<Release>;
  if (!found.version || !found.files || !found.versioned || !found.importMap || !found.contentSecurityPolicy) {
    throw new Error(`${response.url} is not the manifest of the widgets`);
  }
  return found as Release;
}
