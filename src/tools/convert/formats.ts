import type { ConvertOptions, Draft, Frame } from './draft.js';
import type { Item } from './item.js';
import type { Markup } from './text.js';
import { fitsHoverboard, readHoverboard } from './hoverboard.js';
import { fitsOpass, readOpass } from './opass.js';
import { fitsOpenEvent, readOpenEvent } from './open-event.js';
import { fitsPretalxWidget, readPretalxWidget } from './pretalx-widget.js';
import { fitsScheduleXml, readScheduleXml } from './schedule-xml.js';
import { fitsSchedule2, readSchedule2 } from './schedule2.js';
import { fitsTable, readTable } from './csv.js';
import { fitsIndico, readIndico } from './indico.js';
import { fitsSchemaOrg, readSchemaOrg } from './schema-org.js';
import { fitsCalendar, readCalendar } from './icalendar.js';
import { fitsAll, fitsGrid, fitsSessions, readAll, readGrid } from './sessionize.js';
import { fitsScheduleJson, readScheduleJson } from './schedule-json.js';

/** What a file is written in, before it is looked at as a schedule. */
export type Syntax = 'json' | 'xml' | 'html' | 'icalendar' | 'csv';

/** One format of schedules: how it is recognised, and what reads it. */
export interface Format {
  /** What `--from` calls it, the proper name first. */
  readonly names: readonly string[];
  readonly title: string;
  readonly syntax: readonly Syntax[];
  readonly markup: Markup;
  /** `columns` are those that the caller names, for tables. */
  readonly fits: (parsed: unknown, columns?: ConvertOptions['columns']) => boolean;
  readonly read: (root: Item, draft: Draft) => Frame;
}

/** In the order in which they are tried. */
export const FORMATS: readonly Format[] = [
  {
    names: ['schedule2', 'schedule-json'],
    title: 'schedule2 of the c3 hub',
    syntax: ['json'],
    markup: 'markdown',
    fits: fitsSchedule2,
    read: readSchedule2,
  },
  {
    names: ['schedule-json', 'frab', 'pretalx'],
    title: 'schedule.json of frab or pretalx',
    syntax: ['json'],
    markup: 'markdown',
    fits: fitsScheduleJson,
    read: readScheduleJson,
  },
  {
    names: ['sessionize', 'sessionize-all', 'all'],
    title: 'Sessionize, view All',
    syntax: ['json'],
    markup: 'plain',
    fits: fitsAll,
    read: readAll,
  },
  {
    names: ['gridsmart', 'sessionize', 'sessionize-gridsmart'],
    title: 'Sessionize, view GridSmart',
    syntax: ['json'],
    markup: 'plain',
    fits: fitsGrid,
    read: readGrid,
  },
  {
    names: ['sessionize-sessions', 'sessionize'],
    title: 'Sessionize, view Sessions',
    syntax: ['json'],
    markup: 'plain',
    fits: fitsSessions,
    read: readGrid,
  },
  {
    names: ['icalendar', 'ics', 'ical'],
    title: 'iCalendar',
    syntax: ['icalendar'],
    markup: 'plain',
    fits: fitsCalendar,
    read: readCalendar,
  },
  {
    names: ['indico'],
    title: 'Indico, event or timetable',
    syntax: ['json'],
    markup: 'plain',
    fits: fitsIndico,
    read: readIndico,
  },
  {
    names: ['schema-org', 'jsonld', 'json-ld'],
    title: 'schema.org events in JSON-LD, also inside a web page',
    syntax: ['json', 'html'],
    markup: 'plain',
    fits: fitsSchemaOrg,
    read: readSchemaOrg,
  },
  {
    names: ['csv'],
    title: 'a table with a session in each row (CSV)',
    syntax: ['csv'],
    markup: 'plain',
    fits: fitsTable,
    read: readTable,
  },
  {
    names: ['pretalx-widget', 'pretalx'],
    title: 'pretalx, the file of its schedule widget',
    syntax: ['json'],
    markup: 'markdown',
    fits: fitsPretalxWidget,
    read: readPretalxWidget,
  },
  {
    names: ['schedule-xml', 'frab', 'pretalx', 'pentabarf'],
    title: 'schedule.xml of pentabarf, frab or pretalx',
    syntax: ['xml'],
    markup: 'markdown',
    fits: fitsScheduleXml,
    read: readScheduleXml,
  },
  {
    names: ['hoverboard'],
    title: 'Hoverboard (GDG DevFest sites)',
    syntax: ['json'],
    markup: 'markdown',
    fits: fitsHoverboard,
    read: readHoverboard,
  },
  {
    names: ['open-event', 'eventyay'],
    title: 'Open Event (eventyay), the file of sessions',
    syntax: ['json'],
    markup: 'plain',
    fits: fitsOpenEvent,
    read: readOpenEvent,
  },
  {
    names: ['opass'],
    title: 'OPass',
    syntax: ['json'],
    markup: 'markdown',
    fits: fitsOpass,
    read: readOpass,
  },
];
