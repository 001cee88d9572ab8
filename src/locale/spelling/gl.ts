import type { Spelling } from './spelling.js';

/** Names and patterns of the Unicode CLDR. */
export const spelling: Spelling = {
  weekdays: ['domingo', 'luns', 'martes', 'mércores', 'xoves', 'venres', 'sábado'],
  shortWeekdays: ['dom.', 'luns', 'mar.', 'mér.', 'xov.', 'ven.', 'sáb.'],
  months: [
    'xaneiro',
    'febreiro',
    'marzo',
    'abril',
    'maio',
    'xuño',
    'xullo',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'decembro',
  ],
  shortMonths: ['xan.', 'feb.', 'mar.', 'abr.', 'maio', 'xuño', 'xul.', 'ago.', 'set.', 'out.', 'nov.', 'dec.'],
  day: ({ weekday, day, month, year }) => `${weekday}, ${day} de ${month} de ${year}`,
  shortDay: ({ shortWeekday, day, shortMonth }) => `${shortWeekday}, ${day} de ${shortMonth}`,
  date: ({ day, month, year }) => `${day} de ${month} de ${year}`,
  dayRange: (first, last) => {
    if (first.year !== last.year) return `${spelling.date(first)} – ${spelling.date(last)}`;
    const start = first.month === last.month ? `${first.day}–` : `${first.day} de ${first.month} – `;
    return `${start}${spelling.date(last)}`;
  },
  and: 'e',
  languages: {
    ar: 'árabe',
    ca: 'catalán',
    de: 'alemán',
    en: 'inglés',
    es: 'español',
    eu: 'éuscaro',
    fr: 'francés',
    gl: 'galego',
    it: 'italiano',
    ja: 'xaponés',
    ko: 'coreano',
    pt: 'portugués',
    ru: 'ruso',
    uk: 'ucraíno',
    zh: 'chinés',
  },
  zones: {
    'Central European Standard Time': 'hora estándar de Europa Central',
    'Central European Summer Time': 'hora de verán de Europa Central',
    'Central European Time': 'hora de Europa Central',
    'Western European Standard Time': 'hora estándar de Europa Occidental',
    'Western European Summer Time': 'hora de verán de Europa Occidental',
    'Western European Time': 'hora de Europa Occidental',
    'Eastern European Standard Time': 'hora estándar de Europa Oriental',
    'Eastern European Summer Time': 'hora de verán de Europa Oriental',
    'Eastern European Time': 'hora de Europa Oriental',
    'Coordinated Universal Time': 'hora universal coordinada',
  },
};
