import type { RegistrationInput } from '../src/feed/registration.js';
import type { FeedInput } from '../src/feed/schema.js';
import { feed, on, words } from './mock-feeds.js';

/** Days of March 2094: before whatever clock they are looked at by. */
const TUESDAY = '2094-03-09';
const WEDNESDAY = '2094-03-10';
const THURSDAY = '2094-03-11';

const PRIVACY = {
  controller: words('City of Example', 'Ciudad de Ejemplo', 'مدينة المثال'),
  purpose: words('To run the meeting', 'Organizar la reunión', 'تنظيم الاجتماع'),
  legalBasis: words('A task in the public interest', 'Una misión de interés público', 'مهمة ذات منفعة عامة'),
  recipients: words('Nobody else', 'Nadie más', 'لا أحد غيرها'),
  transfers: words('None', 'Ninguna', 'لا يوجد'),
  rights: words('Write to us at any time', 'Escríbanos en cualquier momento', 'راسلونا في أي وقت'),
  url: 'https://meetings.example.org/privacy',
};

const NAME = words('Full name', 'Nombre y apellidos', 'الاسم الكامل');
const EMAIL = words('E-mail', 'Correo electrónico', 'البريد الإلكتروني');

const FEW: NonNullable<RegistrationInput['fields']> = [
  { id: 'name', type: 'text', name: NAME, required: true, autocomplete: 'name' },
  { id: 'email', type: 'email', name: EMAIL, required: true },
];

/** A meeting that people register for; `parts` replace or add to its registration. */
export function registration(parts: RegistrationInput = {}): FeedInput {
  return feed(
    [
      { ...on(TUESDAY, '09:00', '10:00'), id: 'opening', name: words('Opening', 'Apertura', 'الافتتاح') },
      { ...on(WEDNESDAY, '09:00', '10:00'), id: 'visits', name: words('Visits', 'Visitas', 'الزيارات') },
    ],
    {
      meeting: {
        startDate: TUESDAY,
        endDate: THURSDAY,
        contacts: [
          {
            name: words('Sample Secretariat', 'Secretaría de Ejemplo', 'أمانة نموذجية'),
            email: 'help@example.org',
            telephone: '+34 910 000 000',
          },
        ],
      },
      registration: {
        status: 'open',
        url: 'https://meetings.example.org/register',
        privacy: PRIVACY,
        fields: FEW,
        confirmation: {
          text: words('Bring the reference along.', 'Traiga consigo la referencia.', 'أحضروا الرقم المرجعي معكم.'),
          url: 'https://meetings.example.org/arriving',
        },
        ...parts,
      },
    },
  );
}

/** Digest of the questions of `registration()`, as `meeting-widgets digest` prints it. */
export const PINNED = 'sha256-J/4z0lElDovqirQE36tFJaCAb9fcE04i2j8TatuwSf8=';

const option = (value: string, en: string, es: string, ar: string) => ({ value, name: words(en, es, ar) });

export const everyQuestion = registration({
  categories: [
    { id: 'city', name: words('City', 'Ciudad', 'مدينة') },
    {
      id: 'person',
      name: words('Individual', 'Persona a título individual', 'شخص بصفته الفردية'),
      description: words('Without an organisation', 'Sin organización', 'من دون جهة'),
      requiresApproval: true,
    },
  ],
  sections: [
    {
      id: 'you',
      name: words('About you', 'Sus datos', 'بياناتكم'),
      fields: ['name', 'email', 'phone', 'country', 'body'],
    },
    {
      id: 'part',
      name: words('Taking part', 'Participación', 'المشاركة'),
      description: words('Whatever suits you best.', 'Lo que más le convenga.', 'ما يناسبكم.'),
      fields: [
        'way',
        'badge',
        'nights',
        'arrival',
        'sessions',
        'language',
        'meal',
        'site',
        'note',
        'first',
        'recorded',
      ],
    },
    { id: 'access', name: words('Access', 'Accesibilidad', 'إمكانية النفاذ'), fields: ['needs'] },
  ],
  fields: [
    ...FEW,
    {
      id: 'phone',
      type: 'tel',
      name: words('Telephone', 'Teléfono', 'الهاتف'),
      purpose: words('For urgent news', 'Para avisos urgentes', 'للأخبار العاجلة'),
    },
    { id: 'country', type: 'country', name: words('Country', 'País', 'البلد'), required: true },
    {
      id: 'body',
      type: 'organization',
      name: words('Organisation', 'Organización', 'الجهة'),
      options: [option('city', 'City of Example', 'Ciudad de Ejemplo', 'مدينة المثال')],
      requiredWhen: { field: 'category', equals: 'city' },
    },
    {
      id: 'way',
      type: 'radio',
      name: words('How will you take part?', '¿Cómo participará?', 'كيف ستشاركون؟'),
      required: true,
      options: [option('here', 'In person', 'En persona', 'حضورياً'), option('there', 'Online', 'En línea', 'عن بُعد')],
    },
    {
      id: 'badge',
      type: 'text',
      name: words('Name on your badge', 'Nombre en la acreditación', 'الاسم على البطاقة'),
      description: words('If it is another one', 'Si es otro', 'إذا كان مختلفاً'),
      visibleWhen: { field: 'way', equals: 'here' },
    },
    {
      id: 'nights',
      type: 'number',
      name: words('Nights in the city', 'Noches en la ciudad', 'عدد الليالي في المدينة'),
      min: 0,
      max: 5,
      visibleWhen: { field: 'way', equals: 'here' },
    },
    { id: 'arrival', type: 'date', name: words('Day of arrival', 'Día de llegada', 'يوم الوصول'), max: THURSDAY },
    { id: 'sessions', type: 'sessions', name: words('Sessions', 'Sesiones', 'الجلسات') },
    {
      id: 'language',
      type: 'language',
      name: words('Language', 'Idioma', 'اللغة'),
      options: [{ value: 'en' }, { value: 'es' }, { value: 'ar' }],
    },
    {
      id: 'meal',
      type: 'select',
      name: words('Dinner', 'Cena', 'العشاء'),
      options: [
        option('yes', 'I am coming', 'Asistiré', 'سأحضر'),
        option('no', 'I am not coming', 'No asistiré', 'لن أحضر'),
      ],
    },
    { id: 'site', type: 'url', name: words('Your page', 'Su página', 'صفحتكم') },
    { id: 'note', type: 'textarea', name: words('A message', 'Un mensaje', 'رسالة'), maxLength: 300 },
    {
      id: 'first',
      type: 'checkbox',
      name: words('This is my first meeting', 'Es mi primera reunión', 'هذا أول اجتماع لي'),
    },
    {
      id: 'recorded',
      type: 'statement',
      name: words('The meeting is recorded.', 'La reunión se graba.', 'يُسجَّل الاجتماع.'),
    },
    {
      id: 'needs',
      type: 'checkboxes',
      name: words('What do you need?', '¿Qué necesita?', 'ما الذي تحتاجون إليه؟'),
      sensitive: 'special',
      options: [
        option('captions', 'Live captions', 'Subtítulos en directo', 'عرض نصي مباشر'),
        option('steps', 'Step-free access', 'Acceso sin escalones', 'وصول من دون درجات'),
      ],
    },
  ],
  consents: [
    {
      id: 'access',
      text: words(
        'I agree that my access needs are used to prepare the venue.',
        'Acepto que mis necesidades se utilicen para preparar la sede.',
        'أوافق على استعمال احتياجاتي لتهيئة المكان.',
      ),
      fields: ['needs'],
    },
    {
      id: 'news',
      text: words('Tell me of later meetings.', 'Avísenme de otras reuniones.', 'أخبروني بالاجتماعات القادمة.'),
      url: 'https://meetings.example.org/news',
    },
  ],
});
