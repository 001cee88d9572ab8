import { registrationSchema } from '../../src/feed/registration-schema.js';
import { feedSchema, type FeedInput } from '../../src/feed/schema.js';
import { FORM_OF, type Schema } from '../support/feed-schema.js';

/** Lists with an entry for each string. */
const LISTS = new Set(['sessions', 'people', 'organizations', 'rooms', 'tracks', 'documents', 'updates', 'fields']);
const REFERS: Readonly<Record<string, string>> = {
  previousRoom: 'rooms',
  person: 'people',
  organization: 'organizations',
};
const FIXED: Readonly<Record<string, unknown>> = {
  $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
  formatVersion: '1.0',
  timeZone: 'Europe/Madrid',
  defaultLanguage: 'en',
  languages: ['en'],
  textFormat: 'markdown',
  status: 'open',
  timeStatus: 'confirmed',
  placeholder: false,
  allRooms: false,
  // Programmes without parents show every session at once.
  parent: undefined,
  validFrom: undefined,
  validThrough: undefined,
  doorTime: undefined,
  visibleWhen: undefined,
  maximumAttendeeCapacity: undefined,
  remainingAttendeeCapacity: undefined,
};
const VALUES: Readonly<Record<string, unknown>> = {
  time: '2030-05-06T10:00',
  date: '2030-05-06',
  clock: '04:00',
  duration: 'PT1H',
  color: '#0b57a4',
  language: 'es',
  count: 500,
  limit: 3,
};

/**
 * A feed with each of `strings` in each of its text fields: alone in entries of lists, together where there is one field.
 * Addresses are the strings themselves, or end in them when `tail`.
 */
export function hostileFeed(strings: readonly string[], tail: boolean): FeedInput {
  return make(feedSchema as unknown as Schema, '', undefined, '') as FeedInput;

  // `at` is the place in the list that the field is in; outside of lists every string has to get in.
  function make(schema: Schema, key: string, at: number | undefined, owner: string): unknown {
    if (Object.hasOwn(FIXED, key)) return FIXED[key];
    const { shape, innerType, element, params } = schema._zod.def;
    if (key === 'registration') return make(registrationSchema as unknown as Schema, 'registered', at, key);
    if (innerType) return make(innerType, key, at, owner);
    if (element) return listOf(element, key, at);
    if (shape) {
      return Object.fromEntries(Object.keys(shape).map((one) => [one, make(shape[one]!, one, at, key)]));
    }
    const form = FORM_OF.get(schema);
    if (form === 'id') return `${REFERS[key] ?? (key === 'id' || key === 'value' ? owner : key)}${at ?? 0}`;
    if (form === 'questionId') return `${key === 'id' ? owner : 'fields'}${at ?? 0}`;
    if (form === 'condition') return { field: 'fields0', isSet: true };
    if (form === 'url') return addressOf(at);
    if (form === 'urls') return { en: addressOf(at), es: 'https://example.org/' };
    if (form === 'text' || form === 'name') return wordsOf(at);
    if (form !== undefined) return VALUES[form];
    if (params?.known) return params.known[(at ?? 0) % params.known.length];
    if (params?.type === 'boolean') return true;
    if (params?.type === 'number') return at ?? 1;
    return wordsOf(at);
  }
  function listOf(element: Schema, key: string, at: number | undefined): unknown[] {
    const one = (place: number) => make(element, key, place, key);
    // A list within an entry has the entry's own string: all of them would make a feed that grows with their square.
    if (at === undefined && LISTS.has(key) && element._zod.def.innerType?._zod.def.shape)
      return strings.map((_, place) => one(place));
    return [make(element, key, at, key)];
  }
  function wordsOf(at: number | undefined): string {
    const words = at === undefined ? strings.join('\n\n') : strings[at]!;
    return /\S/.test(words) ? words : 'x';
  }
  function addressOf(at: number | undefined): string {
    const words = strings[(at ?? 0) % strings.length]!;
    return tail ? `https://example.org/${words}` : words;
  }
}
