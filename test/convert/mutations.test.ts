import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { convertText, sampleNames, sampleText } from './samples.js';
import { assertSound } from './sound.js';

const MOST = 6;

/** The same with few entries in each list and map: a thousand of them tell no more than six. */
function fewer(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST).map(fewer);
  if (typeof value === 'string') return value.slice(0, 200);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 40)
      .map(([key, entry]) => [key, fewer(entry)]),
  );
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, entry]: [string | number, unknown]) => placesIn(entry, [...path, key]))];
}

const NOTHING = Symbol('nothing');

function put(json: unknown, path: Place, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value === NOTHING ? null : value;
  if (typeof json !== 'object' || json === null) return json;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...json }) as Record<string | number, unknown>;
  if (rest.length === 0 && value === NOTHING) delete copy[key];
  else copy[key] = put(copy[key], rest, value);
  return copy;
}

const OTHERS = [
  NOTHING,
  null,
  '',
  ' ',
  'x',
  'Kept & lost',
  '<b>x</b>',
  '*x*',
  -1,
  0,
  1.5,
  true,
  [],
  {},
  [null],
  [[]],
  { en: 'x', fr: null },
  { name: 'x' },
  '2027-03-28T02:30',
  '2027-10-31T02:30:00+01:00',
  '24:00',
  '1999-01-01',
  '00:00',
  '-5',
  'PT0M',
  'a@example.org',
  'javascript:alert(1)',
  '/relative',
  '\ud83d',
  '__proto__',
  'de',
  'Accepted',
  'draft',
];

/** Runs for each sample; every failing case tells its seed. */
const RUNS = Number(process.env['RUNS'] ?? 60);

suite('a schedule with anything taken out or replaced', () => {
  for (const name of sampleNames().filter((one) => one.endsWith('.json'))) {
    test(`is read or refused: ${name}`, async () => {
      const json = fewer(JSON.parse(sampleText(name)));
      const { format } = await convertText(JSON.stringify(json));
      const places = placesIn(json);
      const change = fc.tuple(
        fc.constantFrom(...places),
        fc.oneof(fc.constantFrom(...OTHERS), fc.jsonValue({ maxDepth: 2 })),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
          const changed = changes.reduce((all, [path, value]) => put(all, path, value), json);
          const result = await assertSound(JSON.stringify(changed), format, { timeZone: 'Europe/Madrid' });
          // What is named with --from is read unless nothing of its shape is left.
          assert.ok(typeof result !== 'string' || /is not in the format/.test(result));
        }),
        { numRuns: RUNS },
      );
    });
  }

  for (const name of sampleNames().filter((one) => !one.endsWith('.json'))) {
    test(`is read or refused: ${name}`, async () => {
      const text = sampleText(name).slice(0, 6000);
      const junk = fc.constantFrom(
        '',
        '"',
        '<',
        '>',
        '&',
        ';',
        ':',
        '\r\n',
        '\n ',
        '\0',
        '\ud800',
        'BEGIN:VEVENT\r\n',
        'END:VCALENDAR',
        '<![CDATA[',
        ']]>',
        '</script>',
        '{',
        '20270328T023000',
        'TZID=',
        ',,,,',
      );
      const cut = fc.tuple(fc.nat(text.length), fc.nat(200), junk);
      await fc.assert(
        fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
          const changed = cuts.reduce(
            (all, [at, length, other]) => all.slice(0, at) + other + all.slice(at + length),
            text,
          );
          await assertSound(changed);
        }),
        { numRuns: RUNS },
      );
    });
  }
});
