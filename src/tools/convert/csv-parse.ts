import { parse } from 'csv-parse/browser/esm/sync';
import { quotable } from './text.js';
import { Refusal } from './refusal.js';

/** A table: its rows as they are, the row of headings among them. */
export interface ParsedTable {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
const LONGEST_ROW = 1_000_000;
/** Several times what a feed takes, since a table may have rows that are left out. */
const MOST_ROWS = 20_000;

/** Reads comma-separated values, or what spreadsheets in other countries write instead of commas. Throws a `Refusal`. */
export function parseTable(text: string, file: string): ParsedTable {
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: LONGEST_ROW,
      to: MOST_ROWS + 1,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: readonly string[] }[];
    if (rows.length > MOST_ROWS) {
      throw new Refusal('too-many-rows', { file });
    }
    return { rows: rows.map(({ info, record }) => ({ line: info.lines, cells: record })) };
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const { code, lines } = cause as { code?: string; lines?: number };
    const row = { file, ...(lines !== undefined && { line: lines }) };
    if (code === 'CSV_QUOTE_NOT_CLOSED') throw new Refusal('row-open', row, { cause });
    if (code === 'CSV_MAX_RECORD_SIZE') throw new Refusal('row-too-long', row, { cause });
    throw new Refusal('row-broken', { ...row, reason: quotable((cause as Error).message, 100) }, { cause });
  }
}

/** What stands between cells: whatever the first lines have most of, outside of quotation marks. */
function separatorOf(text: string): string {
  const start = text.slice(0, 5000).replace(/"(?:[^"]|"")*"/g, '');
  const counts = SEPARATORS.map((separator) => ({ separator, count: start.split(separator).length }));
  return counts.sort((a, b) => b.count - a.count)[0]!.separator;
}
