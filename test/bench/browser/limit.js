// The least that a page could do: the markup of the agenda as one string, set once in one shadow root.
import { dayText, daysOf, readFeed, STYLES, timeText } from './read.js';

const root = document.querySelector('#host').attachShadow({ mode: 'open' });

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const item = ({ id, name, start, end, room, track, people, abstract }) => `<li class="slot">
  <div class="time"><time datetime="${start}">${timeText(start, end)}</time></div>
  <div class="session" data-session="${id}">
    <div class="head"><h4>${escape(name)}</h4>
      <button aria-pressed="false"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3 3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1z"/></svg>
      <span class="hidden">In my programme: ${escape(name)}</span></button></div>
    <p class="meta"><span>${escape(room)}</span>${
      track
        ? ` · <span><svg class="dot" viewBox="0 0 8 8" aria-hidden="true"><circle cx="4" cy="4" r="4" fill="${track.color}"/></svg>${escape(track.name)}</span>`
        : ''
    }</p>
    ${people.length > 0 ? `<ul>${people.map((one) => `<li><span class="hidden">Speaker: </span><span>${escape(one)}</span></li>`).join('')}</ul>` : ''}
    <details><summary>More<span class="hidden">: ${escape(name)}</span></summary><p>${escape(abstract)}</p></details>
  </div></li>`;

let shown = [];

globalThis.show = async (url) => {
  const { sessions } = await readFeed(url);
  root.innerHTML = `<style>${STYLES}</style>${[...daysOf(sessions)]
    .map(([day, list]) => `<section><h3>${dayText(day)}</h3><ol>${list.map(item).join('')}</ol></section>`)
    .join('')}`;
  const items = root.querySelectorAll('.slot');
  shown = sessions.map((session, index) => ({
    item: items[index],
    track: session.track?.id,
    text: items[index].textContent.toLowerCase(),
  }));
};
globalThis.count = () => root.querySelectorAll('.slot:not([hidden])').length;
globalThis.text = () => root.textContent;

const keep = (wanted) => {
  for (const one of shown) one.item.hidden = !wanted(one);
};
globalThis.tools = {
  open: () => {},
  type: (words) => keep(({ text }) => text.includes(words)),
  filter: (id) => keep(({ track }) => id === '' || track === id),
};
