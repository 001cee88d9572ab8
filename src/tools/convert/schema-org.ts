import type { Meeting, Participant, Session } from '../../feed/schema.js';
import type { Draft, Entry, Frame, SessionContent } from './draft.js';
import type { Item } from './item.js';
import type { ParsedPage } from './jsonld-parse.js';
import { kindOf } from './kinds.js';
import { imageOf } from './schedule-json.js';
import { DEEPEST, eventsIn, findEvents, sizeOf, type Node } from './schema-org-graph.js';
import { field, fieldsOf } from './values.js';

/** schema.org events in JSON-LD: a file, or a page that holds such. */
export function fitsSchemaOrg(parsed: unknown): boolean {
  return findEvents(parsed, 0);
}

export function readSchemaOrg(root: Item, draft: Draft): Frame {
  const page = fieldsOf(root.value) as Partial<ParsedPage>;
  const isPage = Array.isArray(page.blocks);
  for (let block = 0; block < (isPage ? (page.broken ?? 0) : 0); block++) root.report('bad-line');
  const tops = eventsIn(root).filter(({ parent }) => parent === undefined);
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
