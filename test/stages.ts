import { spawn, type StdioOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Counts {
  passed: number;
  failed: number;
  /** What each failure says, in a few lines. */
  failures: string[];
}

/** A part of the tests, and the parts that it builds on. */
export interface Stage {
  readonly name: string;
  readonly run: () => Promise<Counts> | Counts;
  readonly after: readonly Stage[];
}

export interface Ended extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** Runs stages side by side, as many at once as there are lanes, the first that may go first. */
export async function runStages(stages: readonly Stage[], lanes: number, tell: (ended: Ended) => void): Promise<void> {
  const waiting = new Set(stages);
  const ended = new Set<Stage>();
  const running = new Set<Promise<void>>();
  const start = async (stage: Stage) => {
    const started = Date.now();
    const counts = await outcome(stage);
    ended.add(stage);
    tell({ name: stage.name, seconds: Math.round((Date.now() - started) / 1000), ...counts });
  };
  while (ended.size < stages.length) {
    for (const stage of waiting) {
      if (running.size >= lanes) break;
      if (!stage.after.every((one) => ended.has(one))) continue;
      waiting.delete(stage);
      const run = start(stage).finally(() => running.delete(run));
      running.add(run);
    }
    if (running.size === 0) throw new Error(`Nothing leads to ${[...waiting].map(({ name }) => name).join(', ')}`);
    await Promise.race(running);
  }
}

async function outcome({ run }: Stage): Promise<Counts> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1, failures: [brief(String(error))] };
  }
}

/** The first lines of what a failure says: the whole of it stands further up. */
const brief = (text: string): string => text.trim().split('\n').slice(0, 12).join('\n');

interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What it sent to this process. */
  readonly sent: unknown;
}

/** Runs a program from the root of the project to its end. */
function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio });
    const said = { stdout: '', stderr: '' };
    let sent: unknown;
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream]!.setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
    child.on('message', (message) => (sent = message));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, ...said, sent }));
  });
}

/** One command, one test: it holds when the command ends well. */
export function command(program: string, ...args: string[]): () => Promise<Counts> {
  return async () => {
    const { status, stdout, stderr } = await runProgram('npx', ['--no-install', program, ...args]);
    if (status === 0) return { passed: 1, failed: 0, failures: [] };
    const said = `${program} ${args.join(' ')}\n${stdout}${stderr}`;
    console.error(said);
    return { passed: 0, failed: 1, failures: [brief(said)] };
  };
}

/** In milliseconds, for a test that waits for what never comes. */
const PATIENCE = '--test-timeout=600000';

/** Node's own test runner over files, each in a process of its own, in one time zone. */
export function unit(pattern: string | string[], zone: string, env: Readonly<Record<string, string>> = {}) {
  return () => nodeTests(['--test', '--test-concurrency=1', ...filesOf(pattern)], { TZ: zone, ...env });
}

/** The same in one process, for files that leave nothing behind: what they share is read and compiled once. */
export function together(pattern: string | string[], zone: string) {
  return () => nodeTests(['test/together.ts', ...filesOf(pattern)], { TZ: zone });
}

const filesOf = (pattern: string | string[]): string[] => globSync(pattern, { cwd: ROOT }).sort();

async function nodeTests(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Counts> {
  const all = ['--import', 'tsx', '--test-reporter=tap', PATIENCE, ...args];
  const { status, stdout, stderr } = await runProgram(process.execPath, all, env);
  const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  if (status === 0 && failed === 0 && passed > 0) return { passed, failed, failures: [] };
  console.error(stdout, stderr);
  // Of a suite that failed, the tests in it are named already.
  const said = [...stdout.matchAll(/^ *not ok [^]*?^ *\.\.\.$/gm)]
    .map(([block]) => block)
    .filter((block) => !block.includes("failureType: 'subtestsFailed'"));
  const why = failed === 0 ? [brief(stderr)] : [];
  return { passed, failed: Math.max(1, failed), failures: [...said, ...why].map(brief) };
}

/** Files of browser tests in one engine. */
export function browsers(files: readonly string[], engine: string): () => Promise<Counts> {
  return async () => {
    const { stdout, stderr, sent } = await runProgram(
      process.execPath,
      ['--import', 'tsx', 'test/browser-run.ts', ...files],
      { ENGINES: engine, PAGES: '1' },
      ['ignore', 'pipe', 'pipe', 'ipc'],
    );
    const counts = sent as Counts | undefined;
    if (counts && counts.failed === 0 && counts.passed > 0) return counts;
    console.error(stdout, stderr);
    return counts && counts.failed > 0 ? counts : { passed: 0, failed: 1, failures: [brief(stderr)] };
  };
}
