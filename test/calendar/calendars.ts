import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { icsOf, type IcsOptions } from '../../src/calendar/ics.js';
import type { CalendarOptions, CalendarWords } from '../../src/calendar/scope.js';
import { checkFeed } from '../../src/feed/check.js';
import type { Feed, Session } from '../../src/feed/schema.js';

/** Words that tell which code they were made from. */
export const WORDS: CalendarWords = {
  role: (role) => (role === 'moderator' || role === 'speaker' ? `role ${role}` : undefined),
  contributor: () => 'contributor',
  link: (kind) => `link ${kind}`,
  status: (status) => `status ${status}`,
  allRooms: () => 'all rooms',
};

export const ENGLISH: CalendarOptions = { language: 'en', words: WORDS, base: 'https://example.org/feeds/sample.json' };

/** A feed of these sessions, as widgets get it; its meeting is in Madrid. */
export function feedOf(sessions: readonly object[], rest: object = {}, meeting: object = {}): Feed {
  const result = checkFeed({
    formatVersion: '1.0',
    id: 'sample',
    dateModified: '2027-01-02T03:04:05Z',
    defaultLanguage: 'en',
    meeting: { id: 'm', name: 'Sample meeting', timeZone: 'Europe/Madrid', ...meeting },
    sessions: sessions.map((session, index) => ({ id: `s${index + 1}`, name: `Session ${index + 1}`, ...session })),
    ...rest,
  });
  assert.ok(result.ok);
  return result.feed;
}

export function write(feed: Feed, options: Partial<IcsOptions> = {}): string {
  return icsOf(feed, { ...ENGLISH, which: 'sessions', ...options }).text;
}

export function componentOf(text: string): ICAL.Component {
  const parsed: unknown = ICAL.parse(text);
  return new ICAL.Component(parsed as unknown[]);
}

/** A calendar as another program reads it; lines that RFC 5545 does not allow fail. */
export function readBack(text: string): { calendar: ICAL.Component; events: ICAL.Component[] } {
  assert.ok(text.endsWith('\r\n'), 'the last line ends');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);

    assert.doesNotMatch(line, /[\x00-\x08\x0a-\x1f\x7f]/);
    assert.doesNotMatch(line, /[\ud800-\udfff]/u, 'half a character');
  }
  const calendar = componentOf(text);
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

/** The events of a feed's sessions, by the id of the session. */
export function eventsOf(feed: Feed, options: Partial<IcsOptions> = {}): Map<string, ICAL.Component> {
  const { events } = readBack(write(feed, options));
  return new Map(events.map((event) => [decodeURIComponent(textOf(event, 'uid')!.replace(/@.*$/, '')), event]));
}

/** The only event of a calendar. */
export function eventOf(feed: Feed, options: Partial<IcsOptions> = {}): ICAL.Component {
  const { events } = readBack(write(feed, options));
  assert.equal(events.length, 1);
  return events[0]!;
}

/** The event of a feed with one session. */
export function eventOfSession(
  session: Partial<Session> & object,
  rest: object = {},
  meeting: object = {},
): ICAL.Component {
  return eventOf(feedOf([{ startDate: '2027-03-09T10:00', ...session }], rest, meeting));
}

export function textOf(component: ICAL.Component, property: string): string | undefined {
  const value = component.getFirstPropertyValue(property);
  return value?.toString();
}

/** The instant that a reader makes of DTSTART or DTEND by the VTIMEZONE of the file; undefined when it is not there. */
export function instantIn(event: ICAL.Component, property: 'dtstart' | 'dtend'): number | undefined {
  const time = event.getFirstPropertyValue(property) as ICAL.Time | null;
  return time === null ? undefined : time.toUnixTime() * 1000;
}

/** The lines as written, unfolded. */
export function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}
