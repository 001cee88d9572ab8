import { readFileSync } from 'node:fs';
import { EMPTY } from '../../src/studio/embed/choice.js';
import type { Release } from '../../src/studio/embed/release.js';
import { snippetOf } from '../../src/studio/embed/snippet.js';

/** What is compared: a page for each, which shows one list of sessions. */
export interface Variant {
  readonly name: string;
  /** Whose list it is: ours, the least that a page could do, or somebody else's. */
  readonly kind: 'ours' | 'limit' | 'peer';
  /** The file below `browser` that is bundled for it. */
  readonly entry: string;
  /** A script of the build beside it. */
  readonly script?: string;
}

export const VARIANTS = [
  { name: 'limit', kind: 'limit', entry: 'limit' },
  { name: 'lit', kind: 'limit', entry: 'lit' },
  {
    name: 'agenda',
    kind: 'ours',
    entry: 'agenda',
    script: '<script type="module" src="/dist/meeting-widgets.js"></script>',
  },
  {
    name: 'standalone',
    kind: 'ours',
    entry: 'agenda',
    script: '<script defer src="/dist/standalone/meeting-agenda.js"></script>',
  },
  { name: 'event-calendar', kind: 'peer', entry: 'event-calendar' },
  { name: 'full-calendar', kind: 'peer', entry: 'full-calendar' },
  { name: 'schedule-x', kind: 'peer', entry: 'schedule-x' },
] as const satisfies readonly Variant[];

export type VariantName = (typeof VARIANTS)[number]['name'];

/** How a page of a variant comes to its words. */
export type Way =
  /** The script is there and idle, the page is told to show a feed. */
  | 'on-call'
  /** As a visitor meets it: page, script, feed, words. */
  | 'chained'
  /** The same by the snippet that pins its files and asks for them at once, with a preload of the feed. */
  | 'pinned'
  /** With its words in the page, and the script and the feed that take them over. */
  | 'prerendered'
  /** The words alone. */
  | 'static';

/** The head of a page with the agenda, as the studio makes it of the built files, and with what the README says of slow networks. */
function pinned(feed: string): string {
  const release = JSON.parse(readFileSync(new URL('../../dist/manifest.json', import.meta.url), 'utf8')) as Release;
  const fallbacks = { notice: '', agenda: '', speakers: '', registration: '' };
  const { head } = snippetOf({ ...EMPTY, base: '/dist', lang: 'en' }, 'importMap', release, fallbacks);
  return `${head}<link rel="preload" as="fetch" href="${feed}" crossorigin referrerpolicy="no-referrer">`;
}

/** The page of a variant; `words` are those that it brings along. */
export function pageOf(
  { entry, script: own = '', kind }: Variant,
  way: Way,
  feed: string,
  styles: readonly string[],
  words = '',
): string {
  const script = way === 'static' ? '' : way === 'pinned' ? pinned(feed) : own;
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Programme</title>${links}${script}<body><h1>Sample congress</h1>`;
  // A partner gives the place its height: what comes after it must not move.
  const place = (inner: string) => `<div id="host" style="min-block-size: 200rem">${inner}</div><p>Imprint</p>`;
  const driver = `<script type="module" src="/bundles/${entry}/${entry}.js"></script>`;
  if (way === 'on-call') return `${head}${place('')}${driver}`;
  if (words) return `${head}${place(words)}<script>${COUNT_WORDS}</script>`;
  if (kind === 'ours')
    return `${head}${place(`<meeting-agenda src="${feed}" lang="en"></meeting-agenda>`)}<script>${COUNT}</script>`;
  return `${head}${place('')}${driver}<script type="module">show(${JSON.stringify(feed)})</script>`;
}

/** What the driver would do, without a request of its own. */
const COUNT =
  "count = () => document.querySelector('meeting-agenda').shadowRoot?.querySelectorAll('[part=session]').length ?? 0";

const COUNT_WORDS = "count = () => document.querySelectorAll('meeting-agenda h4').length";
