import { warn } from './warn.js';

type WidgetClass = CustomElementConstructor & { readonly version: string };

let told = false;

/** Defines a tag unless another copy of the library has it already: the first one wins, and the page's author is told. */
export function defineWidget(tag: string, widget: WidgetClass): void {
  const present = customElements.get(tag) as Partial<WidgetClass> | undefined;
  if (present === undefined) {
    customElements.define(tag, widget);
    return;
  }
  if (present === widget) return;
  if (!told) warn('other-version', tag, present.version, widget.version);
  told = true;
}
