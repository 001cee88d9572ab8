import { spell, type Spelling } from './spelling.js';

/** Names and patterns of the Unicode CLDR. */
const spelling: Spelling = {
  weekdays: ['domingo', 'luns', 'martes', 'mércores', 'xoves', 'venres', 'sábado'],
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
    pt: 'portugués',
    ru: 'ruso',
    zh: 'chinés',
  },
  zone: (region, season) => `${season} de Europa ${region}`,
  regions: { Central: 'Central', Western: 'Occidental', Eastern: 'Oriental' },
  seasons: { Standard: 'hora estándar', Summer: 'hora de verán', '': 'hora' },
};

spell('gl', spelling);
