import { expect } from 'chai';
import { HOSTS } from '../../stories/hosts.js';
import { clearPage, FOREIGN, openPage, parts, until } from '../support/page.js';

const SCRIPT = `<script src="${FOREIGN}/dist/standalone/meeting-agenda.js"></script>`;
const AGENDA = `<meeting-agenda lang="es" src="${FOREIGN}/feeds/u4ssc-8.json"></meeting-agenda>`;

const LINKS: Readonly<Record<string, string>> = {
  'Bootstrap’s reset': `${FOREIGN}/css/bootstrap/dist/css/bootstrap-reboot.css`,
  Bootstrap: `${FOREIGN}/css/bootstrap/dist/css/bootstrap.css`,
  'Tailwind’s reset': `${FOREIGN}/css/tailwindcss/preflight.css`,
};

/** What a page may choose for its widgets (font, size, colour, place) is the same on all of them. */
const SAME =
  ':root:root:root { font: 16px/1.5 sans-serif !important; color: #222 !important; } ' +
  'body:not(#x) { display: block !important; margin: 0 !important; font-size: 16px !important; font-family: sans-serif !important; }';

const page = (head: string) =>
  `<!doctype html><html lang="es"><head>${head}<style>${SAME}</style></head><body>${AGENDA}${SCRIPT}</body></html>`;

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

describe('a widget beside hostile style sheets', () => {
  afterEach(clearPage);

  let plain: number[][];
  before(async () => {
    plain = (await geometry(page(''))).boxes;
    clearPage();
  });

  const hosts = [
    ...Object.entries(HOSTS).map(([name, css]) => [name, `<style>${css}</style>`] as const),
    ...Object.entries(LINKS).map(([name, href]) => [name, `<link rel="stylesheet" href="${href}">`] as const),
  ];
  for (const [name, head] of hosts) {
    it(`keeps its layout under ${name}`, async () => {
      const { boxes, agenda } = await geometry(page(head));
      expect(boxes.length).to.equal(plain.length);
      boxes.forEach((box, index) => {
        expect(Math.abs(box[0]! - plain[index]![0]!), `left of ${index}`).to.be.lessThan(2);
        expect(Math.abs(box[1]! - plain[index]![1]!), `width of ${index}`).to.be.lessThan(2);
      });
      const style = getComputedStyle(parts(agenda, 'heading')[0]!);
      expect(style.display).not.to.equal('none');
      expect([style.textTransform, style.textIndent]).to.deep.equal(['none', '0px']);
    });
  }
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
