import type { FeedInput, Organization, Person, Room, Session, Track } from '../src/feed/schema.js';

/** A session without its id counts as `s1`, `s2`, … by its place. */
export type SessionDraft = Omit<Session, 'id'> & { readonly id?: string };
export type FeedDraft = Partial<Omit<FeedInput, 'meeting'>> & { readonly meeting?: Partial<FeedInput['meeting']> };

/** A text in the three languages of every feed here. */
export const words = (en: string, es: string, ar: string) => ({ en, es, ar });

/** A feed without a problem: three days of March 2027 in Madrid, nobody real in it. */
export function feed(sessions: readonly SessionDraft[], { meeting, ...rest }: FeedDraft = {}): FeedInput {
  return {
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    id: 'sample',
    sequence: 1,
    dateModified: '2026-11-02T09:00:00+01:00',
    defaultLanguage: 'en',
    languages: ['en', 'es', 'ar'],
    meeting: {
      id: 'sample-meeting',
      type: 'Meeting',
      name: words(
        'Sample meeting on open data for cities',
        'Reunión de ejemplo sobre datos abiertos para ciudades',
        'اجتماع نموذجي بشأن البيانات المفتوحة للمدن',
      ),
      startDate: TUESDAY,
      endDate: THURSDAY,
      timeZone: 'Europe/Madrid',
      location: { address: { addressLocality: words('Madrid', 'Madrid', 'مدريد'), addressCountry: 'ES' } },
      ...meeting,
    },
    sessions: sessions.map((session, index) => ({ id: `s${index + 1}`, ...session })),
    ...rest,
  };
}

/** `p1` to `p<count>`, by turns from the two sample organizations; combine with `ORGANIZATIONS`. */
export function speakers(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    name: words(`Sample Speaker ${index + 1}`, `Ponente de Ejemplo ${index + 1}`, `متحدث نموذجي ${index + 1}`),
    jobTitle: JOBS[index % JOBS.length]!,
    affiliation: [{ organization: ORGANIZATIONS[index % ORGANIZATIONS.length]!.id }],
  }));
}

export const TUESDAY = '2027-03-09';
export const WEDNESDAY = '2027-03-10';
export const THURSDAY = '2027-03-11';

const JOBS = [
  words('Head of Open Data', 'Responsable de Datos Abiertos', 'رئيس قسم البيانات المفتوحة'),
  words('City Architect', 'Arquitecta municipal', 'مهندسة المدينة'),
  words('Researcher', 'Investigador', 'باحث'),
];

export const ORGANIZATIONS: Organization[] = [
  { id: 'city', name: words('City of Example', 'Ciudad de Ejemplo', 'مدينة المثال') },
  {
    id: 'institute',
    name: words('Institute for Sample Studies', 'Instituto de Estudios de Muestra', 'معهد الدراسات النموذجية'),
    alternateName: 'ISS',
  },
];

export const ROOMS: Room[] = [
  { id: 'plenary', name: words('Plenary hall', 'Sala plenaria', 'القاعة العامة'), position: 1 },
  { id: 'blue', name: words('Blue room', 'Sala azul', 'القاعة الزرقاء'), position: 2 },
  { id: 'garden', name: words('Garden room', 'Sala del jardín', 'قاعة الحديقة'), position: 3 },
];

export const TRACKS: Track[] = [
  { id: 'data', name: words('Data', 'Datos', 'البيانات'), color: '#0b6e4f', position: 1 },
  { id: 'mobility', name: words('Mobility', 'Movilidad', 'التنقل'), color: '#b3261e', position: 2 },
  { id: 'energy', name: words('Energy', 'Energía', 'الطاقة'), color: '#f2b705', position: 3 },
  { id: 'people', name: words('People', 'Personas', 'الناس'), position: 4 },
];

/** From one clock to another on a day. */
export const on = (day: string, from: string, to: string) => ({ startDate: `${day}T${from}`, endDate: `${day}T${to}` });

/** One of `speakers()` in a role. */
export const speaker = (number: number, role = 'speaker') => ({ person: `p${number}`, role });
