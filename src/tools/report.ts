import { FEED } from './check/words/feed.js';
import { FILE } from './check/words/file.js';
import { LINKS } from './check/words/links.js';
import { REFERENCES } from './check/words/references.js';
import { REGISTRATION } from './check/words/registration.js';
import { words, type Words } from './check/words/words.js';

/** Every code that the command reports. Codes never change their meaning; words may. */
export const CODES: Readonly<Record<string, Words>> = { ...FILE, ...FEED, ...REFERENCES, ...REGISTRATION, ...LINKS };

/** The words for a code; a code without any is named as it is. */
export function wordsOf(code: string): Words {
  return (
    CODES[code] ??
    words(
      'error',
      () => `There is a problem: ${code}.`,
      () => '',
      '',
      '',
    )
  );
}
