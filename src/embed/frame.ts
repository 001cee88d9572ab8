import { resizeTo, type FrameMessage } from './message.js';
import { isLength, isPlain, readSettings, type FrameSettings } from './settings.js';

/** The page around is told of its frame's height no more often than this, in milliseconds. */
const PAUSE = 100;

function show({ tag, attributes, theme, scheme, page }: FrameSettings): void {
  const root = document.documentElement;
  for (const [name, value] of Object.entries(theme)) {
    const holds = name === 'radius' ? isLength(value) : isPlain(value) && CSS.supports('color', value);
    if (holds) root.style.setProperty(`--meeting-${name}`, value);
  }
  if (scheme) root.style.setProperty('color-scheme', scheme);
  const { lang } = attributes;
  if (lang !== undefined) root.lang = lang;
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (page !== undefined) tell(widget, page);
  addEventListener('click', leadAway, true);
  document.body.replaceChildren(widget);
}

/** A frame shows its meeting and nothing else: what leads away opens beside the page. */
function leadAway(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && !link.download && link.href.split('#')[0] !== location.href.split('#')[0]) link.target = '_blank';
}

/** Tells the page around the frame how high it would be, and how its meeting is. */
function tell(widget: Element, page: string): void {
  const say = (message: FrameMessage) => parent.postMessage(message, page);
  let last = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    clearTimeout(waiting);
    const wait = last + PAUSE - performance.now();
    if (wait > 0) {
      waiting = setTimeout(measure, wait);
      return;
    }
    last = performance.now();
    say(resizeTo(document.documentElement.getBoundingClientRect().height));
  };
  new ResizeObserver(measure).observe(document.documentElement);
  widget.addEventListener('meeting-load', () => say({ state: 'shown' }));
  widget.addEventListener('meeting-error', () => say({ state: 'failed' }));
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('body { margin: 0 }');
document.adoptedStyleSheets.push(sheet);
const settings = readSettings(new URLSearchParams(location.search));
// On its own, this page would put anybody's words and form under the name of whoever hosts it.
if (settings && parent !== window) show(settings);
