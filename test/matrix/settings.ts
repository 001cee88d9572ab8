import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { THEMES, type Theme } from '../../stories/themes.js';
import { WIDGETS } from '../support/stories.js';

interface Media {
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly contrast?: 'more' | 'no-preference';
}

/** How a visitor looks at a page: one column of the matrix. */
export interface Setting {
  readonly name: string;
  readonly theme: Theme;
  readonly width: number;
  readonly text?: 'twice' | 'spaced';
  readonly media?: Media;
}

const WIDE = 1280;
const NARROW = 320;

/** What every language is looked at in. */
export const THEMES_AND_WIDTHS: readonly Setting[] = [
  { name: 'light', theme: 'light', width: WIDE },
  { name: 'light, 320 pixels', theme: 'light', width: NARROW },
  { name: 'dark', theme: 'dark', width: WIDE },
  { name: 'dark, 320 pixels', theme: 'dark', width: NARROW },
];

/** What a visitor may ask of a browser. */
export const MODES: readonly Setting[] = [
  { name: 'text at 200 %', theme: 'light', width: WIDE, text: 'twice' },
  { name: 'spaced text', theme: 'light', width: WIDE, text: 'spaced' },
  { name: 'forced colours', theme: 'light', width: WIDE, media: { forcedColors: 'active' } },
  { name: 'reduced motion', theme: 'light', width: WIDE, media: { reducedMotion: 'reduce' } },
  { name: 'more contrast', theme: 'light', width: WIDE, media: { contrast: 'more' } },
];

export const SETTINGS: readonly Setting[] = [...THEMES_AND_WIDTHS, ...MODES];

const CALM: Required<Media> = { forcedColors: 'none', reducedMotion: 'no-preference', contrast: 'no-preference' };

/** The distances that success criterion 1.4.12 names. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`);

/** An engine takes for hidden what is not drawn yet, what has scrolled out of its box, and what lies below headers that stay. */
const drawn = new CSSStyleSheet();
drawn.replaceSync(`* { content-visibility: visible !important } th { position: static !important }
  [part~='grid'] { overflow: visible !important; max-block-size: none !important }`);

/** Gives the page its width and the visitor's preferences. */
export async function prepare({ name, width, media }: Setting): Promise<void> {
  if (innerWidth !== width) await setViewport({ width, height: 900 });
  const wanted = { ...CALM, ...media };
  if (isHeld(wanted)) return;
  await emulateMedia(wanted);
  if (!isHeld(wanted)) throw new Error(`This browser does not do ${name}.`);
}

function isHeld({ forcedColors, reducedMotion, contrast }: Required<Media>): boolean {
  const queries = [
    `(forced-colors: ${forcedColors})`,
    `(prefers-reduced-motion: ${reducedMotion})`,
    // Forced colours are a preference for more or less contrast, as the palette says.
    ...(forcedColors === 'active' ? [] : [`(prefers-contrast: ${contrast})`]),
  ];
  return queries.every((query) => matchMedia(query).matches);
}

/** Gives an open page its theme and text, and unfolds what is folded. */
export async function dress(host: Element, { theme, text }: Setting): Promise<void> {
  const size = text === 'twice' ? '; font-size: 200%' : '';
  document.documentElement.setAttribute('style', THEMES[theme] + size);
  document.body.style.cssText = 'margin: 0';
  for (const widget of host.querySelectorAll(WIDGETS)) {
    const root = widget.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = true;
    const own = root.adoptedStyleSheets.filter((sheet) => sheet !== drawn && sheet !== spacing);
    root.adoptedStyleSheets = [...own, ...(text === 'spaced' ? [spacing] : [])];
  }
  await frames();
}

/** Lays everything open that engines misjudge while it is hidden. */
export async function layOpen(host: Element): Promise<void> {
  const roots = [...host.querySelectorAll(WIDGETS)].map((widget) => widget.shadowRoot!);
  for (const root of roots) root.adoptedStyleSheets.push(drawn);
  await frames();
  // What a table from right to left has beyond the left edge of a page nobody could scroll to, were it not in a box.
  const tables = roots.flatMap((root) => [...root.querySelectorAll('table')]);
  const beyond = Math.min(0, ...tables.map((table) => table.getBoundingClientRect().left));
  document.body.style.cssText = `margin: 0; position: relative; left: ${-beyond}px`;
}

async function frames(): Promise<void> {
  for (let seen = 0; seen < 2; seen++) await new Promise(requestAnimationFrame);
}
