import type { Path } from '../../feed/check.js';
import type { Feed } from '../../feed/schema.js';
import { walkFeed } from './walk.js';

/** How far a feed is translated into one of its languages. */
export interface Translation {
  readonly language: string;
  /** Of the texts that name languages, how many are there in this one. */
  readonly written: number;
  readonly texts: number;
  /** The first text that is not. */
  readonly missing?: Path;
}

/** One line for each language that the feed announces. A text that is a mere string is the same in all of them. */
export function translationsOf(feed: Feed): Translation[] {
  const texts: { path: Path; words: Readonly<Record<string, string>> }[] = [];
  walkFeed(feed, {
    leaf: (value, path, form) => {
      if ((form === 'text' || form === 'name') && typeof value === 'object') {
        texts.push({ path, words: value as Record<string, string> });
      }
    },
  });
  return [...new Set(feed.languages)]
    .filter((language) => language !== undefined)
    .map((language) => {
      const absent = texts.filter(({ words }) => !words[language]?.trim());
      return {
        language,
        written: texts.length - absent.length,
        texts: texts.length,
        ...(absent[0] && { missing: absent[0].path }),
      };
    });
}
