import type { Feed, Session } from '../../feed/schema.js';
import { primary, sayIn } from '../../feed/text.js';
import { durationOf, instantOf, parseTime } from '../../feed/time.js';
import type { Difference, FieldChange } from './differences.js';
import { PHRASES, type Phrases } from './phrases.js';

/** Whether changes can be put into words of a language. */
export function speaks(language: string): boolean {
  return Object.hasOwn(PHRASES, primary(language));
}

/** What a difference is in words of a language: one sentence for each thing that somebody has to know. */
export function sayDifference(difference: Difference, before: Feed, after: Feed, language: string): string[] {
  const phrases = PHRASES[speaks(language) ? primary(language) : 'en']!;
  const old = speakerOf(before, language, phrases);
  const now = speakerOf(after, language, phrases);
  if (difference.what === 'meeting') {
    return [...new Set(difference.fields.map((change) => aboutMeeting(change, old, now, phrases)))];
  }
  const { session, what } = difference;
  const speaker = what === 'removed' ? old : now;
  const name = speaker.name(session);
  const whereabouts = [speaker.time(session), speaker.rooms(session)].filter((part) => part !== phrases.nowhere);
  const placed = whereabouts.join(phrases.comma);
  switch (what) {
    case 'added':
    case 'removed':
    case 'cancelled':
      return [fill(phrases[what], { name, now: placed })];
    case 'moved':
    case 'changed': {
      const previous = before.sessions.find(({ id }) => id === session.id)!;
      const pairs = [
        ['time', old.time(previous), now.time(session)],
        ['room', old.rooms(previous), now.rooms(session)],
        ['renamed', old.name(previous), name],
        ['people', old.people(previous), now.people(session)],
      ] as const;
      const told = pairs
        .filter(([, was, is]) => was !== is)
        .map(([phrase, was, is]) => fill(phrases[phrase], { name, now: is, was }));
      return told.length > 0 ? told : [fill(phrases.changed, { name })];
    }
    default:
      return what satisfies never;
  }
}

/** How a version of a feed says what it says. */
interface Speaker {
  readonly meeting: string;
  readonly place: string;
  readonly dates: string;
  name(session: Session): string;
  time(session: Session): string;
  rooms(session: Session): string;
  people(session: Session): string;
}

function speakerOf({ meeting, defaultLanguage, rooms, people }: Feed, language: string, phrases: Phrases): Speaker {
  const say = sayIn(language, defaultLanguage, language);
  const words = (text: Parameters<typeof say>[0]) => say(text)?.text.replace(/\s+/g, ' ').trim() ?? '';
  const zone = meeting.timeZone ?? 'UTC';
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const named = new Map([...rooms, ...people].map(({ id, name }) => [id, words(name)]));
  return {
    meeting: words(meeting.name),
    place: words(meeting.location?.name),
    dates: spanText(meeting.startDate, meeting.endDate, zone, language) ?? phrases.noTime,
    name: (session) => words(session.name),
    time: ({ startDate, endDate, duration, day, timeStatus }) =>
      (timeStatus === 'toBeAnnounced'
        ? undefined
        : spanText(startDate, endDate ?? endOf(startDate, duration, zone), zone, language)) ??
      (day === undefined
        ? phrases.noTime
        : `${spanText(day, undefined, zone, language)}${phrases.comma}${phrases.noTime}`),
    rooms: ({ rooms: ids = [], allRooms }) =>
      allRooms ? phrases.everywhere : list.format(ids.map((id) => named.get(id) ?? id)) || phrases.nowhere,
    people: ({ people: ones = [] }) =>
      list.format(
        ones.map(({ person, name }) => (name === undefined ? (named.get(person ?? '') ?? '') : words(name))),
      ) || phrases.nobody,
  };
}

function aboutMeeting({ field }: FieldChange, old: Speaker, now: Speaker, phrases: Phrases): string {
  const name = now.meeting;
  switch (field) {
    case 'name':
      return fill(phrases.renamed, { name, now: name, was: old.meeting });
    case 'startDate':
    case 'endDate':
      return fill(phrases.time, { name, now: now.dates, was: old.dates });
    case 'location':
      if (now.place === old.place || now.place === '' || old.place === '') break;
      return fill(phrases.room, { name, now: now.place, was: old.place });
    default:
  }
  return fill(phrases.changed, { name });
}

function endOf(start: string | undefined, duration: string | undefined, zone: string): string | undefined {
  const [from, lasts] = [instantOf(start, zone), durationOf(duration)];
  return from === undefined || lasts === undefined ? undefined : new Date(from + lasts).toISOString();
}

/** From when to when, as it is said in a language, on the clocks of the meeting. */
function spanText(
  start: string | undefined,
  end: string | undefined,
  zone: string,
  language: string,
): string | undefined {
  const [from, to] = [start, end].map((time) => (time === undefined ? undefined : parseTime(time)));
  if (from === undefined || start === undefined) return undefined;
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  // As the widgets write it: the international way where English is not said to be of some place.
  const tag = language === 'en' ? 'en-GB' : language;
  if (from.kind === 'date') {
    const dates = new Intl.DateTimeFormat(tag, { ...day, timeZone: 'UTC' });
    return to?.kind === 'date' && end! > start
      ? dates.formatRange(Date.parse(start), Date.parse(end!))
      : dates.format(Date.parse(start));
  }
  const clock = new Intl.DateTimeFormat(tag, { ...day, hour: 'numeric', minute: '2-digit', timeZone: zone });
  const [first, last] = [instantOf(start, zone)!, instantOf(end, zone)];
  return last !== undefined && last > first ? clock.formatRange(first, last) : clock.format(first);
}

function fill(phrase: string, parts: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
}
