import type { Session } from '../../feed/schema.js';
import { instantOf, toRfc3339 } from '../../feed/time.js';
import type { Draft, Entry, Frame } from './draft.js';
import type { CalendarProperty, ParsedCalendar } from './icalendar-parse.js';
import type { Item } from './item.js';
import { readDuration, durationText, nextDay } from './times.js';
import { field, mostFrequent } from './values.js';
import { isZoneName } from './zones.js';

/** iCalendar (RFC 5545, RFC 7986): each event of a calendar is a session. */
export function fitsCalendar(parsed: unknown): boolean {
  return Array.isArray(field(parsed, 'events'));
}

export function readCalendar(root: Item, draft: Draft): Frame {
  const { properties, events, broken } = root.value as ParsedCalendar;
  for (let line = 0; line < broken; line++) root.report('broken-lines');
  const calendar = part(properties, root.get('properties'));
  const zone = zoneOf(properties, events, draft);
  const added = new Map<string, Entry>();
  const whole = new Map<string, string>();
  events.forEach((event, index) => {
    const of = part(event, root, ['VEVENT', index]);
    const id = of('uid').id();
    const above = event.find(
      ({ name, relation = 'PARENT' }) => name === 'related-to' && /^parent$/i.test(relation),
    )?.value;
    const entry = readEvent(event, of, id, zone, draft);
    if (entry === undefined || id === undefined) return;
    if (!added.has(id)) added.set(id, entry);
    if (above !== undefined) whole.set(id, above);
  });
  for (const [id, above] of whole) {
    const parent = added.get(above);
    if (parent !== undefined) added.get(id)!.parent = parent;
  }
  const languages = events.flatMap((event) => event.find(({ name }) => name === 'summary')?.language ?? []);
  const modified = [properties, ...events].flatMap(
    (event) => event.find(({ name }) => name === 'last-modified')?.value ?? [],
  );
  const interval = readDuration(calendar('refresh-interval', 'x-published-ttl').word());
  return {
    item: root,
    meeting: {
      name: calendar('name', 'x-wr-calname').name(),
      description: calendar('description', 'x-wr-caldesc').rich(),
      url: calendar('url').url(),
      timeZone: zone,
    },
    defaultLanguage: mostFrequent(languages),
    dateModified: modified
      .filter((time) => /^\d{4}-\d\d-\d\dT.*Z$/.test(time))
      .sort()
      .at(-1),
    refreshInterval: interval === undefined ? undefined : durationText(interval),
  };
}

type Part = (...names: readonly string[]) => Item;

/** Reads the first of some properties that a part of a calendar has. */
function part(properties: readonly CalendarProperty[], item: Item, path = item.path): Part {
  return (...names) => {
    const found = names
      .map((name) => properties.find((property) => property.name === name && property.value.trim()))
      .find((property) => property !== undefined);
    return item.placed([...path, names[0]!.toUpperCase()], found?.value);
  };
}

function readEvent(
  event: readonly CalendarProperty[],
  of: Part,
  id: string | undefined,
  zone: string | undefined,
  draft: Draft,
): Entry | undefined {
  const has = (name: string) => event.some((property) => property.name === name);
  const all = (name: string) =>
    event.filter((property) => property.name === name).map(({ value }) => of(name).placed(of(name).path, value));
  const item = of('summary');
  if (/^(?:private|confidential)$/i.test(of('class').word() ?? '')) {
    item.report('hidden-entry');
    return undefined;
  }
  if (has('rrule') || has('rdate')) item.report('recurring');
  for (const { name } of event)
    if (name === 'attendee' || name === 'organizer' || name === 'contact') item.report('private-left-out');
  const status = of('status').word()?.toUpperCase();
  const conferences = all('conference').flatMap((conference) => conference.url() ?? []);
  const minutes = readDuration(of('duration').word());
  const start = timeOf(event, 'dtstart', of, zone);
  return draft.add(item, id, of('summary').name(), {
    description: of('description').rich() ?? of('x-alt-desc', 'styled-description').rich(),
    startDate: start,
    endDate: lastOf(start, timeOf(event, 'dtend', of, zone)),
    duration: minutes === undefined ? undefined : durationText(minutes),
    timeStatus: status === 'TENTATIVE' ? 'tentative' : undefined,
    eventStatus: status === 'CANCELLED' ? 'EventCancelled' : undefined,
    rooms: draft.byName(draft.rooms, of('location').name()),
    keywords: categories(all('categories')),
    liveUrl: conferences[0],
    documents: all('attach').flatMap((file) =>
      /^https?:/i.test(file.word() ?? '') ? draft.document(file.url(), undefined) : [],
    ),
    url: of('url').url(),
  });
}

function categories(items: readonly Item[]): Session['keywords'] {
  return items.flatMap((item) => (item.word() ?? '').split(',').flatMap((word) => item.keyed(word).names()));
}

/** A clock in the zone of the meeting, an instant where another zone is meant. */
function timeOf(
  event: readonly CalendarProperty[],
  name: string,
  of: Part,
  zone: string | undefined,
): string | undefined {
  const time = of(name).moment();
  const { zone: own, instant } = event.find((property) => property.name === name) ?? {};
  if (time === undefined || own === undefined || own === zone || !/T[\d:]+$/.test(time)) return time;
  if (instant !== undefined) return instant;
  if (!isZoneName(own)) {
    of(name).report('bad-time-zone', { found: own.slice(0, 40) });
    return time;
  }
  return toRfc3339(instantOf(time, own)!, own);
}

/** The end of whole days is the first day after them. */
function lastOf(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined || start.includes('T') || end.includes('T')) return end;
  const last = nextDay(end, -1);
  return last === undefined || last <= start ? undefined : last;
}

/** The zone that the calendar names for itself, else the one in which most of its events are. */
function zoneOf(
  properties: ParsedCalendar['properties'],
  events: ParsedCalendar['events'],
  { options }: Draft,
): string | undefined {
  const named = properties
    .find(({ name }) => name === 'x-wr-timezone' || name === 'tzid' || name === 'vtimezone')
    ?.value.trim();
  if (named !== undefined && isZoneName(named)) return named;
  const used = events.flatMap((event) => event.find(({ name }) => name === 'dtstart')?.zone ?? []);
  return mostFrequent(used.filter(isZoneName)) ?? named ?? options.timeZone;
}
