/** A frame grows no higher than this, whatever it is told, in CSS pixels. */
const HIGHEST = 20_000;

/** What a frame tells the page around it: how high it would like to be, in CSS pixels, or how its meeting is. */
export type FrameMessage = { readonly resize: number } | { readonly state: 'shown' | 'failed' };

/** A message to ask for a height, kept within bounds. */
export function resizeTo(height: number): FrameMessage {
  return { resize: Math.min(HIGHEST, Math.max(0, Math.ceil(height))) };
}

/** The height that a message asks for; undefined when it is not exactly such a message. */
export function heightOf(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null || Object.keys(message).join() !== 'resize') return undefined;
  const { resize } = message as { resize: unknown };
  return typeof resize === 'number' && Number.isInteger(resize) && resize >= 0 && resize <= HIGHEST
    ? resize
    : undefined;
}
