/** What a page can say of the widgets in its own accessibility statement. */
const WORDS = {
  en: {
    gaps: (list: string) => `Known not to conform: ${list}.`,
    none: 'No criterion is known that they do not meet.',
    text: (version: string, date: string, gaps: string) =>
      `The notice, the programme, the speakers and the registration form of the meeting are shown by Meeting Widgets ${version}, ` +
      'made to meet WCAG 2.2, levels A and AA, and EN 301 549. Their makers have judged them themselves, last on ' +
      `${date}: by two automatic engines in every state, by tests of keyboard, zoom, text spacing and forced colours, and by ` +
      `review. ${gaps} They have not yet been tried by people who use a screen reader every day. What was found for each ` +
      'criterion is in the file conformance.json of that version.',
  },
  es: {
    gaps: (list: string) => `Incumplimientos conocidos: ${list}.`,
    none: 'No se conoce ningún criterio que incumplan.',
    text: (version: string, date: string, gaps: string) =>
      'La convocatoria, el programa, los ponentes y el formulario de inscripción de la reunión se muestran con Meeting ' +
      `Widgets ${version}, hecho para cumplir las WCAG 2.2, niveles A y AA, y la norma EN 301 549. Es una autoevaluación de ` +
      `sus autores, revisada por última vez el ${date}: dos motores automáticos en todos los estados, pruebas de teclado, ` +
      `ampliación, espaciado del texto y colores forzados, y revisión manual. ${gaps} Todavía no los han probado personas que ` +
      'usan a diario un lector de pantalla. El resultado de cada criterio está en el archivo conformance.json de esa versión.',
  },
} as const;

/** That paragraph, in a language, of a version and the day of its review. */
export function statement(lang: keyof typeof WORDS, version: string, day: string, gaps: readonly string[]): string {
  const { text, none, gaps: some } = WORDS[lang];
  const date = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
  return text(version, date, gaps.length === 0 ? none : some(gaps.join(', ')));
}
