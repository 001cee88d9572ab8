/** One sentence that says what to do: whoever shows it needs no stack trace, and nothing of ours is broken. */
export class KnownError extends Error {
  override readonly name: string = 'KnownError';
}
