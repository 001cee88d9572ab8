import type { FeedText, Participant, Session } from '../../feed/schema.js';
import { guessDates, type DateOrder } from './dates.js';
import type { ParsedTable } from './csv-parse.js';
import type { ConvertOptions, Draft, Frame } from './draft.js';
import { findColumns, type Columns } from './columns.js';
import type { Item } from './item.js';
import { kindOf } from './kinds.js';
import { guessLanguage } from './languages.js';
import { atClock, clockOf, nextDay, readClock, readMoment } from './times.js';
import { field } from './values.js';

/** A table with a session in each row. */
export function fitsTable(parsed: unknown, columns?: ConvertOptions['columns']): boolean {
  return Array.isArray(field(parsed, 'rows')) && findColumns(parsed as ParsedTable, columns) !== undefined;
}

const NONE: Columns = { at: new Map(), first: 0, guessed: [], unknown: [] };

/** A row, read by our names of its columns. */
interface Row {
  readonly item: Item;
  readonly cell: (column: string) => string;
  /** A text in the languages that it has columns for. */
  readonly texts: (column: string) => Item;
}

export function readTable(root: Item, draft: Draft): Frame {
  const table = root.value as ParsedTable;
  const columns = findColumns(table, draft.options.columns) ?? NONE;
  for (const { column, meaning } of columns.guessed) root.report('column-guessed', { column, meaning });
  for (const column of columns.unknown) root.report('column-unknown', { column });
  const rows = table.rows.slice(columns.first).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const cellsOf = (column: string) => rows.map(({ cells }) => cells[columns.at.get(column) ?? -1] ?? '');
  const order = guessDates(cellsOf('date').concat(cellsOf('start')));
  if (order.ambiguous !== undefined) root.report('date-order-guessed', { order: order.ambiguous });
  const language =
    draft.options.language ?? languageOf(columns) ?? guessLanguage(cellsOf('title').slice(0, 200).join('\n'));
  if (draft.options.language === undefined && languageOf(columns) === undefined)
    root.report('language-guessed', { language });
  let day: string | undefined;
  for (const { line, cells } of rows) {
    const row = rowOf(root.placed(['row', line], cells), cells, columns, language);
    day = dayOf(row, order) ?? day;
    readRow(row, day, order, draft);
  }
  return { item: root, meeting: {}, defaultLanguage: language };
}

/** The language of the first column of titles that names one. */
function languageOf({ at }: Columns): string | undefined {
  if (at.has('title')) return undefined;
  return [...at.keys()].map((key) => /^title_(.+)$/.exec(key)?.[1]).find((tag) => tag !== undefined);
}

function rowOf(item: Item, cells: readonly string[], { at }: Columns, language: string): Row {
  const cell = (column: string) => cells[at.get(column) ?? -1]?.trim() ?? '';
  return {
    item,
    cell,
    texts: (column) => {
      const texts = [...at.keys()].flatMap((key) => {
        const [, name, tag = language] = /^([a-z]+)(?:_(.+))?$/.exec(key) ?? [];
        return name === column && cell(key) !== '' ? [[tag, cell(key)] as const] : [];
      });
      const [[tag, only] = []] = texts;
      return item.placed(
        [...item.path, column],
        texts.length === 1 && tag === language ? only : Object.fromEntries(texts),
      );
    },
  };
}

function readRow(row: Row, day: string | undefined, order: DateOrder, draft: Draft): void {
  const { item, cell, texts } = row;
  const state = cell('status').toLowerCase();
  if (/^(?:draft|rejected|declined|submitted|pending|withdrawn|private)/.test(state))
    return item.report('not-accepted');
  const word = (column: string) => item.placed([...item.path, column], cell(column));
  const type = cell('type');
  const kind = kindOf(type);
  const startDate = timeOf(row, 'start', day, order);
  const link = word('link').url();
  draft.add(item, word('id').id(), texts('title').name(), {
    number: word('number').line(),
    alternateName: texts('subtitle').name(),
    type: kind,
    abstract: texts('abstract').rich(),
    description: texts('description').rich(),
    startDate: startDate ?? day,
    endDate: endOf(row, startDate, day, order),
    duration: /^\d+$|:|^P/.test(cell('duration')) ? word('duration').duration() : undefined,
    eventStatus: statusOf(state),
    timeStatus: /^tentative/.test(state) ? 'tentative' : undefined,
    rooms: partsOf(word('room')).flatMap((room) => draft.byName(draft.rooms, room.name()) ?? []),
    tracks: partsOf(word('track')).flatMap((track) => draft.byName(draft.tracks, track.name()) ?? []),
    keywords: [
      ...(kind === undefined && type !== '' ? [type] : []),
      ...partsOf(word('keywords')).flatMap((part) => part.names()),
    ],
    people: peopleOf(word('speakers'), word('affiliations'), draft),
    inLanguage: word('language').languages(),
    recording: recordingOf(word('recording')),
    documents: draft.document(word('slides').url(), undefined, 'slides'),
    links: link === undefined ? undefined : [{ url: link }],
    liveUrl: word('live').url(),
    url: word('url').url(),
  });
}

function recordingOf(item: Item): Session['recording'] {
  const url = item.url();
  return url === undefined ? undefined : { url };
}

function statusOf(state: string): Session['eventStatus'] {
  if (/^cancel|^annul|^abgesagt/.test(state)) return 'EventCancelled';
  if (/^postponed|^aplazad/.test(state)) return 'EventPostponed';
  if (/^rescheduled|^moved$/.test(state)) return 'EventRescheduled';
  return /^moved ?online/.test(state) ? 'EventMovedOnline' : undefined;
}

/** Parts of a cell with several: semicolons and line ends are between them, commas are part of names. */
function partsOf(item: Item): Item[] {
  return (item.word() ?? '')
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => item.keyed(part));
}

function peopleOf(speakers: Item, affiliations: Item, draft: Draft): Participant[] {
  const bodies = (affiliations.word() ?? '').split(/[;\n]/);
  return partsOf(speakers).flatMap((speaker, index) => {
    const body: FeedText | undefined = affiliations.keyed(bodies[index] ?? '').name();
    return draft.participant(undefined, speaker.personName(), {
      affiliation: body === undefined ? undefined : [{ name: body }],
    });
  });
}

/** The day of a row, from its column of dates or from a start that has a date. */
function dayOf({ item, cell }: Row, order: DateOrder): string | undefined {
  const text = cell('date');
  if (text === '') return readMoment(cell('start'))?.time.slice(0, 10);
  const date = order.read(text);
  if (date === undefined) item.report('bad-time', { found: text.slice(0, 40) });
  return date;
}

function timeOf(
  { item, cell }: Row,
  column: 'start' | 'end',
  day: string | undefined,
  order: DateOrder,
): string | undefined {
  const text = cell(column);
  if (text === '') return undefined;
  const whole = readMoment(text);
  if (whole?.time.includes('T')) return whole.time;
  const [, date, clock] = /^(\S*\d[./-]\d\S*)\s+(\d{1,2}[:.h].*)$/.exec(text) ?? [];
  const on = date === undefined ? day : (order.read(date) ?? day);
  const minutes = readClock(clock ?? text);
  if (minutes === 1440) item.report('clock-24');
  const time = on === undefined || minutes === undefined ? undefined : atClock(on, minutes);
  if (time === undefined) item.report('bad-time', { found: text.slice(0, 40) });
  return time;
}

const NIGHT = 8 * 60;

/** A clock that is earlier than that of the start is meant for the next morning, unless that is long after. */
function endOf(row: Row, start: string | undefined, day: string | undefined, order: DateOrder): string | undefined {
  const end = timeOf(row, 'end', start?.slice(0, 10) ?? day, order);
  const [from, to] = [clockMinutes(start), clockMinutes(end)];
  const sameDay = start?.slice(0, 10) === end?.slice(0, 10);
  if (from === undefined || to === undefined || !sameDay || to >= from || to + 1440 - from > NIGHT) return end;
  return `${nextDay(end!.slice(0, 10), 1)}T${clockOf(to)}`;
}

function clockMinutes(time: string | undefined): number | undefined {
  return time === undefined ? undefined : readClock(/T(\d\d:\d\d)$/.exec(time)?.[1] ?? '');
}
