import type { Feed } from '../../feed/schema.js';
import { dayOfTime } from '../../feed/time.js';
import type { Phrase } from '../../feed/text.js';
import type { Reader } from '../../locale/reader.js';
import { lastingOf, timeView, type Lasting, type TimeView } from '../../locale/times.js';
import { linkViews, richView, statusOf, type LinkView, type RichView, type StatusCode } from '../../locale/views.js';
import type { Part, Speaker } from '../people.js';
import { distinctRoles, roleView, type RoleView } from '../role-view.js';

/** What is told of somebody when it is asked for. */
export interface DetailsView {
  readonly description: RichView | undefined;
  readonly credit: Phrase | undefined;
  readonly links: readonly LinkView[];
  readonly sessions: readonly PartView[];
  /** What stands between the parts of one line. */
  readonly comma: string;
  /** Whether a time of day is told of one of them. */
  readonly timed: boolean;
  /** "Central European Summer Time (GMT+2)"; undefined when the meeting's zone is not known. */
  readonly zone: string | undefined;
}

/** A session, and what somebody does in it. */
export interface PartView {
  readonly id: string;
  readonly name: Phrase;
  readonly time: TimeView;
  /** Of a session without a time, where it is known. */
  readonly day: string | undefined;
  readonly status: StatusCode | undefined;
  readonly roles: readonly RoleView[];
  readonly remote: boolean;
  /** The session's own page. */
  readonly page: LinkView | undefined;
}

export function detailsView({ person, parts }: Speaker, feed: Feed, reader: Reader): DetailsView {
  const { say, format } = reader;
  const zone = feed.meeting.timeZone ?? '';
  const bySession = new Map<string, Part[]>();
  for (const part of parts) bySession.set(part.session.id, [...(bySession.get(part.session.id) ?? []), part]);
  const timed = [...bySession.values()]
    .map((own) => ({ own, lasting: lastingOf(own[0]!.session, zone) }))
    .sort((a, b) => atOf(a.lasting) - atOf(b.lasting) || 0);
  const instants = timed.flatMap(({ lasting }) => [lasting.start ?? lasting.end]).filter((at) => at !== undefined);
  return {
    description: richView(person.description, feed, reader),
    credit: say(person.image?.creditText),
    links: (person.links ?? []).flatMap(({ url, name }) => linkViews('link', url, reader, { name: say(name) })),
    sessions: timed.map(({ own, lasting }) => {
      const { session } = own[0]!;
      const day = session.day ?? (session.startDate && dayOfTime(session.startDate, zone));
      return {
        id: session.id,
        name: say(session.name) ?? { text: '' },
        time: timeView({ session, ...lasting }, reader),
        day: day === undefined ? undefined : format.shortDay(day),
        status: statusOf(session.eventStatus),
        roles: distinctRoles(own.map(({ participant }) => roleView(participant, say))),
        remote: own.some(({ participant }) => participant.remote),
        page: linkViews('page', session.url, reader)[0],
      };
    }),
    comma: format.comma,
    timed: instants.length > 0,
    zone: reader.zone === '' || instants.length === 0 ? undefined : format.zone(instants),
  };
}

/** Position on the time line; a number for sessions without a time too, so that they can be compared. */
function atOf({ start, end }: Lasting): number {
  return start ?? end ?? Number.MAX_SAFE_INTEGER;
}
