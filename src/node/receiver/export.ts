import type * as z from 'zod/mini';
import { language, listOf, number, object, oneOf, string, time } from '../../feed/forms.js';
import { CATEGORY, type Form } from '../../feed/registration.js';
import { consentSchema, RECEIPT_STATES, SUBMISSION_FORMS } from '../../registration/submission.js';
import type { RegistrationRow } from './migrations.js';
import { listed } from './rows.js';

type Cell = string | number | boolean | readonly string[] | undefined;

/** What a spreadsheet would take for a formula, also where it is typed in full width. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

const { reference, answers } = SUBMISSION_FORMS;

/** A registration as an organiser's program reads it. */
export const exportedSchema = object(
  {
    reference,
    /** Order of arrival. */
    number,
    state: oneOf(RECEIPT_STATES),
    receivedAt: time,
    changedAt: time,
    language,
    /** Why somebody should look at it. */
    marks: listOf(string),
    answers,
    consents: listOf(consentSchema),
  },
  {},
);

type Exported = z.infer<typeof exportedSchema>;

export function jsonOf(rows: readonly RegistrationRow[]): Exported[] {
  return rows.map((row) => ({
    reference: row.reference,
    number: row.number,
    state: row.state as Exported['state'],
    receivedAt: row.received_at,
    changedAt: row.changed_at,
    language: row.language,
    marks: listed(row.marks),
    answers: JSON.parse(row.answers) as Exported['answers'],
    consents: JSON.parse(row.consents) as Exported['consents'],
  }));
}

/**
 * Registrations as a table (RFC 4180) in UTF-8 with a mark, so that spreadsheets read every script: a column for each
 * question, also for those that the form has no longer. What would be a formula is made a text by an apostrophe.
 */
export function csvOf(form: Form | undefined, rows: readonly RegistrationRow[]): string {
  const answers = rows.map((row) => JSON.parse(row.answers) as Readonly<Record<string, Cell>>);
  const consents = rows.map((row) => JSON.parse(row.consents) as readonly { id: string; given: boolean }[]);
  const asked = [
    ...(form && form.categories.length > 0 ? [CATEGORY] : []),
    ...(form?.fields ?? []).filter(({ type }) => type !== 'statement').map(({ id }) => id),
  ];
  const columns = [...new Set([...asked, ...answers.flatMap((one) => Object.keys(one))])];
  const boxes = [...new Set([...(form?.consents ?? []).map(({ id }) => id), ...consents.flat().map(({ id }) => id)])];
  const head = [
    ...['reference', 'number', 'state', 'receivedAt', 'changedAt', 'language', 'marks'],
    ...columns.map((id) => `answers.${id}`),
    ...boxes.map((id) => `consents.${id}`),
  ];
  const lines = rows.map((row, at): Cell[] => [
    row.reference,
    row.number,
    row.state,
    row.received_at,
    row.changed_at,
    row.language,
    row.marks,
    ...columns.map((id) => (Object.hasOwn(answers[at]!, id) ? answers[at]![id] : undefined)),
    ...boxes.map((id) => consents[at]!.find((consent) => consent.id === id)?.given),
  ]);
  return `\ufeff${[head, ...lines].map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(cell: Cell): string {
  if (cell === undefined) return '';
  const text = Array.isArray(cell) ? cell.join('; ') : String(cell);
  const harmless = typeof cell !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
