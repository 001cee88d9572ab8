import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../src/locale/catalogues.js';
import { loadLocale, LOCALES, withLocale } from '../../src/locale/locale.js';
import type { StatusCode } from '../../src/locale/views.js';
import type { Stage } from '../../src/notice/stage.js';
import { registrationTexts, standingText } from '../../src/notice/words.js';

type Standing = readonly [status: StatusCode | undefined, stage: Stage, english: string | undefined];

const STANDINGS: readonly Standing[] = [
  [undefined, 'before', undefined],
  [undefined, 'running', 'This meeting is taking place now.'],
  [undefined, 'over', 'This meeting is over.'],
  ['postponed', 'before', 'This meeting has been postponed.'],
  ['rescheduled', 'before', 'This meeting has been rescheduled.'],
  ['rescheduled', 'running', 'This meeting is taking place now.'],
  ['rescheduled', 'over', 'This meeting is over.'],
  ['movedOnline', 'before', 'This meeting will take place online.'],
  ['movedOnline', 'running', 'This meeting is taking place online now.'],
  ['movedOnline', 'over', 'This meeting took place online.'],
  ['cancelled', 'before', 'This meeting has been cancelled.'],
  ['cancelled', 'running', 'This meeting has been cancelled.'],
  ['cancelled', 'over', 'This meeting has been cancelled.'],
];

const STATES = ['open', 'notOpen', 'closed', 'full', 'invitationOnly', 'notNeeded'] as const;

for (const locale of LOCALES) {
  test(`every state of a meeting and of its registration has words of its own in ${locale}`, async () => {
    await loadLocale(locale, [catalogue]);
    const said = (status: StatusCode | undefined, stage: Stage) =>
      withLocale(locale, () => standingText({ status, stage }));
    const distinct = new Map<string, string>();
    for (const [status, stage, english] of STANDINGS) {
      const words = said(status, stage);
      if (locale === 'en' || english === undefined) assert.equal(words, english);
      else {
        assert.ok(words && words !== english, `${status} ${stage}`);
        assert.equal(distinct.get(english) ?? words, words);
        distinct.set(english, words);
      }
    }
    assert.equal(new Set(distinct.values()).size, distinct.size);
    const registration = STATES.map((state) =>
      withLocale(locale, () =>
        registrationTexts({ state, required: true, opens: '1', closes: '2', link: undefined }).join(' '),
      ),
    );
    assert.equal(new Set(registration).size, STATES.length, 'each state of the registration is told from the others');
  });
}
