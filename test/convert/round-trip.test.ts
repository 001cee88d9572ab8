import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { icsOf } from '../../src/calendar/ics.js';
import { checkFeed } from '../../src/feed/check.js';
import type { Feed, Session } from '../../src/feed/schema.js';
import { durationOf, instantOf } from '../../src/feed/time.js';
import { sayIn } from '../../src/feed/text.js';
import { ENGLISH } from '../../src/node/words.js';
import { structuredEvent, structuredText } from '../../src/structured/event.js';
import { frabOf } from './frab.js';
import { fatesOf, type Fate } from './losses.js';
import { convertText } from './samples.js';
import { WHOLE } from './whole-feed.js';

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

suite('a feed that becomes a schedule.json and a feed again', () => {
  for (const name of ['u4ssc-1', 'u4ssc-8']) {
    test(`loses only languages, roles, status and what has no start: ${name}`, async () => {
      const feed = feedOf(name);
      const timed = feed.sessions.filter(({ startDate }) => instantOf(startDate, feed.meeting.timeZone!) !== undefined);
      const { feed: again } = await convertText(frabOf({ ...feed, sessions: timed }), { language: 'en' });
      const kept = (sessions: readonly Session[], of: Feed) =>
        sessions
          .map((session) => {
            const { name, start, end } = told(session, of);
            const say = sayIn('en', of.defaultLanguage, 'en');
            const room = say(of.rooms.find(({ id }) => id === session.rooms?.[0])?.name)?.text;
            const who = session.people?.map(
              ({ person, name: said }) => say(of.people.find(({ id }) => id === person)?.name ?? said)?.text,
            );
            const length = session.duration ? Number(start) + durationOf(session.duration)! : end;
            return { id: session.id, name, start, end: length, room, who: who ?? [] };
          })
          .sort((a, b) => a.id.localeCompare(b.id));
      assert.deepEqual(
        kept(again.sessions!, { rooms: [], people: [], ...again } as unknown as Feed),
        kept(timed, feed),
      );
      assert.equal(again.meeting.timeZone, feed.meeting.timeZone);
    });
  }
});

suite('the list of what a round trip loses', () => {
  test('is what becomes of a feed with everything in it, field by field', async () => {
    const page = readFileSync(new URL('../../stories/docs/round-trips.md', import.meta.url), 'utf8');
    const named: Readonly<Record<string, Fate>> = { kept: 'kept', 'in part': 'otherwise', lost: 'lost' };
    const rows = [...page.matchAll(/^\| `([\w.]+)` +\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)];
    const written = rows.map(([, path, ics, jsonld, frab]) => [
      path,
      { ics: named[ics!], jsonld: named[jsonld!], frab: named[frab!] },
    ]);
    assert.deepEqual(Object.fromEntries(await fatesOf(WHOLE)), Object.fromEntries(written));
  });
});
