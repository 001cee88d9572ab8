import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import { measure } from '../src/node/build/sizes.js';
import { runBrowserTests, type Counts } from './browser-run.js';
import { provideBrowsers } from './browsers.js';
import { startPostgres } from './postgres.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const total: Counts = { passed: 0, failed: 0 };

function step(name: string, run: () => Counts): void {
  const started = Date.now();
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  );
}

/** One command, one test: it holds when the command ends well. */
function command(program: string, ...args: string[]): () => Counts {
  return () => {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', program, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) console.error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };
}

/** Node's own test runner over files, in one time zone. */
function unit(pattern: string, zone: string, extra: Readonly<Record<string, string>> = {}): () => Counts {
  return () => {
    const files = globSync(pattern, { cwd: root });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--test', '--test-reporter=tap', ...files],
      { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone, ...extra }, maxBuffer: 2 ** 28 },
    );
    const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
    const counts = { passed: count('pass'), failed: count('fail') + count('cancelled') };
    if (counts.failed > 0 || counts.passed === 0) console.error(stdout, stderr);
    return counts.passed === 0 ? { passed: 0, failed: Math.max(1, counts.failed) } : counts;
  };
}

function sizes(): Counts {
  const counts = { passed: 0, failed: 0 };
  for (const { what, bytes, budget } of measure(`${root}/dist`)) {
    const fits = bytes > 0 && bytes <= budget;
    counts[fits ? 'passed' : 'failed'] += 1;
    if (!fits) console.error(`${what}: ${bytes} bytes of brotli, the budget is ${budget}`);
  }
  return counts;
}

provideBrowsers();
step('build', command('npm', 'run', 'build'));
step('types', command('tsc', '-p', '.'));
step('lint', command('eslint', '-c', 'test/house/eslint.config.js', 'src', 'stories', 'test', 'vite.config.ts'));
step('format', command('prettier', '--check', 'src', 'stories', 'test/**/*.ts', 'vite.config.ts'));
step('house', unit('test/house/*.test.ts', 'UTC'));
for (const zone of ['UTC', 'America/New_York', 'Australia/Sydney']) {
  step(
    `units in ${zone}`,
    unit('test/{feed,locale,agenda,speakers,notice,structured,calendar,registration,node,convert}/*.test.ts', zone),
  );
}
const postgres = await startPostgres();
step('receiver', unit('test/receiver/*.test.ts', 'UTC', { TEST_DATABASE_URL: postgres.url }));
await postgres.stop();
step('size', sizes);
const started = Date.now();
const browser = await runBrowserTests(
  [
    'test/agenda/*.browser.ts',
    'test/speakers/*.browser.ts',
    'test/notice/*.browser.ts',
    'test/registration/*.browser.ts',
    'test/widget/*.browser.ts',
    'test/dist/*.browser.ts',
    'test/stories/*.browser.ts',
  ],
  ['chromium', 'firefox', 'webkit'],
);
step(`browsers (${Math.round((Date.now() - started) / 1000)} s)`, () => browser);
step('Storybook', command('npm', 'run', 'build-storybook'));

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
