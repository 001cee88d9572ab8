import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { conformance, CRITERIA } from '../../src/node/build/conformance/conformance.js';
import { COMPONENTS } from '../../src/node/build/conformance/judgement.js';
import { exists, filesBelow, read } from './files.js';
import { titlesOf } from './titles.js';

suite('what conforms', () => {
  test('is said of every criterion, and a release without one of them is not made', () => {
    const { criteria } = conformance('1.0.0');
    assert.equal(new Set(criteria.map(({ number }) => number)).size, 55);
    for (const left of [CRITERIA[0]!, CRITERIA.at(-1)!]) {
      const others = CRITERIA.filter((row) => row !== left);
      assert.throws(() => conformance('1.0.0', others), /has \d+ criteria/);
    }
  });

  test('is judged of every component by something: tests that are there, engines or a look', () => {
    const wrong = CRITERIA.flatMap(({ number, components }) =>
      COMPONENTS.flatMap((component) => {
        const judged = components[component];
        if (judged.result !== 'pass') return [];
        const bare = judged.by.length === 0 ? ['nothing'] : [];
        const lost = judged.by.flatMap((by) =>
          by.method === 'test' && !(exists(by.file) && titlesOf(by.file).includes(by.title))
            ? [`${by.file}: ${by.title}`]
            : [],
        );
        return [...bare, ...lost].map((what) => `${number} ${component}: ${what}`);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  test('is said with what nobody has tried, and never as if somebody else had judged it', () => {
    const { statement } = conformance('1.0.0');
    assert.match(statement.en, /not yet been tried by people who use a screen reader/);
    assert.match(statement.es, /Todavía no los han probado personas que usan a diario un lector de pantalla/);
    const told = [
      ...['README.md', 'TRUST.md', 'SECURITY.md'],
      ...['stories/docs', 'src/node/build/conformance', 'test/trust'].flatMap(filesBelow),
    ];
    assert.deepEqual(
      told.filter((path) => /certifi(?:ed|cada?o?s?)\b/i.test(read(path))),
      [],
    );
  });
});
