import { WIDGETS } from '../support/stories.js';

interface Line {
  readonly text: Text;
  readonly box: DOMRect;
}

/** Lines of text that lie over one another, and text cut off at the edge of what holds it, in widgets laid open. */
export function overlaps(host: Element): string[] {
  return [...host.querySelectorAll(WIDGETS)].flatMap((widget) => within(widget.shadowRoot!));
}

function within(root: ShadowRoot): string[] {
  const lines = linesOf(root).sort((one, other) => one.box.top - other.box.top);
  const over = lines.flatMap((line, index) => {
    const found: string[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= line.box.bottom) break;
      if (other.text !== line.text && areOver(line.box, other.box))
        found.push(`"${say(line)}" lies over "${say(other)}"`);
    }
    return found;
  });
  return [...over, ...cut(root)];
}

function linesOf(root: ShadowRoot): Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent?.checkVisibility() || parent.closest('.visually-hidden, option, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box });
  }
  return lines;
}

/** More than touching: a font's box is higher than its letters, so that boxes of two lines meet where lines do not. */
function areOver(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && along > 0.6 * Math.min(one.height, other.height);
}

function cut(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('*:not(.visually-hidden, input, select, textarea)')]
    .filter((node) => node.checkVisibility() && /hidden|clip/.test(getComputedStyle(node).overflow))
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      [scrollWidth - clientWidth, scrollHeight - clientHeight].some((rest) => rest > 1),
    )
    .map((node) => `${node.localName} cuts off "${(node.textContent ?? '').trim().slice(0, 40)}"`);
}

const say = ({ text }: Line) => text.data.trim().slice(0, 40);
