import { timeTemplate, zoneText } from './chunk-N7TYYCJ2.js';
import { changeText, panelText, phaseText, typeText } from './chunk-RVCMGQ32.js';
import { linkTemplate, meetingStatusText, richTemplate, statusText } from './chunk-TNLARQTS.js';
import { e, h, i, u, v } from './chunk-RY5GNCD5.js';
import { A, E, GAP, around, b, contributorText, heading, phrase, properName, roleText, w } from './chunk-C7L76HOB.js';
import { msg, str } from './chunk-GZMTMYOB.js';

// ../../tmp/wt/speakers/src/widget/each.ts
var EachDirective = class extends i {
  #standing = /* @__PURE__ */ new Map();
  render(items, key, template, stamp) {
    return [items, key, template, stamp];
  }
  update(container, [items, key, template, stamp]) {
    const before = this.#standing;
    const keys = new Set(items.map(key));
    for (const [old, { part }] of before) {
      if (keys.has(old)) continue;
      h(part);
      before.delete(old);
    }
    this.#standing = /* @__PURE__ */ new Map();
    const standing = [...before.values()];
    const placed = /* @__PURE__ */ new Set();
    let next = 0;
    for (const item of items) {
      while (standing[next] && placed.has(standing[next].part)) next++;
      const known = before.get(key(item));
      const part = known && known === standing[next] ? known.part : v(container, standing[next]?.part, known?.part);
      placed.add(part);
      if (stamp === void 0 || known?.item !== item || known.stamp !== stamp) u(part, template(item));
      this.#standing.set(key(item), { part, item, stamp });
    }
    return E;
  }
};
var each = e(EachDirective);

// ../../tmp/wt/speakers/src/widget/interpretation.ts
function interpretationText({ languages, list }) {
  const items = languages.map(({ name, mode }) => {
    switch (mode) {
      case 'sign':
        return name ? msg(str`${name} (sign language)`) : msg('sign language');
      case 'captioning':
        return msg(str`${name} (captions)`);
      case 'consecutive':
        return msg(str`${name} (consecutive)`);
      default:
        return name ?? '';
    }
  });
  return msg(str`Interpretation: ${list(items)}`);
}

// ../../tmp/wt/speakers/src/agenda/session.ts
function sessionTemplate(session, level, surroundings) {
  return b`
    ${titleTemplate(session, level, surroundings)} ${changeTemplate(session)} ${metaTemplate(session)}
    ${
      session.people.length > 0
        ? b`<ul role="list" part="people">
            ${session.people.map((person, index) => personTemplate(person, session.people[index - 1]))}
          </ul>`
        : A
    }
    ${detailsTemplate(session, surroundings)} ${linksTemplate(session, surroundings.over)}
    ${
      session.children.length > 0
        ? b`<ol role="list" class="children">
            ${session.children.map(
              (child) => b`<li part="session" data-session=${child.id} class=${child.quiet ? 'quiet-slot' : ''}>
                  ${child.time.kind === 'unknown' ? A : b`<div part="time">${timeTemplate(child.time)}</div>`}
                  ${sessionTemplate(child, level + 1, surroundings)}
                </li>`,
            )}
          </ol>`
        : A
    }
  `;
}
function titleTemplate(session, level, surroundings) {
  const name = phrase(session.name);
  const title = b`${session.number ? b`<bdi class="number">${session.number}</bdi>  ` : A}${session.status === 'cancelled' ? b`<s>${name}</s>` : name}`;
  return b`
    ${marksTemplate(session, surroundings)}
    ${
      session.quiet
        ? b`<p part="session-title">${title}</p>`
        : b`<div class="head">
            ${heading(level, 'session-title', title)}
            <button part="choose" aria-pressed=${surroundings.chosen.has(session.id)}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="m12 3.2 2.7 5.5 6.1.9-4.4 4.3 1 6-5.4-2.8-5.4 2.8 1-6L3.2 9.6l6.1-.9z" />
              </svg>
              <span class="visually-hidden">${msg('In my programme')}: ${name}</span>
            </button>
          </div>`
    }
    ${session.alternateName ? b`<p class="subtitle">${phrase(session.alternateName)}</p>` : A}
  `;
}
function marksTemplate({ id, status }, { phases, changes, clashes }) {
  const phase = phases?.get(id);
  const change = changes?.get(id);
  const marks = [
    ...(phase ? [[phase, phaseText(phase)]] : []),
    ...(change ? [['changed', changeText(change)]] : []),
    ...(status && status !== change ? [[status, statusText(status)]] : []),
    ...(clashes?.has(id) ? [['clash', msg('Overlaps in my programme')]] : []),
  ];
  return marks.length > 0
    ? b`<p class="marks">
        ${marks.map(([kind, words]) => b`<strong part="mark" class=${kind}>${words}</strong> `)}
      </p>`
    : A;
}
function changeTemplate(session) {
  const { previousTime, previousRoom, statusReason } = session;
  if (!previousTime && !previousRoom && !statusReason) return A;
  const before = b`${previousTime}${previousTime && previousRoom ? session.comma : ''}${phrase(previousRoom)}`;
  return b`<p class="change">
    ${previousTime || previousRoom ? b`<span>${around(msg(str`Previously: ${GAP}`), before)}</span>` : A}
    ${statusReason ? b`<span>${phrase(statusReason)}</span>` : A}
  </p>`;
}
function metaTemplate(session) {
  const type = typeText(session.type);
  const facts = [
    ...(type ? [type] : []),
    ...(session.allRooms ? [msg('All rooms')] : session.rooms.map((room) => phrase(room))),
    ...session.tracks.map(({ name, color }) => b`${color ? dot(color) : A}${phrase(name)}`),
    ...(session.online ? [msg('Online')] : []),
    ...(session.languages ? [session.languages] : []),
    ...(session.interpretation ? [interpretationText(session.interpretation)] : []),
    ...(session.notRecorded ? [msg('Not recorded')] : []),
    ...(session.accessibility ? [phrase(session.accessibility)] : []),
  ];
  return facts.length > 0 ? b`<p part="meta">${facts.map((fact) => b`<span class="fact">${fact}</span>`)}</p>` : A;
}
function dot(color) {
  return b`<svg class="dot" viewBox="0 0 8 8" aria-hidden="true">
    ${w`<circle cx="4" cy="4" r="4" fill=${color} />`}
  </svg>`;
}
function personTemplate(person, before) {
  const role = roleText(person.role) ?? (person.roleName ? phrase(person.roleName) : contributorText());
  const shared = before?.role === person.role && before.roleName?.text === person.roleName?.text;
  return b`<li>
    <span class=${shared ? 'visually-hidden' : 'role'}>${role}<span class="visually-hidden">: </span></span>
    <span
      ><span class="name">${properName(person.name)}</span>${person.about.map(
        (words) => b`<span class="about">${person.comma}${phrase(words)}</span>`,
      )}${person.remote ? b`<span class="about"> (${msg('online')})</span>` : A}</span
    >
  </li>`;
}
function detailsTemplate(session, { actions }, more = A) {
  const parts = [session.abstract, session.description].filter((part) => part !== void 0);
  if (parts.length === 0 && session.quiet) return A;
  return b`<details part="details">
    <summary>${msg('More')}<span class="visually-hidden">: ${phrase(session.name)}</span></summary>
    ${parts.map(richTemplate)} ${more} ${actions?.(session)}
  </details>`;
}
function linksTemplate(session, over) {
  const links = over ? session.links.filter(({ kind }) => kind !== 'live') : session.links;
  if (links.length === 0) return A;
  return b`<ul role="list" part="links">
    ${links.map((each2) => b`<li>${linkTemplate(each2, session.name)}</li>`)}
  </ul>`;
}

// ../../tmp/wt/speakers/src/agenda/programme.ts
var LONG = 30;
function aboutTemplate(view, switchZone) {
  const facts = [phrase(view.name), view.dates, view.place && phrase(view.place)].filter(Boolean);
  return b`
    <p part="about">${facts.map((fact) => b`<span>${fact}</span>`)}</p>
    ${view.status ? b`<p part="notice"><strong>${meetingStatusText(view.status)}</strong> ${phrase(view.statusReason)}</p>` : A}
    ${view.languages ? b`<p part="about">${msg(str`Languages: ${view.languages}`)}</p>` : A}
    ${view.interpretation ? b`<p part="about">${interpretationText(view.interpretation)}</p>` : A}
    <div part="zone">
      <p>${zoneText(view)}</p>
      ${
        view.otherZone
          ? b`<button part="button" class="quiet" @click=${switchZone}>
              ${view.otherZone === 'visitor' ? msg('Show times in my time zone') : msg('Show times in the time zone of the meeting')}
            </button>`
          : A
      }
    </div>
  `;
}
function toolbarTemplate({ sessions, updates, rooms }, { open, chosen, isGrid, isRunning }) {
  if (sessions.length < 2) return A;
  const panels = ['find', 'mine', 'calendar', ...(updates?.length ? ['updates'] : [])];
  const button = (action, words, expanded = A) =>
    b`<button part="button" data-tool=${action} aria-expanded=${expanded}>${words}</button>`;
  return b`<div part="tools">
    ${panels.map((panel) =>
      button(
        panel,
        panel === 'mine' && chosen > 0 ? `${panelText(panel)} (${chosen})` : panelText(panel),
        open === panel,
      ),
    )}
    ${rooms.length > 1 || isGrid ? button('layout', isGrid ? msg('Show as a list') : msg('Show as a grid')) : A}
    ${isRunning ? button('now', msg('Jump to now')) : A}
  </div>`;
}
function daysTemplate(view, manner) {
  const folded = view.days.length > 1;
  return b`
    ${view.stage === 'over' ? materialsTemplate(view, manner) : A}
    ${each(
      view.days,
      (day) => day.date,
      (day) => dayTemplate(day, folded, manner),
    )}
    ${undatedTemplate(view, manner)}
  `;
}
function materialsTemplate({ days, undated }, { level, stamp }) {
  const sessions = [...days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions)), ...undated];
  const left = sessions
    .flatMap(withParts)
    .filter(({ links }) => links.some(({ kind }) => kind !== 'live' && kind !== 'page' && kind !== 'link'));
  if (left.length === 0) return A;
  return b`<section part="day">
    ${heading(level + 1, 'day-heading', msg('Recordings and documents'))}
    <ul role="list" class="slots">
      ${each(
        left,
        identity,
        (session) => b`<li class="material">${phrase(session.name)}${linksTemplate(session, true)}</li>`,
        stamp,
      )}
    </ul>
  </section>`;
}
function undatedTemplate({ undated }, manner) {
  if (undated.length === 0) return A;
  return b`<section part="day">
    ${heading(manner.level + 1, 'day-heading', msg('Date and time to be announced'))}
    ${untimedTemplate(undated, manner)}
  </section>`;
}
function untimedTemplate(sessions, manner) {
  if (sessions.length === 0) return A;
  return b`<ol role="list" class="slots">
    ${each(sessions, identity, (session) => slotTemplate([session], timeOf(session), manner), manner.stamp)}
  </ol>`;
}
function dayHeading(day, level) {
  const name = day.name ? b`<span class="day-name">${phrase(day.name)}</span>` : A;
  return heading(level + 1, 'day-heading', b`${name}<time datetime=${day.date}>${day.heading}</time>`);
}
function dayTemplate(day, folded, manner) {
  const slots = b`<ol role="list" class=${day.slots.length > LONG ? 'slots long' : 'slots'}>
    ${each(
      day.slots,
      (slot) => slot.key,
      (slot) => slotTemplate(slot.sessions, slot.time, manner),
      manner.stamp,
    )}
  </ol>`;
  return b`<section part="day">
    ${
      folded && day.past
        ? b`<details class="past">
            <summary>${dayHeading(day, manner.level)}</summary>
            ${slots}
          </details>`
        : b`${dayHeading(day, manner.level)}${slots}`
    }
  </section>`;
}
function slotTemplate(sessions, time, { level, surroundings }) {
  const [only, ...others] = sessions;
  const template = (session) => sessionTemplate(session, level + 2, surroundings);
  return b`<li part="slot" class=${only?.quiet && others.length === 0 ? 'quiet-slot' : ''}>
    <div part="time">${time ? timeTemplate(time) : A}</div>
    ${
      others.length === 0
        ? b`<div part="session" data-session=${only.id}>${template(only)}</div>`
        : b`<ul role="list" class="parallel">
            ${each(
              sessions,
              identity,
              (session) => b`<li part="session" data-session=${session.id}>${template(session)}</li>`,
            )}
          </ul>`
    }
  </li>`;
}
function timeOf({ time }) {
  return time.kind === 'unknown' ? void 0 : time;
}
function withParts(session) {
  return [session, ...session.children.flatMap(withParts)];
}
function identity(session) {
  return session.id;
}

export {
  each,
  titleTemplate,
  metaTemplate,
  detailsTemplate,
  linksTemplate,
  aboutTemplate,
  toolbarTemplate,
  daysTemplate,
  undatedTemplate,
  untimedTemplate,
  dayHeading,
};
