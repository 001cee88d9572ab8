import ICAL from 'ical.js';
import { toRfc3339 } from '../../feed/time.js';
import { quotable } from './text.js';
import { isZoneName } from './zones.js';
import { Refusal } from './refusal.js';

/** A property as an importer reads it. A time with a zone of its own has the instant that it stands for. */
export interface CalendarProperty {
  readonly name: string;
  readonly value: string;
  readonly language?: string;
  readonly zone?: string;
  readonly instant?: string;
  readonly label?: string;
  readonly relation?: string;
}

export interface ParsedCalendar {
  readonly properties: readonly CalendarProperty[];
  readonly events: readonly (readonly CalendarProperty[])[];
  /** Lines that were broken in two. */
  readonly broken: number;
}

type Jcal = readonly [name: string, properties: readonly unknown[], components: readonly unknown[]];

/** Rules of a zone that are looked through in no time: one change of the clock a year. */
const HARMLESS = /FREQ=YEARLY/i;

/** Reads the events of iCalendar text (RFC 5545). Throws a `Refusal` when it is cut off. */
export function parseCalendar(text: string, file: string): ParsedCalendar {
  const { lines, broken } = mend(text);
  let roots: readonly unknown[];
  try {
    const parsed = ICAL.parse(lines) as readonly unknown[];
    roots = typeof parsed[0] === 'string' ? [parsed] : parsed;
  } catch (cause) {
    const { message } = cause as Error;
    throw message.includes('did not end')
      ? new Refusal('calendar-cut-off', { file }, { cause })
      : new Refusal('calendar-broken', { file, reason: quotable(message, 100) }, { cause });
  }
  const calendars = roots.filter((root): root is Jcal => Array.isArray(root) && root[0] === 'vcalendar');
  const zones = new Map<string, ICAL.Timezone>();
  for (const [, , components] of calendars) {
    for (const part of components as readonly Jcal[]) if (part[0] === 'vtimezone') addZone(part, zones);
  }
  return {
    properties: calendars.flatMap(([, properties]) => properties.map((property) => read(property, zones))),
    events: calendars.flatMap(([, , components]) =>
      (components as readonly Jcal[])
        .filter(([name]) => name === 'vevent')
        .map(([, properties]) => properties.map((property) => read(property, zones))),
    ),
    broken,
  };
}

/** Some programs break lines without the space that tells so: what is no property belongs to the line before. */
function mend(text: string): { lines: string; broken: number } {
  let broken = 0;
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(line) || /^[a-z\d-]+[;:]/i.test(line) || lines.length === 0) lines.push(line);
    else if (line.trim() !== '') {
      lines.push(` ${String.raw`\n`}${line}`);
      broken++;
    }
  }
  return { lines: lines.join('\r\n'), broken };
}

function addZone(part: Jcal, zones: Map<string, ICAL.Timezone>): void {
  const component = new ICAL.Component([...part]);
  const id = component.getFirstPropertyValue('tzid');
  const rules = component.getAllSubcomponents().flatMap((inner) => inner.getAllProperties('rrule'));
  if (typeof id !== 'string' || isZoneName(id) || !rules.every((rule) => HARMLESS.test(rule.toICALString()))) return;
  zones.set(id, new ICAL.Timezone({ component, tzid: id }));
}

function read(property: unknown, zones: ReadonlyMap<string, ICAL.Timezone>): CalendarProperty {
  const [name, parameters, type, ...values] = property as [string, Record<string, unknown>, string, ...unknown[]];
  const text = (key: string) => {
    const value = parameters[key];
    return typeof value === 'string' ? value : undefined;
  };
  const value = values.filter((one) => typeof one === 'string' || typeof one === 'number').join(',');
  const zone = text('tzid');
  const isTime = type === 'date-time' && zone !== undefined && !value.endsWith('Z');
  const instant = isTime ? instantIn(value, zone, zones) : undefined;
  return {
    name,
    value,
    ...(text('language') !== undefined && { language: text('language')! }),
    ...(zone !== undefined && { zone }),
    ...(instant !== undefined && { instant }),
    ...(text('label') !== undefined && { label: text('label')! }),
    ...(text('reltype') !== undefined && { relation: text('reltype')! }),
  };
}

/** The instant of a clock in a zone whose rules the file brings along. */
function instantIn(value: string, id: string, zones: ReadonlyMap<string, ICAL.Timezone>): string | undefined {
  const zone = zones.get(id);
  // Rules are followed year by year.
  if (zone === undefined || !/^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d/.test(value)) return undefined;
  try {
    const time = ICAL.Time.fromDateTimeString(value.slice(0, 19));
    const offset = zone.utcOffset(time);
    return Number.isFinite(offset)
      ? toRfc3339((Date.parse(`${value.slice(0, 19)}Z`) || 0) - offset * 1000, 'UTC')
      : undefined;
  } catch {
    return undefined;
  }
}
