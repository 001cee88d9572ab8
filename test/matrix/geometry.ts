import { WIDGETS } from '../support/stories.js';
import type { Setting } from './settings.js';

const SMALLEST = 44;
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage', 'aria-details'];

/** What no engine sees: sizes, scrolling, motion, and references that lead nowhere. */
export function faults(host: Element, { media }: Setting): string[] {
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth ? [`${page.scrollWidth} pixels on ${page.clientWidth}`] : [];
  const inside = [...host.querySelectorAll(WIDGETS)].flatMap((widget) => {
    const root = widget.shadowRoot;
    if (!root) return [`${widget.localName} has no open root`];
    const moving =
      media?.reducedMotion === 'reduce'
        ? root.getAnimations().map((animation) => `${animation.constructor.name} under reduced motion`)
        : [];
    return [...dangling(root), ...unlabelled(root), ...small(root), ...moving, ...misplaced(root)];
  });
  return [...wide, ...inside];
}

function dangling(root: ShadowRoot): string[] {
  return REFERENCES.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((node) =>
      node
        .getAttribute(name)!
        .split(/\s+/)
        .filter((id) => id !== '' && !root.getElementById(id))
        .map((id) => `${name}="${id}" leads nowhere`),
    ),
  );
}

/** Boxes to fill in without a label that can be seen, of their own root. */
function unlabelled(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLInputElement>('input, select, textarea')]
    .filter((node) => node.checkVisibility())
    .filter(({ labels }) => ![...(labels ?? [])].some((label) => label.getBoundingClientRect().width > 1))
    .map(({ localName, id }) => `${localName} ${id} has no visible label`);
}

/** Buttons and boxes to tick too small to hit, their labels included; a link in a sentence is as high as its line. */
function small(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLInputElement>('button, input, select, textarea, summary')]
    .filter((node) => node.checkVisibility())
    .map((node) => ({ node, size: sizeOf([node, ...(node.labels ?? [])]) }))
    .filter(({ size }) => size.some((side) => side < SMALLEST))
    .map(({ node, size }) => `${node.localName} ${node.id || node.textContent?.trim()} is ${size.join(' × ')}`);
}

/** Width and height of what all of these lie in, to half a pixel. */
function sizeOf(nodes: readonly Element[]): readonly number[] {
  const boxes = nodes.map((node) => node.getBoundingClientRect());
  const span = (start: 'left' | 'top', end: 'right' | 'bottom') =>
    Math.max(...boxes.map((box) => box[end])) - Math.min(...boxes.map((box) => box[start]));
  return [span('left', 'right'), span('top', 'bottom')].map((side) => Math.round(side * 2) / 2);
}

/** Landmarks that belong to the page, and an order of focus that is not that of the document. */
function misplaced(root: ShadowRoot): string[] {
  const found = root.querySelectorAll(
    'main, [role="main"], [role="banner"], [role="contentinfo"], [tabindex]:not([tabindex="0"], [tabindex="-1"])',
  );
  return [...found].map(({ localName }) => `${localName} is out of place`);
}
