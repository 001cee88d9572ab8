import { esFeed } from './es-feed.js';
import type { Words } from './en.js';

const addresses: Words['addresses'] = {
  'not-an-address': 'Esto no es una dirección web. Empieza por https:// y nombra un servidor.',
  insecure: 'Los navegadores no admiten aquí http://. Use una dirección que empiece por https://',
  'with-password': 'Quite de la dirección el usuario y la contraseña: cualquiera podría leerlos.',
};

/** Every word of the studio, in Spanish. */
export const es: Words = {
  code: 'es',
  name: 'Español',
  title: 'Estudio · Meeting Widgets',
  brand: 'Meeting Widgets',
  studio: 'Estudio',
  languages: 'Idioma de esta página',
  skip: 'Ir al código',
  lead: 'Lleve una reunión a su web',
  about: 'Elija, mire, copie. Nada de lo que escriba aquí sale de su navegador.',
  whole: 'Ya está todo aquí: sigue funcionando sin conexión.',
  footer:
    'Esta página no envía nada a ningún sitio. Lee el fichero de la reunión que usted indique, como harán las páginas de sus visitantes.',
  missing:
    'Los scripts de los widgets no están donde deberían: una carpeta por encima de esta página. Publique la carpeta «dist» entera, no solo esta página.',
  tabs: 'Partes del estudio',
  embedTab: 'Insertar',
  feedTab: 'Fichero',
  ...esFeed,
  widgetsStep: 'Elija los widgets',
  widgets: {
    notice: {
      name: 'Convocatoria',
      about: 'Qué es la reunión, cuándo, dónde y cómo participar.',
      fallback: 'La reunión en la página de la organización',
    },
    agenda: {
      name: 'Programa',
      about: 'Las sesiones, con búsqueda, filtros y ficheros de calendario.',
      fallback: 'El programa en la página de la reunión',
    },
    speakers: {
      name: 'Ponentes',
      about: 'Las personas, su papel, sus fotos y sus sesiones.',
      fallback: 'Los ponentes en la página de la reunión',
    },
    registration: {
      name: 'Inscripción',
      about: 'El formulario, que se envía a la dirección que usted diga.',
      fallback: 'Inscribirse en la página de la reunión',
    },
  },
  feedStep: 'Diga dónde está la reunión',
  feed: 'Dirección del fichero de la reunión',
  feedHint: 'El fichero JSON, tal como lo publica la organización.',
  feedNone: 'Mientras tanto, la vista previa muestra una reunión de muestra.',
  feedLooking: 'Leyendo el fichero…',
  feedFound: (sessions, people, languages) =>
    `${sessions === 1 ? '1 sesión' : `${sessions} sesiones`}, ${people === 1 ? '1 persona' : `${people} personas`}, en ${languages}.`,
  feedProblems: (count) =>
    count === 1
      ? 'Hay una cosa incorrecta en el fichero y se omite. Avise a la organización.'
      : `Hay ${count} cosas incorrectas en el fichero y se omiten. Avise a la organización.`,
  feedClosed:
    'Ahí hay algo, pero su servidor no deja que lo lean páginas de otros sitios. Pida a quien lo gestiona la cabecera «Access-Control-Allow-Origin: *».',
  failures: {
    'bad-address': addresses['not-an-address'],
    'insecure-address': addresses.insecure,
    unreachable: 'Nadie responde en esta dirección. Revise cómo está escrita y si el servidor funciona.',
    'timed-out':
      'El servidor tardó más de diez segundos. Sus visitantes esperarían lo mismo; avise a quien lo gestiona.',
    'http-status': 'El servidor responde con un error. Revise la dirección.',
    redirected: 'La dirección lleva a otro servidor. Escriba aquella en la que termina.',
    'too-large': 'El fichero pasa de 5 MB, más de lo que una reunión necesita.',
    'not-json': 'Lo que hay ahí no es JSON. ¿Es una página web en lugar del fichero?',
    'older-than-shown': 'Lo que hay ahí es más antiguo que lo que ya se mostró.',
    'not-a-meeting': 'Es JSON, pero no una reunión: falta «meeting» con un «name».',
    'unsupported-version': 'El fichero está escrito para otra versión de los widgets.',
    'too-deep': 'El JSON tiene demasiados niveles para ser una reunión.',
    'too-many': 'El fichero contiene más de lo que cabe en una reunión: 5000 sesiones o personas como máximo.',
  },
  addresses,
  fallback: 'Página de la reunión (opcional)',
  fallbackHint:
    'Un enlace a ella ocupa el sitio de los widgets cuando no pueden mostrarse, por ejemplo sin JavaScript.',
  endpoint: 'Adónde se envían las inscripciones',
  endpointHint:
    'La dirección del receptor de la organización. El fichero no puede cambiarla. En la vista previa no se envía nada.',
  photoHosts: 'Otros servidores de fotos',
  photoHostsHint: 'Las fotos del servidor del propio fichero se muestran siempre.',
  photoHostsFound: (hosts) => `El fichero tiene fotos en ${hosts}.`,
  photoHostsAllow: 'Mostrarlas',
  lookStep: 'Hágalo suyo',
  lang: 'Idioma',
  langPage: 'El de la página',
  zone: 'Horas',
  zoneMeeting: 'Del lugar de la reunión',
  zoneVisitor: 'De cada visitante',
  zoneOthers: 'De una zona',
  headingLevel: 'Nivel de los títulos',
  headingHint: 'Uno por debajo del título que precede a los widgets.',
  views: {
    notice: { label: 'Convocatoria como', summary: 'Resumen', letter: 'Circular' },
    agenda: { label: 'Programa como', list: 'Lista', grid: 'Tabla de salas y horas' },
    speakers: { label: 'Ponentes como', grid: 'Cuadrícula', grouped: 'Cuadrícula, por funciones', list: 'Lista' },
  },
  colours: 'Aspecto',
  coloursHint: 'Si lo deja vacío, los widgets toman el aspecto de la página que los rodea.',
  theme: { accent: 'Enlaces y marcas', surface: 'Fondo', text: 'Texto', radius: 'Esquinas', font: 'Letra' },
  pick: (name) => `${name}: elegir un color`,
  clear: (name) => `${name}: como en la página`,
  radius: { page: 'Un poco redondas', square: 'Rectas', round: 'Redondas' },
  fontHint: 'Por ejemplo Georgia, serif',
  faint: (ratio) => `Se lee mal sobre ese fondo: un contraste de ${ratio.replace('.', ',')}, y el mínimo es 4,5.`,
  notUsable: 'Las hojas de estilo no conocen este valor.',
  preview: 'Vista previa',
  previewFrame: 'Los widgets en una página',
  width: 'Ancho',
  phone: 'Móvil',
  desktop: 'Escritorio',
  paper: 'Página',
  light: 'Clara',
  dark: 'Oscura',
  takeStep: 'Llévelo a su web',
  base: 'Dirección de los scripts',
  baseHint: 'La carpeta que contiene meeting-widgets.js y manifest.json.',
  baseBorrowed: (version) =>
    `Ahí no se pudo leer ningún manifest.json. Los hashes de abajo son los de los ficheros que acompañan a este estudio, versión ${version}: publique exactamente esos.`,
  baseFound: (version) => `Ahí está la versión ${version}.`,
  kind: 'Cómo se cargan los scripts',
  kinds: {
    loader: {
      name: 'Etiqueta de script',
      about:
        'Una sola etiqueta pequeña. Las páginas tienen siempre la versión que usted publique. Para la mayoría de los sitios.',
    },
    importMap: {
      name: 'Etiqueta de script, fijada',
      about:
        'Lo mismo, pero cada fichero se comprueba con su hash y la página los pide todos a la vez: lo más rápido con una red lenta. Una versión nueva necesita un código nuevo.',
    },
    standalone: {
      name: 'Un solo fichero, fijado',
      about:
        'Un script clásico con todos los idiomas dentro, comprobado con su hash. Para normas estrictas y sistemas antiguos.',
    },
  },
  platform: 'Su sitio',
  platforms: {
    html: 'Página HTML',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    liferay: 'Liferay',
    joomla: 'Joomla',
  },
  steps: {
    'html-paste':
      'Pegue esto donde deban aparecer los widgets. Las líneas de script hacen falta una vez por página, estén donde estén.',
    'html-look': 'Publique la página y ábrala. Los widgets aparecen en el idioma de la página.',
    'html-strip':
      'Si no aparece nada, mire el código de la página publicada: algunos editores eliminan las etiquetas de script. En ese caso, las líneas de script van en la plantilla del sitio y solo los elementos en la página.',
    'wordpress-block': 'Abra la página en el editor, añada el bloque «HTML personalizado» y pegue esto dentro.',
    'wordpress-look': 'Guarde y vea la página misma: la vista previa del bloque no ejecuta scripts.',
    'wordpress-import-map':
      'WordPress 6.5 y posteriores pueden escribir un mapa de importación propio, y los navegadores anteriores a 2025 solo atienden al primero de la página. Si no aparece nada, elija «Un solo fichero, fijado».',
    'wordpress-plugin':
      'Si las líneas desaparecen al guardar, su cuenta no puede escribir scripts: es lo normal para los editores y en las redes de sitios. Un administrador puede instalar este plugin una vez: guárdelo como fichero, en una carpeta «meeting-widgets» dentro de wp-content/plugins, y actívelo.',
    'wordpress-shortcode': 'Después, cualquiera que edite una página escribe esto en un bloque «Shortcode».',
    'drupal-library': 'En la carpeta de su tema, añada esto al fichero de bibliotecas. THEME es el nombre del tema.',
    'drupal-info': 'Añada esto a la descripción del tema y vacíe las cachés (Configuración › Rendimiento).',
    'drupal-head':
      'En la plantilla html.html.twig de su tema, ponga esto en la cabecera, antes de la línea con js-placeholder.',
    'drupal-style': 'Añada esto a una hoja de estilo de su tema.',
    'drupal-format':
      'En Configuración › Formatos de texto y editores, abra el formato de su página, por ejemplo HTML completo. Si limita las etiquetas, añada estas a las permitidas.',
    'drupal-block': 'Edite la página, o añada un bloque con texto, en ese formato. Pulse «Fuente» y pegue esto.',
    'liferay-fragment':
      'Edite la página. Desde Fragmentos y widgets, arrastre el fragmento «HTML» a donde deban aparecer los widgets, ábralo con dos clics y pegue esto en lugar de su contenido.',
    'liferay-look': 'Publique la página y véala: el editor puede mostrar un recuadro vacío.',
    'liferay-extension':
      'Con permisos en Aplicaciones › Extensiones de cliente, puede añadir en su lugar un «Elemento personalizado» por widget. Quienes editan lo encontrarán entre los widgets de cualquier página. Estos son los campos, con sus nombres en inglés:',
    'liferay-import-map':
      'Liferay escribe un mapa de importación propio, y no todos los navegadores atienden a un segundo. Elija arriba «Un solo fichero, fijado».',
    'joomla-filter':
      'Entre con una cuenta cuyo grupo tenga «Sin filtro» en Sistema › Configuración global › Filtros de texto, como los Super Usuarios. En su perfil, elija el editor «CodeMirror» o «Ninguno»: TinyMCE elimina los scripts.',
    'joomla-module':
      'En Contenido › Módulos del sitio, cree un módulo de tipo «Personalizado», elija su posición y sus páginas, y pegue esto como texto.',
    'joomla-look': 'Guarde y vea la página.',
  },
  otherwise: 'Si eso no es posible',
  obstacles: {
    'no-widget': 'Elija al menos un widget en el paso 1.',
    'no-feed': 'El código nombra todavía un fichero de ejemplo. Escriba la dirección del suyo en el paso 2.',
    'bad-feed': 'Los navegadores no pueden leer el fichero en la dirección del paso 2.',
    'bad-base': 'El paso 4 necesita la dirección https de la carpeta de los scripts.',
    'local-base':
      'Los scripts están en este ordenador: sirve para probar, pero nadie más puede alcanzarlos. Publique la carpeta «dist» y escriba su dirección en el paso 4.',
    'no-endpoint':
      'El código nombra todavía un destino de ejemplo para las inscripciones. Escriba el suyo en el paso 2.',
    'bad-endpoint': 'No se pueden enviar inscripciones a la dirección del paso 2.',
  },
  obstaclesTitle: 'Antes de pegar',
  copy: 'Copiar',
  copyOf: (what) => `Copiar ${what}`,
  snippet: 'el código',
  copied: 'Copiado.',
  selected: 'El texto está seleccionado: cópielo con Ctrl+C o ⌘C.',
  policyStep: 'Si su sitio tiene una política de páginas',
  policyAbout:
    'Los sitios que envían una Content-Security-Policy deben permitir esto. Añada cada valor a la directiva del mismo nombre; una que falte en su política empieza con lo que permite su default-src.',
  policyTrusted: 'Solo si su política ya tiene la directiva trusted-types:',
  policyWhole: 'La política más estricta con la que funcionan estos widgets, para una página que no contenga nada más:',
  policy: 'la política',
};
