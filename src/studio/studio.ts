import { html, nothing, render, type TemplateResult } from 'lit';
import { Embed } from './embed/embed.js';
import type { Release } from './embed/release.js';
import type { Workshop } from './feed/workshop.js';
import { fetchedOnce } from './fetched-once.js';
import { TABLES, wordsFor, type Words } from './words/words.js';

const home = new URL('.', location.href).href;
const root = document.querySelector<HTMLElement>('#studio')!;
const asked = new URL(location.href).searchParams.get('lang');
let words = wordsFor([...(asked ? [asked] : []), ...navigator.languages]);
let workshop: Workshop | undefined;
let isWhole = false;
const embed = new Embed(home, draw);

function draw(): void {
  document.documentElement.lang = words.code;
  document.title = words.title;
  render(pageTemplate(words), root);
}

function speak(table: Words): void {
  words = table;
  const address = new URL(location.href);
  address.searchParams.set('lang', table.code);
  history.replaceState(null, '', address);
  draw();
}

/** The part of the studio that the address names. */
function isFeed(): boolean {
  return location.hash === '#meeting';
}

/** The editor and the checker are as heavy as all the rest: they come when they are asked for, or nobody waits. */
const fetchWorkshop = fetchedOnce(async () => {
  const [module, sample] = await Promise.all([import('./feed/workshop.js'), fetchText('sample.json')]);
  workshop = new module.Workshop(home, sample, words, draw);
  draw();
  return workshop;
});

async function arrive(): Promise<void> {
  draw();
  if (isFeed()) await fetchWorkshop();
}

/** Fetches all that can be asked for later, so that the studio goes on without a network. */
async function prepare(): Promise<void> {
  const [sample, manifest, workshop] = await Promise.all([
    fetchText('sample.json'),
    fetchText('../manifest.json'),
    fetchWorkshop(),
  ]);
  const { files } = JSON.parse(manifest) as Pick<Release, 'files'>;
  const modules = Object.keys(files).filter((file) => /^(?:widgets|shared|locales)\//.test(file));
  const addresses = modules.map((file) => new URL(`../${file}`, home).href);
  await Promise.all([embed.prepare(sample, addresses), workshop.prepare(addresses)]);
  isWhole = true;
  draw();
}

async function fetchText(file: string): Promise<string> {
  const response = await fetch(new URL(file, home));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

function pageTemplate(words: Words): TemplateResult {
  const isHere = isFeed();
  return html`${isHere ? nothing : html`<a class="skip" href="#step-4">${words.skip}</a>`}
    <header class="top">
      <p class="brand">
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16M4 12h10M4 19h13" /></svg>
        <span>${words.brand}</span> <span class="studio">${words.studio}</span>
      </p>
      <nav aria-label=${words.tabs}>
        <a href="#embed" aria-current=${isHere ? nothing : 'page'}>${words.embedTab}</a>
        <a href="#meeting" aria-current=${isHere ? 'page' : nothing}>${words.feedTab}</a>
      </nav>
      <div class="languages" role="group" aria-label=${words.languages}>
        ${TABLES.map(
          (table) =>
            html`<button
              type="button"
              lang=${table.code}
              aria-pressed=${table === words ? 'true' : 'false'}
              @click=${() => speak(table)}
            >
              ${table.name}
            </button>`,
        )}
      </div>
    </header>
    <main>
      <div class="intro">
        <h1>${isHere ? words.feedLead : words.lead}</h1>
        <p>${isHere ? words.feedAbout : words.about}</p>
      </div>
      <div ?hidden=${isHere}>${embed.template(words)}</div>
      <div ?hidden=${!isHere}>
        ${workshop === undefined ? html`<p role="status">${words.loading}</p>` : workshop.template(words)}
      </div>
    </main>
    <footer>${words.footer} ${isWhole ? words.whole : nothing}</footer>`;
}

addEventListener('hashchange', () => void arrive());
void arrive();

const whenIdle = 'requestIdleCallback' in globalThis ? requestIdleCallback : (run: () => void) => setTimeout(run, 0);
// What cannot be fetched now is fetched when it is asked for, as far as it can be.
addEventListener('load', () => whenIdle(() => void prepare().catch(() => undefined)));
