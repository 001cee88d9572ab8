import { memo } from '../feed/memo.js';
import { primary } from '../feed/text.js';
import { dayOf, offsetAt } from '../feed/time.js';

/** How one language writes dates, times and lists in one zone. All instants are milliseconds since 1970. */
export interface Format {
  /** "13:10" */
  time(instant: number): string;
  /** "13:10–14:00"; the end may be on another day, the words do not say so. */
  timeRange(start: number, end: number): string;
  /** "Thursday, 19 September 2024" of a calendar day `YYYY-MM-DD` */
  day(date: string): string;
  /** "Fri 20 Sept" of a calendar day `YYYY-MM-DD` */
  shortDay(date: string): string;
  /** "21–22 July 2016" of two calendar days */
  dayRange(first: string, last: string): string;
  /** "19 September 2024, 14:30 CEST" */
  dateTime(instant: number): string;
  /** "Central European Summer Time (GMT+2)"; without the season where the instants lie on both sides of a clock change */
  zone(instants: readonly number[]): string;
  /** "English, Spanish and Arabic" */
  list(items: readonly string[]): string;
  /** Which of two names comes first in a list, as `Array.sort` asks. */
  compare(one: string, other: string): number;
  /** What stands between the parts of one line: ", " */
  readonly comma: string;
  /** "Spanish" of a BCP 47 tag; the tag where the language is not known. */
  language(tag: string): string;
  /** The calendar day `YYYY-MM-DD` of an instant. */
  dayAt(instant: number): string;
}

const DAY = 86_400_000;

const spellers = new Map<string, (zone: string) => Format>();

const formats = memo((locale: string) =>
  memo((zone: string) => spellers.get(primary(locale))?.(zone) ?? makeFormat(locale, zone || 'UTC')),
);

/** The formats of a language (see `formatLocale`) in a zone; made once for each pair. */
export function formatFor(locale: string, zone: string): Format {
  return formats(locale)(zone);
}

/** Takes another maker of formats for a language that the browser cannot write. */
export function setSpeller(language: string, spell: (zone: string) => Format): void {
  spellers.set(language, spell);
}

const COMMAS: Readonly<Record<string, string>> = { ar: '، ', zh: '，' };

/** What does not depend on the zone is made once for a language. */
const worded = memo((locale: string) => {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    lazy(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  // Two digits line up in a column; where the day has twice twelve hours they are not usual.
  const clock = lazy(() => {
    const options: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
    const padded = dates(options)();
    return padded.resolvedOptions().hour12 ? dates({ ...options, hour: 'numeric' })() : padded;
  });
  const day = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = dates({ weekday: 'short', day: 'numeric', month: 'short' });
  const span = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const lists = lazy(() => new Intl.ListFormat(locale));
  const collator = lazy(() => new Intl.Collator(locale, { numeric: true }));
  const languages = lazy(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const noon = (date: string) => Date.parse(`${date}T12:00Z`);
  // By the clock on the wall, which comes round every day: browsers are slow to write ranges.
  const times = memo((wall: number) => clock().format(wall));
  return {
    times,
    ranges: memo((key: string) => {
      const ends = key.split('|').map(Number) as [number, number];
      const [first, last] = ends.map(times) as [string, string];
      if (!/^[\d:]+$/.test(first)) return clock().formatRange(...ends);
      return first === last ? first : first + (primary(locale) === 'fr' ? '\u2009–\u2009' : '–') + last;
    }),
    day: memo((date: string) => day().format(noon(date))),
    shortDay: memo((date: string) => shortDay().format(noon(date))),
    dayRange: (first: string, last: string) => {
      const [start, end] = [first, last].map(noon) as [number, number];
      const range = span().formatRange(start, end);
      if (first === last || primary(locale) !== 'zh') return range;
      // Browsers write days of Chinese in three ways, of which one is wrong: not "2016年7月21日至7月22日".
      const from = span().format(start);
      return `${from}至${span().format(end).replace(from.slice(0, 5), '')}`;
    },
    list: (items: readonly string[]) => lists().format(items),
    compare: (one: string, other: string) => collator().compare(one, other),
    comma: COMMAS[primary(locale)] ?? ', ',
    language: memo((tag: string) => {
      try {
        return languages().of(tag) ?? tag;
      } catch {
        return tag;
      }
    }),
  };
});

function makeFormat(locale: string, zone: string): Format {
  const { times, ranges, ...others } = worded(locale);
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const dateTime = lazy(() =>
    dates({
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
  );
  const zoneName = (style: 'long' | 'longGeneric' | 'shortOffset', instant: number) =>
    dates({ timeZoneName: style })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const wallClock = (instant: number) => (instant + offsetAt(instant, zone)) % DAY;
  const time = (instant: number) => times(wallClock(instant));

  return {
    ...others,
    time,
    timeRange: (start, end) => {
      // Across midnight Intl writes both dates into the range, on every line of a late evening.
      return dayOf(start, zone) === dayOf(end, zone)
        ? ranges(`${wallClock(start)}|${wallClock(end)}`)
        : `${time(start)} – ${time(end)}`;
    },
    dateTime: (instant) => dateTime().format(instant),
    zone: (instants) => {
      const [first = Date.now()] = instants;
      // A line must not break inside "GMT-5".
      const offset = zoneName('shortOffset', first).replace('-', '\u2011');
      if (instants.some((instant) => offsetAt(instant, zone) !== offsetAt(first, zone)))
        return zoneName('longGeneric', first);
      const name = zoneName('long', first);
      return /[+\-\u2011]\d/.test(name) ? name.replace('-', '\u2011') : `${name} (${offset})`;
    },
    dayAt: (instant) => dayOf(instant, zone),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
