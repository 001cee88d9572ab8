import assert from 'node:assert/strict';
import { test } from 'node:test';
import { icsOf } from '../../src/calendar/ics.js';
import { checkFeed } from '../../src/feed/check.js';
import { readFileSync } from 'node:fs';
import { ENGLISH, eventOf, eventOfSession, eventsOf, feedOf, linesOf, readBack, textOf, write } from './calendars.js';

const AT = { startDate: '2027-03-09T10:00' };

test('a calendar names itself, its version and when to look again', () => {
  const feed = feedOf([AT], { refreshInterval: 'PT15M' }, { url: 'https://example.org/meeting' });
  const { calendar } = readBack(write(feed, { source: 'https://example.org/meeting.ics' }));
  assert.equal(textOf(calendar, 'version'), '2.0');
  assert.match(textOf(calendar, 'prodid')!, /Meeting Widgets/);
  assert.equal(textOf(calendar, 'name'), 'Sample meeting');
  assert.equal(textOf(calendar, 'x-wr-calname'), 'Sample meeting');
  assert.equal(textOf(calendar, 'refresh-interval'), 'PT15M');
  assert.equal(textOf(calendar, 'x-published-ttl'), 'PT15M');
  assert.equal(textOf(calendar, 'source'), 'https://example.org/meeting.ics');
  assert.equal(textOf(calendar, 'last-modified'), '2027-01-02T03:04:05Z');
  assert.equal(textOf(calendar, 'url'), 'https://example.org/meeting');
});

test('an interval below a minute is one minute, and days are hours', () => {
  for (const [refreshInterval, written] of [
    ['PT5S', 'PT1M'],
    ['P1D', 'PT24H'],
    ['PT1H30M', 'PT90M'],
  ] as const) {
    assert.ok(linesOf(write(feedOf([AT], { refreshInterval }))).includes(`X-PUBLISHED-TTL:${written}`));
  }
});

test('an entry is the same one in every language and version of the feed, and later versions are told apart', () => {
  const make = (language: string, rest: object) =>
    eventOf(feedOf([{ ...AT, name: { en: 'Opening', es: 'Apertura' } }], rest), { language });
  const [before, after] = [
    make('en', { sequence: 1 }),
    make('es', { sequence: 2, dateModified: '2027-02-01T00:00:00Z' }),
  ];
  assert.equal(textOf(before, 'uid'), 's1@sample');
  assert.equal(textOf(after, 'uid'), 's1@sample');
  assert.equal(textOf(before, 'sequence'), '1');
  assert.equal(textOf(after, 'sequence'), '2');
  assert.equal(textOf(before, 'dtstamp'), '2027-01-02T03:04:05Z');
  assert.equal(textOf(after, 'dtstamp'), '2027-02-01T00:00:00Z');
});

test('ids of any kind give different entries', () => {
  const feed = feedOf([
    { ...AT, id: 'a@sample' },
    { ...AT, id: 'a' },
    { ...AT, id: 'أ;,\\' },
    { ...AT, id: 'sample' },
  ]);
  const uids = readBack(write(feed)).events.map((event) => textOf(event, 'uid'));
  const meeting = textOf(eventOf(feedOf([], {}, AT), { which: 'meeting' }), 'uid');
  assert.equal(new Set([...uids, meeting]).size, 5);
});

test('without an id of the feed, that of the meeting or its name is used', () => {
  const uid = (rest: object, meeting: object) => textOf(eventOfSession({}, rest, meeting), 'uid');
  assert.equal(uid({ id: undefined }, {}), 's1@m');
  assert.equal(uid({ id: undefined }, { id: undefined, name: { en: 'A b', es: 'C' } }), 's1@A%20b');
});

test('a feed without a date gives the same file all the same', () => {
  const event = eventOfSession({}, { dateModified: undefined });
  assert.equal(textOf(event, 'dtstamp'), '1970-01-01T00:00:00Z');
  assert.equal(event.getFirstProperty('last-modified'), null);
});

test('a part names what it is part of', () => {
  const events = eventsOf(
    feedOf(
      [
        { ...AT, rooms: ['r'] },
        { ...AT, parent: 's1' },
      ],
      { rooms: [{ id: 'r', name: 'Berlin' }] },
    ),
  );
  const related = events.get('s2')!.getFirstProperty('related-to')!;
  assert.equal(related.getFirstValue(), 's1@sample');
  assert.equal(related.getFirstParameter('reltype'), 'PARENT');
  assert.equal(textOf(events.get('s2')!, 'location'), 'Berlin', 'it takes place where the whole does');
  assert.equal(events.get('s1')!.getFirstProperty('related-to'), null);
});

const STATUSES = [
  [{}, {}, 'CONFIRMED'],
  [{ eventStatus: 'EventScheduled' }, {}, 'CONFIRMED'],
  [{ eventStatus: 'EventCancelled' }, {}, 'CANCELLED'],
  [{ eventStatus: 'EventPostponed' }, {}, 'TENTATIVE'],
  [{ eventStatus: 'EventRescheduled' }, {}, 'CONFIRMED'],
  [{ eventStatus: 'EventMovedOnline' }, {}, 'CONFIRMED'],
  [{ timeStatus: 'tentative' }, {}, 'TENTATIVE'],
  [{}, { eventStatus: 'EventCancelled' }, 'CANCELLED'],
  [{ eventStatus: 'EventRescheduled' }, { eventStatus: 'EventPostponed' }, 'TENTATIVE'],
] as const;

for (const [session, meeting, status] of STATUSES) {
  test(`${JSON.stringify(session)} in a meeting with ${JSON.stringify(meeting)} is ${status}`, () => {
    assert.equal(textOf(eventOfSession(session, {}, meeting), 'status'), status);
  });
}

test('the description says what has changed, what it is about, who takes part and what there is to read', () => {
  const event = eventOfSession(
    {
      eventStatus: 'EventRescheduled',
      statusReason: 'The room was taken.',
      abstract: 'Some *words* and [a page](/page).\n\n- one\n- two',
      people: [
        { person: 'p', role: 'moderator' },
        { name: 'Guest', role: 'juggler', roleName: 'Juggler' },
        { name: 'Other', role: 'unheard-of' },
      ],
      documents: ['d'],
      links: [{ url: 'https://example.org/more', name: 'More' }, { url: 'slides.pdf' }],
      recording: { url: 'https://example.org/video' },
    },
    {
      textFormat: 'markdown',
      people: [{ id: 'p', name: 'Ana', jobTitle: 'Architect', affiliation: [{ organization: 'o' }] }],
      organizations: [{ id: 'o', name: 'City of Example', alternateName: 'CoE' }],
      documents: [{ id: 'd', name: 'Report', urls: { en: 'https://example.org/en', es: 'https://example.org/es' } }],
    },
  );
  assert.equal(
    textOf(event, 'description'),
    [
      'status EventRescheduled: The room was taken.',
      'Some words and a page (https://example.org/page).\n\n- one\n- two',
      'role moderator: Ana, Architect, CoE\nJuggler: Guest\ncontributor: Other',
      [
        'link recording: https://example.org/video',
        'Report (en): https://example.org/en',
        'Report (es): https://example.org/es',
        'More: https://example.org/more',
        'link link: https://example.org/feeds/slides.pdf',
      ].join('\n'),
      'Sample meeting',
    ].join('\n\n'),
  );
});

const PLACE = {
  location: {
    name: 'Congress Hall',
    room: 'Foyer',
    address: { streetAddress: 'Main Street 1', postalCode: '28042', addressLocality: 'Madrid', addressCountry: 'ES' },
    geo: { latitude: 40.4616, longitude: -3.6163 },
  },
};
const ROOMS = {
  rooms: [
    { id: 'a', name: 'Berlin', building: 'North', floorLevel: '2' },
    { id: 'b', name: 'Paris' },
  ],
};

test('a place is the room, the building and the address, with its position on earth', () => {
  const event = eventOfSession({ rooms: ['b', 'a'] }, ROOMS, PLACE);
  assert.equal(textOf(event, 'location'), 'Paris, Berlin, North, 2, Congress Hall, Main Street 1, 28042 Madrid, Spain');
  assert.deepEqual(event.getFirstPropertyValue('geo'), [40.4616, -3.6163]);
  const rest = 'Congress Hall, Main Street 1, 28042 Madrid, Spain';
  assert.equal(textOf(eventOfSession({}, ROOMS, PLACE), 'location'), `Foyer, ${rest}`);
  assert.equal(
    textOf(eventOfSession({ allRooms: true, rooms: ['a'] }, ROOMS, PLACE), 'location'),
    `all rooms, ${rest}`,
  );
});

test('a position that is none on earth is left out', () => {
  for (const geo of [
    { latitude: 91, longitude: 0 },
    { latitude: 0, longitude: 1e9 },
  ])
    assert.equal(eventOfSession({}, {}, { location: { name: 'Hall', geo } }).getFirstProperty('geo'), null);
});

test('what takes place online has no street', () => {
  const virtualLocation = [{ name: 'Remote room', url: 'https://example.org/join' }];
  for (const session of [
    { eventAttendanceMode: 'OnlineEventAttendanceMode' },
    { eventStatus: 'EventMovedOnline' },
  ] as const) {
    const event = eventOfSession(session, {}, { ...PLACE, virtualLocation });
    assert.equal(textOf(event, 'location'), 'Remote room');
    assert.equal(event.getFirstProperty('geo'), null);
    assert.equal(textOf(event, 'conference'), 'https://example.org/join');
  }
});

test('the rooms of an online session are those of the platform; a place that it has moved away from is not', () => {
  const rooms = { rooms: [{ id: 'a', name: 'Virtual room 1' }] };
  const online = { rooms: ['a'], eventAttendanceMode: 'OnlineEventAttendanceMode' as const };
  assert.equal(textOf(eventOfSession(online, rooms, PLACE), 'location'), 'Virtual room 1');
  const meeting = { ...PLACE, eventStatus: 'EventMovedOnline', eventAttendanceMode: 'MixedEventAttendanceMode' };
  assert.equal(eventOfSession({ rooms: ['a'] }, rooms, meeting).getFirstProperty('location'), null);
});

test('where to join is said as RFC 7986 has it', () => {
  const virtualLocation = [
    { name: { es: 'Sala "uno": virtual' }, url: 'https://example.org/join?a=1;b=2,3' },
    { platform: 'Phone', url: 'tel:+34123456' },
    { name: 'Without an address' },
  ];
  const [web, phone, ...others] = eventOfSession({}, {}, { virtualLocation }).getAllProperties('conference');
  assert.equal(web!.getFirstValue(), 'https://example.org/join?a=1;b=2,3');
  assert.equal(web!.getFirstParameter('label'), 'Sala ”uno”: virtual');
  assert.equal(web!.getFirstParameter('language'), 'es');
  assert.equal(phone!.getFirstParameter('feature'), 'PHONE');
  assert.equal(others.length, 0);

  const live = eventOfSession({ liveUrl: '/live' }, {}, { virtualLocation }).getAllProperties('conference');
  assert.deepEqual(
    live.map((property) => property.getFirstValue()),
    ['https://example.org/live'],
  );
  const inPerson = eventOfSession({ eventAttendanceMode: 'OfflineEventAttendanceMode' }, {}, { virtualLocation });
  assert.equal(inPerson.getFirstProperty('conference'), null);
});

test('tracks and key words are categories, a comma in one does not make two', () => {
  const event = eventOfSession(
    { tracks: ['t'], keywords: ['water, air', { es: 'agua' }] },
    { tracks: [{ id: 't', name: 'Cities' }] },
  );
  const all = event
    .getAllProperties('categories')
    .map((property) => [property.getFirstParameter('language'), property.getValues()]);
  assert.deepEqual(all, [
    ['en', ['Cities', 'water, air']],
    ['es', ['agua']],
  ]);
});

test('texts are in the language asked for and say which they are in', () => {
  const feed = feedOf(
    [{ ...AT, name: { en: 'Opening', ar: 'الافتتاح' }, abstract: { es: 'Resumen' } }],
    {},
    { name: { en: 'Meeting', ar: 'اجتماع' } },
  );
  const event = eventOf(feed, { language: 'ar' });
  assert.equal(textOf(event, 'summary'), 'الافتتاح');
  assert.equal(event.getFirstProperty('summary')!.getFirstParameter('language'), 'ar');
  assert.equal(textOf(event, 'description'), 'Resumen\n\nاجتماع');
  assert.equal(event.getFirstProperty('description')!.getFirstParameter('language'), undefined, 'two languages');
  assert.equal(textOf(eventOf(feed, { language: 'fr' }), 'summary'), 'Opening');
});

test('a language tag that is none is not written', () => {
  const event = eventOfSession({ name: { 'x;y:z"\r\n': 'Odd' } });
  assert.equal(textOf(event, 'summary'), 'Odd');
  assert.equal(event.getFirstProperty('summary')!.getFirstParameter('language'), undefined);
});

test('only the sessions asked for are written, in the order of the feed', () => {
  const feed = feedOf([AT, AT, {}, AT]);
  const calendar = icsOf(feed, { ...ENGLISH, which: { sessions: ['s4', 's3', 's1', 'nobody'] } });
  assert.deepEqual(
    readBack(calendar.text).events.map((event) => textOf(event, 'summary')),
    ['Session 1', 'Session 4'],
  );
  assert.deepEqual(calendar.untimed, ['s3']);
  assert.equal(calendar.entries, 2);
});

test('an address that may not stand in a page stands in no calendar', () => {
  const event = eventOfSession({ url: 'javascript:alert(1)', liveUrl: 'data:text/html,x' });
  assert.equal(event.getFirstProperty('url'), null);
  assert.equal(event.getFirstProperty('conference'), null);
});

for (const name of ['u4ssc-1', 'u4ssc-8']) {
  test(`${name} is read back in each of its languages`, () => {
    const result = checkFeed(JSON.parse(readFileSync(`stories/feeds/${name}.json`, 'utf8')));
    assert.ok(result.ok);
    for (const language of result.feed.languages!) {
      for (const which of ['meeting', 'sessions'] as const) {
        const { events } = readBack(write(result.feed, { language, which }));
        assert.ok(events.length > 0);
        for (const event of events)
          assert.equal(event.getFirstProperty('summary')!.getFirstParameter('language'), language);
      }
    }
  });
}
