/**
 * Asks for the words of a widget while the widget is on its way. Only built files know where their words are: while
 * developing this does nothing, and the build fills it.
 */
export function askWords(_widget: string, _language: string): void {
  // See compileWords.
}
