import type { Meeting, Participant, Session } from '../../feed/schema.js';
import type { Draft, Entry, Frame, SessionContent } from './draft.js';
import type { Item } from './item.js';
import type { ParsedPage } from './jsonld-parse.js';
import { kindOf } from './kinds.js';
import { imageOf } from './schedule-json.js';
import { entriesOf, field, fieldsOf, isFields } from './values.js';

const DEEPEST = 8;
const EVENT = /(?:Event|EventSeries|Festival|Hackathon|CourseInstance)$/;

/** schema.org events in JSON-LD: a file, or a page that holds such. */
export function fitsSchemaOrg(parsed: unknown): boolean {
  return findEvents(parsed, 0);
}

function findEvents(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((entry) => findEvents(entry, depth + 1));
  return (
    isEvent(value) ||
    ['@graph', 'blocks', 'mainEntity', 'reservationFor'].some((key) => findEvents(field(value, key), depth + 1))
  );
}

function isEvent(value: unknown): boolean {
  const type = field(value, '@type');
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === 'string' && EVENT.test(one));
}

/** An event, and those that say that they are parts of it. */
interface Node {
  readonly item: Item;
  readonly parts: Node[];
  parent?: Node;
}

export function readSchemaOrg(root: Item, draft: Draft): Frame {
  const page = fieldsOf(root.value) as Partial<ParsedPage>;
  const isPage = Array.isArray(page.blocks);
  for (let block = 0; block < (isPage ? (page.broken ?? 0) : 0); block++) root.report('bad-line');
  const nodes = new Map<unknown, Node>();
  collect(root, nodes, 0);
  relate(nodes);
  const tops = [...nodes.values()].filter(({ parent }) => parent === undefined);
  const [whole, ...others] = [...tops].sort((a, b) => sizeOf(b, 0) - sizeOf(a, 0));
  const one = tops.length === 1 || sizeOf(whole!, 0) > 1;
  const frame: Frame = {
    item: root,
    defaultLanguage: isPage ? page.language : undefined,
    meeting: one && whole ? meetingOf(whole, draft) : { name: isPage ? root.get('title').name() : undefined },
  };
  if (one && whole) {
    for (const { item } of others) item.report('other-event');
    for (const part of whole.parts) addAll(part, undefined, whole, draft, 0);
    // Who performs, and what there is to see, is told with the session: a single event is its own.
    if (whole.parts.length === 0) add(whole, undefined, undefined, draft);
  } else for (const top of tops) add(top, undefined, undefined, draft);
  return frame;
}

function collect(item: Item, nodes: Map<unknown, Node>, depth: number): void {
  const { value } = item;
  if (depth > DEEPEST) return item.exists ? item.report('too-deep') : undefined;
  if (Array.isArray(value)) return item.items().forEach((entry) => collect(entry, nodes, depth + 1));
  if (!isFields(value)) return;
  if (isEvent(value) && !nodes.has(value)) nodes.set(value, { item, parts: [] });
  for (const key of ['@graph', 'blocks', 'mainEntity', 'reservationFor', 'subEvent', 'subEvents', 'superEvent']) {
    if (field(value, key) !== undefined) collect(item.get(key), nodes, depth + 1);
  }
}

/** Parts are written inside the whole, or named by address on either side. */
function relate(nodes: Map<unknown, Node>): void {
  const named = new Map<string, Node>();
  for (const node of nodes.values()) {
    for (const key of ['@id', 'url']) {
      const id = node.item.get(key).value;
      if (typeof id === 'string' && !named.has(id)) named.set(id, node);
    }
  }
  const nodeOf = (value: unknown) => {
    const id = typeof value === 'string' ? value : field(value, '@id');
    return nodes.get(value) ?? (typeof id === 'string' ? named.get(id) : undefined);
  };
  const join = (whole: Node | undefined, part: Node | undefined) => {
    if (!whole || !part || part.parent || whole === part || isInside(whole, part)) return;
    part.parent = whole;
    whole.parts.push(part);
  };
  for (const node of nodes.values()) {
    for (const key of ['subEvent', 'subEvents']) {
      const { value } = node.item.get(key);
      for (const part of Array.isArray(value) ? entriesOf(value) : [value]) join(node, nodeOf(part));
    }
    join(nodeOf(node.item.get('superEvent').value), node);
  }
}

function isInside(node: Node, whole: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent) if (at === whole) return true;
  return false;
}

function sizeOf({ parts }: Node, depth: number): number {
  return depth > DEEPEST ? 1 : 1 + parts.reduce((sum, part) => sum + sizeOf(part, depth + 1), 0);
}

function addAll(node: Node, parent: Entry | undefined, whole: Node, draft: Draft, depth: number): void {
  if (depth > DEEPEST) return node.item.report('too-deep');
  const entry = add(node, parent, whole, draft);
  for (const part of node.parts) addAll(part, entry, whole, draft, depth + 1);
}

function add({ item }: Node, parent: Entry | undefined, whole: Node | undefined, draft: Draft): Entry | undefined {
  if (item.get('eventSchedule').exists) item.report('recurring');
  const id = item.get('@id', 'identifier', 'url');
  return draft.add(
    item,
    id.isObject ? id.get('value').id() : first(id).id(),
    first(item.get('name')).name(),
    contentOf(item, whole, draft),
    { parent },
  );
}

function contentOf(item: Item, whole: Node | undefined, draft: Draft): SessionContent {
  const places = item.get('location').items();
  const venue = whole && placeName(whole.item.get('location').items());
  const room = placeName(places);
  const recording = first(item.get('recordedIn')).get('url', 'contentUrl').url();
  const previous = first(item.get('previousStartDate')).moment();
  return {
    type: kindOf(
      typesOf(item)
        .map((type) => type.replace(/Event$/, ''))
        .join(' '),
    ),
    description: item.get('description').rich(),
    startDate: first(item.get('startDate')).moment(),
    endDate: first(item.get('endDate')).moment(),
    duration: item.get('duration').duration(),
    previousStartDate: previous,
    eventStatus: statusOf(item),
    eventAttendanceMode: modeOf(item),
    rooms: whole && JSON.stringify(room) !== JSON.stringify(venue) ? draft.byName(draft.rooms, room) : undefined,
    keywords: wordsOf(item.get('keywords')),
    inLanguage: languagesOf(item),
    people: peopleOf(item, draft),
    liveUrl: places
      .filter(isVirtual)
      .map((place) => place.get('url').url())
      .find((url) => url !== undefined),
    recording: recording === undefined ? undefined : { url: recording },
    url: first(item.get('url')).url(),
  };
}

function meetingOf({ item }: Node, draft: Draft): Frame['meeting'] {
  const places = item.get('location').items();
  const real = places.find((place) => !isVirtual(place));
  const free = item.get('isAccessibleForFree').value;
  const image = imageOf(first(item.get('image')));
  return {
    name: first(item.get('name')).name(),
    alternateName: first(item.get('alternateName')).name(),
    description: item.get('description').rich(),
    url: first(item.get('url')).url(),
    image,
    startDate: first(item.get('startDate')).moment(),
    endDate: first(item.get('endDate')).moment(),
    timeZone: first(item.get('eventSchedule')).get('scheduleTimezone').word(),
    eventStatus: statusOf(item),
    eventAttendanceMode: modeOf(item),
    location: real && locationOf(real),
    virtualLocation: virtualOf(places),
    inLanguage: languagesOf(item),
    organizers: organizersOf(item, draft),
    isAccessibleForFree: typeof free === 'boolean' ? free : undefined,
  };
}

function locationOf(place: Item): Meeting['location'] {
  if (!place.isObject) {
    const name = place.name();
    return name === undefined ? undefined : { name };
  }
  const address = typesOf(place).includes('PostalAddress') ? place : place.get('address');
  const locality = [address.get('addressLocality').line(), address.get('addressRegion').line()].filter(
    (part) => part !== undefined,
  );
  const country = address.get('addressCountry');
  const [latitude, longitude] = [place.get('geo').get('latitude').number(), place.get('geo').get('longitude').number()];
  const parts = {
    streetAddress: address.isObject ? address.get('streetAddress').name() : address.name(),
    postalCode: address.get('postalCode').line(),
    addressLocality: locality.length > 0 ? locality.join(', ') : undefined,
    addressCountry: country.isObject ? country.get('name').line() : country.line(),
  };
  const location = {
    name: place.get('name').name(),
    address: Object.values(parts).some((part) => part !== undefined) ? parts : undefined,
    geo: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    hasMap: first(place.get('hasMap')).url(),
  };
  return Object.values(location).some((part) => part !== undefined) ? location : undefined;
}

function virtualOf(places: readonly Item[]): Meeting['virtualLocation'] {
  const found = places.filter(isVirtual).flatMap((place) => {
    const [name, url] = [place.get('name').name(), place.get('url').url()];
    return name === undefined && url === undefined ? [] : [{ name, url }];
  });
  return found.length > 0 ? found : undefined;
}

function organizersOf(item: Item, draft: Draft): Meeting['organizers'] {
  const found = item
    .get('organizer')
    .items()
    .flatMap((body) => {
      const name = body.isObject ? first(body.get('name')).personName() : body.personName();
      const organization =
        name === undefined
          ? undefined
          : draft.organizations.put(undefined, { name, url: first(body.get('url')).url() });
      return organization === undefined ? [] : [{ organization }];
    });
  return found.length > 0 ? found : undefined;
}

function peopleOf(item: Item, draft: Draft): Participant[] {
  const roles = [
    ['performer', undefined],
    ['performers', undefined],
    ['actor', undefined],
    ['contributor', 'contributor'],
    ['translator', 'interpreter'],
  ] as const;
  return roles.flatMap(([key, role]) =>
    item
      .get(key)
      .items()
      .flatMap((person) => {
        if (!person.isObject) return draft.participant(undefined, person.personName(), {}, role);
        const affiliation = first(person.get('affiliation', 'worksFor'));
        const body = affiliation.isObject ? affiliation.get('name').name() : affiliation.name();
        return draft.participant(
          person.get('@id').id(),
          first(person.get('name')).personName(),
          {
            jobTitle: first(person.get('jobTitle')).name(),
            affiliation: body === undefined ? undefined : [{ name: body }],
            description: person.get('description').rich(),
            image: imageOf(first(person.get('image'))),
            links: linksOf(person),
          },
          role,
        );
      }),
  );
}

function linksOf(person: Item): { url: string }[] | undefined {
  const found = [...person.get('url').items(), ...person.get('sameAs').items()].flatMap((link) => link.url() ?? []);
  return found.length > 0 ? [...new Set(found)].map((url) => ({ url })) : undefined;
}

function placeName(places: readonly Item[]): ReturnType<Item['name']> {
  const place = places.find((one) => !isVirtual(one));
  return place?.isObject ? place.get('name').name() : place?.name();
}

function isVirtual(place: Item): boolean {
  return typesOf(place).includes('VirtualLocation');
}

function typesOf(item: Item): string[] {
  const type = field(item.value, '@type');
  return (Array.isArray(type) ? type : [type])
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.replace(/^.*[/:]/, ''));
}

/** Of several values, the first. */
function first(item: Item): Item {
  return Array.isArray(item.value) ? (item.items()[0] ?? item.keyed('')) : item;
}

const STATUS = ['EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventMovedOnline'] as const;
const MODES = ['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'] as const;

function statusOf(item: Item): Session['eventStatus'] {
  const words = item
    .get('eventStatus')
    .items()
    .map((status) => (status.isObject ? status.get('@id') : status).word() ?? '');
  return STATUS.find((status) => status !== 'EventScheduled' && words.some((word) => word.endsWith(status)));
}

function modeOf(item: Item): Session['eventAttendanceMode'] {
  const mode = first(item.get('eventAttendanceMode'));
  const word = (mode.isObject ? mode.get('@id') : mode).word();
  return MODES.find((one) => word?.endsWith(one));
}

function wordsOf(keywords: Item): Session['keywords'] {
  const { value } = keywords;
  if (typeof value === 'string') return value.split(',').flatMap((word) => keywords.keyed(word).names());
  return keywords.items().flatMap((word) => (word.isObject ? word.get('name').names() : word.names()));
}

function languagesOf(item: Item): string[] | undefined {
  const found = item
    .get('inLanguage')
    .items()
    .flatMap((one) => (one.isObject ? one.get('alternateName', 'name') : one).languages() ?? []);
  return found.length > 0 ? [...new Set(found)] : undefined;
}
