import type { Feed } from '../../feed/schema.js';
import type { Phrase } from '../../feed/text.js';
import { momentText } from '../../locale/moment.js';
import type { Reader } from '../../locale/reader.js';
import { documentLinks, languageList, richView, type LinkView, type RichView } from '../../locale/views.js';

/** A notice as a letter. */
export interface LetterView {
  readonly type: NonNullable<NonNullable<Feed['meeting']['notice']>['type']> | undefined;
  /** "TSB Circular 226" */
  readonly identifier: Phrase | undefined;
  readonly publisher: Phrase | undefined;
  readonly department: Phrase | undefined;
  readonly place: Phrase | undefined;
  readonly date: string | undefined;
  /** What stands between place and date. */
  readonly comma: string;
  readonly to: readonly Phrase[];
  readonly copies: readonly Phrase[];
  readonly telephone: string | undefined;
  readonly faxNumber: string | undefined;
  readonly email: string | undefined;
  readonly subject: Phrase | undefined;
  readonly salutation: Phrase | undefined;
  readonly paragraphs: readonly { readonly number: string | undefined; readonly text: RichView }[];
  readonly closing: Phrase | undefined;
  readonly signatory: { readonly name: Phrase; readonly jobTitle: Phrase | undefined } | undefined;
  /** The languages that the original exists in. */
  readonly languages: string | undefined;
  readonly documents: readonly LinkView[];
  readonly supersedes: Phrase | undefined;
}

/** The notice of a meeting for one reader; undefined when there is none. */
export function letterView(feed: Feed, reader: Reader): LetterView | undefined {
  const { notice, timeZone = '' } = feed.meeting;
  if (notice === undefined) return undefined;
  const { say } = reader;
  const phrases = (texts: typeof notice.toRecipient = []) => texts.map(say).filter((words) => words !== undefined);
  const { signatory, contact = {} } = notice;
  return {
    type: notice.type,
    identifier: say(notice.identifier),
    publisher: say(notice.publisher),
    department: say(notice.department),
    place: say(notice.locationCreated),
    date: notice.datePublished && momentText(notice.datePublished, timeZone, reader),
    comma: reader.format.comma,
    to: phrases(notice.toRecipient),
    copies: phrases(notice.ccRecipient),
    telephone: contact.telephone,
    faxNumber: contact.faxNumber,
    email: contact.email,
    subject: say(notice.headline),
    salutation: say(notice.salutation),
    paragraphs: (notice.paragraphs ?? []).flatMap(({ number, text }) => {
      const rich = richView(text, feed, reader);
      return rich ? [{ number, text: rich }] : [];
    }),
    closing: say(notice.closing),
    signatory: signatory && { name: say(signatory.name)!, jobTitle: say(signatory.jobTitle) },
    languages: languageList(notice.inLanguage, reader),
    documents: feed.documents
      .filter(({ id }) => notice.documents?.includes(id))
      .flatMap((found) => documentLinks(found, reader)),
    supersedes: say(notice.supersedes),
  };
}
