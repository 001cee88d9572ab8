import fc from 'fast-check';
import { checkFeed, type Path } from '../../src/feed/check.js';
import { registrationSchema } from '../../src/feed/registration-schema.js';
import { COLLECTIONS as NAMED, feedSchema, type Feed, type FeedInput } from '../../src/feed/schema.js';
import { checkBytes } from '../../src/tools/check/check.js';
import { FORM_OF, type Schema } from './feed-schema.js';

const MOST = 4;
const LANGUAGES = ['en', 'es', 'ar', 'zh-Hans', 'tlh', 'sr-Latn-RS'];
const ZONES = [
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Cairo',
  'UTC',
  'Etc/GMT+12',
];

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Opening', 'A talk about water', 'Coffee', 'Ana García', 'Hall A', 'كلمة', '开幕', 'Я'),
  },
  fc.constantFrom(
    '',
    ' ',
    '\u200b',
    '<b>bold</b>',
    'Talk <script>x</script>',
    '**strong** and [a link](https://example.org/a)',
    '- one\n- two',
  ),
  fc.constantFrom(
    '\u202etxet',
    '👩‍👩‍👧',
    'a'.repeat(300),
    'word '.repeat(200),
    '__proto__',
    '{{x}}',
    '&amp;',
    '=1+1',
    'line\r\nline',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const text = fc.oneof(words, fc.dictionary(fc.constantFrom(...LANGUAGES), words, { maxKeys: 3 }));
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }).map((date) => `2030-05-0${date}`) },
  fc.constantFrom('2030-03-31', '2030-10-27', '2028-02-29', '1970-01-01', '0001-01-01', '9999-12-31'),
);
const clock = fc.constantFrom('00:00', '01:30', '02:30', '09:00', '10:00', '13:10', '23:59');
const time = fc.oneof(
  day,
  fc.tuple(day, clock).map(([date, at]) => `${date}T${at}`),
  fc
    .tuple(day, clock, fc.constantFrom('Z', '+02:00', '-11:30'))
    .map(([date, at, offset]) => `${date}T${at}:30${offset}`),
);
const url = fc.constantFrom(
  'https://example.org/a?b=c#d',
  'http://example.org',
  '/relative',
  'image.png',
  'mailto:a@example.org',
  'tel:+34600',
  '#meeting:m/sessions0',
  '#x',
);
const question = fc.integer({ min: 0, max: MOST - 1 }).map((number) => `fields${number}`);
const answer = fc.constantFrom('value0', 'yes', '', true, false, 0, 3);
const comparison = fc.oneof(
  fc.record({ field: question, equals: answer }),
  fc.record({ field: question, notEquals: answer }),
  fc.record({ field: question, in: fc.array(answer, { minLength: 1, maxLength: 3 }) }),
  fc.record({ field: question, isSet: fc.boolean() }),
);

const BY_FORM: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text,
  name: fc
    .tuple(text, fc.constantFrom('Named', 'مسمى', '名'))
    .map(([said, name]) =>
      (typeof said === 'string' ? [said] : Object.values(said)).some((one) => one.trim() !== '') ? said : name,
    ),
  url,
  urls: fc.dictionary(fc.constantFrom(...LANGUAGES), url, { maxKeys: 3 }),
  time,
  date: day,
  clock,
  duration: fc.constantFrom('PT30M', 'PT1H30M', 'P1D', 'PT0S', 'P2DT1H'),
  color: fc.constantFrom('#0b57a4', '#ffffff', '#000000'),
  language: fc.constantFrom(...LANGUAGES),
  condition: fc.oneof(comparison, fc.record({ any: fc.array(comparison, { minLength: 1, maxLength: 3 }) })),
  questionId: question,
  count: fc.integer({ min: 0, max: 500 }),
  limit: fc.oneof(fc.integer({ min: -5, max: 50 }), day),
};

/** What a reference refers to. */
const REFERS: Readonly<Record<string, string>> = {
  rooms: 'rooms',
  previousRoom: 'rooms',
  tracks: 'tracks',
  person: 'people',
  organization: 'organizations',
  documents: 'documents',
  parent: 'sessions',
  sessions: 'sessions',
};
const BY_KEY: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  $schema: fc.constant('https://u4ssc.itu.int/schema/meeting-1.json'),
  formatVersion: fc.constant('1.0'),
  timeZone: fc.constantFrom(...ZONES),
  defaultLanguage: fc.constantFrom('en', 'es', 'ar'),
  role: fc.constantFrom('speaker', 'chair', 'moderator', 'juggler', 'toString', ''),
  country: fc.constantFrom('ES', 'es', 'Spain', 'XX', ''),
  email: fc.constantFrom('a@example.org', 'no address', ''),
};
const COLLECTIONS = new Set<string>(NAMED);
/** Without these there is nothing to look at. */
const ALWAYS = new Set([
  'sessions',
  'people',
  'rooms',
  'id',
  'timeZone',
  'defaultLanguage',
  'formatVersion',
  'privacy',
]);

function arbitraryOf(schema: Schema, key: string): fc.Arbitrary<unknown> {
  const { shape, innerType, element, params } = schema._zod.def;
  if (key === 'registration') return arbitraryOf(registrationSchema as unknown as Schema, 'registered');
  if (innerType) return arbitraryOf(innerType, key);
  if (element) {
    const list = (minLength: number) => fc.array(arbitraryOf(element, key), { minLength, maxLength: MOST });
    // Most feeds have something to refer to.
    const some = COLLECTIONS.has(key) ? fc.oneof({ weight: 9, arbitrary: list(2) }, fc.constant([])) : list(0);
    return some.map((entries) => numbered(entries, key));
  }
  if (shape) {
    const keys = Object.keys(shape);
    const needed = keys.filter((one) => ALWAYS.has(one) || shape[one]!._zod.def.type !== 'optional');
    return fc.record(Object.fromEntries(keys.map((one) => [one, arbitraryOf(shape[one]!, one)])), {
      requiredKeys: needed,
      noNullPrototype: true,
    });
  }
  const form = FORM_OF.get(schema);
  if (form === 'id') return referenceTo(REFERS[key] ?? key);
  if (form !== undefined) return BY_FORM[form]!;
  if (params?.known) return fc.constantFrom(...params.known);
  if (BY_KEY[key]) return BY_KEY[key];
  switch (params?.type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.integer({ min: -3, max: 90 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    default:
      return words;
  }
}

const referenceTo = (what: string) =>
  fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 0, max: 1 }) }, fc.constant(MOST)).map((at) => `${what}${at}`);

/** Entries of a list that have ids get one each. */
function numbered(list: readonly unknown[], key: string): unknown[] {
  return list.map((entry, index) =>
    typeof entry === 'object' && entry !== null && 'id' in entry ? { ...entry, id: `${key}${index}` } : entry,
  );
}

/** A feed in which everything that the contract knows occurs, with references that mostly lead somewhere. */
export const anyFeedJson = arbitraryOf(feedSchema as unknown as Schema, '') as fc.Arbitrary<Record<string, unknown>>;

/** The same as its owner mends it: what `check` calls an error is taken out until nothing is left to say. */
export const anySoundFeed: fc.Arbitrary<{ readonly json: FeedInput; readonly feed: Feed }> = anyFeedJson
  .map((json) => {
    const mended = structuredClone(json);
    for (let round = 0; round < 20; round++) {
      const errors = check(mended).filter(({ level }) => level === 'error');
      if (errors.length === 0) break;
      // From behind, so that places in lists stay what they are.
      for (const { path } of errors.reverse()) takeOut(mended, path);
    }
    return mended;
  })
  .filter((json) => check(json).every(({ level }) => level !== 'error'))
  .map((json) => {
    const result = checkFeed(json);
    if (!result.ok) throw new Error(`What passes check is refused: ${result.code}`);
    return { json: json as unknown as FeedInput, feed: result.feed };
  });

function check(json: unknown) {
  return checkBytes(new TextEncoder().encode(JSON.stringify(json))).problems;
}

function takeOut(json: unknown, path: Path): void {
  const around = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], json);
  const key = path.at(-1);
  if (typeof around !== 'object' || around === null || key === undefined) return;
  if (Array.isArray(around)) around.splice(key as number, 1);
  else if (key in around) delete (around as Record<string, unknown>)[key];
  // What lacks something that it must have.
  else takeOut(json, path.slice(0, -1));
}
