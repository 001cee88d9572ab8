import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/schema.js';
import { structuredEvent, structuredText, type StructuredNode } from '../../src/structured/event.js';
import { accepted, feedJson, meetingJson, realFeed, sessionJson, type Json } from '../feed/samples.js';
import { MEMBERS, PROPERTIES } from './vocabulary.js';

const NOW = Date.parse('2024-09-01T00:00:00Z');
const event = (feed: Feed, language = 'en') =>
  structuredEvent(feed, { language, base: 'https://example.org/feeds/meeting.json', now: NOW });
const sample = (meeting: Json, rest: Json = {}) =>
  event(accepted(feedJson({ meeting: meetingJson(meeting), ...rest })));
const nodes = (value: unknown): StructuredNode[] => (value === undefined ? [] : ([value].flat() as StructuredNode[]));

/** What schema.org does not say so. */
function faults(node: StructuredNode, path = node['@type']): string[] {
  return Object.entries(node).flatMap(([term, value]) => {
    if (term.startsWith('@')) return [];
    const here = `${path}.${term}`;
    const property = PROPERTIES[term];
    if (!property) return [`${here} is no property`];
    if (!property.on.some((type) => type === 'Thing' || type === node['@type']))
      return [`${here} does not belong there`];
    return [value].flat().flatMap((part) => {
      if (typeof part === 'object') {
        const child = part as StructuredNode;
        return property.is.includes(child['@type']) ? faults(child, here) : [`${here} is no ${child['@type']}`];
      }
      return property.is.some((kind) => holds(kind, part)) ? [] : [`${here} cannot be ${String(part)}`];
    });
  });
}

function holds(kind: string, value: unknown): boolean {
  if (kind === 'Number' || kind === 'Boolean') return typeof value === kind.toLowerCase();
  if (typeof value !== 'string') return false;
  if (kind === 'URL') return URL.canParse(value);
  if (kind === 'Date') return /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/.test(value);
  return kind === 'Text' || (MEMBERS[kind] ?? []).some((member) => value === `https://schema.org/${member}`);
}

const FULL = {
  meeting: meetingJson({
    description: 'About **data**.',
    startDate: '2024-09-19T10:00',
    endDate: '2024-09-19T18:00',
    doorTime: '2024-09-19T09:00',
    eventStatus: 'EventRescheduled',
    previousStartDate: ['2024-09-12T10:00'],
    eventAttendanceMode: 'MixedEventAttendanceMode',
    isAccessibleForFree: true,
    image: { url: 'image.png' },
    location: { name: 'Hall', geo: { latitude: 40, longitude: -3 }, hasMap: 'https://example.org/map' },
    virtualLocation: [{ platform: 'Zoom', url: 'https://example.org/live' }],
    inLanguage: ['en', 'es'],
    organizers: [
      { organization: 'city' },
      { organization: 'city', role: 'host' },
      { organization: 'city', role: 'sponsor' },
    ],
    audience: ['Cities'],
    relatedEvents: [{ name: 'Week', relation: 'partOf', startDate: '2024-09-16' }],
  }),
  textFormat: 'markdown',
  organizations: [{ id: 'city', name: 'City', url: 'https://example.org/' }],
  rooms: [{ id: 'blue', name: 'Blue room' }],
  people: [
    { id: 'p1', name: 'Sample Speaker 1', jobTitle: 'Head', affiliation: [{ organization: 'city' }, { name: 'Body' }] },
    { id: 'p2', name: 'Speaker to be announced', placeholder: true },
  ],
  registration: { url: 'https://example.org/register', validThrough: '2024-09-10', status: 'full' },
  sessions: [
    sessionJson({
      rooms: ['blue'],
      keywords: ['data'],
      people: [{ person: 'p1' }, { person: 'p2' }, { name: 'Guest' }],
      recording: { url: 'https://example.org/video' },
    }),
    sessionJson({ id: 'part', parent: 'sample-session', liveUrl: 'https://example.org/part' }),
    { id: 'later', name: 'Later' },
  ],
};

test('everything said is said in terms of schema.org, in every language of real meetings', () => {
  for (const feed of [realFeed('u4ssc-8'), realFeed('u4ssc-1'), accepted(feedJson(FULL))]) {
    for (const language of feed.languages ?? []) {
      const found = event(feed, language);
      assert.equal(found['@context'], 'https://schema.org');
      assert.equal(found['@type'], 'Event');
      assert.deepEqual(faults(found), []);
    }
  }
});

test('a meeting is told with its sessions, and what is inside them', () => {
  const found = event(accepted(feedJson(FULL)));
  assert.equal(found['startDate'], '2024-09-19T10:00:00+02:00');
  assert.deepEqual(found['previousStartDate'], ['2024-09-12T10:00:00+02:00']);
  assert.equal(found['description'], 'About data.');
  const [session, ...others] = nodes(found['subEvent']);
  assert.deepEqual(others, [], 'what has no start is left out');
  assert.equal(session!['name'], 'Sample session');
  assert.deepEqual(
    nodes(session!['subEvent']).map(({ identifier }) => identifier),
    ['part'],
  );
  assert.deepEqual(
    nodes(session!['performer']).map(({ name }) => name),
    ['Sample Speaker 1', 'Guest'],
  );
  assert.deepEqual(nodes(found['performer']).length, 2, 'who is still to be announced is nobody');
  assert.deepEqual(nodes(found['offers'])[0], {
    '@type': 'Offer',
    price: 0,
    url: 'https://example.org/register',
    validThrough: '2024-09-10',
    availability: 'https://schema.org/SoldOut',
  });
});

test('the eighth meeting has its speakers, languages, place and sessions', () => {
  const found = event(realFeed('u4ssc-8'), 'fr');
  assert.deepEqual(found['inLanguage'], ['en', 'es']);
  assert.equal(found['eventStatus'], 'https://schema.org/EventScheduled');
  assert.ok(nodes(found['performer']).some(({ name }) => name === 'Ramón Ferri'));
  assert.match(found['name'] as string, /^Huitième réunion/);
  assert.deepEqual(
    nodes(found['subEvent']).map(({ identifier }) => identifier),
    ['s1', 'lunch', 's2'],
  );
});

test('what is moved online has no place to go to, and what is cancelled is cancelled to the last session', () => {
  const location = { name: 'Hall' };
  const online = sample({ location, virtualLocation: [{ name: 'Call' }], eventStatus: 'EventMovedOnline' });
  assert.deepEqual(
    nodes(online['location']).map((node) => node['@type']),
    ['VirtualLocation'],
  );
  assert.equal(online['eventAttendanceMode'], 'https://schema.org/OnlineEventAttendanceMode');
  const cancelled = sample({ eventStatus: 'EventCancelled' });
  assert.equal(nodes(cancelled['subEvent'])[0]!['eventStatus'], 'https://schema.org/EventCancelled');
});

test('links that no page may offer are not passed on, nor are addresses of people', () => {
  const contacts = [{ name: 'Somebody', email: 'somebody@example.org', telephone: '+41 22 000 0000' }];
  const said = JSON.stringify(sample({ url: 'javascript:alert(1)', contacts }));
  assert.doesNotMatch(said, /javascript|somebody|\+41/i);
});

test('no text ends the element that it stands in, and all of it comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '</script>', '<!--<script', '\u2028'),
      (text, evil) => {
        const value = { name: text + evil };
        const written = structuredText(value);
        assert.doesNotMatch(written, /[<\u2028\u2029]/);
        assert.deepEqual(JSON.parse(written), value);
      },
    ),
  );
});
