import {
  feed,
  on,
  ORGANIZATIONS,
  ROOMS,
  speaker,
  speakers,
  THURSDAY,
  TRACKS,
  TUESDAY,
  WEDNESDAY,
  words,
  type SessionDraft,
} from './mock-feeds.js';
import type { FeedInput } from '../src/feed/schema.js';

const OPENING = words('Opening of the meeting', 'Apertura de la reunión', 'افتتاح الاجتماع');
const CLOSING = words('Closing of the meeting', 'Clausura de la reunión', 'اختتام الاجتماع');
const INDICATORS = words(
  'Indicators that cities can share',
  'Indicadores que las ciudades pueden compartir',
  'مؤشرات يمكن للمدن تبادلها',
);
const BUSES = words('Buses that announce themselves', 'Autobuses que se anuncian solos', 'حافلات تعلن عن نفسها');
const LIGHTS = words(
  'Street lights after ten years',
  'El alumbrado público diez años después',
  'إنارة الشوارع بعد عشر سنوات',
);
const SERVICES = words('Services without a counter', 'Servicios sin ventanilla', 'خدمات بلا شبابيك');
const REPORTS = words('Reports from the regions', 'Informes de las regiones', 'تقارير من المناطق');
const COFFEE = words('Coffee break', 'Pausa para el café', 'استراحة قهوة');
const LUNCH = words('Lunch', 'Almuerzo', 'الغداء');
const DINNER = words('Dinner', 'Cena', 'العشاء');
const CONCERT = words('Concert in the courtyard', 'Concierto en el patio', 'حفل موسيقي في الفناء');

export const severalDays = feed(
  [
    {
      ...on(TUESDAY, '09:00', '09:30'),
      name: OPENING,
      type: 'ceremony',
      rooms: ['plenary'],
      people: [speaker(1, 'chair')],
    },
    {
      ...on(TUESDAY, '09:30', '11:00'),
      name: INDICATORS,
      type: 'keynote',
      rooms: ['plenary'],
      people: [speaker(2, 'keynote')],
    },
    {
      ...on(WEDNESDAY, '09:30', '11:00'),
      name: REPORTS,
      type: 'panel',
      rooms: ['plenary'],
      people: [speaker(1, 'moderator'), speaker(3, 'panelist'), speaker(4, 'panelist')],
    },
    { ...on(WEDNESDAY, '11:30', '12:30'), name: BUSES, type: 'talk', rooms: ['blue'], people: [speaker(5)] },
    {
      ...on(THURSDAY, '10:00', '11:30'),
      name: LIGHTS,
      type: 'workshop',
      rooms: ['garden'],
      people: [speaker(6, 'facilitator')],
    },
    {
      ...on(THURSDAY, '11:30', '12:00'),
      name: CLOSING,
      type: 'ceremony',
      rooms: ['plenary'],
      people: [speaker(1, 'chair')],
    },
  ],
  {
    meeting: {
      days: [
        { date: TUESDAY, name: words('Day 1', 'Día 1', 'اليوم الأول') },
        { date: WEDNESDAY, name: words('Day 2', 'Día 2', 'اليوم الثاني') },
        { date: THURSDAY, name: words('Site visits and closing', 'Visitas y clausura', 'الزيارات والاختتام') },
      ],
    },
    people: speakers(6),
    organizations: ORGANIZATIONS,
    rooms: ROOMS,
  },
);

export const parallelSessions = feed(
  [
    {
      ...on(TUESDAY, '09:00', '10:00'),
      name: OPENING,
      type: 'plenary',
      rooms: ['plenary'],
      people: [speaker(1, 'chair')],
    },
    {
      ...on(TUESDAY, '10:00', '11:00'),
      name: INDICATORS,
      type: 'talk',
      rooms: ['plenary'],
      tracks: ['data'],
      people: [speaker(1), speaker(2)],
    },
    {
      ...on(TUESDAY, '10:00', '11:00'),
      name: BUSES,
      type: 'talk',
      rooms: ['blue'],
      tracks: ['mobility'],
      people: [speaker(3)],
    },
    {
      ...on(TUESDAY, '10:00', '11:00'),
      name: LIGHTS,
      type: 'workshop',
      rooms: ['garden'],
      tracks: ['energy', 'people'],
      people: [speaker(4, 'facilitator')],
    },
    {
      ...on(TUESDAY, '10:30', '11:30'),
      name: SERVICES,
      type: 'talk',
      rooms: ['blue'],
      tracks: ['people'],
      people: [speaker(5)],
    },
    {
      ...on(TUESDAY, '11:30', '12:30'),
      name: REPORTS,
      type: 'plenary',
      rooms: ['plenary'],
      people: [speaker(6, 'rapporteur')],
    },
    {
      ...on(TUESDAY, '11:30', '12:30'),
      name: words('Open desk', 'Mesa abierta', 'مكتب مفتوح'),
      type: 'exhibition',
      rooms: ['garden'],
    },
  ],
  { meeting: { endDate: TUESDAY }, people: speakers(6), organizations: ORGANIZATIONS, rooms: ROOMS, tracks: TRACKS },
);

export const nestedSessions = feed(
  [
    {
      ...on(TUESDAY, '09:00', '09:15'),
      id: 'opening',
      number: '1',
      name: OPENING,
      type: 'agendaItem',
      rooms: ['plenary'],
    },
    {
      ...on(TUESDAY, '09:15', '11:15'),
      id: 'reports',
      number: '2',
      name: REPORTS,
      type: 'agendaItem',
      rooms: ['plenary'],
      people: [speaker(1, 'chair')],
    },
    {
      ...on(TUESDAY, '09:15', '10:15'),
      id: 'north',
      number: '2.1',
      parent: 'reports',
      name: words('North', 'Norte', 'الشمال'),
      rooms: ['plenary'],
      people: [speaker(2, 'rapporteur')],
    },
    { ...on(TUESDAY, '09:15', '09:45'), number: '2.1.1', parent: 'north', name: BUSES, people: [speaker(3)] },
    {
      ...on(TUESDAY, '09:45', '10:15'),
      number: '2.1.2',
      parent: 'north',
      name: words('Questions', 'Preguntas', 'أسئلة'),
      type: 'questions',
    },
    { ...on(TUESDAY, '10:15', '10:30'), parent: 'reports', name: COFFEE, type: 'break' },
    {
      ...on(TUESDAY, '10:30', '11:15'),
      id: 'south',
      number: '2.2',
      parent: 'reports',
      name: words('South', 'Sur', 'الجنوب'),
      rooms: ['blue'],
    },
    { number: '2.2.1', position: 1, parent: 'south', name: LIGHTS, people: [speaker(4)] },
    { number: '2.2.2', position: 2, parent: 'south', name: SERVICES, people: [speaker(5), speaker(6)] },
    { ...on(TUESDAY, '11:15', '11:30'), number: '3', name: CLOSING, type: 'agendaItem', rooms: ['plenary'] },
  ],
  { meeting: { endDate: TUESDAY }, people: speakers(6), organizations: ORGANIZATIONS, rooms: ROOMS },
);

export const breaks = feed(
  [
    { ...on(TUESDAY, '08:30', '09:00'), name: words('Registration', 'Acreditación', 'التسجيل'), type: 'registration' },
    { ...on(TUESDAY, '09:00', '10:30'), name: INDICATORS, type: 'plenary', rooms: ['plenary'] },
    { ...on(TUESDAY, '10:30', '11:00'), name: COFFEE, type: 'break', allRooms: true },
    { ...on(TUESDAY, '11:00', '12:30'), name: BUSES, type: 'workshop', rooms: ['blue'] },
    { ...on(TUESDAY, '12:30', '14:00'), name: LUNCH, type: 'meal', rooms: ['garden'] },
    { ...on(TUESDAY, '14:00', '15:30'), name: LIGHTS, type: 'workshop', rooms: ['blue'] },
    {
      ...on(TUESDAY, '19:00', '21:00'),
      name: words('Reception', 'Recepción', 'حفل استقبال'),
      type: 'social',
      rooms: ['garden'],
    },
  ],
  { meeting: { endDate: TUESDAY }, rooms: ROOMS },
);

export const timeNotKnown = feed(
  [
    { ...on(TUESDAY, '09:00', '10:00'), name: OPENING },
    { day: TUESDAY, timeStatus: 'toBeAnnounced', name: REPORTS, rooms: ['blue'] },
    { startDate: WEDNESDAY, name: BUSES },
    {
      name: LIGHTS,
      people: [{ name: words('Speaker to be announced', 'Ponente por anunciar', 'يُعلن عن المتحدث لاحقًا') }],
    },
    { timeStatus: 'toBeAnnounced', name: SERVICES },
  ],
  { rooms: ROOMS },
);

export const onlyStart = feed(
  [
    { ...on(TUESDAY, '17:00', '18:00'), name: REPORTS },
    { startDate: `${TUESDAY}T18:00`, name: words('Reception', 'Recepción', 'حفل استقبال'), type: 'social' },
  ],
  { meeting: { endDate: TUESDAY } },
);

export const onlyEnd = feed(
  [
    { endDate: `${TUESDAY}T09:00`, name: words('Registration', 'Acreditación', 'التسجيل'), type: 'registration' },
    { ...on(TUESDAY, '09:00', '10:00'), name: OPENING },
  ],
  { meeting: { endDate: TUESDAY } },
);

export const tentativeTime = feed(
  [
    { ...on(TUESDAY, '09:00', '10:00'), name: OPENING },
    { ...on(TUESDAY, '10:00', '11:00'), timeStatus: 'tentative', name: BUSES },
    { startDate: `${TUESDAY}T11:00`, timeStatus: 'tentative', name: LIGHTS },
  ],
  { meeting: { endDate: TUESDAY } },
);

export const afterMidnight = feed(
  [
    { ...on(TUESDAY, '20:00', '22:00'), name: DINNER, type: 'meal' },
    { startDate: `${TUESDAY}T22:30`, endDate: `${WEDNESDAY}T00:30`, name: CONCERT, type: 'social' },
    { ...on(WEDNESDAY, '01:30', '02:30'), name: LIGHTS, type: 'sideEvent' },
    { ...on(WEDNESDAY, '09:30', '11:00'), name: REPORTS, type: 'plenary' },
  ],
  { meeting: { endDate: WEDNESDAY, dayChangeTime: '04:00' } },
);

export const sessionCancelled = feed(
  [
    { ...on(TUESDAY, '09:00', '10:00'), name: OPENING, rooms: ['plenary'] },
    {
      ...on(TUESDAY, '10:00', '11:00'),
      name: BUSES,
      rooms: ['blue'],
      people: [speaker(1)],
      eventStatus: 'EventCancelled',
      statusReason: words('The speaker is ill.', 'La ponente está enferma.', 'المتحدثة مريضة.'),
    },
    { ...on(TUESDAY, '11:00', '12:00'), name: LIGHTS, rooms: ['blue'], eventStatus: 'EventCancelled' },
  ],
  { meeting: { endDate: TUESDAY }, people: speakers(1), organizations: ORGANIZATIONS, rooms: ROOMS },
);

export const sessionMoved = feed(
  [
    {
      ...on(TUESDAY, '11:00', '12:00'),
      name: INDICATORS,
      rooms: ['plenary'],
      previousRoom: 'blue',
      statusReason: words(
        'More people have registered than the room holds.',
        'Hay más inscritos que plazas en la sala.',
        'عدد المسجلين يفوق سعة القاعة.',
      ),
    },
    {
      ...on(TUESDAY, '12:00', '13:00'),
      name: BUSES,
      rooms: ['blue'],
      eventStatus: 'EventRescheduled',
      previousStartDate: `${TUESDAY}T10:00`,
      previousRoom: 'garden',
    },
    {
      ...on(WEDNESDAY, '09:00', '10:00'),
      name: LIGHTS,
      rooms: ['garden'],
      eventStatus: 'EventRescheduled',
      previousStartDate: `${TUESDAY}T09:00`,
      statusReason: words(
        'The train of the speakers was late.',
        'El tren de los ponentes llegó con retraso.',
        'تأخر قطار المتحدثين.',
      ),
    },
    {
      ...on(WEDNESDAY, '10:00', '11:00'),
      name: SERVICES,
      eventStatus: 'EventMovedOnline',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      previousRoom: 'garden',
      liveUrl: 'https://live.example.net/services',
    },
    { eventStatus: 'EventPostponed', previousStartDate: `${WEDNESDAY}T11:00`, name: REPORTS },
  ],
  { meeting: { endDate: WEDNESDAY }, rooms: ROOMS },
);

const ordinary: SessionDraft[] = [
  { ...on(TUESDAY, '09:00', '10:00'), name: OPENING },
  { ...on(TUESDAY, '10:00', '11:00'), name: INDICATORS },
];

export const meetingCancelled = feed(ordinary, {
  meeting: {
    endDate: TUESDAY,
    eventStatus: 'EventCancelled',
    statusReason: words(
      'The venue is closed after a storm.',
      'La sede está cerrada tras un temporal.',
      'مكان الاجتماع مغلق بعد عاصفة.',
    ),
  },
});

export const meetingPostponed = feed(ordinary, {
  meeting: {
    endDate: TUESDAY,
    eventStatus: 'EventPostponed',
    statusReason: words(
      'A new date will be given in April.',
      'La nueva fecha se comunicará en abril.',
      'سيُعلن عن الموعد الجديد في أبريل.',
    ),
  },
});

export const documents = feed(
  [
    {
      ...on(TUESDAY, '09:00', '10:00'),
      name: OPENING,
      documents: ['agenda', 'report'],
      recording: { policy: 'recorded', url: 'https://video.example.net/opening' },
      url: 'https://meetings.example.org/sample/opening',
    },
    {
      ...on(TUESDAY, '10:00', '11:00'),
      name: BUSES,
      liveUrl: 'https://live.example.net/buses',
      documents: ['slides', 'map'],
      links: [
        {
          url: 'https://data.example.org/buses',
          name: words('The data of the talk', 'Los datos de la ponencia', 'بيانات المداخلة'),
        },
        { url: 'https://data.example.org/stops' },
      ],
      recording: { policy: 'notRecorded' },
    },
  ],
  {
    meeting: { endDate: TUESDAY },
    documents: [
      {
        id: 'agenda',
        name: words('Draft agenda', 'Proyecto de orden del día', 'مشروع جدول الأعمال'),
        identifier: 'DOC 1 (Rev. 2)',
        type: 'agenda',
        urls: {
          en: 'https://docs.example.org/1-en.pdf',
          es: 'https://docs.example.org/1-es.pdf',
          ar: 'https://docs.example.org/1-ar.pdf',
        },
        encodingFormat: 'application/pdf',
        contentSize: '180 kB',
      },
      {
        id: 'report',
        name: words('Report of the last meeting', 'Informe de la última reunión', 'تقرير الاجتماع الأخير'),
        type: 'report',
        url: 'https://docs.example.org/report.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '2 MB',
        access: words('participants only', 'solo para participantes', 'للمشاركين فقط'),
      },
      {
        id: 'slides',
        name: words('Slides', 'Diapositivas', 'الشرائح'),
        type: 'slides',
        url: 'https://docs.example.org/slides.pdf',
        encodingFormat: 'application/pdf',
      },
      {
        id: 'map',
        name: words('Map of the stops', 'Mapa de las paradas', 'خريطة المواقف'),
        type: 'map',
        url: 'https://docs.example.org/map',
      },
    ],
  },
);

export const interpretation = feed(
  [
    {
      ...on(TUESDAY, '09:00', '10:00'),
      name: OPENING,
      inLanguage: ['en', 'es'],
      interpretation: [{ language: 'ar', mode: 'consecutive' }],
    },
    {
      ...on(TUESDAY, '10:00', '11:00'),
      name: INDICATORS,
      inLanguage: ['es'],
      interpretation: [
        { language: 'en', mode: 'simultaneous' },
        { language: 'en', mode: 'captioning' },
        { language: 'ssp', mode: 'sign' },
      ],
      accessibility: words('Hearing loop', 'Bucle magnético', 'حلقة سمعية'),
    },
  ],
  {
    meeting: {
      endDate: TUESDAY,
      inLanguage: ['en', 'es', 'pt-BR'],
      interpretation: [{ language: 'en' }, { language: 'es' }, { language: 'fr' }, { language: 'ar' }],
    },
  },
);

export const tracks = feed(
  [
    { ...on(TUESDAY, '09:00', '10:00'), name: INDICATORS, tracks: ['data'] },
    { ...on(TUESDAY, '10:00', '11:00'), name: BUSES, tracks: ['mobility', 'energy'] },
    { ...on(TUESDAY, '11:00', '12:00'), name: SERVICES, tracks: ['people'] },
    { ...on(TUESDAY, '12:00', '13:00'), name: LIGHTS, tracks: ['energy', 'data', 'people'] },
  ],
  { meeting: { endDate: TUESDAY }, tracks: TRACKS },
);

export const peopleAndRoles = feed(
  [
    {
      ...on(TUESDAY, '09:00', '10:30'),
      name: INDICATORS,
      type: 'roundtable',
      people: [
        speaker(1, 'chair'),
        speaker(2, 'panelist'),
        speaker(3, 'panelist'),
        { person: 'p4', role: 'panelist', remote: true },
        { person: 'p5', role: 'toastmaster', roleName: words('Toastmaster', 'Maestro de ceremonias', 'عريف الحفل') },
        { person: 'p6', role: 'scribe' },
      ],
    },
    {
      ...on(TUESDAY, '10:30', '11:00'),
      name: SERVICES,
      people: [
        { name: words('Speaker to be announced', 'Ponente por anunciar', 'يُعلن عن المتحدث لاحقًا') },
        { name: 'Sample Speaker 7', role: 'author' },
      ],
    },
  ],
  { meeting: { endDate: TUESDAY }, people: speakers(6), organizations: ORGANIZATIONS },
);

export const abstracts = feed(
  [
    {
      ...on(TUESDAY, '09:00', '10:00'),
      name: INDICATORS,
      people: [speaker(1)],
      abstract:
        'Forty cities measure the same things and *cannot* compare them. The talk shows **three reasons** and one way out:\n\n' +
        '- the unit is missing,\n- the day is missing,\n- the place is a name, not a point.\n\n' +
        'The data are in the [open catalogue](https://data.example.org/catalogue). A <b>tag</b> stays what it is.',
      description: '1. Ten minutes of talk\n2. Ten minutes of questions\n\nBring a laptop.',
    },
    {
      ...on(TUESDAY, '10:00', '11:00'),
      name: BUSES,
      abstract: words(
        'What two hundred stops taught us.',
        'Lo que nos enseñaron doscientas paradas.',
        'ما تعلمناه من مئتي موقف.',
      ),
    },
  ],
  { meeting: { endDate: TUESDAY }, textFormat: 'markdown', people: speakers(1), organizations: ORGANIZATIONS },
);

/** Where it is evening in Europe, the next day has begun there. */
export const clashing = feed(
  [
    { ...on(TUESDAY, '09:00', '10:30'), name: REPORTS, type: 'panel', rooms: ['blue'] },
    { ...on(TUESDAY, '10:00', '11:00'), name: LIGHTS, type: 'talk', rooms: ['garden'] },
    { ...on(TUESDAY, '11:00', '12:00'), name: SERVICES, type: 'talk', rooms: ['blue'] },
  ],
  { meeting: { id: 'clashing' }, rooms: ROOMS },
);

/** The same, of a meeting of which nothing is chosen yet. */
export const handedOver: FeedInput = { ...clashing, meeting: { ...clashing.meeting, id: 'handed' } };

/** A meeting of its own: what is chosen of it is kept. */
export const byKeyboard: FeedInput = {
  ...parallelSessions,
  meeting: { ...parallelSessions.meeting, id: 'by-keyboard' },
};

export const announced = feed(ordinary, {
  updates: [
    {
      datePublished: '2027-03-01T10:00:00+01:00',
      type: 'info',
      name: words('The programme is published', 'Se publica el programa', 'نُشر البرنامج'),
      text: words(
        'Rooms may still change. The last version is always here.',
        'Las salas todavía pueden cambiar. La última versión está siempre aquí.',
        'قد تتغير القاعات. وتوجد آخر نسخة هنا دائماً.',
      ),
    },
    {
      datePublished: '2027-03-08T18:30:00+01:00',
      type: 'urgent',
      name: words('Entrance by the garden', 'Entrada por el jardín', 'الدخول من الحديقة'),
    },
  ],
});

/** A day around this moment. */
export function running(now = Date.now()): FeedInput {
  const at = (minutes: number) => `${new Date(now + minutes * 60_000).toISOString().slice(0, 16)}Z`;
  return feed(
    [
      { startDate: at(-90), endDate: at(-30), name: OPENING, type: 'ceremony', rooms: ['plenary'] },
      { startDate: at(-30), endDate: at(30), name: BUSES, type: 'talk', rooms: ['blue'] },
      { startDate: at(30), endDate: at(90), name: LIGHTS, type: 'talk', rooms: ['blue'] },
    ],
    { meeting: { id: 'running', startDate: at(-90).slice(0, 10), endDate: at(90).slice(0, 10) }, rooms: ROOMS },
  );
}

export const over = feed(
  [
    {
      ...on('2024-03-12', '09:00', '10:00'),
      name: OPENING,
      type: 'ceremony',
      recording: { policy: 'recorded', url: 'https://video.example.net/opening' },
    },
    { ...on('2024-03-12', '10:00', '11:00'), name: BUSES, type: 'talk' },
    { ...on('2024-03-13', '09:00', '10:00'), name: REPORTS, type: 'panel' },
  ],
  {
    meeting: { id: 'over', startDate: '2024-03-12', endDate: '2024-03-13' },
    documents: [
      {
        id: 'report',
        name: words('Report of the meeting', 'Informe de la reunión', 'تقرير الاجتماع'),
        type: 'report',
        url: 'https://documents.example.org/report.pdf',
        encodingFormat: 'application/pdf',
      },
    ],
  },
);

/** Another version of the parallel sessions: one is cancelled, one has another room, one is new. */
export const changed = ((): FeedInput => {
  const [opening, first, second, ...others] = parallelSessions.sessions!;
  return {
    ...parallelSessions,
    sequence: (parallelSessions.sequence ?? 0) + 1,
    sessions: [
      opening!,
      { ...first!, eventStatus: 'EventCancelled', statusReason: words('Illness', 'Enfermedad', 'مرض') },
      { ...second!, rooms: ['plenary'] },
      ...others,
      { ...on(TUESDAY, '18:00', '19:00'), id: 'added', name: CONCERT, type: 'social' },
    ],
  };
})();

export const farAway = feed(
  [
    { ...on(WEDNESDAY, '09:00', '10:00'), name: OPENING },
    { ...on(WEDNESDAY, '13:30', '15:00'), name: INDICATORS },
  ],
  {
    meeting: {
      startDate: WEDNESDAY,
      endDate: WEDNESDAY,
      timeZone: 'Pacific/Auckland',
      location: { address: { addressLocality: words('Auckland', 'Auckland', 'أوكلاند') } },
    },
  },
);

export const notPublished = feed([]);

export const longWords = feed(
  [
    {
      ...on(TUESDAY, '09:00', '10:00'),
      number: '17.4.12.2',
      name: 'Interoperabilitätsanforderungsspezifikationsentwicklungsverfahren',
      alternateName: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      type: 'panel',
      rooms: ['long'],
      tracks: ['long'],
      people: [
        { person: 'long', role: 'moderator' },
        { person: 'longer', role: 'toastmaster', roleName: 'Veranstaltungsorganisationsbeauftragte' },
      ],
      eventStatus: 'EventRescheduled',
      previousStartDate: `${WEDNESDAY}T09:00`,
      statusReason: 'Raumbelegungsplanungsschwierigkeiten',
      documents: ['long'],
      links: [
        {
          url: 'https://averyveryverylongsubdomainwithoutasinglebreak.statistics.example.org/',
          name: 'https://averyveryverylongsubdomainwithoutasinglebreak.statistics.example.org/',
        },
      ],
    },
  ],
  {
    defaultLanguage: 'de',
    languages: ['de'],
    meeting: {
      name: 'Straßenbeleuchtungsinfrastrukturmodernisierungskonferenz',
      endDate: TUESDAY,
      location: { address: { addressLocality: 'Gelsenkirchen-Schalke-Nord-Industriegebiet' } },
      eventStatus: 'EventRescheduled',
      statusReason: 'Terminabstimmungsschwierigkeiten',
    },
    people: [
      {
        id: 'long',
        name: 'Sample Speakerwithaverylongunbrokenfamilyname',
        jobTitle: 'Datenschutzgrundverordnungsbeauftragte',
        affiliation: [{ name: 'Beispielstadtentwicklungsgesellschaft' }],
      },
      { id: 'longer', name: 'Sample Speaker-Of-The-Many-Hyphens-And-Of-Several-Lines' },
    ],
    rooms: [{ id: 'long', name: 'Mehrzweckveranstaltungshallenerweiterungsbau' }],
    tracks: [{ id: 'long', name: 'Nachhaltigkeitsberichterstattungspflichten', color: '#5b3fa0' }],
    documents: [
      {
        id: 'long',
        name: 'Geschäftsordnungsänderungsantrag',
        identifier: 'SAMPLE-DOCUMENT/2027/REV.3/ADD.1/CORR.2-ALL-LANGUAGES',
        url: 'https://documents.averyverylongname.example.org/1.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '12 MB',
      },
    ],
  },
);

const FIRST_HOUR = 8;
const SLOTS = 20;

/** Five days, twenty half hours, three rooms: 300 sessions. */
export const large = feed(
  [0, 1, 2, 3, 4].flatMap((day) =>
    Array.from({ length: SLOTS }, (_, slot) => slot).flatMap((slot) =>
      ROOMS.map(({ id: room }, index): SessionDraft => {
        const number = (day * SLOTS + slot) * ROOMS.length + index + 1;
        const clock = (half: number) =>
          `${String(FIRST_HOUR + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
        return {
          ...on(`2027-03-${String(8 + day).padStart(2, '0')}`, clock(slot), clock(slot + 1)),
          name: words(`Sample session ${number}`, `Sesión de ejemplo ${number}`, `جلسة نموذجية ${number}`),
          type: 'talk',
          rooms: [room],
          tracks: [TRACKS[number % TRACKS.length]!.id],
          people: [speaker((number % 40) + 1)],
        };
      }),
    ),
  ),
  {
    meeting: { startDate: '2027-03-08', endDate: '2027-03-12' },
    people: speakers(40),
    organizations: ORGANIZATIONS,
    rooms: ROOMS,
    tracks: TRACKS,
  },
);
