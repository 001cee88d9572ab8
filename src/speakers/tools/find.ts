import type { Feed, FeedText } from '../../feed/schema.js';
import { foldText } from '../../locale/fold-text.js';
import type { Reader } from '../../locale/reader.js';
import { lastingOf } from '../../locale/times.js';
import { speakersOf, type Speaker } from '../people.js';
import { inRoleOrder, type RoleView } from '../role-view.js';
import { FACETS, type Facet, type Query } from './query.js';

/** A value to filter by, and how many people have it. */
export type FacetValue =
  | { readonly facet: 'role'; readonly id: string; readonly role: RoleView; readonly count: number }
  | {
      readonly facet: 'session';
      readonly id: string;
      readonly name: string;
      readonly lang: string | undefined;
      readonly count: number;
    };

/** Ids of the people whom a query leaves. */
export function find(feed: Feed, { say }: Reader, query: Query): ReadonlySet<string> {
  const words = foldText(query.text).split(' ').filter(Boolean);
  const wanted = FACETS.filter((facet) => query.facets[facet] !== undefined);
  const texts = textsOf(feed);
  const found = speakersOf(feed, say).filter(
    (speaker) =>
      wanted.every((facet) => valuesOf(speaker, facet).includes(query.facets[facet]!)) &&
      (words.length === 0 || isFound(texts, speaker, feed, words)),
  );
  return new Set(found.map(({ person }) => person.id));
}

/** The facets that tell people apart: those with two values or more. Roles stand in their order, sessions by time. */
export function facetsOf(
  feed: Feed,
  { say }: Reader,
): { readonly facet: Facet; readonly values: readonly FacetValue[] }[] {
  const speakers = speakersOf(feed, say);
  const zone = feed.meeting.timeZone ?? '';
  const at = new Map(
    feed.sessions.map((session, index) => {
      const { start, end } = lastingOf(session, zone);
      return [session.id, { index, at: start ?? end ?? Number.MAX_SAFE_INTEGER }];
    }),
  );
  const roles = new Map<string, RoleView>();
  const counts = { role: new Map<string, number>(), session: new Map<string, number>() };
  for (const speaker of speakers) {
    for (const role of speaker.roles) roles.set(role.key, role);
    for (const facet of FACETS) {
      for (const id of valuesOf(speaker, facet)) counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1);
    }
  }
  const names = new Map(feed.sessions.map(({ id, name }) => [id, say(name)]));
  const values: Readonly<Record<Facet, readonly FacetValue[]>> = {
    role: [...roles.values()]
      .sort(inRoleOrder)
      .map((role) => ({ facet: 'role', id: role.key, role, count: counts.role.get(role.key)! })),
    session: [...counts.session]
      .sort(([a], [b]) => at.get(a)!.at - at.get(b)!.at || at.get(a)!.index - at.get(b)!.index)
      .map(([id, count]) => ({
        facet: 'session',
        id,
        name: names.get(id)?.text ?? '',
        lang: names.get(id)?.lang,
        count,
      })),
  };
  return FACETS.map((facet) => ({ facet, values: values[facet] })).filter((entry) => entry.values.length > 1);
}

function valuesOf({ roles, parts }: Speaker, facet: Facet): readonly string[] {
  return facet === 'role' ? roles.map(({ key }) => key) : [...new Set(parts.map(({ session }) => session.id))];
}

/** What was made of the people of a feed so far, by id. */
const texts = new WeakMap<Feed, Map<string, string>>();

function textsOf(feed: Feed): Map<string, string> {
  const known = texts.get(feed) ?? new Map<string, string>();
  texts.set(feed, known);
  return known;
}

function isFound(known: Map<string, string>, speaker: Speaker, feed: Feed, words: readonly string[]): boolean {
  const { id } = speaker.person;
  let text = known.get(id);
  if (text === undefined) known.set(id, (text = searchedText(speaker, feed)));
  return words.every((word) => text.includes(word));
}

/** Everything that is said of somebody and the names of their sessions, in every language of the feed. */
function searchedText({ person, parts }: Speaker, { organizations }: Feed): string {
  const bodies = (person.affiliation ?? []).flatMap(({ organization, name }) => {
    const body = organizations.find(({ id }) => id === organization);
    return [name, body?.name, body?.alternateName];
  });
  const said: (FeedText | undefined)[] = [
    person.name,
    person.sortName,
    person.honorificPrefix,
    person.jobTitle,
    person.description,
    ...bodies,
    ...parts.flatMap(({ session, participant }) => [session.name, participant.roleName]),
  ];
  const all = said.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
  return foldText(all.join(' \n '));
}
