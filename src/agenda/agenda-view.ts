import type { Phrase } from '../feed/text.js';
import type { EventStatus, Feed, FeedDocument, Interpretation, Session } from '../feed/schema.js';
import { dayOf, dayOfTime, durationOf, instantOf, minutesOf, offsetAt, toRfc3339 } from '../feed/time.js';
import { readMarkdown, readPlain, type Block } from '../feed/markdown.js';
import { foreignHost, safeUrl, type SafeUrl } from '../feed/url.js';
import { visitorZone, type Reader } from '../locale/reader.js';

/** A programme ready to print: words of the feed and dates are strings, everything else is a code. */
export interface AgendaView {
  readonly name: Phrase;
  /** "19 September 2024"; undefined when the feed gives no date. */
  readonly dates: string | undefined;
  readonly place: Phrase | undefined;
  /** Status of the whole meeting when it is not the plain one. */
  readonly status: StatusCode | undefined;
  readonly statusReason: Phrase | undefined;
  /** "Central European Summer Time (GMT+2)"; undefined when the meeting's zone is not known. */
  readonly zone: string | undefined;
  /** Which zone the times could be shown in instead, where that makes a difference. */
  readonly otherZone: 'visitor' | 'meeting' | undefined;
  readonly languages: string | undefined;
  readonly interpretation: InterpretationView | undefined;
  readonly days: readonly DayView[];
  /** Sessions of which not even the day is known. */
  readonly undated: readonly SessionView[];
}

export interface DayView {
  /** `YYYY-MM-DD` in the zone shown. */
  readonly date: string;
  readonly heading: string;
  readonly name: Phrase | undefined;
  readonly slots: readonly SlotView[];
}

/** Sessions that share their time. */
export interface SlotView {
  readonly key: string;
  readonly time: TimeView;
  readonly sessions: readonly SessionView[];
}

/** `open`: from a start on; `until`: up to an end; `unknown`: to be announced. */
export type TimeView =
  | { readonly kind: 'range' | 'open' | 'until'; readonly text: string; readonly datetime: string; readonly day: string | undefined; readonly tentative: boolean }
  | { readonly kind: 'unknown' };

export type StatusCode = 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline' | 'moved';

export interface SessionView {
  readonly id: string;
  readonly number: string | undefined;
  readonly type: NonNullable<Session['type']>;
  /** Breaks and meals are drawn quietly. */
  readonly quiet: boolean;
  readonly name: Phrase;
  readonly alternateName: Phrase | undefined;
  readonly time: TimeView;
  readonly status: StatusCode | undefined;
  readonly statusReason: Phrase | undefined;
  /** What held before. */
  readonly previousTime: string | undefined;
  readonly previousRoom: Phrase | undefined;
  /** What stands between the two. */
  readonly comma: string;
  readonly allRooms: boolean;
  readonly rooms: readonly Phrase[];
  readonly tracks: readonly { readonly name: Phrase; readonly color: string | undefined }[];
  readonly people: readonly PersonView[];
  readonly languages: string | undefined;
  readonly interpretation: InterpretationView | undefined;
  readonly online: boolean;
  readonly abstract: RichView | undefined;
  readonly description: RichView | undefined;
  readonly accessibility: Phrase | undefined;
  readonly notRecorded: boolean;
  readonly links: readonly LinkView[];
  readonly children: readonly SessionView[];
}

export interface PersonView {
  readonly name: Phrase;
  readonly role: string;
  readonly roleName: Phrase | undefined;
  /** Title and affiliation. */
  readonly about: readonly Phrase[];
  /** What stands between them. */
  readonly comma: string;
  readonly remote: boolean;
}

export interface RichView {
  readonly blocks: readonly Block[];
  readonly lang: string | undefined;
  /** The host that a link has to name. */
  readonly hostOf: (url: SafeUrl) => string | undefined;
}

export interface InterpretationView {
  /** The name is missing where the browser knows none, as for most sign languages. */
  readonly languages: readonly { readonly name: string | undefined; readonly mode: Interpretation['mode'] }[];
  /** Joins them as the language does. */
  readonly list: (items: readonly string[]) => string;
}

export interface LinkView {
  readonly kind: 'live' | 'recording' | 'page' | 'link' | NonNullable<FeedDocument['type']>;
  readonly url: SafeUrl;
  readonly host: string | undefined;
  readonly name: Phrase | undefined;
  /** In which language the linked document is, where it is there in several. */
  readonly language: string | undefined;
  /** "PDF", "2 MB" */
  readonly details: readonly Phrase[];
  /** What stands between them. */
  readonly comma: string;
}

/** Only what the page asked to see: ids, each list empty for "all". */
export interface Selection {
  readonly days: readonly string[];
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
}

const DEEPEST = 3;

/** The programme of a feed for one reader; undefined when it has none yet. */
export function agendaView(feed: Feed, reader: Reader, selection: Selection): AgendaView | undefined {
  if (feed.sessions.length === 0) return undefined;
  const { meeting } = feed;
  const { say, format } = reader;
  const context = contextOf(feed, reader);
  const roots = feed.sessions.filter((session) => session.parent === undefined && isWanted(session, selection, context));
  const placed = roots.map((session) => place(session, context)).sort(inOrder);

  const days = new Map<string, Placed[]>();
  for (const entry of placed) {
    if (entry.day === undefined) continue;
    const day = days.get(entry.day);
    if (day) day.push(entry);
    else days.set(entry.day, [entry]);
  }
  const instants = feed.sessions.flatMap(({ startDate, endDate }) =>
    [startDate, endDate].map((time) => instantOf(time, context.zone)).filter((time) => time !== undefined),
  );
  const first = meeting.startDate && dayOfTime(meeting.startDate, context.zone, context.dayChange);
  const last = (meeting.endDate && dayOfTime(meeting.endDate, context.zone, context.dayChange)) ?? first;

  return {
    name: say(meeting.name) ?? { text: '' },
    dates: first && last ? format.dayRange(first, last) : undefined,
    place: say(meeting.location?.address?.addressLocality) ?? say(meeting.location?.name),
    status: statusOf(meeting.eventStatus),
    statusReason: say(meeting.statusReason),
    zone: reader.zone === '' ? undefined : format.zone(instants.length > 0 ? instants.sort((a, b) => a - b) : [reader.now]),
    otherZone: otherZone(instants, reader, context.zone),
    languages: languageList(meeting.inLanguage, reader),
    interpretation: interpretationView(meeting.interpretation, reader),
    days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, entries]) => ({
      date,
      heading: format.day(date),
      name: reader.atMeeting ? say(meeting.days?.find((day) => day.date === date)?.name) : undefined,
      slots: slotsOf(entries, context),
    })),
    undated: placed.filter(({ day }) => day === undefined).map(({ session }) => sessionView(session, context, 1)),
  };
}

interface Context {
  readonly feed: Feed;
  readonly reader: Reader;
  /** The meeting's own zone, in which wall clocks of the feed are meant. */
  readonly zone: string;
  /** Minutes after midnight at which a day of the meeting begins. */
  readonly dayChange: number;
  readonly children: ReadonlyMap<string, readonly Session[]>;
  readonly rooms: ReadonlyMap<string, Feed['rooms'][number]>;
  readonly tracks: ReadonlyMap<string, Feed['tracks'][number]>;
  readonly people: ReadonlyMap<string, Feed['people'][number]>;
  readonly organizations: ReadonlyMap<string, Feed['organizations'][number]>;
  readonly documents: ReadonlyMap<string, FeedDocument>;
}

function contextOf(feed: Feed, reader: Reader): Context {
  const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));
  const children = new Map<string, Session[]>();
  for (const session of feed.sessions) {
    if (session.parent === undefined) continue;
    const siblings = children.get(session.parent);
    if (siblings) siblings.push(session);
    else children.set(session.parent, [session]);
  }
  return {
    feed,
    reader,
    zone: feed.meeting.timeZone ?? '',
    dayChange: minutesOf(feed.meeting.dayChangeTime),
    children,
    rooms: byId(feed.rooms),
    tracks: byId(feed.tracks),
    people: byId(feed.people),
    organizations: byId(feed.organizations),
    documents: byId(feed.documents),
  };
}

interface Placed {
  readonly session: Session;
  readonly day: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Position on the time line; Infinity for sessions without a time. */
  readonly at: number;
}

function place(session: Session, context: Context): Placed {
  const { zone, dayChange, reader } = context;
  const start = instantOf(session.startDate, zone);
  const length = durationOf(session.duration);
  const end = instantOf(session.endDate, zone) ?? (start !== undefined && length ? start + length : undefined);
  const anchor = start ?? end;
  const day =
    anchor === undefined
      ? (session.day ?? (session.startDate && dayOfTime(session.startDate, zone)))
      : // An end alone belongs to the day that it ends.
        dayOf(start ?? anchor - 1, reader.zone, reader.atMeeting ? dayChange : 0);
  return { session, day, start, end, at: start ?? (end === undefined ? Infinity : end - 0.5) };
}

function inOrder(a: Placed, b: Placed): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return (
    (a.end ?? Infinity) - (b.end ?? Infinity) ||
    (a.session.position ?? Infinity) - (b.session.position ?? Infinity) ||
    0
  );
}

function slotsOf(entries: readonly Placed[], context: Context): SlotView[] {
  const slots: { key: string; time: TimeView; sessions: SessionView[] }[] = [];
  for (const entry of entries) {
    const key = `${entry.start ?? ''}/${entry.end ?? ''}/${entry.session.timeStatus ?? ''}`;
    const last = slots.at(-1);
    const view = sessionView(entry.session, context, 1);
    if (last?.key === key && view.time.kind !== 'unknown') last.sessions.push(view);
    else slots.push({ key, time: view.time, sessions: [view] });
  }
  const seen = new Map<string, number>();
  return slots.map((slot) => {
    const times = seen.get(slot.key) ?? 0;
    seen.set(slot.key, times + 1);
    return times ? { ...slot, key: `${slot.key}#${times}` } : slot;
  });
}

function sessionView(session: Session, context: Context, depth: number, parent?: Session): SessionView {
  const { reader, rooms, tracks } = context;
  const { say } = reader;
  const placed = place(session, context);
  const type = session.type ?? 'other';
  // What is nested deeper than the last level shown stands on that level.
  const inner = depth < DEEPEST - 1 ? context.children.get(session.id) : descendants(session, context).slice(1);
  const moved = session.previousRoom ?? session.previousStartDate;
  return {
    id: session.id,
    number: session.number,
    type,
    quiet: type === 'break' || type === 'meal',
    name: say(session.name) ?? { text: '' },
    alternateName: say(session.alternateName),
    time: timeView(placed, context),
    status: statusOf(session.eventStatus) ?? (moved === undefined ? undefined : 'moved'),
    statusReason: say(session.statusReason),
    previousTime: previousTime(session, placed, context),
    previousRoom: say(session.previousRoom === undefined ? undefined : rooms.get(session.previousRoom)?.name),
    comma: reader.format.comma,
    allRooms: session.allRooms ?? false,
    // A part takes place where the whole does unless it says otherwise.
    rooms: phrases(session.rooms?.filter((id) => !parent?.rooms?.includes(id)), (id) => say(rooms.get(id)?.name)),
    tracks: (session.tracks ?? []).flatMap((id) => {
      const track = tracks.get(id);
      const name = say(track?.name);
      return name ? [{ name, color: track?.color }] : [];
    }),
    people: (session.people ?? []).flatMap((participant) => personView(participant, context)),
    languages: languageList(session.inLanguage, reader),
    interpretation: interpretationView(session.interpretation, reader),
    online: session.eventAttendanceMode === 'OnlineEventAttendanceMode',
    abstract: rich(session.abstract, context),
    description: rich(session.description, context),
    accessibility: say(session.accessibility),
    notRecorded: session.recording?.policy === 'notRecorded',
    links: linksOf(session, context),
    children:
      depth === DEEPEST || inner === undefined
        ? []
        : inner
            .map((child) => place(child, context))
            .sort(inOrder)
            .map((child) => sessionView(child.session, context, depth + 1, session)),
  };
}

function otherZone(instants: readonly number[], { atMeeting }: Reader, zone: string): AgendaView['otherZone'] {
  if (zone === '') return undefined;
  if (!atMeeting) return 'meeting';
  const visitor = visitorZone();
  return instants.some((instant) => offsetAt(instant, visitor) !== offsetAt(instant, zone)) ? 'visitor' : undefined;
}

function timeView({ session, day, start, end }: Placed, { reader }: Context): TimeView {
  const anchor = start ?? end;
  if (anchor === undefined || session.timeStatus === 'toBeAnnounced') return { kind: 'unknown' };
  const { format, zone } = reader;
  const kind = start === undefined ? 'until' : end === undefined ? 'open' : 'range';
  const actualDay = dayOf(anchor, zone);
  return {
    kind,
    text: kind === 'range' ? format.timeRange(start!, end!) : format.time(anchor),
    datetime: zone === '' ? new Date(anchor).toISOString().slice(0, 16) : toRfc3339(anchor, zone),
    day: actualDay === day ? undefined : format.shortDay(actualDay),
    tentative: session.timeStatus === 'tentative',
  };
}

function previousTime({ previousStartDate }: Session, { day }: Placed, { reader, zone }: Context): string | undefined {
  if (previousStartDate === undefined) return undefined;
  const { format } = reader;
  const instant = instantOf(previousStartDate, zone);
  if (instant === undefined) return format.shortDay(dayOfTime(previousStartDate, zone)!);
  const previousDay = dayOf(instant, reader.zone);
  return previousDay === day ? format.time(instant) : [format.shortDay(previousDay), format.time(instant)].join(format.comma);
}

function personView(participant: NonNullable<Session['people']>[number], context: Context): PersonView[] {
  const { reader, people, organizations } = context;
  const { say } = reader;
  const person = participant.person === undefined ? undefined : people.get(participant.person);
  const name = say(participant.name) ?? say(person?.name);
  if (name === undefined) return [];
  const bodies = (person?.affiliation ?? []).map(({ organization, name: own }) => {
    const body = organization === undefined ? undefined : organizations.get(organization);
    return say(own) ?? say(body?.alternateName) ?? say(body?.name);
  });
  return [
    {
      name,
      role: participant.role ?? 'speaker',
      roleName: say(participant.roleName),
      about: [say(person?.jobTitle), ...bodies].filter((words) => words !== undefined),
      comma: reader.format.comma,
      remote: participant.remote ?? false,
    },
  ];
}

function linksOf(session: Session, context: Context): LinkView[] {
  const { reader, documents } = context;
  const { say, format, feedUrl, pageUrl } = reader;
  const make = (
    kind: LinkView['kind'],
    address: string | undefined,
    { name, details = [], language }: { name?: Phrase | undefined; details?: readonly Phrase[]; language?: string } = {},
  ): LinkView[] => {
    const url = address === undefined ? undefined : safeUrl(address, feedUrl);
    if (url === undefined) return [];
    return [{ kind, url, name, language, details, comma: format.comma, host: foreignHost(url, pageUrl, feedUrl) }];
  };
  return [
    ...make('live', session.liveUrl),
    ...make('recording', session.recording?.url),
    ...(session.documents ?? []).flatMap((id) => {
      const found = documents.get(id)!;
      const kind = found.type ?? 'other';
      const name = say(found.name);
      const details = [say(found.identifier), fileFormat(found.encodingFormat), found.contentSize === undefined ? undefined : { text: found.contentSize }, say(found.access)].filter(
        (words) => words !== undefined,
      );
      return [
        ...make(kind, found.url, { name, details }),
        ...Object.entries(found.urls ?? {}).flatMap(([tag, url]) =>
          make(kind, url, { name, details, language: format.language(tag) }),
        ),
      ];
    }),
    ...(session.links ?? []).flatMap(({ url, name }) => make('link', url, { name: say(name) })),
    ...make('page', session.url),
  ];
}

/** "PDF" of "application/pdf"; long media types say nothing to a reader. */
function fileFormat(encodingFormat: string | undefined): Phrase | undefined {
  const subtype = encodingFormat?.split('/').at(-1);
  return subtype && /^[\w+-]{1,6}$/.test(subtype) ? { text: subtype.toUpperCase() } : undefined;
}

function rich(text: Session['abstract'], { feed, reader }: Context): RichView | undefined {
  const said = reader.say(text);
  if (said === undefined) return undefined;
  const blocks = feed.textFormat === 'markdown' ? readMarkdown(said.text, reader.feedUrl) : readPlain(said.text);
  return { blocks, lang: said.lang, hostOf: (url) => foreignHost(url, reader.pageUrl, reader.feedUrl) };
}

function isWanted(session: Session, selection: Selection, context: Context): boolean {
  const { days, rooms, tracks } = selection;
  if (days.length > 0) {
    // The page means days of the meeting, in whichever zone they are read.
    const { zone, dayChange } = context;
    const { start, end } = place(session, context);
    const anchor = start ?? end;
    const own = anchor === undefined ? place(session, context).day : dayOf(start ?? anchor - 1, zone, dayChange);
    if (own === undefined || !days.includes(own)) return false;
  }
  const family = descendants(session, context);
  const meets = (wanted: readonly string[], of: (session: Session) => readonly string[] | undefined) =>
    wanted.length === 0 || family.some((member) => of(member)?.some((id) => wanted.includes(id)));
  return (
    (meets(rooms, (member) => member.rooms) || (session.allRooms ?? false)) && meets(tracks, (member) => member.tracks)
  );
}

/** A session and everything inside it. */
function descendants(session: Session, { children }: Context): Session[] {
  const found = [session];
  for (const member of found) found.push(...(children.get(member.id) ?? []));
  return found;
}

function statusOf(status: EventStatus | undefined): StatusCode | undefined {
  switch (status) {
    case undefined:
    case 'EventScheduled':
      return undefined;
    case 'EventCancelled':
      return 'cancelled';
    case 'EventPostponed':
      return 'postponed';
    case 'EventRescheduled':
      return 'rescheduled';
    case 'EventMovedOnline':
      return 'movedOnline';
    default:
      return status satisfies never;
  }
}

function languageList(tags: readonly string[] | undefined, { format }: Reader): string | undefined {
  return tags?.length ? format.list(tags.map((tag) => format.language(tag))) : undefined;
}

function interpretationView(list: Session['interpretation'], { format }: Reader): InterpretationView | undefined {
  if (!list?.length) return undefined;
  const languages = list.map(({ language, mode }) => {
    const name = format.language(language);
    return { name: name === language ? undefined : name, mode };
  });
  return { languages, list: format.list };
}

function phrases<T>(items: readonly T[] | undefined, say: (item: T) => Phrase | undefined): Phrase[] {
  return (items ?? []).map(say).filter((words) => words !== undefined);
}
