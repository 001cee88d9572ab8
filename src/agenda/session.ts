import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../feed/text.js';
import type { LinkView } from '../locale/views.js';
import { each } from '../widget/each.js';
import { statusText } from '../widget/event-status.js';
import { interpretationText } from '../widget/interpretation.js';
import { linkTemplate } from '../widget/links.js';
import type { Postpone } from '../widget/paced-widget.js';
import { around, atLevel, GAP, phrase, sole } from '../widget/pieces.js';
import { richTemplate } from '../widget/rich-text.js';
import { contributorText, roleText } from '../widget/roles.js';
import { timeTemplate } from '../widget/times.js';
import type { PersonView, SessionView } from './session-view.js';
import { typeText } from './words.js';

/** From how many people on those of a session are drawn as other lists are that may be long. */
const MANY = 30;

/** A few words above the name of a session. */
export interface Mark {
  readonly kind: string;
  readonly words: string;
}

/** What holds of sessions besides what the feed says of them. */
export interface Surroundings {
  /** What is to be said above the name of a session. */
  readonly marks?: (session: SessionView) => readonly Mark[];
  /** The visitor's programme. */
  readonly chosen: ReadonlySet<string>;
  /** Whether everything is over: nothing can be attended any more. */
  readonly over: boolean;
  /** Takes what is left of a list, where enough has been drawn for now. */
  readonly postpone: Postpone;
  /** What can be done with a session that has been opened. */
  readonly actions?: (session: SessionView) => unknown;
}

/** One session, with the sessions inside it; `level` is that of its heading. */
export function sessionTemplate(session: SessionView, level: number, surroundings: Surroundings): TemplateResult {
  const { children } = session;
  const people = session.people();
  const { postpone } = surroundings;
  const person = (at: number) => personTemplate(people[at]!, people[at - 1]);
  // Values within one element: in a long programme, each node beside them would be there thousands of times.
  return html`<div part="session" data-session=${session.id}>
    ${marksTemplate(session, surroundings)}${headTemplate(session, level, surroundings)}${subtitleTemplate(
      session,
    )}${changeTemplate(session)}${metaTemplate(session)}${
      people.length > 0
        ? html`<ul role="list" part="people">
            ${
              people[MANY]
                ? each([...people.keys()], String, person, { postpone })
                : sole(people.map((_, at) => person(at)))
            }
          </ul>`
        : nothing
    }${detailsTemplate(session, surroundings)}${linksTemplate(session, surroundings.over)}${
      children.length > 0
        ? html`<ol role="list" class="children">
            ${each(
              children,
              ({ id }) => id,
              ({ view }) => {
                const child = view();
                const time = child.time();
                return html`<li class=${child.quiet ? 'quiet-slot' : nothing}>
                  ${time.kind === 'unknown' ? nothing : html`<div part="time">${timeTemplate(time)}</div>`}
                  ${sessionTemplate(child, level + 1, surroundings)}
                </li>`;
              },
              { postpone },
            )}
          </ol>`
        : nothing
    }
  </div>`;
}

/** Words before others: one text where they are no more than that. */
const led = (by: string, words: unknown) => (typeof words === 'string' ? by + words : [by, words]);

/** The name of a session and its button. */
export function headTemplate(session: SessionView, level: number, { chosen }: Surroundings): TemplateResult {
  const name = phrase(session.name);
  const called = session.status === 'cancelled' ? html`<s>${name}</s>` : name;
  const title = session.number ? html`<bdi class="number">${session.number}</bdi>  ${called}` : called;
  return session.quiet
    ? html`<p part="session-title">${title}</p>`
    : atLevel(
        level,
        html`<div class="head">
          <h2 part="session-title">${title}</h2>
          <button part="choose" aria-pressed=${chosen.has(session.id)}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="m12 3.2 2.7 5.5 6.1.9-4.4 4.3 1 6-5.4-2.8-5.4 2.8 1-6L3.2 9.6l6.1-.9z" /></svg
            ><span class="visually-hidden">${led(`${msg('In my programme')}: `, name)}</span>
          </button>
        </div>`,
      );
}

export function subtitleTemplate({ alternateName }: SessionView): TemplateResult | typeof nothing {
  return alternateName ? html`<p class="subtitle">${phrase(alternateName)}</p>` : nothing;
}

export function marksTemplate(session: SessionView, surroundings: Surroundings): TemplateResult | typeof nothing {
  const { status } = session;
  const marks = [...(surroundings.marks?.(session) ?? [])];
  if (status && marks.every(({ kind }) => kind !== status)) marks.push({ kind: status, words: statusText(status) });
  return marks.length > 0
    ? html`<p class="marks">
        ${marks.map(({ kind, words }) => html`<strong part="mark" class=${kind}>${words}</strong> `)}
      </p>`
    : nothing;
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

export function metaTemplate(session: SessionView): TemplateResult | typeof nothing {
  const facts: readonly unknown[] = [
    typeText(session.type),
    session.allRooms ? msg('All rooms') : session.rooms.map((room) => phrase(room)),
    session.tracks.map(trackTemplate),
    session.online && msg('Online'),
    session.languages,
    session.interpretation && interpretationText(session.interpretation),
    session.notRecorded && msg('Not recorded'),
    session.accessibility && phrase(session.accessibility),
  ]
    .flat()
    .filter(Boolean);
  const [first, ...others] = facts;
  return first
    ? html`<p part="meta">
        <span class="fact">${first}</span>${sole(others.map((fact) => html`<span class="fact">${fact}</span>`))}
      </p>`
    : nothing;
}

/** The colour of a track beside its name: an attribute of a drawing, since pages may forbid inline styles. */
function trackTemplate({ name, color }: SessionView['tracks'][number]): unknown {
  const words = phrase(name);
  return color
    ? html`<svg class="dot" viewBox="0 0 8 8" aria-hidden="true"><circle cx="4" cy="4" r="4" fill=${color} /></svg
        >${words}`
    : words;
}

function personTemplate(person: PersonView, before: PersonView | undefined): TemplateResult {
  const role = roleText(person.role) ?? (person.roleName ? phrase(person.roleName) : contributorText());
  const shared = before?.role === person.role && before.roleName?.text === person.roleName?.text;
  return html`<li>
    <span class=${shared ? 'visually-hidden' : 'role'}>${role}<span class="visually-hidden">: </span></span>
    <span><bdi class="name" lang=${person.name.lang ?? nothing}>${person.name.text}</bdi>${aboutTemplate(person)}</span>
  </li>`;
}

function aboutTemplate({ about, comma, remote }: PersonView): unknown {
  if (about.length === 0 && !remote) return nothing;
  const words = about.map((each) => html`<span class="about">${comma}${phrase(each)}</span>`);
  return remote ? [...words, html`<span class="about"> (${msg('online')})</span>`] : words;
}

export function detailsTemplate(
  session: SessionView,
  { actions }: Surroundings,
  more: unknown = nothing,
): TemplateResult | typeof nothing {
  const parts = [session.abstract, session.description].filter((part) => part !== undefined);
  if (parts.length === 0 && session.quiet) return nothing;
  return html`<details part="details">
    <summary>${msg('More')}<span class="visually-hidden">${led(': ', phrase(session.name))}</span></summary>
    ${sole(parts.map(richTemplate))}${more}${actions?.(session)}
  </details>`;
}

/** Documents, recordings and links; of what is over, nothing to take part in. */
export function linksTemplate(
  { links, name }: { readonly links: readonly LinkView[]; readonly name?: Phrase },
  over = true,
): TemplateResult | typeof nothing {
  const left = over ? links.filter(({ kind }) => kind !== 'live') : links;
  if (left.length === 0) return nothing;
  return html`<ul role="list" part="links">
    ${left.map((each) => html`<li>${linkTemplate(each, name)}</li>`)}
  </ul>`;
}
