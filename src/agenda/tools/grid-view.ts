import type { Feed } from '../../feed/schema.js';
import type { Phrase } from '../../feed/text.js';
import type { Reader } from '../../locale/reader.js';
import type { DayView } from '../agenda-view.js';
import { contextOf, place } from '../placing.js';
import type { SessionView } from '../session-view.js';

/** One day as a table: rooms beside each other, times under each other. */
export interface GridView {
  readonly rooms: readonly RoomColumn[];
  readonly rows: readonly GridRow[];
  /** Sessions of the day of which only the end is known. */
  readonly ending: readonly SessionView[];
  /** Sessions of the day that have no time, or no place in the table. */
  readonly untimed: readonly SessionView[];
}

export interface RoomColumn {
  readonly id: string;
  /** Undefined for what takes place in no room of the feed. */
  readonly name: Phrase | undefined;
  /** As many as there are sessions at once. */
  readonly lanes: number;
}

export interface GridRow {
  /** "13:10" */
  readonly time: string;
  readonly datetime: number;
  readonly minutes: number;
  /** From the first column on; what an earlier row reaches into has no cell. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly column: number;
  /** Undefined where nothing takes place. */
  readonly session: SessionView | undefined;
  readonly rows: number;
  readonly columns: number;
}

interface Item {
  readonly session: SessionView;
  readonly start: number;
  readonly end: number;
  /** Id of its room; "" for none; undefined for all of them. */
  readonly room: string | undefined;
  lane: number;
}

/** How many cells a browser lays out without the visitor waiting for it. */
const MOST_CELLS = 20_000;

/** A day of a programme as a table; of a day that has no table that anybody could look at, all sessions are without. */
export function gridView(day: DayView, feed: Feed, reader: Reader): GridView {
  const { items, untimed: startless } = itemsOf(day, feed, reader);
  const ending = startless.filter(({ time }) => time().kind === 'until');
  const untimed = startless.filter((session) => !ending.includes(session));
  const edges = [...new Set(items.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const order = new Map(feed.rooms.map(({ id }, index) => [id, index]));
  const inRooms = items.filter(({ room }) => room !== undefined);
  const ids = [...new Set(inRooms.map(({ room }) => room!))].sort(
    (a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity),
  );
  const names = new Map(feed.rooms.map(({ id, name }) => [id, reader.say(name)]));
  const rooms = (ids.length > 0 ? ids : ['']).map((id) => ({
    id,
    name: names.get(id),
    lanes: assignLanes(inRooms.filter(({ room }) => room === id)),
  }));
  const width = rooms.reduce((sum, { lanes }) => sum + lanes, 0);
  if (width * edges.length > MOST_CELLS) {
    return { rooms: [], rows: [], ending: [], untimed: day.slots.flatMap(({ sessions }) => sessions()) };
  }
  const firstColumn = new Map<string, number>();
  rooms.reduce((column, { id, lanes }) => {
    firstColumn.set(id, column);
    return column + lanes;
  }, 0);

  /** Until which row each column is taken. */
  const taken = Array.from({ length: width }, () => 0);
  const rows = edges.slice(0, -1).map((edge, row): GridRow => {
    const cells: GridCell[] = [];
    for (const item of items.filter(({ start }) => start === edge)) {
      const column = item.room === undefined ? 0 : firstColumn.get(item.room)! + item.lane;
      const columns = item.room === undefined ? width : 1;
      const until = edges.indexOf(item.end);
      for (let at = column; at < column + columns; at++) taken[at] = until;
      cells.push({ column, columns, session: item.session, rows: until - row });
    }
    for (let column = 0; column < width; column++) {
      if (taken[column]! > row) continue;
      cells.push({ column, columns: 1, rows: 1, session: undefined });
    }
    return {
      time: reader.format.time(edge),
      datetime: edge,
      minutes: (edges[row + 1]! - edge) / 60_000,
      cells: cells.sort((a, b) => a.column - b.column),
    };
  });
  return { rooms, rows, ending, untimed };
}

function itemsOf({ slots }: DayView, feed: Feed, reader: Reader): { items: Item[]; untimed: SessionView[] } {
  const context = contextOf(feed, reader);
  const sessions = new Map(feed.sessions.map((session) => [session.id, session]));
  const untimed: SessionView[] = [];
  const timed = slots
    .flatMap((slot) => slot.sessions())
    .flatMap((session) => {
      const own = sessions.get(session.id)!;
      const { start, end } = place(own, context);
      if (start === undefined) untimed.push(session);
      return start === undefined ? [] : [{ session, own, start, end }];
    });
  const starts = timed.map(({ start }) => start).sort((a, b) => a - b);
  const items = timed.map(({ session, own, start, end }): Item => {
    // Without an end, it reaches to where something else begins; the last one gets a row of its own.
    const until = end !== undefined && end > start ? end : (starts.find((other) => other > start) ?? start + 900_000);
    return { session, start, end: until, lane: 0, room: own.allRooms ? undefined : (own.rooms?.[0] ?? '') };
  });
  const meets = (one: Item) => items.some((other) => other !== one && one.start < other.end && other.start < one.end);
  return {
    untimed,
    // What is for all, or in no room, goes across if nothing else takes place meanwhile.
    items: items.map((item) => {
      const acrossAll = (item.room === undefined || item.room === '') && !meets(item);
      return { ...item, room: acrossAll ? undefined : (item.room ?? '') };
    }),
  };
}

/** Gives sessions of a room that take place at once a lane each; returns how many lanes there are, at least one. */
function assignLanes(items: readonly Item[]): number {
  const ends: number[] = [];
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    const free = ends.findIndex((end) => end <= item.start);
    item.lane = free < 0 ? ends.length : free;
    ends[item.lane] = item.end;
  }
  return Math.max(ends.length, 1);
}
