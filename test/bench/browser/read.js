/** The feed, and words and times of its sessions, each read the cheapest way: one formatter, one map for each list. */
export async function readFeed(url) {
  const feed = await (await fetch(url)).json();
  return { feed, sessions: sessionsOf(feed) };
}

export function sessionsOf({ rooms, tracks, people, sessions }) {
  const byId = (list) => new Map(list.map((entry) => [entry.id, entry]));
  const room = byId(rooms);
  const track = byId(tracks);
  const person = byId(people);
  return sessions
    .map((session) => ({
      id: session.id,
      name: session.name,
      start: session.startDate,
      end: session.endDate,
      // A day of the meeting lasts until four in the morning.
      day: new Date(Date.parse(`${session.startDate}Z`) - 4 * 3_600_000).toISOString().slice(0, 10),
      room: room.get(session.rooms[0]).name,
      track: track.get(session.tracks[0]),
      people: session.people.map((one) => person.get(one.person).name),
      abstract: session.abstract,
    }))
    .sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
}

const dayFormat = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });
export const dayText = (day) => dayFormat.format(Date.parse(day));

const memory = new Map();
const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
/** "10:00 – 11:00 AM"; the same times are asked for many times over. */
export function timeText(start, end) {
  const key = start + end;
  let text = memory.get(key);
  if (text === undefined) memory.set(key, (text = clock.formatRange(Date.parse(`${start}Z`), Date.parse(`${end}Z`))));
  return text;
}

export const daysOf = (sessions) => Map.groupBy(sessions, ({ day }) => day);

/** How the limits look: as little as makes a readable list. */
export const STYLES = `
  :host { display: block; font-family: sans-serif; line-height: 1.5 }
  ol, ul { list-style: none; margin: 0; padding: 0 }
  [part~='slot'] { display: grid; grid-template-columns: 9em 1fr; gap: 0.5em 2em; padding: 1.25em 0;
    border-bottom: 1px solid #ccc; content-visibility: auto; contain-intrinsic-block-size: auto 7em }
  [part~='slot'][hidden] { display: none }
  .head { display: grid; grid-template-columns: 1fr auto }
  .fact + .fact::before { content: '\\00b7'; padding: 0 0.45em }
  .visually-hidden { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap }
  button { padding: 0.6em; border: 0; background: none }
  button svg { inline-size: 1.5em; fill: none; stroke: currentcolor }
  .dot { inline-size: 0.65em }
`;
