import type { Feed } from '../feed/schema.js';
import { primary, sayIn, type Say } from '../feed/text.js';
import { isTimeZone } from '../feed/time.js';
import { formatFor, type Format } from './format.js';
import { formatLocale, matchLocale } from './locale.js';

/** How one visitor reads a feed: in which language and zone, at what moment, and from where. */
export interface Reader {
  /** BCP 47 tag of the language that is read. */
  readonly language: string;
  readonly say: Say;
  /** The language of a feed that has none of the reader's words, where that is not the one of the interface. */
  readonly instead: string | undefined;
  readonly format: Format;
  /** IANA name of the zone that times are shown in; "" when the meeting's own is not known. */
  readonly zone: string;
  /** Whether that is the meeting's own zone. */
  readonly atMeeting: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Address of the feed, which its relative links start from. */
  readonly feedUrl: string | undefined;
  /** Address of the page. */
  readonly pageUrl: string;
}

/** `meeting`, `visitor` or an IANA name, as the `time-zone` attribute says it. */
export function readerFor(
  feed: Feed,
  {
    language,
    timeZone,
    now,
    feedUrl,
    pageUrl,
  }: {
    language: string;
    timeZone: string;
    now: number;
    feedUrl: string | undefined;
    pageUrl: string;
  },
): Reader {
  const meeting = feed.meeting.timeZone ?? '';
  const zone = chooseZone(timeZone, meeting);
  const { defaultLanguage, languages = [defaultLanguage] } = feed;
  const around = matchLocale(language);
  const isThere = primary(defaultLanguage) === around || languages.some((tag) => primary(tag) === primary(language));
  const instead = isThere ? undefined : defaultLanguage;
  return {
    language,
    say: sayIn(language, defaultLanguage, around, instead),
    instead,
    format: formatFor(formatLocale(language), zone),
    zone,
    atMeeting: isSameZone(zone, meeting),
    now,
    feedUrl,
    pageUrl,
  };
}

/** The zone of the machine the page runs on. */
export function visitorZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Zones have several names: browsers call Asia/Kolkata Asia/Calcutta. */
function isSameZone(one: string, other: string): boolean {
  const name = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  return one === other || name(one) === name(other);
}

function chooseZone(asked: string, meeting: string): string {
  if (meeting === '') return '';
  const zone = asked === 'visitor' ? visitorZone() : asked;
  return zone !== 'meeting' && isTimeZone(zone) ? zone : meeting;
}
