import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { FORMATS } from '../../src/tools/convert/formats.js';
import { growth } from '../support/growth.js';
import { sampleText } from './samples.js';
import { assertSound } from './sound.js';

/** A small file of each format, with a place for what is bad: in a title, a description, an id, a link, a person, a start. */
const MAKERS: Readonly<Record<string, (bad: unknown) => unknown>> = {
  'schedule-json': (bad) => ({
    schedule: {
      conference: {
        title: bad,
        time_zone_name: bad,
        tracks: bad,
        rooms: [{ name: bad, guid: bad }],
        days: [
          {
            date: bad,
            day_start: bad,
            rooms: {
              A: [
                { guid: bad, title: 'Kept' },
                {
                  guid: 'x',
                  title: bad,
                  description: bad,
                  url: bad,
                  links: [bad],
                  persons: [{ id: bad, public_name: bad }],
                  date: bad,
                  start: bad,
                  duration: bad,
                  language: bad,
                  track: bad,
                  room: bad,
                },
                bad,
              ],
              B: bad,
            },
          },
          bad,
        ],
      },
    },
  }),
  schedule2: (bad) => ({
    schedule: {
      conference: bad,
      events: [
        { guid: bad, title: 'Kept' },
        { title: bad, start: bad, room: bad, track: bad, participants: bad, links: bad },
        bad,
      ],
    },
  }),
  sessionize: (bad) => ({
    sessions: [
      { id: bad, title: 'Kept', startsAt: bad },
      {
        id: 1,
        title: bad,
        description: bad,
        startsAt: bad,
        endsAt: bad,
        roomId: bad,
        speakers: [bad],
        categoryItems: [bad],
        liveUrl: bad,
      },
      bad,
    ],
    speakers: [{ id: bad, fullName: bad, links: [bad] }, bad],
    rooms: [bad],
    categories: [{ title: bad, items: [bad] }, bad],
  }),
  gridsmart: (bad) => [
    {
      date: bad,
      rooms: [{ id: bad, name: bad, sessions: [{ id: bad, title: 'Kept' }, { title: bad, speakers: bad }, bad] }, bad],
      timeSlots: [{ rooms: [bad] }, bad],
    },
    bad,
  ],
  'sessionize-sessions': (bad) => [
    { groupName: 'All', sessions: [{ id: bad, title: 'Kept' }, { title: bad, room: bad }, bad] },
    bad,
  ],
  indico: (bad) => ({
    results: [
      {
        title: 'x',
        timezone: bad,
        startDate: { date: bad, time: bad, tz: bad },
        description: bad,
        location: bad,
        contributions: [
          { id: bad, title: 'Kept' },
          { title: bad, startDate: bad, speakers: bad, folders: bad, subContributions: [bad] },
          bad,
        ],
        sessions: [{ title: bad, conveners: bad }, bad],
      },
      bad,
    ],
  }),
  'schema-org': (bad) => ({
    '@type': 'Event',
    name: 'Whole',
    startDate: bad,
    location: bad,
    organizer: bad,
    eventStatus: bad,
    subEvent: [
      { '@type': 'Event', '@id': bad, name: 'Kept' },
      {
        '@type': ['Event', bad],
        name: bad,
        startDate: [bad],
        location: [bad],
        performer: [bad, { name: bad, sameAs: bad }],
        keywords: bad,
        inLanguage: bad,
        url: bad,
      },
      bad,
    ],
  }),
  'pretalx-widget': (bad) => ({
    talks: [
      { code: bad, title: 'Kept' },
      { title: bad, abstract: bad, start: bad, end: bad, room: bad, track: bad, speakers: [bad] },
      bad,
    ],
    rooms: [{ id: bad, name: bad }, bad],
    tracks: [{ id: bad, name: bad, color: bad }],
    speakers: [{ code: bad, name: bad, avatar: bad }],
    timezone: bad,
  }),
  hoverboard: (bad) => ({
    schedule: {
      '2027-03-09': {
        date: bad,
        tracks: [{ title: bad }, bad],
        timeslots: [{ startTime: bad, endTime: bad, sessions: [{ items: [bad, 'a'], extend: bad }, bad] }, bad],
      },
      b: bad,
    },
    sessions: { a: { title: 'Kept', description: bad, speakers: [bad], videoId: bad, presentation: bad }, b: bad },
    speakers: { c: { name: bad, socials: [bad] }, d: bad },
  }),
  'open-event': (bad) => ({
    sessions: [
      { session_id: bad, title: 'Kept' },
      {
        title: bad,
        start_time: bad,
        description: bad,
        track: bad,
        speakers: [bad, { id: bad, name: bad }],
        session_type: bad,
        location: bad,
      },
      bad,
    ],
    tracks: bad,
  }),
  opass: (bad) => ({
    sessions: [
      { id: bad, zh: { title: 'Kept' } },
      {
        zh: { title: bad, description: bad },
        en: bad,
        start: bad,
        end: bad,
        room: bad,
        broadcast: bad,
        speakers: [bad],
        tags: bad,
        uri: bad,
        type: bad,
      },
      bad,
    ],
    speakers: [{ id: bad, zh: bad }],
    session_types: [{ id: bad, zh: bad }],
    rooms: [bad],
    tags: [bad],
  }),
};

const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

const BAD: readonly (readonly [what: string, value: unknown])[] = [
  ['null', null],
  ['a number', -1e308],
  ['a truth', true],
  ['an empty text', ''],
  ['an empty list', []],
  ['an empty object', {}],
  ['a list of lists', [[[['x']]]]],
  ['a deep list', deep(1000)],
  ['half a character', '\ud800 x \udc00'],
  ['control characters', 'a\u0000b\u001bc\u202ed'],
  [
    'markup',
    '<p onclick="x()">T<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">k</a>',
  ],
  ['a script for a link', 'javascript:alert(1)'],
  ['a file for a link', 'file:///etc/passwd'],
  ['data for a link', 'data:text/html,<script>alert(1)</script>'],
  ['an address with a password', 'https://user:secret@example.org/'],
  ['an e-mail address', 'somebody@example.org'],
  ['the name of what all objects have', '__proto__'],
  ['an object with such a name', JSON.parse('{"__proto__":{"title":"x"},"constructor":{"name":"x"}}')],
  ['a clock at 24:00', '2027-03-09T24:00:00'],
  ['a clock in a gap', '2027-03-28T02:30:00'],
  ['no such day', '2027-02-30T10:00:00Z'],
  ['a year far away', '9999-99-99T99:99:99+99:99'],
  ['a long text', 'x'.repeat(1_000_000)],
  ['a long row of tags', '<b>'.repeat(200_000)],
  ['a long row of marks', '*[('.repeat(200_000)],
  ['a long row of spaces', `x${' '.repeat(500_000)}y`],
  ['a long heading', `# ${'# '.repeat(100_000)}x`],
  ['a long list', Array.from({ length: 20_000 }, () => 'x')],
  [
    'a map of many languages',
    Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`a${index.toString(36)}`, 'x'])),
  ],
];

suite('bad input', () => {
  for (const [format, make] of Object.entries(MAKERS)) {
    test(`of every kind in every place of ${format} leaves what is good`, { timeout: 120_000 }, async () => {
      for (const [what, value] of BAD) {
        const result = await assertSound(JSON.stringify(make(value)), format, { timeZone: 'Europe/Madrid' });
        assert.ok(typeof result !== 'string', what);
        const names = result.feed.sessions!.map(({ name }) => name);
        assert.ok(
          names.some((name) => name === 'Kept'),
          what,
        );
        assert.doesNotMatch(JSON.stringify(result.feed), /\]\(javascript|<script|onerror=/, what);
      }
    });
  }

  test('covers every format that is written in JSON', () => {
    const json = FORMATS.filter(({ syntax }) => syntax.includes('json')).map(({ names }) => names[0]!);
    assert.deepEqual(Object.keys(MAKERS).sort(), json.sort());
  });

  for (const name of [
    'pretalx-anyconf.json',
    'schedule-xml.made.xml',
    'icalendar-zones.made.ics',
    'schema-org-page.made.html',
    'csv-own-columns.csv',
  ]) {
    test(`that is cut off anywhere in ${name} is told or read as far as it goes`, async () => {
      const text = sampleText(name);
      for (let part = 1; part < 24; part++) await assertSound(text.slice(0, Math.floor((text.length * part) / 24)));
    });
  }

  const REFUSED: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
    [
      'JSON that is cut off',
      '{"schedule": {"conference": {"days": [\n{"a":',
      /is no valid JSON, line 2: it is broken or cut off there/,
    ],
    ['a million brackets', '['.repeat(1_000_000), /is no valid JSON/],
    ['JSON of something else', '{"hello": "world"}', /is in no format that this command knows.*--from/],
    ['a feed', '{"formatVersion":"1.0","meeting":{"name":"x"}}', /is a meeting feed already/],
    [
      'one page of an API',
      '{"count":1,"next":null,"results":[{"code":"A"}]}',
      /is one page of an interface for programs/,
    ],
    [
      'a web page',
      '<!doctype html><html><body><p>Please sign in</p></body></html>',
      /is a web page that says nothing of an event/,
    ],
    [
      'a web page with broken data',
      '<html><script type="application/ld+json">{"@type":</script></html>',
      /JSON-LD that is no valid JSON/,
    ],
    ['a page of nothing but open tags', '<html>' + '<b>'.repeat(100_000), /nested deeper than web pages are/],
    [
      'XML that is cut off',
      '<?xml version="1.0"?><schedule><conference><title>x</title>',
      /is no valid XML: <conference> is not closed/,
    ],
    [
      'XML with entities',
      '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><schedule><conference/></schedule>',
      /has a document type \(DOCTYPE\)/,
    ],
    [
      'XML with an outside entity',
      '<?xml version="1.0"?><!DOCTYPE s SYSTEM "file:///etc/passwd"><schedule><conference/></schedule>',
      /has a document type/,
    ],
    ['XML that is nested deep', `<?xml version="1.0"?>${'<a>'.repeat(100_000)}`, /nested deeper than a schedule is/],
    ['XML of something else', '<?xml version="1.0"?><rss><channel/></rss>', /is in no format/],
    [
      'a calendar that is cut off',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n',
      /is cut off: a part of the calendar begins and does not end/,
    ],
    ['a calendar with a broken parameter', 'BEGIN:VCALENDAR\r\nDTSTART;=:x\r\nEND:VCALENDAR', /is no valid calendar/],
    ['prose', 'Dear all,\nplease find attached', /is no table with a row of headings/],
    [
      'a table with an open quotation mark',
      'title,start\n"Opening,09:00\n',
      /is no valid table: a quotation mark is opened and not closed/,
    ],
    ['a table with endless rows', `title,start\n${'A,09:00\n'.repeat(20_001)}`, /more than 20,000 rows/],
    [
      'a table with an endless row',
      `title,start\n"${'x'.repeat(2_000_000)}",09:00\n`,
      /a row is longer than a million characters/,
    ],
  ];
  for (const [what, text, sentence] of REFUSED) {
    test(`such as ${what} is refused in a sentence`, async () => {
      const result = await assertSound(text);
      assert.equal(typeof result, 'string');
      assert.match(result as string, sentence);
    });
  }

  test('of another format than the one that is named is refused', async () => {
    assert.match(
      (await assertSound('{"hello":1}', 'opass')) as string,
      /is not in the format “OPass”\. Leave --from out to have it recognised\.$/,
    );
    assert.match(
      (await assertSound('title,start', 'icalendar')) as string,
      /is no valid calendar|is cut off|is not in the format/,
    );
  });

  test('with entities of XML and HTML is decoded once', async () => {
    const xml =
      '<?xml version="1.0"?><schedule><conference><title>A &amp;amp; B</title></conference><day date="2027-03-09"/></schedule>';
    const result = await assertSound(xml);
    assert.ok(typeof result !== 'string');
    assert.equal(result.feed.meeting.name, 'A & B');
  });

  test('with more than a feed takes is cut and told', async () => {
    const sessions = Array.from({ length: 6000 }, (_, index) => ({
      id: index,
      title: `T${index}`,
      startsAt: '2027-03-09T10:00:00',
    }));
    const result = await assertSound(JSON.stringify({ sessions, speakers: [], rooms: [] }));
    assert.ok(typeof result !== 'string');
    assert.equal(result.feed.sessions!.length, 5000);
    assert.ok(result.problems.some(({ code, level }) => code === 'too-many' && level === 'error'));
  });

  test('of four times the length takes about four times as long', { timeout: 300_000 }, async () => {
    const sessions = (count: number) => {
      const all = Array.from({ length: count }, (_, index) => ({ id: 'same', title: `T${index}` }));
      return { sessions: [...all, { startsAt: 'x' }], speakers: [], rooms: [] };
    };
    const LONG: Readonly<Record<string, readonly [format: string, make: (times: number) => unknown]>> = {
      'sessions of one id': ['sessionize', (times) => sessions(1200 * times)],
      ...Object.fromEntries(
        ['<b>', '*[(', ' ', '# '].flatMap((piece) =>
          ['sessionize', 'indico'].map((format) => [
            `${JSON.stringify(piece)} in ${format}`,
            [format, (times: number) => MAKERS[format]!(`x${piece.repeat(50_000 * times)}y`)] as const,
          ]),
        ),
      ),
    };
    for (const [what, [format, make]] of Object.entries(LONG)) {
      const read = (times: number) => {
        const text = JSON.stringify(make(times));
        return () => assertSound(text, format, { timeZone: 'Europe/Madrid' });
      };
      assert.ok((await growth(read(1), read(4), 10)) < 10, what);
    }
  });
});
