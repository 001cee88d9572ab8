import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { agendaView } from '../../src/agenda/agenda-view.js';
import { contextOf, place } from '../../src/agenda/placing.js';
import { changesBetween } from '../../src/feed/changes.js';
import { clashesOf } from '../../src/agenda/tools/clashes.js';
import { clockOf } from '../../src/agenda/tools/clock.js';
import { facetsOf, find } from '../../src/agenda/tools/find.js';
import { gridView } from '../../src/agenda/tools/grid-view.js';
import { EVERYTHING, type Query } from '../../src/agenda/tools/query.js';
import type { Feed } from '../../src/feed/schema.js';
import { foldText } from '../../src/locale/fold-text.js';
import { choiceHash, choiceOfHash, sessionHash, sessionOfHash } from '../../src/widget/session-hash.js';
import { accepted, feedJson, meetingJson, sessionJson, type Json } from '../feed/samples.js';
import { plain, readerOf } from '../locale/readers.js';

const DAY = '2024-09-19';
const at = (id: string, from: string, to?: string, more: Json = {}) =>
  sessionJson({ id, name: id, startDate: `${DAY}T${from}`, endDate: to && `${DAY}T${to}`, ...more });
const feedOf = (sessions: readonly Json[], parts: Json = {}) => accepted(feedJson({ sessions, ...parts }));
const NO_SELECTION = { days: [], rooms: [], tracks: [] };

suite('searching', () => {
  const feed = feedOf(
    [
      sessionJson({ id: 'water', name: { en: 'Drinking water', es: 'El agua', ar: 'الميَاه النقيّة' }, number: '4.2' }),
      sessionJson({ id: 'energy', name: 'Energía', rooms: ['blue'], people: [{ person: 'yuri' }] }),
      sessionJson({ id: 'part', name: 'Buses', parent: 'energy', type: 'talk', tracks: ['move'] }),
      sessionJson({ id: 'zh', name: '智慧城市', type: 'panel', keywords: ['ＩＴＵ'] }),
    ],
    {
      rooms: [{ id: 'blue', name: 'Łódź' }],
      tracks: [{ id: 'move', name: 'Mobility' }],
      people: [{ id: 'yuri', name: 'Юрий Ёлкин', affiliation: [{ organization: 'itu' }] }],
      organizations: [{ id: 'itu', name: 'International Telecommunication Union' }],
    },
  );
  const found = (text: string, more: Partial<Query> = {}, chosen: readonly string[] = []) => [
    ...find({
      feed,
      reader: readerOf(feed),
      selection: NO_SELECTION,
      query: { ...EVERYTHING, text, ...more },
      chosen: new Set(chosen),
    }),
  ];

  for (const [typed, id, why] of [
    ['energia', 'energy', 'without its accent'],
    ['ENERGÍA', 'energy', 'in capitals'],
    ['elkin', '', 'not in another script'],
    ['елкин', 'energy', 'Cyrillic without its dots'],
    ['المياه النقية', 'water', 'Arabic without vowel signs'],
    ['النقيه', 'water', 'Arabic as it is typed in a hurry'],
    ['lodz', 'energy', 'by the name of its room'],
    ['telecommunication', 'energy', 'by the body of a speaker'],
    ['buses', 'energy', 'by what is inside it'],
    ['智慧', 'zh', 'by some characters of a word'],
    ['itu 城市', 'zh', 'in any order, in wide letters too'],
    ['4.2', 'water', 'by its number'],
    ['agua', 'water', 'in a language that is not shown'],
    ['wa\u200bter', 'water', 'with an invisible mark from where it was copied'],
  ] as const) {
    test(`"${typed}" is found ${why}`, () => assert.deepEqual(found(typed), id ? [id] : []));
  }

  test('every word counts, and no words leave everything in', () => {
    assert.deepEqual(found('water buses'), []);
    assert.deepEqual(found(' '), ['water', 'energy', 'zh']);
  });

  test('a filter looks at what is inside a session too, and joins with the others', () => {
    assert.deepEqual(found('', { facets: { track: 'move' } }), ['energy']);
    assert.deepEqual(found('agua', { facets: { track: 'move' } }), []);
    assert.deepEqual(found('', { mine: true }, ['part']), ['energy']);
  });

  test('letters that no decomposition takes apart are folded', () => {
    assert.equal(foldText('Straße, Ærø – ISTANBUL'), 'strasse aero istanbul');
    assert.equal(foldText('الفقرة ٤٢'), foldText('الفقره 42'));
  });
});

suite('filters', () => {
  test('are offered where there is a choice, days in their order and rooms in that of the feed', () => {
    const feed = feedOf(
      [
        at('late', '10:00', undefined, { startDate: '2024-10-01T10:00', rooms: ['a'] }),
        at('early', '10:00', undefined, { startDate: '2024-09-30T10:00', rooms: ['z'], type: 'talk' }),
      ],
      {
        rooms: [
          { id: 'z', name: 'Zebra' },
          { id: 'a', name: 'Ant' },
        ],
        meeting: meetingJson({ startDate: '2024-09-30', endDate: '2024-10-01' }),
      },
    );
    const facets = facetsOf({ feed, reader: readerOf(feed), selection: NO_SELECTION });
    assert.deepEqual(
      facets.map(({ facet, values }) => [facet, ...values.map(({ name, count }) => `${name.text} ${count}`)]),
      [
        ['day', 'Monday, 30 September 2024 1', 'Tuesday, 1 October 2024 1'],
        ['room', 'Zebra 1', 'Ant 1'],
      ],
    );
  });
});

suite('overlaps', () => {
  const clashes = (sessions: readonly Json[], chosen = sessions.map(({ id }) => id as string)) => {
    const feed = feedOf(sessions);
    return Object.fromEntries(clashesOf(feed, readerOf(feed), new Set(chosen)));
  };

  test('are those of chosen sessions alone, told on both sides', () => {
    const sessions = [at('a', '09:00', '10:30'), at('b', '10:00', '11:00'), at('c', '10:15', '10:20')];
    assert.deepEqual(clashes(sessions, ['a', 'b']), { a: ['b'], b: ['a'] });
  });

  test('are none between one session and the next, nor with what is cancelled or inside', () => {
    assert.deepEqual(clashes([at('a', '09:00', '10:00'), at('b', '10:00', '11:00')]), {});
    assert.deepEqual(
      clashes([at('a', '09:00', '10:00'), at('b', '09:00', '10:00', { eventStatus: 'EventCancelled' })]),
      {},
    );
    assert.deepEqual(clashes([at('a', '09:00', '10:00'), at('b', '09:00', '09:30', { parent: 'a' })]), {});
  });

  test('of a session without an end are with what takes place when it begins', () => {
    assert.deepEqual(clashes([at('a', '09:00'), at('b', '08:30', '09:30'), at('c', '09:30', '10:00')]), {
      a: ['b'],
      b: ['a'],
    });
  });

  test('are right in the night of a clock change, where 02:30 occurs twice', () => {
    const feed = feedOf([
      at('a', '', undefined, { startDate: '2024-10-27T02:30+02:00', endDate: '2024-10-27T02:50+02:00' }),
      at('b', '', undefined, { startDate: '2024-10-27T02:30+01:00', endDate: '2024-10-27T02:50+01:00' }),
    ]);
    assert.equal(clashesOf(feed, readerOf(feed), new Set(['a', 'b'])).size, 0);
  });
});

suite('the clock', () => {
  const clock = (sessions: readonly Json[], now: string) => {
    const feed = feedOf(sessions);
    const context = contextOf(feed, readerOf(feed));
    const { phases, change } = clockOf(
      feed.sessions.map((session) => place(session, context)),
      Date.parse(now),
    );
    return [Object.fromEntries(phases), change === Infinity ? undefined : new Date(change).toISOString().slice(11, 16)];
  };

  test('tells what takes place, what is next, and when that changes', () => {
    const day = [at('a', '09:00', '10:00'), at('b', '10:00', '11:00'), at('c', '10:00', '10:30')];
    assert.deepEqual(clock(day, `${DAY}T09:59+02:00`), [{ a: 'now', b: 'next', c: 'next' }, '08:00']);
    assert.deepEqual(clock(day, `${DAY}T10:00+02:00`), [{ b: 'now', c: 'now' }, '08:30']);
    assert.deepEqual(clock(day, `${DAY}T11:00+02:00`), [{}, undefined]);
  });

  test('passes over what is cancelled, and lets what has no end last until the next begins', () => {
    const day = [at('a', '09:00'), at('b', '10:00', '11:00', { eventStatus: 'EventCancelled' }), at('c', '10:30')];
    assert.deepEqual(clock(day, `${DAY}T09:50+02:00`)[0], { a: 'now' });
    assert.deepEqual(clock(day, `${DAY}T10:10+02:00`)[0], { c: 'next' });
  });

  test('is right when clocks are put back: 02:30 comes twice, and only one of them is now', () => {
    const night = [at('a', '', undefined, { startDate: '2024-10-27T02:30', endDate: '2024-10-27T02:45' })];
    assert.deepEqual(clock(night, '2024-10-27T00:35Z')[0], { a: 'now' });
    assert.deepEqual(clock(night, '2024-10-27T01:35Z')[0], {});
  });

  test('is right when clocks are put forward: what was planned at 02:30 takes place at 03:30', () => {
    const night = [at('a', '', undefined, { startDate: '2024-03-31T02:30', endDate: '2024-03-31T04:00' })];
    assert.deepEqual(clock(night, '2024-03-31T01:35Z')[0], { a: 'now' });
    assert.deepEqual(clock(night, '2024-03-31T00:45Z')[0], { a: 'next' });
  });
});

suite('another version of a feed', () => {
  const sessions = [at('a', '09:00', '10:00'), at('b', '10:00', '11:00'), at('c', '11:00', '12:00')];
  const changes = (after: readonly Json[]) => Object.fromEntries(changesBetween(feedOf(sessions), feedOf(after)));

  test('marks what is new, moved, cancelled and reworded, and nothing else', () => {
    assert.deepEqual(
      changes([
        at('a', '09:00', '10:00', { name: 'Another name' }),
        at('b', '10:30', '11:00'),
        at('c', '11:00', '12:00', { eventStatus: 'EventCancelled', rooms: [] }),
        at('d', '12:00'),
      ]),
      { a: 'changed', b: 'moved', c: 'cancelled', d: 'new' },
    );
    assert.deepEqual(changes([...sessions].reverse()), {});
  });
});

suite('addresses', () => {
  test('bring back the session and the choice they were made of, whatever stands in their ids', () => {
    for (const id of ['plain', 'a/b', 'ñ+?#&', '100 %', '会']) {
      assert.equal(sessionOfHash(sessionHash(id, id), id), id);
      assert.deepEqual(choiceOfHash(choiceHash(id, [id, 'other']), id), [id, 'other']);
    }
  });

  test('of other meetings, of pages and of broken escapes are not ours', () => {
    assert.equal(sessionOfHash(sessionHash('one', 'a'), 'two'), undefined);
    assert.equal(sessionOfHash('#programme', 'one'), undefined);
    assert.equal(sessionOfHash('#meeting:one/%E0%A4%A', 'one'), undefined);
    assert.equal(choiceOfHash(sessionHash('one', 'a'), 'one'), undefined);
  });
});

suite('the grid', () => {
  const ROOMS = { rooms: ['a', 'b'].map((id) => ({ id, name: id.toUpperCase() })) };

  /** The table as it is read: a line for each row, `·` where there is no cell because one above reaches into it. */
  function table(feed: Feed): string[] {
    const reader = readerOf(feed);
    const view = agendaView(feed, reader, NO_SELECTION)!;
    const { rooms, rows } = gridView(view.days[0]!, feed, reader);
    const head = rooms.map(({ name, lanes }) => `${name?.text ?? '-'}${lanes > 1 ? `/${lanes}` : ''}`).join(' ');
    return [
      head,
      ...rows.map(({ time, cells }) => {
        const inside = cells.map(({ session, rows: down, columns }) =>
          session ? `${session.id}${down > 1 ? `↓${down}` : ''}${columns > 1 ? `→${columns}` : ''}` : '.',
        );
        return `${plain(time)} ${inside.join(' ')}`;
      }),
    ];
  }

  test('is no table where that would have more cells than anybody looks at', () => {
    const crowded = (count: number) => {
      const sessions = Array.from({ length: count }, (_, index) =>
        at(`s${index}`, `${10 + Math.floor(index / 60)}:${String(index % 60).padStart(2, '0')}`, '23:00', {
          rooms: [`r${index}`],
        }),
      );
      const rooms = sessions.map((_, index) => ({ id: `r${index}`, name: `Room ${index}` }));
      const feed = feedOf(sessions, { rooms });
      const reader = readerOf(feed);
      return gridView(agendaView(feed, reader, NO_SELECTION)!.days[0]!, feed, reader);
    };
    assert.equal(crowded(100).rows.length, 100);
    const { rows, rooms, untimed } = crowded(200);
    assert.deepEqual([rows.length, rooms.length, untimed.length], [0, 0, 200]);
  });

  test('has rooms beside each other, sessions as long as they last, and what is for all across', () => {
    const feed = feedOf(
      [
        at('all', '09:00', '10:00', { allRooms: true }),
        at('x', '10:00', '12:00', { rooms: ['b'] }),
        at('y', '10:00', '11:00', { rooms: ['a'] }),
        at('z', '11:00', '12:00', { rooms: ['a'] }),
      ],
      ROOMS,
    );
    assert.deepEqual(table(feed), ['A B', '09:00 all→2', '10:00 y x↓2', '11:00 z']);
  });

  test('parts a room in lanes where two sessions overlap in it, and leaves gaps empty', () => {
    const feed = feedOf(
      [
        at('x', '09:00', '10:00', { rooms: ['a'] }),
        at('y', '09:30', '10:30', { rooms: ['a'] }),
        at('z', '12:00', '13:00', { rooms: ['b'] }),
      ],
      ROOMS,
    );
    assert.deepEqual(table(feed), ['A/2 B', '09:00 x↓2 . .', '09:30 y↓2 .', '10:00 . .', '10:30 . . .', '12:00 . . z']);
  });

  test('covers every place of every row exactly once', () => {
    const feed = feedOf(
      Array.from({ length: 40 }, (_, n) =>
        at(`s${n}`, `${8 + (n % 9) + 10}:${n % 2 ? '30' : '00'}`.replace(/^2[4-9]/, '12'), `23:${10 + (n % 50)}`, {
          rooms: [n % 3 ? 'a' : 'b'],
        }),
      ),
      ROOMS,
    );
    const reader = readerOf(feed);
    const { rooms, rows } = gridView(agendaView(feed, reader, NO_SELECTION)!.days[0]!, feed, reader);
    const width = rooms.reduce((sum, { lanes }) => sum + lanes, 0);
    const covered = rows.map(() => Array.from({ length: width }, () => 0));
    rows.forEach(({ cells }, row) =>
      cells.forEach(({ column, columns, rows: down }) => {
        for (let y = row; y < row + down; y++) for (let x = column; x < column + columns; x++) covered[y]![x]! += 1;
      }),
    );
    assert.deepEqual([...new Set(covered.flat())], [1]);
  });
});
