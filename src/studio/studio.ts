import { html, render, type TemplateResult } from 'lit';
import { Embed } from './embed/embed.js';
import { TABLES, wordsFor, type Words } from './words/words.js';

const root = document.querySelector<HTMLElement>('#studio')!;
const asked = new URL(location.href).searchParams.get('lang');
const embed = new Embed(new URL('.', location.href).href, draw);
let words = wordsFor([...(asked ? [asked] : []), ...navigator.languages]);

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

function pageTemplate(words: Words): TemplateResult {
  return html`<a class="skip" href="#step-4">${words.skip}</a>
    <header class="top">
      <p class="brand">
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16M4 12h10M4 19h13" /></svg>
        <span>${words.brand}</span> <span class="studio">${words.studio}</span>
      </p>
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
        <h1>${words.lead}</h1>
        <p>${words.about}</p>
      </div>
      ${embed.template(words)}
    </main>
    <footer>${words.footer}</footer>`;
}

draw();
