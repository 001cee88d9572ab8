import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { directionOf } from '../locale/locale.js';
import { around, GAP, heading, link, phrase, properName } from '../widget/pieces.js';
import { richText } from '../widget/rich-text.js';
import type { PersonView, RichView, SessionView, TimeView } from './session-view.js';
import { contributorText, interpretationText, linkText, roleText, statusText, typeText } from './words.js';

/** When something takes place, as far as it is known. */
export function timeTemplate(time: TimeView): TemplateResult {
  if (time.kind === 'unknown') return html`<span class="untimed">${msg('Time to be announced')}</span>`;
  return html`<time datetime=${time.datetime}>${timeText(time)}</time>${
      time.day ? html` <span class="other-day">${time.day}</span>` : nothing
    }${time.tentative ? html` <span class="other-day">${msg('to be confirmed')}</span>` : nothing}`;
}

/** One session, with the sessions inside it; `level` is that of its heading. */
export function sessionTemplate(session: SessionView, level: number): TemplateResult {
  return html`
    ${titleTemplate(session, level)} ${changeTemplate(session)} ${metaTemplate(session)}
    ${
      session.people.length > 0
        ? html`<ul role="list" part="people">
            ${session.people.map((person, index) => personTemplate(person, session.people[index - 1]))}
          </ul>`
        : nothing
    }
    ${detailsTemplate(session)} ${linksTemplate(session)}
    ${
      session.children.length > 0
        ? html`<ol role="list" class="children">
            ${session.children.map(
              (child) =>
                html`<li part="session" class=${child.quiet ? 'quiet-slot' : ''}>
                  ${child.time.kind === 'unknown' ? nothing : html`<div part="time">${timeTemplate(child.time)}</div>`}
                  ${sessionTemplate(child, level + 1)}
                </li>`,
            )}
          </ol>`
        : nothing
    }
  `;
}

function timeText(time: Exclude<TimeView, { kind: 'unknown' }>): string {
  switch (time.kind) {
    case 'range':
      return time.text;
    case 'open':
      return msg(str`from ${time.text}`);
    case 'until':
      return msg(str`until ${time.text}`);
    default:
      return time.kind satisfies never;
  }
}

function titleTemplate(session: SessionView, level: number): TemplateResult {
  const name = phrase(session.name);
  const title = html`${
    session.number ? html`<bdi class="number">${session.number}</bdi>  ` : nothing
  }${session.status === 'cancelled' ? html`<s>${name}</s>` : name}`;
  return html`
    ${
      session.status
        ? html`<p class="marks"><strong part="mark" class=${session.status}>${statusText(session.status)}</strong></p>`
        : nothing
    }
    ${session.quiet ? html`<p part="session-title">${title}</p>` : heading(level, 'session-title', title)}
    ${session.alternateName ? html`<p class="subtitle">${phrase(session.alternateName)}</p>` : nothing}
  `;
}

function changeTemplate(session: SessionView): TemplateResult | typeof nothing {
  const { previousTime, previousRoom, statusReason } = session;
  if (!previousTime && !previousRoom && !statusReason) return nothing;
  const before = html`${previousTime}${previousTime && previousRoom ? session.comma : ''}${phrase(previousRoom)}`;
  return html`<p class="change">
    ${previousTime || previousRoom ? html`<span>${around(msg(str`Previously: ${GAP}`), before)}</span>` : nothing}
    ${statusReason ? html`<span>${phrase(statusReason)}</span>` : nothing}
  </p>`;
}

function metaTemplate(session: SessionView): TemplateResult | typeof nothing {
  const type = typeText(session.type);
  const facts: unknown[] = [
    ...(type ? [type] : []),
    ...(session.allRooms ? [msg('All rooms')] : session.rooms.map((room) => phrase(room))),
    ...session.tracks.map(({ name, color }) => html`${color ? dot(color) : nothing}${phrase(name)}`),
    ...(session.online ? [msg('Online')] : []),
    ...(session.languages ? [session.languages] : []),
    ...(session.interpretation ? [interpretationText(session.interpretation)] : []),
    ...(session.notRecorded ? [msg('Not recorded')] : []),
    ...(session.accessibility ? [phrase(session.accessibility)] : []),
  ];
  return facts.length > 0
    ? html`<p part="meta">${facts.map((fact) => html`<span class="fact">${fact}</span>`)}</p>`
    : nothing;
}

/** The colour of a track beside its name: an attribute of a drawing, since pages may forbid inline styles. */
function dot(color: string): TemplateResult {
  return html`<svg class="dot" viewBox="0 0 8 8" aria-hidden="true">
    ${svg`<circle cx="4" cy="4" r="4" fill=${color} />`}
  </svg>`;
}

function personTemplate(person: PersonView, before: PersonView | undefined): TemplateResult {
  const role = roleText(person.role) ?? (person.roleName ? phrase(person.roleName) : contributorText());
  const shared = before?.role === person.role && before.roleName?.text === person.roleName?.text;
  return html`<li>
    <span class=${shared ? 'visually-hidden' : 'role'}>${role}<span class="visually-hidden">: </span></span>
    <span
      ><span class="name">${properName(person.name)}</span>${person.about.map(
        (words) => html`<span class="about">${person.comma}${phrase(words)}</span>`,
      )}${person.remote ? html`<span class="about"> (${msg('online')})</span>` : nothing}</span
    >
  </li>`;
}

function detailsTemplate(session: SessionView): TemplateResult | typeof nothing {
  const parts = [session.abstract, session.description].filter((part) => part !== undefined);
  if (parts.length === 0) return nothing;
  return html`<details part="details">
    <summary>${msg('More')}<span class="visually-hidden">: ${phrase(session.name)}</span></summary>
    ${parts.map(richTemplate)}
  </details>`;
}

function richTemplate({ blocks, lang, hostOf }: RichView): TemplateResult {
  return html`<div class="rich" lang=${lang ?? nothing} dir=${lang ? directionOf(lang) : nothing}>
    ${richText(blocks, hostOf)}
  </div>`;
}

function linksTemplate(session: SessionView): TemplateResult | typeof nothing {
  if (session.links.length === 0) return nothing;
  return html`<ul role="list" part="links">
    ${session.links.map(({ kind, name, url, host, language, details, comma }) => {
      const words = html`${name ? phrase(name) : linkText(kind)}${language ? html` (${language})` : nothing}${
        kind === 'page' ? html`<span class="visually-hidden">: ${phrase(session.name)}</span>` : nothing
      }`;
      const kinds = name && kind !== 'link' && kind !== 'other' ? [linkText(kind)] : [];
      const about = [...kinds, ...details.map(phrase)].map((detail, index) => html`${index ? comma : ''}${detail}`);
      return html`<li>
        ${link(url, words, host)}${about.length > 0 ? html` <span class="about">${about}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
