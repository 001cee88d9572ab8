import { questionsOf } from '../answers.js';
import type { Answers, Form } from '../registration-view.js';
import type { Stage } from '../stage.js';
import { validate, type AnswerProblem } from '../validate.js';

/** What is wrong, in the order of the form; `unreadable` are questions whose answer the browser cannot read. */
export function problemsOf(form: Form, answers: Answers, unreadable: readonly string[]): AnswerProblem[] {
  const lost = unreadable.map((field): AnswerProblem => ({ field, code: 'not-a-date' }));
  const found = validate(form, answers).filter(({ field }) => !unreadable.includes(field));
  const order = questionsOf(form).map(({ id }) => id);
  return [...lost, ...found].sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

/**
 * Of the mistakes on screen, those that are still there. What the receiver has said of an answer holds for as long as the
 * answer is the same.
 */
export function stillWrong(
  { problems, refused }: Extract<Stage, { kind: 'editing' }>,
  now: readonly AnswerProblem[],
  answers: Answers,
): AnswerProblem[] {
  return problems.flatMap((problem) => {
    const { field } = problem;
    const current = now.find((one) => one.field === field);
    const isSame = refused !== undefined && JSON.stringify(refused[field]) === JSON.stringify(answers[field]);
    return current ? [current] : isSame ? [problem] : [];
  });
}
