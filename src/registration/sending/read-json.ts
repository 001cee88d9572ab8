const MAX_BYTES = 64 * 1024;

/** More than a receiver can have to say. */
export class LimitError extends Error {}

/** Reads a short answer as JSON; undefined when it is none. Rejects when the connection ends too early. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await readText(response);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_BYTES) {
      void reader.cancel();
      throw new LimitError();
    }
    text += decoder.decode(value, { stream: true });
  }
}
