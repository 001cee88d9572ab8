/** What somebody answered to one question. */
export type Answer = string | number | boolean | readonly string[];

/** Answers by the id of their question; what is not answered is not there. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a condition compares an answer with. */
export type Comparable = string | number | boolean;

/**
 * When a question is shown or has to be answered: data, never code. A list of choices equals each of its entries, a box
 * that is not ticked equals false, and `notEquals` is the opposite of `equals`, so it holds of what is not answered.
 */
export type Condition =
  | { readonly field: string; readonly equals: Comparable }
  | { readonly field: string; readonly in: readonly Comparable[] }
  | { readonly field: string; readonly notEquals: Comparable }
  | { readonly field: string; readonly isSet: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** A question as far as conditions are concerned. */
export interface Conditional {
  readonly id: string;
  readonly visibleWhen?: Condition | undefined;
}

/** Levels of `all` and `any` around the comparisons. */
const MAX_LEVELS = 2;
const MAX_PARTS = 20;
const OPERATORS = ['equals', 'in', 'notEquals', 'isSet'];

/** Whether a value of the feed is a condition: one comparison, or a list of conditions, two levels deep at most. */
export function isCondition(value: unknown, levels = MAX_LEVELS): value is Condition {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const list = record['all'] ?? record['any'];
  if (list !== undefined) {
    return keys.length === 1 && levels > 0 && isList(list, (part) => isCondition(part, levels - 1));
  }
  const [operator, ...more] = keys.filter((key) => key !== 'field');
  if (typeof record['field'] !== 'string' || more.length > 0 || !OPERATORS.includes(operator ?? '')) return false;
  const operand = record[operator!];
  if (operator === 'in') return isList(operand, isComparable);
  return operator === 'isSet' ? typeof operand === 'boolean' : isComparable(operand);
}

/** Whether a condition holds of the answers. */
export function holds(condition: Condition, answerTo: (field: string) => Answer | undefined): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answerTo));
  if ('any' in condition) return condition.any.some((part) => holds(part, answerTo));
  const answer = answerTo(condition.field);
  if ('isSet' in condition) return isSet(answer) === condition.isSet;
  if ('in' in condition) return condition.in.some((value) => equals(answer, value));
  return 'equals' in condition ? equals(answer, condition.equals) : !equals(answer, condition.notEquals);
}

/** The comparisons that a condition is made of. */
export function comparisonsOf(
  condition: Condition,
): Exclude<Condition, { readonly all: unknown } | { readonly any: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  return 'any' in condition ? condition.any.flatMap(comparisonsOf) : [condition];
}

/**
 * The ids of the questions that are shown, given the answers. The answer to a question that is hidden does not count, so
 * that what depends on it is hidden as well.
 */
export function visibleIds(questions: readonly Conditional[], answers: Answers): ReadonlySet<string> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const known = new Map<string, boolean>();
  const isVisible = (id: string): boolean => {
    let visible = known.get(id);
    if (visible === undefined) {
      // Nothing is hidden by itself.
      known.set(id, false);
      const question = byId.get(id);
      visible = question !== undefined && (question.visibleWhen === undefined || holds(question.visibleWhen, answerTo));
      known.set(id, visible);
    }
    return visible;
  };
  const answerTo = (id: string) => (isVisible(id) ? answerIn(answers, id) : undefined);
  return new Set(questions.map(({ id }) => id).filter(isVisible));
}

/** The answer to a question; undefined where there is none. */
export function answerIn(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** Whether something was answered: an empty text, an empty list and a box that is not ticked are no answer. */
export function isSet(answer: Answer | undefined): boolean {
  return (
    answer !== undefined &&
    answer !== false &&
    !(Array.isArray(answer) || typeof answer === 'string' ? answer.length === 0 : false)
  );
}

function equals(answer: Answer | undefined, value: Comparable): boolean {
  if (value === false) return answer === undefined || answer === false;
  return Array.isArray(answer) ? answer.includes(value) : answer === value;
}

function isComparable(value: unknown): value is Comparable {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isList(value: unknown, isPart: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= MAX_PARTS && value.every(isPart);
}
