import { wordsOf } from '../../report.js';
import type { Tongue } from './tongue.js';
import { quote } from './words.js';

const NOUNS: Readonly<Record<string, string>> = {
  sessions: 'session',
  people: 'person',
  organizations: 'organization',
  rooms: 'room',
  tracks: 'track',
  documents: 'document',
  updates: 'update',
};

export const ENGLISH: Tongue = {
  wordsOf,
  quote,
  nouns: NOUNS,
  these: Object.fromEntries(Object.entries(NOUNS).map(([list, noun]) => [list, `this ${noun}`])),
  feed: 'the feed',
  entry: 'this entry',
  entryOf: (list) => `this entry of ${quote(list)}`,
};
