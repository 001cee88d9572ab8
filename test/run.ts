import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { measure } from '../src/node/build/sizes.js';
import { provideBrowsers } from './browsers.js';
import { startPostgres } from './postgres.js';
import { browsers, command, runStages, together, unit, type Counts, type Ended, type Stage } from './stages.js';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const stages: Stage[] = [];
function stage(name: string, run: Stage['run'], ...after: Stage[]): Stage {
  const made = { name, run, after };
  stages.push(made);
  return made;
}

function sizes(): Counts {
  const counts: Counts = { passed: 0, failed: 0, failures: [] };
  for (const { what, bytes, budget } of measure(DIST)) {
    const fits = bytes > 0 && bytes <= budget;
    counts[fits ? 'passed' : 'failed'] += 1;
    if (!fits) counts.failures.push(`${what}: ${bytes} bytes of brotli, the budget is ${budget}`);
  }
  return counts;
}

async function receiver(): Promise<Counts> {
  const { url, stop } = await startPostgres();
  try {
    return await unit('test/receiver/*.test.ts', 'UTC', { TEST_DATABASE_URL: url })();
  } finally {
    await stop();
  }
}

/** What does nothing to the process that it runs in. */
const PURE = [
  'test/{feed,locale,agenda,speakers,notice,structured,calendar,registration}/*.test.ts',
  'test/convert/!(bad-input|mutations).test.ts',
];
/** What reads clocks and dates, which must come out the same whatever zone the machine is in. */
const TIMED = [...PURE, '!test/feed/{attacks,check-limits,clean,digest,markdown,network,text,url}.test.ts'];
const WIDGETS = ['agenda', 'speakers', 'notice', 'registration', 'tools', 'widget', 'dist', 'studio', 'stories'].map(
  (folder) => `test/${folder}/*.browser.ts`,
);

// What takes longest goes first, so that nothing is left alone in the end.
const words = stage('words', command('npm', 'run', 'build:words'));
stage('format', command('prettier', '--check', 'src', 'stories', 'test/**/*.{ts,tsx,vue}', 'vite.config.ts'));
const build = stage('build', command('npm', 'run', 'build:dist'), words);
stage('types and lint', command('tsx', 'test/house/lint.ts'), words);
stage('browsers: Chromium', browsers(WIDGETS, 'chromium'), build);
stage('browsers: WebKit', browsers(WIDGETS, 'webkit'), build);
stage('browsers: Firefox', browsers(WIDGETS, 'firefox'), build);
const release = stage('release', unit('test/release/*.test.ts', 'UTC'), build);
const frameworks = stage('frameworks', unit('test/frameworks/*.test.ts', 'UTC'), build);
stage('a slice of the accessibility matrix', browsers(['test/matrix/*.browser.ts'], 'chromium'), build);
stage('receiver', receiver, build);
stage('units', together('test/{tools,node,studio,doctor,bench}/*.test.ts', 'UTC'), build);
stage('units of bad input', unit('test/convert/{bad-input,mutations}.test.ts', 'UTC'), build);
// On either side of the equator, where clocks change the other way round.
for (const [zone, files] of [
  ['America/New_York', PURE],
  ['Australia/Sydney', TIMED],
] as const)
  stage(`units in ${zone}`, together(files, zone), build);
stage('house', together('test/house/*.test.ts', 'UTC'), build);
stage('guides', unit('test/guides/*.test.ts', 'UTC'), build);
stage('privacy and long life', unit('test/{privacy,long-life}/*.test.ts', 'UTC'), build);
// It writes into the folder that the tests of a release read whole.
stage('Storybook', command('npm', 'run', 'build-storybook:pages'), build, release, frameworks);
stage('size', sizes, build);

const total = { passed: 0, failed: 0 };
const failures: string[] = [];

function tell({ name, seconds, passed, failed, failures: said }: Ended): void {
  total.passed += passed;
  total.failed += failed;
  failures.push(...said.map((failure) => `${name}: ${failure}`));
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

provideBrowsers();
const began = Date.now();
// One more than there are cores: browsers and databases leave some of the time to others.
await runStages(stages, availableParallelism() + 1, tell);

for (const failure of failures) console.log(failure);
console.log(`All of it took ${Math.round((Date.now() - began) / 1000)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
