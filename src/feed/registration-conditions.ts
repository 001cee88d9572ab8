import type { Path, Problem } from './check.js';
import { comparisonsOf } from './condition.js';
import type { FieldInput, Option, RegistrationInput } from './registration-schema.js';

/** How many conditions may stand on each other. */
const MAX_CHAIN = 5;

/** Types with something to choose from, which the feed names; `sessions` and `language` have theirs from the meeting. */
export const CHOICES: readonly string[] = ['select', 'radio', 'checkboxes'];

export type Report = (code: string, path: Path, args?: Problem['args']) => void;

/** Lists of the feed have gaps where entries were taken out. */
export type Gappy<T> = readonly (T | undefined)[];

export function present<T>(list: Gappy<T> | undefined): T[] {
  return (list ?? []).filter((entry) => entry !== undefined);
}

/** Makes a question one that is shown to everybody and that nobody has to answer. */
export function askFreely(field: FieldInput): void {
  delete field.visibleWhen;
  delete field.required;
  delete field.requiredWhen;
}

/** Makes every condition name questions that there are, in chains that end. A question whose condition does not is asked freely. */
export function repairConditions(input: RegistrationInput, report: Report): void {
  const fields: Gappy<FieldInput> = input.fields ?? [];
  const values = answersThatCanBe(input);
  fields.forEach((field, at) => {
    if (field === undefined) return;
    for (const key of ['visibleWhen', 'requiredWhen'] as const) {
      const condition = field[key];
      if (condition === undefined) continue;
      for (const comparison of comparisonsOf(condition)) {
        const known = values.get(comparison.field);
        const path = ['fields', at, key];
        if (!values.has(comparison.field)) {
          report('unknown-field', path, { id: comparison.field });
          if (key === 'visibleWhen') askFreely(field);
          else delete field.requiredWhen;
          break;
        }
        const compared = 'in' in comparison ? comparison.in : 'equals' in comparison ? [comparison.equals] : [];
        const never = compared.find((value) => known && !known.has(String(value)));
        if (never !== undefined) report('unknown-option', path, { id: comparison.field, value: String(never) });
      }
    }
  });
  breakCycles(fields, report);
}

/** Every question that a condition can name, with its choices where those are known. */
function answersThatCanBe(input: RegistrationInput): Map<string, ReadonlySet<string> | undefined> {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const categories = present(input.categories);
  if (categories.length > 0) known.set('category', new Set(categories.map(({ id }) => id)));
  for (const { id } of present(input.consents)) known.set(id, undefined);
  for (const { id, type, options } of present(input.fields)) {
    if (type === 'statement') continue;
    const choices = CHOICES.includes(type) || type === 'sessions';
    known.set(id, choices ? new Set(present<Option>(options).map(({ value }) => value)) : undefined);
  }
  return known;
}

/** No question may depend on itself by way of others, nor stand at the end of a long chain. */
function breakCycles(fields: Gappy<FieldInput>, report: Report): void {
  const positions = new Map<string, number>();
  fields.forEach((field, at) => field && positions.set(field.id, at));
  const depths = new Map<string, number>();
  const depthOf = (id: string, trail: readonly string[]): number => {
    const at = positions.get(id);
    const field = at === undefined ? undefined : fields[at];
    if (field?.visibleWhen === undefined) return 0;
    const known = depths.get(id);
    if (known !== undefined) return known;
    let depth = 0;
    for (const { field: other } of comparisonsOf(field.visibleWhen)) {
      const circle = other === id || trail.includes(other);
      depth = circle ? Infinity : Math.max(depth, 1 + depthOf(other, [...trail, id]));
      // Somebody further down may have been put right on the way, and this one with it.
      if (circle || field.visibleWhen === undefined) break;
    }
    if (depth > MAX_CHAIN) {
      report(depth === Infinity ? 'condition-cycle' : 'condition-chain', ['fields', at!, 'visibleWhen'], { id });
      askFreely(field);
      depth = 0;
    }
    depths.set(id, depth);
    return depth;
  };
  for (const id of positions.keys()) depthOf(id, []);
}
