import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Session } from '../../src/feed/schema.js';
import { codesOf, convertSample, convertText } from './samples.js';

type Converted = Awaited<ReturnType<typeof convertText>>;

function session({ feed }: Converted, name: string): Session {
  const found = feed.sessions!.find((one) => JSON.stringify(one.name).includes(name));
  assert.ok(found, name);
  return found;
}

const json = (value: unknown) => JSON.stringify(value);

suite('schedule.json', () => {
  const of = (sessions: readonly object[], conference: object = {}, day: object = {}) =>
    json({
      schedule: {
        conference: {
          title: 'Sample',
          time_zone_name: 'Europe/Berlin',
          days: [
            {
              date: '2027-12-27',
              day_start: '2027-12-27T10:00:00+01:00',
              day_end: '2027-12-28T03:00:00+01:00',
              rooms: { 'Saal 1': sessions },
              ...day,
            },
          ],
          ...conference,
        },
      },
    });

  test('that is late at night belongs to the day before', async () => {
    const late = [
      { id: 1, title: 'Day', date: '2027-12-27T11:00:00+01:00' },
      { id: 2, title: 'Night', date: '2027-12-28T02:30:00+01:00' },
    ];
    const { feed, problems } = await convertText(of(late));
    assert.equal(feed.meeting.dayChangeTime, '03:00');
    assert.ok(problems.some(({ code }) => code === 'day-change-guessed'));
  });

  test('without instants counts clocks before the day begins as the night after it', async () => {
    const converted = await convertText(
      of([
        { id: 1, title: 'Day', start: '10:00' },
        { id: 2, title: 'Night', start: '01:15' },
      ]),
    );
    assert.deepEqual(
      converted.feed.sessions!.map(({ startDate }) => startDate),
      ['2027-12-27T10:00', '2027-12-28T01:15'],
    );
  });

  test('gives sessions of one id each an id of its own, whatever their order', async () => {
    const twice = [
      { guid: 'a', title: 'x', date: '2027-12-27T11:00:00+01:00' },
      { guid: 'a', title: 'x', date: '2027-12-27T12:00:00+01:00' },
      { guid: 'b', title: 'y' },
    ];
    const ids = async (list: readonly object[]) =>
      (await convertText(of(list))).feed.sessions!.map(({ id }) => id).sort();
    assert.deepEqual(await ids(twice), ['a@2027-12-27T11:00:00+01:00', 'a@2027-12-27T12:00:00+01:00', 'b']);
    assert.deepEqual(await ids([...twice].reverse()), await ids(twice));
    assert.deepEqual(codesOf(await convertText(of([twice[0]!, twice[0]!])))['same-twice'], 1);
  });

  test('keeps people of one number apart by their names', async () => {
    const persons = [
      { id: 7, public_name: 'Ada' },
      { id: 7, public_name: 'Bob' },
      { id: 7, public_name: 'Ada' },
      { id: 0, public_name: 'Chi' },
      { id: 0, public_name: 'Dee' },
    ];
    const { feed } = await convertText(of([{ id: 1, title: 'x', persons }]));
    assert.deepEqual(
      feed.people!.map(({ id, name }) => [id, name]),
      [
        ['7', 'Ada'],
        ['7-bob', 'Bob'],
        ['chi', 'Chi'],
        ['dee', 'Dee'],
      ],
    );
  });

  test('resolves links on its base, takes bare strings, and answers to nobody', async () => {
    const secret = 'a-private-answer';
    const text = of([
      {
        id: 1,
        title: 'x',
        url: '/talk/1',
        links: ['https://example.org/bare', { url: 'rel', title: 'Rel' }],
        answers: [{ answer: secret }],
        persons: [{ id: 1, public_name: 'Ada', email: 'ada@example.org', answers: [secret], avatar: '/ada.png' }],
      },
    ]);
    const { feed } = await convertText(text, { base: 'https://pretalx.example.org/event/' });
    assert.equal(feed.sessions![0]!.url, 'https://pretalx.example.org/talk/1');
    assert.deepEqual(feed.sessions![0]!.links, [
      { url: 'https://example.org/bare' },
      { url: 'https://pretalx.example.org/event/rel', name: 'Rel' },
    ]);
    assert.equal(feed.people![0]!.image!.url, 'https://pretalx.example.org/ada.png');
    assert.doesNotMatch(json(feed), /private-answer|ada@example/);
  });

  test('of merged tools drops e-mail addresses that stand for names', async () => {
    const converted = await convertSample('frab-34c3.json', { timeZone: 'Europe/Berlin' });
    assert.doesNotMatch(json(converted.feed.people!.map(({ name }) => name)), /@example/);
    assert.equal(codesOf(converted)['private-left-out'], 5);
    assert.equal(codesOf(converted)['time-zone-guessed'], undefined);
    assert.equal(converted.feed.meeting.dayChangeTime, '04:00');
  });
});

test('schedule.xml says what schedule.json says', async () => {
  const converted = await convertSample('schedule-xml.made.xml');
  const welcome = session(converted, 'Welcome');
  assert.equal(welcome.abstract, 'Hello **all**.\n\n- one\n- two');
  assert.equal(welcome.description, 'See here & [there](https://example.org/x).');
  assert.deepEqual(welcome.links, [{ url: 'https://example.org/talk/11', name: 'The talk' }]);
  assert.deepEqual(welcome.inLanguage, ['en']);
  assert.deepEqual(welcome.recording, { policy: 'notRecorded' });
  assert.equal(session(converted, 'Night').startDate, '2027-02-07T01:15');
  assert.equal(session(converted, 'Instants').startDate, '2027-02-06T10:00:00+01:00');
  assert.deepEqual(
    converted.feed.people!.map(({ name }) => name),
    ['Ada Example'],
  );
  assert.equal(converted.feed.meeting.name, 'Sample Days & Nights');
});

test('schedule2 keeps languages, roles and what is cancelled, and leaves out what is withdrawn', async () => {
  const converted = await convertSample('schedule2.made.json');
  assert.deepEqual(converted.feed.languages, ['de', 'en']);
  assert.deepEqual(session(converted, 'Opening').people, [{ person: 'p1', role: 'moderator' }]);
  assert.equal(session(converted, 'Off').eventStatus, 'EventCancelled');
  assert.equal(session(converted, 'Mittag').type, 'meal');
  assert.doesNotMatch(json(converted.feed), /Gone|ada@example/);
  assert.equal(converted.feed.people![0]!.image!.url, 'https://example.org/ada.png');
});

suite('Sessionize', () => {
  const all = (sessions: readonly object[]) =>
    json({ sessions, speakers: [], rooms: [{ id: 1, name: 'A' }], categories: [], questions: [] });

  test('sessions that are not accepted stay where they are', async () => {
    const states = ['Accepted', null, 'Accept_Queue', 'Declined', 'Nominated', 'accepted'];
    const converted = await convertText(
      all(states.map((status, id) => ({ id, title: `T${id}`, status, startsAt: '2027-03-09T09:00:00' }))),
    );
    assert.deepEqual(
      converted.feed.sessions!.map(({ name }) => name),
      ['T0', 'T1', 'T5'],
    );
    assert.equal(codesOf(converted)['not-accepted'], 3);
  });

  test('categories become languages and keywords, answers to questions become nothing', async () => {
    const { feed } = await convertSample('sessionize-all-gab-austria.json', {
      timeZone: 'Europe/Vienna',
      name: 'Global Azure Austria',
    });
    assert.equal(feed.meeting.name, 'Global Azure Austria');
    assert.ok(
      feed.sessions!.every(({ inLanguage }) => inLanguage === undefined || /^(?:de|en)$/.test(inLanguage.join())),
    );
    assert.doesNotMatch(json(feed), /questionAnswers|Short Title/);
  });

  test('times without a zone are clocks of the place', async () => {
    const { feed } = await convertText(all([{ id: 1, title: 'x', startsAt: '2027-03-09T09:00:00', endsAt: null }]), {
      timeZone: 'Asia/Tokyo',
    });
    assert.equal(feed.sessions![0]!.startDate, '2027-03-09T09:00');
    assert.equal(feed.sessions![0]!.endDate, undefined);
    assert.equal(feed.meeting.timeZone, 'Asia/Tokyo');
  });

  test('a grid names each session once', async () => {
    const converted = await convertSample('sessionize-gridsmart-droidcon.json', { timeZone: 'America/New_York' });
    assert.equal(converted.format, 'gridsmart');
    assert.equal(codesOf(converted)['same-twice'], undefined);
    assert.equal(session(converted, 'Registration & Check-In').type, 'registration');
  });
});

test('iCalendar keeps zones, days, status and parents, and leaves out whom it invites', async () => {
  const converted = await convertSample('icalendar-zones.made.ics');
  const { feed } = converted;
  assert.equal(feed.meeting.timeZone, 'Europe/Madrid');
  assert.equal(feed.meeting.name, 'Zones');
  assert.equal(feed.defaultLanguage, 'es');
  assert.equal(feed.refreshInterval, 'PT1H');
  assert.equal(feed.dateModified, '2027-06-01T08:00:00Z');
  const own = session(converted, 'Apertura');
  assert.deepEqual(
    [own.startDate, own.eventStatus, own.keywords],
    ['2027-06-09T10:00', 'EventCancelled', ['Ciudades', 'Datos']],
  );
  assert.equal(own.description, 'Primera línea\nsegunda, con coma');
  const child = session(converted, 'Londres');
  assert.deepEqual(
    [child.startDate, child.duration, child.parent, child.liveUrl],
    ['2027-06-09T10:00:00+01:00', 'PT45M', 'own', 'https://example.org/live'],
  );
  assert.equal(Date.parse(session(converted, 'reglas').startDate!), Date.parse('2027-06-09T08:00Z'));
  assert.equal(session(converted, 'reglas').description, 'Solo **HTML**');
  assert.equal(session(converted, 'Reloj de la sala').startDate, '2027-06-09T12:00');
  assert.deepEqual(
    [session(converted, 'Dos').startDate, session(converted, 'Dos').endDate],
    ['2027-06-09', '2027-06-10'],
  );
  assert.equal(session(converted, 'Se repite').timeStatus, 'tentative');
  assert.doesNotMatch(json(feed), /ecret|Nadie|other@/);
  assert.deepEqual(codesOf(converted), {
    'private-left-out': 2,
    'markup-converted': 1,
    recurring: 1,
    'hidden-entry': 1,
  });
});

test('iCalendar whose lines were broken is put together again', async () => {
  const converted = await convertText(
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART;VALUE=DATE-TIME:20270309T090000\nDESCRIPTION;CHARSET=UTF-8;ENCODING=8BIT:one\ntwo and more\nEND:VEVENT\nEND:VCALENDAR',
  );
  assert.equal(converted.feed.sessions![0]!.description, 'one\ntwo and more');
  assert.equal(codesOf(converted)['broken-lines'], 1);
});

test('a timetable of Indico nests its parts, keeps roles and leaves addresses, hashes and keys out', async () => {
  const converted = await convertSample('indico-timetable.made.json');
  const block = session(converted, 'Cities: Morning');
  assert.deepEqual(block.people, [{ person: 'ada-example', role: 'convener' }]);
  assert.equal(block.description, 'All about **cities**');
  assert.deepEqual([session(converted, 'First').parent, session(converted, 'Second').parent], [block.id, block.id]);
  assert.deepEqual(session(converted, 'First').people, [{ person: 'ada-example', role: 'speaker' }]);
  assert.equal(session(converted, 'Coffee').type, 'break');
  assert.equal(session(converted, 'Second').url, 'https://indico.example.org/event/77/contributions/2/');
  // It is listed on both of its days.
  assert.equal(converted.feed.sessions!.filter(({ name }) => name === 'Night shift').length, 1);
  assert.equal(session(converted, 'Late results').parent, session(converted, 'Night shift').id);
  assert.doesNotMatch(json(converted.feed), /secret|5f4dcc3b|ak=|emailHash/);
});

suite('schema.org', () => {
  test('inside a web page becomes a meeting and its sessions', async () => {
    const converted = await convertSample('schema-org-page.made.html');
    const { feed } = converted;
    assert.deepEqual(
      [feed.meeting.name, feed.defaultLanguage, feed.meeting.isAccessibleForFree],
      ['Congreso de ejemplo', 'es', true],
    );
    assert.deepEqual(
      feed.sessions!.map(({ name }) => name),
      ['Apertura', 'Mesa redonda', 'Clausura'],
    );
    assert.equal(session(converted, 'Mesa').eventStatus, 'EventCancelled');
    assert.equal(session(converted, 'Mesa').liveUrl, 'https://example.org/live');
    assert.equal(feed.meeting.location!.address!.addressLocality, 'Madrid');
    assert.doesNotMatch(json(feed), /secret|mailto|ada@/);
  });

  test('of a single event is a meeting with that session', async () => {
    const { feed } = await convertSample('schema-org-rescheduled-list.json', { timeZone: 'America/New_York' });
    assert.equal(feed.sessions!.length, 1);
    assert.equal(feed.sessions![0]!.eventStatus, 'EventRescheduled');
    assert.equal(feed.sessions![0]!.previousStartDate, '2013-09-30T19:30');
    assert.equal(feed.people!.length, 2);
  });

  test('of a cancelled event says so', async () => {
    const { feed } = await convertSample('schema-org-cancelled.json');
    assert.equal(feed.meeting.eventStatus, 'EventCancelled');
  });
});

suite('a table', () => {
  test('with our columns has texts in several languages, people with their bodies, and a status', async () => {
    const converted = await convertSample('csv-own-columns.csv', { timeZone: 'Europe/Zurich' });
    assert.deepEqual(converted.feed.languages, ['en', 'es', 'fr']);
    assert.deepEqual(session(converted, 'Apertura').name, { en: 'Opening', fr: 'Ouverture', es: 'Apertura' });
    assert.deepEqual(
      converted.feed.people!.map(({ name, affiliation }) => [name, affiliation?.[0]?.name]),
      [
        ['Ada Example', 'ITU'],
        ['Bob Sample', 'WMO'],
        ['Chi Muster', 'Uni'],
        ['Dee Dummy', undefined],
      ],
    );
    assert.equal(session(converted, 'Panel').eventStatus, 'EventCancelled');
    assert.equal(session(converted, 'Opening').abstract, 'Welcome.\nSecond line, with a comma and "quotes".');
  });

  test('of a Spanish spreadsheet has semicolons, days first, and nights', async () => {
    const { feed, problems } = await convertText(
      '\ufeffFecha;Inicio;Fin;Título;Ponentes;Sala\n31.12.2027;23:00;01:00;Fiesta;;Sala 1\n31.12.2027;22:00;24:00;Cena;Ana;Sala 2\n'.slice(
        1,
      ),
      { timeZone: 'Europe/Madrid', language: 'es' },
    );
    assert.deepEqual(
      feed.sessions!.map(({ startDate, endDate }) => [startDate, endDate]),
      [
        ['2027-12-31T23:00', '2028-01-01T01:00'],
        ['2027-12-31T22:00', '2028-01-01T00:00'],
      ],
    );
    assert.ok(problems.some(({ code }) => code === 'clock-24'));
  });

  test('of other headings is read by the names that the caller gives', async () => {
    const text = 'What,Wer,When\nOpening,Ana,2027-03-09 09:00\n';
    const { feed } = await convertText(text, { columns: { title: 'What', speakers: 'Wer', start: 'When' } }, 'csv');
    assert.deepEqual(
      [feed.sessions![0]!.name, feed.sessions![0]!.startDate, feed.people![0]!.name],
      ['Opening', '2027-03-09T09:00', 'Ana'],
    );
  });

  test('whose dates can be read in two ways says how they were read', async () => {
    const { feed, problems } = await convertText('title,date,start\nx,05/04/2027,9:00\n');
    assert.equal(feed.sessions![0]!.startDate, '2027-04-05T09:00');
    assert.ok(problems.some(({ code }) => code === 'date-order-guessed'));
  });

  test('gives each row the same id in the next export, wherever it stands', async () => {
    const rows = ['A,2027-03-09,09:00', 'B,2027-03-09,10:00'];
    const ids = async (list: readonly string[]) =>
      (await convertText(`title,date,start\n${list.join('\n')}\n`)).feed.sessions!.map(({ id }) => id).sort();
    assert.deepEqual(await ids(rows), await ids([...rows].reverse()));
  });
});

test('the widget of pretalx brings breaks and hides blockers', async () => {
  const talks = [
    { code: 'A', title: 'Talk', start: '2027-03-09T09:00:00+01:00', room: 1 },
    { id: 2, title: { en: 'Lunch', 'de-formal': 'Mittag' }, start: '2027-03-09T12:00:00+01:00' },
    { id: 3, title: 'Cleaning', slot_type: 'blocker' },
  ];
  const converted = await convertText(
    json({ talks, rooms: [{ id: 1, name: { en: 'Hall' } }], tracks: [], speakers: [], timezone: 'Europe/Berlin' }),
  );
  assert.deepEqual(
    converted.feed.sessions!.map(({ id, type }) => [id, type]),
    [
      ['A', undefined],
      ['break-2', 'meal'],
    ],
  );
  assert.deepEqual(session(converted, 'Lunch').name, { en: 'Lunch', de: 'Mittag' });
  assert.equal(codesOf(converted)['hidden-entry'], 1);
});

test('Hoverboard runs a session over as many slots as it says', async () => {
  const converted = await convertSample('hoverboard-bolivia.json', { timeZone: 'America/La_Paz' });
  const long = converted.feed.sessions!.find(({ id }) => id === '122')!;
  assert.equal(long.startDate, '2022-11-19T11:30');
  assert.ok(long.endDate! > '2022-11-19T14:00');
});

test('OPass shows a broadcast in its rooms, and a copied translation once', async () => {
  const converted = await convertSample('opass-sitcon.json', { timeZone: 'Asia/Taipei' });
  assert.deepEqual(session(converted, 'Break').name, { zh: '休息', en: 'Break' });
  assert.equal(session(converted, 'Break').allRooms, true);
  assert.equal(typeof session(converted, '從文組轉生').name, 'string');
});

test('the zone of a file goes before that of the caller, one that does not exist does not', async () => {
  const of = (zone: string) =>
    json({ talks: [{ code: 'A', title: 'x' }], rooms: [], tracks: [], speakers: [], timezone: zone });
  const own = await convertText(of('Asia/Taipei'), { timeZone: 'Europe/Madrid' });
  assert.deepEqual([own.feed.meeting.timeZone, codesOf(own)['time-zone-ignored']], ['Asia/Taipei', 1]);
  const wrong = await convertText(of('Mars/Olympus'), { timeZone: 'Europe/Madrid' });
  assert.deepEqual([wrong.feed.meeting.timeZone, codesOf(wrong)['bad-time-zone']], ['Europe/Madrid', 1]);
});

test('a clock that the clock change skips is told', async () => {
  const { problems } = await convertText('title,date,start\nx,2027-03-28,02:30\n', { timeZone: 'Europe/Madrid' });
  assert.ok(problems.some(({ code }) => code === 'in-a-gap'));
});

test('a schedule without sessions is told', async () => {
  const converted = await convertText(
    json({ results: [{ title: 'x', startDate: { date: '2027-03-09', time: '09:00:00', tz: 'UTC' } }] }),
  );
  assert.equal(codesOf(converted)['no-sessions'], 1);
});
