import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendaView, type AgendaView, type Selection } from '../../src/agenda/agenda-view.js';
import type { SessionView } from '../../src/agenda/session-view.js';
import { checkFeed } from '../../src/feed/check.js';
import { loadMarkdown } from '../../src/feed/rich.js';
import type { Feed } from '../../src/feed/schema.js';
import { visitorZone } from '../../src/locale/reader.js';
import {
  accepted,
  brokenCodes,
  brokenText,
  feedJson,
  meetingJson,
  realFeed,
  sessionJson,
  type Json,
} from '../feed/samples.js';
import { plain, readerOf, type Wishes } from '../locale/readers.js';
import { growth } from '../support/growth.js';

type Asked = Wishes & Partial<Selection>;

function agenda(feed: Feed, { days = [], rooms = [], tracks = [], ...wishes }: Asked = {}): AgendaView {
  const view = agendaView(feed, readerOf(feed, wishes), { days, rooms, tracks });
  assert.ok(view);
  return view;
}

/** The programme of these sessions. */
const programme = (sessions: readonly Json[], parts: Json = {}, asked: Asked = {}) =>
  agenda(accepted(feedJson({ sessions, ...parts })), asked);

/** A session by itself. */
const only = (session: Json, parts: Json = {}, asked: Asked = {}): SessionView =>
  all(programme([sessionJson(session)], parts, asked))[0]!;

const all = ({ days, undated }: AgendaView) => [
  ...days.flatMap(({ slots }) => slots.flatMap(({ sessions }) => sessions())),
  ...undated,
];
const names = (sessions: readonly SessionView[]) => sessions.map(({ name }) => name.text);
const inside = ({ children }: SessionView) => children.map(({ view }) => view());

/** A programme as it is read: days, then times with what happens at them. */
function rows(view: AgendaView): string[] {
  return [
    ...view.days.flatMap(({ date, slots }) => [
      date,
      ...slots.map((slot) => {
        const time = slot.time();
        const when =
          time.kind === 'unknown'
            ? '?'
            : `${time.kind === 'range' ? '' : `${time.kind} `}${plain(time.text)}${time.day ? ` (${time.day})` : ''}`;
        return `${when} ${names(slot.sessions()).join(' + ')}`;
      }),
    ]),
    ...(view.undated.length > 0 ? ['undated', ...names(view.undated)] : []),
  ];
}

const at = (startDate: string, endDate: string, name = 'Talk', more: Json = {}) =>
  sessionJson({ id: `${name} ${startDate}`, name, startDate, endDate, ...more });
const meeting = (parts: Json) => ({ meeting: meetingJson(parts) });

test('the eighth meeting: until 13:10 comes first, items without a time come last', () => {
  const view = agenda(realFeed('u4ssc-8'));
  assert.deepEqual(rows(view), [
    '2024-09-19',
    'until 13:10 Opening remarks',
    '13:10–14:00 U4SSC deliverables and projects',
    '14:00–15:00 Lunch break',
    '15:00–15:30 Update on the work of the thematic groups',
    '? Activities of the U4SSC Hub',
    '? Annual work plan 2024-2025',
  ]);
  assert.deepEqual(names(inside(all(view)[1]!)), ['Questions and answers']);
  assert.deepEqual(
    view.days.map(({ heading }) => heading.replace(',', '')),
    ['Thursday 19 September 2024'],
  );
  assert.deepEqual(
    [view.dates, view.place?.text, view.languages, view.zone],
    ['19 September 2024', 'Madrid', 'English and Spanish', 'Central European Summer Time (GMT+2)'],
  );
});

test('the eighth meeting in Spanish', () => {
  const view = agenda(realFeed('u4ssc-8'), { language: 'es' });
  assert.deepEqual(names(all(view)), [
    'Palabras de apertura',
    'Productos y proyectos de la iniciativa U4SSC',
    'Pausa para el almuerzo',
    'Información actualizada sobre los trabajos de los grupos temáticos',
    'Actividades del Centro U4SSC',
    'Plan de trabajo anual 2024-2025',
  ]);
  assert.deepEqual([view.days[0]!.heading, view.languages], ['jueves, 19 de septiembre de 2024', 'inglés y español']);
  assert.deepEqual(
    all(view)[0]!
      .people()[0]!
      .about.map(({ text }) => text),
    ['Director de la Oficina de Normalización de las Telecomunicaciones', 'UIT'],
  );
});

test('the eighth meeting in Arabic', () => {
  const view = agenda(realFeed('u4ssc-8'), { language: 'ar' });
  assert.deepEqual(names(all(view)).slice(0, 3), ['كلمات افتتاحية', 'نواتج مبادرة U4SSC ومشاريعها', 'استراحة الغداء']);
  assert.match(view.days[0]!.heading, /الخميس/);
  // One name is written in Arabic; the others are in the default language of the feed and say so.
  assert.deepEqual(
    all(view)[0]!
      .people()
      .map(({ name: { text, lang } }) => [text, lang]),
    [
      ['سيزو أونوي', undefined],
      ['Patricia Carmona', 'en'],
      ['Okan Geray', 'en'],
    ],
  );
});

test('the first meeting has two days with names, and ends with an item whose end is open', () => {
  const view = agenda(realFeed('u4ssc-1'));
  assert.deepEqual(
    view.days.map(({ date, name, slots }) => [date, name?.text, slots.length]),
    [
      ['2016-07-21', 'Day 1', 7],
      ['2016-07-22', 'Day 2', 7],
    ],
  );
  assert.equal(rows(view).at(-1), 'open 14:00 Society and culture');
  assert.equal(plain(view.dates), '21–22 July 2016');
});

test('seen from Apia the two days of the first meeting are two other days, without their names', () => {
  const view = agenda(realFeed('u4ssc-1'), { timeZone: 'Pacific/Apia' });
  assert.deepEqual(
    view.days.map(({ date, name, slots }) => [date, name, slots.length]),
    [
      ['2016-07-22', undefined, 12],
      ['2016-07-23', undefined, 2],
    ],
  );
  assert.match(rows(view).at(-1)!, /^open 0?1:00 Society and culture$/);
  assert.equal(plain(view.dates), '21–22 July 2016');
});

test('a visitor may read the times in a zone of half hours', () => {
  const feed = realFeed('u4ssc-8');
  const kolkata = agenda(feed, { timeZone: 'Asia/Kolkata' });
  assert.deepEqual(rows(kolkata).slice(1, 3), [
    'until 16:40 Opening remarks',
    '16:40–17:30 U4SSC deliverables and projects',
  ]);
  assert.equal(kolkata.zone, 'India Standard Time (GMT+5:30)');
  const newfoundland = agenda(feed, { timeZone: 'America/St_Johns' });
  assert.match(rows(newfoundland)[3]!, /^0?9:30–10:30 Lunch break$/);
  assert.equal(newfoundland.otherZone, 'meeting');
});

test('the other zone is offered only where it makes a difference', () => {
  const offered = (timeZone: string, sessions = [sessionJson()]) =>
    programme(sessions, meeting({ timeZone })).otherZone;
  assert.equal(offered('Asia/Kathmandu'), 'visitor');
  assert.equal(offered(visitorZone()), undefined);
  assert.equal(offered('Asia/Kathmandu', [{ id: 's', name: 'Untimed' }]), undefined);
  assert.equal(offered('Mars/Olympus'), undefined);
});

test('a meeting whose zone is not known keeps the times as they are written', () => {
  for (const timeZone of ['meeting', 'visitor', 'Asia/Kolkata']) {
    const view = programme([sessionJson()], meeting({ timeZone: 'Mars/Olympus' }), { timeZone });
    assert.deepEqual([view.zone, ...rows(view)], [undefined, '2024-09-19', '10:00–11:00 Sample session']);
    const time = all(view)[0]!.time();
    assert.equal(time.kind !== 'unknown' && time.datetime, '2024-09-19T10:00');
  }
});

test('a time is marked with its offset for machines', () => {
  const time = only({}).time();
  assert.equal(time.kind !== 'unknown' && time.datetime, '2024-09-19T10:00:00+02:00');
});

test('sessions in parallel share a slot, in the order of their position', () => {
  const [start, end] = ['2024-09-19T10:00', '2024-09-19T11:00'];
  const view = programme([
    at(start, end, 'C', { position: 3 }),
    at('2024-09-19T11:00', '2024-09-19T12:00', 'Later'),
    at(start, end, 'A', { position: 1 }),
    at(start, '2024-09-19T12:00', 'Long'),
    at('2024-09-19T08:00:00Z', '2024-09-19T09:00:00Z', 'B', { position: 2 }),
  ]);
  assert.deepEqual(rows(view), ['2024-09-19', '10:00–11:00 A + B + C', '10:00–12:00 Long', '11:00–12:00 Later']);
});

test('slots of a day can be told apart, also when times repeat and sessions have none', () => {
  const untimed = ['x', 'y', 'z'].map((id) => ({ id, name: id, day: '2024-09-19' }));
  const view = programme([
    ...untimed,
    sessionJson(),
    sessionJson({ id: 'b', timeStatus: 'tentative' }),
    sessionJson({ id: 'c' }),
  ]);
  const keys = view.days[0]!.slots.map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(all(view).length, 6);
});

test('two hundred sessions share a slot at most: more have several of the same time', () => {
  const many = Array.from({ length: 500 }, (_, index) => at('2024-09-19T10:00', '2024-09-19T11:00', `${index}`));
  const [{ slots } = { slots: [] }] = programme(many).days;
  assert.deepEqual(
    slots.map(({ sessions }) => sessions().length),
    [200, 200, 100],
  );
  assert.equal(new Set(slots.map(({ key }) => key)).size, 3);
  assert.equal(new Set(slots.map(({ time }) => JSON.stringify(time()))).size, 1);
  assert.deepEqual(
    slots.flatMap(({ sessions }) => names(sessions())),
    many.map(({ name }) => name),
  );
});

test('long texts are read when they are drawn: before that, their length is no matter', async () => {
  await loadMarkdown();
  const holding = (length: number) => {
    const text = '[a](//b.c) '.repeat(length / 11);
    const sessions = Array.from({ length: 40 }, (_, index) => sessionJson({ id: `s${index}`, description: text }));
    return accepted(feedJson({ sessions, textFormat: 'markdown' }));
  };
  const [short, long] = [holding(1000), holding(19_000)];
  const ratio = await growth(
    () => all(agenda({ ...short })),
    () => all(agenda({ ...long })),
    3,
  );
  assert.ok(ratio < 3, String(ratio));
  assert.ok(all(agenda(long))[0]!.description!.blocks().length > 0);
});

test('a session after midnight belongs to the evening before when the day changes later, and says its own day', () => {
  const sessions = [
    at('2024-09-20T01:30', '2024-09-20T02:30', 'Night'),
    at('2024-09-19T22:00', '2024-09-20T01:30', 'Evening'),
    at('2024-09-20T10:00', '2024-09-20T11:00', 'Morning'),
  ];
  assert.deepEqual(
    rows(programme(sessions, meeting({ dayChangeTime: '04:00' }))).map((row) =>
      row
        .replace(/\b0?1:30/g, '1:30')
        .replace(/\b0?2:30/, '2:30')
        .replace('Sept)', 'Sep)'),
    ),
    ['2024-09-19', '22:00–1:30 Evening', '1:30–2:30 (Fri 20 Sep) Night', '2024-09-20', '10:00–11:00 Morning'],
  );
  assert.deepEqual(
    programme(sessions).days.map(({ date, slots }) => [date, slots.length]),
    [
      ['2024-09-19', 1],
      ['2024-09-20', 2],
    ],
  );
});

test('the evenings of a meeting mean nothing in the zone of a visitor', () => {
  const view = programme([at('2024-09-20T01:30', '2024-09-20T02:30')], meeting({ dayChangeTime: '04:00' }), {
    timeZone: 'Europe/London',
  });
  assert.deepEqual(
    view.days.map(({ date }) => date),
    ['2024-09-20'],
  );
  const time = all(view)[0]!.time();
  assert.equal(time.kind !== 'unknown' && time.day, undefined);
});

test('only a start, only an end, a length: what is known is shown and nothing is made up', () => {
  const time = (times: Json) => rows(programme([{ id: 's', name: 'S', ...times }])).at(-1);
  assert.equal(time({ startDate: '2024-09-19T14:00' }), 'open 14:00 S');
  assert.equal(time({ endDate: '2024-09-19T13:10' }), 'until 13:10 S');
  assert.equal(time({ startDate: '2024-09-19T14:00', duration: 'PT45M' }), '14:00–14:45 S');
  assert.equal(
    time({ startDate: '2024-09-19T14:00', endDate: '2024-09-19T15:00', duration: 'PT45M' }),
    '14:00–15:00 S',
  );
  assert.equal(time({ startDate: '2024-09-19T14:00', endDate: '2024-09-19T14:00' }), '14:00 S');
  assert.equal(time({ endDate: '2024-09-19T13:10', duration: 'PT45M' }), 'until 13:10 S');
});

test('what ends at midnight belongs to the day that ends', () => {
  assert.equal(programme([{ id: 's', name: 'S', endDate: '2024-09-20T00:00' }]).days[0]!.date, '2024-09-19');
});

test('an item of a day without a time stands at its end, an item of no day after all days', () => {
  const view = programme([
    { id: 'n', name: 'No day' },
    { id: 'p2', name: 'Second poster', day: '2024-09-19', position: 2 },
    { id: 'p1', name: 'First poster', startDate: '2024-09-19', position: 1 },
    sessionJson(),
    { id: 'd', name: 'Day before', startDate: '2024-09-18', endDate: '2024-09-18' },
    at('2024-09-19T08:00', '2024-09-19T09:00', 'Secret', { timeStatus: 'toBeAnnounced' }),
  ]);
  assert.deepEqual(rows(view), [
    '2024-09-18',
    '? Day before',
    '2024-09-19',
    '? Secret',
    '10:00–11:00 Sample session',
    '? First poster',
    '? Second poster',
    'undated',
    'No day',
  ]);
});

test('a tentative time is marked', () => {
  const tentative = (timeStatus: string) => {
    const time = only({ timeStatus }).time();
    return time.kind !== 'unknown' && time.tentative;
  };
  assert.deepEqual(['tentative', 'confirmed'].map(tentative), [true, false]);
});

test('a cancelled session stays in its place with the reason', () => {
  const view = programme([
    sessionJson(),
    at('2024-09-19T11:00', '2024-09-19T12:00', 'Gone', { eventStatus: 'EventCancelled', statusReason: 'Strike' }),
    at('2024-09-19T12:00', '2024-09-19T13:00'),
  ]);
  const [before, gone, after] = all(view);
  assert.deepEqual([gone!.name.text, gone!.status, gone!.statusReason?.text], ['Gone', 'cancelled', 'Strike']);
  assert.deepEqual([before!.status, after!.status], [undefined, undefined]);
});

test('every status of a session and of the meeting has its own mark', () => {
  const statuses = ['Scheduled', 'Cancelled', 'Postponed', 'Rescheduled', 'MovedOnline'].map(
    (status) => `Event${status}`,
  );
  const marks = [undefined, 'cancelled', 'postponed', 'rescheduled', 'movedOnline'];
  assert.deepEqual(
    statuses.map((eventStatus) => only({ eventStatus }).status),
    marks,
  );
  assert.deepEqual(
    statuses.map((eventStatus) => programme([sessionJson()], meeting({ eventStatus })).status),
    marks,
  );
});

test('a session that moved says from where and from when', () => {
  const rooms = [
    { id: 'a', name: 'Room A' },
    { id: 'b', name: 'Room B' },
  ];
  const moved = only({ rooms: ['b'], previousRoom: 'a', previousStartDate: '2024-09-19T15:30' }, { rooms });
  assert.deepEqual(
    [moved.status, moved.previousRoom?.text, moved.previousTime, names([moved])],
    ['moved', 'Room A', '15:30', ['Sample session']],
  );
  assert.match(only({ previousStartDate: '2024-09-18T15:30' }).previousTime!, /^Wed,? 18 Sept?, 15:30$/);
  assert.match(only({ previousStartDate: '2024-09-18' }).previousTime!, /^Wed,? 18 Sept?$/);
  assert.equal(only({ previousStartDate: '2024-09-19T15:30' }, {}, { timeZone: 'Asia/Kolkata' }).previousTime, '19:00');
  assert.equal(only({ previousStartDate: '2024-09-18' }).status, 'moved');
  assert.equal(only({ eventStatus: 'EventCancelled', previousRoom: 'a' }, { rooms }).status, 'cancelled');
});

test('three levels are shown, what is deeper stands on the third', () => {
  const chain = ['a', 'b', 'c', 'd', 'e'].map((id, index, ids) => ({
    id,
    name: id,
    ...(index && { parent: ids[index - 1] }),
  }));
  const [root] = all(programme(chain.reverse()));
  const [second] = inside(root!);
  assert.deepEqual([names([root!]), names([second!]), names(inside(second!))], [['a'], ['b'], ['c', 'd', 'e']]);
  assert.deepEqual(inside(second!).flatMap(inside), []);
});

test('parts stand in their order inside the whole, and not beside it', () => {
  const part = (name: string, start: string, more: Json = {}) =>
    at(`2024-09-19T10:${start}`, `2024-09-19T10:${start}`, name, { parent: 'sample-session', ...more });
  const view = programme([
    part('Third', '40'),
    part('First', '00'),
    sessionJson(),
    part('Second', '20'),
    { id: 'q', name: 'Questions', parent: 'sample-session' },
  ]);
  assert.deepEqual(rows(view), ['2024-09-19', '10:00–11:00 Sample session']);
  assert.deepEqual(names(inside(all(view)[0]!)), ['First', 'Second', 'Third', 'Questions']);
});

test('a part names its room only where it is not that of the whole', () => {
  const rooms = [
    { id: 'a', name: 'Room A' },
    { id: 'b', name: 'Room B' },
  ];
  const [whole] = all(
    programme(
      [
        sessionJson({ rooms: ['a'] }),
        { id: 'p', name: 'P', parent: 'sample-session', rooms: ['a', 'b'] },
        { id: 'q', name: 'Q', parent: 'sample-session', rooms: ['a'] },
      ],
      { rooms },
    ),
  );
  assert.deepEqual(
    [whole!, ...inside(whole!)].map((session) => session.rooms.map(({ text }) => text)),
    [['Room A'], ['Room B'], []],
  );
});

test('a page may ask for days, rooms and tracks', () => {
  const parts = {
    rooms: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    tracks: [{ id: 't', name: 'T' }],
    ...meeting({ dayChangeTime: '04:00' }),
  };
  const sessions = [
    at('2024-09-19T10:00', '2024-09-19T11:00', 'In A', { rooms: ['a'] }),
    at('2024-09-19T10:00', '2024-09-19T11:00', 'In B', { rooms: ['b'], tracks: ['t'] }),
    at('2024-09-19T11:00', '2024-09-19T12:00', 'Everywhere', { allRooms: true }),
    at('2024-09-20T02:00', '2024-09-20T03:00', 'Night in A', { rooms: ['a'] }),
    at('2024-09-20T10:00', '2024-09-20T11:00', 'Block'),
    { id: 'part', name: 'Part in B', parent: 'Block 2024-09-20T10:00', rooms: ['b'], tracks: ['t'] },
    { id: 'poster', name: 'Poster', day: '2024-09-20' },
    { id: 'some-day', name: 'Some day', rooms: ['a'] },
  ];
  const wanted = (asked: Asked) => names(all(programme(sessions, parts, asked)));
  assert.deepEqual(wanted({ days: ['2024-09-19'] }), ['In A', 'In B', 'Everywhere', 'Night in A']);
  assert.deepEqual(wanted({ days: ['2024-09-20'] }), ['Block', 'Poster']);
  assert.deepEqual(wanted({ rooms: ['a'] }), ['In A', 'Everywhere', 'Night in A', 'Some day']);
  assert.deepEqual(wanted({ rooms: ['b'] }), ['In B', 'Everywhere', 'Block']);
  assert.deepEqual(wanted({ tracks: ['t'] }), ['In B', 'Block']);
  assert.deepEqual(wanted({ tracks: ['t'], days: ['2024-09-20'] }), ['Block']);
  assert.deepEqual(wanted({ rooms: ['a', 'b'], days: ['2024-09-19', '2024-09-20'] }).length, 5);
  assert.deepEqual(wanted({ rooms: ['cellar'], tracks: ['t'] }), []);
  // A day is one of the meeting, in whichever zone it is read.
  assert.deepEqual(wanted({ days: ['2024-09-19'], timeZone: 'Pacific/Apia' }), [
    'In A',
    'In B',
    'Everywhere',
    'Night in A',
  ]);
});

test('people come with their role, title and body', () => {
  const parts = {
    people: [
      {
        id: 'p',
        name: 'Sample Speaker 1',
        jobTitle: 'Head',
        affiliation: [{ organization: 'o' }, { organization: 'long' }, { name: 'Own words', organization: 'o' }],
      },
      { id: 'q', name: 'Sample Speaker 2' },
    ],
    organizations: [
      { id: 'o', name: 'Sample Organization', alternateName: 'SO' },
      { id: 'long', name: 'Other Organization' },
    ],
  };
  const people = [
    { person: 'p', role: 'moderator' },
    { person: 'q' },
    { name: 'Guest', role: 'jester', roleName: 'Jester', remote: true },
    { person: 'nobody' },
    { role: 'chair' },
  ];
  const shown = all(agenda(accepted(feedJson({ ...parts, sessions: [sessionJson({ people })] }))))[0]!.people();
  assert.deepEqual(
    shown.map(({ name, role, roleName, about, remote }) => [
      name.text,
      role,
      roleName?.text,
      about.map(({ text }) => text),
      remote,
    ]),
    [
      ['Sample Speaker 1', 'moderator', undefined, ['Head', 'SO', 'Other Organization', 'Own words'], false],
      ['Sample Speaker 2', 'speaker', undefined, [], false],
      ['Guest', 'jester', 'Jester', [], true],
    ],
  );
});

test('links come from the feed, say what they are, and name every host that is neither the feed nor the page', () => {
  const documents = [
    {
      id: 'd',
      name: 'Report',
      identifier: 'TD-7',
      type: 'report',
      url: 'td7.pdf',
      encodingFormat: 'application/pdf',
      contentSize: '2 MB',
      access: 'TIES account',
    },
    {
      id: 'e',
      name: 'Slides',
      type: 'slides',
      urls: { es: 'https://files.example/es', fr: 'https://files.example/fr' },
    },
    { id: 'f', name: 'No file yet' },
  ];
  const session = {
    liveUrl: 'https://stream.example/1',
    recording: { url: '/rec' },
    documents: ['d', 'e', 'f'],
    links: [{ url: 'https://host.example/map', name: 'Map' }],
    url: 'https://u4ssc.itu.int/',
  };
  assert.deepEqual(
    only(session, { documents }).links.map(({ kind, name, url, host, language, details }) => [
      kind,
      name?.text,
      url,
      host,
      language,
      details.map(({ text }) => text),
    ]),
    [
      ['live', undefined, 'https://stream.example/1', 'stream.example', undefined, []],
      ['recording', undefined, 'https://feeds.example/rec', undefined, undefined, []],
      [
        'report',
        'Report',
        'https://feeds.example/2024/td7.pdf',
        undefined,
        undefined,
        ['TD-7', 'PDF', '2 MB', 'TIES account'],
      ],
      ['slides', 'Slides', 'https://files.example/es', 'files.example', 'Spanish', []],
      ['slides', 'Slides', 'https://files.example/fr', 'files.example', 'French', []],
      ['link', 'Map', 'https://host.example/map', undefined, undefined, []],
      ['page', undefined, 'https://u4ssc.itu.int/', 'u4ssc.itu.int', undefined, []],
    ],
  );
});

test('long texts are read as the feed says: plain or Markdown', () => {
  const text = { abstract: '*New* work' };
  assert.deepEqual(only(text).abstract?.blocks(), [{ kind: 'paragraph', content: ['*New* work'] }]);
  assert.deepEqual(only(text, { textFormat: 'markdown' }).abstract?.blocks(), [
    { kind: 'paragraph', content: [{ kind: 'emphasis', content: ['New'] }, ' work'] },
  ]);
  assert.equal(only({ abstract: { fr: 'Nouveau' } }).abstract?.lang, 'fr');
});

test('what else a visitor should know of a session is there', () => {
  const shown = only(
    {
      number: '2.1',
      type: 'break',
      alternateName: 'Coffee',
      allRooms: true,
      inLanguage: ['es', 'ar'],
      interpretation: [{ language: 'en', mode: 'sign' }],
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      recording: { policy: 'notRecorded' },
      accessibility: 'Loop',
      tracks: ['t'],
    },
    { tracks: [{ id: 't', name: 'Green', color: '#00aa00' }] },
  );
  assert.deepEqual(
    [shown.number, shown.quiet, shown.alternateName?.text, shown.allRooms, shown.languages],
    ['2.1', true, 'Coffee', true, 'Spanish and Arabic'],
  );
  assert.deepEqual(
    [shown.interpretation?.languages, shown.online, shown.notRecorded, shown.accessibility?.text],
    [[{ name: 'English', mode: 'sign' }], true, true, 'Loop'],
  );
  assert.deepEqual(shown.tracks, [{ name: { text: 'Green' }, color: '#00aa00' }]);
});

test('a feed without sessions has no programme yet', () => {
  const feed = accepted(feedJson({ sessions: [] }));
  assert.equal(agendaView(feed, readerOf(feed), { days: [], rooms: [], tracks: [] }), undefined);
});

test('what is broken in a feed never takes the good sessions along', () => {
  for (const code of brokenCodes().filter((name) => name !== 'not-json')) {
    const result = checkFeed(JSON.parse(brokenText(code)));
    if (result.ok) assert.ok(rows(agenda(result.feed)).includes('10:00–11:00 Good session'), code);
  }
});
