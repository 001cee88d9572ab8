import { CATEGORY } from '../../feed/registration.js';
import type { FeedText } from '../../feed/schema.js';
import { isRightToLeft, sayIn } from '../../feed/text.js';
import type { ReceiptState } from '../../registration/submission.js';
import type { Desk } from './desk.js';
import type { RegistrationRow } from './migrations.js';
import { languageOf, wordsFor } from './words.js';

/** One registration as its owner sees it: a page without script, style or anybody else's files. */
export function pageOf({ feed, form }: Desk, row: RegistrationRow): string {
  const language = languageOf(row.language);
  const words = wordsFor(language);
  const reader = sayIn(row.language, feed.defaultLanguage, language);
  const say = (text: FeedText | undefined) => reader(text)?.text ?? '';
  const answers = JSON.parse(row.answers) as Readonly<Record<string, unknown>>;
  const optionsOf = new Map(form?.fields.map(({ id, options }) => [id, options]));
  const category = form?.categories.find(({ id }) => id === answers[CATEGORY]);
  const shown = [
    ...(category ? [['', say(category.name)]] : []),
    ...(form?.fields ?? []).flatMap(({ id, name }) => {
      if (!Object.hasOwn(answers, id)) return [];
      const given = answers[id];
      const texts = (Array.isArray(given) ? given : [given]).map((value: unknown) => {
        const option = optionsOf.get(id)?.find((one) => one.value === value);
        return option?.name === undefined ? (value === true ? words.yes : String(value)) : say(option.name);
      });
      return [[say(name), texts.join(', ')]];
    }),
  ];
  const rows = shown.map(([name, text]) => `<dt>${escape(name!)}</dt><dd>${escape(text!)}</dd>`).join('\n');
  const withdrawn = row.state === 'withdrawn';
  return `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(words.title)}</title>
</head>
<body>
<main>
<h1>${escape(words.title)}</h1>
<p>${escape(say(feed.meeting.name))}</p>
<p>${escape(words.reference)}: <strong dir="ltr">${escape(row.reference)}</strong></p>
<p>${escape(words.state[row.state as ReceiptState])}</p>
${
  withdrawn
    ? ''
    : `<h2>${escape(words.answers)}</h2>
<dl>
${rows}
</dl>
<form method="post">
<p>${escape(words.consequence)}</p>
<button name="action" value="withdraw">${escape(words.withdraw)}</button>
</form>`
}
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
