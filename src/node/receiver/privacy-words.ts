import type { PRIVACY } from '../../feed/registration.js';
import { inLanguage } from '../../locale/sentences.js';

/** The labels of the first layer of a privacy notice; `title` stands above, `whole` leads to the second layer. */
export type PrivacyWords = Readonly<Record<'title' | 'whole' | (typeof PRIVACY)[number], string>>;

/** As the form in the page says them. */
export const LABELS: PrivacyWords = {
  title: 'How your data are used',
  controller: 'Who is responsible',
  purpose: 'What for',
  legalBasis: 'On what legal basis',
  recipients: 'Who receives it',
  transfers: 'Transfers to other countries',
  rights: 'Your rights',
  whole: 'The whole privacy notice',
};

/** The labels in a language, else in English. */
export function privacyWordsFor(language: string): PrivacyWords {
  const said = Object.entries(LABELS).map(([key, label]) => [key, inLanguage(label, language)]);
  return Object.fromEntries(said) as PrivacyWords;
}
