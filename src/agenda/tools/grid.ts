import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { phrase, properName } from '../../widget/pieces.js';
import type { AgendaView, DayView } from '../agenda-view.js';
import { dayHeading, inTurn, untimedTemplate, type Manner } from '../programme.js';
import type { SessionView } from '../session-view.js';
import { timeTemplate } from '../../widget/times.js';
import {
  detailsTemplate,
  headTemplate,
  linksTemplate,
  marksTemplate,
  metaTemplate,
  subtitleTemplate,
} from '../session.js';
import { gridView, type GridCell, type GridRow } from './grid-view.js';

export { catalogue } from '../../locale/catalogues.js';
export { gridStyles } from './grid.styles.js';

/** Rows are as high as they are long, up to two hours. */
const UNIT = 5;
const UNITS = 24;

/** A programme as tables of rooms and times, one for each day. */
export function gridTemplate(view: AgendaView, manner: Manner, feed: Feed, reader: Reader): TemplateResult {
  return html`${inTurn(view, manner, (day) => dayTemplate(day, manner, feed, reader))}`;
}

function dayTemplate(day: DayView, manner: Manner, feed: Feed, reader: Reader): TemplateResult {
  const { rooms, rows, ending, untimed } = gridView(day, feed, reader);
  return html`<section part="day">
    ${dayHeading(day, manner.level)} ${untimedTemplate(ending, manner)}
    ${
      rows.length === 0
        ? nothing
        : html`<div part="grid" role="region" tabindex="0" aria-label=${msg(str`Rooms and times: ${day.heading}`)}>
            <table>
              <thead>
                <tr>
                  <th scope="col" class="corner">${msg('Time')}</th>
                  ${rooms.map(
                    ({ name, lanes }) =>
                      html`<th scope="col" colspan=${lanes}>${name ? phrase(name) : msg('Other places')}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${rows.map((row) => rowTemplate(row, manner, reader))}
              </tbody>
            </table>
          </div>`
    }
    ${untimedTemplate(untimed, manner)}
  </section>`;
}

function rowTemplate({ time, minutes, cells }: GridRow, manner: Manner, reader: Reader): TemplateResult {
  const units = Math.min(UNITS, Math.max(1, Math.round(minutes / UNIT)));
  return html`<tr class=${`u${units}`}>
    <th scope="row">${time}</th>
    ${cells.map((cell) => cellTemplate(cell, manner, reader))}
  </tr>`;
}

function cellTemplate({ session, rows, columns }: GridCell, manner: Manner, reader: Reader): TemplateResult {
  if (session === undefined) return html`<td></td>`;
  return html`<td
    part="session"
    data-session=${session.id}
    class=${session.quiet ? 'quiet-slot' : ''}
    rowspan=${rows}
    colspan=${columns}
  >
    ${contentTemplate(session, manner, reader)}
  </td>`;
}

function contentTemplate(session: SessionView, { level, surroundings }: Manner, { format }: Reader): TemplateResult {
  const people = session
    .people()
    .map(({ name }, index) => html`${index > 0 ? format.comma : nothing}${properName(name)}`);
  return html`
    ${marksTemplate(session, surroundings)}${headTemplate(session, level + 2, surroundings)}${subtitleTemplate(session)}
    <p part="time">${timeTemplate(session.time())}</p>
    ${people.length > 0 ? html`<p class="about">${people}</p>` : nothing}
    ${detailsTemplate(
      session,
      surroundings,
      html`${metaTemplate(session)}${linksTemplate(session, surroundings.over)}${
        session.children.length > 0
          ? html`<ol role="list" class="children">
              ${session.children.map(({ view }) => html`<li>${phrase(view().name)}</li>`)}
            </ol>`
          : nothing
      }`,
    )}
  `;
}
