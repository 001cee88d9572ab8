import { plainText } from '../../calendar/plain-text.js';
import { visibleIds } from '../../feed/condition.js';
import { CATEGORY, PRIVACY, type Consent, type Field, type Form } from '../../feed/registration.js';
import type { Feed, FeedText } from '../../feed/schema.js';
import { sayIn, type Say } from '../../feed/text.js';
import { safeUrl } from '../../feed/url.js';
import { questionsOf, readAnswers, requiredIds } from '../../registration/answers.js';
import type { AnswerProblem } from '../../registration/validate.js';
import { choicesOf } from './choices.js';
import { formWordsFor, type FormWords } from './form-words.js';
import { escape, htmlPage, phraseHtml } from './html.js';
import { privacyWordsFor } from './privacy-words.js';
import { problemSentence } from './problem-words.js';
import { firstControl, kindOf, questionHtml, type Question } from './question-html.js';
import { languageOf } from './words.js';

/** Names of the controls that tell which questions somebody has seen: no question has an id that begins like these. */
export const ASKED = '_asked';
export const FORM = '_form';

/** A question without what depends on the answers. */
type Asked = Omit<Question, 'values' | 'isRequired' | 'error'>;

interface Speaker {
  readonly language: string;
  readonly words: FormWords;
  readonly say: Say;
  /** For texts of several lines, which may hold marks. */
  readonly tell: Say;
}

/** Ids of what a form asks for these answers. */
export function askedIds(form: Form, data: FormData): string[] {
  const visible = visibleIds(questionsOf(form), readAnswers(form, data));
  const statements = new Set(form.fields.filter(({ type }) => type === 'statement').map(({ id }) => id));
  return questionsOf(form).flatMap(({ id }) => (visible.has(id) && !statements.has(id) ? [id] : []));
}

/**
 * The form in which somebody changes their answers, filled with `data`: all that is asked for these answers, and what is
 * wrong with them. `isOpened` when it is there again because the answers have opened more questions.
 */
export function changePage(
  { feed, form, formId }: { readonly feed: Feed; readonly form: Form; readonly formId: string | undefined },
  { asked, back }: { readonly asked: string; readonly back: string },
  data: FormData,
  {
    problems = [],
    isOpened = false,
  }: { readonly problems?: readonly AnswerProblem[]; readonly isOpened?: boolean } = {},
): string {
  const speaker = speakerFor(feed, asked);
  const { words, language, say, tell } = speaker;
  const answers = readAnswers(form, data);
  const visible = visibleIds(questionsOf(form), answers);
  const required = requiredIds(form, answers);
  const ready = (question: Asked): Question => {
    const problem = problems.find(({ field }) => field === question.id);
    return {
      ...question,
      values: data.getAll(question.id).filter((value) => typeof value === 'string'),
      isRequired: required.has(question.id),
      error: problem && errorOf(question, problem, language),
    };
  };
  const placed = new Set<Consent>();
  const sections = form.sections.map((section) => ({
    name: say(section.name),
    description: tell(section.description),
    questions: section.fields.flatMap((field) => {
      // A consent stands before the first question that it opens.
      const consent = form.consents.find((one) => one.fields.includes(field.id) && !placed.has(one));
      if (consent) placed.add(consent);
      return [
        ...(consent ? [ready(consentQuestion(consent, speaker))] : []),
        ...(visible.has(field.id) ? [ready(fieldQuestion(field, speaker))] : []),
      ];
    }),
  }));
  const category = form.categories.length > 0 ? [ready(categoryQuestion(form, speaker))] : [];
  const consents = form.consents
    .filter((consent) => !placed.has(consent))
    .map((consent) => ready(consentQuestion(consent, speaker)));
  const draw = (questions: readonly Question[]) => questions.map((one) => questionHtml(one, words)).join('\n');
  const all = [...category, ...sections.flatMap(({ questions }) => questions), ...consents];
  const title = problems.length > 0 ? `${words.error} ${words.change}` : words.change;
  return htmlPage(
    { language, title, root: '../../' },
    `<h1>${escape(words.change)}</h1>
<p>${phraseHtml(say(feed.meeting.name))}</p>
${summaryHtml(all, words)}
${isOpened ? `<p tabindex="-1" autofocus><strong>${escape(words.opened)}</strong></p>` : ''}
<form method="post">
<input type="hidden" name="${ASKED}" value="${escape(askedIds(form, data).join(' '))}">
<input type="hidden" name="${FORM}" value="${escape(formId ?? '')}">
${draw(category)}
${sections
  .filter(({ questions }) => questions.length > 0)
  .map(
    ({ name, description, questions }) =>
      `${name ? `<h2>${phraseHtml(name)}</h2>\n` : ''}${
        description ? `<p>${phraseHtml(description)}</p>\n` : ''
      }${draw(questions)}`,
  )
  .join('\n')}
${consents.length > 0 ? `<fieldset><legend>${escape(words.consent)}</legend>\n${draw(consents)}\n</fieldset>` : ''}
${privacyHtml(form, speaker)}
<p><button>${escape(words.save)}</button></p>
</form>
<p><a href="${escape(back)}">${escape(words.back)}</a></p>`,
  );
}

function speakerFor(feed: Feed, asked: string): Speaker {
  const language = languageOf(asked);
  const say = sayIn(asked, feed.defaultLanguage, language);
  const tell = (text: FeedText | undefined) => {
    const phrase = say(text);
    return phrase && feed.textFormat === 'markdown' ? { ...phrase, text: plainText(phrase.text) } : phrase;
  };
  return { language, words: formWordsFor(language), say, tell };
}

function categoryQuestion({ categories }: Form, { say, words }: Speaker): Asked {
  return {
    id: CATEGORY,
    kind: 'radios',
    label: { text: words.category },
    hints: [],
    choices: categories.map(({ id, name }) => ({ value: id, name: say(name) ?? { text: id } })),
  };
}

function consentQuestion({ id, text, url }: Consent, { say }: Speaker): Asked {
  return { id, kind: 'consent', label: say(text), hints: [], choices: [], link: url && safeUrl(url) };
}

function fieldQuestion(field: Field, { say, tell, words, language }: Speaker): Asked {
  const { id, type, name, description, purpose, autocomplete } = field;
  const kind = kindOf(field);
  const what = say(purpose);
  const natural = ['email', 'tel', 'country', 'organization'].find((one) => one === type);
  return {
    id,
    kind,
    type,
    label: kind === 'statement' ? tell(name) : say(name),
    hints: [tell(description), what && { ...what, text: `${words.purpose} ${what.text}` }],
    choices: choicesOf(field, say, language),
    autocomplete: autocomplete ?? natural,
  };
}

function errorOf({ kind, label, type }: Asked, problem: AnswerProblem, language: string): string {
  const how = kind === 'box' || kind === 'consent' ? 'tick' : kind === 'line' || kind === 'lines' ? 'fill' : 'choose';
  const day = (value: string | number | undefined) =>
    type === 'date' && typeof value === 'string'
      ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
      : value;
  const args = Object.entries(problem.args ?? {}).map(([key, value]) => [key, day(value)!] as const);
  return problemSentence(language, label?.text ?? '', { ...problem, args: Object.fromEntries(args) }, how);
}

function summaryHtml(questions: readonly Question[], words: FormWords): string {
  const wrong = questions.filter(({ error }) => error !== undefined);
  if (wrong.length === 0) return '';
  const links = wrong.map((one) => `<li><a href="#${firstControl(one)}">${escape(one.error!)}</a></li>`);
  return `<section tabindex="-1" autofocus aria-labelledby="wrong">
<h2 id="wrong">${escape(words.wrong)}</h2>
<ul>
${links.join('\n')}
</ul>
</section>`;
}

function privacyHtml({ privacy }: Form, { language, tell }: Speaker): string {
  const words = privacyWordsFor(language);
  const rows = PRIVACY.map((row) => `<dt>${escape(words[row])}</dt><dd>${phraseHtml(tell(privacy[row]))}</dd>`);
  const url = privacy.url && safeUrl(privacy.url);
  return `<h2>${escape(words.title)}</h2>
<dl>
${rows.join('\n')}
</dl>
${url ? `<p><a href="${escape(url)}">${escape(words.whole)}</a></p>` : ''}`;
}
