/** The sessions a visitor has chosen of a meeting. */
export interface MyProgramme {
  /** Ids; another set after every change. */
  readonly chosen: ReadonlySet<string>;
  /** Whether the browser refused to keep them: they last as long as the page. */
  readonly refused: boolean;
}

const NONE: MyProgramme = { chosen: new Set(), refused: false };
const known = new Map<string, MyProgramme>();
const watchers = new Set<() => void>();
/** The key under which the choice of a meeting is kept. */
export const keyOf = (meeting: string) => `meeting-widgets:${meeting}`;

/** What was chosen of a meeting on this device. Reading leaves no trace. */
export function myProgramme(meeting: string): MyProgramme {
  let mine = known.get(meeting);
  if (mine === undefined) known.set(meeting, (mine = readBack(meeting)));
  return mine;
}

/** Takes another choice in the place of the one before, and tells everybody who looks at it. */
export function setMyProgramme(meeting: string, mine: MyProgramme): void {
  known.set(meeting, mine);
  watchers.forEach((changed) => changed());
}

/** Calls `changed` when anything was chosen, by any widget of this page or on another tab. Returns how to stop. */
export function watchMyProgramme(changed: () => void): () => void {
  if (watchers.size === 0) addEventListener('storage', handleStorage);
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) removeEventListener('storage', handleStorage);
  };
}

function handleStorage({ key }: StorageEvent): void {
  // What the browser refused to keep is here alone.
  for (const [meeting, { refused }] of known)
    if (!refused && (key ?? keyOf(meeting)) === keyOf(meeting)) known.delete(meeting);
  watchers.forEach((changed) => changed());
}

function readBack(meeting: string): MyProgramme {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(meeting)) ?? '[]');
    return Array.isArray(kept)
      ? { chosen: new Set(kept.filter((id) => typeof id === 'string')), refused: false }
      : NONE;
  } catch {
    return NONE;
  }
}
