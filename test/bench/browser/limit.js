// The least that a page could do: the markup of the agenda as one string, set once in one shadow root.
import { dayText, daysOf, readFeed, STYLES, timeText } from './read.js';

const root = document.querySelector('#host').attachShadow({ mode: 'open' });

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const item = ({ id, name, start, end, room, track, people, abstract }) =>
  `<li part="slot"><div part="time"><time datetime="${start}">${timeText(start, end)}</time></div>` +
  `<div part="session" data-session="${id}"><div class="head"><h4 part="session-title">${escape(name)}</h4>` +
  '<button part="choose" aria-pressed="false"><svg viewBox="0 0 24 24" aria-hidden="true">' +
  '<path d="m12 3.2 2.7 5.5 6.1.9-4.4 4.3 1 6-5.4-2.8-5.4 2.8 1-6L3.2 9.6l6.1-.9z"/></svg>' +
  `<span class="visually-hidden">In my programme: ${escape(name)}</span></button></div>` +
  `<p part="meta"><span class="fact">${escape(room)}</span>${track ? trackItem(track) : ''}</p>` +
  (people.length > 0 ? `<ul role="list" part="people">${people.map(person).join('')}</ul>` : '') +
  `<details part="details"><summary>More<span class="visually-hidden">: ${escape(name)}</span></summary>` +
  `<div class="rich"><p>${escape(abstract)}</p></div></details></div></li>`;

const trackItem = ({ name, color }) =>
  '<span class="fact"><svg class="dot" viewBox="0 0 8 8" aria-hidden="true">' +
  `<circle cx="4" cy="4" r="4" fill="${color}"/></svg>${escape(name)}</span>`;

const person = (name, at) =>
  `<li><span class="${at > 0 ? 'visually-hidden' : 'role'}">Speaker<span class="visually-hidden">: </span></span>` +
  `<span><bdi class="name">${escape(name)}</bdi></span></li>`;

const day = ([date, list]) =>
  `<section part="day"><h3 part="day-heading"><time datetime="${date}">${dayText(date)}</time></h3>` +
  `<ol role="list" class="slots">${list.map(item).join('')}</ol></section>`;

let shown = [];

globalThis.show = async (url) => {
  const { feed, sessions } = await readFeed(url);
  root.innerHTML =
    `<style>${STYLES}</style><div hidden><input type="search"><select><option></option>` +
    `${feed.tracks.map(({ id, name }) => `<option value="${id}">${escape(name)}</option>`).join('')}</select></div>` +
    [...daysOf(sessions)].map(day).join('');
  const items = root.querySelectorAll('[part=slot]');
  shown = sessions.map((session, index) => ({
    item: items[index],
    track: session.track?.id,
    text: items[index].textContent.toLowerCase(),
  }));
  field('input').addEventListener('input', ({ target }) => keep(({ text }) => text.includes(target.value)));
  field('select').addEventListener('change', ({ target }) =>
    keep(({ track }) => target.value === '' || track === target.value),
  );
};
globalThis.count = () => root.querySelectorAll('[part=slot]:not([hidden])').length;
globalThis.text = () => root.textContent;

const field = (name) => root.querySelector(name);
const keep = (wanted) => {
  for (const one of shown) one.item.hidden = !wanted(one);
};
const set = (name, value, event) => {
  field(name).value = value;
  field(name).dispatchEvent(new Event(event, { bubbles: true }));
};
globalThis.tools = {
  open: () => {
    root.querySelector('div[hidden]').hidden = false;
  },
  type: (words) => set('input', words, 'input'),
  filter: (id) => set('select', id, 'change'),
};
