/** Fetches once, for whoever asks. Where it could not be fetched, who asks next has it tried again. */
export function fetchedOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let held: Promise<T> | undefined;
  return () => {
    held ??= fetch().catch((error: unknown) => {
      held = undefined;
      throw error;
    });
    return held;
  };
}
