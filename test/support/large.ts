import type { FeedInput } from '../../src/feed/schema.js';

/** When and where the sessions of a large congress take place: day, minute, length in minutes, room, number of people. */
type Slot = readonly [day: number, minute: number, length: number, room: number, people: number];

const WORDS = 'city data water energy mobility housing health climate budget street school market river square'.split(
  ' ',
);

/** A feed of 1,400 sessions in 90 rooms over four days, past midnight included; names and abstracts are made up. */
export function largeFeed(slots: readonly number[][]): FeedInput {
  const word = (seed: number) => WORDS[(seed * 7919) % WORDS.length]!;
  const pad = (value: number) => String(value).padStart(2, '0');
  const at = (day: number, minute: number) => {
    const date = new Date(Date.UTC(2030, 11, 27 + day, 0, minute)).toISOString();
    return date.slice(0, 16);
  };
  return {
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    dateModified: '2030-12-01T00:00:00Z',
    defaultLanguage: 'en',
    languages: ['en'],
    meeting: {
      id: 'large',
      name: 'Sample congress',
      startDate: '2030-12-27',
      endDate: '2030-12-30',
      timeZone: 'Europe/Madrid',
      dayChangeTime: '04:00',
    },
    rooms: Array.from({ length: 90 }, (_, index) => ({ id: `r${index}`, name: `Room ${pad(index + 1)}` })),
    tracks: WORDS.slice(0, 8).map((name, index) => ({ id: name, name, color: `#${pad(index * 11)}6699` })),
    people: Array.from({ length: 400 }, (_, index) => ({ id: `p${index}`, name: `Sample Speaker ${index + 1}` })),
    sessions: (slots as unknown as Slot[]).map(([day, minute, length, room, people], index) => ({
      id: `s${index}`,
      name: `${word(index)} and ${word(index + 3)}, part ${index + 1}`,
      startDate: at(day, minute),
      endDate: at(day, minute + length),
      rooms: [`r${room}`],
      tracks: [word(index % 8)].filter((track) => WORDS.indexOf(track) < 8),
      people: Array.from({ length: Math.min(people, 4) }, (_, at) => ({ person: `p${(index + at * 13) % 400}` })),
      abstract: `How ${word(index)} meets ${word(index + 5)}. `.repeat(6),
    })),
  };
}
