import { expect } from 'chai';
import { ENGINE } from '../support/engine.js';
import { keepFigures } from '../support/figures.js';
import { clearPage, FOREIGN, openPage, until } from '../support/page.js';
import { mount, STORIES, WIDGETS, type Drawn } from '../support/stories.js';

/** What a page writes to load a build, and what its policy must say of scripts. */
interface Build {
  readonly scripts: (widget: string) => string;
  readonly sources: (widget: string) => readonly string[];
  /** A script in the page itself, which its policy names by its hash. */
  readonly inline?: () => string;
}

interface Manifest {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  readonly importMap: { readonly integrity: Readonly<Record<string, string>> };
}

/** Counts reports from the first moment on. */
const WATCH =
  'window.reports = []; addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => ' +
  'reports.push([violatedDirective, blockedURI, sourceFile].join(" ")));';

const base = `${FOREIGN}/dist`;
let manifest: Manifest;
// In a story, speakers lead to an agenda on their page.
const alone = (widget: string) => `standalone/${widget === 'meeting-speakers' ? 'meeting-widgets' : widget}.js`;
const integrity = (file: string) => manifest.files[file]!.integrity;
const importMap = () =>
  JSON.stringify({
    integrity: Object.fromEntries(
      Object.entries(manifest.importMap.integrity).map(([file, hash]) => [file.replace('{base}', base), hash]),
    ),
  });

const BUILDS: Readonly<Record<string, Build>> = {
  'the script tag, allowed by its origin': {
    scripts: () => `<script type="module" src="${base}/meeting-widgets.js" crossorigin></script>`,
    sources: () => [FOREIGN],
  },
  'the script tag, allowed file by file by its hashes': {
    scripts: () =>
      `<script type="importmap">${importMap()}</script>` +
      `<script type="module" src="${base}/meeting-widgets.js" crossorigin integrity="${integrity('meeting-widgets.js')}"></script>`,
    inline: importMap,
    // Chromium and Firefox go by the hashes; WebKit wants to hear that a script may bring in others.
    sources: () => ["'strict-dynamic'", ...Object.values(manifest.importMap.integrity).map((hash) => `'${hash}'`)],
  },
  'a standalone file, allowed by its hash': {
    scripts: (widget) =>
      `<script src="${base}/${alone(widget)}" crossorigin integrity="${integrity(alone(widget))}"></script>`,
    sources: (widget) => [`'${integrity(alone(widget))}'`],
  },
};

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** An empty page under the strictest policy that a widget works under. */
async function strictPage(
  { scripts, sources, inline = () => '' }: Build,
  widget: string,
  trusted = 'lit-html',
  content = '',
) {
  const allowed = [...(await Promise.all([WATCH, inline()].map(hashOf))), ...sources(widget)];
  const policy = [
    "default-src 'none'",
    `script-src ${allowed.join(' ')}`,
    "style-src 'none'",
    `connect-src 'self' ${FOREIGN}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted}`,
  ].join('; ');
  const { page, view } = await openPage(
    `<!doctype html><html lang="en"><head><script>${WATCH}</script>${scripts(widget)}</head><body>${content}</body></html>`,
    { headers: { 'content-security-policy': policy } },
  );
  const reports = () => (view as unknown as { reports: string[] }).reports;
  return { page, view, reports };
}

/** Lets what a story does to this window hold in the frame. */
function lend(view: Window & typeof globalThis): void {
  const own = view.fetch.bind(view);
  view.fetch = (input, init) =>
    new URL(input as string, location.href).hostname.endsWith('.example.org') ? fetch(input, init) : own(input, init);
  Object.defineProperty(view.navigator, 'onLine', { get: () => navigator.onLine });
}

describe('the strictest page', () => {
  const results = { builds: Object.keys(BUILDS).length, states: 0, reports: 0 };
  before(async () => {
    manifest = (await (await fetch(`${base}/manifest.json`)).json()) as Manifest;
  });
  afterEach(clearPage);
  after(keepFigures(`strict-page-${ENGINE}`, results));

  for (const [turn, [name, build]] of Object.entries(BUILDS).entries()) {
    for (const widget of WIDGETS.split(',')) {
      it(`shows every state of ${widget} without a report: ${name}`, async () => {
        const { page, view, reports } = await strictPage(build, widget);
        lend(view);
        const said: string[] = [];
        for (const [index, [state, story]] of STORIES.filter(([, { component }]) => component === widget).entries()) {
          // What a state does is the same in each build: the others see each state in one of them.
          if (ENGINE !== 'chromium' && index % results.builds !== turn) continue;
          const host = page.createElement('main');
          page.body.append(host);

          await mount(patient(story, host), 'es', host);
          said.push(
            ...reports()
              .splice(0)
              .map((report) => `${state}: ${report}`),
          );
          host.remove();
          results.states += 1;
        }
        results.reports += said.length;
        expect(said, said.join('\n')).to.deep.equal([]);
      }).timeout(60_000);

      it(`keeps the fallback of ${widget} when it refuses a policy of Lit's: ${name}`, async () => {
        const fallback = `<${widget} src="${FOREIGN}/feeds/u4ssc-8.json"><a href="#">On our own page</a></${widget}>`;
        const { page, reports } = await strictPage(build, widget, "'none'", fallback);
        await until(() => reports().length > 0);
        expect(page.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(reports().every((report) => report.startsWith('trusted-types '))).to.equal(true);
      });
    }
  }

  it('hears of what a widget would do wrong', async () => {
    const [build] = Object.values(BUILDS);
    const { page, reports } = await strictPage(build!, 'meeting-notice');
    const host = page.createElement('main');
    page.body.append(host);
    await mount(STORIES.find(([name]) => name === 'Notice Before')![1], 'es', host);
    expect(reports()).to.deep.equal([]);
    host.querySelector('meeting-notice')!.shadowRoot!.querySelector('p')!.setAttribute('style', 'color: red');
    await until(() => reports().length > 0);
  });
});

let asked = 0;

/** Makes a feed that fails in the end a feed of its own, which the widget in the frame looks at again by itself, soon. */
function patient(story: Drawn, host: HTMLElement): Drawn {
  if (story.parameters?.shows !== '.said') return story;
  const { src } = story.args as { src: string };
  return {
    ...story,
    args: { ...story.args, src: `${src}?${asked++}` },
    render: (args, context) => {
      queueMicrotask(() => host.querySelector(WIDGETS)!.setAttribute('refresh', '1'));
      return story.render(args, context);
    },
  };
}
