import type { FeedInput } from '../src/feed/schema.js';
import { feed, on, ORGANIZATIONS, ROOMS, speaker, speakers, TUESDAY, words, type FeedDraft } from './mock-feeds.js';

const OPENING = words('Opening of the meeting', 'Apertura de la reunión', 'افتتاح الاجتماع');

const MEETING: NonNullable<FeedDraft['meeting']> = {
  description: words(
    'Cities tell each other which data they publish, and what came of it.',
    'Las ciudades se cuentan qué datos publican y qué ha salido de ello.',
    'تتبادل المدن الحديث عن البيانات التي تنشرها وما نتج عنها.',
  ),
  url: 'https://meetings.example.org/sample',
  location: {
    name: words('City hall', 'Casa consistorial', 'دار البلدية'),
    room: ROOMS[0]!.name,
    address: {
      streetAddress: 'Calle de Ejemplo 1',
      postalCode: '28000',
      addressLocality: words('Madrid', 'Madrid', 'مدريد'),
      addressCountry: 'ES',
    },
    travel: words(
      'Five minutes on foot from the station.',
      'A cinco minutos a pie de la estación.',
      'على بعد خمس دقائق سيراً من المحطة.',
    ),
    accessibility: words('Step-free entrance.', 'Entrada sin escalones.', 'مدخل دون درجات.'),
  },
  virtualLocation: [{ platform: 'Video', url: 'https://video.example.org/sample', access: 'public' }],
  inLanguage: ['en', 'es'],
  interpretation: [{ language: 'fr', mode: 'simultaneous' }],
  organizers: [{ organization: 'city' }, { organization: 'institute', role: 'host' }],
  contacts: [{ name: 'Sample Secretariat', email: 'meeting@example.org', telephone: '+34 900 000 000' }],
  eligibility: words('Everybody is welcome.', 'Está abierta a todo el mundo.', 'الدعوة مفتوحة للجميع.'),
  isAccessibleForFree: true,
  recording: { policy: 'recorded', published: true },
  relatedEvents: [
    {
      relation: 'previous',
      name: words('Sample meeting 2026', 'Reunión de ejemplo de 2026', 'اجتماع نموذجي 2026'),
      startDate: '2026-03-10',
    },
  ],
};

const REGISTRATION = { required: true, url: 'https://meetings.example.org/sample/register' };

const notice = (meeting: FeedDraft['meeting'] = {}, rest: Omit<FeedDraft, 'meeting'> = {}): FeedInput =>
  feed([{ id: 'opening', name: OPENING, ...on(TUESDAY, '10:00', '10:30'), people: [speaker(1)] }], {
    people: speakers(2),
    organizations: ORGANIZATIONS,
    rooms: ROOMS,
    registration: REGISTRATION,
    ...rest,
    meeting: { ...MEETING, ...meeting },
  });

const DAY = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** All of March 2097: before whatever clock it is looked at by. */
const AHEAD = { startDate: '2097-03-09', endDate: '2097-03-11' };

export const before = notice(AHEAD, { registration: { ...REGISTRATION, validThrough: '2097-03-01T18:00' } });

export const notOpen = notice(AHEAD, { registration: { ...REGISTRATION, validFrom: '2097-01-10' } });

export const registrationClosed = notice(AHEAD, { registration: { ...REGISTRATION, validThrough: '2026-01-31' } });

export const full = notice(AHEAD, { registration: { ...REGISTRATION, status: 'full' } });

export const running = notice({ startDate: dayFromNow(-1), endDate: dayFromNow(1) });

export const over = notice(
  { startDate: '2026-03-10', endDate: '2026-03-11' },
  {
    sessions: [
      {
        id: 'opening',
        name: OPENING,
        ...on('2026-03-10', '10:00', '10:30'),
        recording: { url: 'https://video.example.org/opening' },
      },
    ],
  },
);

const REASON = words('The hall is not available.', 'La sala no está disponible.', 'القاعة غير متاحة.');

export const postponed = notice({
  ...AHEAD,
  eventStatus: 'EventPostponed',
  previousStartDate: [AHEAD.startDate],
  statusReason: REASON,
});

export const rescheduled = notice({
  ...AHEAD,
  eventStatus: 'EventRescheduled',
  previousStartDate: ['2097-02-09'],
  statusReason: REASON,
});

export const movedOnline = notice({ ...AHEAD, eventStatus: 'EventMovedOnline', statusReason: REASON });

export const cancelled = notice({ ...AHEAD, eventStatus: 'EventCancelled', statusReason: REASON });

export const updates = notice(AHEAD, {
  updates: [
    {
      datePublished: '2026-10-01',
      type: 'info',
      name: words('Programme published', 'Programa publicado', 'نُشر البرنامج'),
    },
    {
      datePublished: '2026-11-02T09:00:00+01:00',
      type: 'urgent',
      name: words('Another entrance', 'Otra entrada', 'مدخل آخر'),
      text: words('Please use the door in the garden.', 'Utilice la puerta del jardín.', 'يُرجى استخدام باب الحديقة.'),
    },
  ],
});

/** Not everything has been translated yet. */
export const partlyTranslated = notice({
  ...AHEAD,
  description: 'Cities tell each other which data they publish, and what came of it.',
  statusReason: 'There is a new entrance.',
  objectives: [{ en: 'Agree on the next data sets' }, words('Meet', 'Conocerse', 'التعارف')],
  eligibility: { en: 'Everybody is welcome.' },
  notice: {
    type: 'letter',
    publisher: ORGANIZATIONS[0]!.name,
    datePublished: '2026-11-02',
    headline: { en: 'Sample meeting on open data' },
    paragraphs: [
      { number: '1', text: words('You are kindly invited.', 'Le invitamos cordialmente.', 'يسرنا أن ندعوكم.') },
      {
        number: '2',
        text: { en: 'Cities tell each other which data they publish, and what came of it, all day long.' },
      },
    ],
  },
});

/** A notice with what few notices have. */
export const letter = notice(
  {
    ...AHEAD,
    notice: {
      type: 'invitation',
      publisher: ORGANIZATIONS[0]!.name,
      datePublished: '2026-11-02',
      locationCreated: words('Madrid', 'Madrid', 'مدريد'),
      headline: words(
        'Sample meeting on open data',
        'Reunión de ejemplo sobre datos abiertos',
        'اجتماع نموذجي بشأن البيانات المفتوحة',
      ),
      toRecipient: [words('All towns', 'Todos los municipios', 'جميع البلديات')],
      paragraphs: [
        { text: words('You are kindly invited.', 'Le invitamos cordialmente.', 'يسرنا أن ندعوكم.') },
        { text: words('Please register in time.', 'Inscríbase con tiempo.', 'يُرجى التسجيل في الوقت المناسب.') },
      ],
      signatory: { name: words('Sample Mayor', 'Alcaldía de Ejemplo', 'رئاسة بلدية المثال') },
      inLanguage: ['en', 'es'],
      documents: ['invitation'],
      supersedes: words('Invitation of 1 October', 'Invitación del 1 de octubre', 'دعوة 1 أكتوبر'),
    },
  },
  {
    documents: [
      {
        id: 'invitation',
        type: 'notice',
        name: words('Invitation', 'Invitación', 'دعوة'),
        encodingFormat: 'application/pdf',
        urls: { en: 'https://meetings.example.org/sample/en.pdf', es: 'https://meetings.example.org/sample/es.pdf' },
      },
    ],
  },
);
