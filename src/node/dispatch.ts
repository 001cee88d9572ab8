import { similar } from '../tools/similar.js';
import { KnownError, UsageError, type Command, type Io } from './command.js';

/** Commands by name, each loaded when it is called. */
export type Commands = Readonly<Record<string, () => Promise<{ readonly command: Command }>>>;

const NAME = 'meeting-widgets';

/** Runs what the arguments ask for and says in words what went wrong. The exit status: 0 fine, 1 an error, 2 wrong usage. */
export async function dispatch(args: readonly string[], io: Io, commands: Commands, version: string): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') return print(io, `${version}\n`);
  if (name === '--help' || name === '-h') return print(io, await overview(commands));
  if (name === undefined) {
    io.stderr(await overview(commands));
    return 2;
  }
  if (!Object.hasOwn(commands, name)) {
    const what = name.startsWith('-') ? 'option' : 'command';
    io.stderr(
      `${NAME}: There is no ${what} ${name}${guess(name, [...Object.keys(commands), '--help', '--version'])}\n`,
    );
    io.stderr(`“npx ${NAME} --help” lists the commands.\n`);
    return 2;
  }
  const { command } = await commands[name]!();
  if (asksForHelp(rest)) return print(io, `${command.summary}\n\n${usageOf(command)}`);
  try {
    return await command.run(rest, io);
  } catch (error) {
    const known = asKnown(error, command);
    if (known === undefined) throw error;
    io.stderr(`${NAME} ${name}: ${known.message}\n`);
    if (!(known instanceof UsageError)) return 1;
    io.stderr(`\n${usageOf(command)}`);
    return 2;
  }
}

function print(io: Io, text: string): number {
  io.stdout(text);
  return 0;
}

async function overview(commands: Commands): Promise<string> {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { command } = await load();
      return `  ${name.padEnd(width)}  ${command.summary}\n`;
    }),
  );
  return `Usage: npx ${NAME} COMMAND [ARGUMENTS]

${lines.join('')}
  --help     this list; after a command, what can be said to it
  --version  the version of ${NAME}
`;
}

function usageOf({ usage }: Command): string {
  return `Usage: ${usage.trim()}\n`;
}

/** Whether help is asked for before the `--` that ends the options. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

/** What util.parseArgs throws becomes wrong usage; undefined for a mistake of ours. */
function asKnown(error: unknown, { usage }: Command): KnownError | undefined {
  if (error instanceof KnownError) return error;
  const { code } = error as { code?: unknown };
  if (!(error instanceof Error) || !String(code).startsWith('ERR_PARSE_ARGS_')) return undefined;
  const [sentence] = error.message.split(/\. |\n/);
  const [, option] = /'(--[^' ]+)/.exec(sentence!) ?? [];
  const known = [...usage.matchAll(/--[a-z][a-z-]*/g)].map(([word]) => word);
  const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && option !== undefined;
  return new UsageError(unknown ? `There is no option ${option}${guess(option, known)}` : sentence);
}

function guess(word: string, known: readonly string[]): string {
  const near = similar(word, known);
  return near === undefined ? '.' : `. Did you mean ${near}?`;
}
