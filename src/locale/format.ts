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

const formats = new Map<string, Format>();
const spellers = new Map<string, (zone: string) => Format>();

/** The formats of a language (see `formatLocale`) in a zone; made once for each pair. */
export function formatFor(locale: string, zone: string): Format {
  const key = `${locale}|${zone}`;
  let format = formats.get(key);
  if (format === undefined) {
    const spell = spellers.get(primary(locale));
    formats.set(key, (format = spell ? spell(zone) : makeFormat(locale, zone || 'UTC')));
  }
  return format;
}

/** Takes another maker of formats for a language that the browser cannot write. */
export function setSpeller(language: string, spell: (zone: string) => Format): void {
  spellers.set(language, spell);
}

const COMMAS: Readonly<Record<string, string>> = { ar: '، ', zh: '，' };

function makeFormat(locale: string, zone: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions, timeZone = zone) =>
    lazy(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
  // Two digits line up in a column; where the day has twice twelve hours they are not usual.
  const clock = lazy(() => {
    const options: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' };
    const padded = new Intl.DateTimeFormat(locale, options);
    if (!padded.resolvedOptions().hour12) return padded;
    return new Intl.DateTimeFormat(locale, { ...options, hour: 'numeric' });
  });
  const day = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const shortDay = dates({ weekday: 'short', day: 'numeric', month: 'short' }, 'UTC');
  const span = dates({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const dateTime = dates({
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const lists = lazy(() => new Intl.ListFormat(locale));
  const collator = lazy(() => new Intl.Collator(locale, { numeric: true }));
  const languages = lazy(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const noon = (date: string) => Date.parse(`${date}T12:00Z`);

  const zoneName = (style: 'long' | 'longGeneric' | 'shortOffset', instant: number) =>
    dates({ timeZoneName: style })()
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

  // By the clock on the wall, which comes round every day: browsers are slow to write ranges.
  const wallClock = (instant: number) => (instant + offsetAt(instant, zone)) % DAY;
  const times = memo((wall: number) => clock().format(wall));
  const ranges = memo((key: string) => {
    const ends = key.split('|').map(Number) as [number, number];
    const [first, last] = ends.map(times) as [string, string];
    if (!/^[\d:]+$/.test(first)) return clock().formatRange(...ends);
    return first === last ? first : first + (primary(locale) === 'fr' ? '\u2009–\u2009' : '–') + last;
  });
  const time = (instant: number) => times(wallClock(instant));
  const timeRange = (start: number, end: number) => {
    const [first, last] = [start, end].map(wallClock) as [number, number];
    // Across midnight Intl writes both dates into the range, on every line of a late evening.
    return dayOf(start, zone) === dayOf(end, zone) ? ranges(`${first}|${last}`) : `${times(first)} – ${times(last)}`;
  };

  return {
    time,
    timeRange,
    day: memo((date: string) => day().format(noon(date))),
    shortDay: memo((date: string) => shortDay().format(noon(date))),
    dayRange: (first, last) => {
      const [start, end] = [first, last].map(noon) as [number, number];
      const range = span().formatRange(start, end);
      if (first === last || primary(locale) !== 'zh') return range;
      // Browsers write days of Chinese in three ways, of which one is wrong: not "2016年7月21日至7月22日".
      const from = span().format(start);
      return `${from}至${span().format(end).replace(from.slice(0, 5), '')}`;
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
    list: (items) => lists().format(items),
    compare: (one, other) => collator().compare(one, other),
    comma: COMMAS[primary(locale)] ?? ', ',
    language: memo((tag: string) => {
      try {
        return languages().of(tag) ?? tag;
      } catch {
        return tag;
      }
    }),
    dayAt: (instant) => dayOf(instant, zone),
  };
}

const DAY = 86_400_000;

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const MEMO_LIMIT = 5000;

function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MEMO_LIMIT) known.clear();
      known.set(key, (value = compute(key)));
    }
    return value;
  };
}
