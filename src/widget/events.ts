import type { Problem } from '../feed/check.js';
import type { FeedError } from '../feed/load.js';
import type { Feed } from '../feed/schema.js';

class MeetingEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** A meeting is on screen, for the first time or in another version. */
export class MeetingLoadEvent extends MeetingEvent {
  /** The feed as shown: what was wrong in it is left out. */
  readonly meeting: Feed;
  /** What was left out or repaired. */
  readonly problems: readonly Problem[];

  constructor(meeting: Feed, problems: readonly Problem[]) {
    super('meeting-load');
    this.meeting = meeting;
    this.problems = problems;
  }
}

/** The feed could not be read and no good copy is held. */
export class MeetingErrorEvent extends MeetingEvent {
  readonly error: FeedError;

  constructor(error: FeedError) {
    super('meeting-error');
    this.error = error;
  }
}

/** A newer version could not be read; the last good one stays on screen. */
export class MeetingStaleEvent extends MeetingEvent {
  readonly error: FeedError;
  /** When the version on screen was last known to be current, in milliseconds since 1970. */
  readonly at: number;

  constructor(error: FeedError, at: number) {
    super('meeting-stale');
    this.error = error;
    this.at = at;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'meeting-load': MeetingLoadEvent;
    'meeting-error': MeetingErrorEvent;
    'meeting-stale': MeetingStaleEvent;
  }
}
