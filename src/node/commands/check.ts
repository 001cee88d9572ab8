import { parseArgs } from 'node:util';
import type { Feed } from '../../feed/schema.js';
import { askLinks } from '../check/ask.js';
import { checkBytes, place, type Checked } from '../../tools/check/check.js';
import { explain } from '../../tools/check/explain.js';
import { linksIn } from '../../tools/check/links.js';
import { count, levels, printReport, type Report } from '../check/print.js';
import type { Placed } from '../../tools/check/source.js';
import { KnownError, UsageError, type Command, type Io } from '../command.js';
import { isAddress, readInput } from '../input.js';

export const command: Command = {
  summary: 'find the mistakes in a feed, with line and column, and say what to write instead',
  usage: `npx meeting-widgets check FILE|URL… [--quiet] [--json] [--links]

  FILE|URL  files or http and https addresses of feeds, or - for standard input
  --quiet   errors only, and no output at all when there are none
  --json    the report as JSON, for other programs
  --links   also ask each link of the feed, once, whether it is there

The exit status is 0 when no feed has an error, 1 when one has, and 2 when the command was called in a wrong way.
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { quiet: { type: 'boolean' }, json: { type: 'boolean' }, links: { type: 'boolean' } },
    });
    const { quiet = false, json = false, links = false } = values;
    if (positionals.length === 0) throw new UsageError('No feed is named.');
    if (positionals.filter((where) => where === '-').length > 1) {
      throw new UsageError('Standard input can be read only once.');
    }
    const reports: Report[] = [];
    for (const where of positionals) {
      const report = await reportOn(where, io, links);
      reports.push(report);
      if (json) continue;
      const text = printReport(report, { colors: io.colors, quiet });
      if (text !== '') io.stdout(reports.length > 1 ? `\n${text}` : text);
    }
    if (json) io.stdout(`${JSON.stringify({ files: reports.map((report) => jsonOf(report, quiet)) }, undefined, 2)}\n`);
    return reports.some(({ problems }) => levels(problems).error > 0) ? 1 : 0;
  },
};

async function reportOn(where: string, io: Io, links: boolean): Promise<Report> {
  const file = where === '-' ? 'standard input' : where;
  try {
    const { bytes } = await readInput(where, io);
    const checked = checkBytes(bytes);
    const asked = links && checked.feed ? await ask(checked.feed, checked, where, io) : [];
    return {
      file,
      problems: explain([...checked.problems, ...asked], checked),
      translations: checked.translations,
      contents: contentsOf(checked.feed),
    };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    const problem: Placed = {
      level: 'error',
      code: 'unreadable',
      path: [],
      args: { reason: error.message },
      line: 1,
      column: 1,
    };
    return { file, problems: explain([problem], { json: undefined }), translations: [], contents: '' };
  }
}

async function ask(feed: Feed, checked: Checked, where: string, io: Io): Promise<Placed[]> {
  const base = isAddress(where) ? where : undefined;
  const links = linksIn(feed, base).filter(({ url }) => !url.startsWith('https://feed.invalid/'));
  const told = (done: number, of: number) => io.stderr(`\r${done} of ${of} links asked${done === of ? '\n' : ''}`);
  const problems = await askLinks(links, { ...(io.terminal && { told }) });
  return problems.map((problem) => place(problem, checked.locate));
}

function contentsOf(feed: Feed | undefined): string {
  if (!feed) return '';
  const number = (list: readonly unknown[]) => list.filter((entry) => entry !== undefined).length;
  const people = number(feed.people);
  return `${count(number(feed.sessions), 'session')} and ${people === 1 ? '1 person' : `${people} people`}`;
}

function jsonOf({ file, problems, translations }: Report, quiet: boolean) {
  const { error: errors, warning: warnings, notice: notices } = levels(problems);
  return {
    file,
    ok: errors === 0,
    errors,
    warnings,
    notices,
    problems: quiet ? problems.filter(({ level }) => level === 'error') : problems,
    translations: translations.map(({ language, written, texts }) => ({ language, written, texts })),
  };
}
