import type { FeedInput } from '../../src/feed/schema.js';
import { largeFeed } from '../support/large.js';
import { slots } from '../support/slots.js';

/** Days of the congress that the slots were taken from. */
const DAYS = 4;

/** A programme of as many sessions: a part of a large congress, or several of them one after the other. */
export function feedOf(count: number): FeedInput {
  const chosen = Array.from({ length: count }, (_, index) => {
    if (count <= slots.length) return slots[Math.floor((index * slots.length) / count)]!;
    const [day, ...rest] = slots[index % slots.length]!;
    return [day! + DAYS * Math.floor(index / slots.length), ...rest];
  });
  const feed = largeFeed(chosen);
  const days = DAYS * Math.ceil(count / slots.length);
  const end = new Date(Date.parse(`${feed.meeting.startDate as string}Z`) + (days - 1) * 86_400_000);
  return { ...feed, meeting: { ...feed.meeting, endDate: end.toISOString().slice(0, 10) } };
}

/** The same with another name for one session in the middle. */
export function changedFeed(count: number): FeedInput {
  const feed = feedOf(count);
  const middle = Math.floor(count / 2);
  const sessions = feed.sessions!.map((session, index) => (index === middle ? { ...session, name: CHANGED } : session));
  return { ...feed, sequence: 1, sessions };
}

/** What the session is called then. */
export const CHANGED = 'This session has another name';
