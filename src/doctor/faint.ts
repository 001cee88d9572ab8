import { colorReader, contrast, LEAST, over, type Color } from '../tools/contrast.js';

/** Text that is hard to read: its contrast, and the two colours. */
export interface Faint {
  readonly ratio: number;
  readonly text: string;
  readonly paper: string;
}

/** The text of a widget with the least contrast, when it has too little. Over pictures nothing can be said. */
export function faintest(widget: Element): Faint | undefined {
  const read = colorReader();
  let found: Faint | undefined;
  for (const node of widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
    if (!hasWords(node) || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (node.closest('.visually-hidden') || (node as HTMLButtonElement).disabled) continue;
    const style = getComputedStyle(node);
    const text = read(style.color);
    const paper = paperOf(node, read);
    if (!text || !paper) continue;
    const ratio = contrast(text, paper);
    if (ratio < (isLarge(style) ? LEAST.large : LEAST.text) && ratio < (found?.ratio ?? Infinity)) {
      found = { ratio, text: written(over(text, paper)), paper: written(paper) };
    }
  }
  return found;
}

function hasWords({ childNodes }: Element): boolean {
  return [...childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== '');
}

/** From 18 points on, or 14 when bold. */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 56 / 3 && Number(fontWeight) >= 700);
}

/** What lies behind a node, down to the page; undefined where a picture does. */
function paperOf(node: Element, read: (css: string) => Color | undefined): Color | undefined {
  let paper: Color = [0, 0, 0, 0];
  for (let at: Element | null = node; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    paper = over(paper, read(backgroundColor) ?? [0, 0, 0, 0]);
    if (paper[3] === 1) return paper;
  }
  return over(paper, read('Canvas') ?? [255, 255, 255, 1]);
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function written(color: Color): string {
  const digits = color.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}
