import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { initials } from '../../src/speakers/initials.js';

const of = (name: string, sortName?: string) => initials({ text: name }, sortName ? { text: sortName } : undefined);

const NAMES: readonly (readonly [name: string, letters: string, sortName?: string])[] = [
  ['Sample Speaker', 'SS'],
  ['Seizo Onoe', 'SO', 'Onoe, Seizo'],
  ['Wendy Teresa Goico Campagna', 'WG', 'Goico Campagna, Wendy Teresa'],
  ['Wendy Teresa Goico Campagna', 'WC'],
  ['Onoe Seizo', 'OS', 'Onoe, Seizo'],
  ['Sample', 'S'],
  ['Sample van der Speaker', 'SS', 'Speaker, Sample van der'],
  ['Sample van der Beek', 'SB', 'van der Beek, Sample'],
  ['Sample d’Example', 'SE'],
  ['sample speaker', 'ss'],
  ['Dr. Sample Speaker Jr.', 'SS'],
  ['Sample Speaker, PhD', 'SS'],
  ['Sample Speaker III', 'SS'],
  ['J. R. Sample', 'JS'],
  ['Jean-Sample O’Speaker', 'JO'],
  ['“Sample” (Example) Speaker', 'SS'],
  ['Élodie Ñandú', 'ÉÑ'],
  ['Élodie Speaker', 'ÉS'],
  ['Øystein Łukasz', 'ØŁ'],
  ['Примерный Докладчик', 'ПД'],
  ['Ομιλητής Δείγμα', 'ΟΔ'],
  ['示例发言人', '示'],
  ['示例 发言人', '示'],
  ['예시연사', '예'],
  ['متحدث نموذجي', 'م'],
  ['דובר לדוגמה', 'ד'],
  ['नमूना वक्ता', 'न'],
  ['ნიმუში მომხსენებელი', 'ნმ'],
  ['1234', ''],
  ['', ''],
];

suite('initials', () => {
  for (const [name, letters, sortName] of NAMES) {
    test(`of "${name}"${sortName ? ` (${sortName})` : ''} are "${letters}"`, () => {
      assert.equal(of(name, sortName), letters);
    });
  }

  test('stand in the name as they are: in its order, and neither raised nor lowered', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const name = words.join(' ').normalize();
        let from = 0;
        for (const letter of of(name)) {
          const at = name.indexOf(letter, from);
          assert.ok(at >= from, `${letter} is not in ${name} from ${from} on`);
          from = at;
        }
      }),
    );
  });
});
