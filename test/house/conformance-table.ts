import { CRITERIA, conformance } from '../../src/node/build/conformance/conformance.js';
import { COMPONENTS, type Judgement, type Method } from '../../src/node/build/conformance/judgement.js';
import { read } from './files.js';
import { code, table } from './markdown.js';

const MARK: Readonly<Record<Judgement['result'], string>> = {
  pass: 'yes',
  'not applicable': '–',
  'known gap': '**no**',
};

const MEANS: Readonly<Record<Method['method'], string>> = { engines: 'engines', test: 'test', review: 'review' };

/** A line for each criterion: what was found in each component, and how. */
export function conformanceTable(): string {
  const heads = ['WCAG 2.2', 'Level', ...COMPONENTS.map((tag) => code(`<${tag}>`)), 'How it was judged'];
  const rows = CRITERIA.map(({ number, name, level, components }) => [
    `${number} ${name}`,
    level,
    ...COMPONENTS.map((tag) => MARK[components[tag].result]),
    [...new Set(COMPONENTS.flatMap((tag) => how(components[tag])))].join(', ').replaceAll('., ', '. '),
  ]);
  return table(heads, rows);
}

/** By which means, or why not at all; which tests and what was seen is in the file. */
function how(judgement: Judgement): string[] {
  if (judgement.result === 'pass') return judgement.by.map(({ method }) => MEANS[method]);
  return [judgement.result === 'known gap' ? judgement.what : judgement.why];
}

/** The paragraph for the statement of a page, in both languages. */
export function statements(): string {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const { en, es } = conformance(version).statement;
  return `> ${en}\n\n<!-- -->\n\n> ${es}`;
}
