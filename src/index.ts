export { MeetingAgenda } from './agenda/meeting-agenda.js';
export { MeetingNotice } from './notice/meeting-notice.js';
export { MeetingSpeakers } from './speakers/meeting-speakers.js';
export {
  MeetingInvalidEvent,
  MeetingRegisteredEvent,
  MeetingRegistration,
  MeetingSubmitEvent,
} from './registration/meeting-registration.js';
export { MeetingErrorEvent, MeetingLoadEvent, MeetingStaleEvent } from './widget/events.js';
export { FeedError, type FeedErrorCode } from './feed/load.js';
export { reviewFeed } from './feed/review.js';
export { checkFeed, type CheckResult, type Problem, type ProblemLevel } from './feed/check.js';
export type { Feed, FeedInput, FeedText, Meeting, Person, Session } from './feed/schema.js';
