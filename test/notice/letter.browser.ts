import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { foldText } from '../../src/locale/fold-text.js';
import '../../src/register.js';
import { clearPage, parts, read, show } from '../support/page.js';

/** The languages of the circular. */
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
type Language = (typeof LANGUAGES)[number];
type Words = Readonly<Record<Language, string>>;

const same = (words: string): Words => Object.fromEntries(LANGUAGES.map((language) => [language, words])) as Words;

const the = (ar: string, en: string, es: string, fr: string, ru: string, zh: string): Words => ({
  ar,
  en,
  es,
  fr,
  ru,
  zh,
});

const DAY = the(
  '19 سبتمبر 2024',
  '19 September 2024',
  '19 de septiembre de 2024',
  '19 septembre 2024',
  '19 сентября 2024',
  '2024年9月19日',
);

/** What TSB Circular 226 says, and the words that tell it: each has to be on screen. */
const FACTS: Readonly<Record<string, readonly Words[]>> = {
  issuer: [
    the(
      'الاتحاد الدولي للاتصالات',
      'International Telecommunication Union',
      'Unión Internacional de Telecomunicaciones',
      'Union internationale des télécommunications',
      'Международный союз электросвязи',
      '国际电信联盟',
    ),
    the(
      'مكتب تقييس الاتصالات',
      'Telecommunication Standardization Bureau',
      'Oficina de Normalización de las Telecomunicaciones',
      'Bureau de la normalisation des télécommunications',
      'Бюро стандартизации электросвязи',
      '电信标准化局',
    ),
  ],
  document: [
    the(
      'الرسالة المعممة 226',
      'TSB Circular 226',
      'Circular TSB 226',
      'Circulaire TSB 226',
      'Циркуляр 226 БСЭ',
      '第226号通函',
    ),
  ],
  'place and date of issue': [
    the('جنيف', 'Geneva', 'Ginebra', 'Genève', 'Женева', '日内瓦'),
    the('1 أغسطس 2024', '1 August 2024', '1 de agosto de 2024', '1 août 2024', '1 августа 2024', '2024年8月1日'),
  ],
  'telephone, fax, e-mail': ['+41 22 730 6301', '+41 22 730 5853', 'u4ssc@itu.int'].map(same),
  'addressed to': [
    the(
      'إدارات الدول الأعضاء',
      'Administrations of Member States of the Union',
      'Administraciones de los Estados Miembros',
      'Administrations des États Membres',
      'Администрациям Государств',
      '各成员国主管部门',
    ),
    the(
      'أعضاء قطاع تقييس الاتصالات',
      'ITU-T Sector Members',
      'Miembros de Sector del UIT-T',
      'Membres du Secteur UIT-T',
      'Членам Сектора МСЭ-Т',
      'ITU-T部门成员',
    ),
    the(
      'المنتسبين إلى قطاع',
      'ITU-T Associates',
      'Asociados del UIT-T',
      'Associés de l’UIT-T',
      'Ассоциированным членам МСЭ-Т',
      'ITU-T部门准成员',
    ),
    the(
      'الهيئات الأكاديمية',
      'ITU Academia',
      'Instituciones Académicas',
      'Établissements universitaires',
      'Академическим организациям',
      '学术成员',
    ),
  ],
  'copies to': [
    the(
      'رؤساء لجان دراسات',
      'Chairs and vice-chairs of ITU-T study groups',
      'Presidentes y Vicepresidentes de las Comisiones de Estudio',
      'Présidents et Vice-Présidents des commissions d’études',
      'Председателям и заместителям председателей исследовательских комиссий',
      '各研究组正副主席',
    ),
    the(
      'مدير مكتب تنمية الاتصالات',
      'Director of the Telecommunication Development Bureau',
      'Director de la Oficina de Desarrollo de las Telecomunicaciones',
      'Directeur du Bureau de développement des télécommunications',
      'Директору Бюро развития электросвязи',
      '电信发展局主任',
    ),
    the(
      'مدير مكتب الاتصالات الراديوية',
      'Director of the Radiocommunication Bureau',
      'Director de la Oficina de Radiocomunicaciones',
      'Directeur du Bureau des radiocommunications',
      'Директору Бюро радиосвязи',
      '无线电通信局主任',
    ),
  ],
  subject: [
    the(
      'الاجتماع الثامن',
      'Eighth meeting of the initiative',
      'Octava reunión de la iniciativa',
      'Huitième réunion de l’initiative',
      'Восьмое собрание в рамках инициативы',
      '第八次会议',
    ),
    the(
      'متحدون من أجل مدن ذكية مستدامة',
      'United for Smart Sustainable Cities',
      'Unidos por las ciudades inteligentes y sostenibles',
      'Tous unis pour des villes intelligentes et durables',
      'Объединение усилий в целях построения „умных“ устойчивых городов',
      '共建可持续智慧城市',
    ),
    the('مدريد، إسبانيا', 'Madrid, Spain', 'Madrid (España)', 'Madrid (Espagne)', 'Мадрид, Испания', '西班牙马德里'),
    DAY,
  ],
  'who organises, beside which congress': [
    the(
      'الاتحاد الدولي للاتصالات أن ينظمه',
      'International Telecommunication Union (ITU) is organizing',
      'Unión Internacional de Telecomunicaciones (UIT) organiza',
      'Union internationale des télécommunications (UIT) organise',
      'Международный союз электросвязи (МСЭ) проводит',
      '国际电信联盟（国际电联）将于2024年9月19日在西班牙马德里举办',
    ),
    the(
      'في المدينة نفسها وفي اليوم نفسه',
      'in the same city on the same day',
      'en la misma ciudad y el mismo día',
      'dans la même ville et le même jour',
      'в том же городе и в тот же день',
      '于同日在同一城市',
    ),
    the(
      'للشبكة الإسبانية للمدن الذكية (RECI)',
      'smart cities congress of the Spanish Network of Smart Cities (RECI)',
      'congreso sobre ciudades inteligentes de la Red Española de Ciudades Inteligentes (RECI)',
      'congrès sur les villes intelligentes du Réseau espagnol des villes intelligentes (RECI)',
      'конгрессом Испанской сети «умных» городов (RECI)',
      '西班牙智慧城市网络（RECI）智慧城市大会',
    ),
    the(
      'يشترك في تنظيمه',
      'organized jointly by ITU and RECI',
      'organizado conjuntamente por la UIT y la RECI',
      'organisé conjointement par l’UIT et le RECI',
      'МСЭ и RECI вместе организуют',
      '由国际电联与RECI',
    ),
  ],
  hosts: [
    the('مدينة مدريد', 'City of Madrid', 'ciudad de Madrid', 'Ville de Madrid', 'город Мадрид', '马德里市'),
    the(
      'الاتحاد الإسباني للبلديات والمقاطعات (FEMP)',
      'Spanish Federation of Municipalities and Provinces (FEMP)',
      'Federación Española de Municipios y Provincias (FEMP)',
      'Fédération espagnole des municipalités et des provinces (FEMP)',
      'Испанская федерация муниципалитетов и провинций (FEMP)',
      '西班牙市镇和省联合会（FEMP）',
    ),
  ],
  'working languages': [
    the(
      'الإنكليزية والإسبانية',
      'English and Spanish',
      'el inglés y el español',
      'l’anglais et l’espagnol',
      'английский и испанский',
      '英文和西班牙文',
    ),
  ],
  'what U4SSC is': [
    the(
      'مبادرة للأمم المتحدة',
      'United Nations initiative',
      'iniciativa de las Naciones Unidas',
      'initiative des Nations Unies',
      'инициатива Организации Объединенных Наций',
      '联合国举措',
    ),
    the(
      '19 من وكالات',
      '19 UN agencies and programmes',
      '19 organismos y programas',
      '19 institutions et programmes',
      '19 учреждений и программ',
      '19个联合国机构和计划署',
    ),
    the(
      'أهداف التنمية المستدامة',
      'Sustainable Development Goals',
      'Objetivos de Desarrollo Sostenible',
      'Objectifs de développement durable',
      'Целей в области устойчивого развития',
      '可持续发展目标',
    ),
    the('الهدف 11', 'SDG 11', 'ODS 11', 'ODD 11', 'ЦУР 11', '目标11'),
    the(
      'شاملة للجميع وآمنة وقادرة على الصمود ومستدامة',
      'inclusive, safe, resilient and sustainable cities',
      'inclusivos, seguros, resilientes y sostenibles',
      'ouverts à tous, sûrs, résilients et durables',
      'открытых, безопасных, жизнестойких и экологически устойчивых',
      '包容、安全、有抵御灾害能力和可持续',
    ),
    the(
      'منصة عالمية',
      'global platform',
      'plataforma mundial',
      'plate-forme mondiale',
      'всемирная площадка',
      '全球平台',
    ),
    the(
      'للتبادل بشأن المدن الذكية المستدامة',
      'exchange on smart sustainable cities',
      'intercambio sobre las ciudades inteligentes y sostenibles',
      'échanges sur les villes intelligentes et durables',
      'обмена опытом в области «умных» устойчивых городов',
      '可持续智慧城市',
    ),
    the(
      'تكنولوجيا المعلومات والاتصالات',
      'information and communication technologies',
      'tecnologías de la información y la comunicación',
      'technologies de l’information et de la communication',
      'информационно-коммуникационных технологий',
      '信息通信技术',
    ),
    same('https://u4ssc.itu.int/'),
  ],
  objectives: [
    the(
      'الأفرقة المواضيعية',
      'report on the work of the thematic groups',
      'informar de los trabajos de los grupos temáticos',
      'rendre compte des travaux des groupes thématiques',
      'работе тематических групп',
      '报告各专题组的工作',
    ),
    the(
      'أنشطة مركز U4SSC',
      'activities of the U4SSC Hub',
      'actividades del Centro U4SSC',
      'activités du pôle U4SSC',
      'деятельности центра U4SSC',
      'U4SSC中心的活动',
    ),
    the(
      'أنشطة جديدة',
      'discuss new activities',
      'debatir nuevas actividades',
      'examiner de nouvelles activités',
      'новые направления деятельности',
      '讨论新活动',
    ),
    the(
      'خطة العمل السنوية 2024-2025',
      'approve the annual work plan 2024-2025',
      'aprobar el plan de trabajo anual 2024-2025',
      'approuver le plan de travail annuel 2024-2025',
      'план работы на 2024–2025',
      '批准2024-2025年度工作计划',
    ),
  ],
  'who may take part': [
    the(
      'أعضاء القطاعات',
      'ITU Member States, Sector Members, Associates and Academia',
      'Estados Miembros de la UIT, los Miembros de Sector, los Asociados',
      'États Membres de l’UIT, aux Membres de Secteur, aux Associés',
      'Государств – Членов МСЭ, Членов Секторов, Ассоциированных членов',
      '成员国、部门成员、部门准成员和学术成员',
    ),
    the(
      'كل فرد من بلد عضو',
      'any individual from a country that is a member of ITU',
      'toda persona de un país miembro de la UIT',
      'toute personne d’un pays membre de l’UIT',
      'лица из стран, входящих в состав МСЭ',
      '任何个人',
    ),
    the(
      'يرغب في الإسهام',
      'who wishes to contribute',
      'que desee contribuir',
      'qui souhaite apporter sa contribution',
      'желающие внести вклад',
      '愿作出贡献',
    ),
    the(
      'المنظمات الدولية والإقليمية والوطنية',
      'international, regional and national organizations',
      'organizaciones internacionales, regionales y nacionales',
      'organisations internationales, régionales et nationales',
      'международных, региональных и национальных организаций',
      '国际、区域和国家组织',
    ),
    the('مجانية', 'free of charge', 'gratuita', 'gratuite', 'Плата за участие не взимается', '免费'),
  ],
  'where more is': [
    same('https://u4ssc.itu.int/latest-meetings/8th-meeting/'),
    the(
      'مشروع البرنامج',
      'draft programme',
      'proyecto de programa',
      'projet de programme',
      'проект программы',
      '日程草案',
    ),
    the(
      'قائمة المتحدثين',
      'list of speakers',
      'lista de oradores',
      'liste des orateurs',
      'перечень выступающих',
      '发言人名单',
    ),
    the(
      'المشاركة عن بُعد',
      'remote participation',
      'participación a distancia',
      'participation à distance',
      'дистанционном участии',
      '远程参会',
    ),
    the(
      'رابط التسجيل',
      'registration link',
      'enlace de inscripción',
      'lien d’inscription',
      'ссылка для регистрации',
      '注册链接',
    ),
    the(
      'كلما وردت معلومات جديدة',
      'updated as information arrives',
      'se actualiza a medida que se recibe información',
      'mis à jour au fur et à mesure',
      'по мере поступления сведений',
      '随信息的补充而更新',
    ),
    the('بانتظام', 'look at it regularly', 'con regularidad', 'régulièrement', 'регулярно', '经常查阅'),
    the(
      'التسجيل إلزامي',
      'Registration is mandatory',
      'inscripción es obligatoria',
      'inscription est obligatoire',
      'Регистрация обязательна',
      '须注册方可参会',
    ),
  ],
  signed: [
    the('سيزو أونوي', 'Seizo Onoe', 'Seizo Onoe', 'Seizo Onoe', 'Сейдзо Оноэ', '尾上诚藏'),
    the(
      'مدير مكتب تقييس الاتصالات',
      'Director of the Telecommunication Standardization Bureau',
      'Director de la Oficina de Normalización',
      'Directeur du Bureau de la normalisation',
      'Директор Бюро стандартизации',
      '电信标准化局主任',
    ),
  ],
  'languages of the circular': [
    the('العربية', 'Arabic', 'árabe', 'arabe', 'арабский', '阿拉伯语'),
    the('الصينية', 'Chinese', 'chino', 'chinois', 'китайский', '中文'),
    the('الإنجليزية', 'English', 'inglés', 'anglais', 'английский', '英语'),
    the('الإسبانية', 'Spanish', 'español', 'espagnol', 'испанский', '西班牙语'),
    the('الفرنسية', 'French', 'francés', 'français', 'французский', '法语'),
    the('الروسية', 'Russian', 'ruso', 'russe', 'русский', '俄语'),
  ],
};

describe('the letter', () => {
  afterEach(clearPage);

  for (const language of LANGUAGES) {
    it(`has every fact of the circular on screen in ${language}`, async () => {
      const notice = await show(
        `<meeting-notice lang="${language}" view="letter" src="/feeds/u4ssc-8.json"></meeting-notice>`,
      );
      const container = notice.shadowRoot!.querySelector<HTMLElement>('.container')!;
      // Engines differ in capitals, digits and invisible marks.
      const shown = foldText(container.innerText);
      const missing = Object.entries(FACTS).flatMap(([fact, words]) =>
        words.filter((word) => !shown.includes(foldText(word[language]))).map((word) => `${fact}: ${word[language]}`),
      );
      expect(missing).to.deep.equal([]);
      expect(parts(notice, 'letter')[0]!.querySelectorAll('[role="listitem"]').length).to.equal(6);
    });
  }

  if ('userAgentData' in navigator) {
    it('prints on one A4 page in each of them, as a letter and not as a page of the web', async () => {
      await emulateMedia({ media: 'print' });
      const sheet = document.createElement('div');
      // Between margins of 18 and 15 millimetres.
      sheet.setAttribute('style', 'inline-size: 174mm; font: 12pt/1.5 sans-serif');
      document.body.append(sheet);
      for (const language of LANGUAGES) {
        const notice = await show(
          `<meeting-notice lang="${language}" view="letter" src="/feeds/u4ssc-8.json"></meeting-notice>`,
        );
        sheet.replaceChildren(notice);
        const { height } = notice.getBoundingClientRect();
        expect(height / (96 / 25.4), language).to.be.within(120, 267);
        for (const link of notice.shadowRoot!.querySelectorAll('[part~="letter"] a'))
          expect(getComputedStyle(link, '::after').content, link.outerHTML).to.equal('none');
        expect(getComputedStyle(parts(notice, 'actions')[0]!).display).to.equal('none');
        expect(getComputedStyle(parts(notice, 'notice')[0]!).display).to.equal('none');
      }
      await emulateMedia({ media: 'screen' });
    });
  }

  it('numbers its paragraphs as the notice does, with lists in them', async () => {
    const notice = await show('<meeting-notice lang="en" view="letter" src="/feeds/u4ssc-8.json"></meeting-notice>');
    const paragraphs = [...parts(notice, 'letter')[0]!.querySelectorAll('[role="listitem"]')];
    expect(paragraphs.map((one) => read(one.firstElementChild))).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(paragraphs[3]!.querySelectorAll('li').length).to.equal(3);
  });

  it('names itself by its kind where it has no number, and leads to its documents', async () => {
    const { letter } = await import('../../stories/notice-feeds.js');
    const json = JSON.stringify(letter).replaceAll('<', '\\u003c');
    const notice = await show(
      `<meeting-notice lang="es" view="letter"><script type="application/json">${json}</script></meeting-notice>`,
    );
    expect(parts(notice, 'heading').map(read)).to.deep.equal(['Invitación']);
    expect(read(parts(notice, 'letter')[0]))
      .to.contain('Sustituye a')
      .and.to.contain('Invitación del 1 de octubre');
    const links = [...parts(notice, 'letter')[0]!.querySelectorAll('.original a')].map((one) =>
      one.getAttribute('href'),
    );
    expect(links.length).to.equal(2);
  });
});
