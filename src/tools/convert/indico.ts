import { instantOf, toRfc3339 } from '../../feed/time.js';
import { parseUrl } from '../../feed/url.js';
import type { Draft, Entry, Frame, SessionContent } from './draft.js';
import { peopleOf } from './indico-people.js';
import type { Item } from './item.js';
import { breakOf, kindOf } from './kinds.js';
import { field, isFields } from './values.js';
import { isZoneName } from './zones.js';

/** What `/export/event/ID.json` and `/export/timetable/ID.json` of Indico answer. */
export function fitsIndico(json: unknown): boolean {
  const results = field(json, 'results');
  if (Array.isArray(results))
    return results.some((event) => field(event, 'title') !== undefined && isFields(field(event, 'startDate')));
  return (
    isFields(results) &&
    Object.values(results).some(
      (event) =>
        isFields(event) && Object.entries(event).some(([day, entries]) => /^\d{8}$/.test(day) && isFields(entries)),
    )
  );
}

const DEEPEST = 4;

export function readIndico(root: Item, draft: Draft): Frame {
  const results = root.get('results').with({ base: draft.options.base ?? originOf(root.get('url')) });
  return Array.isArray(results.value) ? readEvent(results, draft) : readTimetable(results, draft);
}

function readEvent(results: Item, draft: Draft): Frame {
  const [event, ...others] = results.objects();
  if (event === undefined) return { item: results, meeting: {} };
  for (const other of others) other.report('other-event');
  const zone = zoneOf(event);
  const blocks = new Map<string, Entry>();
  for (const block of event.get('sessions').objects()) {
    const entry = add(block, idOf('s', block), zone, draft, undefined);
    const title = block.get('title').word();
    if (entry !== undefined && title !== undefined) blocks.set(title, entry);
    readContributions(block.get('contributions'), zone, draft, () => entry);
  }
  const blockOf = (contribution: Item) => blocks.get(contribution.get('session').word() ?? '');
  readContributions(event.get('contributions'), zone, draft, blockOf);
  return { item: event, ...frameOf(event, zone) };
}

function readContributions(
  list: Item,
  zone: string | undefined,
  draft: Draft,
  parent: (contribution: Item) => Entry | undefined,
): void {
  for (const contribution of list.objects()) {
    const entry = add(contribution, idOf('c', contribution), zone, draft, parent(contribution));
    for (const part of contribution.get('subContributions').objects()) add(part, idOf('p', part), zone, draft, entry);
  }
}

function frameOf(event: Item, zone: string | undefined): Omit<Frame, 'item'> {
  const address = event.get('address').name();
  const name = event.get('location').name();
  const room = event.get('roomFullname', 'room').name();
  const location = { name, room, address: address === undefined ? undefined : { streetAddress: address } };
  const type = event.get('type').word();
  return {
    defaultLanguage: event.get('language').word(),
    meeting: {
      id: event.get('id').id(),
      type: type === 'conference' ? 'Conference' : type === 'meeting' ? 'Meeting' : undefined,
      name: event.get('title').name(),
      description: event.get('description').rich(),
      url: publicUrl(event.get('url')),
      startDate: timeOf(event.get('startDate'), zone),
      endDate: timeOf(event.get('endDate'), zone),
      timeZone: zone,
      location: [name, room, address].some((part) => part !== undefined) ? location : undefined,
    },
  };
}

function readTimetable(results: Item, draft: Draft): Frame {
  const [meeting, ...others] = results.entries();
  for (const [, other] of others) other.report('other-event');
  const [id, event] = meeting ?? [undefined, results];
  const days = [...event.entries()].filter(([day]) => /^\d{8}$/.test(day)).sort(([a], [b]) => (a < b ? -1 : 1));
  const first = days.flatMap(([, day]) => day.entries()).find(([, entry]) => entry.get('startDate').isObject);
  const zone = first && zoneOf(first[1]);
  // A block over midnight is listed again on the next day, then without its parts.
  const blocks = new Map<string, Entry>();
  for (const [, day] of days) for (const [, entry] of inOrder(day)) readEntry(entry, zone, draft, undefined, blocks, 0);
  return { item: event, meeting: { id, timeZone: zone } };
}

function readEntry(
  item: Item,
  zone: string | undefined,
  draft: Draft,
  parent: Entry | undefined,
  blocks: Map<string, Entry>,
  depth: number,
): void {
  if (!item.isObject) return;
  if (depth > DEEPEST) return item.report('too-deep');
  const id = item.get('uniqueId', 'id').id();
  const key = id === undefined ? undefined : `${id} ${whenOf(item)}`;
  const known = key === undefined ? undefined : blocks.get(key);
  const entry = known ?? add(item, id, zone, draft, parent);
  if (entry !== undefined && key !== undefined) blocks.set(key, entry);
  for (const [, part] of inOrder(item.get('entries'))) readEntry(part, zone, draft, entry, blocks, depth + 1);
}

/** Maps of Indico are in no order; time and id make one. */
function inOrder(item: Item): (readonly [string, Item])[] {
  return item
    .entries()
    .map(([key, entry]) => ({ key, entry, at: whenOf(entry) }))
    .sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map(({ key, entry }) => [key, entry] as const);
}

function whenOf(item: Item): string {
  const start = item.get('startDate');
  return `${start.get('date').word()} ${start.get('time').word()}`;
}

function add(
  item: Item,
  id: string | undefined,
  zone: string | undefined,
  draft: Draft,
  parent: Entry | undefined,
): Entry | undefined {
  const slot = item.get('slotTitle').line();
  const title = item.get('title').line();
  const name = slot !== undefined && title !== undefined && slot !== title ? `${title}: ${slot}` : (title ?? slot);
  return draft.add(item, id, name, contentOf(item, name ?? '', zone, draft), { parent });
}

function contentOf(item: Item, name: string, zone: string | undefined, draft: Draft): SessionContent {
  const isBreak = /break/i.test(`${item.get('_type').word()} ${item.get('entryType').word()}`);
  const type = item.get('type').line();
  const endDate = timeOf(item.get('endDate'), zone);
  return {
    number: item.get('board_number', 'code').line(),
    type: isBreak ? breakOf(name) : item.get('isPoster').value === true ? 'poster' : kindOf(type),
    description: item.get('description').rich(),
    startDate: timeOf(item.get('startDate'), zone),
    endDate,
    duration: endDate === undefined ? item.get('duration').duration() : undefined,
    rooms: draft.byName(draft.rooms, item.get('roomFullname', 'room').name()),
    tracks: draft.byName(draft.tracks, item.get('track').name()),
    keywords: item
      .get('keywords')
      .items()
      .flatMap((word) => word.names()),
    people: peopleOf(item, draft),
    documents: filesOf(item, draft),
    url: publicUrl(item.get('url')),
  };
}

function filesOf(item: Item, draft: Draft): string[] {
  const folders = [...item.get('folders').objects(), ...item.get('attachments').get('folders').objects()];
  const files = [
    ...item.get('attachments').get('files').objects(),
    ...folders.flatMap((folder) => folder.get('attachments', 'resources').objects()),
  ];
  return files.flatMap((file) =>
    draft.document(
      publicUrl(file.get('download_url', 'link_url', 'url')),
      file.get('title').name(),
      file.get('content_type').line(),
    ),
  );
}

function idOf(kind: string, item: Item): string | undefined {
  const id = item.get('db_id', 'friendly_id', 'id').id();
  return id === undefined ? undefined : `${kind}${id}`;
}

function zoneOf(item: Item): string | undefined {
  return item.get('timezone').word() ?? item.get('startDate').get('tz').word();
}

/** A clock beside its zone: in another zone than that of the meeting, the instant is what counts. */
function timeOf(item: Item, zone: string | undefined): string | undefined {
  if (!item.isObject) return item.moment();
  const [date, time, own] = [item.get('date').word(), item.get('time').word(), item.get('tz').word()];
  if (date === undefined) return undefined;
  const moment = item
    .placed([...item.path, 'date'], time === undefined ? date : `${date}T${time.slice(0, 8)}`)
    .moment();
  if (moment === undefined || own === undefined || own === zone || !isZoneName(own) || !/T[\d:]+$/.test(moment))
    return moment;
  return toRfc3339(instantOf(moment, own)!, own);
}

/** A link without the key that opens it for one person. */
function publicUrl(item: Item): string | undefined {
  const found = item.url();
  if (found === undefined || !/[?&](?:ak|signature|token)=/.test(found)) return found;
  const url = new URL(found);
  for (const key of ['ak', 'signature', 'token']) url.searchParams.delete(key);
  item.report('private-left-out');
  return url.href;
}

function originOf(item: Item): string | undefined {
  const address = item.word();
  const url = address !== undefined && /^https?:/.test(address) ? parseUrl(address) : undefined;
  return url && `${url.origin}/`;
}
