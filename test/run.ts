import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import { measure } from '../src/node/build/sizes.js';
import { runBrowserTests, type Counts } from './browser-run.js';
import { provideBrowsers } from './browsers.js';
import { startPostgres } from './postgres.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const total = { passed: 0, failed: 0 };
const failures: string[] = [];

function step(name: string, run: () => Counts): void {
  const started = Date.now();
  const { passed, failed, failures: said } = run();
  total.passed += passed;
  total.failed += failed;
  failures.push(...said.map((failure) => `${name}: ${failure}`));
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  );
}

/** The first lines of what a failure says: the whole of it stands further up. */
const brief = (text: string): string => text.trim().split('\n').slice(0, 12).join('\n');

/** One command, one test: it holds when the command ends well. */
function command(program: string, ...args: string[]): () => Counts {
  return () => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', program, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status === 0) return { passed: 1, failed: 0, failures: [] };
    const said = `${program} ${args.join(' ')}\n${stdout}${stderr}`;
    console.error(said);
    return { passed: 0, failed: 1, failures: [brief(said)] };
  };
}

/** Node's own test runner over files, in one time zone. */
function unit(pattern: string | string[], zone: string, extra: Readonly<Record<string, string>> = {}): () => Counts {
  return () => {
    const files = globSync(pattern, { cwd: root });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--test', '--test-reporter=tap', ...files],
      { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone, ...extra }, maxBuffer: 2 ** 28 },
    );
    const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
    const passed = count('pass');
    const failed = count('fail') + count('cancelled');
    if (failed > 0 || passed === 0) console.error(stdout, stderr);
    // Of a suite that failed, the tests in it are named already.
    const said = [...stdout.matchAll(/^ *not ok [^]*?^ *\.\.\.$/gm)]
      .map(([block]) => block)
      .filter((block) => !block.includes("failureType: 'subtestsFailed'"));
    const none = passed === 0 ? [brief(stderr)] : [];
    return { passed, failed: passed === 0 ? Math.max(1, failed) : failed, failures: [...said.map(brief), ...none] };
  };
}

function sizes(): Counts {
  const counts: Counts = { passed: 0, failed: 0, failures: [] };
  for (const { what, bytes, budget } of measure(`${root}/dist`)) {
    const fits = bytes > 0 && bytes <= budget;
    counts[fits ? 'passed' : 'failed'] += 1;
    if (!fits) counts.failures.push(`${what}: ${bytes} bytes of brotli, the budget is ${budget}`);
  }
  return counts;
}

provideBrowsers();
step('build', command('npm', 'run', 'build'));
step('types', command('tsc', '-p', '.'));
step('lint', command('eslint', '-c', 'test/house/eslint.config.js', 'src', 'stories', 'test', 'vite.config.ts'));
step('format', command('prettier', '--check', 'src', 'stories', 'test/**/*.{ts,tsx,vue}', 'vite.config.ts'));
step('house', unit('test/house/*.test.ts', 'UTC'));
/** What reads clocks and dates, which must come out the same whatever zone the machine is in. */
const TIMED = [
  'test/{feed,locale,agenda,speakers,notice,structured,calendar,registration}/*.test.ts',
  'test/convert/!(bad-input|mutations).test.ts',
];
step(
  'units in UTC',
  unit(
    [...TIMED, 'test/convert/{bad-input,mutations}.test.ts', 'test/{tools,node,studio,doctor,bench}/*.test.ts'],
    'UTC',
  ),
);
for (const zone of ['America/New_York', 'Australia/Sydney']) step(`units in ${zone}`, unit(TIMED, zone));
step('release', unit('test/release/*.test.ts', 'UTC'));
step('frameworks', unit('test/frameworks/*.test.ts', 'UTC'));
const postgres = await startPostgres();
step('receiver', unit('test/receiver/*.test.ts', 'UTC', { TEST_DATABASE_URL: postgres.url }));
await postgres.stop();
step('guides', unit('test/guides/*.test.ts', 'UTC'));
step('privacy and long life', unit('test/{privacy,long-life}/*.test.ts', 'UTC'));
step('size', sizes);
const started = Date.now();
const browser = await runBrowserTests(
  [
    'test/agenda/*.browser.ts',
    'test/speakers/*.browser.ts',
    'test/notice/*.browser.ts',
    'test/registration/*.browser.ts',
    'test/tools/*.browser.ts',
    'test/widget/*.browser.ts',
    'test/dist/*.browser.ts',
    'test/studio/*.browser.ts',
    'test/stories/*.browser.ts',
  ],
  ['chromium', 'firefox', 'webkit'],
);
step(`browsers (${Math.round((Date.now() - started) / 1000)} s)`, () => browser);
const matrixStarted = Date.now();
const matrix = await runBrowserTests(['test/matrix/*.browser.ts'], ['chromium']);
step(`a slice of the accessibility matrix (${Math.round((Date.now() - matrixStarted) / 1000)} s)`, () => matrix);
step('Storybook', command('npm', 'run', 'build-storybook'));

for (const failure of failures) console.log(failure);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
