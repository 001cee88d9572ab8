import type { Path, Problem } from './check.js';
import { takeOut } from './clean.js';
import { COLLECTIONS, type Collection, type Feed, type Session } from './schema.js';
import { dayOfTime, instantOf } from './time.js';

/** What an entry is called, the places that name one, `*` for each of a list, and the collection it is in. */
const REFERENCES: Readonly<Record<string, readonly [places: string, collection: Collection]>> = {
  organization: [
    'people.*.affiliation.*.organization|meeting.organizers.*.organization|meeting.relatedEvents.*.organizers.*.organization',
    'organizations',
  ],
  person: ['meeting.officers.*.person|sessions.*.people.*.person', 'people'],
  room: ['sessions.*.rooms.*|sessions.*.previousRoom', 'rooms'],
  track: ['sessions.*.tracks.*', 'tracks'],
  document: ['sessions.*.documents.*|meeting.notice.documents.*', 'documents'],
  parent: ['sessions.*.parent', 'sessions'],
  session: ['updates.*.sessions.*', 'sessions'],
};

/**
 * Makes a feed consistent in place: ids unique, references pointing at something, nothing that ends before it starts, no
 * session inside itself. Each repair is reported; no session is taken out.
 */
export function repairReferences(feed: Feed, problems: Problem[]): void {
  const report = (code: string, path: Path, args: NonNullable<Problem['args']>) =>
    problems.push({ level: 'error', code, path, args });

  const ids = new Map<Collection, Map<string, number>>();
  for (const kind of COLLECTIONS) {
    /** Each id with the number that its last double was given. */
    const known = new Map<string, number>();
    ids.set(kind, known);
    feed[kind].forEach((entry: { id: string } | undefined, index) => {
      if (entry === undefined) return;
      const { id } = entry;
      if (known.has(id)) report('duplicate-id', [kind, index, 'id'], { id });
      while (known.has(entry.id)) {
        known.set(id, (known.get(id) ?? 1) + 1);
        entry.id = `${id}~${known.get(id)}`;
      }
      known.set(entry.id, 1);
    });
  }

  for (const [entry, [places, collection]] of Object.entries(REFERENCES)) {
    for (const place of places.split('|')) {
      visit(feed, place.split('.'), [], (id, path) => {
        const known = ids.get(collection)!.has(id);
        if (!known) report(`unknown-${entry}`, [...path], { id });
        return known;
      });
    }
  }

  const zone = feed.meeting.timeZone ?? '';
  feed.sessions.forEach((session, at) =>
    repairEnd(session, zone, ['sessions', at], 'session-ends-before-start', report),
  );
  repairEnd(feed.meeting, zone, ['meeting'], 'meeting-ends-before-start', report);
  breakCycles(feed.sessions, report);
}

type Report = (code: string, path: Path, args: NonNullable<Problem['args']>) => void;

/** Takes out every id at a place that does not hold, and the entry around it when that names nothing else. */
function visit(
  node: unknown,
  place: readonly string[],
  path: (string | number)[],
  holds: (id: string, path: Path) => boolean,
): void {
  if (node === undefined) return;
  const key = place[path.length]!;
  const entries = key === '*' ? (node as unknown[]).length : 1;
  for (let index = 0; index < entries; index++) {
    const at = key === '*' ? index : key;
    const value = (node as Record<string | number, unknown>)[at];
    path.push(at);
    if (path.length < place.length) visit(value, place, path, holds);
    else if (value !== undefined && !holds(value as string, path)) takeOut(node, at);
    if (key === '*' && path.length === place.length - 1 && isNameless(value, place.at(-1)!)) takeOut(node, at);
    path.pop();
  }
}

function isNameless(entry: unknown, key: string): boolean {
  const { id, name, [key]: reference } = (entry ?? {}) as Record<string, unknown>;
  return id === undefined && name === undefined && reference === undefined;
}

function repairEnd(
  timed: { startDate?: string | undefined; endDate?: string | undefined } | undefined,
  zone: string,
  path: Path,
  code: string,
  report: Report,
): void {
  const { startDate, endDate } = timed ?? {};
  if (timed === undefined || startDate === undefined || endDate === undefined) return;
  const [start, end] = [instantOf(startDate, zone), instantOf(endDate, zone)];
  const wrong =
    start !== undefined && end !== undefined ? end < start : dayOfTime(endDate, zone)! < dayOfTime(startDate, zone)!;
  if (!wrong) return;
  report(code, [...path, 'endDate'], { start: startDate, end: endDate });
  delete timed.endDate;
}

function breakCycles(sessions: readonly (Session | undefined)[], report: Report): void {
  const positions = new Map<string, number>();
  sessions.forEach((session, at) => session && positions.set(session.id, at));
  const settled = new Set<number>();
  for (const start of positions.values()) {
    if (sessions[start]!.parent === undefined) continue;
    const chain = new Set<number>();
    for (let at: number | undefined = start; at !== undefined && !settled.has(at);) {
      chain.add(at);
      const session: Session = sessions[at]!;
      const parent = positions.get(session.parent ?? '');
      if (parent !== undefined && chain.has(parent)) {
        report('parent-cycle', ['sessions', at, 'parent'], { id: session.parent! });
        delete session.parent;
        break;
      }
      at = parent;
    }
    for (const at of chain) settled.add(at);
  }
}
