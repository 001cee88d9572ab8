import type { Problem } from '../feed/check.js';
import type { FeedError } from '../feed/load.js';
import type { Feed } from '../feed/schema.js';

class MeetingEvent extends Event {
  constructor(type: string, facts: object) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, facts);
  }
}

/** A meeting is on screen, for the first time or in another version. */
export class MeetingLoadEvent extends MeetingEvent {
  /** The feed as shown: what was wrong in it is left out. */
  declare readonly meeting: Feed;
  /** What was left out or repaired. */
  declare readonly problems: readonly Problem[];

  constructor(facts: Pick<MeetingLoadEvent, 'meeting' | 'problems'>) {
    super('meeting-load', facts);
  }
}

/** The feed could not be read and no good copy is held. */
export class MeetingErrorEvent extends MeetingEvent {
  /** Why: its `code` says it for programs. */
  declare readonly error: FeedError;

  constructor(facts: Pick<MeetingErrorEvent, 'error'>) {
    super('meeting-error', facts);
  }
}

/** A newer version could not be read; the last good one stays on screen. */
export class MeetingStaleEvent extends MeetingEvent {
  /** Why: its `code` says it for programs. */
  declare readonly error: FeedError;
  /** When the version on screen was last known to be current, in milliseconds since 1970. */
  declare readonly at: number;

  constructor(facts: Pick<MeetingStaleEvent, 'error' | 'at'>) {
    super('meeting-stale', facts);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'meeting-load': MeetingLoadEvent;
    'meeting-error': MeetingErrorEvent;
    'meeting-stale': MeetingStaleEvent;
  }
}
