import { code, table } from '../house/markdown.js';
import { counted } from './counted.js';
import type { Figures } from './figures.js';
import type { Evidence, Requirement, State } from './requirement.js';

const MARK: Readonly<Record<State['kind'], string>> = { met: 'met', 'not applicable': 'n. a.', open: '**open**' };

/** TRUST.md: what was tried and what came of it, then each promise with what shows that it is kept. */
export function trustPage(requirements: Readonly<Record<string, readonly Requirement[]>>, figures: Figures): string {
  const all = Object.values(requirements).flat();
  const count = (kind: State['kind']) => all.filter(({ state }) => state.kind === kind).length;
  const rows = counted(figures).map(({ what, tried, harm, harms, command }) => [
    what,
    tried,
    `**${harms}** ${harm}`,
    code(command),
  ]);
  const chapters = Object.entries(requirements).map(
    ([title, list]) => `## ${title}\n\n${table(['', 'What is held', 'State', 'Shown by'], list.map(row))}`,
  );
  return `# What can be relied on, and how to look it up

Made by \`npm run trust\` from the tables in \`test/trust\` and from what the tests counted; a test keeps this page, the tables and the
titles they name in step. \`npm test\` runs all of it but the whole accessibility matrix, which takes hours.

## In figures

Counted on ${figures.date}, on one machine, by the commands beside them.

${table(['What', 'Tried', 'Came of it', 'Command'], rows)}

## Promises

${all.length}: ${count('met')} met, ${count('not applicable')} not applicable, ${count('open')} open. A test is named by its file and title,
in which … stands for what differs.

${chapters.join('\n\n')}
`;
}

function row({ id, words, state }: Requirement): string[] {
  return [id, words, MARK[state.kind], shownBy(state)];
}

function shownBy(state: State): string {
  if (state.kind !== 'met') return state.why;
  const named = new Map<string, string[]>();
  for (const [file, title] of state.by) named.set(file, [...(named.get(file) ?? []), title]);
  const shown = [...named].map(
    ([file, titles]) => `[${file.replace(/^test\//, '')}](${file}): ${titles.map(quoted).join(', ')}`,
  );
  return [...(state.note === undefined ? [] : [state.note]), shown.join('; ')].join(' ');
}

const quoted = (title: Evidence[1]) => `“${title}”`;
