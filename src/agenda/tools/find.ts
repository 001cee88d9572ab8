import type { Feed, FeedText, Session } from '../../feed/schema.js';
import type { Phrase } from '../../feed/text.js';
import type { Reader } from '../../locale/reader.js';
import { rootsOf, type Selection } from '../agenda-view.js';
import { contextOf, descendants, once, place, type Context } from '../placing.js';
import { FACETS, type Facet, type Query } from './query.js';
import { foldText } from '../../locale/fold-text.js';

/** What is searched, and for what. */
export interface Search {
  readonly feed: Feed;
  readonly reader: Reader;
  readonly selection: Selection;
  readonly query: Query;
  /** Ids of the visitor's own choice. */
  readonly chosen: ReadonlySet<string>;
}

/** A value to filter by: its id, its name, and how many sessions have it. */
export interface FacetValue {
  readonly id: string;
  readonly name: Phrase;
  readonly count: number;
}

/** Ids of the sessions of the first level that a query leaves. What is inside a session is searched along with it. */
export function find({ feed, reader, selection, query, chosen }: Search): ReadonlySet<string> {
  const context = contextOf(feed, reader);
  const words = foldText(query.text).split(' ').filter(Boolean);
  const wanted = FACETS.filter((facet) => query.facets[facet] !== undefined);
  const found = new Set<string>();
  for (const root of rootsOf(context, selection)) {
    if (query.mine && !descendants(root, context).some(({ id }) => chosen.has(id))) continue;
    if (!wanted.every((facet) => valuesOf(root, facet, context).includes(query.facets[facet]!))) continue;
    if (words.length > 0) {
      const text = searchedText(root, context);
      if (!words.every((word) => text.includes(word))) continue;
    }
    found.add(root.id);
  }
  return found;
}

/** The facets that tell sessions apart: those with two values or more. */
export function facetsOf({ feed, reader, selection }: Pick<Search, 'feed' | 'reader' | 'selection'>): {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}[] {
  const context = contextOf(feed, reader);
  return once(context, `facets ${JSON.stringify(selection)}`, () =>
    FACETS.map((facet) => ({ facet, values: facetValues(facet, rootsOf(context, selection), context) })).filter(
      ({ values }) => values.length > 1,
    ),
  );
}

function facetValues(facet: Facet, roots: readonly Session[], context: Context): FacetValue[] {
  const counts = new Map<string, number>();
  for (const root of roots) {
    for (const id of valuesOf(root, facet, context)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const values = [...counts].flatMap(([id, count]) => {
    const name = nameOf(facet, id, context);
    return name ? [{ id, count, name }] : [];
  });
  const position = positionsOf(facet, context.feed, counts);
  return values.sort(
    (a, b) =>
      (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0) || context.reader.format.compare(a.name.text, b.name.text),
  );
}

/** Days stand in their order, rooms and tracks in that of the feed; the rest by name. */
function positionsOf(facet: Facet, feed: Feed, found: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  switch (facet) {
    case 'day':
      return new Map([...found.keys()].sort().map((id, index) => [id, index]));
    case 'room':
      return new Map(feed.rooms.map(({ id, position }, index) => [id, position ?? index]));
    case 'track':
      return new Map(feed.tracks.map(({ id, position }, index) => [id, position ?? index]));
    default:
      return new Map();
  }
}

function valuesOf(root: Session, facet: Facet, context: Context): readonly string[] {
  const known = once(context, facet, () => new Map<Session, readonly string[]>());
  let values = known.get(root);
  if (values === undefined) known.set(root, (values = valuesIn(root, facet, context)));
  return values;
}

function valuesIn(root: Session, facet: Facet, context: Context): readonly string[] {
  if (facet === 'day') return [place(root, context).day].filter((day) => day !== undefined);
  const family = descendants(root, context);
  return [...new Set(family.flatMap((session) => ownValues(session, facet)))];
}

function ownValues(session: Session, facet: Exclude<Facet, 'day'>): readonly string[] {
  switch (facet) {
    case 'track':
      return session.tracks ?? [];
    case 'room':
      return session.rooms ?? [];
    case 'type':
      return session.type && session.type !== 'other' ? [session.type] : [];
    case 'language':
      return session.inLanguage ?? [];
    case 'person':
      return (session.people ?? []).flatMap(({ person }) => (person === undefined ? [] : [person]));
    default:
      return facet satisfies never;
  }
}

function nameOf(facet: Facet, id: string, { reader, rooms, tracks, people }: Context): Phrase | undefined {
  const { say, format } = reader;
  switch (facet) {
    case 'day':
      return { text: format.day(id) };
    case 'track':
      return say(tracks.get(id)?.name);
    case 'room':
      return say(rooms.get(id)?.name);
    case 'language':
      return { text: format.language(id) };
    case 'person':
      return say(people.get(id)?.name);
    case 'type':
      // The words for a kind are those of the interface; see there.
      return { text: id };
    default:
      return facet satisfies never;
  }
}

/** Everything that is said of a session and what is inside it, in every language of the feed. */
function searchedText(root: Session, context: Context): string {
  return once(context, `text ${root.id}`, () => {
    const { rooms, tracks, people, organizations } = context;
    const texts = descendants(root, context).flatMap((session): (FeedText | undefined)[] => [
      session.number,
      session.name,
      session.alternateName,
      session.abstract,
      session.description,
      ...(session.keywords ?? []),
      ...(session.rooms ?? []).map((id) => rooms.get(id)?.name),
      ...(session.tracks ?? []).map((id) => tracks.get(id)?.name),
      ...(session.people ?? []).flatMap((participant) => {
        const person = participant.person === undefined ? undefined : people.get(participant.person);
        const bodies = (person?.affiliation ?? []).flatMap(({ organization, name }) => {
          const body = organization === undefined ? undefined : organizations.get(organization);
          return [name, body?.name, body?.alternateName];
        });
        return [participant.name, person?.name, person?.jobTitle, ...bodies];
      }),
    ]);
    const all = texts.flatMap((text) =>
      text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
    );
    return foldText(all.join(' \n '));
  });
}
