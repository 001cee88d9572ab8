import { spell } from './chunk-BYPQN6YP.js';
import './chunk-EPXPKUIM.js';
import './chunk-RCRUVDN3.js';
import './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/src/locale/spelling/gl.ts
var spelling = {
  weekdays: ['domingo', 'luns', 'martes', 'm\xE9rcores', 'xoves', 'venres', 's\xE1bado'],
  months: [
    'xaneiro',
    'febreiro',
    'marzo',
    'abril',
    'maio',
    'xu\xF1o',
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
    if (first.year !== last.year) return `${spelling.date(first)} \u2013 ${spelling.date(last)}`;
    const start = first.month === last.month ? `${first.day}\u2013` : `${first.day} de ${first.month} \u2013 `;
    return `${start}${spelling.date(last)}`;
  },
  and: 'e',
  languages: {
    ar: '\xE1rabe',
    ca: 'catal\xE1n',
    de: 'alem\xE1n',
    en: 'ingl\xE9s',
    es: 'espa\xF1ol',
    eu: '\xE9uscaro',
    fr: 'franc\xE9s',
    gl: 'galego',
    it: 'italiano',
    pt: 'portugu\xE9s',
    ru: 'ruso',
    zh: 'chin\xE9s',
  },
  zone: (region, season) => `${season} de Europa ${region}`,
  regions: { Central: 'Central', Western: 'Occidental', Eastern: 'Oriental' },
  seasons: { Standard: 'hora est\xE1ndar', Summer: 'hora de ver\xE1n', '': 'hora' },
};
spell('gl', spelling);
