import { parseTime } from '../../feed/time.js';

/** How the dates of a table are written. */
export interface DateOrder {
  /** The day that a cell stands for, as YYYY-MM-DD. */
  readonly read: (text: string) => string | undefined;
  /** The order that was taken, where another would do as well. */
  readonly ambiguous: string | undefined;
}

const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Tells from all dates of a table whether the day or the month comes first. */
export function guessDates(cells: readonly string[]): DateOrder {
  const dates = cells.flatMap((cell) => NUMBERS.exec(cell.trim().split(/\s/)[0] ?? '') ?? []).length > 0 ? cells : [];
  const parts = dates.flatMap((cell) => {
    const match = NUMBERS.exec(cell.trim().split(/\s/)[0] ?? '');
    return match ? [{ first: Number(match[1]), second: Number(match[2]), dotted: match[0].includes('.') }] : [];
  });
  const mustBeDay = parts.some(({ first, dotted }) => first > 12 || dotted);
  const mustBeMonth = parts.some(({ second }) => second > 12);
  const monthFirst = mustBeMonth && !mustBeDay;
  const ambiguous = parts.length > 0 && mustBeDay === mustBeMonth;
  return {
    read: (text) => readDate(text.trim(), monthFirst),
    ambiguous: ambiguous ? 'day, month, year' : undefined,
  };
}

function readDate(text: string, monthFirst: boolean): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T ])/.exec(text);
  if (iso) return valid(iso[1]!, iso[2]!, iso[3]!);
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, first, second, year] = numbers as unknown as [string, string, string, string];
    const [day, month] = monthFirst ? [second, first] : [first, second];
    return valid(year.length === 2 ? `20${year}` : year, month, day);
  }
  const worded =
    /^(?:[a-z]+,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-z]{3})[a-z]*\.?|([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})$/i.exec(
      text,
    );
  if (!worded) return undefined;
  const month = MONTHS.indexOf((worded[2] ?? worded[3]!).toLowerCase()) + 1;
  return valid(worded[5]!, String(month), (worded[1] ?? worded[4])!);
}

function valid(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseTime(date) === undefined ? undefined : date;
}
