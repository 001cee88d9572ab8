const MARK = 'data-meeting-printed';

/** Ancestors lose their boxes, so that no layout of the page squeezes what is printed, and nobody sees their texts. */
const SHEET = `@media print{:not([${MARK}]){display:none!important}[${MARK}]{display:contents!important;position:static!important;overflow:visible!important;visibility:hidden!important}}`;

/** Prints a widget without the page around it, whatever trees it stands in and whatever styles a policy allows. */
export function printAlone(widget: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  const undo: (() => void)[] = [];
  for (let at: Node | null | undefined = widget; at;) {
    if (at instanceof Element) {
      const element: Element = at;
      element.toggleAttribute(MARK, true);
      undo.push(() => element.removeAttribute(MARK));
      at = element.assignedSlot ?? element.parentNode;
    } else {
      const root = at as Document | ShadowRoot;
      root.adoptedStyleSheets.push(sheet);
      undo.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)));
      at = (root as Partial<ShadowRoot>).host;
    }
  }
  addEventListener('afterprint', () => undo.forEach((step) => step()), { once: true });
  print();
}
