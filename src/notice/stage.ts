import { meetingTimes } from '../feed/meeting-times.js';
import type { Feed } from '../feed/schema.js';

/** Where a meeting stands at a moment. */
export type Stage = 'before' | 'running' | 'over';

/** Where a meeting stands; one without a date has not begun. */
export function stageOf({ meeting }: Feed, now: number): Stage {
  const times = meetingTimes(meeting);
  if (times === undefined || now < times.start) return 'before';
  return now < times.end ? 'running' : 'over';
}
