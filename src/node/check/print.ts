import type { ProblemLevel } from '../../feed/check.js';
import { printable, type Explained } from '../../tools/check/explain.js';
import type { Translation } from '../../tools/check/translations.js';

/** The outcome for one file. */
export interface Report {
  readonly file: string;
  readonly problems: readonly Explained[];
  readonly translations: readonly (Translation & { readonly line?: number })[];
  /** What was counted, such as “17 sessions”. */
  readonly contents: string;
}

export interface Look {
  readonly colors: boolean;
  /** Errors alone, and nothing where there are none. */
  readonly quiet: boolean;
}

/** How often one code is spelled out; the rest is a number. */
const MOST = 20;
const COLOR: Readonly<Record<ProblemLevel, number>> = { error: 31, warning: 33, notice: 36 };
const LEVELS = ['error', 'warning', 'notice'] as const;

/** The report on a file as text; empty when nothing is to be said. */
export function printReport({ file, problems, translations, contents }: Report, { colors, quiet }: Look): string {
  const paint = (text: string, color: number) => (colors ? `\u001b[${color}m${text}\u001b[0m` : text);
  const shown = quiet ? problems.filter(({ level }) => level === 'error') : problems;
  if (quiet && shown.length === 0) return '';
  const lines: string[] = [];
  const told = new Map<string, number>();
  for (const { level, code, line, column, path, entry, message, hint } of shown) {
    // They are a table below.
    if (code === 'missing-translation') continue;
    told.set(code, (told.get(code) ?? 0) + 1);
    if (told.get(code)! > MOST) continue;
    const where = code === 'unreadable' ? file : `${file}:${line}:${column}`;
    const inside = [path, entry].filter(Boolean).join(', ');
    lines.push(`${printable(where)} ${paint(level, COLOR[level])} ${code}`, `  ${message}`);
    if (hint !== undefined) lines.push(`  ${hint}`);
    if (inside !== '') lines.push(`  ${paint(`in ${inside}`, 2)}`);
    lines.push('');
  }
  for (const [code, number] of told) {
    if (number > MOST)
      lines.push(`… and ${count(number - MOST, 'more problem')} of the kind ${code}; --json lists all.`, '');
  }
  if (!quiet) lines.push(...translationTable(translations));
  if (!problems.some(({ code }) => code === 'unreadable')) lines.push(summary(file, problems, contents, paint));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** How many problems of each level there are. */
export function levels(problems: readonly { readonly level: ProblemLevel }[]): Record<ProblemLevel, number> {
  const numbers = { error: 0, warning: 0, notice: 0 };
  for (const { level } of problems) numbers[level] += 1;
  return numbers;
}

export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function summary(
  file: string,
  problems: readonly Explained[],
  contents: string,
  paint: (text: string, color: number) => string,
): string {
  const numbers = levels(problems);
  const said = LEVELS.filter((level) => numbers[level] > 0).map((level) => count(numbers[level], level));
  const verdict = numbers.error > 0 ? paint('not ready to publish', COLOR.error) : paint('ready to publish', 32);
  return `${printable(file)}: ${verdict}: ${said.length > 0 ? said.join(', ') : 'no problems'}${contents === '' ? '' : ` in ${contents}`}.`;
}

function translationTable(translations: Report['translations']): string[] {
  const incomplete = translations.filter(({ written, texts }) => written < texts);
  if (incomplete.length === 0) return [];
  const rows = [
    ['Language', 'Texts', 'First one missing'],
    ...translations.map(({ language, written, texts, line }) => [
      printable(language),
      `${written} of ${texts}`,
      line === undefined ? '' : `line ${line}`,
    ]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return ['Translations', ...lines, ''];
}
