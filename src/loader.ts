/** Each tag with the module that defines it. */
const WIDGETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'meeting-agenda': () => import('./agenda/define.js'),
  'meeting-notice': () => import('./notice/define.js'),
  'meeting-speakers': () => import('./speakers/define.js'),
  'meeting-registration': () => import('./registration/define.js'),
};

const waiting = new Map(
  Object.entries(WIDGETS).map(([tag, load]) => [tag, { load, found: document.getElementsByTagName(tag) }]),
);

function look(): void {
  for (const [tag, { load, found }] of waiting) {
    if (found.length === 0) continue;
    waiting.delete(tag);
    load().catch((error: unknown) => {
      console.warn(`meeting-widgets: <${tag}> could not be loaded, its fallback stays on the page.`, error);
    });
  }
  if (waiting.size === 0) observer.disconnect();
}

const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });
look();
