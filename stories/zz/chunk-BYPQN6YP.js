import { formatFor, setSpeller } from './chunk-EPXPKUIM.js';

// ../../tmp/wt/speakers/src/locale/spelling/spelling.ts
function spell(language, spelling) {
  setSpeller(language, (zone) => spelledFormat(spelling, formatFor('es', zone), formatFor('en', zone)));
}
function spelledFormat(spelling, clock, english) {
  const read = (date) => {
    const [year, month, day] = date.split('-').map(Number);
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return {
      weekday: spelling.weekdays[weekday],
      shortWeekday: spelling.shortWeekdays?.[weekday] ?? short(spelling.weekdays[weekday]),
      day,
      month: spelling.months[month - 1],
      shortMonth: short(spelling.months[month - 1]),
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
      const [, offset = ''] = /\((.*)\)$/.exec(english.zone([instant])) ?? [];
      return `${spelling.date(read(clock.dayAt(instant)))}, ${clock.time(instant)} ${offset}`.trimEnd();
    },
    zone: (instants) =>
      english.zone(instants).replace(/^(\w+) European (\w*) ?Time/, (name, region, season) => {
        const words = [spelling.regions[region], spelling.seasons[season]];
        return words[0] && words[1] ? spelling.zone(words[0], words[1]) : name;
      }),
    list: (items) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${spelling.and} `),
    language: (tag) => spelling.languages[tag.toLowerCase()] ?? english.language(tag),
  };
}
function short(name) {
  return `${name.slice(0, 3)}.`;
}

export { spell };
