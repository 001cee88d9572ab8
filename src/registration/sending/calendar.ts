import { msg } from '@lit/localize';
import { fileName, icsOf } from '../../calendar/ics.js';
import type { CalendarWords } from '../../calendar/scope.js';
import type { Feed } from '../../feed/schema.js';
import { matchLocale, withLocale } from '../../locale/locale.js';
import type { Reader } from '../../locale/reader.js';
import { meetingStatusText } from '../../widget/event-status.js';

/** The entry of a whole meeting names no people, rooms and documents. */
const WORDS: CalendarWords = {
  role: () => undefined,
  contributor: () => '',
  allRooms: () => '',
  link: () => msg('Take part online'),
  status: (status) => {
    switch (status) {
      case 'EventCancelled':
        return meetingStatusText('cancelled');
      case 'EventPostponed':
        return meetingStatusText('postponed');
      case 'EventMovedOnline':
        return meetingStatusText('movedOnline');
      case 'EventRescheduled':
        return meetingStatusText('rescheduled');
      default:
        return status satisfies never;
    }
  },
};

/** Hands the meeting to the calendar of the device, as a file. */
export function saveMeeting(feed: Feed, { language, feedUrl, say }: Reader): void {
  // A click is not part of drawing: the words of the file have to be asked for in the language shown.
  const { text } = withLocale(matchLocale(language), () =>
    icsOf(feed, { which: 'meeting', language, base: feedUrl, words: WORDS }),
  );
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName(say(feed.meeting.name)?.text ?? '');
  anchor.click();
  // Safari reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
