import type { Session } from '../feed/schema.js';
import { asName, type Phrase } from '../feed/text.js';
import { dayOf, dayOfTime, instantOf } from '../feed/time.js';
import { timeView, type TimeView } from '../locale/times.js';
import {
  documentLinks,
  interpretationView,
  languageList,
  linkViews,
  richView,
  statusOf,
  type InterpretationView,
  type LinkView,
  type RichView,
  type StatusCode,
} from '../locale/views.js';
import { descendants, inOrder, once, place, type Context, type Placed } from './placing.js';

export interface SessionView {
  readonly id: string;
  readonly number: string | undefined;
  readonly type: NonNullable<Session['type']>;
  /** Breaks and meals are drawn quietly. */
  readonly quiet: boolean;
  readonly name: Phrase;
  readonly alternateName: Phrase | undefined;
  /** What is drawn late is made late, by a function: an object with a getter of its own takes five times the memory. */
  readonly time: () => TimeView;
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
  readonly people: () => readonly PersonView[];
  readonly languages: string | undefined;
  readonly interpretation: InterpretationView | undefined;
  readonly online: boolean;
  readonly abstract: RichView | undefined;
  readonly description: RichView | undefined;
  readonly accessibility: Phrase | undefined;
  readonly notRecorded: boolean;
  readonly links: readonly LinkView[];
  readonly children: readonly { readonly id: string; readonly view: () => SessionView }[];
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

const DEEPEST = 3;

/** A session with what is inside it; `within` is the session around it and the day both stand under. */
export function sessionView(
  session: Session,
  context: Context,
  depth = 1,
  within?: { readonly parent: Session; readonly day: string | undefined },
): SessionView {
  const { reader, rooms, tracks } = context;
  const { say } = reader;
  const own = place(session, context);
  const placed = within?.day === undefined ? own : { ...own, day: within.day };
  const type = session.type ?? 'other';
  let time: TimeView | undefined;
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
    time: () => (time ??= timeView(placed, reader)),
    status: statusOf(session.eventStatus) ?? (moved === undefined ? undefined : 'moved'),
    statusReason: say(session.statusReason),
    previousTime: previousTime(session, placed, context),
    previousRoom: say(session.previousRoom === undefined ? undefined : rooms.get(session.previousRoom)?.name),
    comma: reader.format.comma,
    allRooms: session.allRooms ?? false,
    // A part takes place where the whole does unless it says otherwise.
    rooms: phrases(
      session.rooms?.filter((id) => !within?.parent.rooms?.includes(id)),
      (id) => say(rooms.get(id)?.name),
    ),
    tracks: (session.tracks ?? []).flatMap((id) => {
      const track = tracks.get(id);
      const name = say(track?.name);
      return name ? [{ name, color: track?.color }] : [];
    }),
    people: () => (session.people ?? []).flatMap((participant) => personView(participant, context)),
    languages: languageList(session.inLanguage, reader),
    interpretation: interpretationView(session.interpretation, reader),
    online: session.eventAttendanceMode === 'OnlineEventAttendanceMode',
    abstract: richView(session.abstract, context.feed, reader),
    description: richView(session.description, context.feed, reader),
    accessibility: say(session.accessibility),
    notRecorded: session.recording?.policy === 'notRecorded',
    links: linksOf(session, context),
    children:
      depth === DEEPEST || inner === undefined
        ? []
        : inner
            .map((child) => place(child, context))
            .sort(inOrder)
            .map(({ session: child }) => ({
              id: child.id,
              view: () =>
                once(context, place(child, context), () =>
                  sessionView(child, context, depth + 1, { parent: session, day: placed.day }),
                ),
            })),
  };
}

function previousTime({ previousStartDate }: Session, { day }: Placed, { reader, zone }: Context): string | undefined {
  if (previousStartDate === undefined) return undefined;
  const { format } = reader;
  const instant = instantOf(previousStartDate, zone);
  if (instant === undefined) return format.shortDay(dayOfTime(previousStartDate, zone)!);
  const previousDay = dayOf(instant, reader.zone);
  return previousDay === day
    ? format.time(instant)
    : [format.shortDay(previousDay), format.time(instant)].join(format.comma);
}

function personView(participant: NonNullable<Session['people']>[number], context: Context): PersonView[] {
  const { reader, people, organizations } = context;
  const { say } = reader;
  const person = participant.person === undefined ? undefined : people.get(participant.person);
  const name = say(participant.name) ?? say(person?.name);
  if (name === undefined) return [];
  const bodies = (person?.affiliation ?? []).map(({ organization, name: own }) => {
    const body = organization === undefined ? undefined : organizations.get(organization);
    return asName(say(own) ?? say(body?.alternateName) ?? say(body?.name));
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

/** What can be opened of a session: the live stream, the recording, documents, links and its own page. */
function linksOf(session: Session, { reader, documents }: Context): LinkView[] {
  return [
    linkViews('live', session.liveUrl, reader),
    linkViews('recording', session.recording?.url, reader),
    (session.documents ?? []).flatMap((id) => documentLinks(documents.get(id)!, reader)),
    (session.links ?? []).flatMap(({ url, name }) => linkViews('link', url, reader, { name: reader.say(name) })),
    linkViews('page', session.url, reader),
  ].flat();
}

function phrases<T>(items: readonly T[] | undefined, say: (item: T) => Phrase | undefined): Phrase[] {
  return (items ?? []).map(say).filter((words) => words !== undefined);
}
