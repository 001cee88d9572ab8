import type * as doctorModule from './doctor/doctor.js';
import { askEarly, type Early } from './feed/request.js';
import { askWords } from './locale/early.js';

/** Each tag with the module that defines it. */
const WIDGETS: readonly (readonly [tag: string, load: () => Promise<unknown>])[] = [
  ['meeting-agenda', () => import('./agenda/define.js')],
  ['meeting-notice', () => import('./notice/define.js')],
  ['meeting-speakers', () => import('./speakers/define.js')],
  ['meeting-registration', () => import('./registration/define.js')],
];

// A file of its own, which needs none of the others: it has to come where they do not.
const doctor = location.search.includes('meeting-widgets-doctor')
  ? (import(/* @vite-ignore */ new URL('doctor.js', /* @vite-ignore */ import.meta.url).href) as Promise<
      typeof doctorModule
    >)
  : undefined;

const waiting = new Map(WIDGETS.map(([tag, load]) => [tag, { load, found: document.getElementsByTagName(tag) }]));

/** As far as it can be told from outside: the widget itself looks more closely. */
function languageAround(element: Element): string {
  return element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? navigator.language;
}

function look(): void {
  const asked = new Map<string, Early>();
  const there = [...waiting].filter(([, { found }]) => found.length);
  // All of them in one file are lighter than a file for each.
  const isAll = there.length === WIDGETS.length;
  for (const [tag, { load, found }] of there) {
    waiting.delete(tag);
    (isAll ? import('./register.js') : load()).catch((error: unknown) => {
      console.warn(`meeting-widgets: <${tag}> could not be loaded, its fallback stays on the page.`, error);
      void doctor?.then(({ failed }) => failed(tag));
    });
    // Feed, words and widget come at the same time, not one after the other.
    askEarly(found, asked);
    for (const lang of new Set([...found].map(languageAround)))
      askWords(isAll ? 'all' : tag.slice('meeting-'.length), lang);
  }
  // The first date that a page writes takes a browser long: done while there is nothing to do but wait.
  if (there.length) Intl.DateTimeFormat().formatRange(0, 1);
  if (!waiting.size) observer.disconnect();
}

const observer = new MutationObserver(look);

function start(): void {
  observer.observe(document, { childList: true, subtree: true });
  look();
}

// Asked for, the doctor comes first, to miss nothing of what happens to the widgets.
if (doctor) doctor.then(({ attend }) => attend([...waiting.keys()])).then(start, start);
else start();
