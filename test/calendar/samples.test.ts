import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeed } from '../../src/feed/check.js';
import { durationOf, instantOf } from '../../src/feed/time.js';
import { convertSample, sampleNames } from '../convert/samples.js';
import { componentOf, instantIn, readBack, textOf, write } from './calendars.js';

for (const name of sampleNames()) {
  test(`the calendar of ${name} says what the schedule says, in the words of another program`, async () => {
    const { feed: converted } = await convertSample(name, { timeZone: 'Europe/Madrid' });
    const result = checkFeed(converted);
    assert.ok(result.ok);
    const { feed } = result;
    const zone = feed.meeting.timeZone ?? '';
    const { events, calendar } = readBack(write(feed));
    assert.equal(calendar.toString(), componentOf(calendar.toString()).toString());

    const zones = calendar.getAllSubcomponents('vtimezone').map((described) => textOf(described, 'tzid'));
    const named = events.flatMap((event) =>
      ['dtstart', 'dtend'].map((time) => event.getFirstProperty(time)?.getFirstParameter('tzid')),
    );
    assert.deepEqual([...new Set(named.filter(Boolean))], zones, 'every zone that is named is described, once');
    const { sequence } = feed;
    assert.ok(events.every((event) => textOf(event, 'sequence') === sequence?.toString()));
    const again = readBack(write({ ...feed, sequence: (sequence ?? 0) + 1, sessions: [...feed.sessions].reverse() }));
    const identities = (all: typeof events) => all.map((event) => textOf(event, 'uid')).sort();
    assert.deepEqual(identities(again.events), identities(events), 'entries stay the same in later versions');

    const dated = feed.sessions.filter(({ startDate, timeStatus }) => startDate && timeStatus !== 'toBeAnnounced');
    const byId = new Map(events.map((event) => [decodeURIComponent(textOf(event, 'uid')!.replace(/@.*$/, '')), event]));
    assert.equal(events.length, dated.length);
    assert.equal(byId.size, dated.length, 'every entry has an identity of its own');
    for (const { id, startDate, endDate, duration, eventStatus } of dated) {
      const event = byId.get(id)!;
      const start = instantOf(startDate, zone);
      if (start === undefined) continue;
      assert.equal(instantIn(event, 'dtstart'), start, `start of ${id}`);
      const length = durationOf(duration);
      const end = instantOf(endDate, zone) ?? (length === undefined ? undefined : start + length);
      assert.equal(instantIn(event, 'dtend'), end !== undefined && end > start ? end : undefined, `end of ${id}`);
      assert.equal(textOf(event, 'status') === 'CANCELLED', eventStatus === 'EventCancelled');
    }
  });
}
