import { CATEGORY } from '../../feed/registration.js';
import { sayIn, type Phrase } from '../../feed/text.js';
import type { ReceiptState } from '../../registration/submission.js';
import { safeUrl } from '../../feed/url.js';
import { choicesOf } from './choices.js';
import { givenConsents } from './consent.js';
import type { Desk } from './desk.js';
import { formWordsFor } from './form-words.js';
import { attributes, escape, htmlPage, phraseHtml } from './html.js';
import type { RegistrationRow } from './migrations.js';
import { languageOf, wordsFor } from './words.js';

/** One registration as its owner sees it. `change` is where answers can be changed, `notice` what has just happened. */
export function pageOf(
  desk: Desk,
  row: RegistrationRow,
  { change, notice }: { readonly change?: string | undefined; readonly notice?: string | undefined } = {},
): string {
  // What a registration for another meeting is about, this feed does not say.
  const form = row.meeting === desk.meeting ? desk.form : undefined;
  const { feed } = desk;
  const language = languageOf(row.language);
  const words = wordsFor(language);
  const say = sayIn(row.language, feed.defaultLanguage, language);
  const answers = JSON.parse(row.answers) as Readonly<Record<string, unknown>>;
  const category = form?.categories.find(({ id }) => id === answers[CATEGORY]);
  const shown: [Phrase | undefined, string][] = [
    ...(category ? [[{ text: formWordsFor(language).category }, phraseHtml(say(category.name))] as const] : []),
    ...(form?.fields ?? []).flatMap((field) => {
      const given = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
      if (given === undefined) return [];
      const choices = choicesOf(field, say, language);
      const texts = (Array.isArray(given) ? given : [given]).map((value: unknown) => {
        const choice = choices.find((one) => one.value === value);
        return phraseHtml(choice?.name ?? { text: value === true ? words.yes : String(value) });
      });
      return [[say(field.name), texts.join(', ')] as const];
    }),
  ].map(([name, text]) => [name, text]);
  const rows = shown.map(([name, text]) => `<dt>${phraseHtml(name)}</dt><dd dir="auto">${text}</dd>`).join('\n');
  const given = givenConsents(row).map(({ id }, at) => {
    const consent = form?.consents.find((one) => one.id === id);
    const what = `consent-${at}`;
    const url = consent?.url && safeUrl(consent.url);
    return `<form method="post">
<p id="${what}">${consent ? phraseHtml(say(consent.text)) : escape(id)}</p>
${url ? `<p><a href="${escape(url)}">${escape(formWordsFor(language).more)}</a></p>\n` : ''}<p><button${attributes({ name: 'consent', value: id, 'aria-describedby': what })}>${escape(words.takeBack)}</button></p>
</form>`;
  });
  const isOver = row.state === 'withdrawn';
  return htmlPage(
    { language, title: words.title, root: '../' },
    `<h1>${escape(words.title)}</h1>
${notice === undefined ? '' : `<p role="status"><strong>${escape(notice)}</strong></p>`}
${row.meeting === desk.meeting ? `<p>${phraseHtml(say(feed.meeting.name))}</p>` : ''}
<p>${escape(words.reference)}: <strong dir="ltr">${escape(row.reference)}</strong></p>
<p>${escape(words.state[row.state as ReceiptState])}</p>
${
  isOver
    ? ''
    : `${rows === '' ? '' : `<h2>${escape(words.answers)}</h2>\n<dl>\n${rows}\n</dl>`}
${change === undefined ? '' : `<p><a href="${escape(change)}">${escape(formWordsFor(language).change)}</a></p>`}
${
  given.length === 0
    ? ''
    : `<h2>${escape(formWordsFor(language).consent)}</h2>\n<p>${escape(words.resting)}</p>\n${given.join('\n')}`
}
<form method="post">
<p>${escape(words.consequence)}</p>
<button name="action" value="withdraw">${escape(words.withdraw)}</button>
</form>`
}`,
  );
}
