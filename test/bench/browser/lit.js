// The same list by Lit, as one template in one element: what a framework of this size costs at least.
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { dayText, daysOf, readFeed, STYLES, timeText } from './read.js';

class LitList extends LitElement {
  static properties = { sessions: { attribute: false } };
  static styles = css`
    ${unsafeCSS(STYLES)}
  `;

  render() {
    return [...daysOf(this.sessions ?? [])].map(
      ([day, list]) =>
        html`<section>
          <h3>${dayText(day)}</h3>
          <ol>
            ${list.map(item)}
          </ol>
        </section>`,
    );
  }
}

const item = ({ id, name, start, end, room, track, people, abstract }) =>
  html`<li class="slot">
    <div class="time"><time datetime=${start}>${timeText(start, end)}</time></div>
    <div class="session" data-session=${id}>
      <div class="head">
        <h4>${name}</h4>
        <button aria-pressed="false">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3 3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1z" /></svg>
          <span class="hidden">In my programme: ${name}</span>
        </button>
      </div>
      <p class="meta">
        <span>${room}</span>${
          track
            ? html` ·
                <span
                  ><svg class="dot" viewBox="0 0 8 8" aria-hidden="true">
                    <circle cx="4" cy="4" r="4" fill=${track.color} /></svg
                  >${track.name}</span
                >`
            : nothing
        }
      </p>
      ${
        people.length > 0
          ? html`<ul>
              ${people.map((one) => html`<li><span class="hidden">Speaker: </span><span>${one}</span></li>`)}
            </ul>`
          : nothing
      }
      <details>
        <summary>More<span class="hidden">: ${name}</span></summary>
        <p>${abstract}</p>
      </details>
    </div>
  </li>`;

customElements.define('lit-list', LitList);
const list = document.createElement('lit-list');
document.querySelector('#host').append(list);

globalThis.show = async (url) => {
  list.sessions = (await readFeed(url)).sessions;
};
globalThis.count = () => list.shadowRoot.querySelectorAll('.slot').length;
