import { WIDGETS } from '../support/stories.js';
import type { Setting } from './settings.js';

const SMALLEST = 24;
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

/** Buttons and boxes to tick too small to hit; a link in a sentence is as high as its line. */
function small(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')]
    .map((node) => ({ node, box: (node.closest('label') ?? node).getBoundingClientRect() }))
    .filter(({ node, box }) => node.checkVisibility() && (box.width < SMALLEST || box.height < SMALLEST))
    .map(({ node, box }) => `${node.localName} ${node.id || node.textContent} is ${box.width} × ${box.height}`);
}

/** Landmarks that belong to the page, and an order of focus that is not that of the document. */
function misplaced(root: ShadowRoot): string[] {
  const found = root.querySelectorAll(
    'main, [role="main"], [role="banner"], [role="contentinfo"], [tabindex]:not([tabindex="0"], [tabindex="-1"])',
  );
  return [...found].map(({ localName }) => `${localName} is out of place`);
}
