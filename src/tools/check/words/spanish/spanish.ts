import type { Tongue } from '../tongue.js';
import { FEED } from './feed.js';
import { FILE } from './file.js';
import { REFERENCES } from './references.js';
import { REGISTRATION } from './registration.js';
import { cita, type Sayings } from './say.js';

const SAYINGS: Sayings = { ...FILE, ...FEED, ...REFERENCES, ...REGISTRATION };

export const SPANISH: Tongue = {
  wordsOf: (code) => SAYINGS[code],
  quote: cita,
  nouns: {
    sessions: 'sesión',
    people: 'persona',
    organizations: 'organización',
    rooms: 'sala',
    tracks: 'línea temática',
    documents: 'documento',
    updates: 'anuncio',
  },
  these: {
    sessions: 'esta sesión',
    people: 'esta persona',
    organizations: 'esta organización',
    rooms: 'esta sala',
    tracks: 'esta línea temática',
    documents: 'este documento',
    updates: 'este anuncio',
  },
  feed: 'el fichero',
  entry: 'esta entrada',
  entryOf: (list) => `esta entrada de ${cita(list)}`,
};
