import type { TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { hasProgramme, sessionHash } from '../../widget/session-hash.js';
import { speakersOf } from '../people.js';
import { detailsView } from './details-view.js';
import { detailsTemplate } from './details.js';

// What a list of people fetches when somebody wants to know more of one of them.
export { catalogue } from '../../locale/catalogues.js';
export { detailsStyles } from './details.styles.js';

/** What there is to tell of one of the people of a feed; sessions lead to a programme on the page around `widget`. */
export function detailsOf(id: string, feed: Feed, reader: Reader, widget: Element): TemplateResult {
  const speaker = speakersOf(feed, reader.say).find(({ person }) => person.id === id)!;
  const meeting = feed.meeting.id ?? feed.id;
  const isHere = hasProgramme(meeting, widget);
  return detailsTemplate(detailsView(speaker, feed, reader), (session) =>
    isHere ? reader.pageUrl + sessionHash(meeting, session) : undefined,
  );
}
