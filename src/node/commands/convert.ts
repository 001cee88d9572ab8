import { parseArgs } from 'node:util';
import { KnownError, UsageError, type Command, type Io } from '../command.js';
import { convert } from '../../tools/convert/convert.js';
import { FORMATS } from '../../tools/convert/formats.js';
import { formatNames, formatsNamed, recognise, similarFormat } from '../../tools/convert/recognise.js';
import { sayProblems } from '../../tools/convert/words/say.js';
import { isZoneName } from '../../tools/convert/zones.js';
import { decodeText } from '../../tools/encoding.js';
import { isAddress, readInput } from '../input.js';
import { languageTag } from '../language.js';

const NAMES = FORMATS.map(({ names, title }) => `${names[0]!.padEnd(16)} ${title}`).join('\n                         ');

export const command: Command = {
  summary: 'write the feed of a schedule in another format: pretalx, Sessionize, Indico, iCalendar, CSV …',
  usage: `npx meeting-widgets convert [--from FORMAT] [--time-zone ZONE] [--language TAG] [--name NAME]
                                   [--base-url URL] [--column OURS=THEIRS]… SCHEDULE

  SCHEDULE             a file, an http or https address, or - for standard input; the feed goes to standard output
  --from FORMAT        the format, where it is not recognised or is taken for another:
                         ${NAMES}
  --time-zone ZONE     where the meeting is, such as Europe/Madrid, if the schedule does not say
  --language TAG       the language of the texts, such as es, if the schedule does not say
  --name NAME          what the meeting is called, instead of what the schedule says
  --base-url URL       where relative links of the schedule start
  --column OURS=THEIRS a column of a table, such as --column "title=Session Title"
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        'time-zone': { type: 'string' },
        language: { type: 'string' },
        name: { type: 'string' },
        'base-url': { type: 'string' },
        column: { type: 'string', multiple: true },
      },
    });
    const { from, name, 'time-zone': timeZone, 'base-url': baseUrl } = values;
    const [where, ...more] = positionals;
    if (where === undefined) throw new UsageError('No schedule is named.');
    if (more.length > 0) throw new UsageError(`One schedule at a time: ${more.join(', ')} is too much.`);
    if (timeZone !== undefined && !isZoneName(timeZone)) {
      throw new UsageError(`There is no time zone ${timeZone}; write it like Europe/Madrid.`);
    }
    if (baseUrl !== undefined && !(isAddress(baseUrl) && URL.canParse(baseUrl))) {
      throw new UsageError('--base-url takes an http or https address.');
    }
    const language = languageTag(values.language);
    const columns = columnsOf(values.column ?? []);
    const among = from === undefined ? undefined : (formatsNamed(from) ?? unknownFormat(from));

    const progress = progressOn(io);
    progress(`Reading ${where} …`);
    try {
      const input = await readInput(where, io);
      const text = decodeText(input.bytes, input.name);
      if (text.trim() === '') throw new KnownError(`${input.name} is empty.`);
      const { format, parsed } = await recognise(text, input.name, { among, columns });
      progress(`Converting ${input.name} from ${format.title} …`);
      const { feed, problems } = convert(format, parsed, {
        timeZone,
        language,
        name: name?.trim() || undefined,
        base: baseUrl ?? (isAddress(where) ? where : undefined),
        columns,
        onProgress: (sessions) => progress(`${sessions} sessions of ${input.name} …`),
      });
      io.stdout(`${JSON.stringify(feed, undefined, 2)}\n`);
      progress('');
      for (const sentence of sayProblems(problems)) io.stderr(`${sentence}\n`);
      io.stderr(
        `${input.name}: ${format.title}, ${counted(feed.sessions, 'session')}, ${counted(feed.people, 'person', 'people')}, ${counted(feed.rooms, 'room')}\n`,
      );
      return problems.some(({ level }) => level === 'error') ? 1 : 0;
    } finally {
      progress('');
    }
  },
};

/** A line on a terminal that the next one takes the place of; an empty one takes it away. */
function progressOn({ terminal, stderr }: Io): (line: string) => void {
  let shown = false;
  return (line) => {
    if (!terminal || (line === '' && !shown)) return;
    stderr(`\r\u001b[K${line.slice(0, 78)}`);
    shown = line !== '';
  };
}

function columnsOf(given: readonly string[]): Readonly<Record<string, string>> | undefined {
  const pairs = given.map((pair) => {
    const [, ours, theirs] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (ours === undefined || theirs === undefined)
      throw new UsageError('--column takes OURS=THEIRS, such as title=Name.');
    return [ours.trim().toLowerCase(), theirs.trim()] as const;
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

function unknownFormat(from: string): never {
  const near = similarFormat(from);
  const help = near === undefined ? `It is one of ${formatNames().join(', ')}.` : `Did you mean ${near}?`;
  throw new UsageError(`There is no format ${from}. ${help}`);
}

function counted(list: readonly unknown[] | undefined, what: string, many = `${what}s`): string {
  const count = list?.length ?? 0;
  return `${count} ${count === 1 ? what : many}`;
}
