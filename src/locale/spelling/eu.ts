import type { Spelling } from './spelling.js';

/** Names and patterns of the Unicode CLDR. */
export const spelling: Spelling = {
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
  shortMonths: ['urt.', 'ots.', 'mar.', 'api.', 'mai.', 'eka.', 'uzt.', 'abu.', 'ira.', 'urr.', 'aza.', 'abe.'],
  day: ({ weekday, day, month, year }) => `${year}(e)ko ${genitive(month)} ${day}(a), ${weekday}`,
  shortDay: ({ shortWeekday, day, shortMonth }) => `${shortMonth} ${day}(a), ${shortWeekday}`,
  date: ({ day, month, year }) => `${year}(e)ko ${genitive(month)} ${day}(a)`,
  dayRange: (first, last) => {
    if (first.year !== last.year) return `${spelling.date(first)} – ${spelling.date(last)}`;
    const end = first.month === last.month ? `${last.day}(a)` : `${genitive(last.month)} ${last.day}(a)`;
    return `${first.year}(e)ko ${genitive(first.month)} ${first.day}(a) – ${end}`;
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
    ja: 'japoniera',
    ko: 'koreera',
    pt: 'portugesa',
    ru: 'errusiera',
    uk: 'ukrainera',
    zh: 'txinera',
  },
  zones: {
    'Central European Standard Time': 'Europako erdialdeko ordu estandarra',
    'Central European Summer Time': 'Europako erdialdeko udako ordua',
    'Central European Time': 'Europako erdialdeko ordua',
    'Western European Standard Time': 'Europako mendebaldeko ordu estandarra',
    'Western European Summer Time': 'Europako mendebaldeko udako ordua',
    'Western European Time': 'Europako mendebaldeko ordua',
    'Eastern European Standard Time': 'Europako ekialdeko ordu estandarra',
    'Eastern European Summer Time': 'Europako ekialdeko udako ordua',
    'Eastern European Time': 'Europako ekialdeko ordua',
    'Coordinated Universal Time': 'ordu unibertsal koordinatua',
  },
};

/** "iraila" becomes "irailaren": every month ends in the article. */
function genitive(month: string): string {
  return `${month}ren`;
}
