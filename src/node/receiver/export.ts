import { CATEGORY, type Form } from '../../feed/registration.js';
import type { RegistrationRow } from './migrations.js';

type Cell = string | number | boolean | readonly string[] | undefined;

/** What a spreadsheet would take for a formula, also where it is typed in full width. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Registrations as an organiser's program reads them. */
export function jsonOf(rows: readonly RegistrationRow[]): object[] {
  return rows.map((row) => ({
    reference: row.reference,
    number: row.number,
    state: row.state,
    receivedAt: row.received_at,
    changedAt: row.changed_at,
    language: row.language,
    marks: row.marks === '' ? [] : row.marks.split(' '),
    answers: JSON.parse(row.answers) as unknown,
    consents: JSON.parse(row.consents) as unknown,
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
