import type { ConvertCode, ConvertProblem } from '../problems.js';
import { quotable } from '../text.js';
import { ENGLISH } from './english.js';
import type { ConvertTongue } from './tongue.js';

const LEVELS = ['error', 'warning', 'notice'] as const;
const SHOWN = 3;

/** The problems in words, one line for each kind with how often and where it was met, the gravest first. */
export function sayProblems(problems: readonly ConvertProblem[], tongue: ConvertTongue = ENGLISH): string[] {
  const kinds = new Map<ConvertCode, ConvertProblem[]>();
  for (const problem of problems) {
    const same = kinds.get(problem.code);
    if (same) same.push(problem);
    else kinds.set(problem.code, [problem]);
  }
  return LEVELS.flatMap((level) =>
    [...kinds.values()]
      .filter(([first]) => first!.level === level)
      .map((same) => `${tongue.levels[level]}: ${say(same, tongue)}`),
  );
}

function say(problems: readonly ConvertProblem[], { sentences }: ConvertTongue): string {
  const [{ code, args: met = {} }] = problems as readonly [ConvertProblem];
  const args = Object.fromEntries(
    Object.entries(met).map(([key, arg]) => [key, typeof arg === 'string' ? quotable(arg) : arg]),
  );
  const places = problems.filter(({ path }) => path.length > 1).map(({ path }) => written(path));
  const named = [...new Set(places)].slice(0, SHOWN).join(', ');
  const more = places.length > SHOWN ? ', …' : '';
  return `${sentences[code](problems.length, args)}${named === '' ? '' : ` (${named}${more})`}`;
}

/** A place as JSON people write it: days[0].rooms["Hall A"][3].title */
function written(path: ConvertProblem['path']): string {
  const text = path
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[\w$-]{1,40}$/.test(key)
          ? `.${key}`
          : `[${JSON.stringify(key.slice(0, 40))}]`,
    )
    .join('');
  return text.replace(/^\./, '');
}
