import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import * as sources from '../../src/feed/check.js';
import { reviewFeed } from '../../src/feed/review.js';
import { brokenCodes, brokenText, drop, feedJson, put, realText } from '../feed/samples.js';

const built = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof sources & {
  reviewFeed: typeof reviewFeed;
};

function assertSame(json: unknown): void {
  assert.deepEqual(built.checkFeed(json), sources.checkFeed(json));
}

/** Places of every kind of the schema: lists, objects, references, leaves, and the top. */
const PLACES = [
  ['meeting'],
  ['meeting', 'name'],
  ['meeting', 'location', 'address', 'postalCode'],
  ['meeting', 'organizers'],
  ['meeting', 'organizers', 0, 'role'],
  ['meeting', 'notice', 'paragraphs', 1],
  ['sessions'],
  ['sessions', 0],
  ['sessions', 1, 'startDate'],
  ['sessions', 1, 'people'],
  ['sessions', 1, 'rooms', 0],
  ['people', 0, 'name'],
  ['people', 0, 'affiliation', 0],
  ['languages'],
  ['textFormat'],
];

suite('built files', () => {
  test('find in every broken feed what the sources find', () => {
    for (const code of brokenCodes()) {
      const text = brokenText(code);
      let json: unknown;
      try {
        json = JSON.parse(text);
      } catch {
        continue;
      }
      assertSame(json);
    }
  });

  test('tell the owner of a feed what the sources tell', () => {
    const json = feedJson({ languages: ['en', 'es'], meeting: { name: { en: 'Assembly' } } });
    const result = sources.checkFeed(json);
    assert.ok(result.ok);
    const told = reviewFeed(json, result.feed);
    assert.ok(told.some(({ code }) => code === 'missing-translation'));
    assert.deepEqual(built.reviewFeed(json, result.feed), told);
  });

  test('read any JSON as the sources do', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), assertSame));
  });

  test('repair a feed with anything anywhere as the sources do', () => {
    const real = JSON.parse(realText('u4ssc-8')) as Record<string, unknown>;
    const change = fc.record({
      path: fc.constantFrom(...PLACES),
      value: fc.option(fc.jsonValue(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const json = structuredClone({ ...feedJson(), ...real });
        for (const { path, value } of changes) {
          // An earlier change may have taken away what is around it.
          const around = path
            .slice(0, -1)
            .reduce<unknown>((node, key) => (Object(node) as Record<string, unknown>)[key], json);
          if (typeof around !== 'object' || around === null) continue;
          if (value === undefined) drop(json, path);
          else put(json, path, value);
        }
        assertSame(json);
      }),
    );
  });
});
