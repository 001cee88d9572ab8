import type { Draft, Frame } from './draft.js';
import type { Item } from './item.js';
import type { Markup } from './text.js';
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
  readonly fits: (parsed: unknown) => boolean;
  readonly read: (root: Item, draft: Draft) => Frame;
}

/** In the order in which they are tried. */
export const FORMATS: readonly Format[] = [
  {
    names: ['schedule-json', 'frab', 'pretalx'],
    title: 'schedule.json of frab or pretalx',
    syntax: ['json'],
    markup: 'markdown',
    fits: fitsScheduleJson,
    read: readScheduleJson,
  },
];
