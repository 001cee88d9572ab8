import type { FeedInput, Person } from '../src/feed/schema.js';
import { feed, on, ORGANIZATIONS, speaker, speakers, THURSDAY, TUESDAY, WEDNESDAY, words } from './mock-feeds.js';

/** Drawn for these stories: nobody is in them. Photos are never data addresses, so that they are files here too. */
const PHOTOS = {
  amber: new URL('./photos/amber.png', import.meta.url).href,
  teal: new URL('./photos/teal.png', import.meta.url).href,
  plum: new URL('./photos/plum.png', import.meta.url).href,
  slate: new URL('./photos/slate.png', import.meta.url).href,
  portrait: new URL('./photos/portrait.png', import.meta.url).href,
  huge: new URL('./photos/huge.png', import.meta.url).href,
  landscape: new URL('./photos/landscape.png', import.meta.url).href,
};

const SESSIONS = [
  {
    ...on(TUESDAY, '09:00', '09:30'),
    name: words('Opening of the meeting', 'Apertura de la reunión', 'افتتاح الاجتماع'),
    people: [speaker(1, 'chair')],
  },
  {
    ...on(TUESDAY, '09:30', '11:00'),
    name: words(
      'Indicators that cities can share',
      'Indicadores que las ciudades pueden compartir',
      'مؤشرات يمكن للمدن تبادلها',
    ),
    people: [speaker(2, 'keynote'), speaker(3, 'panelist'), speaker(4, 'panelist')],
    url: 'https://meetings.example.org/sample/indicators',
  },
  {
    ...on(WEDNESDAY, '10:00', '11:30'),
    name: words(
      'Street lights after ten years',
      'El alumbrado público diez años después',
      'إنارة الشوارع بعد عشر سنوات',
    ),
    people: [speaker(1, 'moderator'), speaker(5), { ...speaker(6), remote: true }],
  },
  {
    startDate: THURSDAY,
    name: words('Closing of the meeting', 'Clausura de la reunión', 'اختتام الاجتماع'),
    people: [
      speaker(1, 'chair'),
      { person: 'p4', role: 'poet', roleName: words('City poet', 'Poeta local', 'شاعرة المدينة') },
    ],
  },
];

const BIOGRAPHY = words(
  'Counts what cities count, and has done so for **twenty years**. Before that, taught how to tell a good question from a long one.\n\nReads timetables for pleasure.',
  'Cuenta lo que cuentan las ciudades desde hace **veinte años**. Antes enseñaba a distinguir una buena pregunta de una larga.\n\nLee horarios por placer.',
  'تحصي ما تحصيه المدن منذ **عشرين عاماً**. وكانت قبل ذلك تعلّم التمييز بين السؤال الجيد والسؤال الطويل.\n\nتقرأ جداول المواعيد للمتعة.',
);

/** `p1`, `p2`, … with what a story adds to each. */
function people(...more: readonly Partial<Person>[]): Person[] {
  return speakers(more.length).map((person, index) => ({ ...person, ...more[index] }));
}

const meeting = (list: readonly Person[], more: Partial<Omit<FeedInput, 'meeting'>> = {}): FeedInput =>
  feed(
    SESSIONS.map((session) => ({
      ...session,
      people: session.people.filter(({ person }) => list.some(({ id }) => id === person)),
    })),
    { people: [...list], organizations: ORGANIZATIONS, textFormat: 'markdown', ...more },
  );

export const complete = meeting(
  people(
    {
      image: { url: PHOTOS.amber, creditText: 'Sample Studio' },
      country: 'ES',
      honorificPrefix: words('Dr', 'Dra.', 'د.'),
      featured: true,
      description: BIOGRAPHY,
      links: [
        { url: 'https://people.example.org/1', name: words('Own page', 'Página propia', 'الصفحة الشخصية') },
        { url: 'https://social.example.net/@sample' },
      ],
    },
    { image: { url: PHOTOS.teal }, country: 'KE', description: BIOGRAPHY },
    { image: { url: PHOTOS.plum }, country: 'BR' },
    { country: 'KR', description: BIOGRAPHY },
    { image: { url: PHOTOS.slate }, country: 'CA' },
    { country: 'EG' },
  ),
);

export const photos = meeting(
  people(
    { image: { url: PHOTOS.portrait }, jobTitle: 'A tall photo' },
    { image: { url: PHOTOS.landscape }, jobTitle: 'A wide photo' },
    { image: { url: PHOTOS.huge }, jobTitle: 'A photo of twenty-five million dots' },
    { image: { url: 'https://meetings.example.org/drawing.svg' }, jobTitle: 'A drawing, which is not asked for' },
    { jobTitle: 'No photo' },
  ),
);

export const refusedPhoto = meeting(people({ image: { url: 'https://elsewhere.example.net/face.jpg' } }));

export const names = meeting([
  { id: 'p1', name: 'Sample van der Speaker', sortName: 'Speaker, Sample van der', country: 'NL' },
  { id: 'p2', name: 'Sample Teresa Speaker Example', sortName: 'Speaker Example, Sample Teresa', country: 'DO' },
  { id: 'p3', name: 'Sample', country: 'ID' },
  { id: 'p4', name: { zh: '示例发言人' }, country: 'CN' },
  { id: 'p5', name: { ar: 'متحدث نموذجي' }, country: 'MA' },
  { id: 'p6', name: { ru: 'Примерный Докладчик' }, country: 'KZ' },
]);

export const toBeAnnounced = meeting([
  ...people({ image: { url: PHOTOS.teal }, country: 'KE' }, { country: 'BR' }),
  ...['p3', 'p4'].map((id) => ({
    id,
    name: words('Speaker to be announced', 'Ponente por anunciar', 'سيُعلن عن المتحدث'),
    placeholder: true,
  })),
]);

export const longWords = meeting(
  people(
    {
      name: 'Samplespeakerwithanamewithoutasinglespace Donaudampfschifffahrtsgesellschaft',
      jobTitle: 'Head of the Department of Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetze',
      country: 'AT',
      description: 'https://people.example.org/a-very-long-address-without-a-place-to-break-it-anywhere-at-all',
    },
    { country: 'VC' },
  ),
);

/** Five hundred people, each in one of a hundred sessions. */
export const many = feed(
  Array.from({ length: 100 }, (_, index) => ({
    name: `Sample session ${index + 1}`,
    ...on(TUESDAY, '09:00', '10:00'),
    people: Array.from({ length: 5 }, (_, at) => speaker(index * 5 + at + 1, at === 0 ? 'moderator' : 'panelist')),
  })),
  {
    people: speakers(500).map((person, index) => ({
      ...person,
      country: ['ES', 'KE', 'BR', 'KR', 'CA'][index % 5]!,
      description: BIOGRAPHY,
      ...(index % 3 === 0 && { image: { url: Object.values(PHOTOS)[index % 4]! } }),
    })),
    organizations: ORGANIZATIONS,
  },
);

export const notAnnounced = feed([{ name: 'Opening', ...on(TUESDAY, '09:00', '10:00') }]);
