import type { Path, Problem } from './check.js';
import { COLLECTIONS, type Collection, type Feed, type Session } from './schema.js';
import { dayOfTime, instantOf } from './time.js';

/** Every place that names an entry of a collection, and what such an entry is called; `*` stands for each of a list. */
const REFERENCES: readonly (readonly [entry: string, collection: Collection, place: string])[] = [
  ['organization', 'organizations', 'people.*.affiliation.*.organization'],
  ['organization', 'organizations', 'meeting.organizers.*.organization'],
  ['organization', 'organizations', 'meeting.relatedEvents.*.organizers.*.organization'],
  ['person', 'people', 'meeting.officers.*.person'],
  ['person', 'people', 'sessions.*.people.*.person'],
  ['room', 'rooms', 'sessions.*.rooms.*'],
  ['room', 'rooms', 'sessions.*.previousRoom'],
  ['track', 'tracks', 'sessions.*.tracks.*'],
  ['document', 'documents', 'sessions.*.documents.*'],
  ['document', 'documents', 'meeting.notice.documents.*'],
  ['parent', 'sessions', 'sessions.*.parent'],
  ['session', 'sessions', 'updates.*.sessions.*'],
];

/**
 * Makes a feed consistent in place: ids unique, references pointing at something, nothing that ends before it starts, no
 * session inside itself. Each repair is reported; no session is taken out.
 */
export function repairReferences(feed: Feed, problems: Problem[]): void {
  const report = (code: string, path: Path, args: NonNullable<Problem['args']>) =>
    problems.push({ level: 'error', code, path, args });

  const ids = new Map<Collection, Set<string>>();
  for (const kind of COLLECTIONS) {
    const known = new Set<string>();
    ids.set(kind, known);
    feed[kind].forEach((entry, index) => {
      const { id } = entry;
      for (let next = 2; known.has(entry.id); next++) entry.id = `${id}~${next}`;
      if (entry.id !== id) report('duplicate-id', [kind, index, 'id'], { id });
      known.add(entry.id);
    });
  }

  for (const [entry, collection, place] of REFERENCES) {
    visit(feed, place.split('.'), [], (id, path) => {
      const known = ids.get(collection)!.has(id);
      if (!known) report(`unknown-${entry}`, path, { id });
      return known;
    });
  }

  const zone = feed.meeting.timeZone ?? '';
  feed.sessions.forEach((session, at) => repairEnd(session, zone, ['sessions', at], 'session-ends-before-start', report));
  repairEnd(feed.meeting, zone, ['meeting'], 'meeting-ends-before-start', report);
  breakCycles(feed.sessions, report);
}

type Report = (code: string, path: Path, args: NonNullable<Problem['args']>) => void;

/** Takes out every id at a place that does not hold. */
function visit(node: unknown, [key, ...rest]: string[], path: Path, holds: (id: string, path: Path) => boolean): void {
  if (node === undefined || key === undefined) return;
  if (key === '*') {
    const entries = node as unknown[];
    if (rest.length > 0) return entries.forEach((entry, index) => visit(entry, rest, [...path, index], holds));
    const kept = entries.filter((id, index) => holds(id as string, [...path, index]));
    entries.splice(0, entries.length, ...kept);
    return;
  }
  const record = node as Record<string, unknown>;
  if (rest.length > 0) return visit(record[key], rest, [...path, key], holds);
  if (record[key] !== undefined && !holds(record[key] as string, [...path, key])) delete record[key];
}

function repairEnd(
  timed: { startDate?: string | undefined; endDate?: string | undefined },
  zone: string,
  path: Path,
  code: string,
  report: Report,
): void {
  const { startDate, endDate } = timed;
  if (startDate === undefined || endDate === undefined) return;
  const [start, end] = [instantOf(startDate, zone), instantOf(endDate, zone)];
  const wrong =
    start !== undefined && end !== undefined ? end < start : dayOfTime(endDate, zone)! < dayOfTime(startDate, zone)!;
  if (!wrong) return;
  report(code, [...path, 'endDate'], { start: startDate, end: endDate });
  delete timed.endDate;
}

function breakCycles(sessions: readonly Session[], report: Report): void {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const settled = new Set<Session>();
  sessions.forEach((session, at) => {
    const chain = new Set<Session>();
    for (let current: Session | undefined = session; current && !settled.has(current); ) {
      chain.add(current);
      const parent: Session | undefined = byId.get(current.parent ?? '');
      if (parent && chain.has(parent)) {
        report('parent-cycle', ['sessions', at, 'parent'], { id: parent.id });
        delete current.parent;
      }
      current = parent;
      if (current && chain.has(current)) break;
    }
    for (const visited of chain) settled.add(visited);
  });
}
