import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { icsOf } from '../../src/calendar/ics.js';
import { checkFeed } from '../../src/feed/check.js';
import type { Feed, Session } from '../../src/feed/schema.js';
import { instantOf } from '../../src/feed/time.js';
import { sayIn } from '../../src/feed/text.js';
import { ENGLISH } from '../../src/node/words.js';
import { structuredEvent, structuredText } from '../../src/structured/event.js';
import { convertText } from './samples.js';

function feedOf(name: string): Feed {
  const result = checkFeed(
    JSON.parse(readFileSync(new URL(`../../stories/feeds/${name}.json`, import.meta.url), 'utf8')),
  );
  assert.ok(result.ok);
  return result.feed;
}

/** What a calendar can say of a session, in one language. */
function told(session: Session, { meeting, defaultLanguage }: Pick<Feed, 'meeting' | 'defaultLanguage'>) {
  const say = sayIn('en', defaultLanguage, 'en');
  const zone = meeting.timeZone!;
  return {
    name: say(session.name)?.text.replace(/\s+/g, ' '),
    start: instantOf(session.startDate, zone) ?? session.startDate,
    end: instantOf(session.endDate, zone) ?? session.endDate,
    cancelled: session.eventStatus === 'EventCancelled',
  };
}

suite('a feed that becomes a calendar and a feed again', () => {
  for (const name of ['u4ssc-1', 'u4ssc-8']) {
    test(`loses only what a calendar cannot say: ${name}`, async () => {
      const feed = feedOf(name);
      const timed = feed.sessions.filter(({ startDate, timeStatus }) => startDate && timeStatus !== 'toBeAnnounced');
      const { text } = icsOf(feed, { which: 'sessions', language: 'en', words: ENGLISH });
      const { feed: again } = await convertText(text, { language: 'en', timeZone: feed.meeting.timeZone });
      assert.deepEqual(
        again.sessions!.map((session) => told(session, again as Feed)),
        timed.map((session) => told(session, feed)),
      );
      // Ids are those of the calendar, which lasts as long as the feed's.
      const ids = new Map(again.sessions!.map(({ id }, index) => [timed[index]!.id, id]));
      const parents = timed.map(({ parent }) => (parent === undefined ? undefined : ids.get(parent)));
      assert.deepEqual(
        again.sessions!.map(({ parent }) => parent),
        parents,
      );
      assert.equal(again.meeting.name, sayIn('en', feed.defaultLanguage, 'en')(feed.meeting.name)!.text);
      assert.equal(again.meeting.timeZone, feed.meeting.timeZone);
    });
  }
});

suite('a feed that becomes structured data and a feed again', () => {
  for (const name of ['u4ssc-1', 'u4ssc-8']) {
    test(`loses only what schema.org cannot say: ${name}`, async () => {
      const feed = feedOf(name);
      const zone = feed.meeting.timeZone!;
      const timed = feed.sessions.filter(({ startDate, timeStatus }) => startDate && timeStatus !== 'toBeAnnounced');
      const text = structuredText(structuredEvent(feed, { language: 'en', now: 0 }));
      const { feed: again } = await convertText(text, { language: 'en', timeZone: zone });
      const instants = (sessions: readonly Session[], of: Pick<Feed, 'meeting' | 'defaultLanguage'>) =>
        sessions
          .map((session) => told(session, of))
          .sort((a, b) => `${a.start} ${a.name}`.localeCompare(`${b.start} ${b.name}`));
      assert.deepEqual(
        instants(again.sessions!, { ...(again as Feed), meeting: { ...again.meeting, timeZone: zone } }),
        instants(timed, feed),
      );
      assert.equal(again.meeting.name, sayIn('en', feed.defaultLanguage, 'en')(feed.meeting.name)!.text);
    });
  }
});
