import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import {
  startTestRunner,
  type BrowserLauncher,
  type TestRunnerConfig,
  type TestRunnerPlugin,
  type TestSuiteResult,
} from '@web/test-runner';
import { globSync } from 'tinyglobby';
import { accessibilityTree } from './accessibility-tree.js';
import { bundles } from './bundles.js';
import { freePort, launchers, provideBrowsers, startWebKitDriver, type Engine } from './browsers.js';
import { fakeHandler, startServer } from './server.js';
import type { Counts } from './stages.js';
import { keepResults } from './support/results.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** Whether the matrix of accessibility is run square by square, which takes hours, or a slice of it. */
const WHOLE_MATRIX = process.env['MATRIX'] === 'whole';

/** Part of the names of the tests to run, for whoever looks at one thing. */
const only = process.env['ONLY'];

/** Keeps what a test counted, under its name in `results/`. */
const resultsKept: TestRunnerPlugin = {
  name: 'keep-results',
  executeCommand({ command, payload }) {
    if (command !== 'keep-results') return undefined;
    const { name, results } = payload as { name: string; results: unknown };
    keepResults(name, results);
    return true;
  },
};

/** What pages in frames of tests load. */
const IN_FRAMES = ['test/dist/host-libraries.ts'];

/** Runs the browser tests in the given engines; `files` are globs from the root of the project. */
async function runBrowserTests(files: string[], engines: readonly Engine[]): Promise<Counts> {
  provideBrowsers();
  const empty = files.filter((file) => globSync(file, { cwd: root }).length === 0);
  const tests = globSync(files, { cwd: root, absolute: true });
  if (empty.length > 0) throw new Error(`No tests are in ${empty.join(', ')}`);
  const driver = engines.includes('webkit') ? await startWebKitDriver() : undefined;
  const foreignPort = await freePort();
  const foreign = await startServer(foreignPort);
  try {
    const config: TestRunnerConfig = {
      rootDir: root,
      files: tests,
      port: await freePort(),
      browsers: launchers(engines, driver?.port ?? 0) as BrowserLauncher[],
      concurrentBrowsers: 2,
      // An engine that is alone has the machine to itself, unless it is said not to. Firefox slows down all pages but one.
      concurrency: Number(process.env['PAGES'] ?? (engines.join() === 'chromium' ? 2 : 1)),
      browserStartTimeout: 90_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: WHOLE_MATRIX ? 6 * 3_600_000 : 900_000,
      testFramework: { config: { ui: 'bdd', timeout: '60000', ...(only === undefined ? {} : { grep: only }) } },
      plugins: [
        resultsKept,
        accessibilityTree,
        await bundles(root, [...tests, ...IN_FRAMES.map((file) => `${root}${file}`)], {
          __VERSION__: JSON.stringify(version),
          __WHOLE_MATRIX__: JSON.stringify(WHOLE_MATRIX),
          __FOREIGN__: JSON.stringify(`http://127.0.0.1:${foreignPort}`),
        }),
      ],
      middleware: [asMiddleware(fakeHandler())],
      browserLogs: false,
      reporters: [],
    };
    const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
    if (!runner) throw new Error('The browser tests could not start.');
    await new Promise<void>((resolve) => runner.on('stopped', () => resolve()));
    const counts: Counts = { passed: 0, failed: 0, failures: [] };
    for (const session of runner.sessions.all()) {
      const { browser, errors, testFile, testResults } = session;
      if (testResults) count(testResults, browser.name, counts);
      if ((session.passed || errors.length === 0) && testResults) continue;
      counts.failed += 1;
      const why = errors.map(({ message, stack }) => `${message}\n${stack ?? ''}`);
      counts.failures.push(`[${browser.name}] ${testFile ?? ''} ended without results\n${why.join('\n')}`);
    }
    for (const failure of counts.failures) console.error(failure);
    return counts;
  } finally {
    foreign.close();
    driver?.stop();
  }
}

function count(suite: TestSuiteResult, browser: string, counts: Counts): void {
  for (const { passed, name, error } of suite.tests) {
    if (only !== undefined && !passed && !error) continue;
    counts[passed ? 'passed' : 'failed'] += 1;
    if (!passed)
      counts.failures.push(`[${browser}] ${suite.name} ${name}\n    ${error?.message ?? ''}\n${error?.stack ?? ''}`);
  }
  for (const inner of suite.suites) count(inner, browser, counts);
}

function asMiddleware(handle: ReturnType<typeof fakeHandler>): NonNullable<TestRunnerConfig['middleware']>[number] {
  return async (context, next) => {
    if (!/^\/(fake|dist|feeds|broken|css)\//.test(context.path)) {
      await next();
      return;
    }
    context.respond = false;
    await handle(context.req, context.res, () => undefined);
  };
}

const engines = (process.env['ENGINES'] ?? 'chromium,firefox,webkit').split(',') as Engine[];
const files = process.argv.slice(2);
const counts = await runBrowserTests(files.length > 0 ? files : ['test/**/*.browser.ts'], engines);
// Whoever runs this as one of many wants to know, too.
if (process.send) await new Promise((resolve) => process.send!(counts, resolve));
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
