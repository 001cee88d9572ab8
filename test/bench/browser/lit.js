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
        html`<section part="day">
          <h3 part="day-heading"><time datetime=${day}>${dayText(day)}</time></h3>
          <ol role="list" class="slots">
            ${list.map(item)}
          </ol>
        </section>`,
    );
  }
}

const item = ({ id, name, start, end, room, track, people, abstract }) =>
  html`<li part="slot">
    <div part="time"><time datetime=${start}>${timeText(start, end)}</time></div>
    <div part="session" data-session=${id}>
      <div class="head">
        <h4 part="session-title">${name}</h4>
        <button part="choose" aria-pressed="false">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m12 3.2 2.7 5.5 6.1.9-4.4 4.3 1 6-5.4-2.8-5.4 2.8 1-6L3.2 9.6l6.1-.9z" />
          </svg>
          <span class="visually-hidden">In my programme: ${name}</span>
        </button>
      </div>
      <p part="meta">
        <span class="fact">${room}</span>${
          track
            ? html`<span class="fact"
                ><svg class="dot" viewBox="0 0 8 8" aria-hidden="true">
                  <circle cx="4" cy="4" r="4" fill=${track.color} /></svg
                >${track.name}</span
              >`
            : nothing
        }
      </p>
      ${
        people.length > 0
          ? html`<ul role="list" part="people">
              ${people.map(
                (one, at) =>
                  html`<li>
                    <span class=${at > 0 ? 'visually-hidden' : 'role'}
                      >Speaker<span class="visually-hidden">: </span></span
                    ><span><bdi class="name">${one}</bdi></span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <details part="details">
        <summary>More<span class="visually-hidden">: ${name}</span></summary>
        <div class="rich"><p>${abstract}</p></div>
      </details>
    </div>
  </li>`;

customElements.define('lit-list', LitList);
const list = document.createElement('lit-list');
document.querySelector('#host').append(list);

globalThis.show = async (url) => {
  list.sessions = (await readFeed(url)).sessions;
};
globalThis.count = () => list.shadowRoot.querySelectorAll('[part=slot]').length;
