import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileName } from '../../src/calendar/ics.js';
import { clean, escapeText, fold, parameter } from '../../src/calendar/lines.js';
import { componentOf, eventOfSession, readBack, textOf, write, feedOf } from './calendars.js';

/** Text of any kind: characters of every plane, halves of them, and what iCalendar gives a meaning. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\\',
          ';',
          ',',
          ':',
          '"',
          '\r\n',
          '\r',
          '\n',
          '\\n',
          '\\N',
          ' ',
          '\t',
          '\0',
          '\u2028',
          '\ud800',
        ),
        fc.constantFrom('é', 'ش', '会', '👩🏽‍🚀', 'BEGIN:VEVENT', 'END:VCALENDAR\r\n', '^n', '%0D%0A'),
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join('')),
);

test('any text survives being escaped, folded, and read by another program', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(`SUMMARY:${escapeText(text)}`);
      assert.ok(folded.endsWith('\r\n'));
      for (const line of folded.slice(0, -2).split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.ok(line !== '' && !/[\r\n]/.test(line));
      }
      const component = componentOf(`BEGIN:VEVENT\r\n${folded}END:VEVENT\r\n`);
      assert.equal(textOf(component, 'summary') ?? '', clean(text));
      assert.equal(component.getAllProperties().length, 1);
    }),
    { numRuns: 2000 },
  );
});

test('any text in a parameter leaves the line whole', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(`CONFERENCE;VALUE=URI;LABEL=${parameter(text)}:https://example.org/`);
      const component = componentOf(`BEGIN:VEVENT\r\n${folded}END:VEVENT\r\n`);
      assert.equal(textOf(component, 'conference'), 'https://example.org/');
      assert.equal(component.getAllProperties().length, 1);
    }),
    { numRuns: 500 },
  );
});

test('a line is cut at 75 octets, between characters', () => {
  assert.equal(fold('a'.repeat(75)), `${'a'.repeat(75)}\r\n`);
  assert.equal(fold('a'.repeat(76)), `${'a'.repeat(75)}\r\n a\r\n`);
  assert.equal(fold(`${'a'.repeat(74)}é`), `${'a'.repeat(74)}\r\n é\r\n`);
  assert.equal(fold(`${'a'.repeat(72)}😀`), `${'a'.repeat(72)}\r\n 😀\r\n`);
});

test('what iCalendar gives a meaning is escaped, and control characters are taken out', () => {
  assert.equal(escapeText('a\\b;c,d:e"f'), 'a\\\\b\\;c\\,d:e"f');
  assert.equal(escapeText('one\r\ntwo\rthree\nfour\u2028five'), 'one\\ntwo\\nthree\\nfour\\nfive');
  assert.equal(escapeText('a\0b\x07c\x1bd\x7fe\x9bf\tg'), 'abcdef\tg');
});

const HOSTILE = [
  'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged',
  'A\nATTACH:https://evil.example/',
  ';VALUE=URI:https://evil.example/',
  '"\\";,:\\',
  '\\nATTENDEE:mailto:a@example.org',
  '=cmd|calc',
  '<script>alert(1)</script>',
];

for (const words of HOSTILE) {
  test(`${JSON.stringify(words)} stays text wherever a feed puts it`, () => {
    const event = eventOfSession(
      {
        name: words,
        abstract: words,
        keywords: [words],
        rooms: ['r'],
        liveUrl: 'https://example.org/live',
        people: [{ name: words, role: words, roleName: words }],
        eventStatus: 'EventCancelled',
        statusReason: words,
      },
      { id: words, rooms: [{ id: 'r', name: words, building: words }] },
      { name: words, location: { name: words }, virtualLocation: [{ name: words, url: 'https://example.org/' }] },
    );
    assert.equal(textOf(event, 'summary'), clean(words));
    assert.equal(textOf(event, 'categories'), clean(words));
    assert.ok(textOf(event, 'location')!.includes(clean(words)));
    assert.ok(textOf(event, 'description')!.includes(clean(words)));
    for (const forged of ['attach', 'attendee']) assert.equal(event.getFirstProperty(forged), null);
    assert.deepEqual(event.getAllSubcomponents(), []);
  });
}

test('long texts of every script come back whole', () => {
  for (const piece of ['اجتماع بشأن المدن الذكية، ', '智慧城市会议，', '👩🏽‍🚀🏳️‍🌈', 'e\u0301'])
    assert.equal(textOf(eventOfSession({ name: piece.repeat(600).trim() }), 'summary'), piece.repeat(600).trim());
});

test('the same feed always gives the same file', () => {
  const feed = feedOf([{ startDate: '2027-03-09T10:00' }]);
  assert.equal(write(feed), write(structuredClone(feed)));
  readBack(write(feed));
});

test('a file is named with letters, digits and hyphens, at most 40, ending .ics', () => {
  assert.equal(fileName('Eighth meeting, 2024!'), 'Eighth-meeting-2024.ics');
  assert.equal(fileName('اجتماع المدن الذكية'), 'اجتماع-المدن-الذكية.ics');
  assert.equal(fileName('智慧城市 会议'), '智慧城市-会议.ics');
  assert.equal(fileName('../../etc/passwd'), 'etc-passwd.ics');
  assert.equal(fileName('CON\0\r\n.exe'), 'CON-exe.ics');
  assert.equal(fileName('☃ 👍'), 'meeting.ics');
  fc.assert(
    fc.property(anyText, (text) => {
      const name = fileName(text);
      assert.match(name, /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.ics$/u);
      assert.ok([...new Intl.Segmenter('en').segment(name)].length <= 40 && Array.from(name).length <= 40);
    }),
    { numRuns: 1000 },
  );
});
