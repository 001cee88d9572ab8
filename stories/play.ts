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

/** Presses what has the focus, as Enter does, and makes sure that it is not lost by that. */
export async function enter(control: HTMLElement): Promise<void> {
  control.focus();
  control.click();
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const root = control.getRootNode() as ShadowRoot;
  if (root.activeElement === null) throw new Error(`The focus was lost when ${control.part.value} was pressed.`);
}

/** A story that goes on by pressing this. */
export function pressing(selector: string, result: string) {
  return async ({ canvasElement }: { canvasElement: ParentNode }): Promise<void> => {
    await press(canvasElement, selector, result);
  };
}
