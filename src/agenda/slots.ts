import type { Session } from '../feed/schema.js';
import type { TimeView } from '../locale/times.js';
import { inOrder, once, place, type Context, type Placed } from './placing.js';
import { sessionView, type SessionView } from './session-view.js';

/** Slots are drawn one by one: sessions beyond these stand in another of the same time, so that none takes long. */
const MOST = 200;

/** Sessions that share their time. */
export interface SlotView {
  readonly key: string;
  readonly time: () => TimeView;
  /** Those that are shown. */
  readonly sessions: () => readonly SessionView[];
  /** Whether there are several, whatever is shown of them. */
  readonly parallel: boolean;
}

/** Sessions that share their time, whether they are shown or not. */
interface Slot {
  readonly entries: readonly Placed[];
  readonly view: SlotView;
  /** What was left of it last, by the ids of its sessions. */
  left?: readonly [ids: string, view: SlotView];
}

interface Whole {
  readonly placed: readonly Placed[];
  readonly days: readonly { readonly date: string; readonly slots: readonly Slot[]; readonly until: number }[];
}

/** Sessions of the first level in order, by their days. */
export function arranged(roots: readonly Session[], context: Context): Whole {
  const placed = roots.map((session) => place(session, context)).sort(inOrder);
  const byDay = new Map<string, Placed[]>();
  for (const entry of placed) {
    if (entry.day === undefined) continue;
    const day = byDay.get(entry.day);
    if (day) day.push(entry);
    else byDay.set(entry.day, [entry]);
  }
  const sorted = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    placed,
    days: sorted.map(([date, entries]) => ({
      date,
      slots: slotsOf(entries, context),
      until: entries.reduce((last, { start, end, at }) => Math.max(last, end ?? start ?? at), 0),
    })),
  };
}

function slotsOf(entries: readonly Placed[], context: Context): Slot[] {
  const groups: { key: string; entries: Placed[] }[] = [];
  for (const entry of entries) {
    const { start, end, session } = entry;
    const key = `${start ?? ''}/${end ?? ''}/${session.timeStatus === 'tentative'}`;
    const last = groups.at(-1);
    const isKnown = (start ?? end) !== undefined && session.timeStatus !== 'toBeAnnounced';
    if (last?.key === key && isKnown && last.entries.length < MOST) last.entries.push(entry);
    else groups.push({ key, entries: [entry] });
  }
  const seen = new Map<string, number>();
  return groups.map(({ key, entries: own }) => {
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { entries: own, view: slotView(times ? `${key}#${times}` : key, own, own.length > 1, context) };
  });
}

/** What is drawn late is made late. */
function slotView(key: string, entries: readonly Placed[], parallel: boolean, context: Context): SlotView {
  return {
    key,
    parallel,
    time: () => viewOf(entries[0]!.session, context).time(),
    sessions: () => entries.map(({ session }) => viewOf(session, context)),
  };
}

/** The same object while it has the same sessions: the list leaves its nodes alone. */
export function narrowed(slot: Slot, isShown: (entry: Placed) => boolean, context: Context): SlotView[] {
  const { entries, view } = slot;
  const left = entries.filter(isShown);
  if (left.length === entries.length) return [view];
  if (left.length === 0) return [];
  const ids = left.map(({ session }) => session.id).join();
  if (slot.left?.[0] !== ids) slot.left = [ids, slotView(view.key, left, view.parallel, context)];
  return [slot.left[1]];
}

/** What is drawn of a session. */
export function viewOf(session: Session, context: Context): SessionView {
  return once(context, place(session, context), () => sessionView(session, context));
}
