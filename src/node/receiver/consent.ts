import type { Form } from '../../feed/registration.js';
import { visibleAnswers, type Answers } from '../../registration/answers.js';
import type { SubmittedConsent } from '../../registration/submission.js';
import { addressIn } from './desk.js';
import type { RegistrationRow } from './migrations.js';
import { listed } from './rows.js';

/** What of a registration another state of its consents changes. */
export type ConsentChange = Pick<RegistrationRow, 'answers' | 'consents' | 'special' | 'special_until' | 'address'>;

/** The consents that somebody has given and not taken back. */
export function givenConsents({ consents }: Pick<RegistrationRow, 'consents'>): SubmittedConsent[] {
  return (JSON.parse(consents) as SubmittedConsent[]).filter(({ given }) => given);
}

/** Answers as a form holds them: a consent that is given is a tick. */
export function withTicks(answers: Answers, consents: readonly SubmittedConsent[]): Answers {
  const ticks = consents.filter(({ given }) => given).map(({ id }) => [id, true] as const);
  return { ...answers, ...Object.fromEntries(ticks) };
}

/**
 * What is left of a registration once a consent is taken back: the answers that rest on it are not. Where the form has it no
 * longer, nobody knows which do, and all those go that may reveal health or belief. Undefined when it was never asked for.
 */
export function withoutConsent(
  row: RegistrationRow,
  id: string,
  { form, time }: { readonly form: Form | undefined; readonly time: string },
): ConsentChange | undefined {
  const before = JSON.parse(row.consents) as SubmittedConsent[];
  if (!before.some((one) => one.id === id)) return undefined;
  const consents = before.map((one) => (one.id === id && one.given ? { ...one, given: false, time } : one));
  const answers = JSON.parse(row.answers) as Answers;
  const special = listed(row.special);
  const consent = form?.consents.find((one) => one.id === id);
  const shown = form ? visibleAnswers(form, withTicks(answers, consents)) : answers;
  const gone = new Set(consent?.fields ?? special);
  const kept = Object.fromEntries(
    Object.entries(answers).filter(([field]) => Object.hasOwn(shown, field) && !gone.has(field)),
  );
  const delicate = special.filter((field) => Object.hasOwn(kept, field));
  return {
    answers: JSON.stringify(kept),
    consents: JSON.stringify(consents),
    special: delicate.join(' '),
    special_until: delicate.length > 0 ? row.special_until : null,
    address: row.address !== null && form ? (addressIn(form, kept) ?? null) : row.address,
  };
}
