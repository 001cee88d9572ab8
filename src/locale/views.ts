import type { Block } from '../feed/blocks.js';
import { readRich } from '../feed/rich.js';
import type { EventStatus, Feed, FeedDocument, FeedText, Interpretation, Meeting } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import { dayOfTime, minutesOf } from '../feed/time.js';
import { foreignHost, safeUrl, type SafeUrl } from '../feed/url.js';
import type { Reader } from './reader.js';

/** How an event differs from what was announced. */
export type StatusCode = 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline' | 'moved';

export function statusOf(status: EventStatus | undefined): StatusCode | undefined {
  switch (status) {
    case undefined:
    case 'EventScheduled':
      return undefined;
    case 'EventCancelled':
      return 'cancelled';
    case 'EventPostponed':
      return 'postponed';
    case 'EventRescheduled':
      return 'rescheduled';
    case 'EventMovedOnline':
      return 'movedOnline';
    default:
      return status satisfies never;
  }
}

/** "9–11 March 2027": the days of a meeting, in its own zone; undefined when the feed gives none. */
export function datesOf(
  { startDate, endDate = startDate, timeZone = '', dayChangeTime }: Meeting,
  { format }: Reader,
): string | undefined {
  if (startDate === undefined || endDate === undefined) return undefined;
  const day = (time: string) => dayOfTime(time, timeZone, minutesOf(dayChangeTime))!;
  return format.dayRange(day(startDate), day(endDate));
}

/** The town a meeting takes place in, else the house. */
export function cityOf({ location }: Meeting, { say }: Reader): Phrase | undefined {
  return say(location?.address?.addressLocality) ?? say(location?.name);
}

export interface RichView {
  /** Read when they are drawn: a programme has thousands of texts. */
  readonly blocks: () => readonly Block[];
  readonly lang: string | undefined;
  readonly marked: boolean | undefined;
  /** The host that a link has to name. */
  readonly hostOf: (url: SafeUrl) => string | undefined;
}

/** Rich text of a feed, as one reader gets it; undefined when there is none. */
export function richView(text: FeedText | undefined, { textFormat }: Feed, reader: Reader): RichView | undefined {
  const said = reader.say(text);
  if (said === undefined) return undefined;
  const { lang, marked } = said;
  return {
    blocks: () => readRich(said.text, textFormat, reader.feedUrl),
    lang,
    marked,
    hostOf: (url) => foreignHost(url, reader.pageUrl, reader.feedUrl),
  };
}

/** "English, French and Spanish"; undefined when none is named. */
export function languageList(tags: readonly string[] | undefined, { format }: Reader): string | undefined {
  return tags?.length ? format.list(tags.map((tag) => format.language(tag))) : undefined;
}

export interface InterpretationView {
  /** The name is missing where the browser knows none, as for most sign languages. */
  readonly languages: readonly { readonly name: string | undefined; readonly mode: Interpretation['mode'] }[];
  /** Joins them as the language does. */
  readonly list: (items: readonly string[]) => string;
}

export function interpretationView(
  list: readonly Interpretation[] | undefined,
  { format }: Reader,
): InterpretationView | undefined {
  if (!list?.length) return undefined;
  const languages = list.map(({ language, mode }) => {
    const name = format.language(language);
    return { name: name === language ? undefined : name, mode };
  });
  return { languages, list: (items) => format.list(items) };
}

export interface LinkView {
  readonly kind: 'live' | 'recording' | 'page' | 'link' | NonNullable<FeedDocument['type']>;
  readonly url: SafeUrl;
  readonly host: string | undefined;
  readonly name: Phrase | undefined;
  /** In which language the linked document is, where it is there in several. */
  readonly language: string | undefined;
  /** "PDF", "2 MB" */
  readonly details: readonly Phrase[];
  /** What stands between them. */
  readonly comma: string;
}

/** A link of a feed; none when it is not one that a page may offer. */
export function linkViews(
  kind: LinkView['kind'],
  address: string | undefined,
  { format, feedUrl, pageUrl }: Reader,
  {
    name,
    details = [],
    language,
  }: { name?: Phrase | undefined; details?: readonly Phrase[]; language?: string | undefined } = {},
): LinkView[] {
  const url = address === undefined ? undefined : safeUrl(address, feedUrl);
  if (url === undefined) return [];
  return [{ kind, url, name, language, details, comma: format.comma, host: foreignHost(url, pageUrl, feedUrl) }];
}

/** The links to a document: its address, and that of each language it is there in. */
export function documentLinks(found: FeedDocument, reader: Reader): LinkView[] {
  const { say, format } = reader;
  const kind = found.type ?? 'other';
  const name = say(found.name);
  const details = [
    say(found.identifier),
    fileFormat(found.encodingFormat),
    found.contentSize === undefined ? undefined : { text: found.contentSize },
    say(found.access),
  ].filter((words) => words !== undefined);
  return [
    ...linkViews(kind, found.url, reader, { name, details }),
    ...Object.entries(found.urls ?? {}).flatMap(([tag, url]) =>
      linkViews(kind, url, reader, { name, details, language: format.language(tag) }),
    ),
  ];
}

/** "PDF" of "application/pdf"; long media types say nothing to a reader. */
function fileFormat(encodingFormat: string | undefined): Phrase | undefined {
  const subtype = encodingFormat?.split('/').at(-1);
  return subtype && /^[\w+-]{1,6}$/.test(subtype) ? { text: subtype.toUpperCase() } : undefined;
}
