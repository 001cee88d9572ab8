/** A page of the partner's site. */
export interface Page {
  readonly path: string;
  readonly lang: 'es' | 'en' | 'ar';
  readonly feed: string;
  readonly title: string;
  readonly lead: string;
  /** The way in which the notice is shown. */
  readonly view?: 'letter';
}

interface SiteWords {
  readonly town: string;
  readonly menu: readonly string[];
  readonly news: string;
  readonly page: string;
  readonly fallback: string;
  readonly people: string;
  readonly aside: string;
  readonly links: readonly string[];
  readonly button: string;
  readonly footer: string;
  /** The link to the studio. */
  readonly studio: string;
}

export const PAGES: readonly Page[] = [
  {
    path: '/',
    lang: 'es',
    feed: 'u4ssc-8.json',
    title: 'La reunión mundial sobre ciudades inteligentes y sostenibles llega a Madrid',
    lead: 'Nuestro ayuntamiento participa en la octava reunión de la iniciativa U4SSC. Este es el programa, tal como lo publica la organización.',
  },
  {
    path: '/en/',
    lang: 'en',
    feed: 'u4ssc-8.json',
    title: 'The world meeting on smart sustainable cities comes to Madrid',
    lead: 'Our town takes part in the eighth meeting of the U4SSC initiative. This is the programme, as the organisers publish it.',
  },
  {
    path: '/ar/',
    lang: 'ar',
    feed: 'u4ssc-8.json',
    title: 'الاجتماع العالمي بشأن المدن الذكية المستدامة في مدريد',
    lead: 'تشارك بلديتنا في الاجتماع الثامن لمبادرة U4SSC. وهذا هو البرنامج كما تنشره الجهة المنظمة.',
  },
  {
    path: '/circular/',
    lang: 'es',
    feed: 'u4ssc-8.json',
    view: 'letter',
    title: 'La circular que convoca la reunión',
    lead: 'El documento con el que la organización anuncia la octava reunión, para leerlo aquí o imprimirlo.',
  },
  {
    path: '/2016/',
    lang: 'es',
    feed: 'u4ssc-1.json',
    title: 'Así empezó todo: la primera reunión, Ginebra 2016',
    lead: 'La misma página con otro fichero de reunión: el programa de la primera reunión de la iniciativa.',
  },
];

const MEETING = 'https://u4ssc.itu.int/latest-meetings/8th-meeting/';

const WORDS: Readonly<Record<Page['lang'], SiteWords>> = {
  es: {
    town: 'Ayuntamiento de Villaclara del Río',
    menu: ['Español', 'English', 'العربية', 'Circular', 'Primera reunión (2016)'],
    news: 'Noticias · Innovación urbana',
    page: 'La reunión en la página de la organización',
    fallback: 'Ver el programa en la página de la reunión',
    people: 'Ver los ponentes en la página de la reunión',
    aside: 'También le interesa',
    links: ['Plan municipal de movilidad', 'Presupuestos participativos', 'Datos abiertos'],
    button: 'Suscribirse al boletín',
    footer: 'Plaza Mayor, 1 · Villaclara del Río es un municipio imaginario.',
    studio: 'Ponga esta reunión en su web: el estudio',
  },
  en: {
    town: 'Villaclara del Río Town Hall',
    menu: ['Español', 'English', 'العربية', 'Circular', 'First meeting (2016)'],
    news: 'News · Urban innovation',
    page: 'The meeting on the page of its organisers',
    fallback: 'See the programme on the page of the meeting',
    people: 'See the speakers on the page of the meeting',
    aside: 'You may also like',
    links: ['Municipal mobility plan', 'Participatory budgets', 'Open data'],
    button: 'Subscribe to the bulletin',
    footer: 'Plaza Mayor 1 · Villaclara del Río is an imaginary town.',
    studio: 'Put this meeting on your website: the studio',
  },
  ar: {
    town: 'بلدية بيياكلارا ديل ريو',
    menu: ['Español', 'English', 'العربية', 'الرسالة المعممة', 'الاجتماع الأول (2016)'],
    news: 'أخبار · الابتكار الحضري',
    page: 'الاجتماع في صفحة الجهة المنظمة',
    fallback: 'الاطلاع على البرنامج في صفحة الاجتماع',
    people: 'الاطلاع على المتحدثين في صفحة الاجتماع',
    aside: 'قد يهمكم أيضاً',
    links: ['خطة التنقل البلدية', 'الميزانيات التشاركية', 'البيانات المفتوحة'],
    button: 'الاشتراك في النشرة',
    footer: 'الساحة الكبرى 1 · بيياكلارا ديل ريو بلدة من نسج الخيال.',
    studio: 'ضعوا هذا الاجتماع في موقعكم: الاستوديو (بالإنجليزية والإسبانية)',
  },
};

/** Where the parts of a page come from. */
export interface Config {
  /** Origin of script and feeds. */
  readonly assets: string;
  /** Where registrations are posted; without it, people are led to the page of the meeting. */
  readonly endpoint: string | undefined;
}

/** The page as HTML. */
export function renderPage(page: Page, { assets, endpoint }: Config): string {
  const words = WORDS[page.lang];
  const menu = PAGES.map(
    ({ path }, index) =>
      `<li><a href="${path}"${path === page.path ? ' aria-current="page"' : ''}>${words.menu[index] ?? path}</a></li>`,
  ).join('');
  const links = words.links.map((link) => `<li><a href="#">${link}</a></li>`).join('');
  return `<!doctype html>
<html lang="${page.lang}" dir="${page.lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${words.town}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/site.css">
<script type="module" src="${assets}/meeting-widgets.js" crossorigin referrerpolicy="no-referrer"></script>
</head>
<body>
<header class="site">
  <p class="town"><a href="/">${words.town}</a></p>
  <nav><ul>${menu}</ul></nav>
</header>
<main>
  <article>
    <p class="kicker">${words.news}</p>
    <h1>${page.title}</h1>
    <p class="lead">${page.lead}</p>

    <meeting-notice src="${assets}/${page.feed}"${page.view ? ` view="${page.view}"` : ''} structured-data>
      <a href="https://u4ssc.itu.int/latest-meetings/8th-meeting/">${words.page}</a>
    </meeting-notice>

    <meeting-agenda src="${assets}/${page.feed}">
      <a href="https://u4ssc.itu.int/latest-meetings/8th-meeting/">${words.fallback}</a>
    </meeting-agenda>

    <meeting-speakers src="${assets}/${page.feed}">
      <a href="https://u4ssc.itu.int/latest-meetings/8th-meeting/">${words.people}</a>
    </meeting-speakers>
${
  page.path === '/2016/'
    ? ''
    : `
    <meeting-registration src="${assets}/${page.feed}" ${endpoint ? `endpoint="${endpoint}"` : `href="${MEETING}"`}>
      <a href="${MEETING}">${words.page}</a>
    </meeting-registration>`
}
  </article>
  <aside>
    <h2>${words.aside}</h2>
    <ul>${links}</ul>
    <button type="button">${words.button}</button>
  </aside>
</main>
<footer class="site"><p>${words.footer}</p><p><a href="${assets}/studio/?lang=${page.lang}">${words.studio}</a></p></footer>
</body>
</html>
`;
}
