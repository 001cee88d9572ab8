import { keyOf, myProgramme, setMyProgramme } from '../my-programme.js';

/** Adds sessions to the visitor's programme, or takes them out, and keeps that under one key for each meeting. */
export function choose(meeting: string, sessions: readonly string[], wanted: boolean): void {
  const chosen = new Set(myProgramme(meeting).chosen);
  for (const session of sessions) {
    if (wanted) chosen.add(session);
    else chosen.delete(session);
  }
  let refused = false;
  try {
    if (chosen.size > 0) localStorage.setItem(keyOf(meeting), JSON.stringify([...chosen]));
    else localStorage.removeItem(keyOf(meeting));
  } catch {
    refused = true;
  }
  setMyProgramme(meeting, { chosen, refused });
}
