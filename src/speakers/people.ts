import type { Feed, FeedText, Participant, Person, Session } from '../feed/schema.js';
import type { Say } from '../feed/text.js';
import { distinctRoles, roleView, type RoleView } from './role-view.js';

/** A part that somebody has in a session. */
export interface Part {
  readonly session: Session;
  readonly participant: Participant;
}

/** Somebody of the meeting, with what they do at it. */
export interface Speaker {
  readonly person: Person;
  /** Its place in the list. */
  readonly number: number;
  readonly parts: readonly Part[];
  readonly roles: readonly RoleView[];
}

/**
 * Everybody of a feed, in its order: its people, then those whom sessions merely name, one for each name. Nobody is made
 * up for sessions without people.
 */
export function speakersOf(feed: Feed, say: Say): readonly Speaker[] {
  const last = listed.get(feed);
  if (last?.say === say) return last.speakers;
  const speakers = listSpeakers(feed, say);
  listed.set(feed, { say, speakers });
  return speakers;
}

/** Of each feed, as it was read last: a search asks for the same at every key. */
const listed = new WeakMap<Feed, { readonly say: Say; readonly speakers: readonly Speaker[] }>();

function listSpeakers({ people, sessions, meeting }: Feed, say: Say): Speaker[] {
  const known = new Map<string, { readonly person: Person; readonly parts: Part[]; readonly roles: RoleView[] }>();
  const add = (person: Person) => {
    const speaker = { person, parts: [], roles: [] };
    known.set(person.id, speaker);
    return speaker;
  };
  people.forEach(add);
  for (const { person, ...participant } of meeting.officers ?? []) {
    known.get(person)?.roles.push(roleView(participant, say));
  }
  for (const session of sessions) {
    for (const participant of session.people ?? []) {
      const { person, name } = participant;
      const named = person ?? (say(name) && nameKey(name!));
      if (named === undefined) continue;
      const speaker = known.get(named) ?? (name === undefined ? undefined : add({ id: named, name }));
      speaker?.parts.push({ session, participant });
      speaker?.roles.push(roleView(participant, say));
    }
  }
  return [...known.values()].map(({ roles, ...speaker }, number) => ({
    ...speaker,
    number,
    roles: distinctRoles(roles),
  }));
}

/** No id of a feed holds a line end. */
function nameKey(name: FeedText): string {
  return `\n${JSON.stringify(name)}`;
}
