import type { FeedWords } from './en-feed.js';

/** The words of the part that feeds are written in, in Spanish. */
export const esFeed: FeedWords = {
  feedLead: 'Escriba la reunión',
  feedAbout:
    'Un solo fichero describe la reunión. Corríjalo con el comprobador al lado y descárguelo. Nada de él sale de su navegador.',
  loading: 'Cargando…',
  editorTitle: 'El fichero de la reunión',
  editor: 'El fichero de la reunión, en JSON',
  open: 'Abrir un fichero',
  openHint:
    'Un fichero de reunión, o lo que exportan pretalx, frab, Sessionize, Indico, eventyay, un calendario (.ics), una tabla (.csv) o una página web con schema.org. Suéltelo aquí, o péguelo sobre todo el texto. Las direcciones de otros sistemas las lee la orden «npx meeting-widgets convert».',
  pasted: 'Lo pegado',
  download: 'Descargar',
  findings: 'Qué dice el comprobador',
  ready: 'Listo para publicar.',
  notReady: 'Todavía no está listo para publicar.',
  counts: (errors, warnings, notices) =>
    [
      errors > 0 ? (errors === 1 ? '1 error' : `${errors} errores`) : '',
      warnings > 0 ? (warnings === 1 ? '1 aviso' : `${warnings} avisos`) : '',
      notices > 0 ? (notices === 1 ? '1 observación' : `${notices} observaciones`) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Sin problemas.',
  levels: { error: 'Error', warning: 'Aviso', notice: 'Observación' },
  line: (line) => `línea ${line}`,
  moreProblems: (count) => `Hay ${count} más, que se muestran al corregir estos.`,
  coverage: 'Traducciones',
  coverageOf: (written, texts) => `${written} de ${texts} textos`,
  firstMissing: 'El primero que falta',
  converted: (name, format) => `${name} se leyó como ${format}`,
  convertedHint:
    'Con las palabras, en inglés, de la orden «convert»: sus opciones --time-zone, --language y --name son los campos de abajo.',
  binary: (name) =>
    `${name} es un fichero que solo leen otros programas. Guarde la hoja de cálculo como CSV (UTF-8) y abra ese fichero.`,
  hintZone: 'Zona horaria del programa, si el fichero no la nombra',
  hintLanguage: 'Su idioma, por ejemplo es',
  hintName: 'Nombre de la reunión',
  phrases: {
    Find: 'Buscar',
    Replace: 'Reemplazar por',
    next: 'siguiente',
    previous: 'anterior',
    all: 'todo',
    'match case': 'mayúsculas',
    'by word': 'palabra entera',
    regexp: 'expresión regular',
    replace: 'reemplazar',
    'replace all': 'reemplazar todo',
    close: 'cerrar',
    'current match': 'coincidencia actual',
    'on line': 'en la línea',
    'replaced match on line $': 'reemplazado en la línea $',
    'replaced $ matches': '$ reemplazos',
    'Go to line': 'Ir a la línea',
    go: 'ir',
    'Fold line': 'Plegar',
    'Unfold line': 'Desplegar',
    'folded code': 'texto plegado',
    unfold: 'desplegar',
    to: 'a',
    Completions: 'Qué puede ir aquí',
    Diagnostics: 'Problemas',
    'No diagnostics': 'Sin problemas',
    'Control character': 'Carácter de control',
    'Selection deleted': 'Selección borrada',
  },
};
