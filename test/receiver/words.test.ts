import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHARED } from '../../src/node/receiver/form-words.js';
import { TRANSLATED, translationOf } from '../../src/locale/sentences.js';
import { LABELS } from '../../src/node/receiver/privacy-words.js';
import { problemSentence, SENTENCES } from '../../src/node/receiver/problem-words.js';
import { AS_IN_THE_FORM } from '../../src/node/receiver/words.js';

test('what the receiver says as the form in the page does, the form says, in every language', () => {
  const sentences = [SHARED, LABELS, SENTENCES, AS_IN_THE_FORM].flatMap((table) => Object.values<string>(table));
  const gaps = (text: string) => [...text.matchAll(/{\d}/g)].map(String).sort();
  assert.equal(TRANSLATED.length, 8);
  for (const sentence of sentences) {
    for (const language of TRANSLATED) {
      const translation = translationOf(sentence, language);
      assert.ok(translation, `${language} has no “${sentence}”`);
      assert.deepEqual(gaps(translation), gaps(sentence));
    }
  }
  const problem = { field: 'name', code: 'too-long', args: { found: 300, limit: 128 } } as const;
  assert.equal(problemSentence('es', 'Nombre', problem, 'fill'), 'Acorte «Nombre»: tiene 300 caracteres y caben 128.');
  assert.equal(problemSentence('pt', 'Nome', problem, 'fill'), 'Shorten “Nome”: it has 300 characters, and 128 fit.');
});
