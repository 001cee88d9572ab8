import { spell } from './chunk-BYPQN6YP.js';
import './chunk-EPXPKUIM.js';
import './chunk-RCRUVDN3.js';
import './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/src/locale/spelling/eu.ts
var spelling = {
  weekdays: ['igandea', 'astelehena', 'asteartea', 'asteazkena', 'osteguna', 'ostirala', 'larunbata'],
  shortWeekdays: ['ig.', 'al.', 'ar.', 'az.', 'og.', 'or.', 'lr.'],
  months: [
    'urtarrila',
    'otsaila',
    'martxoa',
    'apirila',
    'maiatza',
    'ekaina',
    'uztaila',
    'abuztua',
    'iraila',
    'urria',
    'azaroa',
    'abendua',
  ],
  day: ({ weekday, day, month, year }) => `${year}(e)ko ${genitive(month)} ${day}(a), ${weekday}`,
  shortDay: ({ shortWeekday, day, shortMonth }) => `${shortMonth} ${day}(a), ${shortWeekday}`,
  date: ({ day, month, year }) => `${year}(e)ko ${genitive(month)} ${day}(a)`,
  dayRange: (first, last) => {
    if (first.year !== last.year) return `${spelling.date(first)} \u2013 ${spelling.date(last)}`;
    const end = first.month === last.month ? `${last.day}(a)` : `${genitive(last.month)} ${last.day}(a)`;
    return `${first.year}(e)ko ${genitive(first.month)} ${first.day}(a) \u2013 ${end}`;
  },
  and: 'eta',
  languages: {
    ar: 'arabiera',
    ca: 'katalana',
    de: 'alemana',
    en: 'ingelesa',
    es: 'gaztelania',
    eu: 'euskara',
    fr: 'frantsesa',
    gl: 'galiziera',
    it: 'italiera',
    pt: 'portugesa',
    ru: 'errusiera',
    zh: 'txinera',
  },
  zone: (region, season) => `Europako ${region} ${season}`,
  regions: { Central: 'erdialdeko', Western: 'mendebaldeko', Eastern: 'ekialdeko' },
  seasons: { Standard: 'ordu estandarra', Summer: 'udako ordua', '': 'ordua' },
};
function genitive(month) {
  return `${month}ren`;
}
spell('eu', spelling);
