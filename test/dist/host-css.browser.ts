import { expect } from 'chai';
import { HOSTS } from '../../stories/hosts.js';
import { clearPage, fake, FOREIGN, openPage, parts, until } from '../support/page.js';

const SCRIPT = `<script src="${FOREIGN}/dist/standalone/meeting-agenda.js"></script>`;
const AGENDA = `<meeting-agenda lang="es" src="${FOREIGN}/feeds/u4ssc-8.json"></meeting-agenda>`;

const ALL = `<script src="${FOREIGN}/dist/standalone/meeting-widgets.js"></script>`;
const widgets = (feed: string) =>
  ['notice', 'agenda', 'speakers', 'registration']
    .map((name) => `<meeting-${name} lang="es" src="${feed}" endpoint="${FOREIGN}/fake/none"></meeting-${name}>`)
    .join('');

/** More of them than the stories are shown on. */
const OTHERS: Readonly<Record<string, string>> = {
  'everything that can be inherited':
    'body { font-style: italic; font-weight: 900; font-stretch: 50%; font-kerning: none; font-feature-settings: "smcp"; ' +
    'word-break: break-all; line-break: anywhere; overflow-wrap: normal; text-wrap: nowrap; text-align-last: justify; ' +
    'tab-size: 40; text-shadow: 0 0 9px red; -webkit-text-stroke: 3px red; -webkit-text-fill-color: white; ' +
    'border-collapse: collapse; border-spacing: 40px; caption-side: bottom; ' +
    'empty-cells: hide; quotes: "!" "?"; user-select: none; -webkit-user-select: none; list-style-position: inside; ' +
    'text-underline-offset: 2em; text-emphasis: dot; paint-order: stroke; font-size-adjust: 2; }',
  'a page from right to left': 'body { direction: rtl; unicode-bidi: isolate-override; }',
  'heights that are fixed': 'body, meeting-agenda { height: 40px !important; min-height: 0; max-height: 40px; }',
  'rules that hand everything down':
    '* { font: inherit !important; color: inherit !important; direction: inherit; box-sizing: inherit; position: relative; }',
  'rules for parts and slots':
    '::part(x), ::slotted(*) { display: none !important; } [part], .rich, .slot { display: none !important; }',
  'a theme for a journal':
    'html { scroll-behavior: smooth; } *, *::before, *::after { box-sizing: content-box !important; } ' +
    'h2 { margin: 3em 0; font-size: 4em; } a { text-decoration: none !important; } ul, ol { padding: 0 0 0 3em; } ' +
    'li { margin: 1em; } button { padding: 2em 4em; border-radius: 9em; text-transform: uppercase; } ' +
    'body > * { margin-inline: 0 !important; } table { width: 100%; } img { height: auto; }',
  'an animation on everything':
    '* { transition: all 5s !important; animation: x 5s infinite; } @keyframes x { to { letter-spacing: 9px; } }',
};

/** A page may size its root as it likes: what counts is the size of the text around a widget. */
const ROOTS = ['font-size: 62.5%', 'font-size: 200%', 'font-size: 1px', 'font-size: 90px'];

const LINKS: Readonly<Record<string, string>> = {
  'Bootstrap’s reset': `${FOREIGN}/css/bootstrap/dist/css/bootstrap-reboot.css`,
  Bootstrap: `${FOREIGN}/css/bootstrap/dist/css/bootstrap.css`,
  'Tailwind’s reset': `${FOREIGN}/css/tailwindcss/preflight.css`,
};

/** What a page may choose for its widgets (font, size, colour, place) is the same on all of them. */
const BODY =
  'display: block !important; margin: 0 !important; font-size: 16px !important; font-family: sans-serif !important;';
const SAME = `:root:root:root { font: 16px/1.5 sans-serif !important; color: #222 !important; } body:not(#x) { ${BODY} }`;

/** The same around a widget, whatever the root. */
const AROUND = `body:not(#x) { line-height: 1.5 !important; color: #222 !important; ${BODY} }`;

const page = (head: string, same = SAME) =>
  `<!doctype html><html lang="es"><head>${head}<style>${same}</style></head><body>${AGENDA}${SCRIPT}</body></html>`;

async function geometry(
  html: string,
  width = 700,
): Promise<{ boxes: number[][]; agenda: Element; document: Document }> {
  const { page: document } = await openPage(html, { width });
  const agenda = await until(() => document.querySelector('meeting-agenda'));
  await until(() => parts(agenda, 'slot').length > 0);
  await until(() => document.fonts.status === 'loaded');
  const origin = parts(agenda, 'base')[0]!.getBoundingClientRect();
  const boxes = ['heading', 'day-heading', 'time', 'session', 'session-title', 'meta', 'people']
    .flatMap((part) => parts(agenda, part))
    .map((node) => {
      const { left, width: wide } = node.getBoundingClientRect();
      return [Math.round(left - origin.left), Math.round(wide)];
    });
  return { boxes, agenda, document };
}

/** All that a widget shows. */
const SEEN = '*:not(svg *, option, .visually-hidden, .visually-hidden *)';

interface Place {
  readonly name: string;
  readonly box: readonly number[];
}

/** Where everything in each widget is, seen from its corner, and how large it is, in pixels. */
async function places(head: string, feed: string): Promise<{ places: readonly Place[]; headings: Element[] }> {
  const { page: document } = await openPage(
    `<!doctype html><html lang="es"><head>${head}<style>${SAME}</style></head><body>${widgets(feed)}${ALL}</body></html>`,
    { width: 700 },
  );
  const shown = [...document.querySelectorAll('[src][lang]')];
  const headings = await until(() => {
    const found = shown.flatMap((widget) => parts(widget, 'heading').slice(0, 1));
    return found.length === 4 ? found : undefined;
  });
  await until(() => document.fonts.status === 'loaded');
  const placesIn = (widget: Element): Place[] => {
    const origin = parts(widget, 'base')[0]!.getBoundingClientRect();
    return [...widget.shadowRoot!.querySelectorAll(SEEN)].map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      // What has no box is nowhere.
      const box = width || height ? [left - origin.left, top - origin.top, width, height] : [0, 0, 0, 0];
      return { name: `${widget.localName} ${node.outerHTML.slice(0, 80)}`, box };
    });
  };
  return { places: shown.flatMap(placesIn), headings };
}

describe('widgets beside hostile style sheets', () => {
  afterEach(clearPage);

  let feed: string;
  let plain: readonly Place[];
  before(async () => {
    const real = (await (await fetch('/feeds/u4ssc-8.json')).json()) as { registration: object };
    // Registration for the real meeting is over.
    const body = JSON.stringify({ ...real, registration: { ...real.registration, validThrough: '2099-12-31' } });
    feed = await fake([{ body }]);
    plain = (await places('', feed)).places;
    expect(plain.length).to.be.above(400);
    clearPage();
  });

  const hosts = [
    ...Object.entries({ ...HOSTS, ...OTHERS }).map(([name, css]) => [name, `<style>${css}</style>`] as const),
    ...Object.entries(LINKS).map(([name, href]) => [name, `<link rel="stylesheet" href="${href}">`] as const),
  ];
  for (const [name, head] of hosts) {
    it(`keep their layout under ${name}`, async () => {
      const { places: found, headings } = await places(head, feed);
      expect(found.map(({ name }) => name)).to.deep.equal(plain.map(({ name }) => name));
      const moved = found
        .filter(({ box }, at) => box.some((side, of) => Math.abs(side - plain[at]!.box[of]!) > 1))
        .map(({ name, box }) => `${name}: ${box.map(Math.round).join()}`);
      expect(moved.length, moved.slice(0, 9).join('\n')).to.equal(0);
      for (const heading of headings) {
        const style = getComputedStyle(heading);
        expect(style.display).not.to.equal('none');
        expect([style.writingMode, style.textShadow, style.fontStyle]).to.deep.equal([
          'horizontal-tb',
          'none',
          'normal',
        ]);
        expect([style.textTransform, style.textIndent]).to.deep.equal(['none', '0px']);
      }
    });
  }
});

describe('a widget on a page with a root of its own size', () => {
  afterEach(clearPage);

  for (const root of ROOTS) {
    it(`is as large as the text around it under ${root}`, async () => {
      const plain = await geometry(page('', SAME));
      const heights = (agenda: Element) => parts(agenda, 'session').map((node) => node.getBoundingClientRect().height);
      const expected = { boxes: plain.boxes, heights: heights(plain.agenda) };
      clearPage();
      const { boxes, agenda } = await geometry(page(`<style>html { ${root} !important; }</style>`, AROUND));
      expect({ boxes, heights: heights(agenda) }).to.deep.equal(expected);
    });
  }

  // Other engines tell the sizes of what is zoomed in units of their own.
  if ('userAgentData' in navigator)
    it('keeps its proportions when the page is zoomed', async () => {
      const { boxes } = await geometry(page(''), 350);
      clearPage();
      const zoomed = await geometry(page('<style>meeting-agenda { zoom: 2; }</style>'), 700);
      zoomed.boxes.forEach((box, index) => {
        expect(Math.abs(box[1]! - boxes[index]![1]! * 2), `width of ${index}`).to.be.at.most(4);
      });
    });
});

describe('the width of a widget', () => {
  afterEach(clearPage);

  for (const width of [280, 320, 480, 768, 1280, 1600]) {
    it(`needs no sideways scroll at ${width} pixels`, async () => {
      const { agenda, document } = await geometry(page(''), width);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const node of agenda.shadowRoot!.querySelectorAll('*')) {
        if (node.closest('.visually-hidden, svg')) continue;
        expect(node.getBoundingClientRect().right, node.outerHTML.slice(0, 80)).to.be.at.most(width + 0.5);
      }
    });
  }

  for (const [name, css] of Object.entries({
    'a flex row': 'body { display: flex; }',
    'a grid': 'body { display: grid; }',
    'a float': 'meeting-agenda { float: left; }',
    'an inline block': 'meeting-agenda { display: inline-block; }',
  })) {
    it(`is there in ${name}`, async () => {
      const { page: document } = await openPage(
        `<!doctype html><html lang="es"><style>body { margin: 0; } ${css}</style><body>${AGENDA}${SCRIPT}</body></html>`,
        { width: 600 },
      );
      const agenda = document.querySelector('meeting-agenda')!;
      await until(() => parts(agenda, 'slot').length > 0);
      expect(agenda.getBoundingClientRect().width).to.be.within(500, 600);
    });

    it(`yields in ${name} that is narrow`, async () => {
      const { page: document } = await openPage(
        `<!doctype html><html lang="es"><style>body { margin: 0; padding: 20px; } ${css}</style><body>${AGENDA}${SCRIPT}</body></html>`,
        { width: 320 },
      );
      const agenda = document.querySelector('meeting-agenda')!;
      await until(() => parts(agenda, 'slot').length > 0);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});
