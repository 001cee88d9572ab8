import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkFeed } from '../../src/feed/check.js';
import { dayOf, instantOf } from '../../src/feed/time.js';
import { countersOf, type Expected } from './counters.js';
import { convertSample, sampleNames } from './samples.js';

const ZONES: Readonly<Record<string, string>> = {
  'csv-pycon-uk.csv': 'Europe/London',
  'frab-34c3.json': 'Europe/Berlin',
  'hoverboard-bolivia.json': 'America/La_Paz',
  'hoverboard-demo.json': 'Europe/Kyiv',
  'icalendar-pycon-uk.ics': 'Europe/London',
  'open-event-fossasia.json': 'Asia/Singapore',
  'opass-sitcon.json': 'Asia/Taipei',
  'sessionize-all-droidkaigi.json': 'Asia/Tokyo',
  'sessionize-all-gab-austria.json': 'Europe/Vienna',
  'sessionize-dialect-droidkaigi.json': 'Asia/Tokyo',
  'sessionize-gridsmart-droidcon.json': 'America/New_York',
};

suite('converting a sample', () => {
  for (const name of sampleNames()) {
    test(`of ${name} makes a feed without problems, always the same`, async () => {
      const { feed } = await convertSample(name);
      const result = checkFeed(feed);
      assert.ok(result.ok);
      assert.deepEqual(result.problems, []);
      assert.equal(JSON.stringify((await convertSample(name)).feed), JSON.stringify(feed));
    });

    const count = countersOf(name);
    if (count === undefined) continue;
    test(`of ${name} finds what a count of the source finds`, async () => {
      const zone = ZONES[name];
      const expected = count(zone ?? '');
      const { feed, problems } = await convertSample(name, { timeZone: zone });
      const { sessions = [], people = [], rooms = [], meeting } = feed;
      const place = meeting.timeZone!;
      const instants = sessions.flatMap(({ startDate }) => instantOf(startDate, place) ?? []).sort((a, b) => a - b);
      const found: Expected = {
        sessions: sessions.length,
        people: people.length,
        rooms: rooms.length,
        days: new Set(instants.map((instant) => dayOf(instant, place))).size,
        first: instants[0],
        last: instants.at(-1),
      };
      assert.deepEqual(found, expected);
      assert.ok(problems.every(({ code }) => code !== 'repaired' && code !== 'wrong-type'));
    });
  }
});
