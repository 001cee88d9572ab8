import { checkFeed } from '../../feed/check.js';
import type { FeedInput, Session } from '../../feed/schema.js';
import { dayOfTime } from '../../feed/time.js';
import { checkTimes } from './check-times.js';
import { findDayChange } from './days.js';
import type { Draft, Entry, Frame } from './draft.js';
import { identify } from './identify.js';
import { guessLanguage, readLanguage } from './languages.js';
import { MOST_ENTRIES, slug } from './shelf.js';
import { clockOf } from './times.js';
import { mostFrequent } from './values.js';
import { findZone } from './zones.js';

const SCHEMA_URL = 'https://u4ssc.itu.int/schema/meeting-1.json';

/** Makes the feed of what an importer found. It passes `checkFeed`, and the same source always gives the same feed. */
export function finish(draft: Draft, frame: Frame): FeedInput {
  const { item, meeting } = frame;
  const zone = findZone(meeting.timeZone, draft, item);
  const { kept, ids } = identify(draft);
  const sessions = kept.map((entry) => sessionOf(entry, ids, zone));
  for (const [shelf, kind] of [
    [draft.people, 'people'],
    [draft.rooms, 'rooms'],
    [draft.tracks, 'tracks'],
    [draft.documents, 'documents'],
  ] as const) {
    if (shelf.missed > 0) item.report('too-many', { kind, found: shelf.missed });
  }
  if (sessions.length === 0) item.report('no-sessions');
  if (draft.missed > 0) item.report('too-many', { kind: 'sessions', found: draft.missed });

  const defaultLanguage = languageOf(draft, frame, sessions);
  const dayChange = findDayChange(draft.entries, zone ?? 'UTC', frame.dayChanges ?? [], item);
  const days = sessions
    .flatMap(({ startDate, endDate }) => [startDate, endDate?.includes('T') ? undefined : endDate])
    .flatMap((time) => (time && dayOfTime(time, zone ?? 'UTC', dayChange)) || [])
    .sort();
  if (meeting.name === undefined && draft.options.name === undefined) item.report('name-missing');
  const name = draft.options.name ?? meeting.name ?? 'Programme';
  const { startDate = days[0], endDate = days.at(-1) } = meeting;
  const sane = startDate === undefined || endDate === undefined || endDate.slice(0, 10) >= startDate.slice(0, 10);
  const id = meeting.id ?? slug(typeof name === 'string' ? name : (Object.values(name)[0] ?? ''));
  const { people, rooms, tracks, documents, organizations } = draft;
  const feed: FeedInput = {
    $schema: SCHEMA_URL,
    formatVersion: '1.0',
    id: frame.id ?? id,
    sequence: frame.sequence,
    dateModified: frame.dateModified,
    refreshInterval: frame.refreshInterval,
    defaultLanguage,
    languages: [],
    textFormat: 'markdown',
    meeting: {
      id,
      ...meeting,
      name,
      startDate,
      endDate: sane ? endDate : undefined,
      timeZone: zone,
      dayChangeTime: dayChange > 0 ? clockOf(dayChange) : undefined,
    },
    sessions,
    people: people.used(usedBy(sessions, ({ people: list }) => list?.flatMap(({ person }) => person ?? []))),
    organizations: filled(organizations.entries),
    rooms: filled(rooms.used(usedBy(sessions, ({ rooms: list }) => list))),
    tracks: filled(tracks.used(usedBy(sessions, ({ tracks: list }) => list))),
    documents: filled(documents.used(usedBy(sessions, ({ documents: list }) => list))),
    theme: frame.theme,
  };
  return checked({ ...feed, languages: languagesIn(feed, defaultLanguage) }, item.report.bind(item));
}

function usedBy(sessions: readonly Session[], idsOf: (session: Session) => readonly string[] | undefined): Set<string> {
  return new Set(sessions.flatMap((session) => idsOf(session) ?? []));
}

/** A last look: what a feed must not have is taken out, and said. */
function checked(feed: FeedInput, report: Frame['item']['report']): FeedInput {
  const tidy = JSON.parse(
    JSON.stringify(feed, (_, value: unknown) => (Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : value)),
  ) as FeedInput;
  const result = checkFeed(tidy);
  if (!result.ok) throw new Error(`The importer made no feed: ${result.code}`);
  for (const { code, path } of result.problems) report('repaired', { problem: code, at: path.join('.') });
  return result.problems.length === 0 ? tidy : result.feed;
}

function sessionOf(entry: Entry, ids: ReadonlyMap<Entry, string>, zone: string | undefined): Session {
  const { name, alternateName, type, startDate: _, endDate: _end, duration: _duration, ...rest } = entry.content;
  const id = ids.get(entry)!;
  const parent = entry.parent && ids.get(entry.parent);
  return {
    id,
    name,
    alternateName,
    type,
    ...checkTimes(entry, zone),
    ...rest,
    description: same(rest.description, rest.abstract) ? undefined : rest.description,
    keywords: filled(rest.keywords),
    rooms: filled(rest.rooms),
    tracks: filled(rest.tracks),
    people: filled(rest.people),
    documents: filled(rest.documents),
    links: filled(rest.links),
    parent: parent === id ? undefined : parent,
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function filled<T>(list: readonly T[] | undefined): T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : [...new Set(list)];
}

/** What the source says, else the caller, else what its letters look like. */
function languageOf(
  { options, entries }: Draft,
  { defaultLanguage, item }: Frame,
  sessions: readonly Session[],
): string {
  const said = (defaultLanguage === undefined ? undefined : readLanguage(defaultLanguage)) ?? options.language;
  if (said !== undefined) return said;
  const mapped = entries.flatMap(({ content }) => (typeof content.name === 'string' ? [] : Object.keys(content.name)));
  const spoken = mapped.length > 0 ? mapped : sessions.flatMap(({ inLanguage }) => inLanguage ?? []);
  const guess = mostFrequent(spoken) ?? guessLanguage(namesOf(sessions));
  item.report('language-guessed', { language: guess });
  return guess;
}

function namesOf(sessions: readonly Session[]): string {
  return sessions
    .slice(0, 200)
    .map(({ name }) => (typeof name === 'string' ? name.slice(0, 200) : ''))
    .join('\n');
}

/** The languages that texts of a feed are in. */
function languagesIn(feed: FeedInput, defaultLanguage: string): string[] {
  const found = new Set<string>();
  const look = (value: unknown) => {
    if (Array.isArray(value)) for (const entry of value) look(entry);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        (TEXTS.has(key) && typeof inner === 'object' ? see : look)(inner);
  };
  const see = (text: unknown) => {
    for (const tag of Object.keys(text ?? {})) found.add(tag);
  };
  look(feed);
  return [defaultLanguage, ...[...found].filter((tag) => tag !== defaultLanguage).sort()];
}

const TEXTS = new Set(['name', 'alternateName', 'abstract', 'description', 'jobTitle', 'roleName', 'statusReason']);
