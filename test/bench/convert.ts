import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sampleText } from '../convert/samples.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 5;

/** A congress of 1,400 sessions, made of a real one with half as many. */
function congress(): string {
  const { schedule } = JSON.parse(sampleText('frab-34c3.json')) as {
    schedule: { conference: { days: { rooms: Record<string, { guid: string; title: string }[]> }[] } };
  };
  for (const { rooms } of schedule.conference.days) {
    for (const sessions of Object.values(rooms)) {
      const again = sessions.map((one) => ({ ...one, guid: `${one.guid}-2`, title: `${one.title} II` }));
      sessions.push(...again, ...again.slice(0, again.length / 8).map((one) => ({ ...one, guid: `${one.guid}-3` })));
    }
  }
  return JSON.stringify({ schedule });
}

const session = (parts: object) =>
  JSON.stringify({
    sessions: [{ id: 1, title: 'Title', ...parts }],
    speakers: [],
    rooms: [],
    categories: [],
    questions: [],
  });

const INPUTS: Readonly<Record<string, () => string>> = {
  '1,400 sessions': congress,
  'a text of 10 MB': () => session({ description: 'word '.repeat(2_000_000) }),
  'markup of 10 MB': () => session({ description: '<b><i>'.repeat(1_700_000) }),
  '100,000 levels': () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'an XML bomb': () =>
    `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "${'b'.repeat(1000)}">]><schedule>${'&a;'.repeat(100_000)}</schedule>`,
  'a table of 5 MB': () => `title,start\n${'"Session, one",2030-05-06T10:00\n'.repeat(150_000)}`,
};

/** Prints what the built command takes to read what is large and what is bad: processor time beyond starting Node, and memory. */
export function measureConversions(): void {
  const idle = run('0', '');
  console.log(
    `\nConverting: processor time beyond starting Node, in milliseconds; most memory in MB; least of ${ROUNDS}`,
  );
  for (const [name, make] of Object.entries(INPUTS)) {
    const input = make();
    const results = Array.from({ length: ROUNDS }, () => run("await import('./dist/node/cli.js')", input));
    const least = (what: 'cpu' | 'memory') => Math.min(...results.map((result) => result[what]));
    const cpu = Math.round(least('cpu') - idle.cpu);
    console.log(
      `  ${name.padEnd(18)} ${String(cpu).padStart(6)} ${String(Math.round(least('memory'))).padStart(6)}   exit ${results[0]!.status}`,
    );
  }
}

function run(work: string, input: string): { cpu: number; memory: number; status: number | null } {
  const script = `
    process.argv = [process.argv[0], 'cli.js', 'convert', '--time-zone', 'Europe/Madrid', '-'];
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      process.stderr.write(\` USED \${(userCPUTime + systemCPUTime) / 1000} \${maxRSS / 1024}\`);
    });
    ${work}`;
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 29,
  });
  const [, cpu, memory] = /USED ([\d.]+) ([\d.]+)$/.exec(stderr) ?? [];
  return { cpu: Number(cpu), memory: Number(memory), status };
}
