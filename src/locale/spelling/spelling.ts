import { formatFor, setSpeller, type Format } from '../format.js';

/** How a language writes dates that the browser itself cannot write: Chromium knows neither Basque nor Galician. */
export interface Spelling {
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** Where they are not the first three letters. */
  readonly shortWeekdays?: readonly string[];
  readonly months: readonly string[];
  readonly day: (date: CalendarDay) => string;
  readonly shortDay: (date: CalendarDay) => string;
  readonly dayRange: (first: CalendarDay, last: CalendarDay) => string;
  readonly date: (date: CalendarDay) => string;
  readonly and: string;
  /** By BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>;
  /** The zones of Europe, from their names in English: "Central European Summer Time". */
  readonly zone: (region: string, season: string) => string;
  readonly regions: Readonly<Record<string, string>>;
  readonly seasons: Readonly<Record<string, string>>;
}

export interface CalendarDay {
  readonly weekday: string;
  readonly shortWeekday: string;
  readonly day: number;
  readonly month: string;
  readonly shortMonth: string;
  readonly year: number;
}

/** Has dates of a language spelled this way where the browser cannot; Spanish writes clocks and numbers alike. */
export function spell(language: string, spelling: Spelling): void {
  setSpeller(language, (zone) => spelledFormat(spelling, formatFor('es', zone), formatFor('en', zone)));
}

/**
 * A format that spells dates and names itself and leaves clocks and numbers to `clock`, that of a language which writes
 * them alike; `english` names the zones.
 */
function spelledFormat(spelling: Spelling, clock: Format, english: Format): Format {
  const read = (date: string): CalendarDay => {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return {
      weekday: spelling.weekdays[weekday]!,
      shortWeekday: spelling.shortWeekdays?.[weekday] ?? short(spelling.weekdays[weekday]!),
      day,
      month: spelling.months[month - 1]!,
      shortMonth: short(spelling.months[month - 1]!),
      year,
    };
  };
  return {
    ...clock,
    day: (date) => spelling.day(read(date)),
    shortDay: (date) => spelling.shortDay(read(date)),
    dayRange: (first, last) =>
      first === last ? spelling.date(read(first)) : spelling.dayRange(read(first), read(last)),
    dateTime: (instant) => {
      const [, offset = ''] = /\(([^()]*)\)$/.exec(english.zone([instant])) ?? [];
      return `${spelling.date(read(clock.dayAt(instant)))}, ${clock.time(instant)} ${offset}`.trimEnd();
    },
    zone: (instants) =>
      english.zone(instants).replace(/^(\w+) European (\w*) ?Time/, (name, region: string, season: string) => {
        const words = [spelling.regions[region], spelling.seasons[season]] as const;
        return words[0] && words[1] ? spelling.zone(words[0], words[1]) : name;
      }),
    list: (items) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${spelling.and} `),
    language: (tag) => spelling.languages[tag.toLowerCase()] ?? english.language(tag),
  };
}

function short(name: string): string {
  return `${name.slice(0, 3)}.`;
}
