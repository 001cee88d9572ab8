/** Whether there is anything at an address at all, be it for pages of this site to read or not. Never rejects. */
export async function answers(url: string, signal: AbortSignal, request: typeof fetch = fetch): Promise<boolean> {
  try {
    await request(url, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    return true;
  } catch {
    return false;
  }
}
