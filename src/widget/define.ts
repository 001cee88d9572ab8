import { warnOnce } from './warn.js';

type WidgetClass = CustomElementConstructor & { readonly version: string };

/** Defines a tag unless another copy of the library has it already: the first one wins, and the page's author is told. */
export function defineWidget(tag: string, widget: WidgetClass): void {
  const present = customElements.get(tag) as Partial<WidgetClass> | undefined;
  if (present === undefined) {
    customElements.define(tag, widget);
    return;
  }
  if (present === widget) return;
  warnOnce(
    `meeting-widgets: version ${present.version ?? 'unknown'} is on this page already, version ${widget.version} was ` +
      'loaded after it and is ignored. Keep one script tag.',
  );
}
