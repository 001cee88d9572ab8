import { THEMES, type Theme } from '../../stories/themes.js';
import { WIDGETS } from '../support/stories.js';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What is kept free around what has the focus, in pixels. */
const ROOM = 96;

/** Where the tabulator stops in a story, in the order of the document: one stop for the radio buttons of a name. */
export function stopsOf(host: Element): HTMLElement[] {
  const nodes = [...host.querySelectorAll<HTMLElement>(`${FOCUSABLE}, ${WIDGETS}`)].flatMap((node) =>
    node.shadowRoot && node.matches(WIDGETS) ? [...node.shadowRoot.querySelectorAll<HTMLElement>(FOCUSABLE)] : [node],
  );
  return nodes.filter(
    (node) => node.checkVisibility() && !node.matches(':disabled, [tabindex="-1"]') && !isLaterRadio(node),
  );
}

function isLaterRadio(node: HTMLElement): boolean {
  if (!(node instanceof HTMLInputElement) || node.type !== 'radio') return false;
  const group = (node.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(`[name="${node.name}"]`);
  return ([...group].find(({ checked }) => checked) ?? group[0]) !== node;
}

/**
 * Whether what comes next lies where a reader has been already. Cards beside one another are read one by one, and what
 * opens below a row of them comes right after what opened it.
 */
export function goesBack(previous: Element, next: Element): boolean {
  if (previous.closest('[part~="details"]') && !next.closest('[part~="details"]')) return false;
  const { direction } = getComputedStyle(next.closest('[part~="base"]') ?? document.documentElement);
  const [from, to] = [previous.getBoundingClientRect(), next.getBoundingClientRect()];
  const isBefore = direction === 'ltr' ? to.right <= from.left + 1 : to.left >= from.right - 1;
  const isAfter = direction === 'ltr' ? to.left >= from.right - 1 : to.right <= from.left + 1;
  if (to.bottom <= from.top + 1) return !isAfter;
  const isSameRow = isWithin(from, to) || isWithin(to, from);
  return isSameRow && isBefore;
}

/** Whether the middle of a box is as high as another box. */
function isWithin(box: DOMRect, other: DOMRect): boolean {
  const middle = box.top + box.height / 2;
  return middle > other.top && middle < other.bottom;
}

/** What is wrong with the ring around what has the focus: at least two pixels, three to one against the page. */
export function ringFault(node: HTMLElement, theme: Theme): string | undefined {
  if (node.getRootNode() === document) return undefined;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `has a ring of ${outlineStyle} ${outlineWidth}`;
  const page = /background: ([^;]+)/.exec(THEMES[theme])![1]!;
  const ratio = contrast(channels(outlineColor), channels(page));
  return ratio < 3 ? `has a ring that stands out by ${ratio.toFixed(1)}` : undefined;
}

/** Whether what has the focus is off screen, below the page's own bar, or covered by something else. */
export function isHidden(node: HTMLElement, bar: number): boolean {
  const box = [...node.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box) return true;
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(box.top + box.height / 2, innerHeight - 1);
  const fits = box.height + ROOM <= innerHeight - bar;
  if (fits && (box.top < bar - 1 || box.bottom > innerHeight + 1)) return true;
  const top = (node.getRootNode() as ShadowRoot | Document).elementFromPoint(x, y);
  return !top || !(node.contains(top) || top.contains(node) || top.closest('label')?.control === node);
}

/** Red, green and blue of a colour, whatever it is written in. */
function channels(color: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
