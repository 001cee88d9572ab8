/** Waits until something is there, frame by frame. */
export async function appears<T>(find: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses what a widget has at `selector`, and waits until it has something at `result`. */
export async function press(canvas: ParentNode, selector: string, result: string): Promise<Element> {
  const inside = (wanted: string) => () =>
    [...canvas.querySelectorAll('*')].map((node) => node.shadowRoot?.querySelector<HTMLElement>(wanted)).find(Boolean);
  (await appears(inside(selector))).click();
  return appears(inside(result));
}

/** A story that goes on by pressing this. */
export function pressing(selector: string, result: string) {
  return async ({ canvasElement }: { canvasElement: ParentNode }): Promise<void> => {
    await press(canvasElement, selector, result);
  };
}
