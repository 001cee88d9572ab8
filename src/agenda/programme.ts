import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/schema.js';
import type { TimeView } from '../locale/times.js';
import type { LinkView } from '../locale/views.js';
import { each } from '../widget/each.js';
import { meetingStatusText } from '../widget/event-status.js';
import { interpretationText } from '../widget/interpretation.js';
import { heading, phrase } from '../widget/pieces.js';
import { timeTemplate, zoneText } from '../widget/times.js';
import type { AgendaView, DayView } from './agenda-view.js';
import type { SessionView } from './session-view.js';
import { linksTemplate, sessionTemplate, type Surroundings } from './session.js';
import { panelText, type Panel } from './words.js';

/** From how many sessions on a programme is drawn only where it is looked at, and what is folded of it comes last. */
const LONG = 30;

/** What draws entries that are like others, once it is there; until then each is drawn by itself. */
let alike = (template: TemplateResult): TemplateResult => template;

export const fetchCopies = (): Promise<unknown> =>
  import('../widget/copies.js').then(
    (copies) => (alike = copies.alike),
    () => undefined,
  );

/** How a list of sessions is drawn. */
export interface Manner {
  /** Of the widget's heading. */
  readonly level: number;
  readonly surroundings: Surroundings;
  /** Another object whenever the same sessions look different. */
  readonly stamp: object;
  /** The same for as long as it is the same programme, whatever is left of it. */
  readonly scope: unknown;
}

/** Name, date, place, status, languages and time zone of the meeting; `switchZone` shows the times in the other one. */
export function aboutTemplate(view: AgendaView, switchZone: () => void): TemplateResult {
  const facts = [phrase(view.name), view.dates, view.place && phrase(view.place)].filter(Boolean);
  return html`
    <p part="about">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
    ${
      view.status
        ? html`<p part="notice"><strong>${meetingStatusText(view.status)}</strong> ${phrase(view.statusReason)}</p>`
        : nothing
    }
    ${view.languages ? html`<p part="about">${msg(str`Languages: ${view.languages}`)}</p>` : nothing}
    ${view.interpretation ? html`<p part="about">${interpretationText(view.interpretation)}</p>` : nothing}
    <div part="zone">
      <p>${zoneText(view)}</p>
      ${
        view.otherZone
          ? html`<button part="button" class="quiet" @click=${switchZone}>
              ${
                view.otherZone === 'visitor'
                  ? msg('Show times in my time zone')
                  : msg('Show times in the time zone of the meeting')
              }
            </button>`
          : nothing
      }
    </div>
  `;
}

/** The row of buttons above a programme that is long enough to need them. */
export function toolbarTemplate(
  { sessions, updates }: Feed,
  {
    open,
    chosen,
    offered,
    isRunning,
  }: {
    readonly open: Panel | undefined;
    /** The visitor's programme. */
    readonly chosen: ReadonlySet<string>;
    /** The other of the two views, where there are two. */
    readonly offered: 'list' | 'grid' | undefined;
    readonly isRunning: boolean;
  },
): TemplateResult | typeof nothing {
  if (sessions.length < 2) return nothing;
  const panels: readonly Panel[] = ['find', 'mine', 'calendar', ...(updates?.length ? (['updates'] as const) : [])];
  const count = sessions.filter(({ id }) => chosen.has(id)).length;
  const button = (action: string, words: unknown, expanded: unknown = nothing) =>
    html`<button part="button" data-tool=${action} aria-expanded=${expanded}>${words}</button>`;
  return html`<div part="tools">
    ${panels.map((panel) =>
      button(
        panel,
        panel === 'mine' && count > 0 ? `${panelText(panel)} (${count})` : panelText(panel),
        open === panel,
      ),
    )}
    ${offered ? button('layout', offered === 'list' ? msg('Show as a list') : msg('Show as a grid')) : nothing}
    ${isRunning ? button('now', msg('Jump to now')) : nothing}
  </div>`;
}

/** The days of a programme, one under the other. */
export function daysTemplate(view: AgendaView, manner: Manner): TemplateResult {
  const folded = view.days.length > 1;
  return html`
    ${view.stage === 'over' && !view.narrowed ? materialsTemplate(view, manner) : nothing}
    ${inTurn(view, manner, (day) => dayTemplate(day, folded, view, manner))}
  `;
}

/** Each day, and what has none below them all. */
export function inTurn(view: AgendaView, manner: Manner, template: (day: DayView) => TemplateResult): unknown {
  return each(
    [...view.days, undefined],
    (day) => day?.date ?? '',
    (day) => (day ? template(day) : undatedTemplate(view, manner)),
    { postpone: manner.surroundings.postpone, scope: manner.scope },
  );
}

/** After the end, what is left of a meeting comes first. */
function materialsTemplate({ days, undated, documents }: AgendaView, { level, stamp }: Manner): unknown {
  const sessions = [...days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions())), ...undated];
  const left = sessions
    .flatMap(withParts)
    .map(({ id, name, links }) => ({ id, name, links: links.filter(isMaterial) }))
    .filter(({ links }) => links.length > 0);
  if (left.length + documents.length === 0) return nothing;
  return html`<section part="day" class="materials">
    ${heading(level + 1, 'day-heading', msg('Recordings and documents'))} ${linksTemplate({ links: documents })}
    <ul role="list" class="slots">
      ${each(
        left,
        identity,
        (session) =>
          html`<li>
            <p class="name">${phrase(session.name)}</p>
            ${linksTemplate(session)}
          </li>`,
        { stamp },
      )}
    </ul>
  </section>`;
}

function isMaterial({ kind }: LinkView): boolean {
  return !/^(live|page|link)$/.test(kind);
}

/** Sessions of which not even the day is known. */
function undatedTemplate({ undated }: AgendaView, manner: Manner): TemplateResult | typeof nothing {
  if (undated.length === 0) return nothing;
  return html`<section part="day">
    ${heading(manner.level + 1, 'day-heading', msg('Date and time to be announced'))}
    ${untimedTemplate(undated, manner)}
  </section>`;
}

/** Sessions without a time, one under the other. */
export function untimedTemplate(sessions: readonly SessionView[], manner: Manner): TemplateResult | typeof nothing {
  if (sessions.length === 0) return nothing;
  return html`<ol role="list" class="slots">
    ${each(sessions, identity, (session) => slotTemplate([session], timeOf(session), manner), {
      stamp: manner.stamp,
      scope: manner.scope,
      postpone: manner.surroundings.postpone,
    })}
  </ol>`;
}

/** The date of a day and what it is called. */
export function dayHeading(day: DayView, level: number): TemplateResult {
  const name = day.name ? html`<span class="day-name">${phrase(day.name)}</span>` : nothing;
  return heading(level + 1, 'day-heading', html`${name}<time datetime=${day.date}>${day.heading}</time>`);
}

/** A past day of several is folded, but for what the visitor looks for. */
function dayTemplate(day: DayView, folded: boolean, { narrowed, count }: AgendaView, manner: Manner): TemplateResult {
  const isFolded = folded && day.past;
  const { stamp, scope } = manner;
  const { postpone } = manner.surroundings;
  const isLong = count > LONG;
  const isLate = isFolded && !narrowed && isLong;
  const slots = html`<ol role="list" class=${isLong ? 'slots long' : 'slots'}>
    ${each(
      day.slots,
      (slot) => slot.key,
      (slot) => alike(slotTemplate(slot.sessions(), slot.time(), manner, slot.parallel)),
      { stamp, scope, postpone: (draw) => postpone(draw, isLate) },
    )}
  </ol>`;
  return html`<section part="day">
    ${
      isFolded
        ? html`<details class="past" ?open=${narrowed}>
            <summary>${dayHeading(day, manner.level)}</summary>
            ${slots}
          </details>`
        : html`${dayHeading(day, manner.level)}${slots}`
    }
  </section>`;
}

function slotTemplate(
  sessions: readonly SessionView[],
  time: TimeView | undefined,
  { level, surroundings, stamp, scope }: Manner,
  parallel = false,
): TemplateResult {
  const [only, ...others] = sessions;
  const template = (session: SessionView) => sessionTemplate(session, level + 2, surroundings);
  return html`<li part="slot" class=${only?.quiet && others.length === 0 ? 'quiet-slot' : nothing}>
    <div part="time">${time ? timeTemplate(time) : nothing}</div>
    ${
      !parallel
        ? template(only!)
        : html`<ul role="list" class=${others.length > 0 ? 'parallel' : nothing}>
            ${each(sessions, identity, (session) => alike(html`<li>${template(session)}</li>`), {
              stamp,
              scope,
              postpone: surroundings.postpone,
            })}
          </ul>`
    }
  </li>`;
}

/** A time that is not known needs no words in a list of those. */
function timeOf(session: SessionView): TimeView | undefined {
  const time = session.time();
  return time.kind === 'unknown' ? undefined : time;
}

function withParts(session: SessionView): SessionView[] {
  return [session, ...session.children.flatMap(({ view }) => withParts(view()))];
}

function identity({ id }: { readonly id: string }): string {
  return id;
}
