import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { agendaView } from '../../src/agenda/agenda-view.js';
import { facetsOf, find } from '../../src/agenda/tools/find.js';
import { gridView } from '../../src/agenda/tools/grid-view.js';
import { icsOf } from '../../src/calendar/ics.js';
import type { Feed } from '../../src/feed/schema.js';
import { readerFor } from '../../src/locale/reader.js';
import { ENGLISH } from '../../src/node/words.js';
import { letterView } from '../../src/notice/letter/letter-view.js';
import { noticeView } from '../../src/notice/notice-view.js';
import { registrationOf, registrationView } from '../../src/registration/registration-view.js';
import { detailsView } from '../../src/speakers/details/details-view.js';
import { speakersOf } from '../../src/speakers/people.js';
import { speakersView } from '../../src/speakers/speakers-view.js';
import { facetsOf as facetsOfSpeakers } from '../../src/speakers/tools/find.js';
import { structuredEvent, structuredText } from '../../src/structured/event.js';
import { differences } from '../../src/tools/diff/differences.js';
import { sayDifference } from '../../src/tools/diff/say.js';
import { readBack } from '../calendar/calendars.js';
import { convertText } from '../convert/samples.js';
import { FEED, PAGE } from '../locale/readers.js';
import { anyFeedJson, anySoundFeed } from '../support/any-feed.js';
import { checkBytes } from '../../src/tools/check/check.js';
import { explain } from '../../src/tools/check/explain.js';

const ALL = { days: [], rooms: [], tracks: [] };
const country = (code: string) => ({ text: code });

const reader = fc.record({
  language: fc.constantFrom('en', 'ar', 'zh', 'eu'),
  timeZone: fc.constantFrom('meeting', 'Asia/Kathmandu', 'Nowhere/Atall'),
  now: fc.constantFrom('2029-01-01T00:00:00Z', '2030-05-02T08:30:00Z', '2031-01-01T00:00:00Z').map(Date.parse),
  feedUrl: fc.constantFrom(FEED, undefined),
  pageUrl: fc.constant(PAGE),
});

/** The same feeds on every run, unless others or more of them are asked for. */
const numRuns = Number(process.env['RUNS'] ?? 25);
const seed = Number(process.env['SEED'] ?? 1);

suite('what passes check', () => {
  const holds = (what: string, property: (feed: Feed, wishes: Parameters<typeof readerFor>[1]) => void) => {
    void test(what, () => {
      fc.assert(
        fc.property(anySoundFeed, reader, ({ feed }, wishes) => property(feed, wishes)),
        { numRuns, seed },
      );
    });
  };

  holds('is shown by every widget, whoever reads it and when', (feed, wishes) => {
    const read = readerFor(feed, wishes);
    const agenda = agendaView(feed, read, ALL);
    for (const day of agenda?.days ?? []) gridView(day, feed, read);
    const placed = [...(agenda?.days ?? []).flatMap(({ slots }) => slots.flatMap(({ sessions }) => sessions()))];
    const names = [...placed, ...(agenda?.undated ?? [])].map(({ name }) => name.text);
    assert.ok(names.every((name) => name.trim() !== ''));
    assert.equal(agenda === undefined, feed.sessions.length === 0);
    facetsOf({ feed, reader: read, selection: ALL });
    find({ feed, reader: read, selection: ALL, query: { text: 'a', facets: {}, mine: false }, chosen: new Set() });
    const shown = speakersView(feed, read, { grouped: true, imageHosts: [], country });
    assert.equal(shown === undefined, speakersOf(feed, read.say).length === 0);
    for (const speaker of speakersOf(feed, read.say)) detailsView(speaker, feed, read);
    facetsOfSpeakers(feed, read);
    assert.notEqual(noticeView(feed, read).name?.text.trim(), '');
    letterView(feed, read);
    const { registration } = registrationOf(feed);
    for (const canSend of [true, false]) {
      if (registration) registrationView(feed, registration, read, { answers: {}, canSend });
    }
  });

  holds('becomes a calendar that programs read, and structured data', (feed, { language, now }) => {
    for (const which of ['sessions', 'meeting'] as const) {
      const { text, entries } = icsOf(feed, { which, language, words: ENGLISH, base: FEED });
      if (entries > 0) assert.equal(readBack(text).events.length, entries);
    }
    const event = structuredEvent(feed, { language, base: FEED, now });
    const text = structuredText(event);
    assert.ok(!text.includes('<'));
    assert.equal((JSON.parse(text) as { '@type': string })['@type'], event['@type']);
  });

  test('becomes a feed again from its calendar and its structured data', async () => {
    await fc.assert(
      fc.asyncProperty(anySoundFeed, async ({ feed }) => {
        const { text, entries } = icsOf(feed, { which: 'sessions', language: 'en', words: ENGLISH });
        if (entries > 0) assert.equal((await convertText(text, {}, 'icalendar')).feed.sessions!.length, entries);
        const event = structuredEvent(feed, { language: 'en', base: FEED, now: 0 });
        await convertText(structuredText(event), {}, 'schema-org');
      }),
      { numRuns, seed },
    );
  });

  test('can be compared with anything else that does', () => {
    fc.assert(
      fc.property(anySoundFeed, anySoundFeed, ({ feed: before }, { feed: after }) => {
        assert.deepEqual(differences(before, before), []);
        for (const one of differences(before, after)) {
          for (const language of ['en', 'ar']) assert.ok(sayDifference(one, before, after, language).length > 0);
        }
      }),
      { numRuns: Math.ceil(numRuns / 3), seed },
    );
  });
});

test('check has a sentence for whatever is wrong with a feed', () => {
  fc.assert(
    fc.property(anyFeedJson, (json) => {
      const checked = checkBytes(new TextEncoder().encode(JSON.stringify(json, undefined, 1)));
      for (const { message, line } of explain(checked.problems, checked)) {
        assert.match(message, /^\S[^\n]*[.?!]$/);
        assert.ok(line >= 1);
      }
    }),
    { numRuns, seed },
  );
});
