import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Problem } from '../../feed/check.js';

interface Found {
  readonly problem: Problem;
  readonly offset: number;
}

const QUOTES = /^['‘’‚‛“”„‟«»`´]/;

/**
 * What is wrong with a text that is no JSON, by name. Commas too many and comments leave the rest readable (`forgivable`)
 * and are all reported; of anything else the first, because what follows is mostly its echo.
 */
export function syntaxProblem(
  text: string,
  errors: readonly ParseError[],
): { readonly found: readonly Found[]; readonly forgivable: boolean } {
  const found: Found[] = [];
  let comma = -1;
  const commentsBy = new Map(errors.filter(isComment).map(({ offset, length }) => [offset + length - 1, offset]));
  for (const { error: number, offset, length } of errors) {
    const error = printParseErrorCode(number);
    const at = commaBefore(text, offset, commentsBy);
    const closes = '}]'.includes(text[offset] ?? ' ');
    if (error === 'InvalidCommentToken') found.push(named('comment', offset));
    else if (closes && at !== undefined && expectsMore(error)) {
      // The parser asks for a name and for a value at the same place.
      if (at !== comma) found.push(named('trailing-comma', at));
      comma = at;
    } else return { found: [...found, breaking(text, error, offset, length)], forgivable: false };
  }
  if (found.length > 0) return { found, forgivable: true };
  return { found: [named('not-json', 0)], forgivable: false };
}

function expectsMore(error: string): boolean {
  return error === 'PropertyNameExpected' || error === 'ValueExpected';
}

function isComment({ error }: ParseError): boolean {
  return printParseErrorCode(error) === 'InvalidCommentToken';
}

/** The comma that is the last thing before a place, but for comments, which are known by their ends. */
function commaBefore(text: string, offset: number, commentsBy: ReadonlyMap<number, number>): number | undefined {
  let at = offset - 1;
  for (let start; (start = commentsBy.get(at)) !== undefined || /\s/.test(text[at] ?? '');) at = (start ?? at) - 1;
  return text[at] === ',' ? at : undefined;
}

function breaking(text: string, error: string, offset: number, length: number): Found {
  const found = text.slice(offset, offset + Math.min(length, 40));
  switch (error) {
    case 'InvalidSymbol':
      if (found.startsWith('<')) return named('not-json', offset, { found: '<' });
      return QUOTES.test(found)
        ? named('wrong-quotes', offset, { found: found[0]! })
        : named('unquoted-text', offset, { found });
    case 'UnexpectedEndOfString':
      return named('open-string', offset);
    case 'InvalidCharacter':
      return named('line-break-in-string', offset);
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return named('bad-escape', offset);
    case 'EndOfFileExpected':
      return named('more-than-one-value', offset);
    case 'CommaExpected': {
      const word = numberAround(text, offset);
      if (word) return named('unquoted-text', word.index, { found: word[0] });
      return /[}\]]/.test(found[0] ?? '}')
        ? named('wrong-bracket', offset, { found: found[0] ?? '' })
        : named('missing-comma', offset);
    }
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return text.slice(offset).trim() === '' ? named('cut-off', offset) : named('wrong-bracket', offset, { found });
    default:
      if (text.trim() === '') return named('empty-file', 0);
      if (text.slice(offset).trim() === '') return named('cut-off', offset);
      return named('not-json', offset, { found });
  }
}

/** A number that goes on as none does, such as 2024-09-19 or 04:00: parsers read several in it. */
function numberAround(text: string, offset: number): RegExpExecArray | undefined {
  if (!/\d/.test(text[offset - 1] ?? '')) return undefined;
  const from = Math.max(0, offset - 40);
  const pattern = /\d[\w.:+-]*/g;
  for (let word; (word = pattern.exec(text.slice(from, offset + 40)));) {
    const [start, end] = [from + word.index, from + pattern.lastIndex];
    if (start < offset && end > offset) return Object.assign(word, { index: start });
  }
  return undefined;
}

function named(code: string, offset: number, args?: NonNullable<Problem['args']>): Found {
  return { problem: { level: 'error', code, path: [], ...(args && { args }) }, offset };
}
