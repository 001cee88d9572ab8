import { meetingTimes } from '../src/feed/meeting-times.js';
import type { FeedInput } from '../src/feed/schema.js';
import { instantOf } from '../src/feed/time.js';

export const MOMENTS = ['before', 'during', 'after'] as const;

export type Moment = (typeof MOMENTS)[number];

const DAY = 86_400_000;
const MINUTE = 60_000;

/** A feed that has one language alone; texts that lack it keep those they have. The same feed when it lacks it everywhere. */
export function inLanguage(feed: FeedInput, language: string): FeedInput {
  const languages = feed.languages ?? [feed.defaultLanguage];
  if (!languages.includes(language)) return feed;
  const reduce = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reduce);
    if (typeof value !== 'object' || value === null) return value;
    const texts = value as Record<string, unknown>;
    const isByLanguage = Object.keys(texts).every((key) => languages.includes(key));
    if (isByLanguage) return language in texts ? { [language]: texts[language] } : texts;
    return Object.fromEntries(Object.entries(texts).map(([key, inner]) => [key, reduce(inner)]));
  };
  return { ...(reduce(feed) as FeedInput), languages: [language], defaultLanguage: language };
}

/** The day before a meeting, the first minute of its first session, the day after; undefined for one without a date. */
export function momentOf({ meeting, sessions = [] }: FeedInput, moment: Moment): number | undefined {
  const times = meetingTimes(meeting);
  if (times === undefined) return undefined;
  const starts = sessions.flatMap(({ startDate }) => instantOf(startDate, meeting.timeZone ?? 'UTC') ?? []);
  switch (moment) {
    case 'before':
      return times.start - DAY;
    case 'during':
      return starts.length > 0 ? Math.min(...starts) + MINUTE : (times.start + times.end) / 2;
    case 'after':
      return times.end + DAY;
    default:
      return moment satisfies never;
  }
}
