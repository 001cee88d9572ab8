import {
  dayHeading,
  detailsTemplate,
  each,
  linksTemplate,
  metaTemplate,
  titleTemplate,
  undatedTemplate,
  untimedTemplate,
} from './chunk-7MERONXS.js';
import { timeTemplate } from './chunk-N7TYYCJ2.js';
import { contextOf, place } from './chunk-RVCMGQ32.js';
import './chunk-TNLARQTS.js';
import './chunk-RY5GNCD5.js';
import { A, b, catalogue, i, phrase, properName } from './chunk-C7L76HOB.js';
import './chunk-RCRUVDN3.js';
import { msg, str } from './chunk-GZMTMYOB.js';
import './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/src/agenda/tools/grid-view.ts
function gridView(day, feed, reader) {
  const { items, untimed } = itemsOf(day, feed, reader);
  const edges = [...new Set(items.flatMap(({ start, end }) => [start, end]))].sort((a, b2) => a - b2);
  const order = new Map(feed.rooms.map(({ id }, index) => [id, index]));
  const inRooms = items.filter(({ room }) => room !== void 0);
  const ids = [...new Set(inRooms.map(({ room }) => room))].sort(
    (a, b2) => (order.get(a) ?? Infinity) - (order.get(b2) ?? Infinity),
  );
  const names = new Map(feed.rooms.map(({ id, name }) => [id, reader.say(name)]));
  const rooms = (ids.length > 0 ? ids : ['']).map((id) => ({
    id,
    name: names.get(id),
    lanes: assignLanes(inRooms.filter(({ room }) => room === id)),
  }));
  const width = rooms.reduce((sum, { lanes }) => sum + lanes, 0);
  const firstColumn = /* @__PURE__ */ new Map();
  rooms.reduce((column, { id, lanes }) => {
    firstColumn.set(id, column);
    return column + lanes;
  }, 0);
  const taken = Array.from({ length: width }, () => 0);
  const rows = edges.slice(0, -1).map((edge, row) => {
    const cells = [];
    for (const item of items.filter(({ start }) => start === edge)) {
      const column = item.room === void 0 ? 0 : firstColumn.get(item.room) + item.lane;
      const columns = item.room === void 0 ? width : 1;
      const until = edges.indexOf(item.end);
      for (let at = column; at < column + columns; at++) taken[at] = until;
      cells.push({ column, columns, session: item.session, rows: until - row });
    }
    for (let column = 0; column < width; column++) {
      if (taken[column] > row) continue;
      cells.push({ column, columns: 1, rows: 1, session: void 0 });
    }
    return {
      time: reader.format.time(edge),
      datetime: edge,
      minutes: (edges[row + 1] - edge) / 6e4,
      cells: cells.sort((a, b2) => a.column - b2.column),
    };
  });
  return { rooms, rows, untimed };
}
function itemsOf({ slots }, feed, reader) {
  const context = contextOf(feed, reader);
  const sessions = new Map(feed.sessions.map((session) => [session.id, session]));
  const untimed = [];
  const timed = slots
    .flatMap((slot) => slot.sessions)
    .flatMap((session) => {
      const own = sessions.get(session.id);
      const { start, end } = place(own, context);
      if (start === void 0) untimed.push(session);
      return start === void 0 ? [] : [{ session, own, start, end }];
    });
  const starts = timed.map(({ start }) => start).sort((a, b2) => a - b2);
  const items = timed.map(({ session, own, start, end }) => {
    const until = end !== void 0 && end > start ? end : (starts.find((other) => other > start) ?? start + 9e5);
    return { session, start, end: until, lane: 0, room: own.allRooms ? void 0 : (own.rooms?.[0] ?? '') };
  });
  const meets = (one) => items.some((other) => other !== one && one.start < other.end && other.start < one.end);
  return {
    untimed,
    // What is for all, or in no room, goes across if nothing else takes place meanwhile.
    items: items.map((item) => {
      const acrossAll = (item.room === void 0 || item.room === '') && !meets(item);
      return { ...item, room: acrossAll ? void 0 : (item.room ?? '') };
    }),
  };
}
function assignLanes(items) {
  const ends = [];
  for (const item of [...items].sort((a, b2) => a.start - b2.start)) {
    const free = ends.findIndex((end) => end <= item.start);
    item.lane = free < 0 ? ends.length : free;
    ends[item.lane] = item.end;
  }
  return Math.max(ends.length, 1);
}

// ../../tmp/wt/speakers/src/agenda/tools/grid.styles.ts
var gridStyles = i`
  [part~='grid'] {
    overflow: auto;
    max-block-size: 48em;
    margin-block-start: 1em;
  }

  table {
    inline-size: 100%;
    border-spacing: 0.35em 0.25em;
    text-align: start;
  }

  th {
    padding: 0.35em 0.5em;
    font-weight: 600;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    min-inline-size: 11em;
    background: var(--_backdrop);
  }

  :is(tbody th, .corner) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 4em;
    inline-size: 4em;
    background: var(--_backdrop);
    font-variant-numeric: tabular-nums;
  }

  .corner {
    z-index: 3;
  }

  td {
    block-size: inherit;
    vertical-align: top;
  }

  td > [part~='session'] {
    box-sizing: border-box;
    min-block-size: 100%;
    padding: 0.6em 0.75em;
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_shade);
  }

  td > .quiet-slot {
    border-inline-start-color: var(--_line);
    background: none;
  }

  td [part~='session-title'] {
    font-size: 1em;
  }

  td [part~='time'] {
    font-size: 0.875em;
  }

  td .about {
    font-size: 0.875em;
  }

  /* Rows grow with the time they stand for; what is written in them may need more. */
  .u1 {
    block-size: 0.9em;
  }

  .u2 {
    block-size: 1.8em;
  }

  .u3 {
    block-size: 2.7em;
  }

  .u4 {
    block-size: 3.6em;
  }

  .u5 {
    block-size: 4.5em;
  }

  .u6 {
    block-size: 5.4em;
  }

  .u7 {
    block-size: 6.3em;
  }

  .u8 {
    block-size: 7.2em;
  }

  .u9 {
    block-size: 8.1em;
  }

  .u10 {
    block-size: 9em;
  }

  .u11 {
    block-size: 9.9em;
  }

  .u12 {
    block-size: 10.8em;
  }

  .u13 {
    block-size: 11.7em;
  }

  .u14 {
    block-size: 12.6em;
  }

  .u15 {
    block-size: 13.5em;
  }

  .u16 {
    block-size: 14.4em;
  }

  .u17 {
    block-size: 15.3em;
  }

  .u18 {
    block-size: 16.2em;
  }

  .u19 {
    block-size: 17.1em;
  }

  .u20 {
    block-size: 18em;
  }

  .u21 {
    block-size: 18.9em;
  }

  .u22 {
    block-size: 19.8em;
  }

  .u23 {
    block-size: 20.7em;
  }

  .u24 {
    block-size: 21.6em;
  }
`;

// ../../tmp/wt/speakers/src/agenda/tools/grid.ts
var UNIT = 5;
var UNITS = 24;
function gridTemplate(view, manner, feed, reader) {
  return b`
    ${each(
      view.days,
      ({ date }) => date,
      (day) => dayTemplate(day, manner, feed, reader),
    )}
    ${undatedTemplate(view, manner)}
  `;
}
function dayTemplate(day, manner, feed, reader) {
  const { rooms, rows, untimed } = gridView(day, feed, reader);
  return b`<section part="day">
    ${dayHeading(day, manner.level)}
    <div part="grid" role="region" tabindex="0" aria-label=${msg(str`Rooms and times: ${day.heading}`)}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="corner">${msg('Time')}</th>
            ${rooms.map(
              ({ name, lanes }) =>
                b`<th scope="colgroup" colspan=${lanes}>${name ? phrase(name) : msg('Other places')}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => rowTemplate(row, manner, reader))}
        </tbody>
      </table>
    </div>
    ${untimedTemplate(untimed, manner)}
  </section>`;
}
function rowTemplate({ time, minutes, cells }, manner, reader) {
  const units = Math.min(UNITS, Math.max(1, Math.round(minutes / UNIT)));
  return b`<tr class="u${units}">
    <th scope="row">${time}</th>
    ${cells.map((cell) => cellTemplate(cell, manner, reader))}
  </tr>`;
}
function cellTemplate({ session, rows, columns }, manner, reader) {
  if (session === void 0) return b`<td></td>`;
  return b`<td rowspan=${rows} colspan=${columns}>
    <div part="session" data-session=${session.id} class=${session.quiet ? 'quiet-slot' : ''}>
      ${contentTemplate(session, manner, reader)}
    </div>
  </td>`;
}
function contentTemplate(session, { level, surroundings }, { format }) {
  const people = session.people.map(({ name }, index) => b`${index > 0 ? format.comma : A}${properName(name)}`);
  return b`
    ${titleTemplate(session, level + 2, surroundings)}
    <p part="time">${timeTemplate(session.time)}</p>
    ${people.length > 0 ? b`<p class="about">${people}</p>` : A}
    ${detailsTemplate(
      session,
      surroundings,
      b`${metaTemplate(session)}${linksTemplate(session, surroundings.over)}${
        session.children.length > 0
          ? b`<ol role="list" class="children">
              ${session.children.map((child) => b`<li>${phrase(child.name)}</li>`)}
            </ol>`
          : A
      }`,
    )}
  `;
}
export { catalogue, gridStyles, gridTemplate };
