import type { Phrase } from '../feed/text.js';
import type { Feed, Session } from '../feed/schema.js';
import { dayOf, instantOf, offsetAt } from '../feed/time.js';
import { visitorZone, type Reader } from '../locale/reader.js';
import {
  cityOf,
  datesOf,
  interpretationView,
  languageList,
  statusOf,
  documentLinks,
  type InterpretationView,
  type LinkView,
  type StatusCode,
} from '../locale/views.js';
import { contextOf, descendants, once, place, type Context, type Placed } from './placing.js';
import type { SessionView } from './session-view.js';
import { arranged, narrowed, viewOf, type SlotView } from './slots.js';

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
  /** How many sessions are shown; what is inside another does not count. */
  readonly count: number;
  /** Where the whole programme stands, whatever is shown of it. */
  readonly stage: Stage;
  /** Whether the visitor looks for something in it. */
  readonly narrowed: boolean;
  /** After the end, documents of the meeting as a whole. */
  readonly documents: readonly LinkView[];
}

/** `near`: it takes place, or begins within hours. */
export type Stage = 'before' | 'near' | 'over';

export interface DayView {
  /** `YYYY-MM-DD` in the zone shown. */
  readonly date: string;
  readonly heading: string;
  readonly name: Phrase | undefined;
  readonly slots: readonly SlotView[];
  /** Whether all of it has ended. */
  readonly past: boolean;
}

/** Only what the page asked to see, ids, each list empty for "all", and what the visitor looks for. */
export interface Selection {
  readonly days: readonly string[];
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
  /** Ids of the sessions the visitor is left with; what is inside another goes with it. */
  readonly found?: ReadonlySet<string> | undefined;
}

/** The programme of a feed for one reader; undefined when it has none yet. */
export function agendaView(feed: Feed, reader: Reader, selection: Selection): AgendaView | undefined {
  if (feed.sessions.length === 0) return undefined;
  const { meeting } = feed;
  const { say, format } = reader;
  const context = contextOf(feed, reader);
  const { found } = selection;
  const isShown = ({ session }: Placed) => found?.has(session.id) ?? true;
  const roots = rootsOf(context, selection);
  const { placed, days } = once(context, roots, () => arranged(roots, context));
  const shown = placed.filter(isShown);

  const instants = once(context, 'instants', () =>
    feed.sessions
      .flatMap(({ startDate, endDate }) => [startDate, endDate])
      .map((time) => instantOf(time, context.zone))
      .filter((time) => time !== undefined)
      .sort((a, b) => a - b),
  );
  const stage = stageOf(instants, reader.now);
  return {
    name: say(meeting.name) ?? { text: '' },
    dates: datesOf(meeting, reader),
    place: cityOf(meeting, reader),
    status: statusOf(meeting.eventStatus),
    statusReason: say(meeting.statusReason),
    zone: reader.zone === '' ? undefined : format.zone(instants.length > 0 ? instants : [reader.now]),
    otherZone: otherZone(instants, reader, context.zone),
    languages: languageList(meeting.inLanguage, reader),
    interpretation: interpretationView(meeting.interpretation, reader),
    days: days.flatMap(({ date, slots, until }) => {
      const left = slots.flatMap((slot) => narrowed(slot, isShown, context));
      if (left.length === 0) return [];
      const name = reader.atMeeting ? say(meeting.days?.find((day) => day.date === date)?.name) : undefined;
      return [{ date, heading: format.day(date), name, slots: left, past: until < reader.now }];
    }),
    undated: shown.filter(({ day }) => day === undefined).map(({ session }) => viewOf(session, context)),
    count: shown.length,
    stage,
    narrowed: found !== undefined,
    documents: stage === 'over' ? documentsOf(context, selection) : [],
  };
}

/** How long before it begins a programme is near, in milliseconds. */
export const SOON = 12 * 3_600_000;

function stageOf(instants: readonly number[], now: number): Stage {
  const [first] = instants;
  if (first === undefined || first - SOON > now) return 'before';
  return instants.at(-1)! < now ? 'over' : 'near';
}

/** The sessions of the first level that the page asked to see, in the order of the feed. */
export function rootsOf(context: Context, selection: Selection): Session[] {
  const { days, rooms, tracks } = selection;
  return once(context, JSON.stringify([days, rooms, tracks]), () =>
    context.feed.sessions.filter((session) => session.parent === undefined && isWanted(session, selection, context)),
  );
}

/** Documents that belong to no session; to the whole programme only. */
function documentsOf({ feed, reader }: Context, { days, rooms, tracks }: Selection): LinkView[] {
  if (days.length + rooms.length + tracks.length > 0) return [];
  const placed = new Set(feed.sessions.flatMap(({ documents }) => documents ?? []));
  return feed.documents.filter(({ id }) => !placed.has(id)).flatMap((found) => documentLinks(found, reader));
}

function otherZone(instants: readonly number[], { atMeeting }: Reader, zone: string): AgendaView['otherZone'] {
  if (zone === '') return undefined;
  if (!atMeeting) return 'meeting';
  const visitor = visitorZone();
  return instants.some((instant) => offsetAt(instant, visitor) !== offsetAt(instant, zone)) ? 'visitor' : undefined;
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
