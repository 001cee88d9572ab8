import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { saveCalendar } from '../../widget/calendar.js';

/** Hands the meeting to the calendar of the device. */
export function saveMeeting(feed: Feed, reader: Reader): void {
  saveCalendar('meeting', { feed, reader }, reader.say(feed.meeting.name)?.text ?? '');
}
