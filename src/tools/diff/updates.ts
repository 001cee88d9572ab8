import type { Feed } from '../../feed/schema.js';
import { fingerprint } from '../fingerprint.js';
import type { Difference } from './differences.js';
import { sayDifference, speaks } from './say.js';

type Update = NonNullable<Feed['updates']>[number];

const TYPES = {
  meeting: 'change',
  added: 'info',
  removed: 'cancellation',
  cancelled: 'cancellation',
  moved: 'change',
  changed: 'info',
} as const;

/** Announcements of differences, to be put into the `updates` of the new version: in every language of it that is known here. */
export function updatesOf(found: readonly Difference[], before: Feed, after: Feed, published: string): Update[] {
  const { defaultLanguage } = after;
  const languages = [...new Set([defaultLanguage, ...(after.languages ?? [])])].filter(speaks);
  return found.map((difference) => {
    const told = (language: string) => sayDifference(difference, before, after, language).join('\n');
    const text =
      languages.length === 0
        ? { en: told('en') }
        : Object.fromEntries(languages.map((language) => [language, told(language)]));
    const kept = 'session' in difference && difference.what !== 'removed' ? [difference.session.id] : undefined;
    const about = 'session' in difference ? `${difference.what}-${difference.session.id}` : 'meeting';
    return {
      id: `${about}-${fingerprint(JSON.stringify([published, text])).slice(0, 8)}`,
      datePublished: published,
      type: TYPES[difference.what],
      text,
      ...(kept && { sessions: kept }),
    };
  });
}
